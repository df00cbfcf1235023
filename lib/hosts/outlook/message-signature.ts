import { endOf } from '../../insert/caret.ts';
import { insertAnywhere } from '../../insert/insert-anywhere.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PageState, PlaceReport, RoomMarks, SurfaceRoom } from '../../messages.ts';
import { findInEditor } from '../../page/mail/existing-link.ts';
import { endOfOwnText, liesOutside } from '../../page/mail/own-text.ts';
import type { Editable, ExistingLink, InsertOrder, Surface } from '../../page/surface.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import type { RoomButton } from '../../page/ui/room-button.ts';
import { isOutside, isQuote, isSignature } from './regions.ts';

/** A message, as far as its signature needs it. */
type Compose = Pick<Surface, 'button' | 'note' | 'area' | 'defaultRoom' | 'report'> & {
  readonly body: HTMLElement;
};

/**
 * The signature of one message as a part to write in: on a line of its own at the end of the signature block, or behind
 * what the person wrote where there is none.
 */
export class MessageSignature implements Surface {
  readonly host = 'outlook';
  readonly alreadyWords = 'noteAlreadySignature';
  readonly ownFormat = 'signature';
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  readonly area: HTMLElement;
  readonly #compose: Compose;

  constructor(compose: Compose) {
    this.button = compose.button;
    this.note = compose.note;
    this.area = compose.area;
    this.#compose = compose;
  }

  defaultRoom(state: PageState): SurfaceRoom | null {
    return this.#compose.defaultRoom(state);
  }

  /** The message is looked through as a whole. */
  editables(): Editable[] {
    return [];
  }

  findExisting(marks: RoomMarks): ExistingLink | null {
    const { body } = this.#compose;
    const root = blockOf(body);
    return root && findInEditor({ editor: body, root, isOutside: () => false }, marks);
  }

  insert({ snippet }: InsertOrder): Promise<InsertOutcome> {
    const { body } = this.#compose;
    const block = blockOf(body);
    return insertAnywhere({
      editor: body,
      snippet,
      as: 'html',
      at: block ? endOf(block) : endOfOwnText(body, isOutside),
      spaced: false,
      ownLine: true,
    });
  }

  insertedWords() {
    return 'noteInsertedInSignature' as const;
  }

  report(): PlaceReport {
    return this.#compose.report();
  }
}

/** The block of the message's own signature; those in quoted mails are not the person's. */
function blockOf(body: HTMLElement): HTMLElement | null {
  const blocks = [...body.querySelectorAll<HTMLElement>('*')].filter(isSignature);
  return blocks.find((block) => !liesOutside(body, block, isQuote)) ?? null;
}
