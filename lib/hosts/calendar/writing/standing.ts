import { select } from '../../../insert/caret.ts';
import { mapText, rangeOf, type TextMap } from '../../../insert/text.ts';
import type { RoomMarks } from '../../../messages.ts';
import { findRoom } from '../../../room/occurrences.ts';
import type { Standing } from '../../writing/writable.ts';
import { eventPanel, findDescription, findLocation, isVisible } from '../fields.ts';
import { COLLAPSED } from '../selectors.ts';
import { openDescription, openLocation, openRow } from './rows.ts';
import type { OpenEvent } from './targets.ts';
import { replaceInDescription, replaceLocation } from './write-event.ts';

/**
 * Finds a room in what an event's fields hold now, or in what it shows, as the meeting that an add-on has
 * attached. A mark on the dialog would lie when it is used again.
 */
export function findInEvent(event: OpenEvent, marks: RoomMarks): Standing | null {
  return (
    inLocation(event, marks) ??
    inDescription(event, marks) ??
    inCollapsedRow(event, marks) ??
    inConference(event, marks)
  );
}

function inLocation(event: OpenEvent, marks: RoomMarks): Standing | null {
  const { root } = event;
  const input = findLocation(root)?.element;
  const found = input && findRoom(input.value, marks)[0];
  if (!input || !found) return null;
  const { value } = input;
  const address = value.slice(found.start, found.end);
  // Only what stands there now is offered to be replaced, and nothing that is added before the person says yes.
  const isWhole = value.trim() === address;
  return {
    async jump() {
      const shown = (await openLocation(root))?.element;
      shown?.focus();
      shown?.setSelectionRange(found.start, found.end);
    },
    ...(isWhole
      ? { replace: (snippet) => replaceLocation(event, value, snippet.links[0] ?? snippet.text) }
      : {}),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

function inDescription(event: OpenEvent, marks: RoomMarks): Standing | null {
  const { root } = event;
  const editor = findDescription(root)?.element;
  const range = editor && rangeIn(editor, marks);
  if (!editor || !range) return null;
  const link = range.cloneContents().querySelector('a[href]');
  const words = range.toString();
  const address = link?.getAttribute('href') ?? words;
  const unchanged = (now: HTMLElement) => {
    const at = rangeIn(now, marks);
    return at?.toString() === words ? at : null;
  };
  return {
    async jump() {
      const shown = (await openDescription(root))?.element;
      const now = shown && rangeIn(shown, marks);
      if (!shown || !now) return;
      select(shown, now);
      (now.startContainer.parentElement ?? shown).scrollIntoView({ block: 'center' });
    },
    replace: (snippet) => replaceInDescription(event, unchanged, snippet),
    isCurrent: (snippet) => address === snippet.links[0],
  };
}

/** A row of the bubble that is not open shows its text; what is in it can be shown by opening it. */
function inCollapsedRow({ root }: OpenEvent, marks: RoomMarks): Standing | null {
  const panel = eventPanel(root) ?? root;
  const row = [...panel.querySelectorAll<HTMLElement>(COLLAPSED)].find(
    (button) => findRoom(button.textContent ?? '', marks).length > 0,
  );
  return row ? { jump: () => openRow(row), isCurrent: () => true } : null;
}

/** The meeting of an event that is no text of the person's: a link to it, or its number among the words. */
function inConference({ root }: OpenEvent, marks: RoomMarks): Standing | null {
  const isElsewhere = (element: Element) =>
    (element as HTMLElement).isContentEditable || element.hasAttribute('data-doorway');
  const link = [...root.querySelectorAll<HTMLElement>('a[href]')].find(
    (anchor) => !isElsewhere(anchor) && findRoom(anchor.getAttribute('href') ?? '', marks).length > 0,
  );
  const shown = link ?? holderOf(mapText(root, isElsewhere), marks);
  if (!shown || !isVisible(shown)) return null;
  return {
    jump() {
      shown.scrollIntoView({ block: 'center' });
      link?.focus({ preventScroll: true });
    },
    isCurrent: () => true,
  };
}

function holderOf(map: TextMap, marks: RoomMarks): HTMLElement | null {
  const found = findRoom(map.text, marks)[0];
  const range = found && rangeOf(map, found.start, found.end);
  return range?.startContainer.parentElement ?? null;
}

function rangeIn(editor: HTMLElement, marks: RoomMarks): Range | null {
  const link = [...editor.querySelectorAll('a[href]')].find(
    (anchor) => findRoom(anchor.getAttribute('href') ?? '', marks).length > 0,
  );
  if (link) return around(link);
  const map = mapText(editor);
  const found = findRoom(map.text, marks)[0];
  return found ? rangeOf(map, found.start, found.end) : null;
}

function around(link: Element): Range {
  const range = link.ownerDocument.createRange();
  range.selectNode(link);
  return range;
}
