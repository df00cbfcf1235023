// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Insertion, InsertOutcome, UndoOutcome } from '../../../lib/insert/insertion.ts';

const edit = vi.fn<() => Promise<InsertOutcome>>();
vi.mock('../../../lib/insert/edit.ts', () => ({
  edit: async (_target: unknown, plan: (editor: HTMLElement) => unknown) => {
    plan(document.body);
    return edit();
  },
}));

const { fingerprint } = await import('../../../lib/room/fingerprint.ts');
const { replaceIn } = await import('../../../lib/page/outdated-links/replace.ts');

const OLD = 'https://zoom.us/j/5837204961';
const written = (undone: UndoOutcome): InsertOutcome => ({
  ok: true,
  insertion: { editor: document.body, isOpen: () => true, undo: async () => undone } as Insertion,
});

/** Two links that can be replaced one by one only: the first is written, the second refused. */
function replaceTwo(undone: UndoOutcome) {
  document.body.innerHTML = `<a href="${OLD}">${OLD}</a><p>and</p><a href="${OLD}">${OLD}</a>`;
  edit.mockResolvedValueOnce({ ok: false, reason: 'unsupported' });
  edit.mockResolvedValueOnce(written(undone));
  edit.mockResolvedValueOnce({ ok: false, reason: 'refused' });
  const editable = { kind: 'rich', editor: document.body, isOthers: () => false } as const;
  const state = { rooms: [], outdated: [fingerprint('meetingId', '5837204961')] };
  return replaceIn(editable, state as never, () => null);
}

test('what one editor has half replaced is brought back, and called refused', async () => {
  expect(await replaceTwo('undone')).toEqual({ ok: false, reason: 'refused' });
});

test('what cannot be brought back is told as left', async () => {
  expect(await replaceTwo('edited')).toEqual({ ok: false, reason: 'refused', isLeft: true });
});
