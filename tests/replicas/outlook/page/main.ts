import { createElement, Fragment, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { type Compose, type ComposeKind, ComposeView, newCompose } from './compose.ts';
import { h, switches } from './dom.ts';
import { type CalendarEvent, EventView, newEvent } from './event.ts';
import { STYLE } from './style.ts';

interface Factory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown;
}

/** The page's own policy: whoever makes one of this name before it breaks the page. */
function makePolicy(view: Window): void {
  const factory = (view as { trustedTypes?: Factory }).trustedTypes;
  const same = (text: string) => text;
  factory?.createPolicy('default', { createHTML: same, createScriptURL: same });
}

makePolicy(window);

interface State {
  composes: Compose[];
  event: CalendarEvent | null;
  view: 'mail' | 'calendar';
  turn: number;
}

let state: State = {
  composes: [],
  event: null,
  view: location.pathname.startsWith('/calendar') ? 'calendar' : 'mail',
  turn: 0,
};
const heard = new Set<() => void>();
const windows: { compose: Compose; render(): void }[] = [];

function change(patch: Partial<State>): void {
  state = { ...state, ...patch, turn: state.turn + 1 };
  for (const listener of heard) listener();
  for (const { render } of windows) render();
}

interface Sent {
  html: string;
  isTrusted: boolean;
}

const sent: Sent[] = [];
const saved: { title: string; location: string; body: string }[] = [];

function send(compose: Compose, isTrusted: boolean): void {
  sent.push({ html: compose.body.read(), isTrusted });
  discard(compose);
}

function discard(compose: Compose): void {
  change({ composes: state.composes.filter((one) => one !== compose) });
}

const useState_ = () =>
  useSyncExternalStore(
    (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
    () => state,
  );

function App() {
  const { composes, event, view, turn } = useState_();
  return createElement(
    Fragment,
    null,
    h(
      'div',
      { id: 'OwaTitleBar' },
      h(
        'div',
        { role: 'search' },
        h('input', {
          id: 'topSearchInput',
          role: 'combobox',
          placeholder: 'Search',
          'data-replica': 'search',
        }),
      ),
      h(
        'a',
        { id: 'O365_AppName', href: 'https://www.office.com/login?login_hint=jane%40example.edu' },
        'Outlook',
      ),
      h(
        'div',
        { id: 'owa-me-control-container' },
        h('button', { type: 'button', 'aria-label': 'Account manager for Jane Doe' }, 'JD'),
      ),
    ),
    h(
      'div',
      { 'data-app-section': 'Ribbon', id: 'RibbonRoot', key: `ribbon-${turn}` },
      h('button', { type: 'button', 'data-unique-id': 'Ribbon-588' }, 'New mail'),
      h('button', { type: 'button', 'aria-haspopup': 'true' }, 'v'),
    ),
    h('div', { role: 'dialog', style: { height: 0, overflow: 'hidden' } }),
    view === 'mail'
      ? h(
          'div',
          { 'data-app-section': 'MailReadCompose' },
          h(
            'div',
            { id: 'ReadingPaneContainerId' },
            createElement(ReadView),
            ...composes.map((compose) =>
              createElement(ComposeView, { key: compose.id, compose, onSend: send, onDiscard: discard }),
            ),
          ),
        )
      : createElement(Grid, { event }),
  );
}

/** A mail that is read: its parts are marked as those of one that is written. */
function ReadView() {
  return h(
    'div',
    { className: 'read' },
    h('div', { id: 'MSG_read_FROM' }, h('span', { 'aria-label': 'tom@example.org' }, 'Tom')),
    h('div', { id: 'MSG_read_TO' }, h('span', { 'aria-label': 'jane@example.edu' }, 'You')),
    h('div', { role: 'document', 'aria-label': 'Message body', id: 'UniqueMessageBody_1' }, 'Shall we meet?'),
    h('button', { type: 'button' }, 'Reply'),
    h('button', { type: 'button', 'aria-haspopup': 'true' }, 'v'),
  );
}

/** A letter with a slot in focus makes an event, also one that only passed by; a press outside closes the callout. */
function Grid({ event }: { event: CalendarEvent | null }) {
  const onKeyDown = ({ target, key }: { target: EventTarget; key: string }) => {
    const isField = target instanceof HTMLElement && (target.isContentEditable || target.matches('input'));
    if (!isField && /^[a-z]$/i.test(key)) change({ event: newEvent('quick') });
  };
  return h(
    'div',
    { 'data-app-section': 'CalendarModule', className: 'grid', tabIndex: 0, onKeyDown },
    event &&
      createElement(EventView, {
        key: event.hash,
        event,
        onSave: save,
        onClose: () => change({ event: null }),
        onMore: more,
      }),
  );
}

function save(event: CalendarEvent): void {
  saved.push({ title: event.title, location: event.location, body: event.body.read() });
  change({ event: null });
}

function more(): void {
  const { event } = state;
  if (event) change({ event: { ...event, kind: 'full' } });
}

document.addEventListener('pointerdown', ({ target }) => {
  const callout = document.querySelector('[data-callout], .callout');
  if (callout && target instanceof Node && !callout.contains(target)) change({ event: null });
});

/** A window without an address, empty at first, then filled by its opener. */
function openWindow(kind: ComposeKind): void {
  const view = window.open('about:blank', '_blank', 'width=900,height=700');
  if (!view) throw new Error('the window was not opened');
  setTimeout(() => {
    const { document } = view;
    addStyle(document);
    const place = document.createElement('div');
    document.body.append(place);
    const root = createRoot(place);
    const compose = newCompose(kind);
    const render = () =>
      root.render(
        createElement(ComposeView, { compose, onSend: send, onDiscard: () => view.close(), isWindow: true }),
      );
    windows.push({ compose, render });
    (view as Window & { replica: unknown }).replica = {
      ...replica,
      body: () => compose.body.element,
      model: () => compose.body.read(),
      draft: () => compose.body.html,
    };
    render();
  }, 800);
}

function addStyle(document: Document): void {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  document.documentElement.classList.add(switches.theme);
}

const lastCompose = () => state.composes.findLast(({ isHidden }) => !isHidden);

const replica = {
  open(kind: ComposeKind, text?: string) {
    const hidden = switches.leftovers ? state.composes.map((one) => ({ ...one, isHidden: true })) : [];
    change({ composes: [...hidden, newCompose(kind, text)], view: 'mail' });
  },
  openEvent: (kind: CalendarEvent['kind']) => change({ event: newEvent(kind), view: 'calendar' }),
  openWindow,
  /** All rows are made anew, and what is foreign in them goes. */
  rerender() {
    for (const compose of state.composes) compose.rows += 1;
    if (state.event) state.event.rows += 1;
    change({ composes: [...state.composes] });
  },
  body: () => lastCompose()?.body.element ?? null,
  eventBody: () => state.event?.body.element ?? null,
  model: () => lastCompose()?.body.read() ?? '',
  eventModel: () => state.event?.body.read() ?? '',
  draft: () => lastCompose()?.body.html ?? '',
  composes: () => state.composes.length,
  sent: () => sent,
  saved: () => saved,
  hasEvent: () => state.event !== null,
};

Object.assign(window, { replica });
addStyle(document);
const bar = document.createElement('div');
bar.className = 'replica-bar';
const opener = document.createElement('button');
opener.id = 'replica-window';
opener.textContent = 'Open in new window';
opener.addEventListener('click', () => openWindow('new'));
bar.append(opener);
const place = document.createElement('div');
place.id = 'app';
document.body.append(bar, place);
createRoot(place).render(createElement(App));
