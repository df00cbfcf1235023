import type { CalendarPlace } from '../../events/calendar-place.ts';
import { newOutlookEvent } from '../../events/outlook-address.ts';
import type { InsertFailure, Insertion, InsertOutcome } from '../../insert/insertion.ts';
import type { PageState, PlaceReport, RoomMarks } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { noteBeside } from '../../page/page-note.ts';
import type { Editable, ExistingLink, Fallback, InsertOrder, Offer, Surface } from '../../page/surface.ts';
import { followTheme } from '../../page/ui/follow-theme.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import { makeRoomButton, type RoomButton } from '../../page/ui/room-button.ts';
import type { PageWordKey } from '../../page-words.ts';
import { findRoom } from '../../room/occurrences.ts';
import { findMeetingLinks, type MeetingProvider } from '../../zoom/meeting-links.ts';
import { findBody, findLocation, findTitle, findToolbar } from './events.ts';
import { findInEvent, reportOf, textsOf } from './read-event.ts';
import { bodyTarget, replaceLocation, writeEvent } from './write-event.ts';

/** One event as a place to write: the callout on the grid, or the full form. */
export class EventSurface implements Surface {
  readonly host = 'outlook';
  readonly alreadyWords = 'noteAlreadyEvent';
  readonly defaultRoom = usualRoom;
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  readonly dress: () => void;
  readonly area: HTMLElement;
  readonly offers: readonly Offer[];

  constructor(root: HTMLElement) {
    this.area = root;
    this.button = makeRoomButton({ document: root.ownerDocument, variant: 'text', tabIndex: null });
    this.dress = followTheme(this.button, root);
    this.note = noteBeside(this.button, root);
    const { defaultView } = root.ownerDocument;
    this.offers = [{ label: 'calNewEvent', address: (state) => newEventWith(state, defaultView?.origin) }];
  }

  editables(): Editable[] {
    const root = this.area;
    const location = findLocation(root)?.element;
    const editor = findBody(root)?.element;
    return [
      ...(location
        ? [
            {
              kind: 'field',
              field: location,
              write: (old, next) => replaceLocation(root, old, next),
            } as const satisfies Editable,
          ]
        : []),
      ...(editor ? [richPart(root, editor)] : []),
    ];
  }

  findExisting(marks: RoomMarks): ExistingLink | null {
    return findInEvent(this.area, marks);
  }

  otherMeeting(marks: RoomMarks): MeetingProvider | null {
    const links = textsOf(this.area).flatMap((text) =>
      findMeetingLinks(text).map(({ provider, start, end }) => ({
        provider,
        address: text.slice(start, end),
      })),
    );
    return links.find(({ address }) => findRoom(address, marks).length === 0)?.provider ?? null;
  }

  insert(order: InsertOrder): Promise<InsertOutcome> {
    return writeEvent(this.area, order.snippet, placeOf(order));
  }

  /** The link usually goes into the location: where it went elsewhere, the note says so. */
  insertedWords({ editor }: Insertion, order: InsertOrder): PageWordKey | null {
    const meantLocation = placeOf(order) === 'auto' && order.format !== 'invitation';
    return meantLocation && !editor.matches('input, textarea') ? 'calInsertedDescription' : null;
  }

  fallback(_reason: InsertFailure, order: InsertOrder): Fallback | null {
    const isTaken = placeOf(order) === 'location' && findLocation(this.area)?.element.value.trim();
    return isTaken
      ? { text: 'calOccupied', label: 'calToDescription', choice: { place: 'description' } }
      : null;
  }

  keepClear(): (Element | null | undefined)[] {
    const { activeElement } = this.area.ownerDocument;
    const isWritten =
      this.area.contains(activeElement) && activeElement?.matches('input, textarea, [contenteditable]');
    const toolbar = findToolbar(this.area)?.element;
    return [findTitle(this.area)?.element, isWritten ? activeElement : null, toolbar];
  }

  report(): PlaceReport {
    return reportOf(this.area);
  }
}

const placeOf = ({ choice, state }: InsertOrder): CalendarPlace => choice.place ?? state.calendarPlace;

/** The address at which Outlook opens a new event with the usual room in it, where this account is. */
function newEventWith(state: PageState, origin: string | undefined): string | null {
  const location = usualRoom(state)?.snippets.link.text;
  const event = { title: '', location: location ?? '', details: '', shortDetails: '' };
  return location && origin ? newOutlookEvent(event, origin) : null;
}

function richPart(root: HTMLElement, editor: HTMLElement): Editable {
  const target = bodyTarget(root);
  return {
    kind: 'rich',
    editor,
    isOthers: () => false,
    async ready() {
      await target.ready?.();
      return target.find();
    },
    tell: (written) => target.commit?.(written),
  };
}
