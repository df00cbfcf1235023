import { useId, useState } from 'react';
import { DoorIcon } from '../../../components/door-icon.tsx';
import { RichText } from '../../../components/rich-text.tsx';
import { RoomCard } from '../../../components/room-card.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { buildSnippet, type SnippetFormat } from '../../../lib/room/snippet.ts';
import { snippetWords } from '../../../lib/snippet-words.ts';
import { say } from '../../../lib/words.ts';
import { FORMATS } from '../formats.ts';

/** The room as the popup will show it, and what will be inserted, while the form is being filled in. */
export function Preview({ room }: { room: Room }) {
  const [format, setFormat] = useState<SnippetFormat>('link');
  const group = useId();
  const snippet = buildSnippet(room, format, snippetWords());
  if (!snippet)
    return (
      <aside className="preview" aria-label={say('optPreview')}>
        <p className="preview-empty muted">
          <DoorIcon size={32} />
          {say('optPreviewEmpty')}
        </p>
      </aside>
    );
  return (
    <aside className="preview" aria-label={say('optPreview')}>
      <RoomCard room={room} />
      <h2>{say('optPreview')}</h2>
      <fieldset className="segments">
        <legend className="visually-hidden">{say('optPreviewFormat')}</legend>
        {FORMATS.map(({ id, short }) => (
          <label key={id}>
            <input type="radio" name={group} checked={id === format} onChange={() => setFormat(id)} />
            <span>{say(short)}</span>
          </label>
        ))}
      </fieldset>
      <figure>
        <figcaption className="muted small">{say('optPreviewRich')}</figcaption>
        <div className="paper">
          <RichText html={snippet.html} />
        </div>
      </figure>
      <figure>
        <figcaption className="muted small">{say('optPreviewPlain')}</figcaption>
        <pre className="paper" dir="auto">
          {snippet.text}
        </pre>
      </figure>
    </aside>
  );
}
