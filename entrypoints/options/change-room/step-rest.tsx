import { useState } from 'react';
import { CopyButton } from '../../../components/copy-button.tsx';
import { RefusedCopy } from '../../../components/refused-copy.tsx';
import { useStored } from '../../../components/store.tsx';
import { calendarSearchAddress, gmailSearchAddress, newMessageAddress } from '../../../lib/events/prefill.ts';
import { linkChangedMessage } from '../../../lib/guest-words.ts';
import { copyText } from '../../../lib/page/ui/copy.ts';
import type { Retired, Room } from '../../../lib/room/room.ts';
import { roomLink } from '../../../lib/room/room-link.ts';
import { say, sayList } from '../../../lib/words.ts';
import { formatMeetingId } from '../../../lib/zoom/meeting-id.ts';
import { OutdatedList } from '../advice/outdated-list.tsx';
import type { StepProps } from './step-props.ts';
import { Tick } from './tick.tsx';

const SIGNATURES = 'https://mail.google.com/mail/u/0/#settings/general';

/** Where the old link may still be. Doorway cannot look there; it can name the places and search for it. */
export function StepRest({ room, isTicked, tick }: StepProps) {
  const { settings } = useStored();
  const [refused, setRefused] = useState(false);
  const props = (code: string) => ({ done: isTicked(code), onTick: (on: boolean) => tick(code, on) });
  const old = searchedFor(room);
  const own = settings.ownFormats.filter(({ body }) => room.retired.some(({ value }) => isIn(body, value)));
  const message = linkChangedMessage(room, roomLink(room) ?? '');
  return (
    <>
      <p>{say('chgRestText')}</p>
      <ul className="ticks">
        <Tick label={say('chgRestGuests')} {...props('rest-resend')}>
          <p className="paper small message" dir="auto">
            {message}
          </p>
          <div className="form-actions">
            <CopyButton
              className="button quiet"
              label={say('chgCopyMessage')}
              copy={() => copyText(document, message)}
              onRefused={() => setRefused(true)}
            />
            <OpenLink href={newMessageAddress(message)} words={say('chgWriteMessage')} />
          </div>
          {refused && <RefusedCopy text={message} onClose={() => setRefused(false)} />}
        </Tick>
        <Tick label={say('chgRestEvents')} {...props('rest-events')}>
          <OpenLink href={calendarSearchAddress(old.digits)} words={say('chgSearchCalendar')} />
        </Tick>
        <Tick label={say('chgRestMail')} {...props('rest-mail')}>
          <OpenLink href={gmailSearchAddress(old.words)} words={say('chgSearchGmail')} />
        </Tick>
        <Tick label={say('chgRestSignature')} {...props('rest-signature')}>
          <OpenLink href={SIGNATURES} words={say('chgOpenGmail')} />
        </Tick>
        <Tick label={say('chgRestTexts')} {...props('rest-texts')} />
        {own.length > 0 && (
          <Tick
            label={say('chgRestOwn', { names: sayList(own.map(({ name }) => name)) })}
            {...props('rest-own')}
          >
            <a className="small" href="#templates">
              {say('optNavFormats')}
            </a>
          </Tick>
        )}
      </ul>
      <OutdatedList room={room} />
    </>
  );
}

/** What the newest old link is found by: its meeting ID or name, else what the link has now. */
function searchedFor({ retired, meetingId, personal }: Room): { words: string[]; digits: string } {
  const newest = (kind: Retired['kind']) => retired.findLast((entry) => entry.kind === kind)?.value;
  const id = newest('meetingId') ?? (newest('personalName') ? undefined : meetingId);
  if (id) return { words: [id, formatMeetingId(id)], digits: id };
  const name = `/my/${newest('personalName') ?? personal?.name ?? ''}`;
  return { words: [name], digits: name };
}

function isIn(body: string, value: string): boolean {
  return body.replace(/[\s-]/g, '').toLowerCase().includes(value.toLowerCase());
}

function OpenLink({ href, words }: { href: string; words: string }) {
  return (
    <a className="small" href={href} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
