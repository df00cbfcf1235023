import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newOutlookEvent, newOutlookMessage } from '../../../lib/events/outlook-address.ts';

const WORK = 'https://outlook.cloud.microsoft';
const PERSONAL = 'https://outlook.live.com';

describe('a new event in Outlook', () => {
  test('opens where the account is, and every text comes out as it went in', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, text, (subject, location) => {
        const event = { title: subject, location, details: '', shortDetails: '' };
        const { origin, pathname, searchParams } = new URL(newOutlookEvent(event, WORK));
        expect([origin, pathname]).toEqual([WORK, '/calendar/deeplink/compose']);
        expect(Object.fromEntries(searchParams)).toEqual({
          path: '/calendar/action/compose',
          rru: 'addevent',
          subject,
          location,
          body: '',
        });
      }),
    );
    const event = { title: '', location: '', details: '', shortDetails: '' };
    expect(new URL(newOutlookEvent(event, PERSONAL)).pathname).toBe('/calendar/0/deeplink/compose');
  });

  test('has its details, and short ones where they would be too many', () => {
    const details = 'A &amp; B<br><a href="https://zoom.us/j/1?pwd=a&amp;b">My room</a>';
    const event = { title: '', location: '', details, shortDetails: 'short' };
    expect(new URL(newOutlookEvent(event, WORK)).searchParams.get('body')).toBe(details);
    const long = newOutlookEvent({ ...event, details: 'ü'.repeat(3000) }, WORK);
    expect(new URL(long).searchParams.get('body')).toBe('short');
    const room = 5500 - newOutlookEvent({ ...event, details: '' }, WORK).length;
    for (const [length, body] of [
      [room, 'x'.repeat(room)],
      [room + 1, 'short'],
    ] as const) {
      const address = newOutlookEvent({ ...event, details: 'x'.repeat(length) }, WORK);
      expect(new URL(address).searchParams.get('body')).toBe(body);
    }
  });
});

describe('a new message in Outlook', () => {
  const bodyOf = (address: string) => {
    const mailto = new URL(address).searchParams.get('mailtouri') ?? '';
    return new URLSearchParams(mailto.slice(mailto.indexOf('?'))).get('body');
  };

  test('holds its text, with spaces and plus signs as they are', () => {
    const text = 'Join + come:\nhttps://zoom.us/j/1?pwd=a&b #c';
    const address = newOutlookMessage(text, '', PERSONAL);
    expect(address).toContain('https://outlook.live.com/mail/0/deeplink/compose?mailtouri=mailto%3A');
    expect(address).not.toContain('+');
    expect(bodyOf(address)).toBe(text.replace('\n', '\r\n'));
  });

  test.each(['https://outlook.office.com', 'https://outlook.office365.com'])(
    'goes past %s, which loses what it is asked for',
    (origin) => expect(new URL(newOutlookMessage('a', '', origin)).origin).toBe(WORK),
  );

  test('is short where the text would make the address longer than Outlook reads', () => {
    const room = 1800 - newOutlookMessage('', '', WORK).length;
    expect(bodyOf(newOutlookMessage('x'.repeat(room), 'short', WORK))).toBe('x'.repeat(room));
    expect(bodyOf(newOutlookMessage('x'.repeat(room + 1), 'short', WORK))).toBe('short');
  });
});
