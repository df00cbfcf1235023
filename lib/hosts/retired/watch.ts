import type { NoteAction } from '../../button/note.ts';
import type { Insertion, InsertOutcome } from '../../insert/insertion.ts';
import { asOne } from '../../insert/several.ts';
import { logError, logged } from '../../log.ts';
import type { SurfacePack, SurfaceRoom } from '../../messages.ts';
import { OLD_LINK_FIRST_LOOK_MS, OLD_LINK_REST_MS, OLD_LINK_WAITS_FOR_NOTE_MS } from '../../timings.ts';
import { say } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import { isTheirs, offerCopy, reasonOf, refusal } from '../writing/copy-note.ts';
import type { OldRoomPlace } from '../writing/old-room-place.ts';
import type { OldRoomsHook } from '../writing/old-rooms-hook.ts';
import { contentsOf, type Found, findAll, replaceIn } from './replace.ts';
import { formerRoom } from './words.ts';

/** What an error of the page's or of ours comes to. */
const REFUSED: InsertOutcome = { ok: false, reason: 'refused' };

/**
 * Looks for links and numbers of earlier room states in what the person writes: when the surface opens, and
 * after input or a change of the page has rested. Says "this is your old room" and offers to replace it.
 */
export class OldRoomWatch {
  readonly #place: OldRoomPlace;
  readonly #source: PackSource;
  /** Ends all of Doorway in this page. */
  readonly #end: AbortSignal;
  #hearing: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #seen = '';
  #told = '';
  #waited = false;

  constructor(place: OldRoomPlace, { source, signal }: Pick<OldRoomsHook, 'source' | 'signal'>) {
    this.#place = place;
    this.#source = source;
    this.#end = signal;
  }

  /**
   * The surface is open, or something on the page has changed: a template or a draft may have come in without
   * any input.
   */
  changed(): void {
    if (this.#end.aborted) this.stop();
    else if (!this.#hearing) this.#open();
    else if (this.#timer === undefined) this.#lookIn(OLD_LINK_REST_MS);
  }

  /** Looks now, and says what there is with these actions beside Replace. `false`: there is no old room. */
  async offer(actions: NoteAction[]): Promise<boolean> {
    const pack = await this.#source.get().catch(logged('page state', null));
    const found = pack ? findAll(this.#place.writings(), pack) : [];
    if (!pack || found.length === 0) return false;
    this.#say(pack, found, actions);
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
      this.#place.writtenIn.addEventListener(type, () => this.#lookIn(OLD_LINK_REST_MS), {
        capture: true,
        passive: true,
        signal: this.#hearing.signal,
      });
    this.#lookIn(OLD_LINK_FIRST_LOOK_MS);
  }

  #lookIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), milliseconds);
  }

  async #look(): Promise<void> {
    this.#timer = undefined;
    // The page may live on without Doorway: its signal holds no list of watches, so each asks for itself.
    if (this.#end.aborted) return this.stop();
    const pack = await this.#source.get().catch(logged('page state', null));
    if (!pack || pack.retired.length === 0 || !this.#hearing || !this.#place.writtenIn.isConnected) return;
    const writings = this.#place.writings();
    const seen = `${pack.retired.join()} ${writings.map(contentsOf).join('\u0000')}`;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#tell(pack, findAll(writings, pack));
  }

  #tell(pack: SurfacePack, found: Found[]): void {
    const { note } = this.#place;
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
    this.#say(pack, found, []);
  }

  #say(pack: SurfacePack, found: Found[], others: NoteAction[]): void {
    this.#told = valuesOf(found);
    this.#waited = false;
    const replace: NoteAction = { label: say('oldRoomReplace'), run: () => void this.#replace() };
    const actions = this.#roomFor(pack, found) ? [replace, ...others] : others;
    this.#place.note.show({ kind: 'warning', text: say('oldRoomNote'), actions });
  }

  /** One note a surface: what is being said now is not taken away. Looks once more when it has left by itself. */
  #waitForNote(): void {
    this.#seen = '';
    if (!this.#waited) this.#lookIn(OLD_LINK_WAITS_FOR_NOTE_MS);
    this.#waited = true;
  }

  async #replace(): Promise<void> {
    const pack = await this.#source.get().catch(logged('page state', null));
    if (!pack) return this.#showNoAnswer();
    const found = findAll(this.#place.writings(), pack);
    const room = this.#roomFor(pack, found);
    const done: Insertion[] = [];
    for (const { writing } of found) {
      const outcome = await replaceIn(writing, pack, (value) => this.#roomOf(pack, value)).catch(
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
    if (!first) return this.#place.note.close();
    const undo: NoteAction = {
      label: say('noteUndo'),
      run: () => void this.#undo(asOne([first, ...rest]), valuesOf(found)),
    };
    this.#place.note.show({ kind: 'good', text: say('oldRoomReplaced'), actions: [undo] });
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
    let isLeft = false;
    for (const insertion of done.toReversed())
      isLeft = (await insertion.undo().catch(logged('undo', 'edited'))) !== 'undone' || isLeft;
    const { note, host } = this.#place;
    const why = refusal(isLeft && reason !== 'gone' ? 'left' : reason);
    offerCopy(note, host.element.ownerDocument, why, room?.snippets.link ?? null);
  }

  #showNoAnswer(): void {
    const { isAlive, reloadWords } = this.#source;
    this.#place.note.show({ kind: 'warning', text: isAlive ? say('noteNoAnswer') : reloadWords });
  }

  async #undo(insertion: Insertion, values: string): Promise<void> {
    const outcome = await insertion.undo().catch(logged('undo', 'edited' as const));
    // The person wants it back: it is not told of again.
    this.#told = values;
    const words = { undone: say('oldRoomBack'), edited: say('noteEdited'), gone: say('noteUndoGone') };
    this.#place.note.show({ kind: outcome === 'undone' ? 'good' : 'info', text: words[outcome] });
  }

  #roomFor(pack: SurfacePack, found: Found[]): SurfaceRoom | null {
    return this.#roomOf(pack, found[0]?.values[0] ?? '');
  }

  #roomOf(pack: SurfacePack, value: string): SurfaceRoom | null {
    return formerRoom(pack, value) ?? this.#place.defaultRoom(pack);
  }

  /** Whether the note that is open is the one that was told here. */
  #isOurs(): boolean {
    const { note, host } = this.#place;
    const words = host.root.querySelector('[data-doorway="note"] .words')?.textContent;
    return note.isOpen && words === say('oldRoomNote');
  }
}

function valuesOf(found: Found[]): string {
  return found.flatMap(({ values }) => values).join('\n');
}
