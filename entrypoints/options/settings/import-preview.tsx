import { useEffect, useId, useRef, useState } from 'react';
import { Glyph } from '../../../components/glyph.tsx';
import type { Room } from '../../../lib/room/room.ts';
import type { DifferingRoom, ImportChoice, ImportPlan } from '../../../lib/store/merge-import.ts';
import { say, sayCount, sayList } from '../../../lib/words.ts';
import { partWords, ROOM_PART_NAMES, SETTING_PART_NAMES } from './part-words.ts';
import './import-preview.css';

interface ImportPreviewProps {
  fileName: string;
  plan: ImportPlan;
  /** How many rooms are here already: into an empty Doorway the settings come along unless they are left out. */
  roomsHere: number;
  onImport: (choice: ImportChoice) => Promise<void>;
  onCancel: () => void;
}

/** What a file brings: all of it is shown and may be left out before anything changes. */
export function ImportPreview({ fileName, plan, roomsHere, onImport, onCancel }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [leaveOut, setLeaveOut] = useState<ReadonlySet<string>>(new Set());
  const [replace, setReplace] = useState<ReadonlySet<string>>(new Set());
  const [settings, setSettings] = useState(roomsHere === 0);
  const [busy, setBusy] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const added = plan.added.filter(({ id }) => !leaveOut.has(id));
  const replaced = plan.differing.filter(({ id, managed }) => replace.has(id) && !managed);
  const count = added.length + replaced.length;

  async function confirm() {
    if (busy) return;
    setBusy(true);
    await onImport({ leaveOut, replace, settings });
    setBusy(false);
  }

  return (
    <section className="import-preview" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {say('moveFound', { file: fileName })}
      </h3>
      {plan.added.length > 0 && (
        <fieldset>
          <legend>{say('moveNewRooms')}</legend>
          {plan.added.map((room) => (
            <NewRoom
              key={room.id}
              room={room}
              comes={!leaveOut.has(room.id)}
              onChoose={(comes) => setLeaveOut(withId(leaveOut, room.id, !comes))}
            />
          ))}
        </fieldset>
      )}
      {plan.differing.map((room) => (
        <Differing
          key={room.id}
          room={room}
          takesFile={replace.has(room.id)}
          onChoose={(takes) => setReplace(withId(replace, room.id, takes))}
        />
      ))}
      {plan.same.length > 0 && (
        <p className="muted small">
          {say('moveSame', { names: sayList(plan.same.map(({ name }) => name)) })}
        </p>
      )}
      {plan.formats.length > 0 && (
        <p className="small">
          {say('moveNewFormats', { names: sayList(plan.formats.map(({ name }) => name)) })}
        </p>
      )}
      {plan.settings.length > 0 && (
        <label className="option">
          <input type="checkbox" checked={settings} onChange={(event) => setSettings(event.target.checked)} />
          <span>
            {say('moveTakeSettings')}
            <span className="muted small">
              {sayList(plan.settings.map((part) => say(SETTING_PART_NAMES[part])))}
            </span>
          </span>
        </label>
      )}
      {plan.setAside > 0 && <p className="muted small">{sayCount('moveSetAside', plan.setAside)}</p>}
      <div className="form-actions">
        <button type="button" className="button main" onClick={confirm}>
          {count === 0 ? say('moveConfirmSettings') : sayCount('moveConfirm', count)}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {say('moveCancel')}
        </button>
      </div>
    </section>
  );
}

interface NewRoomProps {
  room: Room;
  comes: boolean;
  onChoose: (comes: boolean) => void;
}

function NewRoom({ room, comes, onChoose }: NewRoomProps) {
  return (
    <label className="option">
      <input type="checkbox" checked={comes} onChange={(event) => onChoose(event.target.checked)} />
      <span>
        <bdi>{room.name}</bdi>
        <bdi className="muted small" dir="ltr">
          {partWords(room, 'link')}
        </bdi>
        {room.retired.length > 0 && (
          <span className="muted small">{`${say('advRetiredTitle')}: ${partWords(room, 'retired')}`}</span>
        )}
      </span>
    </label>
  );
}

interface DifferingProps {
  room: DifferingRoom;
  takesFile: boolean;
  onChoose: (takesFile: boolean) => void;
}

/** A room that is here: it stays as it is unless the person chooses what the file says. */
function Differing({ room: { here, then, parts, managed }, takesFile, onChoose }: DifferingProps) {
  const group = useId();
  return (
    <fieldset>
      <legend>{say('moveDiffers', { room: here.name })}</legend>
      {parts.includes('link') && (
        <p className="small import-warning" data-tone="warn">
          <Glyph name="alert" size={16} />
          <span>{say('moveLinkChanges')}</span>
        </p>
      )}
      <table className="small">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('moveHere')}</th>
            <th scope="col">{say('moveThere')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part}>
              <th scope="row">{say(ROOM_PART_NAMES[part])}</th>
              <td>
                <bdi>{partWords(here, part, then)}</bdi>
              </td>
              <td>
                <bdi>{partWords(then, part, here)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {managed ? (
        <p className="muted small">{say('setManaged')}</p>
      ) : (
        <div className="form-actions">
          <label className="option">
            <input type="radio" name={group} checked={!takesFile} onChange={() => onChoose(false)} />
            <span>{say('moveKeepMine')}</span>
          </label>
          <label className="option">
            <input type="radio" name={group} checked={takesFile} onChange={() => onChoose(true)} />
            <span>{say('moveTakeFile')}</span>
          </label>
        </div>
      )}
    </fieldset>
  );
}

function withId(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...ids].filter((other) => other !== id);
  return new Set(isIn ? [...others, id] : others);
}
