import { type FormEvent, useRef, useState } from 'react';
import { Field } from '../../components/field.tsx';
import { fileName } from '../../components/file-name.ts';
import { saveFile } from '../../components/save-file.ts';
import { useStored } from '../../components/store.tsx';
import { useAnswer } from '../../components/use-answer.ts';
import {
  EVENT_FIELDS,
  type EventDraft,
  type EventErrors,
  type EventField,
  newEventDraft,
  readEventDraft,
} from '../../lib/events/event-draft.ts';
import { eventFileOf } from '../../lib/new-event.ts';
import type { Room } from '../../lib/room/room.ts';
import { say, type WordKey } from '../../lib/words.ts';

interface EventFormProps {
  room: Room;
  used: () => void;
  onCancel: () => void;
}

const ERRORS: Record<EventField, WordKey> = {
  title: 'errEventTitle',
  start: 'errEventStart',
  minutes: 'errEventLength',
};

/** Title, start and length of an event, saved as a calendar file. */
export function EventForm({ room, used, onCancel }: EventFormProps) {
  const stored = useStored();
  const [draft, setDraft] = useState(() => newEventDraft(Date.now()));
  const [errors, setErrors] = useState<EventErrors>({});
  const [saved, answer] = useAnswer<true>();
  const refs = {
    title: useRef<HTMLInputElement>(null),
    start: useRef<HTMLInputElement>(null),
    minutes: useRef<HTMLInputElement>(null),
  };
  const edit = (patch: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const wrong = (field: EventField) => errors[field] && say(ERRORS[field]);

  function save(submitted: FormEvent) {
    submitted.preventDefault();
    const { event, errors: found } = readEventDraft(draft);
    setErrors(found);
    const first = EVENT_FIELDS.find((field) => found[field]);
    if (first) refs[first].current?.focus();
    if (!event) return;
    saveFile(eventFileOf(room, stored, event, Date.now()), fileName(event.title, 'ics'));
    used();
    answer(true);
  }

  return (
    <form className="event-form" onSubmit={save} noValidate aria-label={say('popNewEvent')}>
      <Field
        label={say('popEventTitle')}
        name="title"
        ref={refs.title}
        value={draft.title}
        error={wrong('title')}
        onText={(title) => edit({ title })}
        required
      />
      <div className="event-time">
        <Field
          label={say('popEventStart')}
          name="start"
          ref={refs.start}
          type="datetime-local"
          max="9999-12-31T23:59"
          value={draft.start}
          error={wrong('start')}
          onText={(start) => edit({ start })}
          required
        />
        <Field
          label={say('popEventLength')}
          name="minutes"
          ref={refs.minutes}
          inputMode="numeric"
          value={draft.minutes}
          error={wrong('minutes')}
          onText={(minutes) => edit({ minutes })}
          required
        />
      </div>
      <div className="dialog-actions">
        <button type="submit" className="button main">
          {say('popEventSave')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {say('close')}
        </button>
      </div>
      <p className="muted small event-answer" role="status">
        {saved ? say('popEventSaved') : ''}
      </p>
    </form>
  );
}
