import { pageHost } from '../button/page-host.ts';
import type { AdaptedHost } from '../host-pages.ts';
import { logError } from '../log.ts';
import type { RoomChoice, ScriptName, SurfacePack } from '../messages.ts';
import { say } from '../words.ts';
import { LastUsed } from './last-used.ts';
import type { PackSource } from './pack-source.ts';
import type { PressListener, Spot } from './spot.ts';

/** The part of Doorway that writes: what it hears of the places that a content script found. */
export interface Writer<Place extends Spot> extends PressListener<Place> {
  /** The shortcut, the context menu or the popup asks for an insertion: it goes to the place that is meant. */
  insert(choice: RoomChoice): void;
  /** A place is open, or something on the page around it has changed. */
  changed(spot: Place): void;
  /** The button has gone from a place; what was said there can still be read. */
  gone(spot: Place): void;
  /** What was written in a place is finished, and with it what was said about it. */
  finished(spot: Place): void;
  /** The rooms or the settings may be others now. */
  follow(pack: SurfacePack): void;
}

interface WriterHookOptions<Place extends Spot> {
  document: Document;
  source: PackSource;
  page: AdaptedHost;
  /** Both scripts end with it. */
  signal: AbortSignal;
  /** The script that writes in pages of this kind. */
  script: ScriptName;
  /** Calls `changed` for every place that is open now. */
  tellAll(): void;
  /**
   * All places that can be written in now and that show, also without a button, as when it is switched off. Called
   * on a person's act; may read layout.
   */
  places(): Place[];
}

// All scripts of Doorway in a page share one world, which no script of the page can see.
const world = globalThis as { doorwayWriterHook?: WriterHook };

/**
 * Where a content script and the script that writes meet. Most pages of Gmail and Calendar are only read: they
 * get what finds places to write, and the rest when the first such place is open, before anybody presses.
 */
export class WriterHook<Place extends Spot = Spot> implements PressListener<Place> {
  readonly document: Document;
  readonly source: PackSource;
  readonly page: AdaptedHost;
  readonly signal: AbortSignal;
  readonly tellAll: () => void;
  readonly places: () => Place[];
  readonly lastUsed: LastUsed;
  /** The page's own layer, for notes that belong to no place. */
  readonly layer: () => ShadowRoot;
  readonly #script: ScriptName;
  #writer: Writer<Place> | null = null;
  #state: 'unasked' | 'asked' | 'failed' = 'unasked';
  /** What a person did before the writer was there; the last counts. */
  #waiting: { spot: Place; act(writer: Writer<Place>): void } | null = null;
  #bringing: Promise<void> | null = null;

  constructor({ document, source, page, signal, script, tellAll, places }: WriterHookOptions<Place>) {
    this.document = document;
    this.source = source;
    this.page = page;
    this.signal = signal;
    this.tellAll = tellAll;
    this.places = places;
    this.layer = () => pageHost(document);
    this.lastUsed = new LastUsed(document, signal);
    this.#script = script;
    world.doorwayWriterHook = this as unknown as WriterHook;
    source.onInsert(({ host, choice }) =>
      signal.aborted || host !== page ? undefined : this.#insert(choice),
    );
  }

  /** Whether a writer is here: a script that was brought twice has nothing to do the second time. */
  get isServed(): boolean {
    return this.#writer !== null;
  }

  /** From now on `writer` answers the buttons and hears of places, first of those that are open already. */
  arrive(writer: Writer<Place>): void {
    this.#writer = writer;
    const waiting = this.#waiting;
    this.#endWaiting();
    waiting?.act(writer);
    this.tellAll();
  }

  press(spot: Place): void {
    this.lastUsed.add(spot.host.element);
    this.#act(spot, (writer) => writer.press(spot));
  }

  openMenu(spot: Place): void {
    this.lastUsed.add(spot.host.element);
    this.#act(spot, (writer) => writer.openMenu(spot));
  }

  changed(spot: Place): void {
    if (this.#writer) this.#writer.changed(spot);
    else if (this.#state === 'unasked') void this.#bring();
  }

  gone(spot: Place): void {
    this.#writer?.gone(spot);
  }

  finished(spot: Place): void {
    this.#writer?.finished(spot);
  }

  follow(pack: SurfacePack): void {
    this.#writer?.follow(pack);
  }

  #act(spot: Place, act: (writer: Writer<Place>) => void): void {
    if (this.#writer) {
      act(this.#writer);
      return;
    }
    this.#endWaiting();
    this.#waiting = { spot, act };
    spot.host.setBusy(true);
    if (this.#state !== 'asked') void this.#bring();
  }

  /** @returns whether there is a writer to do it; what became of it, its note says */
  async #insert(choice: RoomChoice): Promise<boolean> {
    if (!this.#writer) await this.#bring();
    this.#writer?.insert(choice);
    return this.#writer !== null;
  }

  #bring(): Promise<void> {
    this.#bringing ??= this.#fetchWriter().finally(() => {
      this.#bringing = null;
    });
    return this.#bringing;
  }

  async #fetchWriter(): Promise<void> {
    this.#state = 'asked';
    try {
      await this.source.request({ type: 'bring', script: this.#script });
      if (!this.#writer) throw new Error('the script found no way in');
    } catch (error) {
      logError('script', error);
      // Only a press asks again: a page that changes all the time would ask all the time.
      this.#state = 'failed';
      const spot = this.#waiting?.spot;
      this.#endWaiting();
      spot?.host.tell(this.source.isAlive ? say('noteNoAnswer') : this.source.reloadWords);
    }
  }

  #endWaiting(): void {
    this.#waiting?.spot.host.setBusy(false);
    this.#waiting = null;
  }
}

/** The hook of the content script in this page, if there is one. */
export function writerHook<Place extends Spot>(): WriterHook<Place> | undefined {
  return world.doorwayWriterHook as unknown as WriterHook<Place> | undefined;
}
