import type { InsertOutcome } from '../insert/insertion.ts';
import type { PageWordKey } from '../page-words.ts';
import type { Snippet } from '../snippets/snippet.ts';
import { copySnippet } from './ui/copy.ts';
import type { Note } from './ui/note.ts';
import { say } from './words.ts';

/** A snippet, and what the note calls its room; `null`: there is no other. */
export interface Copied {
  snippet: Snippet;
  name: string | null;
}

/** What Copy copies: a snippet, or a function that is asked for it when Copy is pressed (`null`: there is none any more). */
export type CopySource = Copied | (() => Promise<Copied | null>);

/** Copies, and says truly whether it worked; where it did not, the text is shown selected. */
export async function showCopy(
  note: Note,
  document: Document,
  { snippet, name: room }: Copied,
): Promise<void> {
  const copied = await copySnippet(document, snippet);
  if (copied) note.show({ kind: 'good', room, text: say('noteCopied') });
  else note.show({ kind: 'warning', room, text: say('noteCopyByHand'), selectable: snippet.text });
}

/**
 * Says why nothing was inserted and offers the copy, where there is something to copy.
 * @param source a function is asked when Copy is pressed, so that a room that was changed or deleted since is not
 * copied as it was; one that gives `null` has said why. `null`: there is nothing to copy
 * @param room what the note calls the room; `null`: there is no other
 */
export function offerCopy(
  note: Note,
  document: Document,
  why: { kind: 'info' | 'error'; words: PageWordKey },
  source: CopySource | null,
  room: string | null,
): void {
  const copy = async (source: CopySource) => {
    const copied = typeof source === 'function' ? await source() : source;
    if (copied) await showCopy(note, document, copied);
  };
  const actions = source ? [{ label: say('noteCopy'), run: () => void copy(source) }] : [];
  note.show({ kind: why.kind, room, text: say(why.words), actions });
}

/**
 * What to say of an editor that did not take something.
 * @param reason `gone` (closed meanwhile), `unfocused` (the focus went elsewhere before anything was written), `left`
 * (something of it may still be there), or anything else
 */
export function refusal(reason: string): { kind: 'error'; words: PageWordKey } {
  const words: Record<string, PageWordKey> = {
    gone: 'noteGone',
    unfocused: 'noteUnfocused',
    left: 'noteLeft',
  };
  return { kind: 'error', words: words[reason] ?? 'noteRefused' };
}

/** Whether the person has undone or changed it themselves meanwhile: then there is nothing to tell them. */
export function isTheirs(outcome: { ok: boolean; reason?: string } | null): boolean {
  return outcome?.reason === 'theirs';
}

/** The reason of a failed insertion, for `refusal`. */
export function reasonOf(outcome: InsertOutcome & { ok: false; isLeft?: boolean }): string {
  return outcome.isLeft ? 'left' : outcome.reason;
}
