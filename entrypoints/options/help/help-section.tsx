import { say } from '../../../lib/words.ts';
import { FIND_APP, FIND_WEB, Steps, SWITCH_ON } from './steps.tsx';
import { Topic } from './topic.tsx';

/** How to find things in Zoom, and what Doorway does with what it is told. */
export function HelpSection() {
  return (
    <div className="column">
      <h1>{say('optNavHelp')}</h1>
      <p>
        <a className="button" href="#change-room">
          {say('chgTitle')}
        </a>
      </p>
      <Topic title={say('helpFindTitle')}>
        <h3>{say('helpFindApp')}</h3>
        <Steps words={FIND_APP} />
        <h3>{say('helpFindWeb')}</h3>
        <Steps words={FIND_WEB} />
      </Topic>
      <Topic title={say('helpOnTitle')}>
        <p>{say('helpOnText')}</p>
        <Steps words={SWITCH_ON} />
        <p className="muted small">{say('helpOnLicence')}</p>
      </Topic>
      <Topic title={say('menuDiagnose')}>
        <p>{say('helpCheckText')}</p>
      </Topic>
      <Topic title={say('helpWhereTitle')}>
        <p>{say('helpWhereText')}</p>
      </Topic>
    </div>
  );
}
