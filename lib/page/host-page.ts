import { logged } from '../log.ts';
import type { InsertByRule } from '../messages.ts';
import type { PageWordKey } from '../page-words.ts';
import { choiceFrom, chosenRoom, nameOf, usualRoom } from './chosen-room.ts';
import { offerCopy } from './copy-note.ts';
import { focusReturned } from './focus-returned.ts';
import type { HostId } from './hosts.ts';
import { insertRoom } from './insert-room.ts';
import { currentChoice } from './insertion-notes.ts';
import { LastUsed } from './last-used.ts';
import { OutdatedLinks } from './outdated-links/watch.ts';
import { pageNote } from './page-note.ts';
import { type PageStateClient, stateOf } from './page-state.ts';
import type { Choice, Surface } from './surface.ts';
import { openSurfaceMenu } from './surface-menu.ts';
import { onPress } from './ui/first-listener.ts';
import { pageLayer } from './ui/page-layer.ts';

interface HostPageOptions {
  document: Document;
  client: PageStateClient;
  host: HostId;
  signal: AbortSignal;
  /** The surfaces that are open now. */
  open(): Iterable<Surface>;
  /**
   * All surfaces that can be written in now and that show, also without a button, as when it is switched off. Called
   * on a person's act; may read layout.
   */
  shown(): Surface[];
}

/** What Doorway does with the surfaces of a page: presses, notes, outdated links. `SurfaceManager` finds them. */
export class HostPage {
  readonly document: Document;
  readonly client: PageStateClient;
  readonly #shown: () => Surface[];
  readonly #lastUsed: LastUsed;
  readonly #outdated: OutdatedLinks;

  constructor({ document, client, host, signal, open, shown }: HostPageOptions) {
    this.document = document;
    this.client = client;
    this.#shown = shown;
    this.#lastUsed = new LastUsed(document, signal);
    this.#outdated = new OutdatedLinks(client, open, signal);
    client.onInsert((asked) =>
      signal.aborted || asked.host !== host ? undefined : this.#insertWhereMeant(asked),
    );
  }

  /** Joins the button of a surface that was found to what it does. */
  adopt(surface: Surface): void {
    const { insert, more, element } = surface.button;
    const used = (act: () => Promise<void>) => () => {
      this.#lastUsed.add(element);
      void act();
    };
    this.#outdated.adopt(surface);
    surface.button.describe = async () => surface.defaultRoom(await this.client.get())?.tip ?? null;
    onPress(
      insert,
      used(() => insertRoom(surface, this.client)),
    );
    onPress(
      more,
      used(() => openSurfaceMenu(surface, this.client)),
    );
  }

  /** A surface is open, or something on the page around it has changed. */
  changed(surface: Surface): void {
    surface.note.rescue();
    this.#outdated.changed(surface);
    const choice = surface.claimHandoff?.();
    if (choice) void insertRoom(surface, this.client, choice);
  }

  /** The button has gone from a surface; what was said there can still be read. */
  gone(surface: Surface): void {
    surface.note.rescue();
    this.#outdated.stop(surface);
  }

  /** What was written in a surface is finished, and with it what was said about it. */
  finished(surface: Surface): void {
    this.gone(surface);
    surface.note.end();
  }

  /**
   * The shortcut, the context menu or the popup asks for an insertion: it goes to the surface that is meant.
   * @returns `true`: it is taken over; what became of it, its note says
   */
  async #insertWhereMeant({ choice: chosen, nowhere }: InsertByRule): Promise<true> {
    const choice = choiceFrom(chosen);
    void this.#findMeant()
      // A page that breaks while it is looked through has nowhere to insert.
      .catch(logged('insertion', 'none' as const))
      .then((meant) =>
        typeof meant === 'string'
          ? this.#showNowhere(nowhere[meant], choice)
          : insertRoom(meant, this.client, choice),
      )
      .catch(logged('insertion', undefined));
    return true;
  }

  async #findMeant(): Promise<Surface | 'none' | 'several'> {
    await focusReturned(this.document);
    const places = this.#shown().map((surface) => ({
      surface,
      area: surface.area,
      button: surface.button.element,
    }));
    const meant = this.#lastUsed.meant(places);
    return typeof meant === 'string' ? meant : meant.surface;
  }

  /** Where nothing can be meant, the person is told what to do, and offered the copy. */
  async #showNowhere(words: PageWordKey, choice: Choice): Promise<void> {
    const note = pageNote(this.document, () => pageLayer(this.document));
    const copy = () => currentChoice({ note, defaultRoom: usualRoom }, this.client, choice);
    const state = await stateOf(this.client);
    const room = state && nameOf(state, chosenRoom({ defaultRoom: usualRoom }, state, choice));
    offerCopy(note, this.document, { kind: 'info', words }, copy, room);
  }
}
