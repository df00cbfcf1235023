import { sharedInPage } from '../../shared-in-page.ts';
import { PRESS_BELONGS_MS } from '../../timings.ts';

/** What the person last did with a pointer or a key. */
interface Gesture {
  /** All that it happened on, from the innermost out, where it may have been Doorway's; `null`: it was the page's. */
  on: WeakSet<EventTarget> | null;
  /** When it was last felt, its end included; as `Event.timeStamp`. */
  at: number;
}

interface Seen {
  last: Gesture | null;
  gestures: number;
}

const heard = sharedInPage('gestures heard', () => new WeakMap<Window, Seen>());

/** A button, an entry of a menu, a note's action: with the words of any language, and in a page that is zoomed. */
const MOST_WIDTH = 800;
const MOST_HEIGHT = 250;
/** Less than this nobody sees. */
const LEAST_OPACITY = 0.2;

/** Remembers from now on what the person does in a window. To be called before anything that ends events on the way. */
export function heedGestures(view: Window): void {
  if (heard.has(view)) return;
  const seen: Seen = { last: null, gestures: 0 };
  heard.set(view, seen);
  const options = { capture: true, passive: true };
  const begin = (event: Event) => {
    if (!event.isTrusted) return;
    seen.last = gestureOf(event);
    seen.gestures += 1;
  };
  const end = ({ isTrusted, timeStamp }: Event) => {
    if (isTrusted && seen.last) seen.last.at = timeStamp;
  };
  for (const type of ['pointerdown', 'keydown']) view.addEventListener(type, begin, options);
  view.addEventListener('pointerup', end, options);
  // A key that goes up presses what has the focus: with every letter that is typed elsewhere there is nothing to hear.
  view.addEventListener(
    'focusin',
    (event) => {
      if (mayBeIn(event)) view.addEventListener('keyup', end, options);
      else view.removeEventListener('keyup', end, options);
    },
    options,
  );
}

/**
 * Whether an event that is heard at the window may have happened in something of Doorway's: all that can be pressed
 * there is in open shadow roots, and the window is told of the element that such a root is on. Costs next to nothing,
 * unlike the whole path of an event.
 */
export function mayBeIn({ target }: Event): boolean {
  return Boolean((target as Partial<Element> | null)?.shadowRoot);
}

/** How often the person has put a pointer or a key down in a window, since `heedGestures`. */
export function gesturesIn(view: Window): number {
  return heard.get(view)?.gestures ?? 0;
}

/**
 * Whether a trusted click is a person's press on `element`. A page can turn a real click or Enter of the person's into
 * one on Doorway: by a label around the button, a form whose default it is, a button stretched over the page, or the
 * focus moved to it while a key goes down. What the person did just before must have been on the element, which must
 * be where Doorway put it, look like one, and be visible. Without anything just before, it is a screen reader or
 * a voice that presses. The focus that a page moved there before the key went down looks like that of a person: what
 * it leads to is said in a note, with Undo.
 */
export function isMeant(element: HTMLElement, event: MouseEvent): boolean {
  const view = element.ownerDocument.defaultView;
  if (!event.isTrusted || !view || !isInPlace(element)) return false;
  const last = heard.get(view)?.last ?? null;
  const isJustNow = last !== null && event.timeStamp - last.at < PRESS_BELONGS_MS;
  if (isJustNow && !last.on?.has(element)) return false;
  const box = element.getBoundingClientRect();
  if (box.width > MOST_WIDTH || box.height > MOST_HEIGHT || !isVisible(element)) return false;
  // Only a pointer's click has a number of clicks, and a place.
  if (event.detail > 0) return isAt(box, event);
  return (element.getRootNode() as ShadowRoot).activeElement === element;
}

function gestureOf(event: Event): Gesture {
  return { on: mayBeIn(event) ? new WeakSet(event.composedPath()) : null, at: event.timeStamp };
}

/** In a shadow root of Doorway's, and in nothing that hands a press on. */
function isInPlace(element: HTMLElement): boolean {
  const isOurs = hostOf(element)?.hasAttribute('data-doorway') === true;
  return isOurs && element.closest('form, label') === null;
}

function isVisible(element: HTMLElement): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number.parseFloat(style.opacity || '1');
    if (style.filter.includes('opacity(')) return false;
  }
  return opacity >= LEAST_OPACITY;
}

/** The host of the shadow root that an element is in, of whichever document: a note may be in that around a frame. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

function isAt({ left, right, top, bottom }: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  // The edge of a pixel counts as in.
  return clientX >= left - 1 && clientX <= right + 1 && clientY >= top - 1 && clientY <= bottom + 1;
}
