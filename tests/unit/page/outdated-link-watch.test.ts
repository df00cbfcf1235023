// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { pageState } from '../../../lib/background/page-state.ts';
import type { InsertOutcome, UndoOutcome } from '../../../lib/insert/insertion.ts';
import { OutdatedLinkWatch } from '../../../lib/page/outdated-links/watch.ts';
import type { Surface } from '../../../lib/page/surface.ts';
import type { NoteContent } from '../../../lib/page/ui/note.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { IN_ENGLISH } from '../snippets/guest-words.ts';
import { workRoom } from '../store/rooms.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const OLD = '5837204961';
const moved = { ...workRoom(), retired: [{ kind: 'meetingId' as const, value: OLD, since: 1 }] };
const state = pageState(addRoom(emptyStore(), moved), 'calendar', () => IN_ENGLISH);
const source = { isAlive: true, reloadWords: '', get: async () => state } as never;

/** Two fields with an old link each; `outcomes` are those of writing into the first and the second. */
function place(...outcomes: ((undo: () => Promise<UndoOutcome>) => InsertOutcome)[]) {
  const notes: NoteContent[] = [];
  const note = { show: (content: NoteContent) => notes.push(content), close: () => notes.push({} as never) };
  const values = outcomes.map(() => `https://zoom.us/j/${OLD}`);
  const editables = outcomes.map((outcome, index) => ({
    kind: 'field' as const,
    get field() {
      return { value: values[index] } as HTMLInputElement;
    },
    async write(old: string, next: string) {
      const end = outcome(async () => {
        values[index] = old;
        return 'undone';
      });
      if (end.ok) values[index] = next;
      return end;
    },
  }));
  const room = state.rooms[0] ?? null;
  const surface = {
    button: { element: document.body },
    note,
    defaultRoom: () => room,
    editables: () => editables,
  } as unknown as Surface;
  const watch = new OutdatedLinkWatch(surface, source, new AbortController().signal);
  const run = async (label: string) => {
    const before = notes.length;
    const action = notes.at(-1)?.actions?.find((one) => one.label === label);
    action?.run(note as never, {} as MouseEvent);
    await expect.poll(() => notes.length).toBeGreaterThan(before);
  };
  const replace = async () => {
    await watch.offer([]);
    await run('outdatedReplace');
  };
  return { replace, run, values, last: () => notes.at(-1) };
}

const insertion = { editor: document.body, isOpen: () => true };
const takes = (undo: () => Promise<UndoOutcome>): InsertOutcome => ({
  ok: true,
  insertion: { ...insertion, undo },
});
const isOld = (value: string | undefined) => value?.includes(OLD);

describe('replacing outdated links in several fields', () => {
  test('all of them come back by Undo', async () => {
    const { replace, run, values, last } = place(takes, takes);
    await replace();
    expect(last()).toMatchObject({ kind: 'good', text: 'outdatedReplaced' });
    expect(values.some(isOld)).toBe(false);
    await run('noteUndo');
    expect(last()).toMatchObject({ kind: 'good', text: 'outdatedRestored' });
    expect(values.every(isOld)).toBe(true);
  });

  test.each([
    ['refused', {}, 'noteRefused'],
    ['refused', { isLeft: true }, 'noteLeft'],
    ['unfocused', {}, 'noteUnfocused'],
    ['gone', {}, 'noteGone'],
  ] as const)(
    'where one of them fails (%s %j) none is left half done, and that is told',
    async (reason, more, text) => {
      const { replace, values, last } = place(takes, () => ({ ok: false, reason, ...more }));
      await replace();
      expect(last()).toMatchObject({ kind: 'error', text, actions: [{ label: 'noteCopy' }] });
      expect(values.every(isOld)).toBe(true);
    },
  );

  test('what cannot be brought back then is said to be left', async () => {
    const stays = (): InsertOutcome => ({
      ok: true,
      insertion: { ...insertion, undo: async () => 'edited' },
    });
    const { replace, last } = place(stays, () => ({ ok: false, reason: 'refused' }));
    await replace();
    expect(last()?.text).toBe('noteLeft');
  });

  test('what the person has taken back themselves is no failure; the others keep their Undo', async () => {
    const { replace, run, values, last } = place(takes, () => ({ ok: false, reason: 'theirs' }));
    await replace();
    expect(last()).toMatchObject({ kind: 'good', actions: [{ label: 'noteUndo' }] });
    expect(values.map(isOld)).toEqual([false, true]);
    await run('noteUndo');
    expect(values.every(isOld)).toBe(true);
    const alone = place(() => ({ ok: false, reason: 'theirs' }));
    await alone.replace();
    expect(alone.last()?.text).toBeUndefined();
  });

  test('one that the page takes back after a while is told, and the others are brought back', async () => {
    const later = Promise.resolve({ ok: false as const, reason: 'refused' as const });
    const { replace, values, last } = place(takes, (undo) => ({
      ok: true,
      insertion: { ...insertion, undo, later },
    }));
    await replace();
    await expect.poll(() => last()).toMatchObject({ kind: 'error', text: 'noteRefused' });
    expect(isOld(values[0])).toBe(true);
  });

  test.each([
    ['edited', 'noteEdited'],
    ['gone', 'noteUndoGone'],
  ] as const)('an Undo that ends in %s is called no success', async (outcome, text) => {
    const { replace, run, last } = place(() => ({
      ok: true,
      insertion: { ...insertion, undo: async () => outcome },
    }));
    await replace();
    await run('noteUndo');
    expect(last()).toMatchObject({ kind: 'info', text });
  });
});
