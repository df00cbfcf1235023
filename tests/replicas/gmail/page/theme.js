import { driftClass } from './drift.js';

let light = null;

/**
 * Another theme while the page is open, in one of two ways that a page has: `class` changes a class alone,
 * `style` puts another style sheet in the place of the first.
 */
export function setTheme(theme, way = 'class') {
  const dark = theme === 'dark';
  if (way === 'class') {
    document.documentElement.classList.toggle(driftClass('dark-replica'), dark);
    return;
  }
  const sheet = document.querySelector('head > style');
  light ??= sheet.textContent;
  const other = document.createElement('style');
  other.textContent = dark ? light.replaceAll(`html.${driftClass('dark-replica')}`, 'html') : light;
  sheet.replaceWith(other);
}
