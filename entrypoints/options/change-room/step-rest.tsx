import { say } from '../../../lib/words.ts';
import { OutdatedList } from '../advice/outdated-list.tsx';
import type { StepProps } from './step-props.ts';
import { Tick } from './tick.tsx';

const SIGNATURES = 'https://mail.google.com/mail/u/0/#settings/general';
const CALENDAR = 'https://calendar.google.com/calendar/r';

/** Where the old link may still sit. Doorway cannot look there; it can only name the places. */
export function StepRest({ room, stored, change, isTicked, tick }: StepProps) {
  const own = stored.settings.ownFormats.length;
  const props = (code: string) => ({ done: isTicked(code), onTick: (on: boolean) => tick(code, on) });
  const numberChanged = room.retired.some(({ kind }) => kind === 'meetingId');
  return (
    <>
      <p>{say('chgRestText')}</p>
      <ul className="ticks">
        <Tick label={say('chgRestSignature')} {...props('rest-signature')}>
          <OpenLink href={SIGNATURES} words={say('chgOpenGmail')} />
        </Tick>
        <Tick label={say('chgRestEvents')} {...props('rest-events')}>
          <OpenLink href={CALENDAR} words={say('chgOpenCalendar')} />
        </Tick>
        <Tick label={say('chgRestTexts')} {...props('rest-texts')} />
        {own > 0 && <Tick label={say('chgRestOwn', own)} {...props('rest-own')} />}
        {numberChanged && <Tick label={say('chgResendDone')} {...props('rest-resend')} />}
      </ul>
      <OutdatedList room={room} change={change} />
    </>
  );
}

function OpenLink({ href, words }: { href: string; words: string }) {
  return (
    <a className="small" href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
