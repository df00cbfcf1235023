import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { AnswerButtons } from '../../../components/answers.tsx';
import { Glyph } from '../../../components/glyph.tsx';
import { PracticeMessage } from '../../../components/practice/practice-message.tsx';
import { RoomCard } from '../../../components/room-card.tsx';
import { shortcutOf } from '../../../components/shortcuts.ts';
import { useChange, useStored } from '../../../components/store.tsx';
import { adviceSentence } from '../../../lib/advice-words.ts';
import type { Room } from '../../../lib/room/room.ts';
import { answerQuestion, type Question, questionAbout } from '../../../lib/store/questions.ts';
import { say } from '../../../lib/words.ts';

/** Right after the first room was saved: its card, one question, a message to try the button on, and "You're set". */
export function FirstSaved({ room }: { room: Room }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isTried, setTried] = useState(false);
  const tried = useCallback(() => setTried(true), []);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="first-saved">
      <h1 ref={heading} tabIndex={-1}>
        {say('optFirstTitle')}
      </h1>
      <RoomCard room={room}>
        <FirstQuestion room={room} />
      </RoomCard>
      <section className="first-try" aria-labelledby="first-try">
        <h2 id="first-try">{say('optFirstTry')}</h2>
        <PracticeMessage onInserted={tried} />
      </section>
      <div role="status">{isTried && <AllSet />}</div>
    </div>
  );
}

/** One question, and thanks for the answer in its place; the first one decides, whatever the advice asks next. */
function FirstQuestion({ room }: { room: Room }) {
  const { settings } = useStored();
  const change = useChange();
  const id = useId();
  const line = useRef<HTMLParagraphElement>(null);
  const [question] = useState<Question | null>(() => questionAbout(room, settings, Date.now()));
  const [isAnswered, setAnswered] = useState(false);
  if (!question) return null;
  return (
    <div className="first-question" role="status">
      <p id={id} ref={line} tabIndex={-1}>
        {isAnswered ? say('optFirstThanks') : adviceSentence(question)}
      </p>
      {!isAnswered && (
        <AnswerButtons
          questionId={id}
          onAnswer={async (answer) => {
            if (await change((now) => answerQuestion(now, question, room.id, answer, Date.now()))) return;
            setAnswered(true);
            line.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Stands for the keys in their sentence while it is looked up. */
const PLACE = '\u{fffc}';

/** A sentence with the keys of a shortcut in it, shown as keys. */
function WithKeys({ words, keys }: { words: string; keys: string }) {
  const [before, after] = words.split(PLACE);
  return (
    <span>
      {before}
      <kbd>{keys}</kbd>
      {after}
    </span>
  );
}

/** The end of the first minute: the three ways that are there from now on. */
function AllSet() {
  const [keys, setKeys] = useState('');
  useEffect(() => void shortcutOf('insert-room-link').then(setKeys), []);
  return (
    <section className="all-set" aria-labelledby="all-set">
      <h2 id="all-set">
        <Glyph name="done" />
        {say('optSetTitle')}
      </h2>
      <ul>
        <li>
          <Glyph name="pin" />
          <span>{say('optSetPin')}</span>
        </li>
        {keys && (
          <li>
            <Glyph name="keys" />
            <WithKeys words={say('optSetKeys', { keys: PLACE })} keys={keys} />
          </li>
        )}
        <li>
          <Glyph name="pointer" />
          <span>{say('optSetMenu')}</span>
        </li>
      </ul>
      <p className="form-actions">
        <a className="button" href="https://mail.google.com/" target="_blank" rel="noreferrer">
          {say('pracGmail')}
        </a>
        <a className="button" href="https://calendar.google.com/" target="_blank" rel="noreferrer">
          {say('pracCalendar')}
        </a>
      </p>
    </section>
  );
}
