import { endOf, select } from '../../insert/caret.ts';
import { contentOf } from '../../insert/content.ts';
import type { Editor } from '../../insert/insertion.ts';
import { RICH } from '../../insert/strategies/contenteditable.ts';
import type { Plan, Way } from '../../insert/strategies/strategy.ts';
import type { Snippet } from '../../snippets/snippet.ts';

/**
 * A snippet on a line of its own behind all that stands in the description, which stays byte for byte. Behind
 * words it is a line break, one step of the browser's undo. Behind a list, a table, a link or bold words a caret
 * would write inside them, so an empty line is made before.
 */
export function planLine(editor: Editor, snippet: Snippet): Plan {
  const before = isEmpty(editor) ? '' : editor.innerHTML;
  let added = '';
  let line: HTMLElement | null = null;
  const content = contentOf(snippet.html, snippet.text, snippet.links);
  const write = (html: string) => {
    const isDone = editor.ownerDocument.execCommand('insertHTML', false, html);
    added = editor.innerHTML.startsWith(before) ? editor.innerHTML.slice(before.length) : '';
    return isDone;
  };
  const behindWords: Way = {
    content,
    select: () => select(editor, endOf(editor)),
    write: () => write(before ? `<br>${snippet.html}` : snippet.html),
    isByBrowser: true,
    isGlued: () => !isOwnLine(before, added),
  };
  const inOwnLine: Way = {
    content,
    select: () => {
      line = emptyLine(editor);
      editor.append(line);
      return select(editor, endOf(line));
    },
    write: () => write(snippet.html),
    isByBrowser: true,
    isGlued: () => added === '',
  };
  return {
    strategy: { ...RICH, erasers: [(now) => void removeLine(now, before, added), ...RICH.erasers] },
    addresses: snippet.links,
    ways: endsInWords(editor) ? [behindWords, { ...inOwnLine, isApart: true }] : [inOwnLine],
    tidy: () => {
      if (line?.textContent === '') line.remove();
    },
  };
}

/** Takes exactly an added line out again, wherever it now stands; one that was changed is left alone. */
function removeLine(editor: HTMLElement, before: string, added: string): void {
  const nodes = [...editor.childNodes];
  const markup = nodes.map(markupOf);
  const places: ChildNode[][] = [];
  for (let from = 0; added && from < nodes.length; from += 1)
    for (let to = from + 1; to <= nodes.length; to += 1) {
      const run = markup.slice(from, to).join('');
      if (run.length > added.length) break;
      if (run === added) places.push(nodes.slice(from, to));
    }
  const isUntouched = editor.innerHTML === before + added;
  const mine = places.length === 1 || isUntouched ? places.at(-1) : undefined;
  for (const node of mine ?? []) node.remove();
}

/** A caret at the end of an editor stands in its last words or behind its last line break, and in nothing else. */
function endsInWords(editor: HTMLElement): boolean {
  const { lastChild } = editor;
  return !lastChild || lastChild.nodeType === 3 || lastChild.nodeName === 'BR';
}

function isOwnLine(before: string, added: string): boolean {
  return added !== '' && (before === '' || /^<(?:br|div)\b/.test(added));
}

/** An editor without contents; browsers keep a lone `<br>` in one that was emptied. */
function isEmpty(editor: HTMLElement): boolean {
  return editor.innerHTML === '' || editor.innerHTML === '<br>';
}

function emptyLine({ ownerDocument: document }: HTMLElement): HTMLElement {
  const line = document.createElement('div');
  line.append(document.createElement('br'));
  return line;
}

function markupOf(node: Node): string {
  const holder = (node.ownerDocument as Document).createElement('div');
  holder.append(node.cloneNode(true));
  return holder.innerHTML;
}
