import { type RefObject, useId } from 'react';
import { FieldLabel } from '../../../components/field-label.tsx';
import { guestWords } from '../../../lib/guest-words.ts';
import type { GuestLanguages } from '../../../lib/room/guest-language.ts';
import { plainText } from '../../../lib/room/plain-line.ts';
import type { Room } from '../../../lib/room/room.ts';
import { checkTemplate, ROOM_FIELDS, WORD_FIELDS, wordValues } from '../../../lib/snippets/template.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import { FindingLine } from '../finding-line.tsx';
import { applyEdit, boldEdit, type Edit, fieldEdit, linkEdit } from './edits.ts';
import { problemWords } from './problem-words.ts';

const FIELD_WORDS: Record<(typeof ROOM_FIELDS)[number], WordKey> = {
  link: 'fmtFieldLink',
  id: 'fmtFieldId',
  passcode: 'fmtFieldPasscode',
  name: 'fmtFieldName',
  onetap: 'fmtFieldOneTap',
};

const NO_LANGUAGE: GuestLanguages = { language: null, secondLanguage: null };

interface BodyFieldProps {
  ref: RefObject<HTMLTextAreaElement | null>;
  body: string;
  /** Whose guests the words are for; `null`: there is no room yet. */
  room: Room | null;
  /** Whether an empty text may be called one already: only after it was to be saved. */
  showEmpty: boolean;
  onBody: (body: string) => void;
}

/** The text itself, with its fields and its simple formatting at hand, and what is wrong with it beside it. */
export function BodyField({ ref: area, body, room, showEmpty, onBody }: BodyFieldProps) {
  const id = useId();
  const words = wordValues(guestWords(room ?? NO_LANGUAGE));
  const problems = checkTemplate(body).filter(({ code }) => code !== 'empty' || showEmpty);
  const edit = (make: (from: number, to: number) => Edit) => {
    if (area.current) applyEdit(area.current, make(area.current.selectionStart, area.current.selectionEnd));
  };
  return (
    <div className="field">
      <FieldLabel id={id} label={say('fmtBody')} hint={say('fmtBodyHint')} />
      <fieldset className="field-chips" aria-label={say('fmtInsert')}>
        {ROOM_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            className="button chip small"
            onClick={() => edit((from, to) => fieldEdit(`{${field}}`, from, to))}
          >
            {say(FIELD_WORDS[field])}
          </button>
        ))}
        <button
          type="button"
          className="button chip small"
          onClick={() => edit((from, to) => boldEdit(body, from, to, say('fmtSampleWords')))}
        >
          <b>{say('fmtBold')}</b>
        </button>
        <button
          type="button"
          className="button chip small"
          onClick={() => edit((from, to) => linkEdit(body, from, to, say('fmtSampleWords')))}
        >
          {say('fmtLinkWords')}
        </button>
      </fieldset>
      <fieldset className="field-chips">
        <legend className="small muted">{say('fmtWords')}</legend>
        {WORD_FIELDS.map((field) => (
          <button
            key={field}
            type="button"
            className="button chip small"
            aria-label={say('fmtWord', { words: words[field] })}
            onClick={() => edit((from, to) => fieldEdit(`{${field}}`, from, to))}
          >
            {words[field]}
          </button>
        ))}
      </fieldset>
      <textarea
        id={id}
        ref={area}
        className="input format-body"
        dir="auto"
        rows={6}
        maxLength={10_000}
        value={body}
        aria-describedby={`${id}-hint ${id}-problems`}
        aria-invalid={problems.some(({ code }) => code === 'empty') || undefined}
        onChange={(event) => onBody(plainText(event.target.value))}
      />
      <div id={`${id}-problems`} role="status" className="findings">
        {problems.map((problem) => (
          <FindingLine
            key={`${problem.code}${problem.start}`}
            tone={problem.code === 'empty' ? 'bad' : 'warn'}
          >
            {problemWords(problem)}
          </FindingLine>
        ))}
      </div>
    </div>
  );
}
