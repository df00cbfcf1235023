import { escapeHtml, isHttpsAddress } from '../html.ts';

/** Markup as data, so that a page can show exactly what is copied without parsing a string. */
export type Mark = string | LineBreak | MarkElement;

interface LineBreak {
  tag: 'br';
}

/** An element of it, with an end. */
export interface MarkElement {
  tag: 'a' | 'b' | 'table' | 'tbody' | 'tr' | 'td';
  attributes?: Record<string, string>;
  /** Names as in CSS: `padding-bottom`. */
  style?: Record<string, string>;
  children: Mark[];
}

/** Markup as an HTML string. Throws for a link that is not an https address. */
export function marksToHtml(marks: readonly Mark[]): string {
  return marks.map(toHtml).join('');
}

function toHtml(mark: Mark): string {
  if (typeof mark === 'string') return escapeHtml(mark);
  if (mark.tag === 'br') return '<br>';
  const { tag, attributes = {}, style, children } = mark;
  if (attributes.href !== undefined && !isHttpsAddress(attributes.href))
    throw new TypeError('not an https address');
  const css = Object.entries(style ?? {}).map(([name, value]) => `${name}:${value}`);
  const all = { ...attributes, ...(css.length > 0 && { style: css.join(';') }) };
  const start = Object.entries(all).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return `<${tag}${start.join('')}>${marksToHtml(children)}</${tag}>`;
}

/** What a reader sees of markup: a line break for each `<br>`, and cells in lines of their own. */
export function marksToShown(marks: readonly Mark[]): string {
  let shown = '';
  const visit = (mark: Mark) => {
    if (typeof mark === 'string') shown += mark;
    else if (mark.tag === 'br') shown += '\n';
    else {
      if (mark.tag === 'td' && shown && !shown.endsWith('\n')) shown += '\n';
      mark.children.forEach(visit);
    }
  };
  marks.forEach(visit);
  return shown;
}
