import { endOf, select } from '../../../insert/caret.ts';
import type { Snippet } from '../../../room/snippet.ts';

/** A line that was put behind the contents of an editor: the markup before, and what came in. */
export interface AddedLine {
  before: string;
  added: string;
}

/**
 * Ways to put markup on a line of its own behind what stands in an editor, best first. The first is one step
 * of the browser's undo. The second makes an empty line by itself before, for contents that end in a list, a
 * table or a link: a caret at their end would write inside them.
 */
const WAYS: ((editor: HTMLElement, html: string) => void)[] = [
  (editor, html) => {
    select(editor, endOf(editor));
    editor.ownerDocument.execCommand('insertHTML', false, isEmpty(editor) ? html : `<br>${html}`);
  },
  (editor, html) => {
    const line = editor.ownerDocument.createElement('div');
    line.append(editor.ownerDocument.createElement('br'));
    editor.append(line);
    select(editor, endOf(line));
    editor.ownerDocument.execCommand('insertHTML', false, html);
  },
];

/** Puts a snippet on a line of its own behind all that stands there, which stays byte for byte; else `null`. */
export function addLine(editor: HTMLElement, snippet: Snippet): AddedLine | null {
  const before = isEmpty(editor) ? '' : editor.innerHTML;
  const kept = [...editor.childNodes].map((node) => node.cloneNode(true));
  for (const way of WAYS) {
    way(editor, snippet.html);
    const after = editor.innerHTML;
    const added = after.slice(before.length);
    const isOwnLine = before === '' || /^<(?:br|div)\b/.test(added);
    if (after.startsWith(before) && isOwnLine && endsWithWhole(editor, before) && holds(editor, snippet))
      return { before, added };
    editor.ownerDocument.execCommand('undo');
    if (editor.innerHTML !== before) editor.replaceChildren(...kept.map((node) => node.cloneNode(true)));
  }
  return null;
}

/** Takes exactly an added line out again, wherever it now stands. `false`: it was changed, nothing was done. */
export function removeLine(editor: HTMLElement, { before, added }: AddedLine): boolean {
  const nodes = [...editor.childNodes];
  const markup = nodes.map(markupOf);
  const places: Node[][] = [];
  for (let from = 0; from < nodes.length; from += 1)
    for (let to = from + 1; to <= nodes.length; to += 1) {
      const run = markup.slice(from, to).join('');
      if (run.length > added.length) break;
      if (run === added) places.push(nodes.slice(from, to));
    }
  const isUntouched = editor.innerHTML === before + added;
  const mine = places.length === 1 || isUntouched ? places.at(-1) : undefined;
  for (const node of mine ?? []) (node as ChildNode).remove();
  return mine !== undefined;
}

/** Whether an editor shows a snippet: its words, and each of its links as a link or written out. */
export function holds(editor: HTMLElement, { shown, links }: Snippet): boolean {
  const text = squeezed(editor.textContent ?? '');
  const addresses = [...editor.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return (
    text.includes(squeezed(shown)) && links.every((link) => addresses.includes(link) || text.includes(link))
  );
}

/** Text without any white space: editors change its kind, and breaks have none in `textContent`. */
export function squeezed(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

/** An editor without contents; browsers keep a lone `<br>` in one that was emptied. */
function isEmpty(editor: HTMLElement): boolean {
  return editor.innerHTML === '' || editor.innerHTML === '<br>';
}

/** Whether the old contents end between two nodes: else the new line came into the last of the old ones. */
function endsWithWhole(editor: HTMLElement, before: string): boolean {
  let markup = '';
  for (const node of editor.childNodes) {
    if (markup.length >= before.length) break;
    markup += markupOf(node);
  }
  return markup === before;
}

function markupOf(node: Node): string {
  const holder = (node.ownerDocument as Document).createElement('div');
  holder.append(node.cloneNode(true));
  return holder.innerHTML;
}
