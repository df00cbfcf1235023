import type { Content } from '../content.ts';
import type { Editor } from '../insertion.ts';
import type { Reading } from '../reading.ts';

/** One way to write, and what is to be read back after it. */
export interface Way {
  content: Content;
  /**
   * Puts the selection where the content goes.
   * @param isAgain something was written there before: the nodes may be others now
   * @returns `false` when it was there already, so that the editor knows of it
   */
  select(editor: Editor, isAgain: boolean): boolean;
  /** Writes at the selection. `true`: the page took it, or the browser did. It proves nothing: reading back does. */
  write(editor: Editor): boolean;
  /** The browser writes, at once, and its undo takes it back. Else the page's own code does, in its own time. */
  isByBrowser: boolean;
  /** Only for what another way has left next to words that it should stand apart from. */
  isApart?: boolean;
  /** Whether what came in stands next to words that it should stand apart from. */
  isGlued?(now: Reading, start: number, length: number): boolean;
}

/** What is to be done in an editor, worked out when it has the focus. */
export interface Plan {
  strategy: Strategy;
  /** Best first. Tried until one is read back. */
  ways: Way[];
  /** Addresses whose links are read. */
  addresses: string[];
  /** Puts back what was replaced, over what is selected now; absent where nothing was. */
  restore?(editor: Editor): void;
  /** Takes away what was put into the tree so that there is a place to write. */
  tidy?(): void;
}

/** A way to go a step back in a history, and forth again; what it did is for the caller to read. */
export interface HistoryStep {
  undo(editor: Editor): void;
  /** Ways to do it again, best first, until one of them changes something. */
  redo: readonly ((editor: Editor) => void)[];
  /** How many steps one insertion may have taken. */
  most: number;
  /** Whether it may be asked now; absent where the history is the editor's own. */
  isAllowed?(editor: Editor): boolean;
}

/** How one kind of editor is read, selected in, and made to take a change back. */
export interface Strategy {
  read(editor: Editor, addresses: readonly string[]): Reading;
  /** Selects a piece of what was read, by offsets in its whole text. `false`: it cannot be told where that is. */
  select(editor: Editor, reading: Reading, from: number, to: number): boolean;
  /** Some editors learn of a selection by an event that comes a little later; milliseconds. */
  selectionMs: number;
  /** It has a model and a history of its own: the browser's commands would change the page behind its back. */
  isManaged: boolean;
  /** Histories of the editor's own that may have to be asked; the browser's is none of them. */
  steps: HistoryStep[];
  /** Ways to delete what is selected, best first. */
  erasers: ((editor: Editor) => void)[];
  /** Leaves the caret behind what was written; absent where the editor places it itself. */
  caretBehind?(editor: Editor): void;
}
