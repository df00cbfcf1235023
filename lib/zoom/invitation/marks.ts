import { LABELS, type LabelKind, type Labels } from './labels.ts';
import { ASIAN_LABELS } from './labels-asia.ts';
import { UNSEEN_LABELS } from './labels-other-languages.ts';

/** One label found in a folded line. */
export interface Mark {
  kind: LabelKind;
  start: number;
  /** Behind the label, before its colon. */
  end: number;
}

interface Node {
  next: Map<number, Node>;
  kind: LabelKind | null;
}

const SPACE = 32;
const UNDERSCORE = 95;
/** Thai parts its words as little as Chinese. */
const FIRST_THAI = 0x0e00;
const LAST_THAI = 0x0e7f;
const MOST_SPACES = 4;
/** More labels than any line of an invitation has, even of one whose line breaks were lost. */
const MOST_MARKS = 300;
let root: Node | null = null;

/**
 * The labels in a folded line, from left to right, the longest at each place; 300 at most. Reads the line once. `line`: the same as
 * it stands, where a capital behind a small letter shows a line break that was lost ("Toll-freeMeeting ID:").
 */
export function findMarks(folded: string, line: string): Mark[] {
  root ??= buildTree();
  const marks: Mark[] = [];
  let at = 0;
  while (at < folded.length && marks.length < MOST_MARKS) {
    const first = root.next.get(folded.charCodeAt(at));
    const mark =
      first && (isBorder(folded, at) || isLostBreak(line, at) || isBehindAnd(folded, at))
        ? longest(first, folded, at)
        : null;
    if (mark) marks.push(mark);
    at = mark ? mark.end : at + 1;
  }
  return marks;
}

/** The label that begins at this place of a folded text, whatever stands before it; `null`: none. */
export function labelAt(folded: string, at: number): Mark | null {
  root ??= buildTree();
  const first = root.next.get(folded.charCodeAt(at));
  return first ? longest(first, folded, at) : null;
}

function longest(first: Node, folded: string, start: number): Mark | null {
  let node: Node | undefined = first;
  let at = start + 1;
  let found: Mark | null = null;
  while (node) {
    if (node.kind && isBorder(folded, at)) found = { kind: node.kind, start, end: at };
    const code = folded.charCodeAt(at);
    node = node.next.get(code);
    at++;
    if (code === SPACE)
      for (let more = 1; more < MOST_SPACES && folded.charCodeAt(at) === SPACE; more++) at++;
  }
  return found;
}

/** A small letter, then a capital and a small one. */
function isLostBreak(line: string, at: number): boolean {
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(line.slice(at - 1, at + 2));
}

/** Hebrew and Arabic write "and" as one letter before the word. */
function isBehindAnd(folded: string, at: number): boolean {
  return /[וو]/.test(folded[at - 1] ?? '') && isBorder(folded, at - 1);
}

/** `true` when no word runs across this place; `pstn_password` is one word, and scripts that write without spaces have a border everywhere. */
function isBorder(folded: string, at: number): boolean {
  const before = folded.charCodeAt(at - 1) === UNDERSCORE ? at - 2 : at - 1;
  const behind = folded.charCodeAt(at) === UNDERSCORE ? at + 1 : at;
  return !(isWordLetter(folded.charCodeAt(before)) && isWordLetter(folded.charCodeAt(behind)));
}

/** Of a folded line: `a` to `z`, and what comes from `ß` on, where the small letters of other alphabets begin. */
function isWordLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code >= 0xdf && code < 0x2000 && !(code >= FIRST_THAI && code <= LAST_THAI);
}

function buildTree(): Node {
  const top: Node = { next: new Map(), kind: null };
  const add = (labels: Labels) => {
    for (const [kind, words] of Object.entries(labels) as [LabelKind, readonly string[]][])
      for (const word of words) insert(top, word, kind);
  };
  for (const table of [UNSEEN_LABELS, ASIAN_LABELS, LABELS])
    for (const labels of Object.values(table)) add(labels);
  return top;
}

function insert(top: Node, word: string, kind: LabelKind): void {
  let node = top;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const next = node.next.get(code) ?? { next: new Map(), kind: null };
    node.next.set(code, next);
    node = next;
  }
  node.kind = kind;
}
