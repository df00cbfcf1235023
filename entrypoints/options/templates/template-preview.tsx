import { guestWords } from '../../../lib/guest-words.ts';
import type { Room } from '../../../lib/room/room.ts';
import { fillTemplate } from '../../../lib/snippets/template.ts';
import { say, sayList } from '../../../lib/words.ts';
import { EmptyPreview, SnippetFigures } from '../preview-parts.tsx';
import { fieldsWithoutValue } from './problem-words.ts';

/** What a text becomes for a room, as it is typed: in a mail, and where only plain text fits. */
export function TemplatePreview({ body, room }: { body: string; room: Room | null }) {
  const snippet = room && fillTemplate(body, room, guestWords(room));
  const missing = room ? fieldsWithoutValue(body, room) : [];
  return (
    <aside className="preview" aria-label={say('optPreview')}>
      {snippet ? (
        <>
          <h2>{say('optPreview')}</h2>
          <SnippetFigures snippet={snippet} />
        </>
      ) : (
        <EmptyPreview words={say(room ? 'fmtPreviewEmpty' : 'fmtPreviewNoRoom')} />
      )}
      {missing.length > 0 && <p className="small muted">{say('fmtLeftOut', { fields: sayList(missing) })}</p>}
    </aside>
  );
}
