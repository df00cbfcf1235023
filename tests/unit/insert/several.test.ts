import { expect, test } from 'vitest';
import type { Insertion, InsertOutcome, UndoOutcome } from '../../../lib/insert/insertion.ts';
import { asOne, undoAll } from '../../../lib/insert/several.ts';

const REFUSED: InsertOutcome = { ok: false, reason: 'refused' };
const order: string[] = [];

function insertion(name: string, change: Partial<Insertion> & { undone?: UndoOutcome } = {}): Insertion {
  return {
    editor: { title: name } as HTMLElement,
    isOpen: () => false,
    async undo() {
      order.push(name);
      return change.undone ?? 'undone';
    },
    ...change,
  };
}

test('several are undone from the last to the first, one at a time', async () => {
  order.length = 0;
  expect(await undoAll(['a', 'b', 'c'].map((name) => insertion(name)))).toBe('undone');
  expect(order).toEqual(['c', 'b', 'a']);
});

test('what went wrong with one is told, and the others are undone all the same', async () => {
  order.length = 0;
  expect(await undoAll([insertion('a'), insertion('b', { undone: 'edited' }), insertion('c')])).toBe(
    'edited',
  );
  expect(order).toEqual(['c', 'b', 'a']);
  expect(await undoAll([])).toBe('undone');
});

test('as one they have the first one’s editor, and are open as long as one of them is', async () => {
  expect(asOne([insertion('a'), insertion('b')]).editor.title).toBe('a');
  expect(asOne([insertion('a'), insertion('b')]).isOpen()).toBe(false);
  expect(asOne([insertion('a'), insertion('b', { isOpen: () => true })]).isOpen()).toBe(true);
  expect(await asOne([insertion('a', { undone: 'gone' })]).undo()).toBe('gone');
});

test('the page took them back when it took back all', async () => {
  const refused = { later: Promise.resolve(REFUSED) };
  expect(await asOne([insertion('a', refused), insertion('b', refused)]).later).toEqual(REFUSED);
  expect(await asOne([insertion('a', refused), insertion('b', { later: Promise.resolve(null) })]).later).toBe(
    null,
  );
  expect(await asOne([insertion('a', refused), insertion('b')]).later).toBe(null);
});
