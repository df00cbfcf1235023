import { select } from '../../insert/caret.ts';
import type { Content } from '../../insert/content.ts';
import type { Editor } from '../../insert/insertion.ts';
import { NO_LETTERS, type Piece, readingOf } from '../../insert/reading.ts';
import { RICH } from '../../insert/strategies/contenteditable.ts';
import type { Plan, Way } from '../../insert/strategies/strategy.ts';
import { lettersOf, mapText } from '../../insert/text.ts';
import type { RichOccurrence } from './find.ts';
import { linksIn, patchedCopy } from './patched-copy.ts';
import type { Replacement } from './replacement.ts';

/** Replaces outdated links and numbers in one undo step; `null` where what lies between them must not be written anew. */
export function planTogether(
  editor: Editor,
  found: readonly RichOccurrence[],
  words: (occurrence: RichOccurrence) => Replacement,
): Plan | null {
  const copy = patchedCopy(editor, found, words);
  if (!copy) return null;
  const addresses = [...new Set([...linksIn(editor), ...copy.links])];
  const content: Content = {
    ...NOTHING,
    html: copy.html,
    becomes: readingOf(copy.map, addresses),
    parts: copy.pieces.map(({ start, now, old, oldHtml }) => ({
      start: lettersOf(copy.map.text.slice(0, start)).length,
      length: lettersOf(now).length,
      old: readingOf(old, addresses),
      oldHtml,
    })),
  };
  return { strategy: RICH, addresses, ways: [byCommand(content, copy.covers, 'insertHTML', copy.html)] };
}

/** Gives a link around a picture or the like another address; `null`: it is no link, or there is no address for it. */
export function planRelink(editor: Editor, { anchor }: RichOccurrence, { href }: Replacement): Plan | null {
  if (!anchor || !href) return null;
  const old = anchor.getAttribute('href') ?? '';
  const addresses = [old, href];
  const at = [...editor.querySelectorAll('a[href]')].filter((link) =>
    addresses.includes(link.getAttribute('href') ?? ''),
  );
  const now = readingOf(mapText(editor), addresses);
  const becomes: Piece = {
    letters: now.letters,
    links: now.links.map((link, index) => (at[index] === anchor ? { ...link, href } : link)),
  };
  const range = editor.ownerDocument.createRange();
  // The link itself: where only what is in it is selected, Firefox puts the new link into the old one.
  range.selectNode(anchor);
  const content: Content = { ...NOTHING, links: [href], becomes, parts: [] };
  return { strategy: RICH, addresses, ways: [byCommand(content, range, 'createLink', href)] };
}

const NOTHING: Content = {
  html: '',
  text: '',
  shown: NO_LETTERS,
  plain: NO_LETTERS,
  links: [],
  replaces: '',
  edges: { before: 0, after: 0 },
};

function byCommand(content: Content, range: Range, command: string, value: string): Way {
  return {
    content,
    select: (editor) => select(editor, range),
    write: ({ ownerDocument }) => ownerDocument.execCommand(command, false, value),
    isByBrowser: true,
  };
}
