import { normaliseDigits } from '../meeting-id.ts';
import { findNumbers } from '../number-scan.ts';
import { isTelephone } from '../number-words.ts';
import type { FoundLink } from './links.ts';

const SHORT_TEXT = 300;

/**
 * The one number in a short text that has no word for it and no link: "my room is 384 920 5716"; `null`: none, or
 * several. No telephone number, nothing that is dialled.
 */
export function loneNumber(text: string, links: FoundLink[]): string | null {
  if (text.length > SHORT_TEXT || links.length > 0) return null;
  const plain = normaliseDigits(text);
  const numbers = findNumbers(plain).filter(({ start, end }) => {
    const after = plain.slice(end, end + 5);
    if (isTelephone(plain, { start, end })) return false;
    return !/^(?:[*#]|,,| \d{3}(?!\d))/.test(after) && !/[*#,]/.test(plain[start - 1] ?? '');
  });
  return numbers.length === 1 ? (numbers[0]?.digits ?? null) : null;
}
