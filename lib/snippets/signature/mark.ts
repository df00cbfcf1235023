import { escapeHtml, isHttpsAddress } from '../html.ts';

/** Markup as data, so that a page can show exactly what is copied without parsing a string. */
export type Mark = string | MarkElement;

/** An element of it. */
export interface MarkElement {
  tag: 'a' | 'b' | 'br' | 'table' | 'tbody' | 'tr' | 'td';
  attributes?: Record<string, string>;
  /** Names as in CSS: `padding-bottom`. */
  style?: Record<string, string>;
  children?: Mark[];
}

/** Elements that stand in lines of their own when an insertion is read back. */
const BLOCKS: ReadonlySet<string> = new Set(['table', 'tr', 'td']);

/** Markup as an HTML string. Throws for a link that is not an https address. */
export function marksToHtml(marks: readonly Mark[]): string {
  return marks.map(toHtml).join('');
}

function toHtml(mark: Mark): string {
  if (typeof mark === 'string') return escapeHtml(mark);
  const { tag, attributes = {}, style, children = [] } = mark;
  if (attributes.href !== undefined && !isHttpsAddress(attributes.href))
    throw new TypeError('not an https address');
  const css = Object.entries(style ?? {}).map(([name, value]) => `${name}:${value}`);
  const all = { ...attributes, ...(css.length > 0 && { style: css.join(';') }) };
  const start = Object.entries(all).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${start.join('')}>`;
  return tag === 'br' ? open : `${open}${marksToHtml(children)}</${tag}>`;
}

/** What a reader sees of markup: a line break for each `<br>` and each change of block. */
export function marksToShown(marks: readonly Mark[]): string {
  let shown = '';
  const breakLine = () => {
    if (shown && !shown.endsWith('\n')) shown += '\n';
  };
  const visit = (mark: Mark) => {
    if (typeof mark === 'string') shown += mark;
    else if (mark.tag === 'br') shown += '\n';
    else {
      if (BLOCKS.has(mark.tag)) breakLine();
      mark.children?.forEach(visit);
      if (BLOCKS.has(mark.tag)) breakLine();
    }
  };
  marks.forEach(visit);
  return shown.replace(/\n$/, '');
}
