import { findDescription, findLocation } from './fields.ts';

/**
 * All texts of an event in which a link may stand: open fields, links, and whatever else it shows, for the
 * bubble shows the texts of collapsed rows. Doorway's own words are in shadow roots, so they are not among it.
 */
export function textsOf(root: HTMLElement): string[] {
  return [
    findLocation(root)?.element.value ?? '',
    findDescription(root)?.element.textContent ?? '',
    ...[...root.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
    root.textContent ?? '',
  ];
}
