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
const { findAll, replaceIn } = await import('../../../lib/page/outdated-links/replace.ts');

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

test.each([500, 1500])(
  'a page that tries numbers gets few answers at once, in %d links and fields as in words',
  (count) => {
    const state = { rooms: [], outdated: [fingerprint('meetingId', '5837204961')] };
    const planted = Array.from({ length: count }, (_, at) => `https://zoom.us/j/${2_000_000_001 + at * 7}`);
    const link = (href: string) => Object.assign(document.createElement('a'), { href, textContent: 'here' });
    document.body.replaceChildren(...[...planted, OLD].map(link));
    const rich = { kind: 'rich', editor: document.body, isOthers: () => false } as const;
    const fields = [...planted, OLD].map((value) => {
      const field = Object.assign(document.createElement('textarea'), { value });
      return { kind: 'field', field, write: async () => written('undone') } as const;
    });
    const found = [findAll([rich], state as never), findAll(fields, state as never)];
    expect(found.map((all) => all.flatMap(({ values }) => values))).toEqual(
      count < 1000 ? [[OLD], [OLD]] : [[], []],
    );
  },
);
