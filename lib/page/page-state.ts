import { logged } from '../log.ts';
import type {
  Answers,
  Ask,
  InsertByRule,
  PageState,
  Push,
  Request,
  RequestType,
  SurfaceRoom,
} from '../messages.ts';
import type { GuestLanguages } from '../room/guest-language.ts';
import { ANSWER_MS } from '../timings.ts';
import { withTimeout } from '../with-timeout.ts';
import type { Choice } from './surface.ts';
import { receiveWords } from './words.ts';

/** How a content script reaches the background; handed in by the entrypoint. */
export interface BackgroundClient {
  /** Rejects when the extension was updated or removed under the page. */
  ask: Ask;
  onStateChanged(listener: (push: Push) => void): void;
  /**
   * Hears what the shortcut, the context menu or the popup ask to be inserted here. The listener gives whether it
   * was taken over; `undefined` when its script has ended, and another one answers.
   */
  onInsert?(listener: (asked: InsertByRule) => Promise<boolean> | undefined): void;
  /** `false` once the extension was updated or removed under the page. */
  isAlive?(): boolean;
}

/** The current state of a client; `null`: the background gave no answer, which is logged. */
export const stateOf = (client: Pick<PageStateClient, 'get'>): Promise<PageState | null> =>
  client.get().catch(logged('page state', null));

/** The same, with the room that a choice names in the languages that it names. */
export async function stateFor(client: PageStateClient, choice: Choice): Promise<PageState | null> {
  const state = await stateOf(client);
  const { roomId, language, secondLanguage = null } = choice;
  if (!state || roomId === undefined || language === undefined) return state;
  const room = await client.roomIn(roomId, { language, secondLanguage }).catch(logged('page state', null));
  return room && { ...state, rooms: state.rooms.map((one) => (one.id === roomId ? room : one)) };
}

/**
 * Holds what the background gave, so that a click needs no round trip, and asks again when it was told that
 * something changed, or when the browser shows a page again that it had kept. Until the new answer is there the
 * old one is not used: a click waits for it.
 */
export class PageStateClient {
  readonly #background: BackgroundClient;
  readonly #ask: Request<'page-state'>;
  #state: Promise<PageState> | null = null;
  readonly #listeners = new Set<(state: PageState) => void>();

  constructor(background: BackgroundClient, ask: Request<'page-state'>) {
    this.#background = background;
    this.#ask = ask;
    background.onStateChanged(() => {
      this.#state = null;
      void this.get().then(
        (state) => {
          for (const listener of this.#listeners) listener(state);
        },
        logged('page state', undefined),
      );
    });
  }

  /** Calls `listener` with the state as soon as it is there, and after each change, until `signal` aborts. */
  subscribe(listener: (state: PageState) => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener), { once: true });
    // Nobody answers when the extension was updated under the page: a press says so.
    this.get().then(listener, () => {});
  }

  /** Calls `listener` when an insertion is asked for from outside the page; see `BackgroundClient.onInsert`. */
  onInsert(listener: (asked: InsertByRule) => Promise<boolean> | undefined): void {
    this.#background.onInsert?.(listener);
  }

  /** Whether the background can still be asked; `false` after an update of the extension under the page. */
  get isAlive(): boolean {
    return this.#background.isAlive?.() ?? true;
  }

  /**
   * The current state. Rejects when the background cannot be reached any more: what was heard before is then
   * no longer known to be so, and not used.
   */
  get(): Promise<PageState> {
    if (!this.isAlive) return Promise.reject(new Error('the extension was updated'));
    const asked = this.#state ?? this.#load();
    this.#state = asked;
    // Whoever waits for this answer gets the rejection, and logs it; the next one asks anew.
    asked.catch(() => {
      if (this.#state === asked) this.#state = null;
    });
    // A change that came while this answer was under way makes the answer old: wait for the newer one.
    return asked.then((state) => (this.#state === asked ? state : this.get()));
  }

  /** A room with all that can be inserted of it, in other languages than its own. Rejects when it is gone. */
  roomIn(roomId: string, languages: GuestLanguages): Promise<SurfaceRoom> {
    return this.request({ type: 'room-in', host: this.#ask.host, roomId, ...languages });
  }

  async #load(): Promise<PageState> {
    const state = await this.request(this.#ask);
    receiveWords(state.words);
    return state;
  }

  /** Asks something of the background. Rejects too when it stays silent: nobody should wait for ever. */
  request<Type extends RequestType>(request: Request<Type>): Promise<Answers[Type]> {
    return withTimeout(this.#background.ask(request), ANSWER_MS);
  }

  /** Tells the background something; whether it heard is of no importance. */
  send(request: Request): void {
    this.#background.ask(request).catch(logged('request', undefined));
  }
}
