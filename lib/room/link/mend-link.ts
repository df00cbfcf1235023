/** What stands between the two parts of a link that was cut: a line break or space, quote marks of mail. */
const CUT = /[\s>|]{1,12}/g;
/** A number and a token of Zoom's length and ending, and nothing stuck to it; counted over several hundred public links. */
const WHOLE = /^\d{9,11}\?pwd=(?:[A-Za-z0-9]{30}\.1|[A-Za-z0-9]{29}[Tz]09)(?![\w-]|\.\w)/;
/** The longest number and token, each cut once or twice. */
const LONGEST = 11 + '?pwd='.length + 32 + 36;
const PATH = /(?<=zoom[a-z.-]{1,8}\/[jsw]\/)(?=[\d\s>|])/gi;

/**
 * Joins links that a mail program cut at the end of a line, or that were pasted with a space in them. Only where
 * what comes out is exactly a number and a token as Zoom makes them, so that no word is ever drawn into a link.
 */
export function mendLinks(text: string): string {
  if (!/\/[jsw]\//i.test(text)) return text;
  const out: string[] = [];
  let at = 0;
  for (const { index } of text.matchAll(PATH)) {
    const mended = mend(text.slice(index, index + LONGEST));
    if (!mended || index < at) continue;
    out.push(text.slice(at, index), mended.link);
    at = index + mended.length;
  }
  return at === 0 ? text : out.join('') + text.slice(at);
}

/**
 * The part behind `/j/` without its cuts, and how long it was with them; `null`: whole already, or none. A number
 * with spaces was typed so (`spaced-number.ts`).
 */
function mend(rest: string): { link: string; length: number } | null {
  if (WHOLE.test(rest) || /^\d{3,8} /.test(rest)) return null;
  let joined = '';
  let from = 0;
  for (const cut of [...rest.matchAll(CUT), null]) {
    joined += rest.slice(from, cut?.index ?? rest.length);
    from = cut ? cut.index + cut[0].length : rest.length;
    const link = WHOLE.exec(joined)?.[0];
    if (link) return { link, length: lengthOf(rest, link) };
  }
  return null;
}

/** How much of `rest` the letters of `link` take up, cuts between them included. */
function lengthOf(rest: string, link: string): number {
  let length = 0;
  for (const character of link) length = rest.indexOf(character, length) + 1;
  return length;
}
