import { logError, logged } from '../log.ts';
import { LAST_LOOK_MS, LATER_MS, RENDER_MS, SETTLE_MS } from '../timings.ts';
import { caretIn } from './caret.ts';
import { type ChangeWatch, watchChanges } from './change-watch.ts';
import type { Content } from './content.ts';
import { endTyping } from './events.ts';
import { edgesThere, type Finding, findIn, placesOf } from './finding.ts';
import { isField, isReady, makeReady } from './focused.ts';
import {
  dropStep,
  forgetSteps,
  type HistoryMoment,
  hasCommandSince,
  isLastStep,
  momentOf,
  noteStepSince,
  own,
} from './history.ts';
import type {
  Editor,
  InsertFailure,
  Insertion,
  InsertOutcome,
  InsertRefusal,
  InsertRequest,
  Target,
  UndoOutcome,
} from './insertion.ts';
import { pause } from './pause.ts';
import { type PersonWatch, watchPerson } from './person.ts';
import {
  linksAt,
  NO_LETTERS,
  occurrences,
  offsetsOf,
  type Piece,
  type Reading,
  same,
  spliced,
} from './reading.ts';
import { contentsOf, plainBlanks, shapeOf } from './shape.ts';
import { overwrite, planRich } from './strategies/contenteditable.ts';
import type { HistoryStep, Plan, Way } from './strategies/strategy.ts';

/** Works out what is to be done in an editor that is ready; a refusal where nothing can be. */
export type Planner = (editor: Editor) => Plan | InsertRefusal;

/**
 * Inserts a snippet into an editor, or replaces an older form of it, and reads it back. See `edit` for what always
 * holds. For an editor of which it is not known what it is: `insertAnywhere`.
 * @param plan how its kind is written in; a plain editable element if not said
 */
export function insert(
  request: InsertRequest,
  plan: (editor: Editor, request: InsertRequest) => Plan | InsertRefusal = planRich,
): Promise<InsertOutcome> {
  const { editor: first } = request;
  const target = request.target ?? { find: () => (first.isConnected ? first : null) };
  // Before the focus comes, which brings a caret of the browser's own.
  const at = request.at ?? (isField(first) ? null : caretIn(first));
  return edit(target, (editor) => plan(editor, { ...request, editor, at }));
}

/**
 * Writes into a page, waits, and reads back: the only way in which anything is written there.
 *
 * - Nothing is written unless the editor is in the page, rendered, and has the focus; the browser's undo is asked
 *   only while the last step in the document is Doorway's.
 * - What was half written is taken out by every way there is before anything is called refused. What stands there
 *   whole is told as in, also where the editor has changed its surroundings; it is never put in a second time.
 * - What the person does meanwhile is theirs: nothing is written again or taken out after it.
 * - Only what the page shows proves anything, now and once more later (`later`), also for Undo.
 * - The caret stays right behind what was written, outside of any link.
 * - Whatever throws ends in an outcome.
 */
export async function edit(target: Target, planner: Planner): Promise<InsertOutcome> {
  let work: Edit | undefined;
  try {
    const editor = await makeReady(target);
    if (typeof editor === 'string') return failure(editor);
    const plan = planner(editor);
    if (typeof plan === 'string') return { ok: false, reason: 'unsupported', why: plan };
    work = new Edit(target, editor, plan);
    return await work.run();
  } catch (error) {
    logError('edit', error);
    // Whatever a page has made of itself: the person is told that it did not work.
    return work ? work.giveUp() : failure('refused');
  }
}

const failure = (reason: InsertFailure, isLeft = false): InsertOutcome => ({
  ok: false,
  reason,
  ...(isLeft ? { isLeft } : {}),
});

/** A piece that came in the place of another, and how that is put back over it. */
interface ReplacedPart {
  start: number;
  length: number;
  old: Piece;
  restore?(editor: Editor): void;
}

/** A piece of a reading, by the offsets of its letters. */
interface Letters {
  start: number;
  length: number;
}

/** Whether two readings have the same spaces and lines, but for those at the ends, which editors bring by themselves. */
function sameBlanks(one: Reading, other: Reading): boolean {
  return plainBlanks(one.map.text).trim() === plainBlanks(other.map.text).trim();
}

/** The last change begun in an editor: a later one is as little a page's doing as the person's typing. */
const lastIn = new WeakMap<Editor, object>();

/** One change of an editor, from the first attempt to its Undo. */
class Edit {
  readonly #target: Target;
  readonly #plan: Plan;
  #before: Reading;
  readonly #person: PersonWatch;
  #editor: Editor;
  /** What was written last: how it is taken out again depends on it. */
  #way: Way | null = null;
  /** A page's code took what was offered: it may have done so in a history of its own. */
  #isTaken = false;
  #isUndone = false;
  /** The editor as it was at first. */
  readonly #first: Editor;
  /** Something was written, if only to be taken out again: nodes may be others now. */
  #isWritten = false;
  /** What was read last, and whether the editor has changed since: a long one takes a while to read. */
  #seen: { reading: Reading; watch: ChangeWatch } | null = null;
  /** The document's history before the last attempt. */
  #since: HistoryMoment | null = null;
  /** The spaces around the piece that came with it. */
  #edges = { before: 0, after: 0 };

  constructor(target: Target, editor: Editor, plan: Plan) {
    this.#target = target;
    this.#editor = editor;
    this.#plan = plan;
    this.#before = this.#read();
    this.#person = watchPerson(editor);
    this.#first = editor;
    lastIn.set(editor, this);
  }

  async run(): Promise<InsertOutcome> {
    let isGlued = false;
    for (const way of this.#plan.ways) {
      if (way.isApart && !isGlued) continue;
      const obstacle = await this.#attempt(way);
      if (obstacle) return this.#end(failure(obstacle));
      const finding = await this.#look(way);
      if (finding.state === 'gone') return this.#end(failure('gone'));
      isGlued =
        finding.state === 'in' &&
        !this.#person.hasActed() &&
        way.isGlued?.(this.#read(), finding.start, finding.length) === true;
      if (finding.state === 'in' && !(isGlued && (await this.#takeOut('steps')))) return this.#isIn(way);
      if (finding.state !== 'in') {
        // A way that nobody took has written nothing: what has changed is what the person typed meanwhile.
        if (!this.#isTaken && !way.isByBrowser && this.#person.hasActed()) {
          this.#before = this.#read();
          continue;
        }
        if (this.#person.hasActed()) return this.#end(failure('theirs'));
        // What took it and shows nothing may still bring it: a second one must not come beside it.
        if (finding.state === 'unchanged' && this.#isTaken && !way.isByBrowser) break;
        if (finding.state === 'half' && !(await this.#takeOut(way.isByBrowser ? 'letters' : 'steps')))
          return this.#end(failure('refused', true));
      }
    }
    return this.#end(failure('refused'));
  }

  /** Takes out what was written when something went wrong on the way. Never throws. */
  async giveUp(): Promise<InsertOutcome> {
    let isLeft = false;
    try {
      if (!this.#live()) return this.#end(failure('gone'));
      const isTheirs = this.#person.hasActed();
      const isChanged = this.#way !== null && !same(this.#read(), this.#before);
      isLeft = isChanged && (isTheirs || !(await this.#takeOut('letters')));
    } catch (error) {
      logError('edit', error);
      isLeft = true;
    }
    return this.#end(failure('refused', isLeft));
  }

  /** Writes once. Gives what stands against it. */
  async #attempt(way: Way): Promise<InsertFailure | null> {
    const editor = await makeReady(this.#target);
    if (typeof editor === 'string') return editor;
    this.#editor = editor;
    const { selectionMs } = this.#plan.strategy;
    if (way.select(editor, this.#isWritten) && selectionMs > 0) await pause(selectionMs);
    if (!this.#live()) return 'gone';
    if (this.#person.hasActed() && !same(this.#read(), this.#before)) return 'theirs';
    if (!isReady(editor)) return 'unfocused';
    this.#way = way;
    const { ownerDocument: document } = editor;
    const since = momentOf(document);
    this.#since = since;
    own(() => {
      this.#isTaken = way.write(editor);
      this.#finish();
    });
    noteStepSince(document, since, this);
    this.#isWritten ||= hasCommandSince(document, since);
    return null;
  }

  /** All that belongs after a change. A page that writes by itself, perhaps a moment later, is left its caret. */
  #finish(): void {
    if (this.#way?.isByBrowser) {
      this.#plan.strategy.caretBehind?.(this.#editor);
      endTyping(this.#editor);
    }
    this.#target.commit?.(this.#editor);
  }

  /** Looks what has come of an attempt, again and again where a page's code may need its time. */
  async #look(way: Way): Promise<Finding> {
    const waits = this.#isTaken && !way.isByBrowser ? [SETTLE_MS, RENDER_MS, LAST_LOOK_MS] : [SETTLE_MS];
    let finding: Finding = { state: 'unchanged' };
    for (const wait of waits) {
      await pause(wait);
      finding = this.#find(way.content);
      if (finding.state === 'in' || finding.state === 'gone' || this.#person.hasActed()) break;
    }
    // Without the person's doing, what has changed in the document since is what the page made of it.
    if (this.#since && !this.#person.hasActed()) noteStepSince(this.#editor.ownerDocument, this.#since, this);
    return finding;
  }

  #find(content: Content): Finding {
    if (!this.#live()) return { state: 'gone' };
    return findIn(this.#before, this.#read(), content);
  }

  /** The editor as the page has it now. */
  #live(): Editor | null {
    const editor = this.#target.find();
    if (editor) this.#editor = editor;
    return editor;
  }

  #read(): Reading {
    const editor = this.#editor;
    if (this.#seen?.watch.editor === editor && !this.#seen.watch.hasChanged()) return this.#seen.reading;
    this.#forget();
    const reading = this.#plan.strategy.read(editor, this.#plan.addresses);
    if (!isField(editor)) this.#seen = { reading, watch: watchChanges(editor) };
    return reading;
  }

  #forget(): void {
    this.#seen?.watch.stop();
    this.#seen = null;
  }

  #end(outcome: InsertOutcome): InsertOutcome {
    this.#person.stop();
    this.#forget();
    if (!outcome.ok) this.#plan.tidy?.();
    return outcome;
  }

  /**
   * Takes out what an attempt has left, by every way that the editor may have. `false`: it is still there.
   * @param first what is tried first. A page that has changed the tree by itself, after the browser wrote, has broken
   *   the browser's history: there the letters are deleted.
   */
  async #takeOut(first: 'steps' | 'letters'): Promise<boolean> {
    this.#isWritten = true;
    const ways = [() => this.#stepBackTo(this.#before), () => this.#eraseWritten()];
    for (const way of first === 'steps' ? ways : ways.reverse()) if (await way()) return true;
    return same(this.#read(), this.#before);
  }

  async #eraseWritten(): Promise<boolean> {
    const { content } = this.#way as Way;
    for (const { letters } of [content.plain, content.shown]) {
      const now = this.#read();
      const at = now.letters.indexOf(letters);
      if (!letters || at < 0 || now.letters.indexOf(letters, at + 1) >= 0) continue;
      this.#edges = edgesThere(this.#before, now, { start: at, length: letters.length }, content);
      if (await this.#erase(now, at, letters.length, this.#before)) return true;
    }
    return false;
  }

  /**
   * Takes steps of the history back, if that leads exactly to `before`; steps that lead elsewhere are done again.
   * An editor with a model is asked by its keys and events, one without through the browser, and where it is not
   * known both are: but the browser only while its last step is Doorway's, and the editor only when it is known to
   * hold just what Doorway has left there.
   */
  async #stepBackTo(before: Reading, isUntouched = true): Promise<boolean> {
    const { strategy } = this.#plan;
    const ofEditor = strategy.isManaged || (this.#isTaken && this.#way?.isByBrowser === false);
    const steps = [
      ...(ofEditor && isUntouched ? strategy.steps : []),
      ...(strategy.isManaged ? [] : [this.#browserStep]),
    ];
    for (const step of steps) if (await this.#goBack(step, before)) return true;
    return false;
  }

  readonly #browserStep: HistoryStep = {
    most: 12,
    undo: (editor) => void editor.ownerDocument.execCommand('undo'),
    redo: [(editor) => void editor.ownerDocument.execCommand('redo')],
    isAllowed: (editor) => isLastStep(editor.ownerDocument, this),
  };

  async #goBack(step: HistoryStep, before: Reading): Promise<boolean> {
    let count = 0;
    if (same(this.#read(), before)) return true;
    while (count < step.most) {
      const editor = await makeReady(this.#target);
      if (typeof editor === 'string' || (step.isAllowed && !step.isAllowed(editor))) break;
      this.#editor = editor;
      const held = contentsOf(editor);
      const hasChanged = await this.#takeStep(step, step.undo);
      if (!hasChanged || !this.#live()) break;
      count += 1;
      const now = this.#read();
      // An editor with a model may have joined what the person did before with the insertion, in one step.
      const isBack = same(now, before) && (step.isAllowed !== undefined || sameBlanks(now, before));
      if (isBack) {
        if (step.isAllowed) dropStep(editor.ownerDocument);
        return true;
      }
      // It was a step of another field.
      if (contentsOf(this.#editor) === held) break;
    }
    for (; count > 0; count -= 1) {
      // A step of another field has taken the focus there.
      const editor = await makeReady(this.#target);
      if (typeof editor === 'string') break;
      this.#editor = editor;
      for (const redo of step.redo) if (await this.#takeStep(step, redo)) break;
    }
    return false;
  }

  /** Goes a step in a history. Whether that has changed anything: in the editor, or in another field by the browser. */
  async #takeStep(step: HistoryStep, go: (editor: Editor) => void): Promise<boolean> {
    const editor = this.#editor;
    const held = contentsOf(editor);
    const since = momentOf(editor.ownerDocument);
    own(() => go(editor));
    if (this.#plan.strategy.isManaged || !step.isAllowed) await pause();
    const isElsewhere = step.isAllowed !== undefined && hasCommandSince(editor.ownerDocument, since);
    return isElsewhere || contentsOf(editor) !== held;
  }

  /** Deletes a piece, or puts back what it replaced, if that leads exactly to `expected`. */
  async #erase(
    now: Reading,
    start: number,
    length: number,
    expected: Piece,
    restore = this.#plan.restore,
  ): Promise<boolean> {
    const { strategy } = this.#plan;
    const { from, to } = offsetsOf(now, start, length, restore ? undefined : this.#edges);
    const { ownerDocument: document } = this.#editor;
    const since = momentOf(document);
    const wasLast = isLastStep(document, this);
    for (const act of restore ? [restore] : strategy.erasers) {
      const editor = await makeReady(this.#target);
      if (typeof editor === 'string') return false;
      this.#editor = editor;
      if (!strategy.select(editor, now, from, to)) return false;
      await pause(strategy.selectionMs);
      if (!isReady(editor)) return false;
      own(() => act(editor));
      const isDone = await this.#comesTo(expected);
      if (isDone || !same(this.#read(), now)) {
        forgetSteps(document);
        if (isDone) return true;
        break;
      }
    }
    if (same(this.#read(), now)) return false;
    // More or less went than was put in: it is given back, and then the last step is again what it was before.
    noteStepSince(document, since, this);
    const isGivenBack = await this.#stepBackTo(now);
    forgetSteps(document);
    if (isGivenBack && wasLast) noteStepSince(document, since, this);
    return false;
  }

  async #comesTo(expected: Piece): Promise<boolean> {
    for (const wait of this.#plan.strategy.isManaged ? [SETTLE_MS, RENDER_MS] : [0]) {
      await pause(wait);
      if (!this.#live()) return false;
      if (same(this.#read(), expected)) return true;
    }
    return false;
  }

  async #isIn(way: Way): Promise<InsertOutcome> {
    // A paste that a page had not said that it took may have come before the first look.
    if (!this.#person.hasActed() && (await this.#takeOutSecond(way.content))) own(() => this.#finish());
    const finding = this.#find(way.content);
    if (finding.state === 'gone') return this.#end(failure('gone'));
    if (finding.state !== 'in') {
      if (this.#person.hasActed()) return this.#end(failure('theirs'));
      const isLeft = finding.state === 'half' && !(await this.#takeOut('letters'));
      return this.#end(failure('refused', isLeft));
    }
    const after = this.#read();
    this.#edges = edgesThere(this.#before, after, finding, way.content);
    if (way.isByBrowser && !finding.isExact) forgetSteps(this.#editor.ownerDocument);
    const shape = shapeOf(this.#editor);
    const insertion: Insertion = {
      editor: this.#editor,
      isOpen: () => this.#target.isOpen?.() ?? this.#target.find() !== null,
      undo: () => this.#undo(after, shape, finding),
      later: this.#later(way).catch(logged('edit', null)),
    };
    return { ok: true, insertion };
  }

  async #later(way: Way): Promise<InsertOutcome | null> {
    await pause(LATER_MS);
    if (this.#isUndone || !this.#live()) return this.#endLater();
    const isTheirs = this.#person.hasActed() || lastIn.get(this.#first) !== this;
    const now = this.#read();
    const finding = findIn(this.#before, now, way.content);
    if (finding.state === 'in') {
      if (!isTheirs) await this.#takeOutSecond(way.content);
      return this.#endLater();
    }
    if (isTheirs) return this.#endLater();
    if (same(now, this.#before)) return this.#end(failure('refused'));
    return this.#end(failure('refused', !(await this.#takeOut('letters'))));
  }

  #endLater(): null {
    this.#person.stop();
    if (!this.#isUndone) this.#forget();
    return null;
  }

  /** A page that did not say that it took a paste, and brings it after all, beside what the browser wrote. */
  async #takeOutSecond({ shown }: Content): Promise<boolean> {
    const now = this.#read();
    const copies = occurrences(now.letters, shown.letters);
    const second = copies.at(-1);
    const came = copies.length - occurrences(this.#before.letters, shown.letters).length;
    if (came !== 2 || second === undefined) return false;
    const { length } = shown.letters;
    // With all that parts it from the first.
    const edges = this.#edges;
    this.#edges = { before: Number.POSITIVE_INFINITY, after: 0 };
    const isOut = await this.#erase(now, second, length, spliced(now, second, length, NO_LETTERS));
    this.#edges = edges;
    return isOut;
  }

  async #undo(after: Reading, shape: string, found: Letters): Promise<UndoOutcome> {
    this.#isUndone = true;
    this.#person.stop();
    try {
      const outcome = await this.#takeBack(after, shape, found);
      if (outcome === 'undone') this.#plan.tidy?.();
      this.#forget();
      return outcome;
    } catch (error) {
      logError('undo', error);
      // A page that breaks under Undo: what is there stays there, and the note says so.
      return 'edited';
    }
  }

  /** @param shape what the editor held after the insertion, formatting and all */
  async #takeBack(after: Reading, shape: string, { start, length }: Letters): Promise<UndoOutcome> {
    const editor = await makeReady(this.#target);
    if (typeof editor === 'string') return editor === 'gone' ? 'gone' : 'edited';
    this.#editor = editor;
    // What was typed a moment ago may not be shown yet.
    if (this.#plan.strategy.isManaged) await pause();
    const now = this.#read();
    let left: Piece | null = this.#before;
    const isUntouched = shapeOf(editor) === shape;
    if (!same(now, after) || !(await this.#stepBackTo(this.#before, isUntouched)))
      left = await this.#bringBack(after, this.#partsAt(start, length));
    if (!left) return this.#live() ? 'edited' : 'gone';
    own(() => this.#finish());
    await pause();
    if (!this.#live()) return 'gone';
    return same(this.#read(), left) ? 'undone' : 'edited';
  }

  /** Brings back what was there before each piece, the last first. Gives what is left then, or `null`. */
  async #bringBack(after: Piece, parts: readonly ReplacedPart[]): Promise<Piece | null> {
    const places = placesOf(after, parts, this.#read());
    let left: Piece | null = null;
    for (const [index, { length, old, restore }] of [...parts.entries()].reverse()) {
      const at = places?.[index];
      if (at === undefined) return null;
      const now = this.#read();
      left = spliced(now, at, length, old);
      if (!(await this.#erase(now, at, length, left, restore))) return null;
    }
    return left;
  }

  #partsAt(start: number, length: number): ReplacedPart[] {
    const { content } = this.#way as Way;
    const { restore } = this.#plan;
    if (content.parts)
      return content.parts.map((part) => ({
        ...part,
        restore: (editor) => overwrite(editor, part.oldHtml),
      }));
    const letters = content.replaces;
    const old = { letters, links: linksAt(this.#before, start, letters.length) };
    return [{ start, length, old, ...(restore ? { restore } : {}) }];
  }
}
