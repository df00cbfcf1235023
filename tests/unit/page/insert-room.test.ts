// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Insertion } from '../../../lib/insert/insertion.ts';
import type { PageStateClient } from '../../../lib/page/page-state.ts';
import type { ExistingLink, Surface } from '../../../lib/page/surface.ts';
import type { NoteAction, NoteContent } from '../../../lib/page/ui/note.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));
const { usualRoom } = await import('../../../lib/page/chosen-room.ts');
const { insertRoom } = await import('../../../lib/page/insert-room.ts');

const snippet = { text: 'link', html: 'link', shown: 'link', links: ['link'] };
const room = { id: 'work', snippets: { link: snippet, invitation: snippet }, templates: [], marks: {} };
const other = { ...room, id: 'teaching' };
const source = {
  get: async () => ({ rooms: [room, other], format: 'link' }),
  send: () => {},
  request: async () => null,
} as unknown as PageStateClient;

/** A place that holds what was inserted, until it is taken out. */
function place(change: Partial<ExistingLink> = {}) {
  const notes: NoteContent[] = [];
  const existing: ExistingLink = { jump: () => {}, isCurrent: () => true, ...change };
  const undo = vi.fn(async () => {
    isIn = false;
    return 'undone' as const;
  });
  let isIn = false;
  const insert = vi.fn(async () => {
    isIn = true;
    return { ok: true as const, insertion: { editor: document.body, isOpen: () => true, undo } as Insertion };
  });
  const note = { show: (content: NoteContent) => notes.push(content), close: () => {}, advised: [] };
  const surface = {
    alreadyWords: 'noteAlready',
    area: document.body,
    button: { setBusy: () => {}, element: document.body },
    note,
    insert,
    findExisting: () => (isIn ? existing : null),
    defaultRoom: () => room,
    report: () => ({ use: 'gmail' }),
  } as unknown as Surface;
  const last = () => notes.at(-1) as NoteContent;
  const run = async (label: string) => {
    const action = last().actions?.find((one) => one.label === label) as NoteAction;
    await action.run(note as never, {} as MouseEvent);
  };
  return { surface, insert, undo, last, run, forceIn: () => (isIn = true) };
}

const labels = ({ actions = [] }: NoteContent) => actions.map(({ label }) => label);

describe('a press where the room stands already', () => {
  beforeEach(() => vi.clearAllMocks());

  test('keeps the Undo of the press before', async () => {
    const { surface, insert, undo, last, run } = place();
    await insertRoom(surface, source);
    await insertRoom(surface, source);
    expect(last().text).toBe('noteAlready');
    expect(labels(last())).toEqual(['noteJump', 'noteUndo']);
    expect(insert).toHaveBeenCalledOnce();
    await run('noteUndo');
    expect(undo).toHaveBeenCalledOnce();
    expect(last().text).toBe('noteUndone');
  });

  test('offers no Undo for what a person has put there', async () => {
    const { surface, undo, last, run, forceIn } = place();
    await insertRoom(surface, source);
    await run('noteUndo');
    forceIn();
    await insertRoom(surface, source);
    expect(labels(last())).toEqual(['noteJump']);
    expect(undo).toHaveBeenCalledOnce();
  });

  test('offers no Undo of another room that was put in before', async () => {
    const { surface, last } = place();
    await insertRoom(surface, source);
    await insertRoom(surface, source, { roomId: 'teaching' });
    expect(last().text).toBe('noteAlready');
    expect(labels(last())).toEqual(['noteJump']);
  });

  test('offers to replace an older form', async () => {
    const replace = vi.fn();
    const { surface, last, forceIn } = place({ isCurrent: () => false, replace });
    forceIn();
    await insertRoom(surface, source);
    expect(labels(last())).toEqual(['noteJump', 'noteReplace']);
  });
});

describe('a press while another is under way', () => {
  /** An insertion that ends when it is told to. */
  const slow = () => {
    const made = place();
    const ends: (() => void)[] = [];
    const insert = vi.fn(async () => {
      await new Promise<void>((end) => ends.push(end));
      return made.insert();
    });
    return { ...made, surface: { ...made.surface, insert, findExisting: () => null }, slowly: insert, ends };
  };

  test('for the same is none: a double click inserts once', async () => {
    const { surface, slowly, ends } = slow();
    const both = [insertRoom(surface, source), insertRoom(surface, source)];
    await expect.poll(() => ends).toHaveLength(1);
    ends[0]?.();
    await Promise.all(both);
    expect(slowly).toHaveBeenCalledOnce();
  });

  test('for something else waits for its turn', async () => {
    const { surface, slowly, ends } = slow();
    const both = [insertRoom(surface, source), insertRoom(surface, source, { roomId: 'teaching' })];
    await expect.poll(() => ends).toHaveLength(1);
    ends[0]?.();
    await expect.poll(() => ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(both);
    expect(slowly).toHaveBeenCalledTimes(2);
  });
});

describe('what a page takes back after a while', () => {
  const later = Promise.resolve({ ok: false as const, reason: 'refused' as const });

  test('is told after an insertion', async () => {
    const { surface, insert, last } = place();
    insert.mockResolvedValueOnce({ ok: true, insertion: { isOpen: () => true, later } as never });
    await insertRoom(surface, source);
    await expect.poll(() => last().text).toBe('noteRefused');
  });

  test('is told after a replacement', async () => {
    const replace = async () => ({ ok: true as const, insertion: { later } as never });
    const { surface, last, run, forceIn } = place({ isCurrent: () => false, replace });
    forceIn();
    await insertRoom(surface, source);
    await run('noteReplace');
    await expect.poll(() => last().text).toBe('noteRefused');
    expect(labels(last())).toEqual(['noteCopy']);
  });
});

describe('the note after an insertion', () => {
  test('claims nothing of a place that was closed before it could be shown', async () => {
    const { surface, insert, last } = place();
    insert.mockResolvedValueOnce({ ok: true, insertion: { isOpen: () => false } as never });
    await insertRoom(surface, source);
    expect(last()).toBeUndefined();
  });

  test('calls a template no invitation, also where that is what the button inserts', async () => {
    const { surface, last } = place();
    const filled = { ...room, templates: [{ id: 'mine', name: 'Mine', snippet }] };
    const client = { ...source, get: async () => ({ rooms: [filled], format: 'invitation' }) };
    await insertRoom({ ...surface, defaultRoom: () => filled } as never, client as never, {
      roomId: 'work',
      templateId: 'mine',
    });
    expect(last().text).toBe('noteInserted');
  });

  test('says where it went when that is not the usual place', async () => {
    const { surface, last } = place();
    await insertRoom({ ...surface, insertedWords: () => 'calInsertedDescription' }, source);
    expect(last().text).toBe('calInsertedDescription');
  });
});

describe('a choice that is gone', () => {
  const gone = (rooms: unknown[]) =>
    ({ ...source, get: async () => ({ rooms, format: 'link' }) }) as PageStateClient;

  test.each([
    ['room', { roomId: 'teaching' }, 'noteRoomGone'],
    ['room with a format', { roomId: 'teaching', format: 'invitation' as const }, 'noteRoomGone'],
    ['template', { roomId: 'work', templateId: 'mine' }, 'noteTemplateGone'],
    ['template of the default room', { templateId: 'mine' }, 'noteTemplateGone'],
    [
      'room, after the question about another meeting',
      { roomId: 'teaching', besideOther: true },
      'noteRoomGone',
    ],
  ])('inserts nothing else: a %s', async (_what, choice, words) => {
    const { surface, insert, last } = place();
    await insertRoom(surface, gone([room]), choice);
    expect(insert).not.toHaveBeenCalled();
    expect(last()).toMatchObject({ text: words, actions: [] });
  });

  test('is not what “nothing was chosen” is', async () => {
    const { surface, insert } = place();
    await insertRoom(surface, gone([room]));
    expect(insert).toHaveBeenCalledOnce();
    const empty = place();
    await insertRoom({ ...empty.surface, defaultRoom: () => null }, gone([]));
    expect(empty.last().text).toBe('noteNoRoom');
  });

  test('nobody guesses between rooms of which none is the default and ready', async () => {
    const two = place();
    await insertRoom({ ...two.surface, defaultRoom: usualRoom }, gone([room, other]));
    expect(two.insert).not.toHaveBeenCalled();
    expect(two.last()).toMatchObject({ text: 'noteNoDefault', actions: [{ label: 'noteFinish' }] });
    const one = place();
    await insertRoom({ ...one.surface, defaultRoom: usualRoom }, gone([room]));
    expect(one.insert).toHaveBeenCalledOnce();
  });

  test('is not put in the place of an older form either', async () => {
    let rooms = [room, other];
    const source = {
      ...gone([]),
      get: async () => ({ rooms, format: 'link' }),
    } as unknown as PageStateClient;
    const replace = vi.fn();
    const { surface, last, run, forceIn } = place({ isCurrent: () => false, replace });
    forceIn();
    await insertRoom(surface, source, { roomId: 'teaching' });
    rooms = [room];
    await run('noteReplace');
    expect(replace).not.toHaveBeenCalled();
    expect(last().text).toBe('noteRoomGone');
  });

  test('is not copied after a failure', async () => {
    let rooms = [room, other];
    const source = {
      ...gone([]),
      get: async () => ({ rooms, format: 'link' }),
    } as unknown as PageStateClient;
    const { surface, insert, last, run } = place();
    insert.mockResolvedValueOnce({ ok: false, reason: 'refused' } as never);
    await insertRoom(surface, source, { roomId: 'teaching' });
    rooms = [room];
    await run('noteCopy');
    await expect.poll(() => last().text).toBe('noteRoomGone');
  });
});

describe('an error during an insertion', () => {
  const failing = () => {
    throw new Error('the page’s own');
  };

  test.each([
    ['looking for the room', 'findExisting'],
    ['asking for another meeting', 'otherMeeting'],
    ['writing', 'insert'],
  ])('in %s is told, with a copy', async (_what, method) => {
    const { surface, last } = place();
    await expect(insertRoom({ ...surface, [method]: failing }, source)).resolves.toBeUndefined();
    expect(last()).toMatchObject({ kind: 'error', text: 'noteRefused' });
    expect(labels(last())).toEqual(['noteCopy']);
  });

  test('in what is only asked for advice leaves the note, and Undo', async () => {
    const { surface, last } = place();
    await insertRoom({ ...surface, report: failing }, source);
    expect(last().text).toBe('noteInserted');
    expect(labels(last())).toEqual(['noteUndo']);
  });

  test('does not keep the next press from working', async () => {
    const { surface, insert } = place();
    insert.mockRejectedValueOnce(new Error('once'));
    await insertRoom(surface, source);
    await insertRoom(surface, source);
    expect(insert).toHaveBeenCalledTimes(2);
  });
});

test('what the person has undone or changed meanwhile is told by nobody', async () => {
  const { surface, insert, last } = place();
  insert.mockResolvedValueOnce({ ok: false, reason: 'theirs' } as never);
  await insertRoom(surface, source);
  expect(last()).toBeUndefined();
});

test.each([
  ['gone', {}, 'noteGone'],
  ['unfocused', {}, 'noteUnfocused'],
  ['refused', { isLeft: true }, 'noteLeft'],
  ['refused', {}, 'noteRefused'],
])('a failure by reason %s %j has words of its own', async (reason, more, words) => {
  const { surface, insert, last } = place();
  insert.mockResolvedValueOnce({ ok: false, reason, ...more } as never);
  await insertRoom(surface, source);
  expect(last().text).toBe(words);
});

test('waits for a window that only just gets the focus: its fields would be told nothing of focus and blur', async () => {
  const { surface, insert } = place();
  const hasFocus = vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  const done = insertRoom(surface, source);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(insert).not.toHaveBeenCalled();
  hasFocus.mockReturnValue(true);
  window.dispatchEvent(new Event('focus'));
  await done;
  expect(insert).toHaveBeenCalledOnce();
  hasFocus.mockRestore();
});
