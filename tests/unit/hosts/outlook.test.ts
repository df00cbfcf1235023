// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { outlookAdapter } from '../../../lib/hosts/outlook/adapter.ts';
import {
  findBody,
  findEvents,
  findLocation,
  findTitle,
  findToolbar,
} from '../../../lib/hosts/outlook/events.ts';
import { composeAround, locateCompose } from '../../../lib/hosts/outlook/locate.ts';
import { isOutside, isQuote } from '../../../lib/hosts/outlook/regions.ts';
import { senderOf } from '../../../lib/hosts/outlook/sender.ts';

const at = (id: string) => document.querySelector<HTMLElement>(`[data-at="${id}"]`) as HTMLElement;

function show(markup: string): void {
  document.body.replaceChildren(new DOMParser().parseFromString(markup, 'text/html').body);
}
beforeEach(() => document.body.replaceChildren());

const message = (number: number, at: string, send = 'data-testid="ComposeSendButton"') => `
  <div id="docking_InitVisiblePart_${number}" data-at="root-${at}"><div>
    <div><div><span><div ${send}><button data-at="send-${at}">Send</button><button aria-haspopup="true">v</button></div></span></div>
      <button>Discard</button></div>
    <div><div id="MSG_ab_TO"><div contenteditable="true" data-at="to-${at}"></div></div>
      <span><input type="text" id="MSG_ab_SUBJECT"></span></div>
    <div id="editorParent_${number + 1}"><div><div role="textbox" aria-multiline="true" contenteditable="true" data-at="${at}"></div></div></div>
  </div></div>`;

describe('a message', () => {
  test('is known by its body, with its own Send, also beside another', () => {
    show(message(0, 'one') + message(1, 'two'));
    for (const name of ['one', 'two'])
      expect(locateCompose(at(name))).toMatchObject({ send: at(`send-${name}`), scope: at(`root-${name}`) });
    expect(locateCompose(at('to-one'))).toBe('other-body');
  });

  test('whose Send is gone is one by its fields, for a person who is in it', () => {
    show(message(0, 'one', '').replaceAll('<button', '<a').replaceAll('</button>', '</a>'));
    expect(locateCompose(at('one'))).toBe('no-send');
    expect(composeAround(at('one'))).toBe(at('root-one'));
    expect(composeAround(at('to-one'))).toBeNull();
  });

  test.each([
    ['is not editable yet', 'contenteditable="true" data-at="one"', 'data-at="one"'],
    ['is not there yet', '<div role="textbox" aria-multiline="true" contenteditable="true"', '<div'],
  ])('whose body %s is no other editor of it', (_when, there, coming) => {
    show(
      message(0, 'one').replace(there, coming).replace('data-at="to-one"', 'role="textbox" data-at="to-one"'),
    );
    expect(locateCompose(at('to-one'))).toBe('other-body');
    expect(composeAround(at('to-one'))).toBeNull();
  });

  test('without a subject, as answers have it, is known by the marks of its body', () => {
    show(message(0, 'one').replace('<span><input type="text" id="MSG_ab_SUBJECT"></span>', ''));
    expect(locateCompose(at('to-one'))).toBe('other-body');
    expect(locateCompose(at('one'))).toMatchObject({ body: at('one') });
  });

  test('does not take the Send of another', () => {
    const bare = message(1, 'two', '').replaceAll('<button', '<a').replaceAll('</button>', '</a>');
    show(`<div>${message(0, 'one')}${bare}</div>`);
    expect(locateCompose(at('two'))).toBe('no-scope');
  });

  test('is none that is read, and no editor of the settings', () => {
    show(`<div id="MSG_x_FROM"></div><div role="document"><div contenteditable="true" data-at="read"></div></div>
      <div role="tabpanel"><input type="text"><div role="textbox" aria-multiline="true" contenteditable="true" data-at="signature"></div>
      <button>Save</button><button aria-haspopup="true">Font</button></div>`);
    expect(locateCompose(at('read'))).toBe('decoy');
    expect(locateCompose(at('signature'))).toBe('no-scope');
    expect(composeAround(at('signature'))).toBeNull();
  });
});

test('signature, quote and all behind the beginning of a quote are not the person’s own text', () => {
  show(`<div data-at="own"></div><div id="Signature" data-at="signature"></div><div id="appendonsend" data-at="begin"></div>
    <hr data-at="line"><div id="divRplyFwdMsg" data-at="from"></div><div data-at="rest"><div id="x_Signature" data-at="theirs"></div></div>`);
  expect(
    ['own', 'signature', 'begin', 'line', 'from', 'rest', 'theirs'].map((name) => [
      isQuote(at(name)),
      isOutside(at(name)),
    ]),
  ).toEqual([[false, false], [false, true], ...Array(5).fill([true, true])]);
});

test.each([
  ['<div id="MSG_read_FROM"><span aria-label="tom@example.org"></span></div>', null],
  ['<a href="https://www.office.com/login?es=1&login_hint=jane%40example.edu&x=2"></a>', 'jane@example.edu'],
  [
    '<div id="owa-me-control-container"><button aria-label="Account manager for Jane Doe"></button></div>',
    null,
  ],
])('the sender of %s', (markup, address) => {
  show(`${markup}<div data-at="scope"></div>`);
  expect(senderOf(at('scope'))).toBe(address);
});

test('the line From of a message comes before the account', () => {
  show(`<a href="https://www.office.com/login?login_hint=jane%40example.edu"></a><div data-at="scope">
    <div id="MSG_a_FROM"><button aria-label="From: Dean &lt;Dean@Example.edu&gt;"></button></div></div>`);
  expect(senderOf(at('scope'))).toBe('dean@example.edu');
});

describe('an event', () => {
  const form = `<div data-app-section="Form_Content"><div id="E_SUBJECT"><input type="text" data-at="title"></div>
    <div contenteditable="true" role="textbox" data-at="guests"></div>
    <input id="location-suggestions-picker-input" role="combobox" data-at="location"><button>Teams</button>
    <div role="toolbar" data-at="format"><button>B</button></div>
    <div data-ms-editor="true"><div role="textbox" aria-multiline="true" contenteditable="true" data-at="body"></div></div></div>`;
  const whole = `<div role="search"><input role="combobox"></div><div id="EVENT_CalendarCompose1" data-at="event">
    <div role="toolbar" data-app-section="Toolbar" data-at="toolbar"><button priorityid="3">Save</button></div>${form}</div>`;

  test('is known by its form, and its fields are told apart', () => {
    show(whole);
    expect(findEvents(document)).toEqual([at('event')]);
    const root = at('event');
    expect(
      [findTitle(root), findLocation(root), findBody(root), findToolbar(root)].map((found) => found?.element),
    ).toEqual(['title', 'location', 'body', 'toolbar'].map(at));
  });

  test('is known without any id or mark: by a place that suggests behind a title', () => {
    show(whole.replaceAll(/ (?:id|data-app-section|data-ms-editor|priorityid)="[^"]*"/g, ''));
    const [root, ...more] = findEvents(document);
    expect(more).toEqual([]);
    expect(root?.contains(at('body'))).toBe(true);
    expect(root && findLocation(root)?.element).toBe(at('location'));
  });

  test('is none any more when its element came to hold the event in another shape', () => {
    show(whole);
    const adapter = outlookAdapter(document);
    const root = adapter.findLater?.().find((key) => key === at('event')) as HTMLElement;
    const seen = { since: 0, changedAt: 0, isWanted: false };
    expect(adapter.locate(root, seen)).not.toBe('never');
    const inner = document.createElement('div');
    root.removeAttribute('id');
    inner.id = 'EVENT_CalendarCompose2';
    inner.append(...root.childNodes);
    root.append(inner);
    expect(adapter.findLater?.()).toContain(inner);
    expect(adapter.locate(root, seen)).toBe('never');
  });

  test('is none where only the search suggests, and a date is no place', () => {
    show('<input type="text"><div><button>x</button><div role="search"><input role="combobox"></div></div>');
    expect(findEvents(document)).toEqual([]);
    show('<div><input type="text"><input role="combobox" value="26/08/2026"><button>x</button></div>');
    expect(findEvents(document)).toEqual([]);
  });
});
