/** One way to find something on a host page. Lists of them are tried in order: rank, not document order. */
export interface Locator {
  /** Names the locator in the report "Is Doorway working here?". */
  id: string;
  selector: string;
}

/** The first element that a list finds below `root` and that `fits`, with the locator that found it. */
export function locate<Kind extends HTMLElement = HTMLElement>(
  root: ParentNode,
  locators: Locator[],
  fits: (element: Kind) => boolean = () => true,
): { element: Kind; id: string } | null {
  for (const { id, selector } of locators)
    for (const element of root.querySelectorAll<Kind>(selector)) if (fits(element)) return { element, id };
  return null;
}

/** Whether any of a list matches an element. */
export function matchesAny(element: Element, locators: Locator[]): boolean {
  return locators.some(({ selector }) => element.matches(selector));
}
