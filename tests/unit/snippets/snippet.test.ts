import { describe, expect, test } from 'vitest';
import type { Room } from '../../../lib/room/room.ts';
import { buildSnippet, labelOf } from '../../../lib/snippets/snippet.ts';
import type { GuestWords } from '../../../lib/snippets/snippet-words.ts';
import { emptyPhone } from '../../../lib/zoom/room-facts.ts';
import { teachingRoom, workRoom } from '../store/rooms.ts';
import { ENGLISH, IN_ENGLISH } from './guest-words.ts';

const LINK = 'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';
const NUMBERS = 'https://zoom.us/u/abcDEF';
const PHONE = {
  oneTap: ['+13126266799,,3849205716#', '+16465588656,,3849205716#'],
  dialIn: [
    { number: '+1 312 626 6799', label: 'US (Chicago)', tollFree: false },
    { number: '+1 646 558 8656', label: '', tollFree: false },
  ],
  passcode: '123456',
  localNumbersUrl: NUMBERS,
};

const invitation = (change: Partial<Room>, words: GuestWords = IN_ENGLISH) =>
  buildSnippet(workRoom(change), 'invitation', words);

describe('an invitation', () => {
  test('says all that is known, a block at a time', () => {
    const built = invitation({ phone: PHONE });
    expect(built?.text).toBe(
      [
        ['Join my Zoom room', LINK],
        ['Meeting ID: 384 920 5716', 'Passcode: x7Kp2m'],
        ['One tap mobile', '+13126266799,,3849205716#', '+16465588656,,3849205716#'],
        ['Dial by your location', '+1 312 626 6799 US (Chicago)', '+1 646 558 8656', 'Passcode: 123456'],
        [`Find your local number: ${NUMBERS}`],
      ]
        .map((block) => block.join('\n'))
        .join('\n\n'),
    );
    expect(built?.links).toEqual([LINK, NUMBERS]);
    expect(built?.shown).toBe(built?.text);
  });

  test.each<[string, Partial<Room>, string[]]>([
    ['no phone', {}, ['Meeting ID: 384 920 5716', 'Passcode: x7Kp2m']],
    ['no passcode', { passcode: null }, ['Meeting ID: 384 920 5716']],
    [
      'no passcode for the phone',
      { passcode: null, phone: { ...emptyPhone(), dialIn: PHONE.dialIn.slice(0, 1) } },
      ['Meeting ID: 384 920 5716', '', 'Dial by your location', '+1 312 626 6799 US (Chicago)'],
    ],
    [
      'a passcode for a phone without numbers',
      { passcode: null, phone: { ...emptyPhone(), passcode: '123456' } },
      ['Meeting ID: 384 920 5716'],
    ],
  ])('leaves out what is not known: %s', (_what, change, rest) => {
    expect(invitation(change)?.text.split('\n')).toEqual(['Join my Zoom room', LINK, '', ...rest]);
  });

  test('of a room that is known by its personal link alone is that link', () => {
    expect(buildSnippet(teachingRoom(), 'invitation', IN_ENGLISH)?.text).toBe(
      'Join my Zoom room\nhttps://acme.zoom.us/my/ada.lovelace',
    );
  });

  test('puts a value where the language has it', () => {
    const words: GuestWords = [{ ...ENGLISH, labelled: '« $value$ » ($label$)' }];
    expect(invitation({}, words)?.text).toContain('« 384 920 5716 » (Meeting ID)\n« x7Kp2m » (Passcode)');
  });

  test('from right to left keeps an address as it is', () => {
    const words: GuestWords = [{ ...ENGLISH, direction: 'rtl' }];
    const html = invitation({ phone: PHONE }, words)?.html;
    expect(html).toContain(
      `<span dir="rtl">Find your local number: <span dir="ltr"><a href="${NUMBERS}">${NUMBERS}</a></span></span>`,
    );
    // An address in a line of its own has no other words to be turned by.
    expect(html).toContain(`<br><a href="${LINK}">${LINK}</a><br>`);
  });
});

test('a label of nothing but spaces is none, and spaces around one are not inserted', () => {
  expect(labelOf(workRoom({ label: '  ' }), IN_ENGLISH)).toBe('Join my Zoom room');
  expect(labelOf(workRoom({ label: ' Come in ' }), IN_ENGLISH)).toBe('Come in');
});

test('a room without an address gives nothing to insert', () => {
  for (const format of ['link', 'label', 'invitation', 'signature'] as const)
    expect(buildSnippet(workRoom({ meetingId: null }), format, IN_ENGLISH)).toBeNull();
});
