import type { PageWordKey } from '../page-words.ts';
import type { WordKey } from '../words.ts';

/** All that has to be known of a host page outside of its own folder. */
interface HostPage {
  /** As its makers write it. */
  name: string;
  /** Where its pages are; for an optional page, what one click asks for. */
  origins: readonly [string, ...string[]];
  /** The same page elsewhere, for few people: asked for one by one, by a person who is there. */
  rareOrigins: readonly string[];
  /** Match patterns of the pages in which its content script runs. */
  matches: readonly string[];
  excludeMatches: readonly string[];
  /** In frames too, for the page is shown inside of others. */
  allFrames: boolean;
  /** In windows without an address too, which the page opens and fills by itself. */
  inBlankWindows: boolean;
  /** Mail is written there, from one of the person's addresses. */
  hasSenders: boolean;
  /** Access to it is asked for by a click of the person's, not at installation. */
  isOptional: boolean;
  /** The setting that switches its button on and off. */
  setting: string;
  /** The most that its content script may weigh; bytes. */
  budget: number;
  words: {
    /** The name of its setting on the options page. */
    setting: WordKey;
    /** The name of that setting in the preview of an import. */
    moved: WordKey;
    /** "Doorway has no access to Gmail". */
    access: WordKey;
    /** There is no place to write in the page now. */
    none: PageWordKey;
    /** There are several places to write, of which none was used yet. */
    several: PageWordKey;
  };
}

/** The pattern for all pages of an origin. */
export function asPattern(origin: string): string {
  return `${origin}/*`;
}

/** Work and school accounts move from the first two to the third, one by one; the fourth is for personal ones. */
const OUTLOOK = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
  'https://outlook.live.com',
] as const;

/** Clouds of the United States and China, and the page behind Defender for Cloud Apps. */
const RARE_OUTLOOK = [
  'https://outlook.office365.us',
  'https://outlook-dod.office365.us',
  'https://webmail.apps.mil',
  'https://partner.outlook.cn',
  ...OUTLOOK.slice(0, 3).map((origin) => `${origin}.mcas.ms`),
];

/**
 * The pages that Doorway has an adapter for. Matches, access, settings, what messages may name, sizes and the checks
 * of the manifest follow from it.
 */
export const HOSTS = {
  gmail: {
    name: 'Gmail',
    origins: ['https://mail.google.com'],
    rareOrigins: [],
    matches: ['https://mail.google.com/*'],
    excludeMatches: [],
    allFrames: false,
    inBlankWindows: false,
    hasSenders: true,
    isOptional: false,
    setting: 'gmailButton',
    budget: 118_500,
    words: {
      setting: 'setGmailButton',
      moved: 'moveGmailButton',
      access: 'accessGmail',
      none: 'noteNoMessage',
      several: 'noteWhichMessage',
    },
  },
  calendar: {
    name: 'Google Calendar',
    origins: ['https://calendar.google.com'],
    rareOrigins: [],
    matches: ['https://calendar.google.com/calendar/*'],
    excludeMatches: ['https://calendar.google.com/calendar/embed*'],
    // Gmail shows Calendar beside the mail in a frame.
    allFrames: true,
    inBlankWindows: false,
    hasSenders: false,
    isOptional: false,
    setting: 'calendarButton',
    budget: 125_000,
    words: {
      setting: 'setCalendarButton',
      moved: 'moveCalendarButton',
      access: 'accessCalendar',
      none: 'noteNoEvent',
      several: 'noteWhichEvent',
    },
  },
  outlook: {
    name: 'Outlook',
    origins: OUTLOOK,
    rareOrigins: RARE_OUTLOOK,
    // One page for mail and calendar, which goes from one to the other without loading.
    matches: [...OUTLOOK, ...RARE_OUTLOOK].map(asPattern),
    excludeMatches: [],
    allFrames: false,
    inBlankWindows: true,
    hasSenders: true,
    isOptional: true,
    setting: 'outlookButton',
    budget: 128_500,
    words: {
      setting: 'setOutlookButton',
      moved: 'moveOutlookButton',
      access: 'accessOutlook',
      none: 'noteNoPlace',
      several: 'noteWhichPlace',
    },
  },
} as const satisfies Record<string, HostPage>;

/** The name of a host page in this registry. */
export type HostId = keyof typeof HOSTS;
/** The name of a setting that switches the button in a host page on and off. */
export type HostSetting = (typeof HOSTS)[HostId]['setting'];

/** All host pages. */
export const HOST_IDS = /* @__PURE__ */ Object.keys(HOSTS) as [HostId, ...HostId[]];

/** The settings that switch a button on and off. */
export const HOST_SETTINGS: readonly HostSetting[] = /* @__PURE__ */ HOST_IDS.map(
  (host) => HOSTS[host].setting,
);

/** A record with the same value for each of those settings. */
export function forHostSettings<Value>(value: Value): Record<HostSetting, Value> {
  return Object.fromEntries(HOST_SETTINGS.map((setting) => [setting, value])) as Record<HostSetting, Value>;
}

/** The pages that are asked for by a click, and have a script in them only after it. */
export const OPTIONAL_HOSTS: readonly HostId[] = /* @__PURE__ */ HOST_IDS.filter(
  (host) => HOSTS[host].isOptional,
);

/** All origins at which a host's pages are. */
export function originsOf(host: HostId): string[] {
  return [...HOSTS[host].origins, ...HOSTS[host].rareOrigins];
}

/**
 * The patterns by which the browser is asked for access to a host's pages.
 * @param at where the person is: a rare place is asked for alone
 */
export function accessTo(host: HostId, at?: string): string[] {
  const origin = at && URL.parse(at)?.origin;
  const { origins, rareOrigins } = HOSTS[host];
  const isRare = origin && rareOrigins.some((rare) => rare === origin);
  return (isRare ? [origin] : origins).map(asPattern);
}

/** Which of these pages an address shows, by its origin alone; `null`: another page, or no address. */
export function hostOf(address: string | undefined): HostId | null {
  const url = address ? URL.parse(address) : null;
  return HOST_IDS.find((host) => originsOf(host).some((origin) => origin === url?.origin)) ?? null;
}
