import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { passFocus } from '../../../components/pass-focus.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import type { Drafts } from '../../../components/use-drafts.ts';
import { FIELD_NAMES, readDraft } from '../../../lib/room/read-draft.ts';
import type { Room } from '../../../lib/room/room.ts';
import type { RoomDraft } from '../../../lib/room/room-draft.ts';
import { moveRoom, setDefaultRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { AdviceScope } from '../advice/advice-scope.tsx';
import { SaveBar } from '../save-bar.tsx';
import { FirstCard, WayToZoom } from './first-card.tsx';
import { type Form, withPaste } from './form.ts';
import { PasteField } from './paste-field.tsx';
import { PasteFindings } from './paste-findings.tsx';
import { Preview } from './preview.tsx';
import { AddressFields, type FieldRefs, NameFields, SecurityFields } from './room-fields.tsx';
import { SenderRooms } from './sender-rooms.tsx';

interface RoomFormProps {
  rooms: Drafts<Room, Form>;
  /** `first`: there is no room yet. `saved`: the first one was saved just now, and `children` go on from there. */
  stage: 'first' | 'saved' | 'usual';
  /** Set anew when saving was asked for and something is wrong: the focus goes to it. */
  wrong: object | null;
  onWrong: () => void;
  /** The form was saved by hand. */
  onSaved: () => void;
  onPasted: (text: string) => void;
  onNewRoom: (text: string) => void;
  children?: ReactNode;
}

/** Everything about one room, with what will be inserted beside it. */
export function RoomForm({
  rooms,
  stage,
  wrong,
  onWrong,
  onSaved,
  onPasted,
  onNewRoom,
  children,
}: RoomFormProps) {
  const { open: room, isNew } = rooms;
  const stored = useStored();
  const change = useChange();
  const form = rooms.draft.now;
  const { fields } = form;
  const read = useMemo(() => readDraft(fields), [fields]);
  const understanding = useMemo(() => (form.paste.trim() ? parsePaste(form.paste) : null), [form.paste]);
  const [done, answer] = useAnswer<string>();
  const [problem, setProblem] = useState<StoreError | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  const refs: FieldRefs = { meetingId: useRef(null), personal: useRef(null), passcode: useRef(null) };
  const busy = useRef(false);
  const firstWrong = FIELD_NAMES.find((field) => read.errors[field]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another try to save moves the focus.
  useEffect(() => {
    if (wrong && firstWrong) refs[firstWrong].current?.focus();
  }, [wrong]);

  const managed = stored.managed.roomIds.includes(room.id);
  const edit = (patch: Partial<RoomDraft>) =>
    rooms.edit((now) => ({ ...now, fields: { ...now.fields, ...patch } }));
  const errors = Object.fromEntries(
    Object.entries(read.errors).filter(([name]) => form.left.some((left) => left === name)),
  );

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A button that is disabled would lose the focus.
    if (busy.current) return;
    if (firstWrong) return onWrong();
    busy.current = true;
    const isSaved = await rooms.save();
    busy.current = false;
    if (!isSaved) return;
    answer(say('optSaved'));
    onSaved();
  }
  async function arrange(work: Parameters<typeof change>[0], words: string): Promise<boolean> {
    const failure = await change(work);
    setProblem(failure);
    if (!failure) answer(words);
    return !failure;
  }
  const move = (by: 1 | -1) =>
    void arrange(
      (now) => moveRoom(now, room.id, by),
      say('optMovedTo', { room: room.name, place: index + by + 1, count: place.length }),
    );

  const findings = (
    <PasteFindings rooms={rooms} understanding={understanding} onNewRoom={() => onNewRoom(form.paste)} />
  );
  const paste = (
    <PasteField
      text={form.paste}
      isFirst={stage === 'first'}
      onText={(text) => rooms.edit((now) => withPaste(now, text, stored.rooms, isNew))}
      onDone={onPasted}
    >
      {findings}
    </PasteField>
  );
  const parts = { draft: fields, room: read.room, edit };
  const address = (
    <AddressFields
      {...parts}
      errors={errors}
      refs={refs}
      onLeave={(field) => rooms.edit((now) => ({ ...now, left: [...new Set([...now.left, field])] }))}
    />
  );
  const place = stored.rooms.filter(({ id }) => !stored.managed.roomIds.includes(id));
  const index = place.findIndex(({ id }) => id === room.id);
  const isDirty = rooms.isDirty(room);
  const end = (
    <SaveBar
      label={say('optSave')}
      dirty={isDirty}
      disabled={managed}
      done={done}
      problem={rooms.problem ?? problem}
      ref={main}
    >
      {!isNew && stored.defaultRoomId !== room.id && (
        <button
          type="button"
          className="button quiet"
          onClick={async ({ currentTarget }) => {
            const words = say('popDefaultNow', { room: room.name });
            if (await arrange((now) => setDefaultRoom(now, room.id), words))
              passFocus(currentTarget, main.current);
          }}
        >
          {say('popMakeDefault')}
        </button>
      )}
      {index >= 0 && place.length > 1 && (
        <>
          <MoveButton label={say('optMoveUp')} isAtEnd={index === 0} onMove={() => move(-1)} />
          <MoveButton
            label={say('optMoveDown')}
            isAtEnd={index === place.length - 1}
            onMove={() => move(1)}
          />
        </>
      )}
      {!isNew && !managed && (
        <button type="button" className="button quiet delete" onClick={() => void rooms.remove()}>
          {say('optDelete')}
        </button>
      )}
    </SaveBar>
  );

  return (
    <div className="with-preview" data-stage={stage}>
      <form className="room-form" onSubmit={submit} noValidate aria-label={fields.name}>
        <fieldset className="bare" disabled={managed}>
          {managed && <p className="notice">{say('optManagedRoom')}</p>}
          <AdviceScope
            room={read.room}
            findings={understanding?.findings ?? []}
            onPlainHost={() => edit({ base: { ...fields.base, host: 'zoom.us' } })}
          >
            {stage === 'first' && (
              <FirstCard paste={paste}>
                {address}
                {end}
              </FirstCard>
            )}
            {stage === 'saved' && (
              <>
                {children}
                <EditDetails isOpen={isDirty}>
                  <div className="paste">{paste}</div>
                  {address}
                  <SecurityFields {...parts} />
                  <NameFields {...parts} />
                  {end}
                </EditDetails>
              </>
            )}
            {stage === 'usual' && (
              <>
                {children}
                <div className="paste">
                  {isNew && <WayToZoom />}
                  {paste}
                </div>
                {address}
                <SecurityFields {...parts} />
                <NameFields {...parts} />
                {!isNew && <SenderRooms room={room} />}
                {end}
              </>
            )}
          </AdviceScope>
        </fieldset>
      </form>
      <Preview room={read.room} isQuiet={stage === 'first'} hasCard={stage !== 'saved'} />
    </div>
  );
}

interface EditDetailsProps {
  /** Whether it is open at first: something in it was typed that is not saved. */
  isOpen: boolean;
  children: ReactNode;
}

/** The fields of a room that was just saved, out of the way of what comes next. */
function EditDetails({ isOpen, children }: EditDetailsProps) {
  const [atFirst] = useState(isOpen);
  return (
    <details className="edit-details" open={atFirst}>
      <summary>{say('optEditDetails')}</summary>
      {children}
    </details>
  );
}

interface MoveButtonProps {
  label: string;
  isAtEnd: boolean;
  onMove: () => void;
}

/** Moves the room one place. At the end of the row it stays where it is and keeps the focus, which a disabled button would lose. */
function MoveButton({ label, isAtEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="button quiet"
      aria-disabled={isAtEnd}
      onClick={() => {
        if (!isAtEnd) onMove();
      }}
    >
      {label}
    </button>
  );
}
