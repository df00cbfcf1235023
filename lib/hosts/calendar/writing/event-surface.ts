import type { MenuItem } from '../../../button/menu.ts';
import type { SurfaceNote } from '../../../button/note.ts';
import type { RoomHost } from '../../../button/room-host.ts';
import { newEventAddress } from '../../../event/prefill.ts';
import type { InsertFailure, Insertion, InsertOutcome } from '../../../insert/insertion.ts';
import { logged } from '../../../log.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../../messages.ts';
import type { MeetingProvider } from '../../../room/meeting-links.ts';
import { findRoom } from '../../../room/occurrences.ts';
import type { CalendarPlace } from '../../../room/settings.ts';
import type { Snippet, SnippetFormat } from '../../../room/snippet.ts';
import { say, type WordKey } from '../../../words.ts';
import type { PackSource } from '../../pack-source.ts';
import { chosenRoom, usualRoom } from '../../writing/chosen-room.ts';
import type { Writing } from '../../writing/old-room-place.ts';
import { press } from '../../writing/press.ts';
import type { Choice, Standing } from '../../writing/writable.ts';
import { noteAt, type Surface } from '../../writing/writer.ts';
import type { FoundEvent } from '../detect.ts';
import { findLocation } from '../fields.ts';
import type { EventSpot } from '../spot.ts';
import { calmSince } from './calm.ts';
import { carryToEditor, followPerson, isTakenOver, takeCarried } from './carry.ts';
import { eventWritings } from './old-rooms.ts';
import { meetingLinksIn, reportOf } from './read.ts';
import { findInEvent } from './standing.ts';
import type { OpenEvent } from './targets.ts';
import { writeEvent } from './write-event.ts';

/** One event as a place to write. */
export class EventSurface implements Surface {
  readonly alreadyWords = 'noteAlreadyEvent';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly event: FoundEvent;
  readonly extras: readonly MenuItem[];
  readonly #spot: EventSpot;
  readonly #source: PackSource;
  /** What is read and written, as long as it is there. */
  readonly #open: OpenEvent;
  /** Where the insertion under way, or the last one, was to go. */
  #place: CalendarPlace = 'auto';
  /** The link usually goes into the location: where it went elsewhere, the note says so. */
  #meantLocation = false;

  constructor(spot: EventSpot, source: PackSource) {
    const { event, host } = spot;
    this.#spot = spot;
    this.event = event;
    this.host = host;
    this.#source = source;
    this.#open = { root: event.root, isOver: () => spot.isOver };
    this.note = noteAt(spot, event.root);
    this.extras = [{ label: say('calNewEvent'), run: () => void this.#openNewEvent() }];
  }

  get writtenIn(): HTMLElement {
    return this.event.root;
  }

  writings(): Writing[] {
    return eventWritings(this.#open);
  }

  defaultRoom(pack: SurfacePack): SurfaceRoom | null {
    return usualRoom(pack);
  }

  find(marks: RoomMarks): Standing | null {
    return findInEvent(this.#open, marks);
  }

  otherMeeting(marks: RoomMarks): MeetingProvider | null {
    const other = meetingLinksIn(this.event.root).find(
      ({ address }) => findRoom(address, marks).length === 0,
    );
    return other?.provider ?? null;
  }

  insertedWords({ editor }: Insertion): WordKey | null {
    return this.#meantLocation && !editor.matches('input, textarea') ? 'calInsertedDescription' : null;
  }

  async insert(snippet: Snippet, format: SnippetFormat, choice: Choice): Promise<InsertOutcome> {
    const { root } = this.event;
    // Read for each insertion: a room that was chosen in a menu asks for no default room before.
    this.#place = choice.place ?? (await this.#source.get()).calendarPlace;
    this.#meantLocation = this.#place === 'auto' && format !== 'invitation';
    const isCalm = calmSince(root.ownerDocument.defaultView as Window);
    const outcome = await writeEvent(this.#open, snippet, this.#place, isCalm);
    if (outcome.ok) this.#spot.inserted = snippet.links[0] ?? snippet.text;
    return outcome;
  }

  followPerson(choice: Choice): () => void {
    return followPerson(this.event.root, choice);
  }

  detour(reason: InsertFailure, choice: Choice, fail: () => void): boolean {
    const { root, kind } = this.event;
    if (reason === 'gone') return isTakenOver(root, fail);
    if (this.#place === 'location' && findLocation(root)?.element.value.trim()) {
      const run = () => void press(this, this.#source, { ...choice, place: 'description' });
      const actions = [{ label: say('calToDescription'), run }];
      this.note.show({ kind: 'info', text: say('calOccupied'), actions });
      return true;
    }
    return kind === 'quick' && carryToEditor(root, choice, fail);
  }

  report(): PlaceReport {
    return reportOf(this.event.root);
  }

  takeOver(): Choice | null {
    const { event, host } = this;
    return event.kind === 'editor' && host.element.isConnected ? takeCarried(event.root) : null;
  }

  async #openNewEvent(): Promise<void> {
    const pack = await this.#source.get().catch(logged('page state', null));
    const room = pack && chosenRoom(this, pack, {});
    if (!room) return;
    const location = room.snippets.link.text;
    const account =
      /^\/calendar\/(u\/\d+\/)/.exec(this.event.root.ownerDocument.location.pathname)?.[1] ?? '';
    const url = newEventAddress({ title: '', location, details: '', shortDetails: '' }, account);
    this.#source.send({ type: 'open-url', url });
  }
}
