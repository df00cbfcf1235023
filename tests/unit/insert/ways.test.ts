// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insertAnywhere } from '../../../lib/insert/insert-anywhere.ts';
import type { InsertRequest } from '../../../lib/insert/insertion.ts';
import { readingOf } from '../../../lib/insert/reading.ts';
import { planRich, RICH } from '../../../lib/insert/strategies/contenteditable.ts';
import { planManaged } from '../../../lib/insert/strategies/managed.ts';
import { editorSteps } from '../../../lib/insert/strategies/steps.ts';
import type { Plan, Way } from '../../../lib/insert/strategies/strategy.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import { SELECTION_MS } from '../../../lib/timings.ts';
import { editable } from './editable.ts';
import { inTime, LINK, layOut, ROOM } from './made-up-editor.ts';

const WORDS: Snippet = { text: `My room: ${LINK}`, html: ROOM, shown: 'My room', links: [LINK] };
const LINES: Snippet = {
  text: `Join\n${LINK}`,
  html: `Join<br>${ROOM}`,
  shown: 'Join\nMy room',
  links: [LINK],
};

/** What page and browser were offered and told, in order. */
let told: string[];
/** Whether the page takes what it is offered. */
let isTaken = false;

const short = (text = '') =>
  text.replaceAll(ROOM, '[room]').replaceAll(LINK, '[link]').replaceAll('&nbsp;', '_');

function listen(editor: HTMLElement): void {
  told = [];
  isTaken = false;
  const note = (what: string, event: Event) => {
    told.push(what);
    if (isTaken) event.preventDefault();
  };
  const transferred = (name: string, event: Event, data: DataTransfer | null) => {
    const forms = ['text/html', 'text/plain'].map((type) => data?.getData(type)).filter(Boolean);
    note([name, ...forms.map((form) => short(form))].join(' '), event);
  };
  editor.addEventListener('paste', (event) => transferred('paste', event, event.clipboardData));
  editor.addEventListener('beforeinput', (event) =>
    transferred((event as InputEvent).inputType, event, (event as InputEvent).dataTransfer),
  );
  for (const type of ['keydown', 'keyup'])
    editor.addEventListener(type, (event) => {
      const { key } = event as KeyboardEvent;
      if (key !== 'Shift') note(`${type} ${key}`, event);
    });
  document.execCommand = (command: string, _ui?: boolean, value?: string) => {
    told.push(value ? `${command} ${short(value)}` : command);
    return true;
  };
  // A selection that goes away and back.
  (document.getSelection() as Selection).modify = (...how) => void told.push(how.join(' '));
}

const AFRESH = ['move backward character', 'move forward character'];

/** A request for the mark in this content of an editor with these attributes. */
function requestFor(html: string, attributes = '', change: Partial<InsertRequest> = {}) {
  const { editor, range } = editable(html);
  const [, name = '', value = ''] = /^([\w-]+)="(.*)"$/.exec(attributes) ?? [];
  if (name) editor.setAttribute(name, value);
  listen(editor);
  const request: InsertRequest = { editor, snippet: WORDS, as: 'html', at: range, spaced: true, ...change };
  return { editor, range, request };
}

function planned(plan: ReturnType<typeof planManaged>): Plan {
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}

const managed = (html: string, attributes = '', change: Partial<InsertRequest> = {}) => {
  const { editor, request, range } = requestFor(html, attributes, change);
  return { editor, range, plan: planned(planManaged(editor, request)) };
};
const rich = (html: string, change: Partial<InsertRequest> = {}) => {
  const { editor, request, range } = requestFor(html, '', change);
  return { editor, range, plan: planRich(editor, request) };
};

/** What is told in each way of a plan. */
function ways({ editor, plan }: { editor: HTMLElement; plan: Plan }): string[] {
  return plan.ways.flatMap((way) => {
    told.length = 0;
    way.select(editor, false);
    way.write(editor);
    return told.join(', ');
  });
}
const afresh = (command: string) => [...AFRESH, command].join(', ');

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what an editor of a known make is offered, in order', () => {
  const text = 'My room: [link]';
  const paste = [`paste [room] ${text}`, `paste ${text}`];

  test.each<[string, string, string[]]>([
    ['ProseMirror', 'class="ProseMirror"', paste],
    ['Lexical', 'data-lexical-editor="true"', paste],
    ['Draft.js', 'class="public-DraftEditor-content"', paste],
    ['Slate', 'data-slate-editor="true"', [`insertFromPaste ${text}`]],
    ['CodeMirror 6', 'class="cm-content"', [`paste ${text}`]],
    ['LinkedIn', 'class="msg-form__contenteditable"', [afresh(`insertText ${text}`)]],
    ['plain text alone', 'contenteditable="plaintext-only"', [afresh(`insertText ${text}`)]],
    ['SCEditor', 'class="sceditor-container"', ['insertHTML [room]', afresh(`insertText ${text}`)]],
    [
      'not recognised',
      '',
      [
        `paste [room] ${text}`,
        `paste [room]_ ${text}`,
        `insertFromPaste [room] ${text}`,
        'insertHTML [room]',
        afresh(`insertText ${text}`),
      ],
    ],
  ])('%s', (_name, attributes, expected) => {
    expect(ways(managed('', attributes))).toEqual(expected);
  });

  test('Quill 1, which joins lines that the browser writes as HTML', () => {
    document.body.innerHTML =
      '<div class="ql-container"><div class="ql-editor"></div><div class="ql-clipboard"></div></div>';
    const editor = document.querySelector('.ql-editor') as HTMLElement;
    const offers = (snippet: Snippet) => {
      listen(editor);
      const request: InsertRequest = { editor, snippet, as: 'html', at: null, spaced: true };
      return ways({ editor, plan: planned(planManaged(editor, request)) });
    };
    expect(offers(WORDS)).toEqual(['insertHTML [room]', afresh(`insertText ${text}`)]);
    expect(offers(LINES)).toEqual([afresh('insertText Join\n[link]')]);
  });

  test.each<[string, string, string, string[]]>([
    ['Draft.js', 'class="public-DraftEditor-content"', 'Hello|', ['paste \nJoin\n[link]']],
    ['Draft.js', 'class="public-DraftEditor-content"', '|there', ['paste Join\n[link]\n']],
    [
      'Draft.js',
      'class="public-DraftEditor-content"',
      '',
      ['paste Join<br>[room] Join\n[link]', 'paste Join\n[link]'],
    ],
    [
      'ProseMirror',
      'class="ProseMirror"',
      'Hello|',
      ['paste <br>Join<br>[room] \nJoin\n[link]', 'paste \nJoin\n[link]'],
    ],
  ])('several lines for %s, which may cut off their edges: %s, %s', (_name, attributes, html, expected) => {
    expect(ways(managed(html, attributes, { snippet: LINES }))).toEqual(expected);
  });

  test('in Firefox the browser joins lines of text in an editor with a model, too', async () => {
    vi.resetModules();
    vi.stubGlobal('mozInnerScreenX', 0);
    const { planManaged: inFirefox } = await import('../../../lib/insert/strategies/managed.ts');
    const both = (attributes: string, snippet: Snippet) => {
      const { editor, request } = requestFor('', attributes, { snippet });
      return ways({ editor, plan: planned(inFirefox(editor, request)) });
    };
    // A plain-text element has no model.
    expect(both('contenteditable="plaintext-only"', LINES)).toEqual([afresh('insertText Join\n[link]')]);
    document.body.innerHTML =
      '<div class="ql-container"><div class="ql-editor"></div><div class="ql-clipboard"></div></div>';
    const editor = document.querySelector('.ql-editor') as HTMLElement;
    listen(editor);
    const request: InsertRequest = { editor, snippet: LINES, as: 'html', at: null, spaced: true };
    expect(planned(inFirefox(editor, request)).ways).toEqual([]);
    expect(planned(inFirefox(editor, { ...request, snippet: WORDS })).ways).toHaveLength(2);
  });

  test('says which ways are the browser’s, and which is only for what must stand apart', () => {
    const flags = ({ isByBrowser, isApart }: Way) => [isByBrowser, isApart ?? false];
    expect(managed('').plan.ways.map(flags)).toEqual([
      [false, false],
      [false, true],
      [false, false],
      [true, false],
      [true, false],
    ]);
    const [text] = managed('', 'class="msg-form__contenteditable"').plan.ways;
    expect(text && flags(text)).toEqual([true, false]);
  });

  test('reads its links', () => {
    expect(managed('').plan.addresses).toEqual([LINK]);
    expect(rich('').plan.addresses).toEqual([LINK]);
  });

  test('is nothing where it draws its text itself, or can only be read', () => {
    const refusal = (attributes: string) => {
      const { editor, request } = requestFor('', attributes);
      return planManaged(editor, request);
    };
    expect(refusal('class="monaco-editor"')).toBe('own-canvas');
    expect(refusal('aria-readonly="true"')).toBe('read-only');
    expect(typeof refusal('aria-readonly="false"')).toBe('object');
  });
});

describe('a paste that must stand apart from what is behind it', () => {
  const glued = (html: string, attributes: string, snippet: Snippet) =>
    managed(html, attributes, { snippet }).plan.ways.map(({ isGlued }) => isGlued !== undefined);

  test('is looked at only where it ends with a line break, and there is a way to write it apart', () => {
    expect(glued('Hello|there', '', LINES)).toEqual([true, false, false, false, false]);
    expect(glued('Hello|', '', LINES)).toEqual([false, false, false, false, false]);
    expect(glued('Hello|there', '', WORDS)).toEqual([false, false, false, false, false]);
    expect(glued('Hello|there', 'class="ProseMirror"', LINES)).toEqual([false, false]);
  });

  test.each([
    ['Join room', false],
    ['Join room  ', false],
    ['Join room\nthere', false],
    ['Join room \u00a0\t\nthere', false],
    ['Join roomthere', true],
    ['Join room there', true],
    ['Join room there\n', true],
    ['\nJoin roomthere', true],
  ])('%j is glued: %s', (text, expected) => {
    const [paste] = managed('Hello|there', '', { snippet: LINES }).plan.ways;
    const now = readingOf({ text, segments: [], links: [] }, []);
    expect(paste?.isGlued?.(now, 0, 8)).toBe(expected);
  });
});

describe('selected words', () => {
  test('become the link in an editor that keeps links', () => {
    const { editor, plan } = managed('Meet in |my place|', 'class="ProseMirror"');
    const link = `<a href="[link]">my place</a>`;
    expect(ways({ editor, plan })).toEqual([`paste ${link} my place: [link]`, 'paste my place: [link]']);
    expect(String(document.getSelection())).toBe('my place');
  });

  test('become the link by the browser’s own command where it is not known what the editor is', () => {
    const { editor, plan } = managed('Meet in |my place|');
    expect(ways({ editor, plan }).at(-1)).toBe('createLink [link]');
    expect(plan.ways.at(-1)?.isByBrowser).toBe(true);
    expect(rich('Meet in |my place |').plan.ways).toHaveLength(1);
  });

  test('become the link in a plain editable element, without the space behind them', () => {
    const { editor, plan } = rich('Meet in |my place |');
    expect(ways({ editor, plan })).toEqual(['createLink [link]']);
    expect(plan.ways[0]?.isByBrowser).toBe(true);
    expect(String(document.getSelection())).toBe('my place');
    told.length = 0;
    plan.restore?.(editor);
    expect(told).toEqual(['unlink']);
  });

  test.each<[string, string, Partial<InsertRequest>]>([
    ['in an editor that keeps none', 'class="cm-content"', {}],
    ['where text is asked for', 'class="ProseMirror"', { as: 'text' }],
    ['where they are to stay', 'class="ProseMirror"', { keepWords: true }],
  ])('stay as they are %s, and the room comes behind them', (_where, attributes, change) => {
    const { editor, plan } = managed('Meet in |my place|', attributes, change);
    expect(ways({ editor, plan }).at(-1)).toBe('paste  My room: [link]');
    expect(plan.restore).toBe(undefined);
    expect(document.getSelection()?.isCollapsed).toBe(true);
  });

  test('stay as they are in a plain editable element where text is asked for', () => {
    const { editor, plan } = rich('Meet in |my place|', { as: 'text' });
    expect(ways({ editor, plan })).toEqual([
      'insertHTML _My room: [link]',
      afresh('insertText  My room: [link]'),
    ]);
    expect(plan.restore).toBe(undefined);
  });

  test.each<[string, string, boolean, string[]]>([
    ['by a paste', 'class="ProseMirror"', true, ['paste my place']],
    ['by the browser', 'class="ProseMirror"', false, ['paste my place', 'insertText my place']],
    ['without a link', '', false, ['paste my place', 'unlink']],
  ])('are put back by Undo %s', (_how, attributes, takes, expected) => {
    const { editor, plan } = managed('Meet in |my place|', attributes);
    told.length = 0;
    isTaken = takes;
    plan.restore?.(editor);
    expect(told).toEqual(expected);
  });
});

describe('how an editor is made to take a change back', () => {
  const erased = (attributes: string) => {
    const { editor, plan } = managed('', attributes);
    const { erasers, isManaged, steps, selectionMs } = plan.strategy;
    told.length = 0;
    const how = erasers.map((eraser) => {
      eraser(editor);
      return told.splice(0).join(', ');
    });
    expect([steps, selectionMs]).toEqual([editorSteps, SELECTION_MS]);
    return [isManaged, ...how];
  };

  test.each<[string, string, (string | boolean)[]]>([
    [
      'with a model: by a key and by an event',
      'class="ProseMirror"',
      [true, 'keydown Backspace', 'deleteContentBackward'],
    ],
    [
      'that reads what the browser deletes: by that too, in an undo level of its own',
      'class="mce-content-body"',
      [true, 'keydown Backspace', 'deleteContentBackward', 'keyup ArrowRight, delete, keyup ArrowRight'],
    ],
    ['without one: by the browser', '', [false, 'delete']],
  ])('%s', (_what, attributes, expected) => {
    expect(erased(attributes)).toEqual(expected);
  });

  test('by which keys', () => {
    const { editor, plan } = managed('', 'class="mce-content-body"');
    const keys: object[] = [];
    for (const type of ['keydown', 'keyup'])
      editor.addEventListener(type, (event) => {
        const { key, code, keyCode } = event as KeyboardEvent;
        keys.push({ key, code, keyCode });
      });
    for (const eraser of plan.strategy.erasers) eraser(editor);
    const arrow = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 };
    expect(keys).toEqual([{ key: 'Backspace', code: 'Backspace', keyCode: 8 }, arrow, arrow]);
  });

  test('in a plain editable element by the browser alone', () => {
    const { editor } = requestFor('Hello');
    expect([RICH.steps, RICH.selectionMs, RICH.isManaged]).toEqual([[], 0, false]);
    for (const eraser of RICH.erasers) eraser(editor);
    expect(told).toEqual(['delete']);
  });
});

describe('a place to write in', () => {
  const CHIP = '<div contenteditable="false">Chip</div>';

  test('is made where Chromium would write nothing, and taken away when nothing came', () => {
    for (const made of [rich(CHIP), managed(CHIP)]) {
      expect(made.editor.innerHTML).toBe(`${CHIP}<br>`);
      made.plan.tidy?.();
      expect(made.editor.innerHTML).toBe(CHIP);
    }
    expect(rich('Hello').plan.tidy).toBe(undefined);
    expect(managed('Hello').plan.tidy).toBe(undefined);
  });

  test('is not made in an editor with a model, which would not know of it', () => {
    const { editor, plan } = managed(CHIP, 'class="ProseMirror"');
    expect(plan.tidy).toBe(undefined);
    expect(editor.innerHTML).toBe(CHIP);
  });

  test('is a line of its own where that is asked for', () => {
    expect(ways(rich('Hello|', { ownLine: true }))[0]).toBe('insertHTML \u00a0<div>[room]</div>');
    expect(ways(rich('Hello|', { ownLine: false }))[0]).toBe('insertHTML _[room]');
    expect(ways(rich('Hello|'))[0]).toBe('insertHTML _[room]');
  });
});

describe('the browser’s ways to write in a plain editable element', () => {
  test('are markup, then text, which then is what is read back', () => {
    const { editor, plan } = rich('Hello|there');
    expect(ways({ editor, plan })).toEqual(['insertHTML  [room] ', afresh('insertText  My room: [link] ')]);
    const [markup, text] = plan.ways;
    expect(markup?.content.links).toEqual([LINK]);
    expect(text?.content).toMatchObject({ links: [], shown: text?.content.plain });
    expect(plan.ways.map(({ isByBrowser }) => isByBrowser)).toEqual([true, true]);
  });

  test('tell the editor of a new selection only where it is one', () => {
    const { editor, plan } = rich('Hello|there');
    document.getSelection()?.collapse(editor, 0);
    const [markup, text] = plan.ways;
    expect([markup?.select(editor, false), markup?.select(editor, false)]).toEqual([true, false]);
    expect([text?.select(editor, false), text?.select(editor, false)]).toEqual([true, true]);
  });

  test('find their place again when its nodes are others, and keep it when nothing is left to tell by', () => {
    for (const made of [rich('Hello |there'), managed('Hello |there', 'class="sceditor-container"')]) {
      const { editor, plan } = made;
      editor.innerHTML = '<b>Hello</b> there';
      for (const way of plan.ways) {
        document.getSelection()?.collapse(editor, 0);
        way.select(editor, true);
        const { anchorNode, anchorOffset } = document.getSelection() as Selection;
        expect([anchorNode, anchorOffset]).toEqual([editor.lastChild, 1]);
      }
    }
    const empty = rich('');
    document.getSelection()?.removeAllRanges();
    for (const way of empty.plan.ways) way.select(empty.editor, true);
    expect(document.getSelection()?.anchorNode).toBe(empty.editor);
  });

  test('are not asked for a selection that cannot be told any more', () => {
    const { editor, plan } = managed('', 'class="ProseMirror"');
    expect(plan.ways.map((way) => way.select(editor, true))).toEqual([false, false]);
    expect(plan.ways.map((way) => way.select(editor, false))).toEqual([true, false]);
  });
});

describe('what takes the place of something', () => {
  const OLD = '<a href="https://zoom.us/j/1111111111">old <b>room</b></a>';
  const over = (html: string) => rich(html, { over: true });

  test('is written over it, links and all, and its links are read too', () => {
    const { editor, plan } = over(`See |${OLD}| here`);
    expect(plan.addresses).toEqual([LINK, 'https://zoom.us/j/1111111111']);
    expect(plan.ways[0]?.content).toMatchObject({ replaces: 'oldroom', links: [LINK] });
    expect(ways({ editor, plan })).toEqual(['insertHTML [room]', afresh('insertText My room: [link]')]);
    expect(String(document.getSelection())).toBe('old room');
  });

  test('is written over all of a link whose words alone are selected', () => {
    const { plan } = over(`See <a href="https://zoom.us/j/1111111111">|old room|</a> here`);
    expect(plan.addresses).toEqual([LINK, 'https://zoom.us/j/1111111111']);
  });

  test('goes again when that is put back as it was', () => {
    const { editor, plan } = over(`See |${OLD}| <a name="x">here</a>`);
    told.length = 0;
    plan.restore?.(editor);
    expect(told).toEqual(['unlink', `insertHTML ${OLD}`]);
  });
});

test('a plain editable element is read without placeholders and widgets', () => {
  const { editor } = editable(`Hello <i contenteditable="false">Chip</i>${ROOM}`);
  expect(RICH.read(editor, [LINK])).toMatchObject({
    letters: 'HelloMyroom',
    links: [{ start: 5, end: 11, href: LINK }],
  });
  const reading = RICH.read(editor, []);
  expect(RICH.select(editor, reading, 0, 5)).toBe(true);
  expect(String(document.getSelection())).toBe('Hello');
  editor.innerHTML = '';
  expect(RICH.select(editor, RICH.read(editor, []), 0, 0)).toBe(false);
});

describe('anywhere', () => {
  const insert = (editor: HTMLElement, snippet = WORDS) => {
    layOut(editor);
    listen(editor);
    return inTime(insertAnywhere({ editor, snippet, as: 'html', at: null, spaced: true }));
  };

  test('a field gets text, and an editor what its kind takes', async () => {
    const input = document.createElement('input');
    document.body.replaceChildren(input);
    await insert(input);
    expect(told.filter((what) => what.startsWith('insert'))).toEqual(['insertText My room: [link]']);
    const { editor } = editable('');
    await insert(editor);
    expect(told.find((what) => what.startsWith('paste'))).toBe('paste [room] My room: [link]');
  });

  test('nothing is written where an editor draws its text itself', async () => {
    document.body.innerHTML = '<div class="monaco-editor"><textarea></textarea></div>';
    const outcome = await insert(document.querySelector('textarea') as HTMLElement);
    expect(outcome).toEqual({ ok: false, reason: 'unsupported', why: 'own-canvas' });
    expect(told).toEqual([]);
  });

  test('nothing is written where the field that comes in its place only catches keys of such an editor', async () => {
    document.body.innerHTML = '<input><div class="monaco-editor"><textarea></textarea></div>';
    const [input, hidden] = document.querySelectorAll<HTMLElement>('input, textarea');
    const [editor, inEditor] = [input as HTMLElement, hidden as HTMLElement];
    for (const element of [inEditor, inEditor.parentElement as HTMLElement]) layOut(element);
    listen(inEditor);
    const target = { find: () => inEditor };
    const request: InsertRequest = { editor, target, snippet: WORDS, as: 'html', at: null, spaced: true };
    expect(await inTime(insertAnywhere(request))).toMatchObject({ reason: 'unsupported', why: 'own-canvas' });
    expect(told).toEqual([]);
  });
});
