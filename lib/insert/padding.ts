const OPENERS = /[\s([{<«“‘„"'¿¡]$/u;
const CLOSERS = /^[\s.,;:!?)\]}>»”’"'…、。，：；！？）」』]/u;

/** What to put before and after a snippet so that it stands in the text as a person would have typed it. */
export interface Padding {
  before: '' | ' ' | '\n';
  after: '' | ' ' | '\n';
}

/**
 * The padding between a snippet and its neighbours on the same line. Several lines get lines of their own;
 * one line gets a space where a word would otherwise touch it.
 * @param lineBefore text between the start of the line and the caret
 * @param lineAfter text between the caret and the end of the line
 */
export function paddingFor(lineBefore: string, lineAfter: string, severalLines: boolean): Padding {
  if (severalLines) return { before: lineBefore.trim() ? '\n' : '', after: lineAfter.trim() ? '\n' : '' };
  return {
    before: lineBefore && !OPENERS.test(lineBefore) ? ' ' : '',
    after: lineAfter && !CLOSERS.test(lineAfter) ? ' ' : '',
  };
}
