import { type FormEvent, useId, useRef, useState } from 'react';
import { Field } from '../../components/field.tsx';
import { fileName } from '../../components/file-name.ts';
import { saveFile } from '../../components/save-file.ts';
import { useAnswer } from '../../components/use-answer.ts';
import type { Room } from '../../lib/room/room.ts';
import type { Stored } from '../../lib/store/stored.ts';
import { say } from '../../lib/words.ts';
import { type EventDraft, type EventErrors, newEventDraft, readEventDraft } from './event-draft.ts';
import { eventFileOf } from './event-ways.ts';

interface EventFormProps {
  room: Room;
  stored: Stored;
  used: () => void;
  onCancel: () => void;
}

/** Title, start and length of an event, saved as a calendar file. */
export function EventForm({ room, stored, used, onCancel }: EventFormProps) {
  const [draft, setDraft] = useState(() => newEventDraft(Date.now()));
  const [errors, setErrors] = useState<EventErrors>({});
  const [saved, answer] = useAnswer<true>();
  const form = useRef<HTMLFormElement>(null);
  const heading = useId();
  const edit = (patch: Partial<EventDraft>) => setDraft((now) => ({ ...now, ...patch }));
  const wrong = (field: keyof EventErrors) => errors[field] && say(errors[field]);

  function save(submitted: FormEvent) {
    submitted.preventDefault();
    const { event, errors: found } = readEventDraft(draft);
    setErrors(found);
    const [first] = Object.keys(found);
    if (first) form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    if (!event) return;
    saveFile(eventFileOf(room, stored, event, Date.now()), fileName(event.title, 'ics'));
    used();
    answer(true);
  }

  return (
    <form className="event-form" ref={form} onSubmit={save} noValidate aria-labelledby={heading}>
      <h3 id={heading}>{say('popEventOther')}</h3>
      <Field
        label={say('popEventTitle')}
        name="title"
        value={draft.title}
        error={wrong('title')}
        onText={(title) => edit({ title })}
        required
      />
      <div className="event-time">
        <Field
          label={say('popEventStart')}
          name="start"
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
          inputMode="numeric"
          value={draft.minutes}
          error={wrong('minutes')}
          onText={(minutes) => edit({ minutes })}
          required
        />
      </div>
      <div className="dialog-actions">
        <button type="submit" className="button">
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
