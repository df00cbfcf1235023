import type { MenuItem } from '../../button/menu.ts';
import type { SurfaceNote } from '../../button/note.ts';
import type { RoomHost } from '../../button/room-host.ts';
import type { InsertFailure, Insertion, InsertOutcome } from '../../insert/insertion.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../messages.ts';
import type { MeetingProvider } from '../../room/meeting-links.ts';
import type { CalendarPlace } from '../../room/settings.ts';
import type { Snippet, SnippetFormat } from '../../room/snippet.ts';
import type { WordKey } from '../../words.ts';

/** Where a room already stands in what the person wrote. */
export interface Standing {
  /** Shows the place to the person. */
  jump(): void;
  /** Puts the current form in its place, as one undo step; absent where that cannot be done. */
  replace?(snippet: Snippet): Promise<InsertOutcome>;
  /** The words there are already exactly the current form: nothing to replace. */
  isCurrent(snippet: Snippet): boolean;
}

/** What a press asks for; what is left open is the person's default. */
export interface Choice {
  roomId?: string;
  format?: SnippetFormat;
  /** A text of the person's own instead of a format. */
  ownId?: string;
  /** A part of the surface to write into instead. */
  target?: WriteTarget;
  /** The person has seen that another meeting stands there and wants theirs beside it. */
  besideOther?: boolean;
  /** The person has seen that an old link of theirs stands there and wants the current one beside it. */
  besideOld?: boolean;
  /** Where in an event it goes, instead of where the setting says. */
  place?: CalendarPlace;
}

/** What is written into: the surface itself, or a part of it such as a message's signature. */
export interface WriteTarget {
  /** "Already in this message", "already in this event". */
  readonly alreadyWords: WordKey;
  /** What the button inserts here, where that is not the person's usual format. */
  readonly ownFormat?: SnippetFormat;
  /** What a note says after an insertion here; `null`: the usual words. */
  insertedWords?(insertion: Insertion): WordKey | null;
  /** What a note says after a replacement here; `null`: the usual words. */
  replacedWords?(): WordKey | null;
  find(marks: RoomMarks): Standing | null;
  insert(snippet: Snippet, format: SnippetFormat, choice: Choice): Promise<InsertOutcome>;
}

/** One place to write on a host page, as the press of the button sees it. */
export interface WritableSurface extends WriteTarget {
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  /** What else the menu offers here. */
  readonly extras?: readonly MenuItem[];
  /** The room that is meant when none is chosen. */
  defaultRoom(pack: SurfacePack): SurfaceRoom | null;
  /** Another meeting that the place already names, before a second one is put beside it. */
  otherMeeting?(marks: RoomMarks): MeetingProvider | null;
  /**
   * Another way for what the place refused. `true`: it is under way, or the surface has said what can be done;
   * it calls `fail` when that comes to nothing.
   */
  detour?(reason: InsertFailure, choice: Choice, fail: () => void): boolean;
  /**
   * From the press until its note shows, the person may go on elsewhere with what they write here: then it is finished
   * and told there. Listens until the returned function is called.
   */
  followPerson?(choice: Choice): () => void;
  report(): PlaceReport;
}
