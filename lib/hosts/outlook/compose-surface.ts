import { keepCaret } from '../../insert/caret.ts';
import { insertAnywhere } from '../../insert/insert-anywhere.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PageState, PlaceReport, RoomMarks, SurfaceRoom } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { findInEditor } from '../../page/mail/existing-link.ts';
import { placeIn } from '../../page/mail/place.ts';
import { watchTouches } from '../../page/mail/touched.ts';
import { noteBeside } from '../../page/page-note.ts';
import type { Editable, ExistingLink, InsertOrder, Offer, Surface } from '../../page/surface.ts';
import { followTheme } from '../../page/ui/follow-theme.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import { type ButtonVariant, makeRoomButton, type RoomButton } from '../../page/ui/room-button.ts';
import { locateCompose } from './locate.ts';
import { MessageSignature } from './message-signature.ts';
import { isOutside, isQuote } from './regions.ts';
import { senderOf } from './sender.ts';

/** One message as a place to write: in the reading pane, or in a window of its own. */
export class ComposeSurface implements Surface {
  readonly host = 'outlook';
  readonly alreadyWords = 'noteAlready';
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  readonly dress: () => void;
  readonly body: HTMLElement;
  /** The smallest element that holds all of the message. */
  readonly area: HTMLElement;

  readonly offers: readonly Offer[];

  constructor(body: HTMLElement, area: HTMLElement, variant: ButtonVariant) {
    const { ownerDocument: document } = body;
    watchTouches(body);
    body.addEventListener('focusout', () => keepCaret(body));
    this.button = makeRoomButton({ document, variant, tabIndex: null, onApproach: () => keepCaret(body) });
    this.dress = followTheme(this.button, body);
    this.body = body;
    this.area = area;
    this.note = noteBeside(this.button, area);
    this.offers = [{ label: 'menuSignature', into: new MessageSignature(this) }];
  }

  /** The room of the address that the message is sent from; the person's usual one where nothing says which that is. */
  defaultRoom(state: PageState): SurfaceRoom | null {
    const sender = this.sender();
    const chosen = sender ? state.senderRooms[sender] : undefined;
    return state.rooms.find(({ id }) => id === chosen) ?? usualRoom(state);
  }

  sender(): string | null {
    return senderOf(this.area);
  }

  keepClear(): Element[] {
    const found = locateCompose(this.body);
    return typeof found === 'string' ? [] : [found.send];
  }

  findExisting(marks: RoomMarks): ExistingLink | null {
    return findInEditor({ editor: this.body, isOutside }, marks);
  }

  insert({ snippet, format }: InsertOrder): Promise<InsertOutcome> {
    return insertAnywhere({
      editor: this.body,
      snippet,
      as: 'html',
      at: placeIn(this.body, isQuote, isOutside),
      spaced: true,
      keepWords: format === 'invitation',
      isOthers: isOutside,
    });
  }

  editables(): Editable[] {
    return [{ kind: 'rich', editor: this.body, isOthers: isQuote }];
  }

  report(): PlaceReport {
    return { use: 'outlook' };
  }
}
