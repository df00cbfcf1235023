import { escapeHtml, linkHtml } from './html.ts';

/** What Doorway inserts: the same content as plain text and as HTML. Lines are joined by `\n` and `<br>`. */
export interface Snippet {
  /** Right where no links are kept: linked words are written "words: address". */
  text: string;
  html: string;
  /** What a reader sees of `html`: by this an insertion is recognised when it is read back. */
  shown: string;
  /** The addresses that `html` links to, in order. */
  links: string[];
}

/** A run of text in a line; with `href` it is a link whose words are `text`. */
export interface Span {
  text: string;
  href?: string;
  bold?: boolean;
  /** A number or a passcode: from right to left its parts would change places. */
  isLeftToRight?: boolean;
}

/** A line of a snippet, in the direction of what it is inserted into or in its own. */
export type Line = Span[] | { rightToLeft: Span[] };

/** Builds a snippet from lines of spans. The only place where a snippet's HTML comes from. */
export function makeSnippet(lines: Line[]): Snippet {
  const shown = lines.map(shownSpans);
  return {
    text: shown.map((line) => line.map(spanText).join('')).join('\n'),
    html: lines.map(lineHtml).join('<br>'),
    shown: shown.map((line) => line.map((span) => span.text).join('')).join('\n'),
    links: shown.flat().flatMap((span) => (span.href ? [span.href] : [])),
  };
}

/**
 * The spans of a line as they are read. Where the line runs from right to left, spaces would put the groups of a number in
 * the wrong order (Unicode, UAX 9: a space between numbers takes the direction of the line); spaces that do not break
 * belong to the number, and look the same.
 */
function shownSpans(line: Line): Span[] {
  if (Array.isArray(line)) return line;
  return line.rightToLeft.map((span) =>
    span.isLeftToRight ? { ...span, text: span.text.replaceAll(' ', '\u00a0') } : span,
  );
}

function lineHtml(line: Line): string {
  const html = shownSpans(line).map(spanHtml);
  if (Array.isArray(line)) return html.join('');
  const within = line.rightToLeft.map(({ isLeftToRight, href }, at) =>
    isLeftToRight || href ? `<span dir="ltr">${html[at]}</span>` : html[at],
  );
  return `<span dir="rtl">${within.join('')}</span>`;
}

/** Whether a snippet is one link and nothing else: then it loses nothing where only an address can go. */
export function isLinkAlone({ html }: Snippet): boolean {
  return /^<a [^<>]*>[^<>]*<\/a>$/.test(html);
}

/**
 * The snippet as the signature of a mail that has none yet, as Gmail itself builds one: two dashes, then the
 * block by which every mail program and Doorway knows it (seen in sent mails, 2026).
 */
export function asSignature({ text, html, shown, links }: Snippet): Snippet {
  const block = `<div dir="auto" class="gmail_signature" data-smartmail="gmail_signature">${html}</div>`;
  const dashes = '<div><br></div><span class="gmail_signature_prefix">-- </span><br>';
  // Of the two breaks an empty editor takes the first for its own empty line: one is sure to be read back.
  return { text: `\n\n-- \n${text}`, html: dashes + block, shown: `\n-- \n${shown}`, links };
}

function spanText({ text, href }: Span): string {
  return href && href !== text ? `${text}: ${href}` : text;
}

function spanHtml({ text, href, bold }: Span): string {
  const html = href ? linkHtml(href, text) : escapeHtml(text);
  return bold ? `<b>${html}</b>` : html;
}
