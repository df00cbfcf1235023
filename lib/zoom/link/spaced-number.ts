/**
 * Source of a pattern for `/j/384 920 5716`: a path typed with spaces in its number. Only groups of three digits or
 * more that together make 9 to 11, with no further digits behind them.
 */
export const SPACED_NUMBER =
  '\\/j\\/(?=\\d{3,8} )(?=(?: {0,2}\\d){9,11}(?!\\w| {0,2}\\d))\\d{3,8}(?: {1,2}\\d{3,8}){1,3}(?!\\w| {0,2}\\d)';
const SPACED = new RegExp(SPACED_NUMBER, 'i');

/** Takes a link that may have spaces in the number of its path; gives it without them, else unchanged. */
export function joinSpacedNumber(link: string): string {
  return link.replace(SPACED, (path) => path.replaceAll(' ', ''));
}
