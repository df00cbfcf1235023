import type { Insertion, InsertOutcome } from '../../insert/insertion.ts';
import { asOne, undoAll } from '../../insert/several.ts';
import { logError, logged } from '../../log.ts';
import type { PageState, SurfaceRoom } from '../../messages.ts';
import { OUTDATED_FIRST_LOOK_MS, OUTDATED_REST_MS, OUTDATED_WAITS_FOR_NOTE_MS } from '../../timings.ts';
import { nameOf } from '../chosen-room.ts';
import { isTheirs, offerCopy, reasonOf, refusal } from '../copy-note.ts';
import { currentChoice, showNoAnswer } from '../insertion-notes.ts';
import { type PageStateClient, stateOf } from '../page-state.ts';
import type { Surface } from '../surface.ts';
import type { NoteAction, NoteContent } from '../ui/note.ts';
import { say } from '../words.ts';
import { LookBudget } from './look-budget.ts';
import { contentsOf, type Found, findAll, replaceIn } from './replace.ts';
import { formerRoom } from './replacement.ts';

/** The outcome when the page's code or ours threw. */
const REFUSED: InsertOutcome = { ok: false, reason: 'refused' };

/** Looks for outdated links in the surfaces of a page; does nothing for a person who has none. */
export class OutdatedLinks {
  readonly #client: PageStateClient;
  readonly #signal: AbortSignal;
  /** Held by their surfaces: a compose that is closed takes its watch with it, one that comes back has it again. */
  readonly #watches = new WeakMap<Surface, OutdatedLinkWatch>();
  readonly #budget = new LookBudget();
  #areThere = false;

  /** @param open the surfaces that are open now */
  constructor(client: PageStateClient, open: () => Iterable<Surface>, signal: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
    client.subscribe(({ outdated }) => {
      this.#areThere = outdated.length > 0;
      for (const surface of open()) this.changed(surface);
    }, signal);
  }

  /** A surface was found: before a room is put into it, it is looked through. */
  adopt(surface: Surface): void {
    const watch = new OutdatedLinkWatch(surface, this.#client, this.#signal, this.#budget);
    this.#watches.set(surface, watch);
    surface.outdated = watch;
  }

  /** A surface is open, or something on the page has changed. */
  changed(surface: Surface): void {
    if (this.#areThere) this.#watches.get(surface)?.changed();
  }

  /** A surface will not be written in any more, or not for the same thing. */
  stop(surface: Surface): void {
    this.#watches.get(surface)?.stop();
  }
}

/**
 * Looks for links and numbers of earlier room states in what the person writes: when the surface opens, and
 * after input or a change of the page has rested. Says that they are outdated and offers to replace them.
 */
export class OutdatedLinkWatch {
  readonly #surface: Surface;
  readonly #client: PageStateClient;
  /** Ends all of Doorway in this page. */
  readonly #end: AbortSignal;
  readonly #budget: LookBudget;
  #hearing: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = '';
  #told = '';
  #waited = false;
  /** What the note says while it is this one's. */
  #said: NoteContent | null = null;

  constructor(
    surface: Surface,
    client: PageStateClient,
    signal: AbortSignal,
    budget: LookBudget = new LookBudget(),
  ) {
    this.#surface = surface;
    this.#budget = budget;
    this.#client = client;
    this.#end = signal;
  }

  /**
   * The surface is open, or something on the page has changed: a template or a draft may have come in without
   * any input.
   */
  changed(): void {
    if (this.#end.aborted) this.stop();
    else if (!this.#hearing) this.#open();
    else if (this.#timer === undefined) this.#lookIn(OUTDATED_REST_MS);
  }

  /** Looks now, and says what there is with these actions beside Replace. `false`: there is no outdated link. */
  async offer(actions: NoteAction[]): Promise<boolean> {
    const state = await stateOf(this.#client);
    if (!state || state.outdated.length === 0) return false;
    const found = findAll(this.#surface.editables(), state);
    if (found.length === 0) return false;
    this.#say(state, found, actions);
    return true;
  }

  /** Ends the looking, until the next `changed`. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hearing?.abort();
    this.#hearing = null;
  }

  #open(): void {
    this.#hearing = new AbortController();
    for (const type of ['input', 'paste'])
      this.#surface.area.addEventListener(
        type,
        (event) => event.isTrusted && this.#lookIn(OUTDATED_REST_MS),
        {
          capture: true,
          passive: true,
          signal: this.#hearing.signal,
        },
      );
    this.#lookIn(OUTDATED_FIRST_LOOK_MS);
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds);
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    // The page may live on without Doorway: its signal holds no list of watches, so each asks for itself.
    if (this.#end.aborted) return this.stop();
    const state = await stateOf(this.#client);
    if (!state || state.outdated.length === 0 || !this.#hearing || !this.#surface.area.isConnected) return;
    const editables = this.#surface.editables();
    const seen = `${state.outdated.join()} ${editables.map(contentsOf).join('\u0000')}`;
    if (seen === this.#seen || !this.#budget.spend(this.#surface.area.ownerDocument)) return;
    this.#seen = seen;
    this.#tell(state, findAll(editables, state));
  }

  #tell(state: PageState, found: Found[]): void {
    const { note } = this.#surface;
    const values = valuesOf(found);
    if (values === this.#told) return;
    if (values === '') {
      this.#told = '';
      if (this.#isOurs()) note.close();
      return;
    }
    if (note.isOpen && !this.#isOurs()) {
      this.#waitForNote();
      return;
    }
    this.#say(state, found, []);
  }

  #say(state: PageState, found: Found[], others: NoteAction[]): void {
    this.#told = valuesOf(found);
    this.#waited = false;
    const replace: NoteAction = { label: say('outdatedReplace'), run: () => void this.#replace() };
    const actions = this.#roomFor(state, found) ? [replace, ...others] : others;
    // Before the person asks for anything a page must not learn whose link it is: it could have put it there to find out.
    const room = others.length > 0 ? nameOf(state, this.#roomFor(state, found)) : null;
    this.#said = { kind: 'warning', room, text: say('outdatedNote'), actions };
    this.#surface.note.show(this.#said);
  }

  /** One note a surface: what is being said now is not taken away. Looks once more when it has left by itself. */
  #waitForNote(): void {
    this.#seen = '';
    if (!this.#waited) this.#lookIn(OUTDATED_WAITS_FOR_NOTE_MS);
    this.#waited = true;
  }

  async #replace(): Promise<void> {
    const state = await stateOf(this.#client);
    if (!state) return showNoAnswer(this.#surface, this.#client);
    const found = findAll(this.#surface.editables(), state);
    const room = this.#roomFor(state, found);
    const done: Insertion[] = [];
    for (const { editable } of found) {
      const outcome = await replaceIn(editable, state, (value) => this.#roomOf(state, value)).catch(
        logged('outdated links', REFUSED),
      );
      if (!outcome.ok) {
        if (isTheirs(outcome)) break;
        return this.#fail(reasonOf(outcome), done, room);
      }
      done.push(outcome.insertion);
    }
    const [first, ...rest] = done;
    // The person took it out, or back, themselves.
    if (!first) return this.#surface.note.close();
    const name = nameOf(state, room);
    const undo: NoteAction = {
      label: say('noteUndo'),
      run: () => void this.#undo(asOne([first, ...rest]), valuesOf(found), name),
    };
    this.#surface.note.show({ kind: 'good', room: name, text: say('outdatedReplaced'), actions: [undo] });
    void this.#follow(done, room);
  }

  /** Corrects what was said when the page takes one of the replacements back after a while. Never rejects. */
  async #follow(done: readonly Insertion[], room: SurfaceRoom | null): Promise<void> {
    try {
      const ends = await Promise.all(done.map(({ later }) => later));
      const refused = ends.find((end) => end?.ok === false && !isTheirs(end));
      if (refused?.ok !== false) return;
      const others = done.filter((_, index) => !ends[index]);
      await this.#fail(reasonOf(refused), others, room);
    } catch (error) {
      logError('outdated links', error);
      // A page in which not even a note can be shown: nobody is left to tell.
    }
  }

  /** All or nothing: what was replaced elsewhere is brought back, and the person is told, with a copy. */
  async #fail(reason: string, done: readonly Insertion[], room: SurfaceRoom | null): Promise<void> {
    const isLeft = (await undoAll(done).catch(logged('undo', 'edited'))) !== 'undone';
    const { note, button } = this.#surface;
    const why = refusal(isLeft && reason !== 'gone' ? 'left' : reason);
    const copy = (roomId: string) => () =>
      currentChoice(this.#surface, this.#client, { roomId, format: 'link' });
    offerCopy(note, button.element.ownerDocument, why, room && copy(room.id), this.#said?.room ?? null);
  }

  async #undo(insertion: Insertion, values: string, room: string | null): Promise<void> {
    const outcome = await insertion.undo().catch(logged('undo', 'edited' as const));
    // The person wants it back: it is not told of again.
    this.#told = values;
    const words = {
      undone: say('outdatedRestored'),
      edited: say('noteEdited'),
      gone: say('noteUndoGone'),
    };
    this.#surface.note.show({ kind: outcome === 'undone' ? 'good' : 'info', room, text: words[outcome] });
  }

  #roomFor(state: PageState, found: Found[]): SurfaceRoom | null {
    return this.#roomOf(state, found[0]?.values[0] ?? '');
  }

  #roomOf(state: PageState, value: string): SurfaceRoom | null {
    return formerRoom(state, value) ?? this.#surface.defaultRoom(state);
  }

  /** Whether the note that is open is the one that was told here. */
  #isOurs(): boolean {
    return this.#said !== null && this.#surface.note.shown === this.#said;
  }
}

function valuesOf(found: Found[]): string {
  return found.flatMap(({ values }) => values).join('\n');
}
