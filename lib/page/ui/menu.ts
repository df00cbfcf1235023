import { say } from '../words.ts';
import { make } from './dom.ts';
import { chevron } from './door-icon.ts';
import { onPress } from './first-listener.ts';
import { rememberFocus } from './focus-place.ts';

/** What stands in a row. */
export interface MenuRow {
  label: string;
  /** Initials of a room, on a colour. */
  mark?: { text: string; colour: string };
  /** Draws what stands before the label. */
  icon?(document: Document): SVGElement;
  /** What it will write, in one line. */
  preview?: string;
  preselected?: boolean;
}

/** One thing to choose, or a way to another level. */
export type MenuItem = MenuRow & ({ run(): void } | { below(): MenuLevel | Promise<MenuLevel | null> });

/** Items that belong together. */
export interface MenuGroup {
  items: MenuItem[];
  /** Rows of one kind, which may be many: they scroll by themselves. */
  isList?: boolean;
}

/** What a menu shows at a time. */
export interface MenuLevel {
  /** The accessible name of the menu while it shows this. */
  name: string;
  /** Stands above the first group; in a level below another one it is the row that leads back. */
  heading?: MenuRow;
  /** The accessible name of that row. */
  back?: string;
  groups: MenuGroup[];
}

/** What `openMenu` has to know. */
interface MenuOptions {
  /** Where it is shown, and the button that opens it. */
  root: ShadowRoot;
  button: HTMLElement;
  level: MenuLevel;
  /** Puts the open menu into its place; called again when it shows another level. */
  place(menu: HTMLElement): void;
  /** Where the focus goes when the page has replaced the element that had it. */
  instead?(): HTMLElement | null;
}

/** The menus that are open: a second press on the button closes the first one's menu. */
const open = new WeakMap<HTMLElement, () => void>();

/**
 * Opens a menu and moves the focus into it. It holds text of rooms only while it is open. Arrows, Home, End and first
 * letters move; the arrow onwards opens the level below a row, the other one and Escape lead back; Escape and Tab close
 * the menu without reaching the page. However it closes, the focus and the caret go back to where they were: without them
 * the next letters would be the page's own shortcuts.
 * @returns a function that closes it
 */
export function openMenu({ root, button, level, place, instead }: MenuOptions): () => void {
  const opened = open.get(button);
  if (opened) {
    opened();
    return opened;
  }
  const document = button.ownerDocument;
  const view = document.defaultView as Window;
  // The page around it may speak another language: screen readers and fonts follow this one.
  const lang = say('pageLanguage');
  const menu = make(document, 'div', { 'data-doorway': 'menu', role: 'menu', popover: 'manual', lang });
  let items: HTMLElement[] = [];
  const acts = new Map<Element | null, () => void>();
  /** The levels above the one that shows, and which row of each leads below. */
  const above: { level: MenuLevel; at: number }[] = [];
  let current = level;
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
  const goBack = () => {
    const upper = above.pop();
    if (upper) show(upper.level, upper.at);
    else close();
  };
  const addItem = (into: Element, row: MenuRow, act: () => void) => {
    const element = make(document, 'div', { role: 'menuitem', tabindex: '-1', class: 'entry' });
    fill(element, row);
    onPress(element, act);
    // One row is filled: that of the pointer, or that of the last key.
    element.addEventListener('pointermove', () => {
      if (root.activeElement !== element) element.focus({ preventScroll: true });
    });
    items.push(element);
    acts.set(element, act);
    into.append(element);
    return element;
  };
  const show = (shown: MenuLevel, at?: number) => {
    const old = [...menu.childNodes];
    current = shown;
    items = [];
    acts.clear();
    menu.setAttribute('aria-label', shown.name);
    if (shown.heading && above.length > 0) {
      const row = addItem(menu, shown.heading, goBack);
      row.setAttribute('aria-label', shown.back ?? shown.name);
      row.classList.add('back');
      row.prepend(chevron(document));
    } else if (shown.heading) {
      const heading = make(document, 'div', { class: 'entry head', role: 'presentation' });
      fill(heading, shown.heading);
      menu.append(heading);
    }
    for (const [index, group] of shown.groups.filter(({ items }) => items.length > 0).entries()) {
      if (index > 0 || above.length > 0) menu.append(make(document, 'div', { role: 'separator' }));
      const into = make(document, 'div', { role: 'group', class: group.isList ? 'list' : '' });
      menu.append(into);
      for (const item of group.items) {
        const at = items.length;
        if ('run' in item)
          addItem(into, item, () => {
            close();
            item.run();
          });
        else {
          const row = addItem(into, item, () => void showBelow(item.below(), shown, at));
          row.setAttribute('aria-haspopup', 'menu');
          row.append(chevron(document));
        }
      }
    }
    const first = items[at ?? -1] ?? items.find((item) => item.hasAttribute('data-preselected'));
    const focused = first ?? items[above.length > 0 ? 1 : 0];
    // The focus stays in the menu all the time: a page may close what loses it.
    focused?.focus({ preventScroll: true });
    for (const node of old) node.remove();
    place(menu);
    focused?.scrollIntoView({ block: 'nearest' });
  };

  /** A level that has to be asked for shows when it has come, if the menu still shows the row that leads to it. */
  const showBelow = async (level: MenuLevel | Promise<MenuLevel | null>, from: MenuLevel, at: number) => {
    const below = level instanceof Promise ? await level : level;
    if (closing.signal.aborted || current !== from) return;
    // Whoever could not give it has said why.
    if (!below) return close();
    above.push({ level: from, at });
    show(below);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.composedPath().includes(menu)) return;
    // The page's own single-key shortcuts hear nothing of a key that was meant for the menu.
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || !event.isTrusted) return;
    event.preventDefault();
    const active = root.activeElement;
    const rightToLeft = view.getComputedStyle(menu).direction === 'rtl';
    const [onwards, backwards] = rightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const leadsOn = event.key === onwards && active?.hasAttribute('aria-haspopup');
    if (event.key === 'Tab') close();
    else if (event.key === 'Escape') goBack();
    else if (event.key === backwards && above.length > 0) goBack();
    else if (event.key === 'Enter' || event.key === ' ' || leadsOn) acts.get(active)?.();
    else itemFor(event.key, items, active)?.focus();
  };
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
  show(level);
  button.setAttribute('aria-expanded', 'true');
  return close;
}

function fill(element: HTMLElement, { label, mark, icon, preview, preselected }: MenuRow): void {
  const { ownerDocument: document } = element;
  if (mark) {
    const initials = make(document, 'i', { 'aria-hidden': 'true' }, mark.text);
    initials.style.background = mark.colour;
    element.append(initials);
  }
  if (icon) element.append(icon(document));
  element.append(make(document, 'span', { dir: 'auto' }, label));
  if (preselected) element.setAttribute('data-preselected', '');
  if (preview) element.append(make(document, 'small', { dir: 'auto' }, preview));
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
  const wordsOf = (item: HTMLElement) => item.querySelector('span')?.textContent?.trim().toLocaleLowerCase();
  return ordered.find((item) => wordsOf(item)?.startsWith(letter)) ?? null;
}
