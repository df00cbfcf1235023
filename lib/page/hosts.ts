import type { WordKey } from '../words.ts';

/** All that has to be known of a host page outside of its own folder. */
interface HostPage {
  /** As its makers write it. */
  name: string;
  /** The origins of its pages. */
  origins: readonly [string, ...string[]];
  /** Match patterns of the pages in which its content script runs. */
  matches: readonly string[];
  excludeMatches: readonly string[];
  /** In frames too, for the page is shown inside of others. */
  allFrames: boolean;
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
    none: WordKey;
    /** There are several places to write, of which none was used yet. */
    several: WordKey;
  };
}

/**
 * The pages that Doorway has an adapter for. Matches, access, settings, what messages may name, sizes and the checks
 * of the manifest follow from it.
 */
export const HOSTS = {
  gmail: {
    name: 'Gmail',
    origins: ['https://mail.google.com'],
    matches: ['https://mail.google.com/*'],
    excludeMatches: [],
    allFrames: false,
    isOptional: false,
    setting: 'gmailButton',
    budget: 103_500,
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
    matches: ['https://calendar.google.com/calendar/*'],
    excludeMatches: ['https://calendar.google.com/calendar/embed*'],
    // Gmail shows Calendar beside the mail in a frame.
    allFrames: true,
    isOptional: false,
    setting: 'calendarButton',
    budget: 112_800,
    words: {
      setting: 'setCalendarButton',
      moved: 'moveCalendarButton',
      access: 'accessCalendar',
      none: 'noteNoEvent',
      several: 'noteWhichEvent',
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

/** The patterns by which the browser is asked for access to a host's pages. */
export function accessTo(host: HostId): string[] {
  return HOSTS[host].origins.map((origin) => `${origin}/*`);
}

/** Which of these pages an address shows, by its origin alone; `null`: another page, or no address. */
export function hostOf(address: string | undefined): HostId | null {
  const url = address ? URL.parse(address) : null;
  return HOST_IDS.find((host) => HOSTS[host].origins.some((origin) => origin === url?.origin)) ?? null;
}
