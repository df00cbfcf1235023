import { WHEN_NOT_KEYS } from '../../../lib/advice-words.ts';
import { say } from '../../../lib/words.ts';
import { Topic } from '../help/topic.tsx';

/** Told once, here: the cases for which a room of one's own is the wrong place. Nothing guesses them. */
export function WhenNot() {
  return (
    <Topic title={say('advNotTitle')}>
      <p>{say('advNotIntro')}</p>
      <ul className="steps">
        {WHEN_NOT_KEYS.map((key) => (
          <li key={key}>{say(key)}</li>
        ))}
      </ul>
    </Topic>
  );
}
