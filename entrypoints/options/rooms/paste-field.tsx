import { useEffect, useId, useRef } from 'react';
import { RoomCard } from '../../../components/room-card.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { say } from '../../../lib/words.ts';
import type { PasteResult } from '../../../lib/zoom/parse-paste.ts';
import { FindingLine } from '../finding-line.tsx';
import { FindInZoom } from '../help/find-in-zoom.tsx';
import { Findings } from './findings.tsx';
import './paste.css';

interface PasteFieldProps {
  text: string;
  understanding: PasteResult | null;
  /** The room as the form has it now. */
  room: Room;
  onText: (text: string) => void;
  /** The first room of a newcomer: the field has the focus and explains where the text is found. */
  isFirst: boolean;
  /** The stored room's name, when the paste speaks of another number. */
  otherRoom: string | null;
  /** The name of another room that has this number already. */
  knownAs: string | null;
  onNewRoom: () => void;
}

/** The one field that a newcomer needs: it takes whatever Zoom gave and says at once what it understood. */
export function PasteField({
  text,
  understanding,
  room,
  onText,
  isFirst,
  otherRoom,
  knownAs,
  onNewRoom,
}: PasteFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // Whoever has just deleted their only room stands at the way back.
    if (isFirst && document.activeElement === document.body) field.current?.focus({ preventScroll: true });
  }, [isFirst]);
  return (
    <div className="paste" data-first={isFirst || undefined}>
      <label htmlFor={id}>{say('optPaste')}</label>
      <p id={`${id}-hint`} className="muted">
        {say('optPasteHint')}
      </p>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={isFirst ? 4 : 2}
        value={text}
        autoComplete="off"
        spellCheck={false}
        ref={field}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onText(event.target.value)}
      />
      <div role="status" className="findings">
        {understanding && <Findings understanding={understanding} />}
        {knownAs && <FindingLine tone="warn">{say('optKnownNumber', knownAs)}</FindingLine>}
        {otherRoom && (
          <FindingLine
            tone="warn"
            action={
              <button type="button" className="button quiet" onClick={onNewRoom}>
                {say('optKeepAsNewRoom')}
              </button>
            }
          >
            {say('optOtherNumber', otherRoom)}
          </FindingLine>
        )}
      </div>
      {understanding && roomLink(room) && <RoomCard room={room} />}
      <FindInZoom />
    </div>
  );
}
