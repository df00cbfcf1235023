import type { HostAdapter, Location, Seen } from '../../page/host-adapter.ts';
import { listenFirst } from '../../page/ui/first-listener.ts';
import { mayBeIn } from '../../page/ui/meant-press.ts';
import { isOwnNode } from '../../page/watch-page.ts';
import { COMPOSE_ENDED_MS } from '../../timings.ts';
import { ComposeSurface } from './compose-surface.ts';
import { EventSurface } from './event-surface.ts';
import { awaitsButton, eventAround, findEvents } from './events.ts';
import { composeAround, isEditorCandidate, isMarked, locateCompose } from './locate.ts';
import { mountBesideSend, mountInEvent } from './place.ts';
import { EDITORS, EVENT_FORMS, SUGGESTS, TEXT_LINE } from './selectors.ts';

/** Editors, and the fields by which an event is known. */
const PARTS = [EDITORS, TEXT_LINE, SUGGESTS, ...EVENT_FORMS.map(({ selector }) => selector)].join();

/** Outlook on the web: every message by its body, every event by its form. */
export function outlookAdapter(document: Document): HostAdapter {
  const events = new WeakSet<HTMLElement>();
  let parts = PARTS;
  return {
    host: 'outlook',
    looks: 'at once',
    get parts() {
      return parts;
    },
    find: findEditors,
    isLikely: isMarked,
    findLater() {
      const found = findEvents(document);
      for (const root of found) events.add(root);
      parts = awaitsButton(document, found) ? `${PARTS}, button` : PARTS;
      return found;
    },
    locate: (key, seen) => (events.has(key) ? eventAt(key) : composeAt(key, seen)),
    // The page takes a message out and puts it back when it is moved between pane and window.
    comesBackWithinMs: COMPOSE_ENDED_MS,
    mostRemovals: 6,
    float: { corner: 'end', whileFocused: true },
    begin(view, signal) {
      // The page would take presses on Doorway for clicks outside of its callout.
      listenFirst(view, isOurs, signal);
      view.addEventListener('keydown', keepLetters, { capture: true, signal });
    },
    events: ['popstate'],
  };
}

function findEditors(within: Document | Element): HTMLElement[] {
  if ('matches' in within && isEditorCandidate(within)) return [within];
  if (!within.firstElementChild) return [];
  return [...within.querySelectorAll(EDITORS)].filter(isEditorCandidate);
}

function composeAt(body: HTMLElement, { isWanted }: Seen): Location | 'not yet' | 'never' {
  if (eventAround(body)) return 'never';
  const found = locateCompose(body);
  if (found === 'decoy' || found === 'other-body') return 'never';
  if (typeof found !== 'string')
    return {
      makeSurface: () => new ComposeSurface(body, found.scope, 'icon'),
      mount: (button) => mountBesideSend(found.send, found.scope, button),
    };
  const scope = isWanted ? composeAround(body) : null;
  if (!scope) return 'not yet';
  const makeSurface = () => new ComposeSurface(body, scope, 'float');
  return { makeSurface, mount: () => null, isPlaceless: true };
}

function eventAt(root: HTMLElement): Location | 'never' {
  // React may use the element again for what is around the same event in another shape.
  if (!findEvents(root.ownerDocument).includes(root)) return 'never';
  return {
    makeSurface: () => new EventSurface(root),
    mount: (button) => mountInEvent(root, button),
  };
}

const isOurs = (target: EventTarget | null) => target instanceof Element && isOwnNode(target);

/** With a slot of the calendar around it, the page makes an event of every letter: none of them is Doorway's button's. */
function keepLetters(event: KeyboardEvent): void {
  if (!mayBeIn(event)) return;
  const path = event.composedPath();
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isLetter && path[0] instanceof HTMLButtonElement && path.some(isOurs)) event.stopPropagation();
}
