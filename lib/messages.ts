import type * as z from 'zod/mini';
import type { CalendarPlace } from './events/calendar-place.ts';
import type { HostId } from './page/hosts.ts';
import type { PageWordKey, PageWords } from './page-words.ts';
import type { anywhereReadySchema, requestSchema } from './request-schema.ts';
import type { GuestLanguages } from './room/guest-language.ts';
import type { RoomMarks } from './room/occurrences.ts';
import type { RoomMark } from './room/room-mark.ts';
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
  'page-state': PageState & { words: PageWords };
  'room-in': SurfaceRoom;
  'open-options': undefined;
  'open-url': undefined;
  used: undefined;
  /** What the person may be asked about it; `null`: nothing. */
  chosen: AlwaysQuestion | null;
  'asked-always': undefined;
  'set-usual': undefined;
  'set-sender': undefined;
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
  /** By which it is told from others at a glance: initials, and the number of a colour. */
  mark: RoomMark;
  /** The name of the button while a press on it inserts this room; `null`: the usual one, for there is no other room. */
  tip: string | null;
  isDefault: boolean;
  snippets: Record<SnippetFormat, Snippet>;
  /** The person's templates, filled in. */
  templates: { id: string; name: string; snippet: Snippet }[];
  /** The languages that these are in: one, or two. */
  languages: GuestLanguages;
  /** What each format, or template by its id, will show, in one line. */
  previews: Record<string, string>;
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

/** "Always?", asked in the note about what was chosen twice, with all that follows from the answer. */
export interface AlwaysQuestion {
  /** In words, where the button alone does not say it. */
  text: string | null;
  /** The button that says yes. */
  label: string;
  /** What the note says then, with Undo. */
  done: string;
  /** Does it, and takes it back. */
  set: Request;
  back: Request;
  /** To be sent when it is asked. */
  asked: Request;
}

/** All that a content script knows. Everything else stays in the extension's own pages. */
export interface PageState {
  enabled: boolean;
  rooms: SurfaceRoom[];
  /** What the button inserts: the template where the room has it, else the format. */
  format: SnippetFormat;
  usualTemplate: string | null;
  /** What was last chosen in a menu. */
  lastFormat: SnippetFormat | null;
  lastTemplate: string | null;
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
  /** What to say where there is no place to write, or several of which none was used yet. */
  nowhere: Record<'none' | 'several', PageWordKey>;
}

/** What the background tells the script that a gesture brought into a page: this one snippet and no more. */
export interface InsertHere {
  type: 'insert-here';
  /** The word that this very document gave when the script was brought in: no other takes the snippet. */
  word: string;
  /** The tab shows another page than the one in which the person asked: it is offered as a copy alone. */
  isElsewhere: boolean;
  roomId: string;
  /** For the note, where there are several rooms. */
  roomName: string | null;
  isInvitation: boolean;
  snippet: Snippet;
}

/**
 * Why nothing can be inserted for a choice. `no-room`: no room is saved, or none has an address yet. `no-default`: no
 * room was named and the default one has no address yet. The others: what the choice names was deleted.
 */
export type NoChoice = 'no-room' | 'no-default' | 'room-gone' | 'template-gone';

/** What it tells that script where there is nothing to insert. */
export interface SayHere {
  type: 'say-here';
  /** As in `InsertHere`. */
  word: string;
  why: NoChoice;
}

/** What the background says to scripts in a tab. */
export type TabMessage = Push | InsertByRule | InsertHere | SayHere;
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
  /** `false` as there. */
  'say-here': boolean;
}

/** What the script for any other page says when it is brought in. */
export type AnywhereReady = z.output<typeof anywhereReadySchema>;
