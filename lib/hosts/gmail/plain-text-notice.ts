import type { InsertOutcome } from '../../insert/insertion.ts';
import type { ExistingLink } from '../../page/surface.ts';
import { looksPlain } from './mode.ts';

/**
 * Watches for an address that comes to stand behind words in a message. In plain-text mode Gmail would send the
 * words alone, and the page does not show that mode: so the person has to be told. Once in a message, and not
 * where the mode is known: there the address is written out.
 */
export class PlainTextNotice {
  readonly #body: HTMLElement;
  readonly #scope: HTMLElement;
  #isDue = false;
  #isTold = false;

  constructor(body: HTMLElement, scope: HTMLElement) {
    this.#body = body;
    this.#scope = scope;
  }

  /** Writes, and looks what it did. */
  async watch(write: () => Promise<InsertOutcome>): Promise<InsertOutcome> {
    const before = hiddenAddresses(this.#body);
    const outcome = await write();
    this.#isDue = outcome.ok && !looksPlain(this.#scope) && hiddenAddresses(this.#body) > before;
    return outcome;
  }

  /** What stands in the message already, watched when it is replaced. */
  watching(existing: ExistingLink | null): ExistingLink | null {
    const { replace } = existing ?? {};
    if (!existing || !replace) return existing;
    return { ...existing, replace: (snippet) => this.watch(() => replace(snippet)) };
  }

  /** Whether the person is to be told of what was written last. To be asked when they are. */
  isDue(): boolean {
    const isDue = this.#isDue && !this.#isTold;
    this.#isTold ||= isDue;
    return isDue;
  }
}

/** How many links lead where their own words do not say. */
function hiddenAddresses(body: HTMLElement): number {
  return [...body.querySelectorAll('a[href]')].filter(
    (link) => !link.textContent?.includes(link.getAttribute('href') ?? ''),
  ).length;
}
