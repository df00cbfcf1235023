import type { Room } from '../room/room.ts';
import { roomLink } from '../room/room-link.ts';
import { formatMeetingId } from '../zoom/meeting-id.ts';
import { makeSnippet, type Snippet, type Span } from './markup.ts';
import { type GuestWords, together } from './snippet-words.ts';

/** The fields for facts of a room that a template can hold, in curly brackets. */
export const ROOM_FIELDS = ['link', 'id', 'passcode', 'name', 'onetap'] as const;
/** The fields for words, which follow the language of the room's guests. */
export const WORD_FIELDS = ['join', 'idlabel', 'passcodelabel', 'onetaplabel'] as const;
/** All fields. Their names and hints: `entrypoints/options/templates`. */
export const TEMPLATE_FIELDS = [...ROOM_FIELDS, ...WORD_FIELDS] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** What can be wrong with a template. */
export type TemplateProblemCode =
  | 'empty'
  | 'unknownField'
  | 'unclosedField'
  | 'unclosedBold'
  /** `[words](…)` leads to something other than `{link}`. */
  | 'linkTarget'
  /** Nothing in it leads to the room; a remark, for such a text can be meant. */
  | 'noLink';

/** One thing that is wrong with a template, and where. */
export interface TemplateProblem {
  code: TemplateProblemCode;
  /** What stands there, as it was typed. */
  value: string;
  /** Offsets in the text, UTF-16 code units. */
  start: number;
  end: number;
}

const PIECE = /\*\*|\[([^[\]]+)\]\(\{link\}\)|\{([a-z]*)\}/g;

/** What is wrong with a template, in the order in which it stands there; empty: nothing. */
export function checkTemplate(body: string): TemplateProblem[] {
  if (body.trim() === '') return [{ code: 'empty', value: '', start: 0, end: body.length }];
  const problems: TemplateProblem[] = [];
  const add = (code: TemplateProblemCode, value: string, start: number) =>
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
 * A template with its fields filled in. A line with a field that has no value is left out; of a line that
 * leads to the room only the phrase with that field is. What is not a known field stays as it was typed. `**bold**` and `[words]({link})` are the only formatting; in plain
 * text they become the words and `words: address`. `null` when no line is left.
 */
export function fillTemplate(body: string, room: Room, words: GuestWords): Snippet | null {
  const values = { ...roomValues(room), ...wordValues(words) };
  const lines = body
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => fillable(line, values))
    .map((line) => (line === null ? null : fillLine(line, values)));
  const kept = withoutDoubleGaps(lines);
  return kept.some((line) => !isEmpty(line)) ? makeSnippet(kept) : null;
}

type Values = Record<TemplateField, string | null>;

/** What the fields for words stand for. */
export function wordValues(words: GuestWords): Record<(typeof WORD_FIELDS)[number], string> {
  return {
    join: together(words, 'joinLabel'),
    idlabel: together(words, 'meetingId'),
    passcodelabel: together(words, 'passcode'),
    onetaplabel: together(words, 'oneTap'),
  };
}

function roomValues(room: Room): Record<(typeof ROOM_FIELDS)[number], string | null> {
  return {
    link: roomLink(room),
    id: room.meetingId && formatMeetingId(room.meetingId),
    passcode: room.passcode,
    name: room.name.trim() || null,
    onetap: room.phone.oneTap[0] ?? null,
  };
}

/** What can be filled of a line; `null`: nothing, or it would not lead to the room. */
function fillable(line: string, values: Values): string | null {
  if (!hasEmptyField(line, values)) return line;
  const leads = values.link !== null && line.includes('{link}');
  return leads || (values.id !== null && hasIdInAddress(line)) ? withoutEmptyPhrases(line, values) : null;
}

function hasEmptyField(text: string, values: Values): boolean {
  return [...text.matchAll(/\{([a-z]*)\}/g)].some(([, name = '']) => isField(name) && !values[name]);
}

function hasIdInAddress(text: string): boolean {
  return [...text.matchAll(/\{id\}/g)].some(({ index }) => isInAddress(text, index));
}

/** Between the phrases of a line, the brackets of `[words]({link})` left aside. */
const PHRASE_BORDER =
  /(?<!\])\s*\((?!\{link\}\))\s*|(?<!\{link\})\)\s*|\s*[,;|·•，；、]\s*|\s+[–—/-]\s+|[.!?。]\s+/g;
const EMPHASIS = '**';

/** A line without the phrases that hold a field without a value: "{link}, passcode {passcode}." as "{link}." */
function withoutEmptyPhrases(line: string, values: Values): string {
  const borders = [...line.matchAll(PHRASE_BORDER)];
  const phrases = [0, ...borders.map((border) => border.index + border[0].length)].map((from, at) =>
    line.slice(from, borders[at]?.index),
  );
  let kept = '';
  let end = '';
  phrases.forEach((phrase, at) => {
    const border = borders[at - 1]?.[0] ?? '';
    if (!hasEmptyField(phrase, values)) {
      // The bracket that closes a phrase that is gone goes with it.
      const isOrphan = border.includes(')') && !opensBracket(kept);
      kept += kept === '' ? phrase : (isOrphan ? border.replace(')', '') || ' ' : border) + phrase;
      return;
    }
    const rest = leadsToRoom(phrase) ? cutAtLink(phrase, values) : '';
    if (rest !== '') kept += (kept === '' ? '' : border) + rest;
    else if (kept !== '') end = /[.!?。]\**$/.exec(phrase)?.[0].replaceAll('*', '') ?? '';
    // Bold type that ended or began in what is gone.
    if (phrase.split(EMPHASIS).length % 2 === 0 && rest === '')
      kept += kept.split(EMPHASIS).length % 2 === 0 ? EMPHASIS : '';
  });
  kept = kept.trimEnd();
  return /[.!?。]\**$/.test(kept) ? kept : kept + end;
}

function opensBracket(text: string): boolean {
  const own = text.replaceAll(']({link})', '');
  return own.split('(').length > own.split(')').length;
}

function leadsToRoom(phrase: string): boolean {
  return phrase.includes('{link}') || hasIdInAddress(phrase);
}

/** A phrase that has both the link and an empty field: all from the link on up to the field, or up to the link. */
function cutAtLink(phrase: string, values: Values): string {
  const [link] = /\[[^[\]]+\]\(\{link\}\)|\{link\}|\S*\{id\}\S*/.exec(phrase) ?? [''];
  const at = phrase.indexOf(link);
  const before = phrase.slice(0, at);
  const behind = phrase.slice(at + link.length);
  const lead = hasEmptyField(before, values) ? '' : before;
  const tail = hasEmptyField(behind, values) ? behind.slice(behind.lastIndexOf('}') + 1) : behind;
  return lead + (hasEmptyField(link, values) ? withoutEmptyFields(link, values) : link) + tail;
}

/** The link alone where its words have an empty field; an address without that part. */
function withoutEmptyFields(link: string, values: Values): string {
  if (link.includes('{link}')) return '{link}';
  return link.replace(/(?:[?&]\w{1,20}=)?\{([a-z]*)\}/g, (part, name) =>
    isField(name) && !values[name] ? '' : part,
  );
}

/** `https://zoom.us/j/{id}`, `confno={id}`: an address holds a number without spaces. */
function isInAddress(line: string, index: number): boolean {
  const token = /\S*$/.exec(line.slice(Math.max(0, index - 300), index))?.[0] ?? '';
  return /[a-z]:\/\/|\/j\/$|=$/i.test(token);
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
    else if (field === 'id' && isInAddress(line, match.index)) add(values.id?.replaceAll(' ', '') ?? '');
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

function isField(name: string): name is TemplateField {
  return (TEMPLATE_FIELDS as readonly string[]).includes(name);
}
