import { select } from '../../../insert/caret.ts';
import { insert } from '../../../insert/edit.ts';
import { mapText, rangeOf } from '../../../insert/text.ts';
import type { RoomMarks } from '../../../messages.ts';
import { findRoom } from '../../../room/occurrences.ts';
import type { Standing } from '../../writing/writable.ts';
import { endOfOwnWords } from './plain-regions.ts';
import { isQuoteOrSignature, liesOutside } from './regions.ts';

/**
 * Finds a room, in any form, in what the person wrote below `root` in an editor; signature and quotes do not
 * count, or what else `isOutside` says yes to.
 */
export function findInEditor(
  editor: HTMLElement,
  marks: RoomMarks,
  root: Element = editor,
  isOutside = isQuoteOrSignature,
): Standing | null {
  const found = linkTo(root, marks, isOutside) ?? wordsOf(root, marks, isOutside);
  if (!found) return null;
  const { range, address } = found;
  return {
    jump() {
      select(editor, range);
      const holder = range.startContainer;
      (holder instanceof Element ? holder : holder.parentElement)?.scrollIntoView({ block: 'center' });
    },
    replace: (snippet) =>
      insert({
        editor,
        snippet,
        as: 'html',
        at: range.cloneRange(),
        spaced: true,
        over: true,
        isPlain: true,
      }),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

/** Finds a room in `[start, end)` of a plain-text message; by itself in the person's own words. */
export function findInTextarea(
  area: HTMLTextAreaElement,
  marks: RoomMarks,
  start = 0,
  end = endOfOwnWords(area.value),
): Standing | null {
  const found = findRoom(area.value.slice(start, end), marks)[0];
  if (!found) return null;
  const from = start + found.start;
  const to = start + found.end;
  const address = area.value.slice(from, to);
  return {
    jump() {
      area.focus();
      area.setSelectionRange(from, to);
    },
    replace: (snippet) =>
      insert({ editor: area, snippet, as: 'text', at: { from, to }, spaced: false, over: true }),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

interface Found {
  range: Range;
  address: string;
}

type IsOutside = (element: Element) => boolean;

function linkTo(root: Element, marks: RoomMarks, isOutside: IsOutside): Found | null {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (liesOutside(root, link, isOutside) || findRoom(address, marks).length === 0) continue;
    const range = root.ownerDocument.createRange();
    range.selectNode(link);
    return { range, address };
  }
  return null;
}

function wordsOf(root: Element, marks: RoomMarks, isOutside: IsOutside): Found | null {
  const map = mapText(root, isOutside);
  const found = findRoom(map.text, marks)[0];
  const range = found && rangeOf(map, found.start, found.end);
  return found && range ? { range, address: map.text.slice(found.start, found.end) } : null;
}
