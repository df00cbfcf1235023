import { make } from './dom.ts';
import { onPress } from './first-listener.ts';
import { rememberFocus } from './focus-place.ts';
import { placeBeside } from './place.ts';

/** One thing to choose. */
export interface MenuItem {
  label: string;
  /** What it will write, in one line. */
  preview?: string;
  preselected?: boolean;
  run(): void;
}

/** A menu is groups of items; a group may have a heading. */
export interface MenuGroup {
  heading?: string;
  items: MenuItem[];
}

/** The menus that are open: a second press on the button closes the first one's menu. */
const open = new WeakMap<HTMLElement, () => void>();

/**
 * Opens a menu at `button` in `root` and moves the focus into it. It holds text of rooms only while it is
 * open. Arrows, Home, End and first letters move; Escape and Tab close it without reaching the page. However it
 * closes, the focus and the caret go back to where they were: without them the next letters would be the page's
 * own shortcuts.
 * @param instead where the focus goes when the page has replaced the element that had it
 * @returns a function that closes it
 */
export function openMenu(
  root: ShadowRoot,
  button: HTMLElement,
  groups: MenuGroup[],
  label: string,
  instead: () => HTMLElement | null = () => null,
): () => void {
  const opened = open.get(button);
  if (opened) {
    opened();
    return opened;
  }
  const document = button.ownerDocument;
  const menu = make(document, 'div', {
    'data-doorway': 'menu',
    role: 'menu',
    popover: 'manual',
    'aria-label': label,
  });
  const items: HTMLElement[] = [];
  const chosen = new Map<Element | null, () => void>();
  const closing = new AbortController();
  const before = rememberFocus(document);

  const close = () => {
    if (closing.signal.aborted) return;
    closing.abort();
    open.delete(button);
    button.setAttribute('aria-expanded', 'false');
    const hadFocus = menu.contains(root.activeElement);
    menu.replaceChildren();
    menu.remove();
    if (!hadFocus) return;
    if (before.element) before.giveBack(instead);
    else button.focus({ preventScroll: true });
  };
  const choose = (item: MenuItem) => {
    close();
    item.run();
  };

  for (const [index, group] of groups.filter((g) => g.items.length > 0).entries()) {
    if (index > 0) menu.append(make(document, 'div', { role: 'separator' }));
    if (group.heading)
      menu.append(make(document, 'div', { class: 'head', role: 'presentation' }, group.heading));
    for (const item of group.items) {
      const element = itemElement(document, item);
      onPress(element, () => choose(item));
      items.push(element);
      chosen.set(element, () => choose(item));
      menu.append(element);
    }
  }

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.composedPath().includes(menu)) return;
    // The page's own single-key shortcuts hear nothing of a key that was meant for the menu.
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    event.preventDefault();
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'Enter' || event.key === ' ') chosen.get(root.activeElement)?.();
    else itemFor(event.key, items, root.activeElement)?.focus();
  };
  const view = document.defaultView as Window;
  const until = { capture: true, signal: closing.signal };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) view.addEventListener(type, onKey, until);
  const onOutside = (event: Event) => {
    const path = event.composedPath();
    if (event.isTrusted && !path.includes(menu) && !path.includes(button)) close();
  };
  view.addEventListener('pointerdown', onOutside, until);
  // A page that the browser keeps for "Back" must not keep a room's text with it.
  const onLeft = ({ target, isTrusted }: Event) => {
    if (isTrusted && (target === view || target === document)) close();
  };
  for (const type of ['blur', 'pagehide']) view.addEventListener(type, onLeft, until);

  open.set(button, close);
  root.append(menu);
  menu.showPopover();
  placeBeside(menu, button);
  button.setAttribute('aria-expanded', 'true');
  (items.find((item) => item.hasAttribute('data-preselected')) ?? items[0])?.focus({ preventScroll: true });
  return close;
}

function itemElement(document: Document, item: MenuItem): HTMLElement {
  const element = make(
    document,
    'div',
    { role: 'menuitem', tabindex: '-1' },
    make(document, 'span', { dir: 'auto' }, item.label),
  );
  if (item.preselected) element.setAttribute('data-preselected', '');
  if (item.preview) element.append(make(document, 'small', { dir: 'auto' }, item.preview));
  return element;
}

/** The item that a key moves to, or `null` for a key that moves nowhere. */
function itemFor(key: string, items: HTMLElement[], active: Element | null): HTMLElement | null {
  const at = items.indexOf(active as HTMLElement);
  const count = items.length;
  switch (key) {
    case 'ArrowDown':
      return items[(at + 1) % count] ?? null;
    case 'ArrowUp':
      return items[(at - 1 + count) % count] ?? null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items[count - 1] ?? null;
  }
  if ([...key].length !== 1) return null;
  const letter = key.toLocaleLowerCase();
  const ordered = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return ordered.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter)) ?? null;
}
