import { Glyph } from '../../../components/glyph.tsx';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import type { Finding } from '../../../lib/zoom/parse-paste.ts';
import { FindingLine } from '../finding-line.tsx';
import { findingLines } from './finding-words.ts';
import type { Form } from './form.ts';

/** What was saved just now: a paste, or a newcomer's first room. */
export interface SavedPaste {
  /** The room's. */
  id: string;
  /** The form that was saved. */
  form: Form;
  /** The room before it; `null`: there was none. */
  before: Room | null;
  findings: Finding[];
}

/** Says that a paste is saved, what was found in it and what is wrong with it, and takes it back. What only informs is advice on the room. */
export function SavedNote({ paste, onUndo }: { paste: SavedPaste; onUndo: () => void }) {
  const [found, ...odd] = findingLines(paste.findings);
  return (
    <div role="status" className="findings">
      <p className="notice" data-tone="good">
        <Glyph name="done" size={16} />
        <span>
          {say('optPasteSaved')} {found?.severity === 'ok' && found.text}
        </span>
        <button type="button" className="button quiet" onClick={onUndo}>
          {say('undo')}
        </button>
      </p>
      {odd
        .filter(({ severity }) => severity !== 'info')
        .map(({ severity, text }) => (
          <FindingLine key={text} tone={severity === 'warning' ? 'warn' : 'plain'}>
            {text}
          </FindingLine>
        ))}
    </div>
  );
}
