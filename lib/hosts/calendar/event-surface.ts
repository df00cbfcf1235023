import type { CalendarPlace } from '../../events/calendar-place.ts';
import { newEventAddress } from '../../events/prefill.ts';
import type { InsertFailure, Insertion, InsertOutcome } from '../../insert/insertion.ts';
import type { PageState, PlaceReport, RoomMarks } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { locate } from '../../page/locator.ts';
import { noteBeside } from '../../page/page-note.ts';
import type {
  Choice,
  Editable,
  ExistingLink,
  Fallback,
  InsertOrder,
  Offer,
  Surface,
} from '../../page/surface.ts';
import { isOnDark } from '../../page/ui/dark.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import { makeRoomButton, type RoomButton } from '../../page/ui/room-button.ts';
import type { PageWordKey } from '../../page-words.ts';
import { findRoom } from '../../room/occurrences.ts';
import { isLinkAlone } from '../../snippets/markup.ts';
import type { MeetingProvider } from '../../zoom/meeting-links.ts';
import type { FoundEvent } from './detect.ts';
import { eventEditables } from './editables.ts';
import { findInEvent } from './existing-link.ts';
import { findLocation, findTitle } from './fields.ts';
import { claimHandoff, followPerson, handOffToEditor, isHandedOff } from './handoff.ts';
import { meetingLinksIn, reportOf } from './read.ts';
import { ANY_BUTTON, SAVE } from './selectors.ts';
import type { OpenEvent } from './targets.ts';
import { textsOf } from './texts.ts';
import { watchForInput } from './watch-for-input.ts';
import { writeEvent } from './write-event.ts';

/** One event as a place to write. */
export class EventSurface implements Surface {
  readonly host = 'calendar';
  readonly alreadyWords = 'noteAlreadyEvent';
  readonly defaultRoom = usualRoom;
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  /** The bubble, or the full editor. */
  readonly area: HTMLElement;
  readonly event: FoundEvent;
  readonly offers: readonly Offer[];
  /** What was put into this event, by which it is known again: a dialog is used for the next one too. */
  #inserted: string | null = null;
  /** Its bubble or editor was closed, or shows another event now. */
  #isOver = false;
  /** The title's input as it was first seen: another one may mean another event in the same dialog. */
  #title: HTMLInputElement | undefined;
  /** What is read and written, as long as it is there. */
  readonly #open: OpenEvent;

  constructor(event: FoundEvent) {
    const { root } = event;
    const { ownerDocument: document } = root;
    this.event = event;
    this.area = root;
    this.button = makeRoomButton({ document, variant: 'text', tabIndex: null });
    this.note = noteBeside(this.button, root);
    this.#title = findTitle(root)?.element;
    this.#open = { root, isOver: () => this.#isOver };
    this.offers = [{ label: 'calNewEvent', address: (state) => newEventWith(state, document.location) }];
  }

  /** Whether its dialog, which now holds an event of a kind, still shows the event that it showed. */
  isStill(kind: FoundEvent['kind'] | undefined): boolean {
    if (kind !== this.event.kind) return false;
    const inserted = this.#inserted;
    if (this.#title?.isConnected) return true;
    const isStill = !this.#title || !inserted || textsOf(this.area).some((text) => text.includes(inserted));
    if (isStill) this.#title = findTitle(this.area)?.element;
    return isStill;
  }

  end(): void {
    this.#isOver = true;
  }

  /** Reads styles: never call it in an observer. */
  dress(): void {
    const { element, setDark } = this.button;
    const floats = element.getRootNode() !== element.ownerDocument;
    setDark(isOnDark(floats ? this.area : element));
  }

  editables(): Editable[] {
    return eventEditables(this.#open);
  }

  findExisting(marks: RoomMarks): ExistingLink | null {
    return findInEvent(this.#open, marks);
  }

  otherMeeting(marks: RoomMarks): MeetingProvider | null {
    const other = meetingLinksIn(this.area).find(({ address }) => findRoom(address, marks).length === 0);
    return other?.provider ?? null;
  }

  /** The link usually goes into the location: where it went elsewhere, the note says so. */
  insertedWords({ editor }: Insertion, order: InsertOrder): PageWordKey | null {
    const meantLocation = placeOf(order) === 'auto' && isLinkAlone(order.snippet);
    return meantLocation && !editor.matches('input, textarea') ? 'calInsertedDescription' : null;
  }

  async insert(order: InsertOrder): Promise<InsertOutcome> {
    const { snippet } = order;
    const isCalm = watchForInput(this.area.ownerDocument.defaultView as Window);
    const outcome = await writeEvent(this.#open, snippet, placeOf(order), isCalm);
    if (outcome.ok) this.#inserted = snippet.links[0] ?? snippet.text;
    return outcome;
  }

  followPerson(choice: Choice): () => void {
    return followPerson(this.area, choice);
  }

  fallback(reason: InsertFailure, order: InsertOrder): Fallback | null {
    const { area, event } = this;
    if (reason === 'gone') return asHandoff(isHandedOff(area));
    if (placeOf(order) === 'location' && findLocation(area)?.element.value.trim())
      return { text: 'calOccupied', label: 'calToDescription', choice: { place: 'description' } };
    return event.kind === 'quick' ? asHandoff(handOffToEditor(area, order.choice)) : null;
  }

  claimHandoff(): Choice | null {
    const { event, area, button } = this;
    return event.kind === 'editor' && button.element.isConnected ? claimHandoff(area) : null;
  }

  keepClear(): (Element | null | undefined)[] {
    const { ownerDocument } = this.area;
    const focused = ownerDocument.activeElement;
    const isWritten = this.area.contains(focused) && focused?.matches('input, textarea, [contenteditable]');
    const save = locate(this.area, SAVE)?.element ?? [...this.area.querySelectorAll(ANY_BUTTON)].at(-1);
    return [findTitle(this.area)?.element, isWritten ? focused : null, save];
  }

  report(): PlaceReport {
    return reportOf(this.area);
  }
}

const placeOf = ({ choice, state }: InsertOrder): CalendarPlace => choice.place ?? state.calendarPlace;

const asHandoff = (isDone: Promise<boolean> | null) => isDone && { isDone };

/** The address at which Calendar opens a new event with the usual room in it, for the account that is shown. */
function newEventWith(state: PageState, { pathname }: Location): string | null {
  const location = usualRoom(state)?.snippets.link.text;
  const account = /^\/calendar\/(u\/\d+\/)/.exec(pathname)?.[1] ?? '';
  return location ? newEventAddress({ title: '', location, details: '', shortDetails: '' }, account) : null;
}
