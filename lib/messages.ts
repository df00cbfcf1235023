import type { HostId } from './page/hosts.ts';
import type { RoomMarks } from './room/marks.ts';
import type { CalendarPlace } from './room/settings.ts';
import type { Snippet, SnippetFormat } from './room/snippet.ts';

export type { RoomMarks };

/** The pages that Doorway has an adapter for, and the practice page, which plays both. */
export type HostName = HostId | 'practice';

/** What a surface needs of one room: ready to insert, and the marks by which its links are recognised. */
export interface SurfaceRoom {
  id: string;
  name: string;
  isDefault: boolean;
  snippets: Record<SnippetFormat, Snippet>;
  /** The person's own formats, filled in. */
  own: { id: string; name: string; snippet: Snippet }[];
  /** What counts as "this room is already there". */
  marks: RoomMarks;
  /** Fingerprints of what this room was before: its part of the pack's `retired`. */
  retired: string[];
}

/** One line of advice in the person's language, already filtered by what they have silenced. */
export interface SurfaceAdvice {
  id: string;
  severity: 'error' | 'warning' | 'info';
  text: string;
  /** The one thing to do: its words and the address it opens (an options section or Zoom's own page). */
  action: { label: string; url: string } | null;
}

/** Plain facts of the place where a room was just used. */
export interface PlaceReport {
  use: HostId | 'signature' | 'anywhere';
  /** Title of the event; only whether it names a class, a webinar and the like is taken from it. */
  title?: string;
  recurring?: boolean;
  guests?: number;
  guestsOutside?: number;
}

/** All that a content script knows. Everything else stays in the extension's own pages. */
export interface SurfacePack {
  enabled: boolean;
  rooms: SurfaceRoom[];
  format: SnippetFormat;
  lastFormat: SnippetFormat | null;
  calendarPlace: CalendarPlace;
  /** Lower-case sending address → room id. */
  senderRooms: Record<string, string>;
  /** Fingerprints of retired links; see `room/fingerprint.ts`. */
  retired: string[];
}

/** Scripts that are brought into a page when somebody asks for them there. */
export type ScriptName = 'diagnose';

/** What a content script may ask of the background. */
export type Request =
  | { type: 'pack'; host: HostName }
  | { type: 'open-options'; section: OptionsSection }
  | { type: 'open-url'; url: string }
  | { type: 'used'; roomId: string }
  | { type: 'remember-format'; format: SnippetFormat }
  /** Runs one more script of Doorway's in the page that asks. */
  | { type: 'bring'; script: ScriptName }
  | { type: 'switch-off'; host: HostId }
  /** Answered with `SurfaceAdvice | null`: the most severe line for a room that was just inserted. */
  | { type: 'advice'; roomId: string; place: PlaceReport; shown: string[] };

export type OptionsSection =
  | 'rooms'
  | 'formats'
  | 'signature'
  | 'settings'
  | 'advice'
  | 'change-room'
  | 'help';

/** What the background tells open pages, unasked. */
export type Push = { type: 'changed' };

/** What is to be inserted: a room (`null`: the default one) and a format or a text of the person's own. */
export interface RoomChoice {
  roomId: string | null;
  /** `null`: the person's default format. */
  format: SnippetFormat | null;
  ownId: string | null;
}

/** What the popup asks of the background: insert into the page under it, where the focus is. */
export type InsertInTab = { type: 'insert-in-tab'; tabId: number; address?: string | undefined } & RoomChoice;

/**
 * What the background asks of the script of a host page: to insert where that page's button would.
 * Answered with `true` when the script has taken it over.
 */
export interface InsertByRule {
  type: 'insert-by-rule';
  /** Another page may have come into the tab: it does not answer. */
  host: HostId;
  choice: RoomChoice;
}

/** What the background tells the script that a gesture brought into a page: this one snippet and no more. */
export interface InsertHere {
  type: 'insert-here';
  /** The word that this very document gave when the script was brought in: no other takes the snippet. */
  word: string;
  /** The tab shows another page than the one in which the person asked: it is offered as a copy alone. */
  isElsewhere: boolean;
  roomId: string;
  isInvitation: boolean;
  snippet: Snippet;
}

/** What that script says when it is brought in. */
export interface AnywhereReady {
  word: string;
  /** The address of the document, without its fragment. */
  address: string;
}
