/** Control characters, line separators, and what turns the direction of all that follows; marks of one place may stay. */
const HIDDEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const ALL_HIDDEN = new RegExp(HIDDEN, 'gu');
const BREAKS = /[\t\n\r\u0085\u2028\u2029]+/g;

/** Whether a text is one line that shows all that it holds: whole characters, nothing that turns or ends the line. */
export function isPlainLine(text: string): boolean {
  return text.isWellFormed() && !HIDDEN.test(text);
}

/** Whether a text of several lines shows all that it holds. */
export function isPlainText(text: string): boolean {
  return isPlainLine(text.replace(/[\t\n\r]/g, ' '));
}

/** A text as a line that `isPlainLine` accepts: breaks become spaces, what nobody sees goes. */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(BREAKS, ' ').replace(ALL_HIDDEN, '');
}

/** A text of several lines that `isPlainText` accepts. */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\n').map(plainLine).join('\n');
}
