import { type FormEvent, useState } from 'react';
import { useAnswer } from '../../../components/use-answer.ts';
import type { Store } from '../../../components/use-store.ts';
import { setDefaultRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';
import type { Form } from './form.ts';
import type { FieldName, ReadDraft } from './read-draft.ts';
import { saveRoom } from './save-room.ts';

interface SaveOptions {
  form: Form;
  change: Store['change'];
  onForm: (update: (form: Form) => Form) => void;
  onSaved: () => void;
}

export interface Save {
  /** Stands beside the button after a save that succeeded. */
  done: boolean;
  /** Why the last save kept nothing. */
  problem: StoreError | null;
  submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
  makeDefault: () => Promise<void>;
}

const ALL_FIELDS: FieldName[] = ['meetingId', 'personal', 'passcode'];
const LABELS = { meetingId: 'optMeetingId', personal: 'optPersonalLink', passcode: 'optPasscode' } as const;

/** Saves the form; what is wrong is said beside its field, and what was typed stays whatever happens. */
export function useSave(options: SaveOptions, { room, errors }: ReadDraft): Save {
  const { form: edited, change, onForm, onSaved } = options;
  const [problem, setProblem] = useState<StoreError | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, answer] = useAnswer<true>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A button that is switched off would lose the focus.
    if (busy) return;
    const form = event.currentTarget;
    onForm((now) => ({ ...now, left: ALL_FIELDS }));
    const wrong = ALL_FIELDS.find((field) => errors[field]);
    if (wrong) return focusField(form, say(LABELS[wrong]));
    setBusy(true);
    const failure = await change((stored) => saveRoom(stored, edited.before, room, Date.now()));
    setBusy(false);
    setProblem(failure);
    if (failure) return;
    answer(true);
    onSaved();
  }

  async function makeDefault() {
    setProblem(await change((stored) => setDefaultRoom(stored, room.id)));
  }

  return { done: done === true, problem, submit, makeDefault };
}

function focusField(form: HTMLFormElement, label: string): void {
  const found = [...form.querySelectorAll('input')].find((input) => input.labels?.[0]?.textContent === label);
  found?.focus();
}
