/** Luminance below which a background counts as dark, from 0 (black) to 1 (white). */
const DARK_BELOW = 0.4;

/** How browsers say that an element has no background of its own. */
const NONE = 'rgba(0, 0, 0, 0)';

/**
 * Whether the place around an element is dark: its first background that is not transparent, upwards.
 * Reads computed styles: never call it in an observer.
 */
export function isOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const { backgroundColor } = view.getComputedStyle(at);
    // Most have none, and there are many around a button: they are told without reading numbers.
    if (backgroundColor === NONE) continue;
    const parts = backgroundColor.match(/[\d.]+/g)?.map(Number);
    if (!parts || parts.length < 3 || parts[3] === 0) continue;
    const [red = 0, green = 0, blue = 0] = parts;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK_BELOW;
  }
  return false;
}
