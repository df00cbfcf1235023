import { decodeEntities } from './entities.ts';

/** Longest tag that is taken for one; a stray `<` before that much text is text. */
const LONGEST_TAG = 8192;
/** With a prefix as in Outlook's `<o:p>`; an address in angle brackets is none. */
const TAG = /^<\/?([a-z][a-z0-9-]{0,15}(?::[a-z][a-z0-9-]{0,15})?)(?=[\s/>])/i;
const LINE_TAGS = /^(?:br|p|div|li|tr|table|ul|ol|h[1-6]|hr|blockquote|pre|section|article|dd|dt)$/;
const CELL_TAGS = /^(?:td|th)$/;
const LOOKS_LIKE_HTML =
  /<(?:br|p|div|a|span|td|tr|li|table|html|body|font|b|strong|pre)(?:\s[^<>]{0,2000})?\/?>/i;
const LINE_MAKING = /<(?:br|p|div|li|tr|td)[\s/>]/i;

/** `true` when the text has tags of HTML in it (an address in angle brackets is none). */
export function looksLikeHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}

/**
 * HTML as plain text: lines where the page has lines, the target of a link behind its words unless they are the
 * same, a tab between the cells of a table. Reads once from start to end. It makes text to read facts from, nothing that is shown as markup.
 */
export function htmlToText(html: string): string {
  const flow = LINE_MAKING.test(html) && !/<pre[\s>]/i.test(html);
  const out: string[] = [];
  const write = (text: string) => {
    if (text !== '') out.push(decodeEntities(flow ? text.replace(/[\r\n\t]+/g, ' ') : text));
  };
  const find = finder(html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
  let link: { href: string; from: number } | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const close = find('>', open);
    const name = close < 0 || close - open > LONGEST_TAG ? null : tagName(html, open);
    if (name === null) {
      write(html.slice(at, open + 1));
      at = open + 1;
      continue;
    }
    write(html.slice(at, open));
    at = close + 1;
    const closing = html[open + 1] === '/';
    if (name === 'a') {
      if (link) out.push(target(link.href, out, link.from));
      link = closing ? null : { href: hrefOf(html.slice(open, close)), from: out.length };
    } else if (LINE_TAGS.test(name)) out.push('\n');
    else if (CELL_TAGS.test(name)) out.push('\t');
    else if (!closing && (name === 'style' || name === 'script' || name === 'title')) {
      const end = find(`</${name}`, at);
      at = end < 0 ? at : end;
    }
  }
  write(html.slice(at));
  if (link) out.push(target(link.href, out, link.from));
  return out.join('');
}

/** `indexOf` that never looks twice at the same stretch: positions are asked for in rising order. */
function finder(text: string): (what: string, from: number) => number {
  const next = new Map<string, number>();
  return (what, from) => {
    const known = next.get(what);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const found = text.indexOf(what, from);
    next.set(what, found);
    return found;
  };
}

function tagName(html: string, open: number): string | null {
  const first = html[open + 1];
  if (first === '!' || first === '?') return '!';
  return TAG.exec(html.slice(open, open + 40))?.[1]?.toLowerCase() ?? null;
}

/** The `href` of a tag; tags are read once, so a second `href` in the same one is left alone. */
function hrefOf(tag: string): string {
  const at = tag.search(/\shref\s{0,5}=/i);
  if (at < 0) return '';
  const value = tag.slice(tag.indexOf('=', at) + 1).trimStart();
  const quote = value[0] === '"' || value[0] === "'" ? value[0] : '';
  const end = quote ? value.indexOf(quote, 1) : value.search(/\s/);
  return decodeEntities(value.slice(quote.length, end < 0 ? undefined : end)).trim();
}

function target(href: string, out: string[], from: number): string {
  if (!/^(?:https?|zoommtg|zoomus):\/\//i.test(href)) return '';
  const words = out.length - from > 20 ? '' : out.slice(from).join('').trim();
  return words === href ? '' : ` <${href}> `;
}
