import { say } from '../../../lib/words.ts';
import { FIND_APP, FIND_WEB, Steps } from './steps.tsx';

/** Where the text to paste is found, for whoever does not know. */
export function FindInZoom() {
  return (
    <details className="find">
      <summary>{say('helpFindTitle')}</summary>
      <h3>{say('helpFindApp')}</h3>
      <Steps words={FIND_APP} />
      <h3>{say('helpFindWeb')}</h3>
      <Steps words={FIND_WEB} />
      <p className="small">
        <a href="#help">{say('helpNoRoom')}</a>
      </p>
    </details>
  );
}
