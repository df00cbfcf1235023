import './firefox-window.ts';

// Functions that run in Firefox's own window, for the menu of a right click.

interface XulMenu extends Element {
  state: string;
  activateItem(item: Element): void;
}

/** Chooses the item with this title; false while the menu, or the submenu it is in, is still to open. */
export function activateItem(title: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as XulMenu | null;
  if (menu?.state !== 'open') return false;
  const labelled = [...menu.querySelectorAll('menuitem, menu')].filter(
    (item) => item.getAttribute('label') === title,
  );
  const item = labelled.find((candidate) => candidate.tagName === 'menuitem');
  if (!item) return false;
  const parent = item.parentElement as XulMenu | null;
  if (parent && parent !== menu && parent.tagName === 'menupopup' && parent.state !== 'open') {
    (item.closest('menu') as (Element & { openMenu(open: boolean): void }) | null)?.openMenu(true);
    return false;
  }
  (parent ?? menu).activateItem(item);
  return true;
}

/** What the menu shows, for an error message. */
export function shownItems(): string {
  const menu = document.getElementById('contentAreaContextMenu') as XulMenu | null;
  const labels = [...(menu?.querySelectorAll('menuitem, menu') ?? [])]
    .filter((item) => (item as HTMLElement).getAttribute('hidden') !== 'true')
    .map((item) => item.getAttribute('label'));
  return `The menu is ${menu?.state}, with: ${labels.join(', ')}.`;
}
