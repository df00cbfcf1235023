import { normaliseDigits } from '../meeting-id.ts';

const SAME: Record<string, string> = {
  İ: 'i',
  '’': "'",
  '‘': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '→': '-',
  '\u3000': ' ',
  '：': ':',
  '﹕': ':',
  '︰': ':',
  '∶': ':',
};

/**
 * A line for comparing: lower case, ASCII digits, one kind of colon, dash and space. As long as the line itself,
 * so that a place in one is the same place in the other.
 */
export function foldLine(line: string): string {
  if (!/[^\0-\x7f]/.test(line)) return line.toLowerCase();
  return line.replace(/[A-Z]|[^\0-\x7f]/g, foldCharacter);
}

/** Each character is worked out once: long texts repeat the same few hundred. */
const folds = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = foldUnknown(character);
  folds.set(character, folded);
  return folded;
}

function foldUnknown(character: string): string {
  const same = SAME[character];
  if (same) return same;
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  const folded = code < 0xd800 ? normaliseDigits(character).toLowerCase() : character;
  return folded.length === 1 ? folded : character;
}
