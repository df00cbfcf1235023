import { ZOOM_DOMAINS } from '../zoom-hosts.ts';
import { WHOLE_TOKEN } from './token.ts';

/** What stands between two parts of a link that was cut: a line break or space, quote marks of mail. */
const CUT = /[\s>|]{1,12}/g;
/** The same behind the hyphen of a justified text or the `=` of a mail's source. */
const CUT_WITH_SIGN = /[=-][\s>|]{1,12}/g;
const DOMAIN = ZOOM_DOMAINS.map((domain) => domain.replaceAll('.', '\\.')).join('|');
const PARAMETER = '[a-z_]{1,20}=[\\w.-]{0,40}&';
/** Behind the host: path and token as Zoom makes them, and nothing stuck to them; counted over several hundred public links. */
const WHOLE = new RegExp(
  `^/(?:[jsw]/\\d{9,11}|wc/(?:join/)?\\d{9,11}(?:/join|/start)?|my/[A-Za-z][A-Za-z0-9.-]{2,39}|join)\\?(?:${PARAMETER}){0,5}pwd=${WHOLE_TOKEN}(?![\\w-]|\\.\\w)`,
);
/** The same without a token, where the cut is right behind a slash or in a number: half of either is nothing. */
const NUMBER = /^\/[jsw]\/\d{10,11}(?![\w?&=%/-])/;
const ADDRESS = new RegExp(`(?=/)(?<=(?:://|[\\s<(:"'：]|^)(?:[a-z0-9-]{1,63}\\.){0,3}(?:${DOMAIN}))`, 'gi');
const ANY_ADDRESS = /\/\s|\/(?:[jsw]|my|wc|join)\b/i;
/** So many addresses are looked at: more links than are read of a text. */
const MOST_ADDRESSES = 1000;
/** Longer than a path with its parameters, each cut once or twice. */
const LONGEST = 240;
/** A host that was cut at one of its dots. */
const CUT_HOST = new RegExp(
  `(https?://(?:[a-z0-9-]{1,63}\\.){1,3})[\\s>|]{1,12}(?=(?:${DOMAIN})/)|(https?://(?:[a-z0-9-]{1,63}\\.){0,3}zoom)[\\s>|]{1,12}(?=\\.(?:us|com)/)`,
  'gi',
);

/**
 * Joins links that a mail program cut at the end of a line, or that were pasted with a space in them. Only where
 * what comes out is exactly a link as Zoom makes them, so that no word is ever drawn into one.
 */
export function joinBrokenLinks(given: string): string {
  if (!ANY_ADDRESS.test(given)) return given;
  const text = given.replace(CUT_HOST, '$1$2');
  const out: string[] = [];
  let at = 0;
  let seen = 0;
  for (const { index } of text.matchAll(ADDRESS)) {
    if (seen++ > MOST_ADDRESSES) break;
    const mended = index < at ? null : mend(text.slice(index, index + LONGEST));
    if (!mended) continue;
    out.push(text.slice(at, index), mended.link);
    at = index + mended.length;
  }
  return at === 0 ? text : out.join('') + text.slice(at);
}

/**
 * What stands behind the host without its cuts, and how long it was with them; `null`: whole already, or none. A number
 * with spaces was typed so (`spaced-number.ts`).
 */
function mend(rest: string): { link: string; length: number } | null {
  if (WHOLE.test(rest) || /^\/[jsw]\/\d{3,8} (?!\s)/.test(rest)) return null;
  return joinAt(rest, CUT) ?? joinAt(rest, CUT_WITH_SIGN);
}

function joinAt(rest: string, cuts: RegExp): { link: string; length: number } | null {
  let joined = '';
  let from = 0;
  let number: string | undefined;
  for (const cut of [...rest.matchAll(cuts), null]) {
    joined += rest.slice(from, cut?.index ?? rest.length);
    from = cut ? cut.index + cut[0].length : rest.length;
    const whole = WHOLE.exec(joined)?.[0];
    if (whole) return { link: whole, length: lengthOf(rest, whole) };
    // Its token may stand behind a further cut.
    if (endsOpen(rest)) number ??= NUMBER.exec(joined)?.[0];
  }
  return number ? { link: number, length: lengthOf(rest, number) } : null;
}

/** The line ends where no link can end: behind a slash, or in a number that is too short. */
function endsOpen(rest: string): boolean {
  return /^\/(?:[jsw]\/\d{0,8})?[ \t]*\n/.test(rest);
}

/** How much of `rest` the letters of `link` take up, cuts between them included. */
function lengthOf(rest: string, link: string): number {
  let length = 0;
  for (const character of link) length = rest.indexOf(character, length) + 1;
  return length;
}
