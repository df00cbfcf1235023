import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PageState, PlaceReport, RoomMarks, SurfaceRoom } from '../../messages.ts';
import { usualRoom } from '../../page/chosen-room.ts';
import { findInEditor } from '../../page/mail/existing-link.ts';
import { watchTouches } from '../../page/mail/touched.ts';
import { noteBeside } from '../../page/page-note.ts';
import type { Editable, ExistingLink, InsertOrder, Offer, Surface } from '../../page/surface.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import type { ButtonVariant, RoomButton } from '../../page/ui/room-button.ts';
import type { PageWordKey } from '../../page-words.ts';
import { makeGmailButton } from './button.ts';
import { locateCompose } from './locate.ts';
import { MessageSignature } from './message-signature.ts';
import { looksPlain } from './mode.ts';
import { PlainTextNotice } from './plain-text-notice.ts';
import { isQuote, isQuoteOrSignature } from './regions.ts';
import { senderOf } from './sender.ts';
import { writeToMessage } from './write.ts';

/** Gmail numbers its own tab order inside a compose with 1; the button follows Send in it. */
const GMAIL_TAB_INDEX = 1;

/** One compose as a place to write. */
export class ComposeSurface implements Surface {
  readonly host = 'gmail';
  readonly alreadyWords = 'noteAlready';
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  readonly dress: () => void;
  readonly body: HTMLElement;
  /** The smallest element that holds all of the compose. */
  readonly area: HTMLElement;
  readonly offers: readonly Offer[];
  readonly #notice: PlainTextNotice;

  constructor(body: HTMLElement, area: HTMLElement, variant: ButtonVariant) {
    watchTouches(body);
    const { button, dress } = makeGmailButton(body, variant, variant === 'icon' ? GMAIL_TAB_INDEX : null);
    this.button = button;
    this.dress = dress;
    this.body = body;
    this.area = area;
    this.note = noteBeside(button, area);
    this.#notice = new PlainTextNotice(body, area);
    this.offers = [{ label: 'menuSignature', into: new MessageSignature(this, this.#notice) }];
  }

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
    return this.#notice.watching(
      findInEditor(
        { editor: this.body, isOutside: isQuoteOrSignature, isPlain: () => looksPlain(this.area) },
        marks,
      ),
    );
  }

  insert({ snippet, format }: InsertOrder): Promise<InsertOutcome> {
    return this.#notice.watch(() => writeToMessage(this.body, this.area, snippet, format));
  }

  insertedWords(): PageWordKey | null {
    return this.#notice.isDue() ? 'noteInsertedPlain' : null;
  }

  replacedWords(): PageWordKey | null {
    return this.#notice.isDue() ? 'noteReplacedPlain' : null;
  }

  editables(): Editable[] {
    return [{ kind: 'rich', editor: this.body, isOthers: isQuote }];
  }

  report(): PlaceReport {
    return { use: 'gmail' };
  }
}
