/** Quoted lines begin with `>`; a forwarded message begins with a line between dashes, in every language. */
const QUOTED = /^(?:>|-{5,}.*-{5,}[ \t]*$)/m;

/** The dashes above a signature (RFC 3676, 4.3); Gmail drops the space behind them in some places. */
const DASHES = /^-- ?$/m;

/** How many lines the sentence above a quote ("On …, … wrote:") is wrapped into at most. */
const MOST_LINES = 3;

/** Where the quoted part of a plain-text message begins, with the sentence above it; its length when none does. */
export function quoteStart(value: string): number {
  const quoted = value.search(QUOTED);
  if (quoted < 0) return value.length;
  const above = value.slice(0, quoted).trimEnd();
  if (value[quoted] === '-' || !/[:：]$/.test(above)) return quoted;
  let start = above.length;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    start = above.lastIndexOf('\n', start - 1) + 1;
    // Who wrote and when: an address or a date stands in it, else it goes on in the line above.
    if (start === 0 || /@|\d/.test(above.slice(start))) return start;
    start--;
  }
  return quoted;
}

/** Where the person's own words end in a plain-text message: before the signature's dashes and the quote. */
export function endOfOwnWords(value: string): number {
  const own = value.slice(0, quoteStart(value));
  const dashes = own.search(DASHES);
  return own.slice(0, dashes < 0 ? own.length : dashes).trimEnd().length;
}

/** Where the signature of a plain-text message ends, or `null` when it has none. */
export function endOfSignature(value: string): number | null {
  const own = value.slice(0, quoteStart(value));
  return DASHES.test(own) ? own.trimEnd().length : null;
}
