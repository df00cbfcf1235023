import { type FormEvent, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';
import { BodyField } from './body-field.tsx';
import { StartFrom } from './start-from.tsx';
import { TemplatePreview } from './template-preview.tsx';
import type { Formats } from './use-templates.ts';

interface FormatFormProps {
  formats: Formats;
  room: Room | null;
  /** Set by an organisation: shown, not to be changed. */
  fixed: boolean;
}

/** One text of the person's, with what it becomes beside it. */
export function TemplateForm({ formats, room, fixed }: FormatFormProps) {
  const { format, isNew, edit } = formats;
  const [tried, setTried] = useState(false);
  const [done, answer] = useAnswer<true>();
  const isNameMissing = format.name.trim() === '';
  const isBodyMissing = format.body.trim() === '';

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (isNameMissing || isBodyMissing) {
      form.querySelector<HTMLElement>(isNameMissing ? 'input' : 'textarea')?.focus();
      return;
    }
    if (await formats.save()) {
      answer(true);
      setTried(false);
    }
  }

  return (
    <div className="with-preview">
      <form className="room-form" onSubmit={submit} noValidate aria-label={format.name || say('fmtAdd')}>
        <fieldset className="bare" disabled={fixed}>
          {fixed && <p className="notice">{say('setManaged')}</p>}
          <div className="group">
            <StartFrom formats={formats} />
            <Field
              label={say('fmtName')}
              hint={say('fmtNameHint')}
              value={format.name}
              maxLength={100}
              dir="auto"
              error={tried && isNameMissing ? say('fmtNameMissing') : null}
              onText={(name) => edit({ name })}
            />
            <BodyField body={format.body} showEmpty={tried} onBody={(body) => edit({ body })} />
          </div>
          <div className="form-actions">
            <button type="submit" className="button main">
              {say('fmtSave')}
            </button>
            <span role="status" className="saved small">
              {done ? say('optSaved') : ''}
            </span>
            <span className="muted small">{formats.isOpenDirty && !done ? say('optNotSavedYet') : ''}</span>
            {!isNew && (
              <button type="button" className="button quiet delete" onClick={() => void formats.remove()}>
                {say('fmtDelete')}
              </button>
            )}
          </div>
        </fieldset>
      </form>
      <TemplatePreview body={format.body} room={room} />
    </div>
  );
}
