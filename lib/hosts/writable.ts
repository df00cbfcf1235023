import type { SurfaceNote } from '../button/note.ts';
import type { RoomHost } from '../button/room-host.ts';
import type { InsertOutcome } from '../insert/insertion.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../messages.ts';
import type { MeetingProvider } from '../room/occurrences.ts';
import type { Snippet, SnippetFormat } from '../room/snippet.ts';
import type { WordKey } from '../words.ts';

/** Where a room already stands in what the person wrote. */
export interface Standing {
  /** Shows the place to the person. */
  jump(): void;
  /** Puts the current form in its place, as one undo step; absent where that cannot be done. */
  replace?(snippet: Snippet): Promise<InsertOutcome>;
  /** The words there are already exactly the current form: nothing to replace. */
  isCurrent(snippet: Snippet): boolean;
}

/** One place to write on a host page, as the press of the button sees it. */
export interface WritableSurface {
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  /** "Already in this message", "already in this event". */
  readonly alreadyWords: WordKey;
  /** The room that is meant when none is chosen. */
  defaultRoom(pack: SurfacePack): SurfaceRoom | null;
  find(marks: RoomMarks): Standing | null;
  /** Another meeting that the place already names, before a second one is put beside it. */
  otherMeeting?(marks: RoomMarks): MeetingProvider | null;
  insert(snippet: Snippet, format: SnippetFormat): Promise<InsertOutcome>;
  report(): PlaceReport;
}
