import { useMemo } from 'react';
import type { Store } from '../../../components/use-store.ts';
import type { Room } from '../../../lib/room/room.ts';
import { otherOfSameRoom } from '../../../lib/room/same-room.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { parsePaste } from '../../../lib/zoom/parse-paste.ts';
import { AdviceScope } from '../advice/advice-scope.tsx';
import { AddressFields } from './address-fields.tsx';
import type { Draft } from './draft.ts';
import { type Form, isDirty, withPaste } from './form.ts';
import { FormEnd } from './form-end.tsx';
import { LinkFields } from './link-fields.tsx';
import { PasteField } from './paste-field.tsx';
import { Preview } from './preview.tsx';
import { readDraft } from './read-draft.ts';
import { SecurityFields } from './security-fields.tsx';
import { useSave } from './use-save.ts';

interface RoomFormProps {
  /** The room as it is stored, or the one that is being begun. */
  room: Room;
  isNew: boolean;
  form: Form;
  stored: Stored;
  change: Store['change'];
  onForm: (update: (form: Form) => Form) => void;
  /** The newcomer has just saved their first room. */
  isFirstSaved: boolean;
  onSaved: () => void;
  onDelete: () => void;
  /** Takes a paste over into a room of its own. */
  onNewRoom: (paste: string) => void;
}

/** Everything about one room, with what will be inserted beside it. */
export function RoomForm(props: RoomFormProps) {
  const { room, isNew, form, stored, onForm } = props;
  const { draft } = form;
  const read = useMemo(() => readDraft(draft), [draft]);
  const understanding = useMemo(() => (form.paste.trim() ? parsePaste(form.paste) : null), [form.paste]);
  const save = useSave(props, read);
  const isFirst = isNew && !form.wasStored && stored.rooms.length === 0;
  const managed = stored.managed.roomIds.includes(room.id);
  const edit = (patch: Partial<Draft>) => onForm((now) => ({ ...now, draft: { ...now.draft, ...patch } }));
  const shown = (field: 'meetingId' | 'personal' | 'passcode') => {
    const code = form.left.includes(field) ? read.errors[field] : undefined;
    return code ? say(code) : null;
  };

  return (
    <div className="with-preview">
      <form className="room-form" onSubmit={save.submit} noValidate aria-label={draft.name}>
        <fieldset className="bare" disabled={managed}>
          {managed && <p className="notice">{say('optManagedRoom')}</p>}
          <PasteField
            text={form.paste}
            understanding={understanding}
            room={read.room}
            onText={(text) => onForm((now) => withPaste(now, text))}
            isFirst={isFirst}
            otherRoom={!isNew && understanding && otherNumber(room, read.room) ? room.name : null}
            knownAs={otherOfSameRoom(stored.rooms, read.room)?.name ?? null}
            onNewRoom={() => props.onNewRoom(form.paste)}
          />
          <AdviceScope
            room={read.room}
            settings={stored.settings}
            change={props.change}
            findings={understanding?.findings ?? []}
            onPlainHost={() => edit({ base: { ...draft.base, host: 'zoom.us' } })}
          >
            <AddressFields
              draft={draft}
              edit={edit}
              error={shown}
              onLeave={(field) => onForm((now) => ({ ...now, left: [...new Set([...now.left, field])] }))}
            />
            <SecurityFields draft={draft} room={read.room} edit={edit} />
            <LinkFields draft={draft} room={read.room} edit={edit} isFirst={isFirst} />
          </AdviceScope>
        </fieldset>
        <FormEnd
          save={save}
          dirty={isDirty(form, room)}
          managed={managed}
          isNew={isNew}
          isFirstSaved={props.isFirstSaved}
          isDefault={stored.defaultRoomId === room.id}
          onDelete={props.onDelete}
        />
      </form>
      <Preview room={read.room} />
    </div>
  );
}

/** Whether the form speaks of another number than the stored room has. */
function otherNumber(stored: Room, edited: Room): boolean {
  return stored.meetingId !== null && edited.meetingId !== null && stored.meetingId !== edited.meetingId;
}
