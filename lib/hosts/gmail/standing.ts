import { select } from '../../insert/caret.ts';
import { mapText, rangeOf } from '../../insert/dom-text.ts';
import { insertRich } from '../../insert/rich.ts';
import type { RoomMarks } from '../../messages.ts';
import { findRoom } from '../../room/occurrences.ts';
import type { Standing } from '../writable.ts';
import { isQuoteOrSignature, liesOutside } from './regions.ts';

/** Finds a room, in any form, in what the person wrote in a rich message; signature and quotes do not count. */
export function findInBody(body: HTMLElement, marks: RoomMarks): Standing | null {
  const found = linkTo(body, marks) ?? wordsOf(body, marks);
  if (!found) return null;
  const { range, address } = found;
  return {
    jump() {
      select(body, range);
      const holder = range.startContainer;
      (holder instanceof Element ? holder : holder.parentElement)?.scrollIntoView({ block: 'center' });
    },
    replace: (snippet) =>
      insertRich({ editor: body, snippet, as: 'html', at: range.cloneRange(), spaced: true, over: true }),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

/** Finds a room in a plain-text message. */
export function findInTextarea(area: HTMLTextAreaElement, marks: RoomMarks): Standing | null {
  const own = area.value.split(/^(?:-- |>)/m)[0] ?? '';
  const found = findRoom(own, marks)[0];
  if (!found) return null;
  const address = own.slice(found.start, found.end);
  return {
    jump() {
      area.focus();
      area.setSelectionRange(found.start, found.end);
    },
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

interface Found {
  range: Range;
  address: string;
}

function linkTo(body: HTMLElement, marks: RoomMarks): Found | null {
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (liesOutside(body, link) || findRoom(address, marks).length === 0) continue;
    const range = body.ownerDocument.createRange();
    range.selectNode(link);
    return { range, address };
  }
  return null;
}

function wordsOf(body: HTMLElement, marks: RoomMarks): Found | null {
  const map = mapText(body, isQuoteOrSignature);
  const found = findRoom(map.text, marks)[0];
  const range = found && rangeOf(map, found.start, found.end);
  return found && range ? { range, address: map.text.slice(found.start, found.end) } : null;
}
