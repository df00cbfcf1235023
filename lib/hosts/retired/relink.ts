import { select } from '../../insert/caret.ts';
import { linksIn } from './copy.ts';
import type { RichSpot } from './spots.ts';
import type { Replacement } from './words.ts';

/** A link around a picture or the like: only its address changes. Gives the undo steps it took; 0: refused. */
export function relink(editor: HTMLElement, { anchor }: RichSpot, { href }: Replacement): number {
  if (!anchor || !href) return 0;
  const { ownerDocument: document } = editor;
  const before = editor.innerHTML;
  const at = indexOf(editor, anchor);
  const wanted = linksIn(editor).with(at, href);
  const isRight = () => linksIn(editor).join() === wanted.join();
  const range = document.createRange();
  range.selectNodeContents(anchor);
  select(editor, range);
  document.execCommand('createLink', false, href);
  if (isRight()) return 1;
  // Firefox puts a link around a picture into the one that is there: then that goes first.
  if (editor.innerHTML !== before) document.execCommand('undo');
  const again = editor.querySelectorAll('a[href]')[at];
  if (editor.innerHTML !== before || !again) return 0;
  range.selectNodeContents(again);
  select(editor, range);
  document.execCommand('unlink');
  document.execCommand('createLink', false, href);
  return isRight() ? 2 : 0;
}

function indexOf(editor: HTMLElement, anchor: HTMLAnchorElement): number {
  return [...editor.querySelectorAll('a[href]')].indexOf(anchor);
}
