import { namesRoom } from '../number-words.ts';
import { foldLine } from './fold-line.ts';
import type { LabelKind } from './labels.ts';
import { bareLine } from './line.ts';
import { type FoundLink, LINK_MARK } from './links.ts';
import { findMarks, type Mark } from './marks.ts';
import { endWithOtherId, endWithOtherSecret, qualifyOtherSecret } from './other-things.ts';
import { areOwn, meansNumeric, meansTelephones } from './own-words.ts';
import { hasCodeNear, type Label, ownWordsBehind, typedPasscodes } from './typed-passcode.ts';
import { IS, isBeforeButton, verbLength } from './values.ts';

/** A piece of a text that one label introduces, or a line without a label. */
export interface Segment {
  kind: LabelKind | null;
  /** The label as it stands in the tables; empty where there is none. */
  label: string;
  /** What follows the label and its colon; the whole piece when there is no label. */
  value: string;
  /** A colon stood between label and value. */
  colon: boolean;
  /** An empty line stood before its line. */
  afterGap?: true;
  /** What stood before a `sentence` label: the host's name. */
  before: string;
  /** The piece from its label on. */
  text: string;
  /** Its line speaks of a passcode in words that leave open what it is. */
  unclearPasscode?: true;
}

const LINK = new RegExp(LINK_MARK);
/** Signs of bold type and quotes of JSON may stand on both sides of the colon. */
const COLON =
  /^(?:[ )*_"'`\]】”»“]{0,6}[:|][*_"'`]{0,3}|(?: ?[-=]>| ?[⇒➡➜👉]\ufe0f?|-(?=\d{4})| ?[._·…]{3,60})(?= ?\S*\d)|[ )*_"'`]{0,6}(?:[-(](?=\D)|[-=] |=(?=\w)|[\]】](?=[^(])))[ ]{0,40}/u;
/** A dash or an equals sign between spaces parts a passcode from its label as well, and an arrow before a digit. */
const DASH = /^ [-=] \S|^ ?(?:[-=]>|[⇒➡➜👉]\ufe0f?) ?(?=\S*\d)|^-(?=\d{4})/u;
/** Labels that stand for their value even without a line break before them, behind a digit that they are stuck to. */
const STUCK: ReadonlySet<LabelKind> = new Set(['oneTap', 'dial', 'local', 'join', 'skype']);
const CODES: ReadonlySet<LabelKind> = new Set(['passcode', 'phonePasscode', 'hostKey']);
const VALUED: ReadonlySet<LabelKind> = new Set(['id', ...CODES]);
const NEEDS_COLON: ReadonlySet<LabelKind> = new Set(['topic', 'time', ...CODES]);
/** A word with a digit, and perhaps the word of the button beside it: "Show", "Hide". */
const CODE_BEHIND = new RegExp(
  `^ {1,4}(?:${IS} )?(?=\\S*\\d)(?!\\d{1,2}(?:-|(?:am|pm|st|nd|rd|th)(?!\\w)))[\\x21-\\x7e]{3,16}(?: [a-z]{2,12})? *$`,
);
/** The same in quotes or brackets. */
const QUOTED_BEHIND = /^ ?["'“„«「『(]\s?(?=\S*\d)[\x21-\x7e]{3,16}\s?[」』)"'”“»][ .。]*$/u;
/** The beginning of a number at the end of a line. */
const WRAPPED_HERE = /(?<![\d+][ -]?)\d{3}(?:[ -]\d{3,4})?[ -]?$/;
const LONGEST_SEGMENT = 4000;
/** More words before a label are a sentence, or another field whose line break was lost. */
const MOST_QUALIFIERS = 3;
/** A remark in brackets between a label and its value. */
const REMARK = /^ ?[(（]([^()（）\d]{1,40})[)）] ?(?=:|\S*\d|$)/u;

/** Cuts a text with links taken out into its labelled pieces, in order. Empty lines are left out. */
export function readSegments(text: string, links: FoundLink[]): Segment[] {
  const segments: Segment[] = [];
  let gap = false;
  let whole: string | null = null;
  const lines = text.split('\n');
  for (const [i, raw] of lines.entries()) {
    const line: string = whole ?? bareLine(raw);
    whole = withRestOfNumber(line, lines[i + 1]);
    if (whole !== null) continue;
    const at = segments.length;
    cutLine(line, links, segments);
    if (gap && segments[at]) segments[at].afterGap = true;
    gap = line === '';
  }
  return segments;
}

/** A line whose number goes on in the next one, joined to that; `null`: the next is something else. */
function withRestOfNumber(line: string, next: string | undefined): string | null {
  const begun = WRAPPED_HERE.exec(line)?.[0];
  if (!begun || !next) return null;
  const rest = bareLine(next);
  if (!/^\d{3,4}(?:[ -]\d{3,4})?$/.test(rest)) return null;
  const length = `${begun}${rest}`.replace(/\D/g, '').length;
  const folded = foldLine(line);
  const isOurs = namesRoom(line) || findMarks(folded, line).some(({ kind }) => kind === 'id');
  return length >= 9 && length <= 11 && isOurs ? `${line} ${rest}` : null;
}

function cutLine(line: string, links: FoundLink[], segments: Segment[]): void {
  const folded = foldLine(line);
  let hasUnclear = false;
  const all = labelsIn(line, folded).filter((mark) => {
    const owner = ownerOf(mark, folded);
    hasUnclear ||= owner === 'unclear' && mark.kind === 'passcode';
    return owner === 'room';
  });
  const typed = typedPasscodes(all, line, folded, links);
  const taken = (mark: Label) => typed.has(mark) || counts(mark, folded);
  const marks = all.filter(taken);
  const flat = isFlat(line, marks);
  const aboutTopic = marks[0]?.kind === 'topic' && startsLine(folded, marks[0].start);
  const cuts = marks.filter((mark, i) => {
    if (startsLine(folded, mark.start)) return true;
    if (mark.kind === 'sentence') return i === 0 || flat;
    if (STUCK.has(mark.kind) && mark.end - mark.start > 4 && /\d/.test(line.charAt(mark.start - 1)))
      return true;
    return flat || (VALUED.has(mark.kind) && !aboutTopic);
  });
  const first = cuts[0];
  const lead = first ? beginning(first, line) : line.length;
  const at = segments.length;
  if (lead > 0) segments.push(plain(line.slice(0, Math.min(lead, LONGEST_SEGMENT))));
  cuts.forEach((mark, i) => {
    const next = cuts[i + 1];
    segments.push(cut(line, folded, mark, i === 0 ? lead : mark.start, next ? next.start : line.length));
  });
  const unclear =
    hasUnclear || all.some((m) => m.kind === 'passcode' && !taken(m) && hasCodeNear(line, m.end));
  if (unclear && segments[at]) segments[at].unclearPasscode = true;
}

function labelsIn(line: string, folded: string): Label[] {
  return findMarks(folded, line).map((mark) => ({
    ...mark,
    words: CODES.has(mark.kind) ? ownWordsBehind(folded, mark.end) : 0,
  }));
}

/** A sentence takes the words before it with it, as the name of the host stands there. */
function beginning(mark: Mark, line: string): number {
  if (mark.kind === 'sentence') return 0;
  return /[\p{L}\p{N}+]/u.test(line.slice(0, mark.start)) ? mark.start : 0;
}

function cut(line: string, folded: string, mark: Label, from: number, to: number): Segment {
  const valueAt = mark.end + mark.words;
  const after = folded.slice(valueAt, valueAt + 90);
  const [inBrackets = '', remark = ''] = (CODES.has(mark.kind) && REMARK.exec(after)) || [];
  const colon = COLON.exec(after.slice(inBrackets.length))?.[0] ?? '';
  const start = valueAt + inBrackets.length + colon.length;
  const end = Math.min(to, start + LONGEST_SEGMENT * 10);
  // Beside a passcode with letters Zoom gives a numeric one for telephones and room systems (support KB0063160).
  const before = folded.slice(startOfWords(folded, mark.start), mark.start);
  const behind = folded.slice(mark.end, valueAt);
  const isForTelephones = [before, behind, remark].some(meansNumeric) || meansTelephones(remark);
  return {
    kind: mark.kind === 'passcode' && isForTelephones ? 'phonePasscode' : mark.kind,
    label: folded.slice(mark.start, mark.end),
    value: line.slice(start, end).trim(),
    colon: /[:|]/.test(colon),
    before: mark.kind === 'sentence' ? line.slice(Math.max(from, mark.start - 300), mark.start).trim() : '',
    text: line.slice(from, end),
  };
}

function plain(text: string): Segment {
  return { kind: null, label: '', value: text.trim(), colon: false, before: '', text };
}

/** Labels need their colon, or a value behind them that leaves no doubt; headings stand on their own. */
function counts(mark: Label, folded: string): boolean {
  const behind = mark.end + mark.words;
  const remark = CODES.has(mark.kind) ? REMARK.exec(folded.slice(behind, behind + 50))?.[0] : '';
  const from = behind + (remark?.length ?? 0);
  const after = folded.slice(from, from + 50);
  const colon =
    /^[ )*_"'`\]】”»“]{0,6}[:|]|^ ?[._·…]{3,40} ?(?=\S*\d)/.test(after) ||
    (bracketed(mark, folded) && /^[\]】][^(]/.test(after));
  const alone = startsLine(folded, mark.start) && /^[ .*_]*$/.test(folded.slice(from));
  if (mark.kind === 'id') return colon || alone || /^[ #-]{0,4}\d{3}[ -]?\d{2}/.test(after);
  if (mark.kind === 'dial') return colon || /^ ?\(/.test(after) || mark.end - mark.start > 12;
  if (mark.kind === 'sip') return colon || mark.end - mark.start > 3;
  if (!NEEDS_COLON.has(mark.kind)) return true;
  if (colon) return true;
  if (!CODES.has(mark.kind)) return false;
  return (
    alone ||
    (isNumericAlone(mark, folded) && /^[ .*_]*$/.test(folded.slice(from))) ||
    (!!remark && /^\S*\d/.test(after)) ||
    isBeforeButton(after) ||
    DASH.test(after) ||
    /^=\S/.test(after) ||
    (startsLine(folded, mark.start) && (CODE_BEHIND.test(after) || QUOTED_BEHIND.test(after))) ||
    (isBehindOwnWords(folded, mark.start) && CODE_BEHIND.test(after) && !/^ {1,4}\d{9}/.test(after))
  );
}

/**
 * Whose a passcode or an ID is by the words before its label and in brackets behind it. `null`: a known other thing's
 * ("Wifi password:"); `unclear`: a password of something that may be the room or not ("Slido password:").
 */
function ownerOf({ kind, start, end, words: behindIt }: Label, folded: string): 'room' | 'unclear' | null {
  if (kind !== 'passcode' && kind !== 'id') return 'room';
  const label = folded.slice(start, end);
  const words = folded.slice(startOfWords(folded, start), start).trim();
  if (kind === 'id') {
    const isOwn = !endWithOtherId(words) && (namesRoom(words) || areOwn(words));
    return label !== 'id' || isOwn ? 'room' : null;
  }
  if (qualifyOtherSecret(words)) return null;
  const [inBrackets = '', remark = ''] = REMARK.exec(folded.slice(end, end + 50)) ?? [];
  if (!areOwn(remark, 'password') && !meansTelephones(remark))
    return endWithOtherSecret(remark) ? null : 'unclear';
  if (namesRoom(words)) return 'room';
  const line = folded.slice(0, Math.min(start, 60));
  const isInOthersLine =
    start < 60 && endWithOtherSecret(/\p{L}[\p{L}-]*/u.exec(line)?.[0] ?? '') && !LINK.test(line);
  if (isInOthersLine && !namesRoom(line)) return null;
  const behind = folded.slice(end + inBrackets.length + behindIt, end + 50);
  if (!/^ ?:/.test(behind) && verbLength(behind) === 0) return 'room';
  if (areOwn(words, 'password') || words.split(/[ _-]+/).length > MOST_QUALIFIERS) return 'room';
  return 'unclear';
}

/** Where the words begin that stand before a label without any sign between; not more than 40 characters before it. */
function startOfWords(folded: string, start: number): number {
  let from = start;
  while (start - from < 40 && /[\p{L}\p{N}' _-]/u.test(folded.charAt(from - 1))) from--;
  return from;
}

function bracketed(mark: Mark, folded: string): boolean {
  return '[【'.includes(folded[mark.start - 1] ?? ' ');
}

/**
 * `true` for a line that holds a whole invitation, its line breaks lost: then every label starts a piece.
 * A topic may speak of times and meetings, so one label more is not enough without a link or a number.
 */
function isFlat(line: string, marks: Mark[]): boolean {
  const kinds = new Set(marks.map((mark) => mark.kind));
  if (kinds.size < 2) return false;
  return LINK.test(line) || kinds.has('id') || kinds.has('join') || kinds.size > 3;
}

/** A heading as Zoom writes it above the numeric passcode: "Numerischer Kenncode (Telefon-/Raumsysteme)". */
function isNumericAlone({ start }: Mark, folded: string): boolean {
  return isBehindOwnWords(folded, start) && meansNumeric(folded.slice(0, start));
}

/** The label's line begins with words that leave it the room's: "My passcode", "Zoom passcode". */
function isBehindOwnWords(folded: string, at: number): boolean {
  return (
    at < 40 && /^[\p{L}\p{M}' -]*$/u.test(folded.slice(0, at)) && areOwn(folded.slice(0, at), 'password')
  );
}

function startsLine(folded: string, at: number): boolean {
  const before = folded.slice(0, at);
  return at < 40 && !/[\p{L}\p{N}+]/u.test(before) && !LINK.test(before);
}
