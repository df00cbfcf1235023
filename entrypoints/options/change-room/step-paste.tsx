import { useId, useMemo, useState } from 'react';
import { FieldLabel } from '../../../components/field-label.tsx';
import { useChange, useStored } from '../../../components/store.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import { compareRooms } from '../../../lib/room/compare.ts';
import { nextRoom } from '../../../lib/room/next-room.ts';
import { otherOfSameRoom } from '../../../lib/room/same-room.ts';
import { withNextState } from '../../../lib/store/found-room.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { FindingLine } from '../finding-line.tsx';
import { Findings } from '../rooms/paste-findings.tsx';
import { Comparison } from './comparison.tsx';
import type { StepProps } from './step-props.ts';

/** The new invitation beside the old room; what changed is saved as outdated. */
export function StepPaste({ room, isTicked, onSaved }: StepProps & { onSaved: () => void }) {
  const stored = useStored();
  const change = useChange();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<StoreError | null>(null);
  const understanding = useMemo(() => (text.trim() ? parsePaste(text) : null), [text]);
  const found = understanding?.found;
  const next =
    found && (found.meetingId || found.personal) ? nextRoom(room, found, isTicked('waitingRoom')) : null;
  const comparison = next && compareRooms(room, next);
  const knownAs = next && otherOfSameRoom(stored.rooms, next)?.name;

  async function save() {
    if (!next) return;
    const failure = await change((now) => withNextState(now, room.id, next, Date.now()));
    setProblem(failure);
    if (!failure) onSaved();
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
        {knownAs && <FindingLine tone="warn">{say('optKnownNumber', { room: knownAs })}</FindingLine>}
        {comparison && <Comparison old={room} change={comparison} />}
      </div>
      {problem && (
        <p className="error" role="alert">
          {storeProblem(problem)}
        </p>
      )}
      {comparison && (
        <button type="button" className={comparison.safe ? 'button main' : 'button'} onClick={save}>
          {say(comparison.safe ? 'chgKeep' : 'chgKeepAnyway')}
        </button>
      )}
    </>
  );
}
