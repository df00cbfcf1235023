import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Fixture, place, selectText } from '../fixture.ts';

/** Takes a paste and does nothing with it, as some message boxes do. */
function deaf(host: HTMLElement): Fixture {
  host.addEventListener('paste', (event) => event.preventDefault());
  return editable(host);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

/** A plain thing to write in. `what` comes from the address: `?what=textarea`. */
const what = new URLSearchParams(location.search).get('what') ?? 'input';

void Promise.resolve(build(what)).then((fixture) => {
  window.fixture = fixture;
});

function build(kind: string): Fixture | Promise<Fixture> {
  switch (kind) {
    case 'contenteditable':
      return editable(add(place(), 'div', { contenteditable: 'true' }));
    case 'deaf':
      return deaf(add(place(), 'div', { contenteditable: 'true' }));
    case 'plaintext-only':
      return editable(add(place(), 'div', { contenteditable: 'plaintext-only' }));
    case 'designmode':
      return designMode();
    case 'frame':
      return frame().then((inner) => editable(add(inner.body, 'div', { contenteditable: 'true' })));
    case 'shadow':
      return editable(add(place().attachShadow({ mode: 'open' }), 'div', { contenteditable: 'true' }));
    case 'shadow-input':
      return field(add(place().attachShadow({ mode: 'open' }), 'input', {}) as Field);
    case 'react':
      return react();
    case 'textarea':
      return field(add(place(), 'textarea', {}) as Field);
    case 'readonly':
      return field(add(place(), 'input', { readonly: '' }) as Field);
    case 'full':
      return field(add(place(), 'input', { maxlength: '20' }) as Field);
    default:
      return field(add(place(), 'input', kind === 'input' ? {} : { type: kind }) as Field);
  }
}

function add(parent: Node, tag: string, attributes: Record<string, string>): HTMLElement {
  const element = (parent.ownerDocument ?? document).createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.appendChild(element);
  return element;
}

function editable(host: HTMLElement): Fixture {
  return {
    model: () => host.innerHTML,
    setUp: (text) => host.replaceChildren(text),
    focusAt: (offset, end) => selectText(host, offset, end),
  };
}

function field(element: Field): Fixture {
  return {
    model: () => element.value,
    setUp: (text) => {
      element.value = text;
    },
    focusAt: (offset, end = offset) => {
      element.focus();
      if (element.selectionStart !== null) element.setSelectionRange(offset, end);
    },
  };
}

/** A frame of the page's own origin, once it has loaded: before, Firefox would throw its content away. */
function frame(): Promise<Document> {
  const element = add(place(), 'iframe', {
    srcdoc: '<!doctype html><title>frame</title>',
  }) as HTMLIFrameElement;
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(element.contentDocument as Document));
  });
}

async function designMode(): Promise<Fixture> {
  const inner = await frame();
  inner.designMode = 'on';
  const fixture = editable(inner.body);
  return {
    ...fixture,
    focusAt: (offset, end) => {
      inner.defaultView?.focus();
      fixture.focusAt(offset, end);
    },
  };
}

let setReactValue: (value: string) => void = () => {};
let reactValue = '';

function ReactPage() {
  const [value, setValue] = useState('');
  reactValue = value;
  setReactValue = setValue;
  return createElement('input', { value, onChange: (event) => setValue(event.currentTarget.value) });
}

/** An input that React controls: what it does not hear of is written over at its next rendering. */
function react(): Fixture {
  createRoot(place()).render(createElement(ReactPage));
  const input = () => place().querySelector('input') as HTMLInputElement;
  return {
    model: () => reactValue,
    setUp: (text) => setReactValue(text),
    focusAt: (offset, end = offset) => {
      input().focus();
      input().setSelectionRange(offset, end);
    },
  };
}
