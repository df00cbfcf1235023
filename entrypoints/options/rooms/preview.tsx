import { useId, useState } from 'react';
import { RoomCard } from '../../../components/room-card.tsx';
import { guestWords } from '../../../lib/guest-words.ts';
import type { Room } from '../../../lib/room/room.ts';
import { buildSnippet, type SnippetFormat } from '../../../lib/snippets/snippet.ts';
import { say } from '../../../lib/words.ts';
import { FORMATS } from '../formats.ts';
import { EmptyPreview, SnippetFigures } from '../preview-parts.tsx';

interface PreviewProps {
  room: Room;
  /** Nothing is shown as long as there is nothing to show. */
  isQuiet: boolean;
  /** Whether the card is shown here, as the popup will show it. */
  hasCard: boolean;
}

/** What will be inserted, while the form is being filled in. */
export function Preview({ room, isQuiet, hasCard }: PreviewProps) {
  const [format, setFormat] = useState<SnippetFormat>('link');
  const group = useId();
  const snippet = buildSnippet(room, format, guestWords(room));
  if (!snippet && isQuiet) return null;
  return (
    <aside className="preview" aria-label={say('optPreview')}>
      {!snippet && <EmptyPreview words={say('optPreviewEmpty')} />}
      {snippet && (
        <>
          {hasCard && <RoomCard room={room} />}
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
          <SnippetFigures snippet={snippet} />
        </>
      )}
    </aside>
  );
}
