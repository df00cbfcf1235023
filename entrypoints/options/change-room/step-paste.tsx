import { useId, useMemo, useState } from 'react';
import { FieldLabel } from '../../../components/field-label.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import { applyChange, compareRooms } from '../../../lib/room/compare.ts';
import { nextRoom } from '../../../lib/room/next-room.ts';
import { otherOfSameRoom } from '../../../lib/room/same-room.ts';
import { patchRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { FindingLine } from '../finding-line.tsx';
import { Findings } from '../rooms/findings.tsx';
import { Comparison } from './comparison.tsx';
import type { StepProps } from './step-props.ts';

/** The new invitation beside the old room; what changed is saved as outdated. */
export function StepPaste({ room, stored, change, isTicked, onKept }: StepProps & { onKept: () => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<StoreError | null>(null);
  const understanding = useMemo(() => (text.trim() ? parsePaste(text) : null), [text]);
  const found = understanding?.found;
  const next =
    found && (found.meetingId || found.personal) ? nextRoom(room, found, isTicked('waitingRoom')) : null;
  const comparison = next && compareRooms(room, next);
  const knownAs = next && otherOfSameRoom(stored.rooms, next)?.name;

  async function keep() {
    if (!next) return;
    const failure = await change((stored) => {
      const old = stored.rooms.find((each) => each.id === room.id);
      if (!old) return stored;
      const { id: _, ...facts } = applyChange(old, next, Date.now());
      return patchRoom(stored, room.id, facts);
    });
    setProblem(failure);
    if (!failure) onKept();
  }

  return (
    <>
      <div className="field">
        <FieldLabel id={id} label={say('chgPaste')} hint={say('chgPasteHint')} />
        <textarea
          id={id}
          className="input"
          rows={4}
          value={text}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div role="status" className="findings">
        {understanding && !next && <Findings understanding={understanding} />}
        {knownAs && <FindingLine tone="warn">{say('optKnownNumber', knownAs)}</FindingLine>}
        {comparison && <Comparison change={comparison} />}
      </div>
      {problem && (
        <p className="error" role="alert">
          {storeProblem(problem)}
        </p>
      )}
      {comparison && (
        <button type="button" className={comparison.safe ? 'button main' : 'button'} onClick={keep}>
          {say(comparison.safe ? 'chgKeep' : 'chgKeepAnyway')}
        </button>
      )}
    </>
  );
}
