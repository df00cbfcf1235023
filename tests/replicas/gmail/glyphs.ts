/** The toolbar's pictures, drawn by us on a 24-unit grid; keyed by the class that Gmail puts on each. */
const STROKES: Record<string, string> = {
  Hl: 'M6 18h12',
  Hq: 'M14 5h5v5M10 19H5v-5M19 5l-6 6M5 19l6-6',
  Ha: 'M6 6l12 12M18 6L6 18',
  'G-asx': 'M8 10.5l4 4 4-4',
  dv: 'M5 19h14M8 15l4-10 4 10M9.4 11.6h5.2',
  a1: 'M16.5 7v9.5a4.5 4.5 0 0 1-9 0V6.2a3 3 0 0 1 6 0v9.8a1.5 1.5 0 0 1-3 0V7',
  e5: 'M10 16H7.5a4 4 0 0 1 0-8H10M14 8h2.500a4 4 0 0 1 0 8H14M8.500 12h7',
  QT: 'M12 3.500a8.500 8.500 0 1 0 .01 0M9 9.500v.6M15 9.500v.6M8 14c1.800 3.200 6.200 3.200 8 0',
  aA7: 'M7 18.500a4.200 4.200 0 0 1-.4-8.400 5.600 5.600 0 0 1 10.900 1.100 3.700 3.700 0 0 1 0 7.300z',
  aMX: 'M4.500 5.500h15v13h-15zM7 16l3.500-4.500 2.500 3 2-2.300L17.500 16',
  bRq: 'M7 10.500V8a4 4 0 0 1 7.500-2M5 10.500h9M5 10.500v9h8M17 12v9M14.500 16.500l2.500-4.500 2.500 4.500',
  btM: 'M4 19.500h16M6 15.500l9.500-9.500 2.500 2.500L8.500 18H6z',
  'more-replica': 'M12 5.500v.4M12 12v.4M12 18.500v.4',
  og: 'M5.500 7h13M9.500 7V4.500h5V7M7.500 7l.7 12.500h7.600L16.500 7M10.500 10.500v5.500M13.500 10.500v5.500',
  mL: 'M10 7L5 12l5 5M5.500 12H14a5 5 0 0 1 5 5v1',
  'glyph-search': 'M10.500 4.500a6 6 0 1 0 .01 0M15 15l5 5',
  'glyph-menu': 'M4 7h16M4 12h16M4 17h16',
  'glyph-inbox': 'M4.500 5h15v14h-15zM4.500 14H9c.5 3 5.500 3 6 0h4.500',
  'glyph-star':
    'M12 4l2.400 5.200 5.600.6-4.200 3.800 1.200 5.600-5-2.900-5 2.900 1.200-5.600L4 9.800l5.600-.6z',
  'glyph-clock': 'M12 3.500a8.500 8.500 0 1 0 .01 0M12 7.500V12l3.500 2',
  'glyph-sent': 'M4 5l17 7-17 7 3-7zM7 12h7',
  'glyph-file': 'M6.500 3.500h7l4 4v13h-11zM13.500 3.500v4h4',
  'glyph-pencil': 'M5 19h3L19 8l-3-3L5 16z',
  'glyph-mail': 'M3.500 6h17v12.500h-17zM3.500 7l8.500 6.500L20.500 7',
  'glyph-gear': 'M4 8h8M18 8h2M15 5.500v5M4 16h3M13 16h7M10 13.500v5',
  bold: 'M7 5h6a3.500 3.500 0 0 1 0 7H7zM7 12h7a3.500 3.500 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  underline: 'M7 4.500v7a5 5 0 0 0 10 0v-7M6 20h12',
  list: 'M9 7h11M9 12h11M9 17h11M4.500 7v.2M4.500 12v.2M4.500 17v.2',
};

const maskId = (name: string) => `picture-${name}`;

const mask = ([name, path]: [string, string]) =>
  `<mask id="${maskId(name)}" maskContentUnits="objectBoundingBox"><path d="${path}" transform="scale(0.041667)" fill="none" stroke="#fff" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/></mask>`;

/**
 * The pictures as masks inside the page: a picture in a `data:` address counts as a request
 * where Firefox is told to intercept, and tests count requests.
 */
export function glyphMasks(): string {
  const masks = Object.entries(STROKES).map(mask).join('');
  return `<svg aria-hidden="true" width="0" height="0" style="position: absolute">${masks}</svg>`;
}

/** CSS that paints each glyph in the text colour of its place; the place must be square. */
export function glyphStyles(): string {
  const rules = Object.keys(STROKES).map((name) => `.${name} { mask: url(#${maskId(name)}); }`);
  const all = Object.keys(STROKES).map((name) => `.${name}`);
  return [`${all.join(', ')} { background: currentColor; }`, ...rules].join('\n');
}
