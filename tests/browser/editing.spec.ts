import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { linkHtml } from '../../lib/snippets/html.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { EDITORS_ORIGIN, serveEditors } from '../replicas/editors/index.ts';
import { launchBrowser } from './driver/launch.ts';
import type { Browser, Page } from './driver/types.ts';
import { ADDRESS, INVITATION, LABEL } from './editor-cases.ts';
import { askProbe, heardOfProbe, type ProbeAnswer, type ProbeQuestion, tellProbe } from './probe/ask.ts';
import { buildProbe } from './probe/build.ts';

// How the engine writes into plain editable elements, and into pages with ways of their own: without Doorway
// around it, by real keys, in one page that is filled anew for each case.

interface Quirk {
  fixture: {
    model(): string;
    saved(): string;
    fill(html: string): void;
    setUp(text: string): void;
    focusAt(offset: number): void;
  };
}

const URL_ONLY: Snippet = {
  text: ADDRESS,
  html: linkHtml(ADDRESS, ADDRESS),
  shown: ADDRESS,
  links: [ADDRESS],
};
const ENDS_IN_LINK: Snippet = {
  text: `Join\n${ADDRESS}`,
  html: `Join<br>${linkHtml(ADDRESS, ADDRESS)}`,
  shown: `Join\n${ADDRESS}`,
  links: [ADDRESS],
};

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const extensionDir = await buildProbe(inject('browserName'), `${EDITORS_ORIGIN}/*`);
  const handler = await serveEditors(['quirks']);
  browser = await launchBrowser(inject('browserName'), { extensionDir });
  browser.serve(EDITORS_ORIGIN, handler);
  page = await browser.newPage();
}, 120_000);

afterAll(() => browser?.close());

/** The address in the page, while nothing has gone wrong in it. */
let opened = '';

afterEach(({ task }) => {
  if (task.result?.state === 'fail') opened = '';
});

async function open(what = 'plain', ms = 0): Promise<void> {
  const address = `${EDITORS_ORIGIN}/quirks/?what=${what}&ms=${ms}`;
  if (opened === address && what === 'plain') return;
  opened = '';
  await page.goto(address);
  await page.waitFor(
    () => window.fixture !== undefined && document.documentElement.dataset.probeReady !== undefined,
  );
  await page.bringToFront();
  opened = address;
}

const fill = (html: string) =>
  page.evaluate((html: string) => {
    (window as never as Quirk).fixture.fill(html);
  }, html);
const model = () => page.evaluate(() => (window as never as Quirk).fixture.model());
const short = (html: string) =>
  html
    .replaceAll(`<a href="${ADDRESS}">`, '[')
    .replaceAll('</a>', ']')
    .replaceAll(ADDRESS, 'URL')
    .replaceAll('&nbsp;', ' ');
const shown = async () => short(await model());
/** The lines as a person sees them, without empty ones. */
const lines = () =>
  page.evaluate((address: string) => {
    const host = document.querySelector<HTMLElement>('#place > [contenteditable]');
    return (host?.innerText ?? '')
      .replaceAll(address, 'URL')
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }, ADDRESS);
const words = () =>
  page.evaluate(() => [...document.querySelectorAll('#place a')].map((link) => link.textContent ?? ''));

type Options = Extract<ProbeQuestion, { what: 'insert' }>['options'];
const insert = (snippet: Snippet, options: Options = {}, over?: string): Promise<ProbeAnswer> =>
  askProbe(page, { what: 'insert', snippet, options, ...(over ? { over } : {}) });
const undo = () => askProbe(page, { what: 'undo' });
const PLAIN = { isPlain: true };

describe('after an insertion the person writes on outside the link', () => {
  const shapes: [string, string][] = [
    ['an empty editor', '|'],
    ['the end of a text', 'Hello |'],
    ['the end of a block', '<div>Hello |</div><div>next</div>'],
    ['an empty line', '<div>Hello</div><div>|<br></div>'],
    ['before a line break', 'Hello |<br>next'],
    ['before a line break in a block', '<div>Hello |<br>next</div>'],
    ['a list', '<ul><li>One |</li><li>Two</li></ul>'],
    ['a heading', '<h1>Agenda |</h1><div>next</div>'],
    ['a table', '<table><tbody><tr><td>Cell |</td><td>b</td></tr></tbody></table>'],
    ['a following text', 'Hello |big world'],
    ['brackets', 'Hello (|) there'],
    ['bold words', '<b>Hello |</b>'],
    ['a signature below', 'Hello |<br><div class="gmail_signature">Ann</div>'],
  ];
  // Several lines end in a line break where words follow.
  const ONE_LINE = ['a table', 'a following text', 'brackets'];
  const cases = shapes.flatMap(([name, html]) =>
    (ONE_LINE.includes(name) ? [URL_ONLY] : [URL_ONLY, ENDS_IN_LINK]).flatMap((snippet) =>
      [PLAIN, {}].map((options) => ({
        name: `${name}, ${snippet === URL_ONLY ? 'a link' : 'lines'}${options === PLAIN ? '' : ', not known'}`,
        html,
        snippet,
        options,
      })),
    ),
  );
  test.each(cases)('$name', async ({ html, snippet, options }) => {
    await open();
    await fill(html);
    expect(await insert(snippet, options)).toMatchObject({ ok: true });
    const caret = await page.evaluate(() => {
      const selection = getSelection();
      const at = selection?.anchorNode;
      return [
        selection?.isCollapsed,
        (at instanceof Element ? at : at?.parentElement)?.closest('a') === null,
      ];
    });
    expect(caret).toEqual([true, true]);
    await page.type('x y');
    expect(await words()).toEqual([ADDRESS]);
    expect((await lines()).join('/')).toMatch(/URL ?x y/);
    await page.press('Enter');
    await page.type('z');
    expect(await words()).toEqual([ADDRESS]);
    expect((await lines()).join('/')).toMatch(/URL ?x y\/z/);
    expect(await undo()).toEqual({ undo: 'undone' });
    expect(await words()).toEqual([]);
    expect(await model()).not.toContain(ADDRESS);
    expect((await lines()).join('')).toContain('x y');
  });

  test.each(shapes)('Enter and Backspace right after it: %s', async (_, html) => {
    await open();
    for (const key of ['Enter', 'Backspace']) {
      await fill(html);
      expect(await insert(URL_ONLY, PLAIN)).toMatchObject({ ok: true });
      await page.press(key);
      const padded = html.includes('|big');
      if (key === 'Enter') await page.type('z');
      expect(await words()).toEqual([key === 'Enter' || padded ? ADDRESS : ADDRESS.slice(0, -1)]);
      if (key === 'Enter') expect((await lines()).join('/')).toMatch(/URL *\/z/);
      if (key === 'Enter' && html.includes('next')) expect(await lines()).toContain('next');
    }
  });

  test('Enter right after it, where the caret would stay in the link', async () => {
    await open('stays-in-link');
    await fill('Hello |');
    expect(await insert(URL_ONLY, PLAIN)).toMatchObject({ ok: true });
    await page.press('Enter');
    await page.type('z');
    expect(await words()).toEqual([ADDRESS]);
    expect(await lines()).toEqual(['Hello URL', 'z']);
  });

  test.each([
    'Meet in |my room|',
    'Meet in |my room| at nine',
    '<ul><li>Meet in |my room|</li></ul>',
    '<div>Meet in <b>|my room|</b></div>',
  ])('selected words become the link, and the caret is behind it: %s', async (html) => {
    await open();
    for (const options of [PLAIN, {}]) {
      await fill(html);
      expect(await insert(LABEL, options)).toMatchObject({ ok: true });
      await page.type(' x');
      expect(await words()).toEqual(['my room']);
      expect((await lines()).join('')).toMatch(/^Meet in my room x/);
      expect(await undo()).toEqual({ undo: 'undone' });
      expect(await words()).toEqual([]);
      expect((await lines()).join('')).toMatch(/^Meet in my room x/);
    }
  });

  test('after Undo too, and what was selected is not typed over', async () => {
    await open();
    await fill('Meet in |my room| at nine');
    await insert(LABEL, PLAIN);
    expect(await undo()).toEqual({ undo: 'undone' });
    await page.type('s');
    expect(await shown()).toBe('Meet in my rooms at nine');
  });

  test('after a replacement too', async () => {
    await open();
    await fill('At <b>https://zoom.us/j/1234567890</b>|');
    expect(await insert(URL_ONLY, PLAIN, 'https://zoom.us/j/1234567890')).toMatchObject({ ok: true });
    await page.type(' x');
    expect(await words()).toEqual([ADDRESS]);
    expect(await lines()).toEqual(['At URL x']);
    expect(await undo()).toEqual({ undo: 'undone' });
    expect(await lines()).toEqual(['At https://zoom.us/j/1234567890 x']);
  });
});

describe('Undo is judged by letters and by links', () => {
  test('words that were typed into the link are left, and that is said', async () => {
    await open();
    await fill('Hello |');
    await insert(URL_ONLY, PLAIN);
    for (let times = 0; times < 3; times += 1) await page.press('ArrowLeft');
    await page.type('x');
    const before = await model();
    expect(await undo()).toEqual({ undo: 'edited' });
    expect(await model()).toBe(before);
  });

  test('a link that was drawn over other words is left, and that is said', async () => {
    await open();
    await fill('Hello |');
    await insert(URL_ONLY, PLAIN);
    await page.type(' see you');
    await page.evaluate(() => document.querySelector('#place a')?.append(' see you'));
    const before = await model();
    expect(await undo()).toEqual({ undo: 'edited' });
    expect(await model()).toBe(before);
  });

  test('one that has left the page is gone', async () => {
    await open();
    await fill('Hello |');
    await insert(URL_ONLY, PLAIN);
    await page.evaluate(() => document.querySelector('#place > [contenteditable]')?.remove());
    expect(await undo()).toEqual({ undo: 'gone' });
    opened = '';
  });
});

describe('without a caret it comes behind what is there, never glued to it', () => {
  const endings: [string, string][] = [
    ['text', 'Hello'],
    ['lines', '<div>Ann</div><div>Teacher</div>'],
    ['one line', '<div>Ann</div>'],
    ['lines in a block', '<div dir="ltr"><div>Ann</div><div>Teacher</div></div>'],
    [
      'lines in a style',
      '<div dir="ltr"><div><b>Ann</b></div><div><font color="red">Teacher</font></div></div>',
    ],
    ['paragraphs', '<p>Ann</p><p>Teacher</p>'],
    ['an empty line', '<div>Ann</div><div><br></div>'],
    ['a heading', '<div>Hi</div><h2>Agenda</h2>'],
    ['a heading alone', '<h1>Agenda</h1>'],
    ['a heading in a block', '<div><h1>Agenda</h1></div>'],
    ['a list', '<div>Hi</div><ul><li>One</li><li>Two</li></ul>'],
    ['a list in a list', '<ul><li>One<ul><li>Two</li></ul></li></ul>'],
    ['an indent', '<blockquote style="margin-left:40px"><div>Indent</div></blockquote>'],
    ['code', '<pre>let a = 1;</pre>'],
    ['a table', '<table><tbody><tr><td>Cell</td></tr></tbody></table>'],
    ['a table in a block', '<div><table><tbody><tr><td>Cell</td></tr></tbody></table></div>'],
    ['a chip', '<div>See</div><div contenteditable="false">Chip</div>'],
    ['a chip in a line', '<div>See <span contenteditable="false">Chip</span></div>'],
    ['a chip alone', '<div contenteditable="false">Chip</div>'],
    ['a chip and an empty line', '<div contenteditable="false">Chip</div><div><br></div>'],
    ['a picture', '<div>Ann<br><img alt="" width="9" height="9"></div>'],
    ['a rule', '<div>Ann</div><hr>'],
    ['a link', '<div>See <a href="https://ann.example/">my page</a></div>'],
    ['line breaks', 'Ann<br>Teacher<br>'],
  ];
  const cases = endings.flatMap(([name, html]) =>
    [LABEL, INVITATION].flatMap((snippet) =>
      [false, true].map((ownLine) => ({
        name: `${name}, ${snippet === LABEL ? 'words' : 'lines'}${ownLine ? ', a line of its own' : ''}`,
        html,
        snippet,
        ownLine,
      })),
    ),
  );
  test.each(cases)('$name', async ({ html, snippet, ownLine }) => {
    await open();
    await fill(html);
    const before = await model();
    const were = await lines();
    expect(await insert(snippet, { ...PLAIN, ownLine })).toMatchObject({ ok: true });
    const now = await lines();
    const first = snippet.shown.split('\n')[0] as string;
    const line = now.find((one) => one.includes(first)) ?? '';
    expect(line.replace(first, ''), now.join('/')).toMatch(/^$|\s$/);
    if (ownLine || snippet === INVITATION) expect(line).toBe(first);
    for (const one of were) expect(now.join('/')).toContain(one);
    expect(now.join('/').indexOf(first)).toBeGreaterThan(now.join('/').indexOf(were.at(-1) ?? ''));
    const where = await page.evaluate((address: string) => {
      const link = document.querySelector(`#place a[href="${address}"]`);
      const parts = 'h1, h2, pre, [contenteditable="false"], a[href] a[href]';
      return [link?.closest(parts)?.tagName ?? 'none', link?.parentElement?.tagName];
    }, ADDRESS);
    expect(where[0]).toBe('none');
    expect(where[1]).not.toMatch(/^(TABLE|TBODY|TR|UL|OL)$/);
    await page.type('x');
    expect((await words()).filter((one) => /Join|URL|https:..acme/.test(one))[0]).not.toContain('x');
    await page.press('Mod+z');
    await page.press('Mod+z');
    const left = (await model()).replace(/(<div contenteditable="false">Chip<\/div>)<br>$/, '$1');
    expect(left).toBe(before);
  });

  test('a caret in a table beside its cells does not write there', async () => {
    await open();
    for (const at of ['table', 'tbody', 'tr']) {
      await fill('<table><tbody><tr><td>Cell</td></tr></tbody></table>');
      await page.evaluate((at: string) => {
        const part = document.querySelector(`#place ${at}`) as Element;
        document.querySelector<HTMLElement>('#place > div')?.focus();
        getSelection()?.collapse(part, part.childNodes.length);
      }, at);
      expect(await insert(LABEL, PLAIN)).toMatchObject({ ok: true });
      expect(await page.evaluate(() => document.querySelector('#place a')?.parentElement?.tagName)).toMatch(
        /^(DIV|TD)$/,
      );
    }
  });

  test.each([
    ['<div>Hi |there</div><div>second| line</div>', 'over two lines'],
    ['<ul><li>|One</li><li>Two|</li></ul>', 'over items'],
    ['<a href="https://ann.example/">my |page|</a>', 'in a link'],
  ])('a selection %s never becomes a link of many: it goes behind (%s)', async (html) => {
    await open();
    for (const options of [PLAIN, {}]) {
      await fill(html);
      expect(await insert(LABEL, options)).toMatchObject({ ok: true });
      expect((await words()).filter((one) => one.includes('Join'))).toEqual([LABEL.shown]);
      expect(await words()).toHaveLength(html.includes('<a') ? 2 : 1);
    }
  });
});

describe('what the person does while it is read back is theirs', () => {
  const during = async (act: () => Promise<void>, options: Options = PLAIN, what = 'plain', ms = 0) => {
    await open(what, ms);
    await fill('Hello |');
    const before = await model();
    await tellProbe(page, { what: 'insert', snippet: LABEL, options });
    if (what !== 'late') await page.waitFor(() => document.querySelector('#place a') !== null);
    await act();
    return { before, answer: await heardOfProbe(page) };
  };

  test.each([PLAIN, {}])('undone by the keys, it stays undone (%o)', async (options) => {
    const { answer, before } = await during(() => page.press('Mod+z'), options);
    // A slow machine presses when all was read back already.
    if (!answer.ok) expect(answer).toEqual({ ok: false, reason: 'theirs' });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1400)));
    expect(await model()).toBe(before);
  });

  test('deleted, it stays deleted', async () => {
    const { answer } = await during(async () => {
      await page.press('Mod+a');
      await page.press('Delete');
    });
    if (!answer.ok) expect(answer).toEqual({ ok: false, reason: 'theirs' });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1400)));
    expect(await words()).toEqual([]);
    expect(await lines()).toEqual([]);
  });

  test('typed on, both are there', async () => {
    const { answer } = await during(() => page.type(' and more'));
    expect(answer).toMatchObject({ ok: true });
    expect(await lines()).toEqual([`Hello ${LABEL.shown} and more`]);
    expect(await askProbe(page, { what: 'later' })).toEqual({ later: null });
  });

  test('closed meanwhile, it is gone', async () => {
    const { answer } = await during(async () => {
      await page.evaluate(() => document.querySelector('#place > [contenteditable]')?.remove());
    });
    if (!answer.ok) expect(answer).toEqual({ ok: false, reason: 'gone' });
    opened = '';
  });
});

describe('a history that the whole page shares', () => {
  for (const ms of [0, 400])
    test(`what is typed in another field while it is read back stays when it is undone: ${ms}`, async () => {
      await open('moves-on', ms);
      await fill('Hello |');
      await tellProbe(page, { what: 'insert', snippet: LABEL, options: PLAIN });
      await page.type('Plan');
      expect(await heardOfProbe(page)).toMatchObject({ ok: true });
      expect(await undo()).toEqual({ undo: 'undone' });
      expect(await words()).toEqual([]);
      expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#title')?.value)).toBe(
        'Plan',
      );
    });
});

describe('a field that nobody sees', () => {
  const into = async (what: string) => {
    await open(what);
    await page.evaluate(() => {
      (window as never as Quirk).fixture.setUp('Hello ');
      (window as never as Quirk).fixture.focusAt(6);
    });
    return insert(LABEL);
  };

  const unseen = ['transparent', 'speck', 'flat', 'far', 'above', 'below', 'before', 'beside', 'clipped'];
  for (const what of [...unseen, 'cut-off', 'right'])
    test(`is none: ${what}`, async () => {
      expect(await into(`field-${what}`)).toEqual({ ok: false, reason: 'unsupported', why: 'no-field' });
      expect(await model()).toBe('Hello ');
    });

  test('is none, nor is an editor', async () => {
    expect(await into('far')).toEqual({ ok: false, reason: 'unsupported', why: 'no-field' });
  });

  test('is told what it is where it is known', async () => {
    expect(await into('field-drawn')).toEqual({ ok: false, reason: 'unsupported', why: 'own-canvas' });
    expect(await model()).toBe('Hello ');
  });

  for (const what of ['field-scrolled', 'scrolled', 'field-left'])
    test(`is not one that was scrolled away: ${what}`, async () => {
      expect(await into(what)).toMatchObject({ ok: true });
      expect(await model()).toContain(ADDRESS);
    });
});

describe('an editor with ways of its own', () => {
  const FULL = 'Hello |big world';
  const standsOnce = async () => {
    const text = (await lines()).join('\n');
    expect(text.split('Meeting ID: 384 920 5716')).toHaveLength(2);
    for (const word of ['Hello', 'big world']) expect(text).toContain(word);
    expect(await words()).toEqual([ADDRESS]);
  };

  for (const { what, ms } of [
    { what: 'late', ms: 30 },
    { what: 'late', ms: 300 },
    { what: 'late', ms: 700 },
    { what: 'paragraphs', ms: 0 },
    { what: 'words', ms: 0 },
  ])
    test(`that took it is told so, and has it once: ${what} ${ms}`, async () => {
      await open(what, ms);
      await fill(FULL);
      expect(await insert(INVITATION)).toMatchObject({ ok: true });
      expect(await askProbe(page, { what: 'later' })).toEqual({ later: null });
      await standsOnce();
      expect(await undo()).toEqual({ undo: 'undone' });
      expect(await words()).toEqual([]);
    });

  // The first comes before the browser's own insertion is looked at, the second after it.
  for (const ms of [100, 220, 260, 280, 400])
    test(`that brings a paste late, and did not say so, does not keep two: ${ms}`, async () => {
      await open('late-unsaid', ms);
      await fill(FULL);
      expect(await insert(INVITATION)).toMatchObject({ ok: true });
      expect(await askProbe(page, { what: 'later' })).toEqual({ later: null });
      await standsOnce();
    });

  test('inserted a second time at once, both stay: the second is no double of a page', async () => {
    await open();
    await fill(FULL);
    expect(await insert(LABEL, PLAIN)).toMatchObject({ ok: true });
    expect(await insert(LABEL, PLAIN)).toMatchObject({ ok: true });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1400)));
    expect(await words()).toEqual([LABEL.shown, LABEL.shown]);
  });

  test('that keeps half of it has nothing left of it', async () => {
    await open('half');
    await fill(FULL);
    const before = await model();
    const answer = await insert(LABEL);
    if (answer.ok) expect(await words()).toEqual([LABEL.shown]);
    else expect(await model()).toBe(before);
    expect((await lines()).join('').split('Join my')).toHaveLength(answer.ok ? 2 : 1);
  });

  for (const ms of [0, 60])
    for (const options of [PLAIN, {}])
      test(`that keeps no links gets the address in words (${ms} ms, ${JSON.stringify(options)})`, async () => {
        await open('unlinks', ms);
        await fill(FULL);
        expect(await insert(LABEL, options)).toMatchObject({ ok: true });
        expect(await askProbe(page, { what: 'later' })).toEqual({ later: null });
        expect((await lines()).join('')).toMatch(/^Hello +Join my Zoom room: URL big world$/);
      });

  for (const what of ['takes-back', 'undoes-late'])
    for (const ms of [140, 400, 1000])
      test(`that takes it back later is called so later: ${what} ${ms}`, async () => {
        await open(what, ms);
        await fill(FULL);
        const answer = await insert(LABEL, PLAIN);
        const failed = answer.ok ? (await askProbe(page, { what: 'later' })).later : answer.reason;
        expect(failed).toBe('refused');
        expect(await words()).toEqual([]);
        expect((await lines()).join('')).toMatch(/^Hello *big world$/);
      });

  test('that goes as soon as it is written in proves nothing', async () => {
    for (const ms of [0, 60]) {
      await open('goes', ms);
      await fill(FULL);
      expect(await insert(LABEL, PLAIN)).toEqual({ ok: false, reason: 'gone' });
    }
  });

  test('that is not to be seen, or hands the focus on, is not written in, nor is another', async () => {
    for (const what of ['hides', 'hands-on']) {
      await open(what);
      await fill('Hello');
      expect(await insert(LABEL, PLAIN)).toEqual({ ok: false, reason: 'unfocused' });
      expect(await model()).toBe('Hello');
      expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#title')?.value ?? '')).toBe(
        '',
      );
    }
  });

  for (const what of ['constructors', 'throws', 'form'])
    test(`a page that breaks what is written with is written in all the same: ${what}`, async () => {
      await open(what);
      await fill(FULL);
      expect(await insert(LABEL)).toMatchObject({ ok: true });
      expect(await words()).toEqual([LABEL.shown]);
      expect(await undo()).toEqual({ undo: 'undone' });
      expect(await words()).toEqual([]);
    });

  for (const what of ['keyup', 'field-keyup'])
    test(`that saves when a key goes up saves it, and its Undo: ${what}`, async () => {
      await open(what);
      await page.evaluate(() => {
        (window as never as Quirk).fixture.setUp('Hello ');
        (window as never as Quirk).fixture.focusAt(6);
      });
      const saved = () => page.evaluate(() => (window as never as Quirk).fixture.saved());
      expect(await insert(LABEL)).toMatchObject({ ok: true });
      expect(await saved()).toContain(ADDRESS);
      expect(await undo()).toEqual({ undo: 'undone' });
      expect(await saved()).not.toContain(ADDRESS);
    });
});
