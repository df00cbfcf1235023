/** Characters and length of a `pwd=` value: by count of public links 32 of `[A-Za-z0-9.]`; more is tolerated. */
export const TOKEN_SHAPE = /^[A-Za-z0-9._~%+/=-]{1,128}$/;
/** Source of a pattern for a whole token; two forms make up 77 of 93 public links that were counted. */
export const WHOLE_TOKEN = '(?:[A-Za-z0-9]{30}\\.1|[A-Za-z0-9]{29}[Tz]09)';
const WHOLE = new RegExp(`^${WHOLE_TOKEN}`);
/** What programs put behind an address: the close of emphasis, a slash, a dash. */
const TRAILING = '-_~*/.';
/** Of a longer value only the beginning is looked at. */
const LONGEST = 1000;

/** The `pwd=` value of an address, without what stuck to it. */
export interface ReadToken {
  /** As it stands, still percent-encoded; empty: none, or not allowed. */
  token: string;
  /** Letters or digits of something else stuck to its end: a passcode, a label. They are left out. */
  glued: boolean;
  /** It holds something that no token of Zoom's holds: quotes, tags, line breaks, or it is too long. */
  bad: boolean;
}

/** Reads a `pwd=` value. One that begins as a whole token and goes on is a token with something stuck to it. */
export function readToken(value: string): ReadToken {
  const whole = WHOLE.exec(value)?.[0];
  const own = value.slice(0, LONGEST).split('%20', 1)[0] ?? '';
  if (whole) return { token: whole, glued: /[A-Za-z0-9]/.test(own.slice(whole.length)), bad: false };
  const token = withoutTrail(own);
  const fine = token === '' || isToken(token);
  return { token: fine ? token : '', glued: false, bad: !fine };
}

/** `true` for a token of one of the forms that Zoom is known to give: nothing is missing from it. */
export function isWholeToken(token: string): boolean {
  return WHOLE.exec(token)?.[0] === token;
}

/** `true` for a token that may have lost its end: shorter than those that Zoom gives, of which nearly all have 32 characters. */
export function isShortToken(token: string): boolean {
  return token.length < 30 && !isWholeToken(token);
}

function withoutTrail(value: string): string {
  let end = value.length;
  while (end > 0 && TRAILING.includes(value[end - 1] ?? '')) end--;
  return value.slice(0, end);
}

/** `true` when the text can be a `pwd=` value. */
function isToken(text: string): boolean {
  if (!TOKEN_SHAPE.test(text)) return false;
  try {
    return /^[A-Za-z0-9._~+/= -]*$/.test(decodeURIComponent(text));
  } catch {
    // Half an encoded character: Zoom writes none.
    return false;
  }
}
