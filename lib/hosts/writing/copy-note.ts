import { copySnippet } from '../../button/copy.ts';
import type { Note } from '../../button/note.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say, type WordKey } from '../../words.ts';

/** Copies, and says truly whether it worked; where it did not, the text is shown selected. */
export async function showCopy(note: Note, document: Document, snippet: Snippet): Promise<void> {
  const copied = await copySnippet(document, snippet);
  if (copied) note.show({ kind: 'good', text: say('noteCopied') });
  else note.show({ kind: 'warning', text: say('noteCopyByHand'), selectable: snippet.text });
}

/** Says why nothing was inserted and offers the copy, where there is something to copy. */
export function offerCopy(
  note: Note,
  document: Document,
  why: { kind: 'info' | 'error'; words: WordKey },
  snippet: Snippet | null,
): void {
  const copy = () => snippet && void showCopy(note, document, snippet);
  const actions = snippet ? [{ label: say('noteCopy'), run: copy }] : [];
  note.show({ kind: why.kind, text: say(why.words), actions });
}

/** What to say of an editor that did not take something, or has gone meanwhile. */
export function refusal(isGone: boolean): { kind: 'error'; words: WordKey } {
  return { kind: 'error', words: isGone ? 'noteGone' : 'noteRefused' };
}
