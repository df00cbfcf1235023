import { select } from '../../insert/caret.ts';
import { textOf } from '../../insert/dom.ts';
import { insert } from '../../insert/edit.ts';
import { mapText, rangeOf } from '../../insert/text.ts';
import type { RoomMarks } from '../../messages.ts';
import { findRoom, mayHoldRoom } from '../../room/occurrences.ts';
import type { ExistingLink } from '../surface.ts';
import { type IsOutside, liesOutside } from './own-text.ts';

/** Where a room is looked for. */
interface Place {
  editor: HTMLElement;
  /** The part of the editor that is looked through; all of it if not said. */
  root?: Element;
  /** What does not count, such as quotes. */
  isOutside: IsOutside;
  /** Whether the editor is known to keep no links when something is replaced. */
  isPlain?(): boolean;
}

/** Finds a room, in any form, in what the person wrote in an editor. */
export function findInEditor(
  { editor, root = editor, isOutside, isPlain = () => false }: Place,
  marks: RoomMarks,
): ExistingLink | null {
  const find = () => linkTo(root, marks, isOutside) ?? wordsOf(root, marks, isOutside);
  const found = find();
  if (!found) return null;
  const { range, address } = found;
  const words = range.toString();
  return {
    jump() {
      select(editor, range);
      const holder = range.startContainer;
      (holder instanceof Element ? holder : holder.parentElement)?.scrollIntoView({ block: 'center' });
    },
    async replace(snippet) {
      // What the person has changed since it was offered is theirs.
      const now = find();
      if (now?.range.toString() !== words) return { ok: false, reason: 'refused' };
      return insert({
        editor,
        snippet,
        as: isPlain() ? 'text' : 'html',
        at: now.range,
        spaced: true,
        over: true,
      });
    },
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

interface Found {
  range: Range;
  address: string;
}

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
  if (!mayHoldRoom(textOf(root), marks)) return null;
  const map = mapText(root, isOutside);
  const found = findRoom(map.text, marks)[0];
  const range = found && rangeOf(map, found.start, found.end);
  return found && range ? { range, address: map.text.slice(found.start, found.end) } : null;
}
