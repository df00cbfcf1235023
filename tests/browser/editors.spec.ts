import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { EDITORS_ORIGIN, serveEditors } from '../replicas/editors/index.ts';
import { launchBrowser } from './driver/launch.ts';
import type { Browser, Page } from './driver/types.ts';
import { pause } from './driver/waiting.ts';
import {
  ADDRESS,
  EDITOR_CASES,
  type EditorCase,
  INVITATION,
  LABEL,
  LINES,
  REFUSED_CASES,
} from './editor-cases.ts';
import { isNightly } from './left-out.ts';
import { askProbe } from './probe/ask.ts';
import { buildProbe } from './probe/build.ts';

const browserName = inject('browserName');
const RESULTS = fileURLToPath(new URL('../../node_modules/.cache/editors/', import.meta.url));
/** Editors join typing into one undo step; what comes later than this is a step of its own; milliseconds. */
const UNDO_GROUPING_MS = 1250;
const LINKED = new RegExp(`(href|url|link)"?[=:]"${ADDRESS.replaceAll('.', '\\.')}"`);

let browser: Browser;
let page: Page;
/** The path of the editor that stands in the page. */
let opened = '';
/** How much is noted of each editor. */
const COLUMNS = 5;
/** What was seen, for `docs/editors.md`: name → line of the table. */
const results: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  const extensionDir = await buildProbe(browserName, `${EDITORS_ORIGIN}/*`);
  const handler = await serveEditors();
  browser = await launchBrowser(browserName, { extensionDir });
  browser.serve(EDITORS_ORIGIN, handler);
  page = await browser.newPage();
}, 120_000);

afterAll(async () => {
  // A run of only some tests is nothing to tell of.
  const isWhole = Object.values(results).every((seen) => Object.keys(seen).length === COLUMNS);
  if (isWhole) {
    await mkdir(RESULTS, { recursive: true });
    await writeFile(`${RESULTS}results-${browserName}.json`, JSON.stringify(results, null, 1));
  }
  await browser?.close();
});

// The next test, or the second try, begins with a page that nothing went wrong in.
afterEach(({ task }) => {
  if (task.result?.state === 'fail') opened = '';
});

describe.each(EDITOR_CASES)('$name', (editor) => {
  const seen: Record<string, string> = {};
  results[editor.name] = seen;

  test('takes a link with words at the caret, in its model, as one undo step', async () => {
    const before = await atCaret(editor);
    const model = await insert(LABEL);
    expectKept(model);
    if (editor.keeps === 'link') expect(model).toMatch(LINKED);
    else expect(model).toContain(LABEL.text);
    await page.press('Mod+z');
    await expectModel(before);
    seen.label = editor.keeps === 'link' ? 'link' : 'words: address';
    seen.undo = 'exact';
  }, 60_000);

  test('takes several lines', async () => {
    const before = await atCaret(editor);
    const model = await insert(INVITATION);
    expectKept(model);
    if (editor.keeps === 'one line') expect(model).toBe(before.replace('abcd', `abcd ${ADDRESS} `));
    else expectLines(model);
    await page.press('Mod+z');
    await expectModel(before);
    seen.lines =
      editor.keeps === 'one line' ? 'the link alone' : LINKED.test(model) ? 'lines, link' : 'lines';
  }, 60_000);

  test('keeps the words of a selection', async () => {
    const before = await atCaret(editor, 'big');
    const model = await insert(LABEL);
    expectKept(model);
    if (editor.keeps === 'link') {
      expect(model).toMatch(LINKED);
      expect(model).not.toContain(LABEL.shown);
    } else expect(model).toContain(`big ${LABEL.text}`);
    await page.press('Mod+z');
    await expectModel(before);
    seen.selection = editor.keeps === 'link' ? 'words become the link' : 'after the words';
  }, 60_000);

  test('gives it back by Undo, at once and after more was typed', async () => {
    const before = await atCaret(editor);
    await insert(LABEL);
    expect(await askProbe(page, { what: 'undo' })).toEqual({ undo: 'undone' });
    await expectModel(before);

    const again = await atCaret(editor);
    await insert(LABEL);
    await focusAt(0);
    await page.type('XY');
    await page.waitFor(() => window.fixture.model().includes('XY'));
    expect(await askProbe(page, { what: 'undo' })).toEqual({ undo: 'undone' });
    const left = await model();
    expect(left).not.toContain(ADDRESS);
    expect(withoutTags(wordsOf(left))).toBe(withoutTags(wordsOf(again)).replace('Hello', 'XYHello'));
    seen.later = 'exact';
  }, 60_000);

  test('gives it back without a new line and a style that came after it', async () => {
    const change = async () => {
      await focusAt('Hello abcd'.length - 4, 'Hello abcd'.length);
      // The end of all the text: that of a line lies where the line breaks, which the insertion moves.
      const keys = ['Mod+b', 'Mod+End', editor.keeps === 'one line' ? ' ' : 'Enter', 'x', 'Backspace'];
      for (const key of keys) {
        await page.press(key);
        await rendered();
      }
    };
    await atCaret(editor);
    await change();
    const expected = await model();
    await atCaret(editor);
    await insert(LABEL);
    await change();
    expect(await askProbe(page, { what: 'undo' })).toEqual({ undo: 'undone' });
    await expectModel(expected);
  }, 60_000);

  test('leaves it alone when it was changed', async () => {
    await atCaret(editor);
    await insert(LABEL);
    const text = await page.evaluate(() => window.fixture.model());
    // Ten letters into the snippet: inside its words, or inside the address of a field.
    await focusAt('Hello abcd '.length + 10);
    await page.type('QQ');
    await page.waitFor(() => window.fixture.model().includes('QQ'));
    const changed = await model();
    expect(changed).not.toBe(text);
    expect(await askProbe(page, { what: 'undo' })).toEqual({ undo: 'edited' });
    await expectModel(changed);
  }, 60_000);
});

test.each(REFUSED_CASES)('leaves a %s field alone and says why', async (what, why) => {
  await open(`/plain/?what=${what}`);
  await page.evaluate(() => {
    window.fixture.setUp(location.search.includes('number') ? '12345' : 'Hello big world');
    window.fixture.focusAt(2);
  });
  const before = await model();
  expect(await askProbe(page, { what: 'insert', snippet: LABEL })).toEqual({
    ok: false,
    reason: 'unsupported',
    why,
  });
  expect(await model()).toBe(before);
});

test('says that there is no field where nothing can be written', async () => {
  await open('/plain/?what=input');
  expect(await askProbe(page, { what: 'insert', snippet: LABEL })).toMatchObject({ why: 'no-field' });
});

test('writes the address after the words where a page has no links', async () => {
  const before = await atCaret({ name: '', path: '/prosemirror/?links=none', keeps: 'text' });
  expect(await insert(LABEL)).toContain(LABEL.text);
  expect(await askProbe(page, { what: 'undo' })).toEqual({ undo: 'undone' });
  await expectModel(before);
});

test('says so when an editor does not take it, and leaves nothing behind', async () => {
  const before = await atCaret({ name: '', path: '/plain/?what=deaf', keeps: 'text' });
  expect(await askProbe(page, { what: 'insert', snippet: LABEL })).toEqual({
    ok: false,
    reason: 'refused',
  });
  await expectModel(before);
});

/** Opens the editor, types in the middle of its text and waits until that is an undo step of its own. */
async function atCaret(editor: EditorCase, select = ''): Promise<string> {
  await open(editor.path);
  await page.evaluate(() => {
    // An editor that is made anew in the same place learns of the focus when it comes.
    (document.activeElement as HTMLElement | null)?.blur();
    window.fixture.setUp('Hello big world, bye');
  });
  if (editor.press) await page.click(editor.press);
  await focusAt(6);
  await page.type('abcd');
  await page.waitFor(() => window.fixture.model().includes('abcd'));
  await nextUndoStep();
  if (select) await focusAt('Hello abcd'.length, `Hello abcd${select}`.length);
  return model();
}

/** From here on is another undo step, for an editor that joins by time: it asks the page's clock. */
async function nextUndoStep(): Promise<void> {
  if (isNightly) await pause(UNDO_GROUPING_MS);
  else await page.evaluate((ms: number) => window.putClockForward(ms), UNDO_GROUPING_MS);
}

/** Every scenario fills its editor anew, so that those of one editor share its page. */
async function open(path: string): Promise<void> {
  if (path === opened) return;
  opened = '';
  await page.goto(`${EDITORS_ORIGIN}${path}`);
  await page.waitFor(
    () => window.fixture !== undefined && document.documentElement.dataset.probeReady !== undefined,
  );
  opened = path;
}

/** Some editors render, and set the selection anew, with a later frame. */
const rendered = () =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
      }),
  );

/** Editors hear of a selection by an event, a moment later. */
/** Puts the caret there, or selects up to `end`. */
async function focusAt(offset: number, end = offset): Promise<void> {
  const isThere = () => page.evaluate((length) => String(getSelection()).length === length, end - offset);
  for (let tries = 0; tries < 5; tries++) {
    await page.evaluate((from, to) => window.fixture.focusAt(from, to), offset, end);
    await rendered();
    // An editor that has not drawn yet what was typed, such as Trix, puts its own selection back with that.
    if (await isThere()) return;
  }
}

async function insert(snippet: Snippet): Promise<string> {
  const answer = await askProbe(page, { what: 'insert', snippet });
  expect(answer).toMatchObject({ ok: true });
  return model();
}

const model = () => page.evaluate(() => window.fixture.model());

async function expectModel(expected: string): Promise<void> {
  await expect.poll(async () => wordsOf(await model())).toBe(wordsOf(expected));
}

/** Nothing of the person's is lost. */
function expectKept(text: string): void {
  for (const part of ['Hello', 'abcd', 'big', 'world, bye']) expect(text).toContain(part);
}

/** All lines, in order, each parted from the next by something that is not text. */
function expectLines(text: string): void {
  const lines = ['abcd', ...LINES.filter(Boolean), 'big'];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const found = text.indexOf(line, at);
    expect(found, `${line} in ${text}`).toBeGreaterThanOrEqual(0);
    if (index > 0) expect(text.slice(at, found), `before ${line} in ${text}`).toMatch(/[\n<>{}]|\\n/);
    at = found + line.length;
  }
}

/**
 * Browsers write a space beside an edit as one that does not break, Draft.js gives each block a key by chance, and Trix
 * may call a line break bold.
 */
function wordsOf(text: string): string {
  return text
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/"key":"[^"]*"/g, '')
    .replaceAll('"},{"type":"string","attributes":{"bold":true},"string":"\\n', '\\n');
}

/** Editors give typed words a style of their own, or not; what counts here are the words. */
function withoutTags(text: string): string {
  return text.replace(/<[^>]*>/g, '');
}
