import { select } from '../../insert/caret.ts';
import { mapText, rangeOf } from '../../insert/dom-text.ts';
import type { RoomMarks } from '../../messages.ts';
import { findRoom } from '../../room/occurrences.ts';
import type { Standing } from '../writable.ts';
import { findDescription, findLocation } from './fields.ts';
import { replaceInDescription } from './write-description.ts';
import { replaceLocation } from './write-location.ts';

/** Finds a room in what an event's fields hold now; a mark on the dialog would lie when it is used again. */
export function findInEvent(root: HTMLElement, marks: RoomMarks): Standing | null {
  return inLocation(root, marks) ?? inDescription(root, marks);
}

function inLocation(root: HTMLElement, marks: RoomMarks): Standing | null {
  const input = findLocation(root)?.element;
  const found = input && findRoom(input.value, marks)[0];
  if (!input || !found) return null;
  const address = input.value.slice(found.start, found.end);
  const isWhole = input.value.trim() === address;
  return {
    jump() {
      input.focus();
      input.setSelectionRange(found.start, found.end);
    },
    ...(isWhole
      ? { replace: (snippet) => replaceLocation(root, address, snippet.links[0] ?? snippet.text) }
      : {}),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

function inDescription(root: HTMLElement, marks: RoomMarks): Standing | null {
  const editor = findDescription(root)?.element;
  if (!editor) return null;
  const link = [...editor.querySelectorAll('a[href]')].find(
    (anchor) => findRoom(anchor.getAttribute('href') ?? '', marks).length > 0,
  );
  const map = mapText(editor);
  const found = findRoom(map.text, marks)[0];
  const range = link ? around(link) : found ? rangeOf(map, found.start, found.end) : null;
  if (!range) return null;
  const address = link?.getAttribute('href') ?? range.toString();
  return {
    jump() {
      select(editor, range);
      (range.startContainer.parentElement ?? editor).scrollIntoView({ block: 'center' });
    },
    replace: (snippet) => replaceInDescription(editor, range.cloneRange(), snippet),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

function around(link: Element): Range {
  const range = link.ownerDocument.createRange();
  range.selectNode(link);
  return range;
}
