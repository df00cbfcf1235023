import { type FormEvent, useRef, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { useAnswer } from '../../../components/use-answer.ts';
import type { Drafts } from '../../../components/use-drafts.ts';
import type { Room } from '../../../lib/room/room.ts';
import type { Template } from '../../../lib/store/settings.ts';
import { say } from '../../../lib/words.ts';
import { SaveBar } from '../save-bar.tsx';
import { BodyField } from './body-field.tsx';
import { StartFrom } from './start-from.tsx';
import { TemplatePreview } from './template-preview.tsx';

interface TemplateFormProps {
  templates: Drafts<Template, Template>;
  room: Room | null;
  /** Set by an organization: shown, not to be changed. */
  fixed: boolean;
}

/** One template, with what it becomes beside it. */
export function TemplateForm({ templates, room, fixed }: TemplateFormProps) {
  const { open, isNew, draft } = templates;
  const template = draft.now;
  const edit = (patch: Partial<Template>) => templates.edit((now) => ({ ...now, ...patch }));
  const [tried, setTried] = useState(false);
  const [done, answer] = useAnswer<string>();
  const name = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const isNameMissing = template.name.trim() === '';
  const isBodyMissing = template.body.trim() === '';

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    if (isNameMissing) return name.current?.focus();
    if (isBodyMissing) return body.current?.focus();
    if (!(await templates.save())) return;
    answer(say('optSaved'));
    setTried(false);
  }

  return (
    <div className="with-preview">
      <form className="room-form" onSubmit={submit} noValidate aria-label={template.name || say('fmtAdd')}>
        <fieldset className="bare" disabled={fixed}>
          {fixed && <p className="notice">{say('setManaged')}</p>}
          <div className="group">
            <StartFrom template={template} isNew={isNew} edit={edit} />
            <Field
              label={say('fmtName')}
              hint={say('fmtNameHint')}
              value={template.name}
              maxLength={100}
              dir="auto"
              ref={name}
              error={tried && isNameMissing ? say('fmtNameMissing') : null}
              onText={(text) => edit({ name: text })}
            />
            <BodyField
              room={room}
              ref={body}
              body={template.body}
              showEmpty={tried}
              onBody={(text) => edit({ body: text })}
            />
          </div>
          <SaveBar
            label={say('fmtSave')}
            dirty={templates.isDirty(open)}
            done={done}
            problem={templates.problem}
          >
            {!isNew && (
              <button type="button" className="button quiet delete" onClick={() => void templates.remove()}>
                {say('fmtDelete')}
              </button>
            )}
          </SaveBar>
        </fieldset>
      </form>
      <TemplatePreview body={template.body} room={room} />
    </div>
  );
}
