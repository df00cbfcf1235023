// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gmailAdapter } from '../../../lib/hosts/gmail/adapter.ts';
import { outlookAdapter } from '../../../lib/hosts/outlook/adapter.ts';
import type { HostAdapter } from '../../../lib/page/host-adapter.ts';
import type { HostPage } from '../../../lib/page/host-page.ts';
import { SurfaceManager } from '../../../lib/page/surface-manager.ts';
import { watchPage } from '../../../lib/page/watch-page.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const at = (id: string) => document.querySelector<HTMLElement>(`[data-at="${id}"]`) as HTMLElement;
let ending: AbortController;

function show(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}

/** Watches the page as it is now, as `startHost` does. */
function watch(adapter: HostAdapter, isAlive = () => true): SurfaceManager {
  const nothing = () => {};
  const client = { isAlive: true };
  const page = { document, client, adopt: nothing, changed: nothing, gone: nothing, finished: nothing };
  const surfaces = new SurfaceManager(page as unknown as HostPage, adapter, nothing);
  watchPage(document, surfaces, ending.signal, isAlive);
  surfaces.look();
  return surfaces;
}

/** Makes a change, and waits until those who watch the page have heard of it. */
async function afterwards(change: () => void): Promise<void> {
  const heard = Promise.withResolvers<void>();
  const observer = new MutationObserver(() => heard.resolve());
  observer.observe(document, { childList: true, subtree: true, attributes: true });
  change();
  await heard.promise;
  observer.disconnect();
}

const places = (surfaces: SurfaceManager) => [...surfaces.open()].map(({ area }) => area);

beforeEach(() => {
  ending = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  window.location.hash = '';
});

const message = (editable = 'contenteditable="true"') => `
  <div id="docking_InitVisiblePart_0" data-at="message">
    <div data-testid="ComposeSendButton"><button>Send</button><button aria-haspopup="true">v</button></div>
    <input type="text" id="MSG_ab_SUBJECT">
    <div id="editorParent_1"><div role="textbox" aria-multiline="true" ${editable} data-at="body"></div></div>
  </div>`;
const compose = (editable = 'g_editable="true" contenteditable="true"') => `
  <div role="dialog" data-at="compose"><input name="composeid"><input name="subjectbox">
    <div ${editable} role="textbox" data-at="body"></div>
    <table><tr><td class="gU Up"><div role="button" class="aoO">Send</div></td></tr></table></div>`;
const row = '<div><span>Ada</span><button>Pin</button><input type="checkbox"></div>';

describe.each([
  ['Outlook', outlookAdapter, message(), ''],
  ['Gmail', gmailAdapter, compose(), ''],
  ['Gmail’s settings', gmailAdapter, compose(), '#settings/general'],
] as const)('what is typed and listed in %s', (_name, adapterOf, markup, hash) => {
  test('has nobody look through the whole page', async () => {
    window.location.hash = hash;
    show(`${markup}<div data-at="list"></div>`);
    const surfaces = watch(adapterOf(document));
    expect(places(surfaces)).toHaveLength(1);
    const all = [vi.spyOn(document, 'querySelectorAll'), vi.spyOn(document, 'querySelector')];
    for (const [into, what] of [
      ['body', '<div>Dear Ada</div>'],
      ['body', '<div><br></div>'],
      ['list', row],
    ] as const) {
      const [node] = new DOMParser().parseFromString(what, 'text/html').body.children;
      await afterwards(() => node && at(into).append(node));
    }
    expect(
      all.flatMap(({ mock }) => mock.calls.filter(([selector]) => !selector.includes('data-at'))),
    ).toEqual([]);
  });
});

test.each([
  ['Outlook', outlookAdapter, message(''), 'message'],
  ['Gmail', gmailAdapter, compose('g_editable="true"'), 'compose'],
] as const)(
  'in %s a place is found as soon as it is made editable',
  async (_name, adapterOf, markup, area) => {
    show(markup);
    const surfaces = watch(adapterOf(document));
    expect(places(surfaces)).toEqual([]);
    await afterwards(() => at('body').setAttribute('contenteditable', 'true'));
    expect(places(surfaces)).toEqual([at(area)]);
  },
);

describe('an event in Outlook', () => {
  const parts = {
    title: '<div id="E_SUBJECT"><input type="text" data-at="title"></div>',
    location: '<input role="combobox" type="search" data-at="location">',
    button: '<button>Teams</button>',
  };
  const all = Object.values(parts).join('');

  test.each(Object.entries(parts))('is found when its %s comes last', async (_which, part) => {
    show(`<section><div data-at="form">${all.replace(part, '<i data-at="coming"></i>')}</div></section>`);
    const surfaces = watch(outlookAdapter(document));
    expect(places(surfaces)).toEqual([]);
    const node = new DOMParser().parseFromString(part, 'text/html').body.firstElementChild as Element;
    await afterwards(() => at('coming').replaceWith(node));
    expect(places(surfaces)).toHaveLength(1);
  });

  test.each(['disabled', 'readonly'])('is found when its place is no longer %s', async (attribute) => {
    show(
      `<section><div>${all.replace('data-at="location"', `data-at="location" ${attribute}`)}</div></section>`,
    );
    const surfaces = watch(outlookAdapter(document));
    expect(places(surfaces)).toEqual([]);
    await afterwards(() => at('location').removeAttribute(attribute));
    expect(places(surfaces)).toHaveLength(1);
  });

  test('is found when the person comes to it, however it has become one', () => {
    show(`<section><div>${all.replace('role="combobox" ', '')}</div></section>`);
    const surfaces = watch(outlookAdapter(document));
    at('location').setAttribute('role', 'combobox');
    expect(places(surfaces)).toEqual([]);
    surfaces.focused(at('title'));
    expect(places(surfaces)).toHaveLength(1);
  });
});

test('a signature editor of Gmail’s settings is found when it comes, and when it is made editable', async () => {
  window.location.hash = '#settings/general';
  show('<div guidedhelpid="signature" data-at="row"><div data-at="late"></div></div>');
  const surfaces = watch(gmailAdapter(document));
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  await afterwards(() => at('row').append(editor));
  expect(places(surfaces)).toEqual([editor]);
  await afterwards(() => at('late').setAttribute('contenteditable', 'true'));
  expect(places(surfaces)).toEqual([editor, at('late')]);
});

test('what cannot matter costs no question to the browser; after an update nothing is done any more', async () => {
  const isAlive = vi.fn(() => true);
  show('<div data-at="list"></div>');
  const surfaces = watch(gmailAdapter(document), isAlive);
  await afterwards(() => at('list').append(document.createElement('div')));
  expect(isAlive).not.toHaveBeenCalled();
  isAlive.mockReturnValue(false);
  show(compose());
  await afterwards(() => document.body.append('x'));
  expect(isAlive).toHaveBeenCalledOnce();
  expect(places(surfaces)).toEqual([]);
});
