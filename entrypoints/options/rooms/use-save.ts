import { type FormEvent, useState } from 'react';
import { useAnswer } from '../../../components/use-answer.ts';
import type { Store } from '../../../components/use-store.ts';
import { setDefaultRoom } from '../../../lib/store/operations.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';
import type { Form } from './form.ts';
import { FIELD_NAMES, type ReadDraft } from './read-draft.ts';
import { saveRoom } from './save-room.ts';

interface SaveOptions {
  form: Form;
  change: Store['change'];
  onForm: (update: (form: Form) => Form) => void;
  onSaved: () => void;
}

export interface Save {
  /** What stands beside the button after a save that succeeded; `null`: nothing. */
  done: string | null;
  /** Why the last save kept nothing. */
  problem: StoreError | null;
  submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
  /** Gives whether it is the default now. */
  makeDefault: () => Promise<boolean>;
}

const LABELS = { meetingId: 'optMeetingId', personal: 'optPersonalLink', passcode: 'optPasscode' } as const;

/** Saves the form; what is wrong is said beside its field, and what was typed stays whatever happens. */
export function useSave(options: SaveOptions, { room, errors }: ReadDraft): Save {
  const { form: edited, change, onForm, onSaved } = options;
  const [problem, setProblem] = useState<StoreError | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, answer] = useAnswer<string>();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // A button that is switched off would lose the focus.
    if (busy) return;
    const form = event.currentTarget;
    onForm((now) => ({ ...now, left: [...FIELD_NAMES] }));
    const wrong = FIELD_NAMES.find((field) => errors[field]);
    if (wrong) return focusField(form, say(LABELS[wrong]));
    setBusy(true);
    const failure = await change((stored) => saveRoom(stored, edited.before, room, Date.now()));
    setBusy(false);
    setProblem(failure);
    if (failure) return;
    answer(say('optSaved'));
    onSaved();
  }

  async function makeDefault() {
    const failure = await change((stored) => setDefaultRoom(stored, room.id));
    setProblem(failure);
    if (!failure) answer(say('popDefaultNow', room.name));
    return !failure;
  }

  return { done, problem, submit, makeDefault };
}

function focusField(form: HTMLFormElement, label: string): void {
  const found = [...form.querySelectorAll('input')].find((input) => input.labels?.[0]?.textContent === label);
  found?.focus();
}
