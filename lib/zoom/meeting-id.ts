/** First code point (the zero) of each run of ten decimal digits that people type or paste. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6,
] as const;

/** Without the `u` flag and `\p{Nd}`, which cost a long text in Chinese ten times as much. */
const FOREIGN_DIGIT = new RegExp(
  `[${ZEROS.filter((zero) => zero < 0x10000)
    .map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`)
    .join('')}]|\\ud835[\\udfce-\\udfff]`,
  'g',
);

const GROUPS: Record<number, readonly number[]> = { 9: [3, 3, 3], 10: [3, 3, 4], 11: [3, 4, 4] };
const SEPARATOR = /[\s\u00a0\u202f()[\].\-\u2010-\u2015\u2212\uff0d_]/g;

/**
 * A meeting ID as Zoom writes it: 3-3-4 (10 digits), 3-4-4 (11), 3-3-3 (9). Anything else comes back unchanged.
 * Source: Zoom's own invitation texts.
 */
export function formatMeetingId(id: string): string {
  const groups = /^\d+$/.test(id) ? GROUPS[id.length] : undefined;
  if (!groups) return id;
  let start = 0;
  return groups
    .map((length) => {
      start += length;
      return id.slice(start - length, start);
    })
    .join(' ');
}

/** The text with every decimal digit of another script (Arabic-Indic, Devanagari, full-width…) as 0 to 9. */
export function normaliseDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, digitOf);
}

/** `true` for 9, 10 or 11 ASCII digits: what Zoom has ever used as a meeting ID (Zoom support KB0068443, KB0066402). */
export function isMeetingId(text: string): boolean {
  return /^\d{9,11}$/.test(text);
}

/**
 * A meeting ID typed any way (spaces, dashes, dots, brackets, digits of any script) as bare ASCII digits,
 * or `null` when the text is not one number of 9 to 11 digits.
 */
export function readMeetingId(text: string): string | null {
  if (text.length > 200) return null;
  const digits = normaliseDigits(text)
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(SEPARATOR, '');
  return isMeetingId(digits) ? digits : null;
}

function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character : String(code - zero);
}
