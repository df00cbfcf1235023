import { sharedInPage } from '../../shared-in-page.ts';
import { heedGestures, isMeant, mayBeIn } from './meant-press.ts';

interface Answers {
  /** What a press on an element does. Kept apart from its listener, to be called where that hears nothing. */
  presses: WeakMap<EventTarget, (event: MouseEvent) => void>;
  /** What a button wants done when a pointer comes down on it. */
  approaches: WeakMap<EventTarget, (() => void)[]>;
}

// Whichever script listens first answers for all.
const { presses, approaches } = sharedInPage<Answers>('answers', () => ({
  presses: new WeakMap(),
  approaches: new WeakMap(),
}));

/** Makes `act` the answer to a person's press on `element`; a page's script presses nothing, nor a press meant for the page. */
export function onPress(element: HTMLElement, act: (event: MouseEvent) => void): void {
  const { defaultView: view } = element.ownerDocument;
  if (view) heedGestures(view);
  const actIfMeant = (event: MouseEvent) => {
    if (!isMeant(element, event)) return;
    takeFocus(element);
    act(event);
  };
  presses.set(element, actIfMeant);
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    actIfMeant(event);
  });
}

/**
 * Gives the page the focus when the address bar or another frame has it: a click that is kept from moving the
 * caret does not. Without it Firefox sends the page neither focus nor blur, and Calendar saves nothing.
 */
function takeFocus({ ownerDocument }: Element): void {
  if (!ownerDocument.hasFocus()) ownerDocument.defaultView?.focus();
}

/** What a pointer does to an element. */
export const POINTER = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
];

/**
 * Listens on `window` before the page can (from a script that runs at document_start) and keeps what happens
 * on Doorway to itself: a page that closes its bubble on "clicked outside", or stops events on foreign nodes,
 * sees nothing of it. What is kept is answered here, since it reaches no other listener either.
 * @param isOurs whether an element on the way of an event is Doorway's
 * @param signal ends the listening
 */
export function listenFirst(
  view: Window,
  isOurs: (target: EventTarget | null) => boolean,
  signal: AbortSignal,
): void {
  heedGestures(view);
  const options = { capture: true, signal };
  for (const type of POINTER)
    view.addEventListener(
      type,
      (event) => {
        const path = event.composedPath();
        if (!path.some(isOurs)) return;
        event.stopImmediatePropagation();
        answer(event as MouseEvent, path);
      },
      options,
    );
  // The browser presses a button by itself: a page that saves on Enter has no part in it.
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    view.addEventListener(
      type,
      (event) => {
        if (!mayBeIn(event) || (event.key !== 'Enter' && event.key !== ' ')) return;
        const path = event.composedPath();
        if (path[0] instanceof HTMLButtonElement && path.some(isOurs)) event.stopImmediatePropagation();
      },
      options,
    );
  for (const type of ['focusin', 'focusout'])
    view.addEventListener(
      type,
      (event) => {
        if (isOurs(event.target) || isOurs((event as FocusEvent).relatedTarget))
          event.stopImmediatePropagation();
      },
      options,
    );
}

function answer(event: MouseEvent, path: EventTarget[]): void {
  const target = path[0];
  if (event.type === 'mousedown' && !(target instanceof HTMLTextAreaElement)) event.preventDefault();
  if (!event.isTrusted) return;
  if (event.type === 'pointerdown') for (const act of first(path, approaches) ?? []) act();
  if (event.type === 'click') first(path, presses)?.(event);
}

/** Calls `act` when a pointer comes down on `element`: the last moment before the press. */
export function onApproach(element: HTMLElement, act: () => void): void {
  approaches.set(element, [...(approaches.get(element) ?? []), act]);
  element.addEventListener('pointerdown', (event) => event.isTrusted && act());
}

function first<Value>(path: EventTarget[], from: WeakMap<EventTarget, Value>): Value | undefined {
  const holder = path.find((at) => from.has(at));
  return holder && from.get(holder);
}
