import type * as z from 'zod/mini';
import type { CalendarPlace } from './events/calendar-place.ts';
import type { HostId } from './page/hosts.ts';
import type { anywhereReadySchema, requestSchema } from './request-schema.ts';
import type { RoomMarks } from './room/occurrences.ts';
import type { Snippet, SnippetFormat } from './snippets/snippet.ts';

export type { RoomMarks };

type AnyRequest = z.output<typeof requestSchema>;
/** The name of one request. */
export type RequestType = AnyRequest['type'];
type Requests = { [One in AnyRequest as One['type']]: One };

/** What content scripts and Doorway's own pages may ask of the background: any request, or one of a type. */
export type Request<Type extends RequestType = RequestType> = {
  [One in Type]: Requests[One] & { type: One };
}[Type];

/** What each request is answered with. One that is refused, or fails, rejects. */
export interface Answers {
  'page-state': PageState;
  'open-options': undefined;
  'open-url': undefined;
  used: undefined;
  'remember-format': undefined;
  'switch-off': undefined;
  /** Comes when the script has run in the page that asks. */
  bring: undefined;
  /** The most severe advice on a room that was just inserted; `null`: there is none. */
  advice: SurfaceAdvice | null;
  'advice-shown': undefined;
  /** What failed in the background, as lines for a report: nothing of the person's. */
  log: string[];
  /** Whether the page let Doorway in; what became of it there, the page's own note says. */
  'insert-in-tab': boolean;
}

/** Asks the background. Rejects when it refuses, fails, or cannot be reached. */
export type Ask = <Type extends RequestType>(request: Request<Type>) => Promise<Answers[Type]>;

/** How an answer travels: a rejection is said in words of our own, for not every browser carries one. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; why: string };

/** A page that asks for the page state: a host page, or the practice page. */
export type HostName = Request<'page-state'>['host'];
/** A section of the options page, as it stands behind `#` in its address. */
export type OptionsSection = Request<'open-options'>['section'];
/** Facts of the place where a room was used. */
export type PlaceReport = Request<'advice'>['place'];

/** What is to be inserted: a room, and a format or a template. */
export type RoomChoice = Pick<Request<'insert-in-tab'>, 'roomId' | 'format' | 'templateId'>;

/** What a surface needs of one room: ready to insert, and the marks by which its links are recognised. */
export interface SurfaceRoom {
  id: string;
  name: string;
  isDefault: boolean;
  snippets: Record<SnippetFormat, Snippet>;
  /** The person's templates, filled in. */
  templates: { id: string; name: string; snippet: Snippet }[];
  /** What counts as "this room is already there". */
  marks: RoomMarks;
  /** Fingerprints of what this room was before: its part of the page state's `outdated`. */
  outdated: string[];
}

/** One piece of advice in the person's language, already filtered by what they have silenced. */
export interface SurfaceAdvice {
  id: string;
  severity: 'error' | 'warning' | 'info';
  text: string;
  /** The one thing to do: its words and the address it opens (an options section or Zoom's own page). */
  action: { label: string; url: string } | null;
}

/** All that a content script knows. Everything else stays in the extension's own pages. */
export interface PageState {
  enabled: boolean;
  rooms: SurfaceRoom[];
  format: SnippetFormat;
  lastFormat: SnippetFormat | null;
  calendarPlace: CalendarPlace;
  /** Lower-case sending address → room id. */
  senderRooms: Record<string, string>;
  /** Fingerprints of outdated links; see `room/fingerprint.ts`. */
  outdated: string[];
}

/** What the background tells open pages, unasked: ask for the page state again. */
export interface Push {
  type: 'changed';
}

/** What the background asks of the content script of Gmail or Calendar: to insert where that page's button would. */
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

/** What the background says to scripts in a tab. */
export type TabMessage = Push | InsertByRule | InsertHere;
/** The name of one such message. */
export type TabMessageType = TabMessage['type'];

/** What each of these is answered with. */
export interface TabAnswers {
  /** Tells whoever asks that a script of this version is here. */
  changed: true;
  /** Whether the script has taken it over. */
  'insert-by-rule': boolean;
  /** `false`: this document can show no note, so somebody else has to say what happened. */
  'insert-here': boolean;
}

/** What the script for any other page says when it is brought in. */
export type AnywhereReady = z.output<typeof anywhereReadySchema>;
