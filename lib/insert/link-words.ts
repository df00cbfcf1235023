import { select } from './caret.ts';
import type { Editor, InsertOutcome } from './insertion.ts';
import { settle } from './settle.ts';
import { typedSince } from './typed-since.ts';
import { takeOut } from './undo.ts';

/** Whether the words of a selection can become a link: there are words, and no link of the person's among them. */
export function canLinkWords(editor: Editor, range: Range): boolean {
  if (range.collapsed || !range.toString().trim() || !editor.contains(range.commonAncestorContainer))
    return false;
  const around = range.commonAncestorContainer;
  const inLink = (around.nodeType === 1 ? (around as Element) : around.parentElement)?.closest('a[href]');
  return !inLink && range.cloneContents().querySelector('a[href], img, table') === null;
}

/** Makes the selected words a link to `address`, as one undo step; their formatting stays. */
export async function linkWords(editor: Editor, range: Range, address: string): Promise<InsertOutcome> {
  const document = editor.ownerDocument;
  const before = editor.innerHTML;
  trimEnds(range);
  const words = range.toString();
  select(editor, range);
  document.execCommand('createLink', false, address);
  const linked = document.getSelection()?.getRangeAt(0).cloneRange() ?? range;
  const after = editor.innerHTML;
  await settle();
  if (!isLinked(editor, linked, words, address)) {
    if (!editor.isConnected) return { ok: false, reason: 'gone' };
    takeOut(editor, before, null);
    return { ok: false, reason: 'refused' };
  }
  const typed = typedSince(document);
  return {
    ok: true,
    insertion: {
      editor,
      undo: async () => {
        if (!typed() && editor.innerHTML === after) {
          editor.focus({ preventScroll: true });
          document.execCommand('undo');
          if (editor.innerHTML === before) return 'undone';
        }
        if (!isLinked(editor, linked, words, address)) return 'edited';
        select(editor, linked);
        document.execCommand('unlink');
        return isLinked(editor, linked, words, address) ? 'edited' : 'undone';
      },
    },
  };
}

/** Leaves the spaces at both ends of a selection out: a double click takes the one behind the word with it. */
function trimEnds(range: Range): void {
  const { startContainer: first, endContainer: last } = range;
  const skip = first.nodeType === 3 ? /^\s*/.exec((first as Text).data.slice(range.startOffset))?.[0] : '';
  if (skip) range.setStart(first, range.startOffset + skip.length);
  const end = last.nodeType === 3 ? (last as Text).data.slice(0, range.endOffset).trimEnd().length : 0;
  if (end > 0) range.setEnd(last, end);
}

function isLinked(editor: Editor, range: Range, words: string, address: string): boolean {
  if (!editor.isConnected || range.toString() !== words) return false;
  const holder = range.commonAncestorContainer;
  const scope = holder.nodeType === 1 ? (holder as Element) : holder.parentElement;
  const links = [
    ...(scope?.closest('a') ? [scope.closest('a') as Element] : []),
    ...(scope?.querySelectorAll('a') ?? []),
  ];
  return links.some((link) => link.getAttribute('href') === address && range.intersectsNode(link));
}
