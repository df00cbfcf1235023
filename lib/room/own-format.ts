import { formatMeetingId } from './meeting-id.ts';
import type { Room } from './room.ts';
import { roomLink } from './room-link.ts';
import { makeSnippet, type Snippet, type Span } from './snippet-markup.ts';

/** The fields that a text of the person's own can hold, in curly brackets. */
export const FORMAT_FIELDS = ['link', 'id', 'passcode', 'name', 'onetap'] as const;
export type FormatField = (typeof FORMAT_FIELDS)[number];

export type FormatProblemCode =
  | 'empty'
  | 'unknownField'
  | 'unclosedField'
  | 'unclosedBold'
  /** `[words](…)` leads to something other than `{link}`. */
  | 'linkTarget'
  /** Nothing in it leads to the room; a remark, for such a text can be meant. */
  | 'noLink';

export interface FormatProblem {
  code: FormatProblemCode;
  /** What stands there, as it was typed. */
  value: string;
  /** Offsets in the text, UTF-16 code units. */
  start: number;
  end: number;
}

const PIECE = /\*\*|\[([^[\]]+)\]\(\{link\}\)|\{([a-z]*)\}/g;

/** What is wrong with a text of the person's own, in the order in which it stands there; empty: nothing. */
export function checkFormat(body: string): FormatProblem[] {
  if (body.trim() === '') return [{ code: 'empty', value: '', start: 0, end: body.length }];
  const problems: FormatProblem[] = [];
  const add = (code: FormatProblemCode, value: string, start: number) =>
    problems.push({ code, value, start, end: start + value.length });
  for (const { 0: field, index } of body.matchAll(/\{[^{}\n]*\}?/g)) {
    if (!field.endsWith('}')) add('unclosedField', field, index);
    else if (!isField(field.slice(1, -1))) add('unknownField', field, index);
  }
  for (const { 0: link, index } of body.matchAll(/\[[^[\]\n]+\]\((?!\{link\}\))[^()\n]*\)/g))
    add('linkTarget', link, index);
  for (const { 0: line, index } of body.matchAll(/.+/g)) {
    const marks = line.split('**').length - 1;
    if (marks % 2 === 1) add('unclosedBold', '**', index + line.lastIndexOf('**'));
  }
  if (!/\{(?:link|id|onetap)\}/.test(body)) add('noLink', '', body.length);
  return problems.sort((a, b) => a.start - b.start);
}

/**
 * A text of the person's own with its fields filled in. A line with a field that has no value is left out; what
 * is not a known field stays as it was typed. `**bold**` and `[words]({link})` are the only formatting; in plain
 * text they become the words and `words: address`. `null` when no line is left.
 */
export function fillFormat(body: string, room: Room): Snippet | null {
  const values = fieldValues(room);
  const lines = body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => (isFillable(line, values) ? fillLine(line, values) : null));
  const kept = withoutDoubleGaps(lines);
  return kept.some((line) => !isEmpty(line)) ? makeSnippet(kept) : null;
}

type Values = Record<FormatField, string | null>;

function fieldValues(room: Room): Values {
  return {
    link: roomLink(room),
    id: room.meetingId && formatMeetingId(room.meetingId),
    passcode: room.passcode,
    name: room.name.trim() || null,
    onetap: room.phone.oneTap[0] ?? null,
  };
}

function isFillable(line: string, values: Values): boolean {
  for (const [, name = ''] of line.matchAll(/\{([a-z]*)\}/g))
    if (isField(name) && !values[name]) return false;
  return true;
}

/** Values are put in after the formatting was read, so that a passcode with asterisks stays what it is. */
function fillLine(line: string, values: Values): Span[] {
  const marks = line.split('**').length - 1;
  let boldMarks = marks - (marks % 2);
  let bold = false;
  let from = 0;
  const spans: Span[] = [];
  const add = (text: string, href?: string) => {
    if (text) spans.push({ text, ...(href && { href }), ...(bold && { bold }) });
  };
  for (const match of line.matchAll(PIECE)) {
    const [whole, words, field] = match;
    add(line.slice(from, match.index));
    from = match.index + whole.length;
    if (whole === '**' && boldMarks > 0) {
      boldMarks--;
      bold = !bold;
    } else if (words !== undefined) add(withValues(words, values), values.link ?? '');
    else if (field === 'link') add(values.link ?? '', values.link ?? '');
    else add(withValues(whole, values));
  }
  add(line.slice(from));
  return spans;
}

function withValues(words: string, values: Values): string {
  return words.replace(/\{([a-z]*)\}/g, (typed, name) => (isField(name) ? (values[name] ?? '') : typed));
}

/** Left-out lines do not leave two empty lines in a row, nor one at the start or the end. */
function withoutDoubleGaps(lines: (Span[] | null)[]): Span[][] {
  const kept: Span[][] = [];
  let leftOut = false;
  for (const line of lines) {
    const last = kept.at(-1);
    if (!line) leftOut = true;
    else if (!isEmpty(line) || !leftOut || (last && !isEmpty(last))) kept.push(line);
    if (line && !isEmpty(line)) leftOut = false;
  }
  while (leftOut && isEmpty(kept.at(-1) ?? [{ text: 'end' }])) kept.pop();
  return kept;
}

function isEmpty(line: Span[]): boolean {
  return line.every(({ text }) => text.trim() === '');
}

function isField(name: string): name is FormatField {
  return (FORMAT_FIELDS as readonly string[]).includes(name);
}
