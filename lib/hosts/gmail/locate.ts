import { matchesAny } from '../../page/locator.ts';
import {
  BODY_MARKS,
  COMPOSE_FIELDS,
  COMPOSE_REGION,
  DECOYS,
  EDITOR_CANDIDATES,
  SEND,
  SHELL,
  SURE_SENDS,
  TEXT_LINE,
} from './selectors.ts';

/** A compose as it was found: its body, its Send button, and the smallest element that holds both and its fields. */
export interface FoundCompose {
  body: HTMLElement;
  send: HTMLElement;
  scope: HTMLElement;
  /** Which locator found Send, for the report. */
  sendLocator: string;
}

/** Why an editor is not a compose (yet). */
export type Refusal = 'decoy' | 'no-send' | 'no-scope' | 'other-body';

/** The lines for recipients and subject: a chat has one line for people at most. */
const FEWEST_LINES = 2;

/** How far up a compose may reach from its body. The captured distance to Send is 13 or 14 steps. */
const HIGHEST_CLIMB = 30;

/**
 * Decides whether an editor is a message body, by climbing from it to the nearest Send. Names of classes,
 * numbers of steps and words play no part beyond what `selectors.ts` lists.
 */
export function locateCompose(editor: HTMLElement): FoundCompose | Refusal {
  if (matchesAny(editor, DECOYS)) return 'decoy';
  let refusal: Refusal = 'no-send';
  for (const { id, selector } of SEND) {
    const found = climbTo(editor, selector);
    if (!found) continue;
    const scope = scopeOf(found.ancestor) ?? (SURE_SENDS.includes(id) ? scopeOfOne(found.ancestor) : null);
    if (!scope) {
      refusal = 'no-scope';
      continue;
    }
    if (!isAlone(editor, scope) && bodyIn(scope, found.send) !== editor) return 'other-body';
    return { body: editor, send: found.send, scope, sendLocator: id };
  }
  return refusal;
}

/** Whether an element can be a message body at all, before any climbing. */
export function isEditorCandidate(element: Element): element is HTMLElement {
  return element.matches(EDITOR_CANDIDATES) && !element.closest('[data-doorway]');
}

/** Whether an editor carries the most important mark of a message body, or stands in a compose. */
export function isMarked(editor: HTMLElement): boolean {
  const [mark] = BODY_MARKS;
  return (mark && editor.matches(mark.selector)) || editor.closest(COMPOSE_REGION) !== null;
}

/** The fields of a message around an editor, or `null`: what has them is a compose even without a Send. */
export function composeAround(editor: HTMLElement): HTMLElement | null {
  const region = editor.closest<HTMLElement>(COMPOSE_REGION);
  if (region) return region;
  const { body } = editor.ownerDocument;
  for (let scope = editor.parentElement; scope && scope !== body; scope = scope.parentElement)
    if (COMPOSE_FIELDS.some(({ selector }) => scope?.querySelector(selector))) return scope;
  const shell = editor.closest<HTMLElement>(SHELL);
  return shell && linesBefore(editor, shell) >= FEWEST_LINES ? shell : null;
}

function linesBefore(editor: HTMLElement, shell: HTMLElement): number {
  return [...shell.querySelectorAll(TEXT_LINE)].filter(
    (line) => line.compareDocumentPosition(editor) & Node.DOCUMENT_POSITION_FOLLOWING,
  ).length;
}

function climbTo(editor: HTMLElement, selector: string): { ancestor: HTMLElement; send: HTMLElement } | null {
  let ancestor = editor.parentElement;
  const { body } = editor.ownerDocument;
  for (let steps = 0; ancestor && ancestor !== body && steps < HIGHEST_CLIMB; steps++) {
    const first = ancestor.querySelector<HTMLElement>(selector);
    for (const send of first ? ancestor.querySelectorAll<HTMLElement>(selector) : [])
      if (!editor.contains(send) && !send.closest('[data-doorway]')) return { ancestor, send };
    ancestor = ancestor.parentElement;
  }
  return null;
}

/** The nearest element, from the common ancestor of body and Send on, that holds the fields of one compose. */
function scopeOf(ancestor: HTMLElement): HTMLElement | null {
  const body = ancestor.ownerDocument.body;
  for (let scope: HTMLElement | null = ancestor; scope && scope !== body; scope = scope.parentElement) {
    if (scope.matches(COMPOSE_REGION)) return scope;
    for (const { id, selector } of COMPOSE_FIELDS) {
      const fields = scope.querySelectorAll(selector).length;
      if (id === 'field-composeid' && fields > 1) return null;
      if (fields > 0) return scope;
    }
  }
  return null;
}

/** Without known fields: the common ancestor itself, when nothing but this one editor is written in there. */
function scopeOfOne(ancestor: HTMLElement): HTMLElement | null {
  return editorsIn(ancestor).length === 1 ? ancestor : null;
}

/**
 * Of all editors around one Send the message's body: the one that carries its marks, else the one that stands
 * nearest to Send, else the first; prompts and panels stand below the body. One Send has one body: a chat box
 * beside an open answer would else get a button of its own.
 */
function bodyIn(scope: HTMLElement, send: HTMLElement): HTMLElement | undefined {
  let candidates = editorsIn(scope);
  for (const { selector } of BODY_MARKS) {
    const marked = candidates.filter((candidate) => candidate.matches(selector));
    if (marked.length > 0) candidates = marked;
  }
  for (let near: HTMLElement | null = send; near && near !== scope; near = near.parentElement) {
    const within = candidates.find((candidate) => near?.contains(candidate));
    if (within) return within;
  }
  return candidates[0];
}

/** Whether nothing else in a compose can be written in, as in most: its editor is its body then. */
function isAlone(editor: HTMLElement, scope: HTMLElement): boolean {
  const { length, 0: first } = scope.querySelectorAll(EDITOR_CANDIDATES);
  return length === 1 && first === editor;
}

function editorsIn(scope: HTMLElement): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(EDITOR_CANDIDATES)].filter(
    (candidate) => !candidate.parentElement?.closest(EDITOR_CANDIDATES) && !matchesAny(candidate, DECOYS),
  );
}
