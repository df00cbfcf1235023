import { useStored } from '../../../components/store.tsx';
import type { Drafts } from '../../../components/use-drafts.ts';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import type { PasteResult, Severity } from '../../../lib/zoom/parse-paste.ts';
import { FindingLine, type Tone } from '../finding-line.tsx';
import { findingLines } from './finding-words.ts';
import { doubtOf, type Form } from './form.ts';

const TONES: Record<Severity, Tone> = { ok: 'good', info: 'plain', warning: 'warn', error: 'bad' };

/** What a paste was understood as, what it was not, and what is odd about it. */
export function Findings({ understanding }: { understanding: PasteResult }) {
  return (
    <ul>
      {findingLines(understanding.findings).map(({ severity, text }) => (
        <li key={`${severity} ${text}`}>
          <FindingLine tone={TONES[severity]}>{text}</FindingLine>
        </li>
      ))}
    </ul>
  );
}

interface PasteFindingsProps {
  rooms: Drafts<Room, Form>;
  understanding: PasteResult | null;
  onNewRoom: () => void;
}

/** What there is to say of a paste that is not saved yet, and what can become of it. */
export function PasteFindings({ rooms, understanding, onNewRoom }: PasteFindingsProps) {
  const stored = useStored();
  const { open, isNew, draft } = rooms;
  const doubt = understanding && doubtOf(draft.now, isNew ? null : open, stored.rooms);
  return (
    <div role="status" className="findings">
      {understanding && <Findings understanding={understanding} />}
      {doubt?.why === 'known' && (
        <FindingLine tone="warn">{say('optKnownNumber', { room: doubt.name })}</FindingLine>
      )}
      {doubt?.why === 'other' && (
        <FindingLine
          tone="warn"
          action={
            <button type="button" className="button main small" onClick={onNewRoom}>
              {say('optKeepAsNewRoom')}
            </button>
          }
        >
          {say('optOtherNumber', { room: open.name })}
        </FindingLine>
      )}
    </div>
  );
}
