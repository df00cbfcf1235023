const PATHS = {
  copy: 'M7 6.5A1.5 1.5 0 0 1 8.5 5h6A1.5 1.5 0 0 1 16 6.500v8a1.5 1.5 0 0 1-1.5 1.500h-6A1.5 1.5 0 0 1 7 14.500ZM4 12V4.500A1.5 1.5 0 0 1 5.5 3H12',
  letter: 'M3 5.500h14v9.500H3ZM3.5 6l6.5 5 6.5-5',
  invitation: 'M5 3h10v14H5ZM8 7h4M8 10h4M8 13h2',
  start: 'M6.5 4.5 15 10l-8.5 5.500Z',
  join: 'M11 4h3.500A1.5 1.5 0 0 1 16 5.500v9a1.5 1.5 0 0 1-1.5 1.500H11M3.5 10H11M8 7l3 3-3 3',
  code: 'M3.5 3.500h5v5h-5ZM11.5 3.500h5v5h-5ZM3.5 11.500h5v5h-5ZM11.5 11.500h2v2h-2ZM16.5 11.500v2M13.5 16.500h3M11.5 16.500v0',
  event: 'M4 5h12v11.500H4ZM4 8.500h12M7 3v3M13 3v3M10 10.500v4M8 12.500h4',
  phone: 'M6.5 3h7v14h-7ZM9.5 14.500h1',
  sliders: 'M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4',
  done: 'M4 10.5 8 14.5 16 6',
  alert: 'M10 3 18 16.500H2ZM10 8v4M10 14.300v0',
  stop: 'M7 2.800h6L17.2 7v6L13 17.200H7L2.8 13V7ZM10 6.500v4M10 13.500v0',
  info: 'M10 2.800a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.400ZM10 9.300v4.200M10 6.600v0',
  question:
    'M10 2.800a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.400ZM7.8 8.200a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.500M10 13.900v0',
  lock: 'M5 9h10v7.500H5ZM7 9V6.500a3 3 0 0 1 6 0V9',
  insert: 'M8 4h4M8 16h4M10 4v12M3 10h3M14 10h3',
  plus: 'M10 4v12M4 10h12',
  more: 'M5 10v0M10 10v0M15 10v0',
  down: 'M5.5 8 10 12.5 14.500 8',
  pin: 'M7.5 3h5M8.500 3v5L6 11.500h8L11.500 8V3M10 11.500V17',
  keys: 'M2.5 5.500h15v9h-15ZM5.500 8.500v0M8.500 8.500v0M11.500 8.500v0M14.500 8.500v0M7 11.500h6',
  pointer: 'M5.500 3.500 15 10l-4.500 1-2 4.500Z',
} as const;

export type GlyphName = keyof typeof PATHS;

/** Signs that point the way in which one reads. */
const DIRECTED: ReadonlySet<GlyphName> = new Set(['join']);

/** A small sign beside words, which grows with the browser's text size; decoration, so nothing is read out. */
export function Glyph({ name, size = 20 }: { name: GlyphName; size?: number }) {
  return (
    <svg
      className={DIRECTED.has(name) ? 'glyph directed' : 'glyph'}
      viewBox="0 0 20 20"
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
