// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCaret } from '../../../lib/insert/caret.ts';
import { type Content, contentOf } from '../../../lib/insert/content.ts';
import { edit, insert } from '../../../lib/insert/edit.ts';
import { forgetSteps } from '../../../lib/insert/history.ts';
import type { Insertion, InsertOutcome, InsertRequest, Target } from '../../../lib/insert/insertion.ts';
import { RICH } from '../../../lib/insert/strategies/contenteditable.ts';
import type { HistoryStep, Plan, Strategy, Way } from '../../../lib/insert/strategies/strategy.ts';
import { logEntries } from '../../../lib/log.ts';
import { LAST_LOOK_MS, LATER_MS, RENDER_MS, SETTLE_MS } from '../../../lib/timings.ts';
import { hear, inTime, LINK, layOut, type MadeUpPage, madeUpPage, ROOM } from './made-up-editor.ts';

/** A space and the room behind it. */
const CONTENT: Content = {
  ...contentOf(` ${ROOM}`, ` My room: ${LINK}`, [LINK]),
  edges: { before: 1, after: 0 },
};
const IN = `Hello ${ROOM}`;

let page: MadeUpPage;
/** When what is tried began. */
let start: number;

beforeEach(() => {
  vi.useFakeTimers();
  page = madeUpPage('Hello');
  forgetSteps(document);
  start = Date.now();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const took = () => Date.now() - start;
const soon = (milliseconds: number, act: () => void) => void setTimeout(act, milliseconds);

/** A way to write; what `write` gives is that somebody took it, unless it says `false`. */
function way(write: () => unknown, more: Partial<Way> = {}): Way {
  return {
    content: CONTENT,
    select(_editor, isAgain) {
      page.asked.push(isAgain ? 'select again' : 'select');
      return true;
    },
    write() {
      page.asked.push('write');
      return write() !== false;
    },
    isByBrowser: true,
    ...more,
  };
}
const byPage = (write: () => unknown, more: Partial<Way> = {}) => way(write, { isByBrowser: false, ...more });
/** The browser writes this, at once. */
const writes = (html = IN, more: Partial<Way> = {}) => way(() => page.change(html), more);
/** Something happens a moment after the selection was set. */
const selecting = (act: () => void) => () => {
  soon(10, act);
  return true;
};
/** Nobody takes it. */
const isIgnored = (more: Partial<Way> = {}) => byPage(() => false, more);

type Setup = Omit<Partial<Plan>, 'strategy'> & { strategy?: Partial<Strategy>; target?: Partial<Target> };

const begin = (ways: Way[], { strategy, target, ...plan }: Setup = {}) =>
  edit({ find: () => (page.editor.isConnected ? page.editor : null), ...target }, () => ({
    strategy: { ...RICH, caretBehind: () => void page.asked.push('caret'), ...strategy },
    addresses: [LINK],
    ways,
    ...plan,
  }));
const run = (ways: Way[], setup: Setup = {}) => inTime(begin(ways, setup));

function inserted(outcome: InsertOutcome): Insertion {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.insertion;
}
const undo = async (outcome: InsertOutcome) => inTime(inserted(outcome).undo());
const later = async (outcome: InsertOutcome) => inTime(inserted(outcome).later ?? Promise.resolve(null));
const refused = { ok: false, reason: 'refused' };
const isLeft = { ...refused, isLeft: true };

const press = (key = 'x') => hear(page.editor, 'keydown', { key });
/** The person types into the editor, or into another field. */
function types(html: string, of: HTMLElement = page.editor) {
  hear(of, 'keydown', { key: 'x' });
  hear(of, 'beforeinput', { inputType: 'insertText' });
  page.change(html, of);
}

/** A history of an editor's own, which knows what it was before and after one change. */
function ownStep(before: () => string, more: Partial<HistoryStep> = {}): HistoryStep {
  let after = '';
  return {
    most: 1,
    undo(editor) {
      page.asked.push('own undo');
      after = editor.innerHTML;
      page.render(before());
    },
    redo: [
      () => {
        page.asked.push('own redo');
        page.render(after);
      },
    ],
    ...more,
  };
}

describe('what the browser writes at once', () => {
  test('is in, and the page is told as when somebody types', async () => {
    const keys: string[] = [];
    page.editor.addEventListener('keyup', ({ key }) => keys.push(key));
    const commit = vi.fn();
    const outcome = await run([writes(), writes()], { target: { commit } });
    expect(page.asked).toEqual(['select', 'write', 'caret']);
    expect(keys).toEqual(['Unidentified']);
    expect(commit.mock.calls).toEqual([[page.editor]]);
    expect(inserted(outcome).editor).toBe(page.editor);
    expect(page.shows()).toBe('Hello [room]');
    expect(took()).toBe(SETTLE_MS);
    expect(await later(outcome)).toBe(null);
    expect(page.asked).toEqual(['select', 'write', 'caret']);
  });

  test('needs no caret set where the strategy has none', async () => {
    const { caretBehind: _, ...bare } = RICH;
    const plan = { strategy: bare, addresses: [LINK], ways: [writes()] };
    expect(await inTime(edit({ find: () => page.editor }, () => plan))).toMatchObject({ ok: true });
  });

  test('is tried in the next way when nothing came of it', async () => {
    expect(await run([way(() => {}), writes()])).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'caret', 'select', 'write', 'caret']);
    expect(took()).toBe(2 * SETTLE_MS);
  });

  test('is refused when no way leads to it, and what was made for it is taken away', async () => {
    const tidy = vi.fn();
    expect(await run([way(() => {}), isIgnored()], { tidy })).toEqual(refused);
    expect(tidy).toHaveBeenCalledOnce();
    expect(await run([])).toEqual(refused);
  });

  test('keeps what was made for it', async () => {
    const tidy = vi.fn();
    const outcome = await run([writes()], { tidy });
    await later(outcome);
    expect(tidy).not.toHaveBeenCalled();
    expect(await undo(outcome)).toBe('undone');
    expect(tidy).toHaveBeenCalledOnce();
  });

  test('is waited for where an editor learns of the selection a little later', async () => {
    const strategy = { selectionMs: 50 };
    await run([writes()], { strategy });
    expect(took()).toBe(50 + SETTLE_MS);
    page.render('Hello');
    start = Date.now();
    await run([writes(IN, { select: () => false })], { strategy });
    expect(took()).toBe(SETTLE_MS);
  });
});

describe('what a page’s own code writes', () => {
  test.each([
    ['at once', 0, SETTLE_MS],
    ['before the first look', SETTLE_MS - 1, SETTLE_MS],
    ['with a later frame', SETTLE_MS + RENDER_MS - 1, SETTLE_MS + RENDER_MS],
    ['after a look at it', SETTLE_MS + RENDER_MS + LAST_LOOK_MS - 1, SETTLE_MS + RENDER_MS + LAST_LOOK_MS],
  ])('is in when it comes %s', async (_when, comes, isSeenAfter) => {
    const outcome = await run([byPage(() => soon(comes, () => page.render(IN))), writes()]);
    expect(outcome).toMatchObject({ ok: true });
    expect(took()).toBe(isSeenAfter);
    // It places its caret itself, and nothing is written twice.
    expect(page.asked).toEqual(['select', 'write']);
    await later(outcome);
  });

  test('is told to the page all the same', async () => {
    const keys = vi.fn();
    page.editor.addEventListener('keyup', keys);
    const commit = vi.fn();
    await run([byPage(() => page.render(IN))], { target: { commit } });
    expect(commit).toHaveBeenCalledOnce();
    expect(keys).not.toHaveBeenCalled();
  });

  test('is refused when it was taken and does not come: a second one must not come beside it', async () => {
    expect(await run([byPage(() => {}), writes()])).toEqual(refused);
    expect(page.asked).toEqual(['select', 'write']);
    expect(took()).toBe(SETTLE_MS + RENDER_MS + LAST_LOOK_MS);
  });

  test('is tried in the next way as soon as it is clear that nobody took it', async () => {
    expect(await run([isIgnored(), writes()])).toMatchObject({ ok: true });
    expect(took()).toBe(2 * SETTLE_MS);
  });

  test('and comes beside what the browser wrote, is taken out again', async () => {
    const commit = vi.fn();
    const late = isIgnored();
    const both = writes();
    both.write = () => {
      page.change(IN);
      soon(SETTLE_MS - 1, () => page.render(`Hello ${ROOM} ${ROOM}`));
      return true;
    };
    const outcome = await run([late, both], { target: { commit } });
    expect(outcome).toMatchObject({ ok: true });
    expect(page.shows()).toBe('Hello [room]');
    // For each way, and for the deletion.
    expect(commit).toHaveBeenCalledTimes(3);
    expect(await later(outcome)).toBe(null);
    expect(page.shows()).toBe('Hello [room]');
  });

  test('is left as it is when the person acts before the second one is seen', async () => {
    const both = writes();
    both.write = () => {
      page.change(IN);
      soon(SETTLE_MS - 1, () => {
        press();
        page.render(`Hello ${ROOM} ${ROOM}`);
      });
      return true;
    };
    expect(await run([both])).toMatchObject({ ok: true });
    expect(page.shows()).toBe('Hello [room] [room]');
  });

  describe('and is taken back by the page with the first one, when that is deleted,', () => {
    /** The browser has written, a paste has come beside it, and deleting that one does this. */
    const deleting = (act: () => void) =>
      run([writes(`Hello ${ROOM} ${ROOM}`)], { strategy: { erasers: [act] } });

    test('is refused', async () => {
      expect(await deleting(() => page.render('Hello'))).toEqual(refused);
      page = madeUpPage('Hello');
      expect(await deleting(() => page.render('Hello My'))).toEqual(isLeft);
    });

    test('is theirs when they have acted', async () => {
      const act = () => {
        page.render('Hello');
        soon(0, press);
      };
      expect(await deleting(act)).toEqual({ ok: false, reason: 'theirs' });
    });

    test('is gone with the editor', async () => {
      expect(await deleting(() => page.editor.remove())).toEqual({ ok: false, reason: 'gone' });
    });
  });

  test('and stood there before, is not a second one', async () => {
    page.render(`${ROOM} Hello`);
    expect(await run([writes(`${ROOM} Hello ${ROOM}`)])).toMatchObject({ ok: true });
    expect(page.shows()).toBe('[room] Hello [room]');
    page.render('Hello');
    expect(await run([writes(`Hello ${ROOM} ${ROOM} ${ROOM}`)])).toMatchObject({ ok: true });
    expect(page.shows()).toBe('Hello [room] [room] [room]');
    page.render(`${ROOM} Hello`);
    expect(await run([writes(`${ROOM} Hello ${ROOM} ${ROOM}`)])).toMatchObject({ ok: true });
    expect(page.shows()).toBe('[room] Hello [room]');
  });
});

describe('what was half written', () => {
  test('by the browser is deleted by its letters, for its history may be broken', async () => {
    expect(await run([writes('Hello My room'), writes()])).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'caret', 'delete', 'select again', 'write', 'caret']);
    expect(page.shows()).toBe('Hello [room]');
  });

  test('by the browser in words is deleted with the words that were written', async () => {
    const links = [LINK, `${LINK}?pwd=1`];
    const words = { ...CONTENT, links };
    expect(await run([writes(`Hello My room: ${LINK}`, { content: words })])).toEqual(refused);
    expect(page.asked).toEqual(['select', 'write', 'caret', 'delete']);
    expect(page.shows()).toBe('Hello');
  });

  test('by the browser is taken back by its history where its letters are not whole', async () => {
    expect(await run([writes('Hello My'), writes()])).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo', 'select again', 'write', 'caret']);
    expect(page.shows()).toBe('Hello [room]');
  });

  test('by the browser is taken back by its history where it cannot be told which of two it is', async () => {
    page.render('Hello My room');
    expect(await run([writes('Hello My room My room')])).toEqual(refused);
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo']);
    expect(page.shows()).toBe('Hello My room');
  });

  test('by the browser is taken back by its history where it cannot be deleted', async () => {
    const erasers = [() => {}, () => {}];
    expect(await run([writes('Hello My room')], { strategy: { erasers } })).toEqual(refused);
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo']);
    expect(page.shows()).toBe('Hello');
  });

  test('by the browser without a step of its history is not looked for there', async () => {
    const erasers = [() => page.change('')];
    expect(await run([way(() => page.render('Hello My room'))], { strategy: { erasers } })).toEqual(isLeft);
    // What deletion took too much of is given back, and no more.
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo']);
    expect(page.shows()).toBe('Hello My room');
  });

  test('by a page is taken back by the page’s own history', async () => {
    const steps = [ownStep(() => 'Hello')];
    const half = byPage(() => page.render('Hello My room'));
    expect(await run([half, writes()], { strategy: { steps } })).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'own undo', 'select again', 'write', 'caret']);
    expect(page.shows()).toBe('Hello [room]');
  });

  test('by a page is deleted where it has no history', async () => {
    const half = byPage(() => page.render('Hello My room'));
    expect(await run([half, writes()])).toMatchObject({ ok: true });
    // The browser's own undo is not asked: its last step is the person's.
    expect(page.asked).toEqual(['select', 'write', 'delete', 'select again', 'write', 'caret']);
  });

  test('and cannot be taken out is told, and nothing more is written', async () => {
    expect(await run([byPage(() => page.render('Hello My')), writes()])).toEqual(isLeft);
    expect(page.asked).toEqual(['select', 'write']);
    expect(page.shows()).toBe('Hello My');
  });

  test('and that the page takes back itself needs nothing more', async () => {
    const half = byPage(() => {
      page.render('Hello My');
      soon(SETTLE_MS + 1, () => page.render('Hello'));
    });
    expect(await run([half, writes()])).toEqual(refused);
    expect(page.shows()).toBe('Hello');
  });

  test('as a link on more words than were meant is taken out too', async () => {
    const before = page.shows();
    const grown = `<a href="${LINK}">Hello My room</a>`;
    expect(await run([writes(grown)])).toEqual(refused);
    expect(page.asked).toEqual(['select', 'write', 'caret', 'delete', 'undo', 'undo']);
    expect(page.shows()).toBe(before);
  });
});

describe('what stands next to words that it should stand apart from', () => {
  const isGlued = () => true;
  const apart = (html: string) => writes(html, { isApart: true });

  test('is taken out, and written once more, apart', async () => {
    const steps = [ownStep(() => 'Hello')];
    const ways = [byPage(() => page.render(`${IN}you`), { isGlued }), apart(`${IN}<br>you`)];
    expect(await run(ways, { strategy: { steps } })).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'own undo', 'select again', 'write', 'caret']);
    expect(page.shows()).toBe('Hello [room]<br>you');
  });

  test('stays where it cannot be taken out', async () => {
    page.editor.style.whiteSpace = 'pre';
    const stays = vi.fn(() => {});
    const strategy = { erasers: [stays] };
    const ways = [byPage(() => page.render(`${IN}you`), { isGlued }), apart(`${IN}<br>you`)];
    expect(await run(ways, { strategy })).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write']);
    expect(page.shows()).toBe('Hello [room]you');
  });

  test('stays when the person has acted: an undo might take what they typed with it', async () => {
    const steps = [ownStep(() => 'Hello')];
    const pasting = byPage(
      () => {
        page.render(`${IN}you`);
        soon(10, () => types(`${IN}you!`));
      },
      { isGlued },
    );
    expect(await run([pasting, apart(`${IN}<br>you`)], { strategy: { steps } })).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write']);
    expect(page.shows()).toBe('Hello [room]you!');
  });

  test('is written once more though the person has moved the caret while it was taken out', async () => {
    const steps = [ownStep(() => 'Hello', { undo: () => soon(10, () => page.render('Hello')) })];
    const pasting = byPage(() => page.render(`${IN}you`), { isGlued });
    soon(SETTLE_MS + 5, () => press('ArrowLeft'));
    expect(await run([pasting, apart(IN)], { strategy: { steps } })).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'select again', 'write', 'caret']);
  });

  test('is asked with what is there, and where', async () => {
    const asks = vi.fn(() => false);
    await run([writes(IN, { isGlued: asks })]);
    expect(asks.mock.calls).toEqual([[expect.objectContaining({ letters: 'HelloMyroom' }), 5, 6]]);
  });

  test('is not looked for where the way before wrote nothing', async () => {
    expect(await run([isIgnored({ isGlued }), apart(IN)])).toEqual(refused);
    expect(await run([apart(IN), writes()])).toMatchObject({ ok: true });
    expect(page.asked).toEqual(['select', 'write', 'select', 'write', 'caret']);
  });

  test('is not looked for after a way that came between', async () => {
    const steps = [ownStep(() => 'Hello')];
    const ways = [byPage(() => page.render(`${IN}you`), { isGlued }), isIgnored(), apart(IN)];
    expect(await run(ways, { strategy: { steps } })).toEqual(refused);
    expect(page.shows()).toBe('Hello');
  });
});

describe('what the person does meanwhile is theirs', () => {
  test('before anything is written: nothing is', async () => {
    const strategy = { selectionMs: 50 };
    const typing = writes(IN, { select: selecting(() => types('Hello you')) });
    expect(await run([typing], { strategy })).toEqual({ ok: false, reason: 'theirs' });
    expect(page.asked).toEqual([]);
    page.render('Hello');
    const pasting = byPage(() => page.render(IN), { select: selecting(() => types('Hello you')) });
    expect(await run([pasting], { strategy })).toEqual({ ok: false, reason: 'theirs' });
    expect(page.asked).toEqual([]);
    const moving = writes(IN, { select: selecting(() => press('ArrowLeft')) });
    page.render('Hello');
    expect(await run([moving], { strategy })).toMatchObject({ ok: true });
  });

  test.each([
    ['the browser', () => way(() => soon(10, () => types('Hello you')))],
    ['the page', () => byPage(() => soon(10, () => types('Hello you')))],
  ])('when what %s was told to write does not come: nothing is written again', async (_who, first) => {
    expect(await run([first(), writes()])).toEqual({ ok: false, reason: 'theirs' });
    expect(took()).toBe(SETTLE_MS);
    expect(page.shows()).toBe('Hello you');
  });

  test('when nobody took what was offered: it comes beside what they typed', async () => {
    const first = isIgnored({
      write: () => {
        soon(10, () => types('Hello you'));
        return false;
      },
    });
    const outcome = await run([first, writes(`Hello you ${ROOM}`)]);
    expect(outcome).toMatchObject({ ok: true });
    expect(await undo(outcome)).toBe('undone');
    expect(page.shows()).toBe('Hello you');
  });

  test('when they undo it at once', async () => {
    const undone = way(() => {
      page.change(IN);
      soon(10, () => {
        hear(page.editor, 'keydown', { key: 'z', ctrlKey: true });
        document.execCommand('undo');
      });
    });
    expect(await run([undone, writes()])).toEqual({ ok: false, reason: 'theirs' });
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo']);
  });

  test('when they type behind it: it is in, and what they typed stays through Undo', async () => {
    const outcome = await run([
      way(() => {
        page.change(IN);
        soon(10, () => types(`${IN} at nine`));
      }),
    ]);
    expect(outcome).toMatchObject({ ok: true });
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).not.toContain('undo');
    expect(page.shows()).toBe('Hello at nine');
  });

  test('when they make a word bold by a button of the page: it stays bold through Undo', async () => {
    const outcome = await run([
      byPage(() => {
        soon(10, () => page.change(IN));
        soon(20, () => {
          hear(page.editor, 'pointerdown');
          page.change(IN.replace('Hello', '<b>Hello</b>'));
        });
      }),
    ]);
    expect(await undo(outcome)).toBe('undone');
    expect(page.shows()).toBe('<b>Hello</b>');
  });
});

describe('an editor that is not there', () => {
  const gone = { ok: false, reason: 'gone' };
  const unfocused = { ok: false, reason: 'unfocused' };

  test('or has no focus gets nothing', async () => {
    page.editor.remove();
    expect(await run([writes()])).toEqual(gone);
    document.body.append(page.editor);
    layOut(page.editor, 0);
    expect(await run([writes()])).toEqual(unfocused);
    expect(page.asked).toEqual([]);
  });

  test('between two ways', async () => {
    const leaves = isIgnored({ content: CONTENT });
    leaves.write = () => {
      soon(SETTLE_MS, () => layOut(page.editor, 0));
      return false;
    };
    expect(await run([leaves, writes()])).toEqual(unfocused);
    expect(page.asked).toEqual(['select']);
  });

  test('when it is to be written in, after its selection was set', async () => {
    const strategy = { selectionMs: 50 };
    const tidy = vi.fn();
    const losing = (act: () => void) => writes(IN, { select: selecting(act) });
    expect(await run([losing(() => page.other.focus())], { strategy, tidy })).toEqual(unfocused);
    start = Date.now();
    expect(await run([losing(() => page.editor.remove())], { strategy, tidy })).toEqual(gone);
    expect(took()).toBe(50);
    expect(page.asked).toEqual([]);
    expect(tidy).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['the browser wrote', writes, 1],
    ['the page took it', () => byPage(() => {}), 1],
  ])('when it is looked whether it is in: %s', async (_who, made, looks) => {
    const leaving = made();
    const { write } = leaving;
    leaving.write = (editor) => {
      soon(10, () => page.editor.remove());
      return write(editor);
    };
    expect(await run([leaving])).toEqual(gone);
    expect(took()).toBe(looks * SETTLE_MS);
  });

  test('and another in its place is read, and written in', async () => {
    const second = document.createElement('div');
    second.setAttribute('contenteditable', 'true');
    layOut(second);
    let find = () => page.editor;
    const exchanging = way(() => {
      second.innerHTML = IN;
      soon(10, () => {
        page.editor.replaceWith(second);
        find = () => second;
        second.focus();
      });
    });
    const outcome = await run([exchanging], { target: { find: () => find() } });
    expect(inserted(outcome).editor).toBe(second);
    expect(await undo(outcome)).toBe('undone');
    expect(second.innerHTML).toBe('Hello');
  });

  test('is open as its surface says, or as long as it is found', async () => {
    const plain = inserted(await run([writes()]));
    expect(plain.isOpen()).toBe(true);
    let isOpen = true;
    page.render('Hello');
    const said = inserted(await run([writes()], { target: { isOpen: () => isOpen } }));
    page.editor.remove();
    expect([plain.isOpen(), said.isOpen()]).toEqual([false, true]);
    isOpen = false;
    expect(said.isOpen()).toBe(false);
  });
});

describe('Undo by the browser’s history', () => {
  test('takes one step back, and tells the page', async () => {
    const commit = vi.fn();
    const outcome = await run([writes()], { target: { commit } });
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo', 'caret']);
    expect(page.shows()).toBe('Hello');
    expect(commit).toHaveBeenCalledTimes(2);
  });

  /** As many steps as there are letters. */
  const typedOut = (letters: string) => {
    const content = contentOf(letters, letters, []);
    const typing = () => {
      for (let count = 1; count <= letters.length; count += 1) page.change(`Hello${letters.slice(0, count)}`);
    };
    return run([way(typing, { content })]);
  };

  test('takes as many steps back as a browser may have made of one insertion', async () => {
    expect(await undo(await typedOut('abcdefghijkl'))).toBe('undone');
    expect(page.asked.filter((what) => what === 'undo')).toHaveLength(12);
    expect(page.asked).not.toContain('delete');
  });

  test('does steps that lead elsewhere again, all of them, and deletes the piece', async () => {
    const outcome = await typedOut('abcdefghijklm');
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('undone');
    const [undos, redos] = [Array(12).fill('undo'), Array(12).fill('redo')];
    expect(page.asked).toEqual([...undos, ...redos, 'delete', 'caret']);
    expect(page.shows()).toBe('Hello');
  });

  test('gives another field back what a step has taken from it, and deletes the piece', async () => {
    const outcome = await run([
      way(() => {
        page.change(IN);
        page.change('Title', page.other);
      }),
    ]);
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['undo', 'redo', 'delete', 'caret']);
    expect([page.other.value, page.shows()]).toEqual(['Title', 'Hello']);
    expect(document.activeElement).toBe(page.editor);
  });

  test('is not asked when the person has typed into another field since', async () => {
    const outcome = await run([writes()]);
    types('Title', page.other);
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['delete', 'caret']);
    expect(page.other.value).toBe('Title');
  });

  test('is not asked when it is in among other changes, for then it is broken', async () => {
    const outcome = await run([writes(`Hello, ${ROOM}`)]);
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['delete', 'caret']);
    expect(page.shows()).toBe('Hello,');
  });

  test('is asked for what a page had the browser write a moment later', async () => {
    const outcome = await run([byPage(() => soon(10, () => page.change(IN)))]);
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'undo']);
  });

  test('is asked for that though other words have come with it', async () => {
    const outcome = await run([byPage(() => soon(10, () => page.change(`Hello, ${ROOM}`)))]);
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'undo']);
    expect(page.shows()).toBe('Hello');
  });

  test('is not asked for that when the person has typed elsewhere meanwhile', async () => {
    const outcome = await run([
      byPage(() => {
        soon(10, () => page.change(IN));
        soon(20, () => types('Title', page.other));
      }),
    ]);
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'delete']);
    expect(page.other.value).toBe('Title');
  });

  test('takes back spaces that came by themselves too', async () => {
    page = madeUpPage('Hello you');
    const outcome = await run([
      way(() => {
        page.render('Hello  you');
        page.change(`Hello ${ROOM} you`);
      }),
    ]);
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo', 'caret']);
  });
});

describe('Undo by an editor’s own history', () => {
  const managed = (steps: HistoryStep[], more: Partial<Strategy> = {}) => ({
    strategy: { isManaged: true, steps, ...more },
  });
  const paste = (html = IN) => byPage(() => page.render(html));

  test('is asked, and the browser’s never, where the editor has a model', async () => {
    const outcome = await run([paste()], managed([ownStep(() => 'Hello')]));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'own undo']);
    page = madeUpPage('Hello');
    expect(await undo(await run([writes()], managed([])))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'caret', 'delete', 'caret']);
  });

  test('leaves the browser’s history as it was, for Undo elsewhere', async () => {
    const plain = await run([writes()]);
    const { editor } = page;
    const beside = document.createElement('div');
    beside.setAttribute('contenteditable', 'true');
    beside.innerHTML = 'Hello';
    layOut(beside);
    document.body.append(beside);
    page.editor = beside;
    beside.focus();
    const outcome = await run([paste()], managed([ownStep(() => 'Hello')]));
    expect(await undo(outcome)).toBe('undone');
    page.editor = editor;
    page.asked.length = 0;
    expect(await undo(plain)).toBe('undone');
    expect(page.asked).toEqual(['undo', 'caret']);
  });

  test('is asked for what the browser wrote in an editor with a model', async () => {
    const outcome = await run([writes()], managed([ownStep(() => 'Hello')]));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'caret', 'own undo', 'caret']);
  });

  test('is asked where it is not known whether the editor has one only for what a page took', async () => {
    const strategy = { steps: [ownStep(() => 'Hello')] };
    expect(await undo(await run([writes()], { strategy }))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo', 'caret']);
    page = madeUpPage('Hello');
    const unsaid = byPage(() => {
      page.render(IN);
      return false;
    });
    expect(await undo(await run([unsaid], { strategy }))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'delete']);
  });

  test('is not asked when the person has changed anything since, if only its looks', async () => {
    const outcome = await run([paste()], managed([ownStep(() => 'Hello')]));
    page.render(`<b>Hello</b> ${ROOM}`);
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'delete']);
    expect(page.shows()).toBe('<b>Hello</b>');
  });

  test('takes its time', async () => {
    const slow = ownStep(() => 'Hello', {
      undo: () => soon(SETTLE_MS - 1, () => page.render('Hello')),
    });
    expect(await undo(await run([paste()], managed([slow])))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write']);
    page = madeUpPage('Hello');
    // Its key is no command of the browser's, where it is not known what the editor is either.
    expect(await undo(await run([paste()], { strategy: { steps: [slow] } }))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write']);
  });

  test('is not asked when what was typed a moment ago is yet to be shown', async () => {
    const outcome = await run([paste()], managed([ownStep(() => 'Hello')]));
    soon(SETTLE_MS - 1, () => page.render(`${IN} at nine`));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'delete']);
    expect(page.shows()).toBe('Hello at nine');
  });

  test('is asked on, by the next way to ask, where one does nothing', async () => {
    const nothing = ownStep(() => IN, { undo: () => page.asked.push('nothing') });
    const outcome = await run([paste()], managed([nothing, ownStep(() => 'Hello')]));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'nothing', 'own undo']);
  });

  test.each([
    ['words of the person’s', 'Hel'],
    ['a line break of the person’s', 'Hello you'],
  ])('is done again when its step had %s in it, and the piece is deleted', async (_what, before) => {
    page = madeUpPage('Hello<br>you');
    const outcome = await run([paste(`Hello<br>you ${ROOM}`)], managed([ownStep(() => before)]));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'own undo', 'own redo', 'delete']);
    expect(page.shows()).toBe('Hello<br>you');
  });

  test.each(['Hello you', ' Hello you\n'])('may have left other spaces before: %j', async (before) => {
    page = madeUpPage('Hello you<br>');
    const outcome = await run([paste(`Hello you ${ROOM}`)], managed([ownStep(() => before)]));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'own undo']);
  });

  test.each(['Hello&nbsp;you', ' Hello you', 'Hello you<br>', 'Hello\u200b you'])(
    'may leave other spaces, as editors do: %j',
    async (before) => {
      page = madeUpPage('Hello you');
      const outcome = await run([paste(`Hello you ${ROOM}`)], managed([ownStep(() => before)]));
      expect(await undo(outcome)).toBe('undone');
      expect(page.asked).toEqual(['select', 'write', 'own undo']);
    },
  );

  test('takes no more steps than one insertion may be', async () => {
    let left = 0;
    const states = [`Hello`, `Hello <b>My</b>`, `Hello <b>My</b> <i>room</i>`];
    const many = (most: number): HistoryStep => ({
      most,
      undo: () => goes('back', -1),
      redo: [() => goes('forth', 1)],
    });
    const goes = (name: string, by: number) => {
      page.asked.push(name);
      left += by;
      page.render(states[left] ?? IN);
    };
    left = states.length;
    expect(await undo(await run([paste()], managed([many(3)])))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'back', 'back', 'back']);
    page = madeUpPage('Hello');
    left = states.length;
    expect(await undo(await run([paste()], managed([many(2)])))).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'back', 'back', 'forth', 'forth', 'delete']);
  });

  test('is done again in the first way that changes anything', async () => {
    const { redo, ...step } = ownStep(() => 'Hel');
    const nothing = () => void page.asked.push('nothing');
    const outcome = await run([paste()], managed([{ ...step, redo: [nothing, ...redo, nothing] }]));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'own undo', 'nothing', 'own redo', 'delete']);
  });

  test('and an editor that it hides: then nothing is done again, and nothing breaks', async () => {
    const hiding = ownStep(() => 'Hel');
    const undoing = hiding.undo;
    hiding.undo = (editor) => {
      undoing(editor);
      layOut(page.editor, 0);
    };
    const failed = logEntries().length;
    expect(await undo(await run([paste()], managed([hiding])))).toBe('edited');
    expect(page.asked).toEqual(['select', 'write', 'own undo']);
    expect(logEntries()).toHaveLength(failed);
  });

  test('and an editor that it takes away: then nothing is claimed', async () => {
    const leaving = ownStep(() => 'Hello', { undo: () => page.editor.remove() });
    expect(await undo(await run([paste()], managed([leaving])))).toBe('gone');
    expect(page.asked).toEqual(['select', 'write']);
  });
});

describe('Undo by deletion', () => {
  const eraser = (name: string, act: (editor: HTMLElement) => unknown) => (editor: HTMLElement) => {
    page.asked.push(name);
    act(editor);
  };
  const deletes = () => document.execCommand('delete');
  /** An editor with a model, and without a history. */
  const erased = async (erasers: Strategy['erasers'], more: Partial<Strategy> = {}) => {
    const strategy = { isManaged: true, erasers, ...more };
    const outcome = await run([byPage(() => page.render(IN))], { strategy });
    page.asked.length = 0;
    return undo(outcome);
  };

  test('is tried in every way that the editor has, until one of them works', async () => {
    const ways = [eraser('nothing', () => {}), eraser('first', deletes), eraser('second', deletes)];
    expect(await erased(ways)).toBe('undone');
    expect(page.asked).toEqual(['nothing', 'first', 'delete']);
  });

  test.each([SETTLE_MS, RENDER_MS])('may take its time, as far as the look after %d ms', async (wait) => {
    const before = wait === SETTLE_MS ? 0 : SETTLE_MS;
    const late = eraser('late', () => soon(before + wait - 1, () => page.render('Hello')));
    expect(await erased([late, eraser('second', deletes)])).toBe('undone');
    expect(page.asked).toEqual(['late']);
  });

  test('that takes more is given back, and nothing else is tried', async () => {
    const strategy = { steps: [ownStep(() => IN)], erasers: [eraser('all', () => page.render(''))] };
    const outcome = await run([byPage(() => page.render(IN))], { strategy });
    page.render(`${IN} at nine`);
    strategy.steps[0] = ownStep(() => `${IN} at nine`);
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('edited');
    expect(page.asked).toEqual(['all', 'own undo']);
    expect(page.shows()).toBe('Hello [room] at nine');
  });

  test('that takes more is given back by the browser, if it was the browser’s', async () => {
    const all = eraser('all', () => page.change(''));
    const outcome = await run([writes(`Hello, ${ROOM}`)], { strategy: { erasers: [all, all] } });
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('edited');
    expect(page.asked).toEqual(['all', 'undo']);
    expect(page.shows()).toBe('Hello, [room]');
  });

  test('that takes the editor away claims nothing', async () => {
    expect(await erased([eraser('close', () => page.editor.remove())])).toBe('gone');
    expect(page.asked).toEqual(['close']);
  });

  test('is not tried where it cannot be told what to select', async () => {
    const strategy = { isManaged: true, select: () => false, erasers: [eraser('any', deletes)] };
    const commit = vi.fn();
    const outcome = await run([byPage(() => page.render(IN))], { strategy, target: { commit } });
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('edited');
    expect(page.asked).toEqual([]);
    expect(commit).toHaveBeenCalledOnce();
    expect(page.shows()).toBe('Hello [room]');
  });

  test('waits for the editor to learn of the selection, and is not tried when the focus is lost', async () => {
    const select: Strategy['select'] = (...args) => {
      soon(40, () => page.asked.push('learned'));
      return RICH.select(...args);
    };
    expect(await erased([eraser('delete it', deletes)], { selectionMs: 50, select })).toBe('undone');
    expect(page.asked.slice(-3)).toEqual(['learned', 'delete it', 'delete']);
    page = madeUpPage('Hello');
    const losing = selecting(() => page.other.focus());
    const strategy = { selectionMs: 50, select: losing, erasers: [eraser('any', deletes)] };
    const commit = vi.fn();
    const lost = await run([byPage(() => page.render(IN))], { strategy, target: { commit } });
    page.asked.length = 0;
    expect(await undo(lost)).toBe('edited');
    expect(page.asked).toEqual([]);
    // Nothing has changed that the page would have to know of.
    expect(commit).toHaveBeenCalledOnce();
  });

  test('takes the spaces that came with it, and leaves those that did not', async () => {
    page = madeUpPage('Hello you');
    const outcome = await run([byPage(() => page.render(`Hello ${ROOM} you`))]);
    expect(await undo(outcome)).toBe('undone');
    expect(page.shows()).toBe('Hello you');
  });

  test('puts back what was replaced', async () => {
    const content = { ...contentOf(ROOM, 'My room', [LINK], 'old'), edges: { before: 1, after: 1 } };
    page = madeUpPage('See old here');
    const restore = vi.fn(() => {
      page.asked.push(`over ${document.getSelection()}`);
      page.render('See old here');
    });
    const replacing = byPage(() => page.render(`See ${ROOM} here`), { content });
    const outcome = await run([replacing], { restore });
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'over My room']);
    expect(restore).toHaveBeenCalledExactlyOnceWith(page.editor);
  });
});

describe('Undo of what replaced a link', () => {
  const OLD = 'https://zoom.us/j/1111111111';
  const link = `<a href="${OLD}">old</a>`;
  const replaced = (back: string) => {
    page = madeUpPage(`See ${link} here`);
    const content = contentOf(ROOM, 'My room', [LINK], 'old');
    const replacing = byPage(() => page.render(`See ${ROOM} here`), { content });
    return run([replacing], { restore: () => page.render(back), addresses: [LINK, OLD] });
  };

  test('brings the link back, not its words alone', async () => {
    expect(await undo(await replaced(`See ${link} here`))).toBe('undone');
    expect(await undo(await replaced('See old here'))).toBe('edited');
  });
});

describe('Undo that does not lead back', () => {
  test('says so when what was written was changed, or stands there no more', async () => {
    for (const now of ['Hello', `Hello <a href="${LINK}">Our room</a>`, `Hello My room`]) {
      page.render('Hello');
      const outcome = await run([writes()]);
      page.render(now);
      const shown = page.shows();
      expect(await undo(outcome)).toBe('edited');
      expect(page.shows()).toBe(shown);
    }
  });

  test('leaves what was made for it', async () => {
    const tidy = vi.fn();
    const outcome = await run([writes()], { tidy });
    page.render('Hello My room');
    expect(await undo(outcome)).toBe('edited');
    expect(tidy).not.toHaveBeenCalled();
  });

  test('says so when the page brings it again', async () => {
    const outcome = await run([writes()]);
    const undone = inserted(outcome).undo();
    soon(SETTLE_MS - 1, () => page.render(IN));
    expect(await inTime(undone)).toBe('edited');
  });

  test('says so when the editor has no focus, and claims nothing when it is gone', async () => {
    const hidden = await run([writes()]);
    layOut(page.editor, 0);
    expect(await undo(hidden)).toBe('edited');
    expect(page.shows()).toBe('Hello [room]');
    page = madeUpPage('Hello');
    const gone = await run([writes()]);
    page.editor.remove();
    expect(await undo(gone)).toBe('gone');
    page = madeUpPage('Hello');
    const leaving = inserted(await run([writes()])).undo();
    soon(1, () => page.editor.remove());
    expect(await inTime(leaving)).toBe('gone');
  });

  test('says so when it throws, and remembers that', async () => {
    const outcome = await run([writes()]);
    document.execCommand = () => {
      throw new TypeError('A page did this.');
    };
    expect(await undo(outcome)).toBe('edited');
    expect(logEntries().at(-1)).toMatchObject({ code: 'undo' });
  });
});

describe('several pieces at once', () => {
  const before = 'one x two';
  const after = `${ROOM} x ${ROOM}`;
  /** An engine's look at several pieces, each put in the place of another. */
  const replaceBoth = async (write: () => void) => {
    page = madeUpPage(before);
    const read = (html: string) => {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      return RICH.read(holder, [LINK]);
    };
    const piece = (letters: string) => ({ letters, links: [] });
    const parts = [
      { start: 0, length: 6, old: piece('one'), oldHtml: 'one' },
      { start: 7, length: 6, old: piece('two'), oldHtml: 'two' },
    ];
    return run([way(write, { content: { ...contentOf('', '', [LINK]), becomes: read(after), parts } })]);
  };

  test('are taken back in one step', async () => {
    const outcome = await replaceBoth(() => page.change(after));
    expect(await undo(outcome)).toBe('undone');
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo', 'caret']);
    expect(page.shows()).toBe(before);
  });

  test('are put back one by one where the person has written between them', async () => {
    const outcome = await replaceBoth(() => page.change(after));
    page.render(`Oh ${ROOM} xyz ${ROOM}`);
    page.asked.length = 0;
    expect(await undo(outcome)).toBe('undone');
    const over = (html: string) => ['unlink', `insertHTML ${html}`];
    expect(page.asked).toEqual([...over('two'), ...over('one'), 'caret']);
    expect(page.shows()).toBe('Oh one xyz two');
  });

  test('are taken back when only one of them came', async () => {
    const half = await replaceBoth(() => page.change(`${ROOM} x two`));
    expect(half).toEqual(refused);
    expect(page.asked).toEqual(['select', 'write', 'caret', 'undo']);
    expect(page.shows()).toBe(before);
  });

  test('are left when one of them was changed', async () => {
    const outcome = await replaceBoth(() => page.change(after));
    page.render(`${ROOM} x my`);
    expect(await undo(outcome)).toBe('edited');
    expect(page.shows()).toBe('[room] x my');
  });
});

describe('a while later', () => {
  test('what is there still is well', async () => {
    const outcome = await run([writes()]);
    start = Date.now();
    expect(await later(outcome)).toBe(null);
    expect(took()).toBe(LATER_MS);
  });

  test('what the page took back is refused', async () => {
    const tidy = vi.fn();
    const outcome = await run([writes()], { tidy });
    soon(LATER_MS - 1, () => page.render('Hello'));
    expect(await later(outcome)).toEqual(refused);
    expect(tidy).toHaveBeenCalledOnce();
  });

  test('what the page took back is not looked for among the words that were there', async () => {
    page.render('Hello My room');
    const outcome = await run([writes(`Hello My room ${ROOM}`)]);
    soon(10, () => page.render('Hello My room'));
    page.asked.length = 0;
    expect(await later(outcome)).toEqual(refused);
    expect(page.asked).toEqual([]);
    const second = vi.fn(() => page.render('Hello My room'));
    const taken = await run([writes(`Hello My room ${ROOM} ${ROOM}`)], { strategy: { erasers: [second] } });
    expect(taken).toEqual(refused);
    expect(second).toHaveBeenCalledOnce();
    expect(page.shows()).toBe('Hello My room');
  });

  test('what is there by half is taken out', async () => {
    const outcome = await run([writes()]);
    soon(10, () => page.render('Hello My room'));
    expect(await later(outcome)).toEqual({ ...refused });
    expect(page.shows()).toBe('Hello');
    const stuck = await run([byPage(() => page.render(IN))]);
    soon(10, () => page.render('Hello My'));
    expect(await later(stuck)).toEqual(isLeft);
  });

  test.each([
    ['the person has acted', () => press()],
    ['it is closed', () => page.editor.remove()],
  ])('nothing is said or done when %s', async (_what, act) => {
    const outcome = await run([writes()]);
    soon(10, () => {
      page.render('Hello My room');
      act();
    });
    expect(await later(outcome)).toBe(null);
    expect(page.editor.innerHTML).toBe('Hello My room');
  });

  test('nothing is said when it was undone', async () => {
    const outcome = await run([writes()]);
    expect(await undo(outcome)).toBe('undone');
    expect(await later(outcome)).toBe(null);
  });

  test('a second one that came is taken out, but not when the person has acted', async () => {
    const outcome = await run([writes()]);
    soon(10, () => page.render(`${IN} ${ROOM}`));
    expect(await later(outcome)).toBe(null);
    expect(page.shows()).toBe('Hello [room]');
    page = madeUpPage('Hello');
    const theirs = await run([writes()]);
    soon(10, () => {
      press();
      page.render(`${IN} ${ROOM}`);
    });
    expect(await later(theirs)).toBe(null);
    expect(page.shows()).toBe('Hello [room] [room]');
  });

  test('a second one that was asked for meanwhile stays, and so does what became of the first by it', async () => {
    const first = await run([writes()]);
    const second = await run([writes(`${IN} ${ROOM}`)]);
    expect(second).toMatchObject({ ok: true });
    expect([await later(first), await later(second)]).toEqual([null, null]);
    expect(page.shows()).toBe('Hello [room] [room]');
    page = madeUpPage('Hello');
    const replaced = await run([writes()]);
    const content = contentOf('other', 'other', [], 'Hello My room');
    const other = await run([writes('other', { content })]);
    expect([await later(replaced), await later(other)]).toEqual([null, null]);
    expect(page.shows()).toBe('other');
  });

  test('a page that breaks then is no error of anybody’s, and is remembered', async () => {
    let find: Target['find'] = () => page.editor;
    const outcome = await run([writes()], { target: { find: () => find() } });
    find = () => {
      throw new TypeError('A page did this.');
    };
    expect(await later(outcome)).toBe(null);
    expect(logEntries().at(-1)).toMatchObject({ code: 'edit' });
  });
});

describe('whatever throws ends in an outcome', () => {
  const breaks = (): never => {
    throw new TypeError('A page did this.');
  };

  const breaksAfter = (html: string) => {
    page.render(html);
    return breaks();
  };

  test('a planner', async () => {
    const find = () => page.editor;
    expect(await inTime(edit({ find }, breaks))).toEqual(refused);
    expect(logEntries().at(-1)).toMatchObject({ code: 'edit' });
    expect(await inTime(edit({ find }, () => 'full'))).toEqual({
      ok: false,
      reason: 'unsupported',
      why: 'full',
    });
  });

  test('a way: what it wrote is taken out', async () => {
    const tidy = vi.fn();
    const breaking = (html: string) => way(() => breaksAfter(html));
    expect(await run([breaking('Hello'), writes()], { tidy })).toEqual(refused);
    expect(tidy).toHaveBeenCalledOnce();
    expect(await run([breaking(IN)])).toEqual(refused);
    expect(page.shows()).toBe('Hello');
    expect(await run([breaking('Hello My')])).toEqual(isLeft);
  });

  test('a way after the person has acted: what is there may be theirs', async () => {
    const select = () => {
      press();
      return false;
    };
    expect(await run([way(() => breaksAfter(IN), { select })])).toEqual(isLeft);
    expect(page.shows()).toBe('Hello [room]');
    page.render('Hello');
    expect(await run([way(breaks, { select })])).toEqual(refused);
  });

  test('selecting: what came meanwhile is not Doorway’s', async () => {
    const select = () => breaksAfter('Hello you');
    expect(await run([writes(IN, { select })])).toEqual(refused);
    expect(page.shows()).toBe('Hello you');
  });

  test('a way that has lost the editor', async () => {
    const leaving = way(() => {
      page.editor.remove();
      return breaks();
    });
    expect(await run([leaving])).toEqual({ ok: false, reason: 'gone' });
  });

  test('taking it out, too', async () => {
    const fails = (): never => {
      throw new RangeError('A page did this.');
    };
    const strategy = { erasers: [fails] };
    expect(await run([way(() => breaksAfter(IN))], { strategy })).toEqual(isLeft);
    expect(logEntries().at(-1)).toMatchObject({ code: 'edit', error: expect.stringMatching(/^RangeError/) });
  });

  test('the commit of a page', async () => {
    const target = { commit: breaks };
    expect(await run([writes()], { target })).toEqual(refused);
    expect(page.shows()).toBe('Hello');
  });
});

test('nothing is left that listens or looks once an insertion has come to its end', async () => {
  const signals: AbortSignal[] = [];
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...[type, listener, options]: unknown[]) => {
    const { signal } = (options ?? {}) as AddEventListenerOptions;
    if (signal) signals.push(signal);
    add(type as string, listener as EventListener, options as AddEventListenerOptions);
  });
  const observing = vi.spyOn(MutationObserver.prototype, 'observe');
  const ending = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const isOver = () => {
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    const ended = new Set(ending.mock.contexts);
    expect(observing.mock.contexts.every((observer) => ended.has(observer))).toBe(true);
    signals.length = 0;
  };
  await run([isIgnored()]);
  isOver();
  const outcome = await run([writes()]);
  expect(signals.some(({ aborted }) => aborted)).toBe(false);
  await later(outcome);
  isOver();
  page = madeUpPage('Hello');
  const undone = await run([writes()]);
  await undo(undone);
  isOver();
  await later(undone);
  page = madeUpPage('Hello');
  const gone = await run([writes()]);
  page.editor.remove();
  await later(gone);
  isOver();
});

test('a long text is read anew only when something in it has changed', async () => {
  const read = vi.fn(RICH.read);
  const outcome = await run([isIgnored(), writes()], { strategy: { read } });
  expect(read).toHaveBeenCalledTimes(2);
  await later(outcome);
  expect(read).toHaveBeenCalledTimes(2);
  expect(read.mock.calls.every(([, addresses]) => addresses[0] === LINK)).toBe(true);
});

describe('a snippet', () => {
  const snippet = { text: '', html: '', shown: '', links: [LINK] };
  const request: Omit<InsertRequest, 'editor'> = { snippet, as: 'html', at: null, spaced: true };
  const plan = vi.fn((_editor: HTMLElement, _request: InsertRequest) => 'full' as const);

  test('goes where the caret was before the focus comes, which brings one of the browser’s own', async () => {
    const { editor } = page;
    const caret = document.getSelection() as Selection;
    caret.collapse(editor.firstChild, 2);
    keepCaret(editor);
    page.other.focus();
    caret.removeAllRanges();
    editor.addEventListener('focus', () => caret.collapse(editor.firstChild, 0));
    await inTime(insert({ ...request, editor }, plan));
    expect(document.activeElement).toBe(editor);
    expect(plan.mock.lastCall).toEqual([
      editor,
      expect.objectContaining({ at: expect.objectContaining({ startOffset: 2 }) }),
    ]);
    const at = document.createRange();
    await inTime(insert({ ...request, editor, at }, plan));
    expect(plan.mock.lastCall?.[1].at).toBe(at);
    await inTime(insert({ ...request, editor: page.other }, plan));
    expect(plan.mock.lastCall?.[1].at).toBe(null);
  });

  test('goes into the editor that its target gives, as long as that is in the page', async () => {
    const { editor, other } = page;
    await inTime(insert({ ...request, editor, target: { find: () => other } }, plan));
    expect(plan.mock.lastCall).toEqual([other, expect.objectContaining({ editor: other })]);
    editor.remove();
    expect(await inTime(insert({ ...request, editor }, plan))).toEqual({ ok: false, reason: 'gone' });
  });

  test('goes into a plain editable element if nothing else is said', async () => {
    const room = { text: `My room: ${LINK}`, html: ROOM, shown: 'My room', links: [LINK] };
    const outcome = await inTime(insert({ ...request, snippet: room, editor: page.editor }));
    expect(outcome).toMatchObject({ ok: true });
    expect(page.asked).toEqual([`insertHTML &nbsp;${ROOM}`]);
  });
});
