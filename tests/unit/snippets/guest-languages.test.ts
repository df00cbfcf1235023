import { describe, expect, test, vi } from 'vitest';
import { guestWords, joinOtherWords, linkChangedMessage } from '../../../lib/guest-words.ts';
import {
  GUEST_LANGUAGES,
  type GuestLanguage,
  languageNames,
  languagesByName,
  languagesOf,
  ownLanguage,
} from '../../../lib/room/guest-language.ts';
import { findRoom } from '../../../lib/room/occurrences.ts';
import type { Room } from '../../../lib/room/room.ts';
import { buildSnippet, type SnippetFormat } from '../../../lib/snippets/snippet.ts';
import { fillTemplate } from '../../../lib/snippets/template.ts';
import { parseInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import { workRoom } from '../store/rooms.ts';

/** The language of Doorway's own pages. */
const own = vi.hoisted(() => ({ tag: 'en' }));
vi.mock('../../../lib/words.ts', () => ({ say: () => own.tag }));

const PHONE = {
  oneTap: ['+13126266799,,3849205716#,,,,*123456#'],
  dialIn: [{ number: '+1 312 626 6799', label: 'US (Chicago)', tollFree: false }],
  passcode: '123456',
  localNumbersUrl: 'https://zoom.us/u/abcDEF',
};
const LINK = 'https://zoom.us/j/3849205716?pwd=aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0.1';

function snippet(
  format: SnippetFormat,
  language: GuestLanguage | null,
  secondLanguage: GuestLanguage | null = null,
  room: Room = workRoom({ phone: PHONE, label: null }),
) {
  const built = buildSnippet(room, format, guestWords({ language, secondLanguage }));
  if (!built) throw new Error('There is no address.');
  return built;
}
const lines = (text: string) => text.split('\n').filter(Boolean);

describe.each(GUEST_LANGUAGES)('in %s', (language) => {
  test('an invitation is understood when it is pasted', () => {
    const { text } = snippet('invitation', language);
    expect(parseInvitation(text)).toMatchObject({
      meetingIdDigits: 10,
      passcode: 'x7Kp2m',
      dialInPasscode: '123456',
      oneTap: PHONE.oneTap,
      localNumbersUrl: PHONE.localNumbersUrl,
      url: LINK,
    });
    expect(text).not.toContain('$');
    expect(text).not.toMatch(/undefined|null/);
  });

  test('the room is recognised in it, by link and by meeting ID', () => {
    const { text, shown } = snippet('invitation', language, null, workRoom());
    const marks = { meetingId: '3849205716', personalName: null };
    expect(findRoom(text, marks)).toHaveLength(2);
    expect(findRoom(shown.replace(LINK, ''), marks)).toHaveLength(1);
  });

  test('an address alone is the same', () => {
    expect(snippet('link', language)).toEqual(snippet('link', 'en'));
  });
});

test('without a choice, guests are written to in the language of Doorway’s own pages', () => {
  own.tag = 'de';
  expect(snippet('label', null)).toEqual(snippet('label', 'de'));
  expect(joinOtherWords('Ada', null)).toBe(joinOtherWords('Ada', 'de'));
  own.tag = 'en';
  expect(snippet('label', null)).toEqual(snippet('label', 'en'));
  expect(ownLanguage('sv')).toBe('en');
});

test('a person’s own words for the link stay as they are', () => {
  const room = workRoom({ label: 'Come in' });
  expect(snippet('label', 'ja', 'de', room).shown).toBe('Come in');
});

describe('two languages', () => {
  test('share their lines, and say the same word once', () => {
    const { text } = snippet('invitation', 'de', 'en');
    expect(lines(text)).toEqual([
      'Zu meinem Zoom-Raum / Join my Zoom room',
      LINK,
      'Meeting-ID / Meeting ID: 384 920 5716',
      'Kenncode / Passcode: x7Kp2m',
      'Schnelleinwahl mobil / One tap mobile',
      PHONE.oneTap[0],
      'Einwahl nach aktuellem Standort / Dial by your location',
      '+1 312 626 6799 US (Chicago)',
      'Kenncode / Passcode: 123456',
      `Ortseinwahl suchen / Find your local number: ${PHONE.localNumbersUrl}`,
    ]);
    expect(snippet('invitation', 'it', 'en').text).toContain('\nPasscode: x7Kp2m');
    expect(parseInvitation(text)).toMatchObject({ meetingIdDigits: 10, passcode: 'x7Kp2m' });
  });

  test('have a line each where one runs from right to left', () => {
    const { text, html } = snippet('invitation', 'he', 'en');
    expect(text).toContain('מזהה פגישה: 384\u00a0920\u00a05716\nMeeting ID: 384 920 5716\n');
    expect(html).toContain('<br>Meeting ID: 384 920 5716<br>');
    expect(parseInvitation(text)).toMatchObject({ meetingIdDigits: 10, passcode: 'x7Kp2m' });
  });

  test('are one where both are the same', () => {
    expect(snippet('invitation', 'de', 'de')).toEqual(snippet('invitation', 'de'));
    expect(languagesOf({ language: null, secondLanguage: 'en' }, 'en')).toEqual(['en']);
  });
});

describe('from right to left', () => {
  const { text, html } = snippet('invitation', 'ar');

  test('the groups of a number, a passcode and phone numbers keep their order', () => {
    expect(text).toContain('384\u00a0920\u00a05716');
    expect(html).toContain(
      '<span dir="rtl">معرّف الاجتماع: <span dir="ltr">384\u00a0920\u00a05716</span></span>',
    );
    expect(html).toContain('<span dir="ltr">x7Kp2m</span>');
    expect(html).toContain(`<span dir="ltr">${PHONE.oneTap[0]}</span>`);
  });

  test('nothing that cannot be seen would be copied with a passcode', () => {
    expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  });

  test('a link alone stays a link alone, and languages from left to right have no marks of direction', () => {
    expect(snippet('label', 'ar').html).toMatch(/^<a href="[^"]*">[^<>]*<\/a>$/);
    expect(snippet('invitation', 'ja').html).not.toContain('dir=');
  });
});

test('the words in a template follow the language', () => {
  const body = '{join}\n{idlabel}: {id}\n{passcodelabel}: {passcode}\n{onetaplabel}: {onetap}';
  const fill = (room: Room, ...languages: [GuestLanguage, GuestLanguage | null]) =>
    fillTemplate(body, room, guestWords({ language: languages[0], secondLanguage: languages[1] }))?.text;
  const room = workRoom({ phone: PHONE });
  expect(fill(room, 'fr', null)).toContain('ID de réunion: 384 920 5716\nCode secret: x7Kp2m');
  expect(fill(room, 'es', 'en')).toContain('Código de acceso / Passcode: x7Kp2m');
  // A label without its value goes with it.
  expect(fill(workRoom({ passcode: null }), 'fr', null)).toBe(
    'Rejoindre ma salle Zoom\nID de réunion: 384 920 5716',
  );
});

test('the message about a new link is in each of the languages', () => {
  const message = linkChangedMessage({ language: 'de', secondLanguage: 'en' }, LINK);
  expect(message.split('\n\n')).toHaveLength(2);
  expect(message.split(LINK)).toHaveLength(3);
});

test('languages are called as people who speak another call them', () => {
  expect(languageNames('en')('zh-TW')).toBe('Traditional Chinese');
  expect(languageNames('de')('pt-BR')).toBe('Portugiesisch (Brasilien)');
  for (const locale of GUEST_LANGUAGES) {
    const names = languagesByName(locale).map(({ name }) => name);
    expect(new Set(names).size).toBe(GUEST_LANGUAGES.length);
    expect(names.filter((name) => (GUEST_LANGUAGES as readonly string[]).includes(name))).toEqual([]);
  }
});
