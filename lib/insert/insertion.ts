import type { Snippet } from '../room/snippet.ts';

/** An element that a person writes in. */
export type Editor = HTMLElement;

/** One that holds plain text as its value. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

export interface InsertRequest {
  editor: Editor;
  snippet: Snippet;
  /** `text` where the editor keeps no links (plain-text mode, fields). */
  as: 'html' | 'text';
  /** Where to write; `null`: at the editor's own selection, else at its end. */
  at: Range | null;
  /** Put a space between the snippet and a neighbouring word, as a person would type it. */
  spaced: boolean;
  /** The contents of `at` are an older form of the same thing: put the snippet in their place. */
  over?: boolean;
}

/** Something that was inserted and read back. */
export interface Insertion {
  editor: Editor;
  /** Takes out exactly what was put in. `edited`: it was changed since, nothing was touched. */
  undo(): Promise<UndoOutcome>;
  /**
   * For places that may take back, a while later, what they showed at first: what became of it in the end.
   * `null`: it stands.
   */
  later?: Promise<InsertOutcome | null>;
}

export type UndoOutcome = 'undone' | 'edited';

/** Why nothing stands in the editor now (what was half written has been taken out again). */
export type InsertFailure = 'refused' | 'unsupported' | 'gone';

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

export type InsertOutcome =
  | { ok: true; insertion: Insertion }
  | { ok: false; reason: InsertFailure; why?: InsertRefusal };
