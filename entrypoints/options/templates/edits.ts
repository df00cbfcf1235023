/** A change of a text: what is replaced by what, and what is selected after it. Offsets in UTF-16 code units. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  select: [number, number];
}

/** Puts a field such as `{link}` in place of the selection. */
export function fieldEdit(field: string, from: number, to: number): Edit {
  const end = from + field.length;
  return { from, to, text: field, select: [end, end] };
}

/**
 * Makes the selected words of one line bold, or takes it off again; without a selection the words `sample` are put
 * in, selected. Bold never reaches over a line's end, so of several lines the first is meant.
 */
export function boldEdit(body: string, start: number, end: number, sample: string): Edit {
  const { from, to } = wordsIn(body, start, end);
  if (from >= 2 && body.slice(from - 2, from) === '**' && body.slice(to, to + 2) === '**')
    return { from: from - 2, to: to + 2, text: body.slice(from, to), select: [from - 2, to - 2] };
  const words = body.slice(from, to) || sample;
  return { from, to, text: `**${words}**`, select: [from + 2, from + 2 + words.length] };
}

/** Lets the selected words lead to the room; without a selection the words `sample` are put in, selected. */
export function linkEdit(body: string, start: number, end: number, sample: string): Edit {
  const { from, to } = wordsIn(body, start, end);
  const words = body.slice(from, to).replace(/[[\]]/g, '') || sample;
  return { from, to, text: `[${words}]({link})`, select: [from + 1, from + 1 + words.length] };
}

/** A selection without the spaces at its ends and without what is on other lines than its first. */
function wordsIn(body: string, start: number, end: number): { from: number; to: number } {
  const selected = body.slice(start, end);
  const from = start + (selected.length - selected.trimStart().length);
  const words = body.slice(from, end).split('\n', 1)[0]?.trimEnd() ?? '';
  return selected.trim() ? { from, to: from + words.length } : { from: start, to: start };
}

/**
 * Makes an edit in a text area as if it was typed, so that the browser's own undo takes it back.
 * Where the browser has no such command, the page hears of it as of any other input.
 */
export function applyEdit(area: HTMLTextAreaElement, { from, to, text, select }: Edit): void {
  area.focus();
  area.setSelectionRange(from, to);
  const { ownerDocument: document } = area;
  if (!document.execCommand?.('insertText', false, text)) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(...select);
}
