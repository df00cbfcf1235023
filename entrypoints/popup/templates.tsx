import { CopyButton } from '../../components/copy-button.tsx';
import { copySnippet } from '../../lib/page/ui/copy.ts';
import { fillTemplate } from '../../lib/snippets/template.ts';
import { say } from '../../lib/words.ts';
import type { ActionProps } from './room-actions.tsx';
import './templates.css';

/** The person's own texts, to copy; out of the way until they are asked for. */
export function Templates({
  room,
  stored,
  noted,
  onRefused,
}: Pick<ActionProps, 'room' | 'stored' | 'noted' | 'onRefused'>) {
  const filled = stored.settings.ownFormats.flatMap(({ id, name, body }) => {
    const snippet = fillTemplate(body, room);
    return snippet ? [{ id, name, snippet }] : [];
  });
  if (filled.length === 0) return null;
  return (
    <details className="templates">
      <summary>{say('popOwnTexts')}</summary>
      {filled.map(({ id, name, snippet }) => (
        <CopyButton
          key={id}
          className="button quiet"
          size={16}
          label={<bdi>{name}</bdi>}
          copy={() => noted(copySnippet(document, snippet))}
          onRefused={() => onRefused(snippet.text)}
        />
      ))}
    </details>
  );
}
