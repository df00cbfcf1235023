import { insert } from '../../insert/edit.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import type { PageState, PlaceReport, RoomMarks, SurfaceRoom } from '../../messages.ts';
import { findInEditor } from '../../page/mail/existing-link.ts';
import { endOfOwnText, liesOutside } from '../../page/mail/own-text.ts';
import type { Editable, ExistingLink, InsertOrder, Surface } from '../../page/surface.ts';
import type { SurfaceNote } from '../../page/ui/note.ts';
import type { RoomButton } from '../../page/ui/room-button.ts';
import type { PageWordKey } from '../../page-words.ts';
import { asSignature } from '../../snippets/markup.ts';
import { looksPlain } from './mode.ts';
import type { PlainTextNotice } from './plain-text-notice.ts';
import { isQuote, isQuoteOrSignature, isSignature } from './regions.ts';

/** A compose, as far as its signature needs it. */
type Compose = Pick<Surface, 'host' | 'button' | 'note' | 'area' | 'defaultRoom' | 'report'> & {
  readonly body: HTMLElement;
};

/**
 * The signature of one message as a part to write in: on a line of its own at the end of the signature block, or
 * as a block of its own, built as Gmail builds one, behind what the person wrote and above the quote.
 */
export class MessageSignature implements Surface {
  readonly host = 'gmail';
  readonly alreadyWords = 'noteAlreadySignature';
  readonly ownFormat = 'signature';
  readonly button: RoomButton;
  readonly note: SurfaceNote;
  readonly area: HTMLElement;
  readonly #compose: Compose;
  readonly #notice: PlainTextNotice;

  constructor(compose: Compose, notice: PlainTextNotice) {
    this.button = compose.button;
    this.note = compose.note;
    this.area = compose.area;
    this.#compose = compose;
    this.#notice = notice;
  }

  defaultRoom(state: PageState): SurfaceRoom | null {
    return this.#compose.defaultRoom(state);
  }

  /** The compose is looked through as a whole. */
  editables(): Editable[] {
    return [];
  }

  findExisting(marks: RoomMarks): ExistingLink | null {
    const { body, area } = this.#compose;
    const root = blockOf(body);
    const isPlain = () => looksPlain(area);
    return this.#notice.watching(
      root && findInEditor({ editor: body, root, isOutside: () => false, isPlain }, marks),
    );
  }

  insert({ snippet }: InsertOrder): Promise<InsertOutcome> {
    const { body, area } = this.#compose;
    const as = looksPlain(area) ? 'text' : 'html';
    const block = blockOf(body);
    const request = { editor: body, as, spaced: false } as const;
    return this.#notice.watch(() =>
      block
        ? insert({ ...request, snippet, at: endIn(block), ownLine: true })
        : insert({ ...request, snippet: asSignature(snippet), at: endOfOwnText(body, isQuoteOrSignature) }),
    );
  }

  insertedWords(): PageWordKey {
    return this.#notice.isDue() ? 'noteInsertedInSignaturePlain' : 'noteInsertedInSignature';
  }

  replacedWords(): PageWordKey | null {
    return this.#notice.isDue() ? 'noteReplacedPlain' : null;
  }

  report(): PlaceReport {
    return this.#compose.report();
  }
}

function endIn(block: Element): Range {
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  range.collapse(false);
  return range;
}

/** The block of a message's own signature; those in quoted mails are not the person's. */
function blockOf(body: HTMLElement): Element | null {
  const blocks = [...body.querySelectorAll('*')].filter((element) => isSignature(element));
  return blocks.find((block) => !liesOutside(body, block, isQuote)) ?? null;
}
