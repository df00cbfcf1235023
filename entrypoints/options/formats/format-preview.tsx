import { DoorIcon } from '../../../components/door-icon.tsx';
import { RichText } from '../../../components/rich-text.tsx';
import { fillFormat } from '../../../lib/room/own-format.ts';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import { fieldsWithoutValue } from './problem-words.ts';

/** What a text becomes for a room, as it is typed: in a mail, and where only plain text fits. */
export function FormatPreview({ body, room }: { body: string; room: Room | null }) {
  const snippet = room && fillFormat(body, room);
  const missing = room ? fieldsWithoutValue(body, room) : [];
  const leftOut = missing.length > 0 && <p className="small muted">{say('fmtLeftOut', missing.join(' '))}</p>;
  if (!room || !snippet)
    return (
      <aside className="preview" aria-label={say('optPreview')}>
        <p className="preview-empty muted">
          <DoorIcon size={32} />
          {say(room ? 'fmtPreviewEmpty' : 'fmtPreviewNoRoom')}
        </p>
        {leftOut}
      </aside>
    );
  return (
    <aside className="preview" aria-label={say('optPreview')}>
      <h2>{say('optPreview')}</h2>
      <figure>
        <figcaption className="muted small">{say('optPreviewRich')}</figcaption>
        <div className="paper" dir="auto">
          <RichText html={snippet.html} />
        </div>
      </figure>
      <figure>
        <figcaption className="muted small">{say('optPreviewPlain')}</figcaption>
        <pre className="paper" dir="auto">
          {snippet.text}
        </pre>
      </figure>
      {leftOut}
    </aside>
  );
}
