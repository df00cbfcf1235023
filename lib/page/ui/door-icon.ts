/**
 * The door standing ajar in one stroke colour, as path data in a 20 × 20 box: a round-cornered frame, the
 * open leaf, its handle. Drawn for a stroke of 1.6 with round ends. Host pages and our own pages share it.
 */
export const DOOR_BOX = 20;
/** Width of the stroke, in units of that box. */
export const DOOR_STROKE = 1.6;
/** The `d` of each path. */
export const DOOR_PATHS = [
  'M6.3 1.9h7.4a2.8 2.8 0 0 1 2.8 2.8v10.6a2.8 2.8 0 0 1-2.8 2.8H6.3a2.8 2.8 0 0 1-2.8-2.8V4.7a2.8 2.8 0 0 1 2.8-2.8Z',
  'M4.4 2.8 10.8 6v8l-6.4 3.2',
  'M8.1 9.5v1',
] as const;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Builds the icon for a page. It takes the text colour of its place and is hidden from screen readers: the
 * button around it carries the name.
 * @param document the page's document
 * @param size width and height in CSS pixels
 */
export function doorIcon(document: Document, size: number): SVGElement {
  return strokeIcon(document, size, DOOR_BOX, DOOR_STROKE, DOOR_PATHS);
}

/** The small arrow that opens a menu, 10 × 10 pixels; it too takes the text colour of its place. */
export function chevron(document: Document): SVGElement {
  return strokeIcon(document, 10, 10, 1.4, ['M1.5 3.5 5 7l3.5-3.5']);
}

/** The cross that closes a note, 12 × 12 pixels. */
export function cross(document: Document): SVGElement {
  return strokeIcon(document, 12, 12, 1.5, ['M1.5 1.5l9 9M10.5 1.5l-9 9']);
}

/** Two sliders, 16 × 16 pixels: the settings. */
export function sliders(document: Document): SVGElement {
  return strokeIcon(document, 16, 16, 1.4, ['M2 5h6M12 5h2M10 3v4M2 11h2M8 11h6M6 9v4']);
}

function strokeIcon(
  document: Document,
  size: number,
  box: number,
  stroke: number,
  paths: readonly string[],
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: `0 0 ${box} ${box}`,
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': stroke,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': true,
    focusable: false,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  // Strokes of one colour are one path: there is one icon in each message.
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', paths.join(''));
  svg.append(path);
  return svg;
}
