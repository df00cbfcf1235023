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
    if (oddMark(line)) add('unclosedBold', '**', index + line.lastIndexOf('**'));
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

/** What each field stands for; empty: the room has no such fact. */
type Values = Record<TemplateField, string>;

/** What the fields for words stand for. */
export function wordValues(words: GuestWords): Record<(typeof WORD_FIELDS)[number], string> {
  return {
    join: together(words, 'joinLabel'),
    idlabel: together(words, 'meetingId'),
    passcodelabel: together(words, 'passcode'),
    onetaplabel: together(words, 'oneTap'),
  };
}

function roomValues(room: Room): Record<(typeof ROOM_FIELDS)[number], string> {
  return {
    link: roomLink(room) ?? '',
    id: formatMeetingId(room.meetingId ?? ''),
    passcode: room.passcode ?? '',
    name: room.name.trim(),
    onetap: room.phone.oneTap[0] ?? '',
  };
}

/** What can be filled of a line; `null`: nothing, or it would not lead to the room. */
function fillable(line: string, values: Values): string | null {
  if (!hasEmptyField(line, values)) return line;
  return leadsToRoom(line, values) ? withoutEmptyPhrases(line, values) : null;
}

function hasEmptyField(text: string, values: Values): boolean {
  return TEMPLATE_FIELDS.some((name) => !values[name] && text.includes(`{${name}}`));
}

function leadsToRoom(text: string, values: Values): boolean {
  if (values.link && text.includes('{link}')) return true;
  return values.id !== '' && [...text.matchAll(/\{id\}/g)].some(({ index }) => isInAddress(text, index));
}

/** Between the phrases of a line (the group); `[words]({link})` has none within. */
const PHRASE_BORDER =
  /\[[^[\]]+\]\(\{link\}\)|(\s*[([（]\s*|[)\]）]\s*|\s*[,;|·•，；、]\s*|\s+[–—/-]\s+|[.!?。]\s+)/g;
const BOLD = '**';

/**
 * A line without the phrases that hold a field without a value: "{link}, passcode {passcode}." as "{link}." What stays is
 * bold as it was, ends as the line did, and has brackets in pairs.
 */
function withoutEmptyPhrases(line: string, values: Values): string {
  let kept = '';
  let end = '';
  for (const { border, phrase } of phrasesOf(line)) {
    const rest = hasEmptyField(phrase, values) ? cutAtLink(phrase, values) : phrase;
    if (rest === null) {
      kept += oddMark(phrase);
      end = /[.!?。]\**$/.exec(phrase)?.[0].replaceAll('*', '') ?? '';
    } else {
      kept += joint(border, kept, rest) + rest;
      end = '';
    }
  }
  kept = kept.trimEnd();
  return /[.!?。]\**$/.test(kept) ? kept : kept + end;
}

function phrasesOf(line: string): { border: string; phrase: string }[] {
  const borders = [...line.matchAll(PHRASE_BORDER)].flatMap(({ 1: border, index }) =>
    border ? [{ border, index }] : [],
  );
  return [{ border: '', index: 0 }, ...borders].map(({ border, index }, at) => ({
    border,
    phrase: line.slice(index + border.length, borders[at]?.index),
  }));
}

/** What stands between what is kept and its next phrase: a bracket that closes a phrase that is gone goes with it. */
function joint(border: string, kept: string, next: string): string {
  if (kept.replaceAll(BOLD, '') === '') return border.replace(/[^([（]/g, '');
  const rest = opensBracket(kept) ? border : border.replace(/[)\]）]/, '');
  // Words do not touch: behind an address they would be part of it.
  return rest || (/^[\p{L}\p{N}{]/u.test(next) ? ' ' : '');
}

function opensBracket(text: string): boolean {
  return text.split(/[([（]/).length > text.split(/[)\]）]/).length;
}

/**
 * What stays of a phrase with an empty field: the link, and what is on the sides of it that have none; `null`: it has no
 * link, and goes.
 */
function cutAtLink(phrase: string, values: Values): string | null {
  const links = [...phrase.matchAll(/\[[^[\]]+\]\(\{link\}\)|\{link\}|\S*\{id\}\S*/g)];
  const found = links.find(([link]) => leadsToRoom(link, values));
  if (!found) return null;
  const [link] = found;
  const before = phrase.slice(0, found.index);
  const behind = phrase.slice(found.index + link.length);
  const cutFrom = hasEmptyField(behind, values) ? behind.lastIndexOf('}') + 1 : 0;
  return [
    hasEmptyField(before, values) ? oddMark(before) : before,
    hasEmptyField(link, values) ? withoutEmptyFields(link, values) : link,
    oddMark(behind.slice(0, cutFrom)),
    behind.slice(cutFrom),
  ].join('');
}

/** The link alone where its words have an empty field; an address without that part. */
function withoutEmptyFields(link: string, values: Values): string {
  if (link.includes('{link}')) return '{link}';
  return (
    link
      .replace(/[?&]\w{1,20}=\{([a-z]*)\}/g, (part, name) => (isField(name) && !values[name] ? '' : part))
      // The first of the parts that stay begins with a question mark.
      .replace(/^[^?&]*&/, (start) => `${start.slice(0, -1)}?`)
  );
}

/** `https://zoom.us/j/{id}`, `confno={id}`: an address holds a number without spaces. */
function isInAddress(line: string, index: number): boolean {
  const start = line.slice(0, index).replace(/^.*\s/, '');
  return /[a-z]:\/\/|\/j\/|=$/i.test(start);
}

/** The mark of bold type where a text begins or ends it: in its place, for what is around it. */
function oddMark(text: string): string {
  return text.split(BOLD).length % 2 === 0 ? BOLD : '';
}

/** Values are put in after the formatting was read, so that a passcode with asterisks stays what it is. */
function fillLine(line: string, values: Values): Span[] {
  const pieces = [...line.matchAll(PIECE)];
  const marks = pieces.filter(([whole]) => whole === BOLD);
  // The last one stays as it was typed where there is none to end or begin it.
  const unpaired = marks.length % 2 === 1 ? marks.at(-1) : null;
  let bold = false;
  let from = 0;
  const spans: Span[] = [];
  const add = (text: string, href?: string) => {
    if (text) spans.push({ text, ...(href && { href }), ...(bold && { bold }) });
  };
  for (const match of pieces) {
    const [whole, words, field] = match;
    add(line.slice(from, match.index));
    from = match.index + whole.length;
    if (whole === BOLD && match !== unpaired) bold = !bold;
    else if (words !== undefined) add(withValues(words, values), values.link);
    else if (field === 'link') add(values.link, values.link);
    else if (field === 'id' && isInAddress(line, match.index)) add(values.id.replaceAll(' ', ''));
    else add(withValues(whole, values));
  }
  add(line.slice(from));
  return spans;
}

function withValues(words: string, values: Values): string {
  return words.replace(/\{([a-z]*)\}/g, (typed, name) => (isField(name) ? values[name] : typed));
}

/** Left-out lines do not leave two empty lines in a row, nor one at the start or the end. */
function withoutDoubleGaps(lines: (Span[] | null)[]): Span[][] {
  const kept: Span[][] = [];
  let leftOut = false;
  for (const line of lines) {
    const last = kept.at(-1);
    if (!line) leftOut = true;
    else if (!isEmpty(line)) {
      kept.push(line);
      leftOut = false;
    } else if (!leftOut || (last && !isEmpty(last))) kept.push(line);
  }
  return leftOut ? kept.slice(0, kept.findLastIndex((line) => !isEmpty(line)) + 1) : kept;
}

function isEmpty(line: Span[]): boolean {
  return line.every(({ text }) => text.trim() === '');
}

function isField(name: string): name is TemplateField {
  return (TEMPLATE_FIELDS as readonly string[]).includes(name);
}
