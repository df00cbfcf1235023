import { type GuestLanguage, type GuestLanguages, languagesOf, ownLanguage } from './room/guest-language.ts';
import type { GuestWords, SnippetWords } from './snippets/snippet-words.ts';
import { say } from './words.ts';

/** By the path of its catalogue, one message. */
type InAllLanguages = Record<string, { message: string }>;

/*
 * A guest's language need not be the browser's, and the browser gives no other one. So these words, and no more of the
 * catalogues, are built in. Only Doorway's own pages and the background use this file. Vite reads the calls as they stand.
 */
const joinLabel: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestJoin',
});
const joinOther: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestJoinOther',
});
const meetingId: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestMeetingId',
});
const passcode: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestPasscode',
});
const oneTap: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestOneTap',
});
const dialIn: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestDialIn',
});
const localNumbers: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestLocalNumbers',
});
const labelled: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestLabelled',
});
const linkChanged: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'guestLinkChanged',
});
const direction: InAllLanguages = import.meta.glob('../public/_locales/*/messages.json', {
  eager: true,
  import: 'pageDirection',
});

/** The language of Doorway's own pages: what guests are written to in when nothing else was chosen. */
function own(): GuestLanguage {
  return ownLanguage(say('pageLanguage'));
}

/** The words for a room's guests, in its languages or in those that were chosen for one insertion. */
export function guestWords(chosen: GuestLanguages): GuestWords {
  const [first, second] = languagesOf(chosen, own()).map(wordsIn) as [SnippetWords, SnippetWords?];
  return second ? [first, second] : [first];
}

/** What the link to another person's room says, in a language. */
export function joinOtherWords(name: string, language: GuestLanguage | null): string {
  return text(joinOther, language ?? own()).replace('$name$', () => name);
}

/** The message that tells a room's guests of its new link, in its languages. */
export function linkChangedMessage(chosen: GuestLanguages, link: string): string {
  return languagesOf(chosen, own())
    .map((language) => text(linkChanged, language).replace('$link$', () => link))
    .join('\n\n');
}

function wordsIn(language: GuestLanguage): SnippetWords {
  return {
    direction: text(direction, language) === 'rtl' ? 'rtl' : 'ltr',
    joinLabel: text(joinLabel, language),
    meetingId: text(meetingId, language),
    passcode: text(passcode, language),
    oneTap: text(oneTap, language),
    dialIn: text(dialIn, language),
    localNumbers: text(localNumbers, language),
    labelled: text(labelled, language),
  };
}

function text(catalogues: InAllLanguages, language: GuestLanguage): string {
  const found = catalogues[`../public/_locales/${language.replace('-', '_')}/messages.json`];
  return found?.message ?? '';
}
