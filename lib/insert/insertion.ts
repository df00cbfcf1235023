import type { Snippet } from '../room/snippet.ts';

/** An element that a person writes in. */
export type Editor = HTMLElement;

export interface InsertRequest {
  editor: Editor;
  snippet: Snippet;
  /** `text` where the editor keeps no links (plain-text mode, fields). */
  as: 'html' | 'text';
  /** Where to write; `null`: at the editor's own selection, else at its end. */
  at: Range | null;
  /** Put a space between the snippet and a neighbouring word, as a person would type it. */
  spaced: boolean;
}

/** Something that was inserted and read back. */
export interface Insertion {
  editor: Editor;
  /** Takes out exactly what was put in. `edited`: it was changed since, nothing was touched. */
  undo(): Promise<UndoOutcome>;
}

export type UndoOutcome = 'undone' | 'edited';

/** Why nothing stands in the editor now (what was half written has been taken out again). */
export type InsertFailure = 'refused' | 'unsupported' | 'gone';

export type InsertOutcome = { ok: true; insertion: Insertion } | { ok: false; reason: InsertFailure };
