import { Glyph } from '../../../components/glyph.tsx';
import { say } from '../../../lib/words.ts';

/** The end of the first minute: the room is kept, and there is a place to try it. */
export function TryIt() {
  return (
    <p className="notice" data-tone="good">
      <Glyph name="done" />
      <span>{say('optFirstSaved')}</span>
      <a className="button main" href="/practice.html">
        {say('pracTitle')}
      </a>
    </p>
  );
}
