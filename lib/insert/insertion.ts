import type { Snippet } from '../snippets/snippet.ts';

/** An element that a person writes in. */
export type Editor = HTMLElement;

/** One that holds plain text as its value. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/** A piece of a field's value, as offsets in UTF-16 units. */
export interface FieldRange {
  from: number;
  to: number;
}

/**
 * How a place to write is reached. Needed only where the page opens, exchanges or saves the element in ways of
 * its own: for all others the element itself is enough.
 */
export interface Target {
  /**
   * The element as the page has it now; looked up again before every act and every reading. `null` when it has left
   * the page, where reading it would prove nothing, and when the surface shows something else now.
   */
  find(): Editor | null;
  /** Whether the message or event is still open. Absent: it is open as long as `find` gives an element. */
  isOpen?(): boolean;
  /** Opens it and gives it the focus. The page may exchange the element meanwhile. */
  ready?(): Promise<unknown> | unknown;
  /** Tells the page's model of a change, after each that Doorway makes. May move the focus. */
  commit?(editor: Editor): void;
}

/** What is to be written, and where. */
export interface InsertRequest {
  editor: Editor;
  /** How the editor is reached, where the element alone is not enough. */
  target?: Target;
  snippet: Snippet;
  /** `text` where the editor keeps no links (plain-text mode, fields). */
  as: 'html' | 'text';
  /** Where to write; `null`: at the editor's selection, or where that was when the focus left, else at its end. */
  at: Range | FieldRange | null;
  /** Put a space between the snippet and a neighbouring word, as a person would type it. */
  spaced: boolean;
  /** The contents of `at` are an older form of the same thing: put the snippet in their place. */
  over?: boolean;
  /** Always on a line of its own. */
  ownLine?: boolean;
  /** Selected words stay as they are, and the snippet goes behind them. */
  keepWords?: boolean;
  /** What the person did not write here, such as a quote: no words of it become a link. */
  isOthers?(element: Element): boolean;
}

/** Something that was inserted and read back. */
export interface Insertion {
  editor: Editor;
  /** Whether the editor is in the page still: of one that was closed meanwhile nothing is claimed. */
  isOpen(): boolean;
  /** Takes out exactly what was put in. */
  undo(): Promise<UndoOutcome>;
  /**
   * What became of it a while later, for a page may take back what it showed at first: `null` when it is still
   * there, or when the person has changed it.
   */
  later?: Promise<InsertOutcome | null>;
}

/** `edited`: it was changed since, and was left alone. `gone`: the editor has left the page meanwhile. */
export type UndoOutcome = 'undone' | 'edited' | 'gone';

/**
 * Why nothing of the insertion is in the editor now.
 * `refused`: the editor did not take it; what was half written has been taken out again.
 * `unsupported`: nothing was tried, `why` says the reason.
 * `unfocused`: nothing was written, for the editor is hidden or could not have the focus.
 * `gone`: the editor left the page before the insertion was seen in it.
 * `theirs`: the person undid, deleted or changed it at once: nothing is to be said.
 */
export type InsertFailure = 'refused' | 'unsupported' | 'unfocused' | 'gone' | 'theirs';

/** What makes a place `unsupported`: so that a note can say it. */
export type InsertRefusal =
  | 'no-field'
  | 'other-frame'
  | 'password'
  | 'not-text'
  | 'read-only'
  | 'disabled'
  | 'full'
  | 'own-canvas';

/** What came of an insertion: it was read back from the editor, or why it is not there. */
export type InsertOutcome =
  | { ok: true; insertion: Insertion }
  | {
      ok: false;
      reason: InsertFailure;
      why?: InsertRefusal;
      /** A part of it is still there: the editor let none of the ways to take it out work. */
      isLeft?: boolean;
    };
