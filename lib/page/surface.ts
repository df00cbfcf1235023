import type { CalendarPlace } from '../events/calendar-place.ts';
import type { Field, InsertFailure, Insertion, InsertOutcome } from '../insert/insertion.ts';
import type { AlwaysQuestion, PageState, PlaceReport, RoomMarks, SurfaceRoom } from '../messages.ts';
import type { PageWordKey } from '../page-words.ts';
import type { GuestLanguage } from '../room/guest-language.ts';
import type { Snippet, SnippetFormat } from '../snippets/snippet.ts';
import type { MeetingProvider } from '../zoom/meeting-links.ts';
import type { HostId } from './hosts.ts';
import type { NoteAction, SurfaceNote } from './ui/note.ts';
import type { RoomButton } from './ui/room-button.ts';

/** A room that is there already, in what the person wrote. */
export interface ExistingLink {
  /** Shows it to the person. */
  jump(): void;
  /** Puts the current form in its place, as one undo step; absent where that cannot be done. */
  replace?(snippet: Snippet): Promise<InsertOutcome>;
  /** The words there are already exactly the current form: nothing to replace. */
  isCurrent(snippet: Snippet): boolean;
}

/** What the person asks for; what is left open is their default. */
export interface Choice {
  roomId?: string;
  format?: SnippetFormat;
  /** A template instead of a format. */
  templateId?: string;
  /** The guests' language for this once, and another one beside it; without it those of the room. */
  language?: GuestLanguage;
  secondLanguage?: GuestLanguage | null;
  /** The person has seen that another meeting is there and wants theirs beside it. */
  besideOther?: boolean;
  /** The person has seen that an outdated link of theirs is there and wants the current one beside it. */
  besideOutdated?: boolean;
  /** Where in an event it goes, instead of where the setting says. */
  place?: CalendarPlace;
  /** What to ask in the note, for what was chosen in the menu. */
  question?: Promise<AlwaysQuestion | null>;
}

/** What is to be inserted, with all that it follows from. */
export interface InsertOrder {
  snippet: Snippet;
  /** `null`: a template. */
  format: SnippetFormat | null;
  choice: Choice;
  state: PageState;
}

/** Another way for what a surface refused. */
export type Fallback =
  /** It was handed to another surface. `isDone`: whether one took it in time. */
  | { isDone: Promise<boolean> }
  /** Something else that can be done here, if the person wants it. */
  | { text: PageWordKey; label: PageWordKey; choice: Choice };

/** What else the menu offers at a surface: to insert into a part of it, or to open an address. */
export type Offer = { label: PageWordKey } & (
  | { into: Surface }
  | { address(state: PageState): string | null }
);

/** One thing that a person writes in: a rich editor, or a field of plain text. */
export type Editable =
  | {
      kind: 'rich';
      editor: HTMLElement;
      /** Whether an element holds what somebody else wrote: quoted or forwarded text. */
      isOthers(element: Element): boolean;
      /** Gives the editor the focus, and returns the element that has it then: the page may have put another in its place. */
      ready?(): Promise<HTMLElement | null>;
      /** Tells the page's model that the editor was changed by Doorway. */
      tell?(editor: HTMLElement): void;
    }
  | {
      kind: 'field';
      field: Field;
      /** Puts one whole value in the place of another. */
      write(old: string, next: string): Promise<InsertOutcome>;
    };

/**
 * One place to write on a host page: one compose, one event, one signature editor. It knows what can be read and
 * written there, and shows nothing by itself: `insertRoom` asks it and runs what it offers.
 */
export interface Surface {
  readonly host: HostId;
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  /** The element that holds the whole place. */
  readonly area: HTMLElement;
  /** "Already in this message", "already in this event". */
  readonly alreadyWords: PageWordKey;
  /** What the button inserts here, where that is not the person's usual format. */
  readonly ownFormat?: SnippetFormat;
  /** What else the menu offers here. */
  readonly offers?: readonly Offer[];
  /** What can be written in now. May read layout. */
  editables(): Editable[];
  /** The address that is written from, in small letters; `null`: the page does not say. */
  sender?(): string | null;
  /** What the menu must not lie over, however little room there is. May read layout. */
  keepClear?(): (Element | null | undefined)[];
  /** The room that is meant when none is chosen. */
  defaultRoom(state: PageState): SurfaceRoom | null;
  /** The room as it is in the place already; `null`: it is not. May read layout. */
  findExisting(marks: RoomMarks): ExistingLink | null;
  /** Another meeting that the place already names, before a second one is put beside it. */
  otherMeeting?(marks: RoomMarks): MeetingProvider | null;
  /** Writes it, and reads back what the editor then holds. */
  insert(order: InsertOrder): Promise<InsertOutcome>;
  /** What a note says after an insertion; `null`: the usual words. */
  insertedWords?(insertion: Insertion, order: InsertOrder): PageWordKey | null;
  /** What a note says after a replacement; `null`: the usual words. */
  replacedWords?(): PageWordKey | null;
  /** Another way when `insert` failed for this reason; `null`: there is none, and the failure is told. */
  fallback?(reason: InsertFailure, order: InsertOrder): Fallback | null;
  /**
   * From the press until its note shows, the person may go on elsewhere with what they write here: then it is finished
   * and told there. Listens until the returned function is called.
   */
  followPerson?(choice: Choice): () => void;
  /** What another surface handed to this one, once. */
  claimHandoff?(): Choice | null;
  /** Plain facts of the place, for advice. */
  report(): PlaceReport;
  /** Called when the place is over: from then on nothing is written through this surface. */
  end?(): void;
  /** Gives the button light or dark colours, by the background that it is on. */
  dress?(): void;
  /** What was last inserted here, and of which room, until it is taken out. */
  last?: { roomId: string; insertion: Insertion } | undefined;
  /** Looks for outdated links in it; absent in a part of a surface, whose whole is looked through. */
  outdated?: OutdatedOffer;
}

/** Looks for outdated links in one surface. */
export interface OutdatedOffer {
  /** Tells the person of one, with these actions beside its own; `false`: there is none. */
  offer(actions: NoteAction[]): Promise<boolean>;
}
