import { SurfaceNote } from '../../button/note.ts';
import { pageHost } from '../../button/page-host.ts';
import { makeRoomHost, type RoomHost } from '../../button/room-host.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PlaceReport, RoomMarks, SurfacePack, SurfaceRoom } from '../../messages.ts';
import { findRoom, type MeetingProvider } from '../../room/occurrences.ts';
import type { CalendarPlace } from '../../room/settings.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import { press } from '../press.ts';
import { openSurfaceMenu } from '../surface-menu.ts';
import type { Standing, WritableSurface } from '../writable.ts';
import type { FoundEvent } from './detect.ts';
import { meetingLinksIn, reportOf } from './read.ts';
import { findInEvent } from './standing.ts';
import { writeEvent } from './write-event.ts';

/** One event editor with Doorway in it. */
export class EventSurface implements WritableSurface {
  readonly alreadyWords = 'noteAlreadyEvent';
  readonly host: RoomHost;
  readonly note: SurfaceNote;
  readonly event: FoundEvent;
  #place: CalendarPlace = 'auto';

  constructor(event: FoundEvent, source: PackSource) {
    this.event = event;
    const { ownerDocument: document } = event.root;
    this.host = makeRoomHost({
      document,
      look: 'text',
      words: { insert: say('buttonInsert'), more: say('buttonMore'), short: say('buttonShort') },
      tabIndex: null,
      onInsert: () => void press(this, source),
      onMore: () => void openSurfaceMenu(this, source, 'calendar'),
    });
    this.note = new SurfaceNote(
      this.host.root,
      this.host.element,
      () => pageHost(document),
      say('noteClose'),
    );
  }

  defaultRoom(pack: SurfacePack): SurfaceRoom | null {
    this.#place = pack.calendarPlace;
    return pack.rooms.find((room) => room.isDefault) ?? pack.rooms[0] ?? null;
  }

  find(marks: RoomMarks): Standing | null {
    return findInEvent(this.event.root, marks);
  }

  otherMeeting(marks: RoomMarks): MeetingProvider | null {
    const other = meetingLinksIn(this.event.root).find(
      ({ address }) => findRoom(address, marks).length === 0,
    );
    return other?.provider ?? null;
  }

  insert(snippet: Snippet): Promise<InsertOutcome> {
    return writeEvent(this.event.root, snippet, this.#place);
  }

  report(): PlaceReport {
    return reportOf(this.event.root);
  }
}
