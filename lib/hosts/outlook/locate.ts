import { locate, matchesAny } from '../../page/locator.ts';
import {
  BODY_MARKS,
  COMING_BODY,
  COMPOSE_FIELDS,
  COMPOSE_ROOTS,
  EDITORS,
  READ_MESSAGE,
  SEND,
  SURE_BODIES,
  SURE_SENDS,
  TEXT_LINE,
} from './selectors.ts';

/** A message as it was found: its body, its Send, and the smallest element that holds both and its fields. */
export interface FoundCompose {
  body: HTMLElement;
  send: HTMLElement;
  scope: HTMLElement;
  /** Which locator found Send, for the report. */
  sendLocator: string;
}

/** Why an editor is not a message (yet). */
export type Refusal = 'decoy' | 'no-send' | 'no-scope' | 'other-body';

/** How far up a message may reach from its body. Scripts that name the whole way count eight steps to its root. */
const HIGHEST_CLIMB = 24;

/** Whether an element can be a message body at all, before any climbing. */
export function isEditorCandidate(element: Element): element is HTMLElement {
  return (
    element.matches(EDITORS) &&
    !element.closest('[data-doorway]') &&
    !element.closest(READ_MESSAGE) &&
    !element.parentElement?.closest(EDITORS)
  );
}

/** Whether an editor carries a mark of a body, or stands in a message. */
export function isMarked(editor: HTMLElement): boolean {
  return matchesAny(editor, BODY_MARKS) || COMPOSE_ROOTS.some(({ selector }) => editor.closest(selector));
}

/** Decides whether an editor is the body of a message, by climbing from it to the nearest Send. */
export function locateCompose(editor: HTMLElement): FoundCompose | Refusal {
  if (!isEditorCandidate(editor)) return 'decoy';
  let refusal: Refusal = 'no-send';
  for (const { id, selector } of SEND) {
    const found = climbTo(editor, selector);
    if (!found) continue;
    const scope = scopeOf(found.ancestor, SURE_SENDS.includes(id));
    if (!scope) {
      refusal = 'no-scope';
      continue;
    }
    if (bodyIn(scope) !== editor) return 'other-body';
    return { body: editor, send: found.send, scope, sendLocator: id };
  }
  return refusal;
}

/** The message around an editor, or `null`: what has its fields is one even without a Send. */
export function composeAround(editor: HTMLElement): HTMLElement | null {
  const scope = COMPOSE_ROOTS.map(({ selector }) => editor.closest<HTMLElement>(selector)).find(Boolean);
  const around = scope ?? climb(editor, (up) => hasFields(up));
  return around && bodyIn(around) === editor ? around : null;
}

function climbTo(editor: HTMLElement, selector: string): { ancestor: HTMLElement; send: HTMLElement } | null {
  const sendIn = (up: HTMLElement) =>
    [...up.querySelectorAll<HTMLElement>(selector)].find(
      (send) => !send.closest('[data-doorway]') && !send.closest(EDITORS),
    );
  const ancestor = climb(editor, (up) => sendIn(up) !== undefined);
  const send = ancestor && sendIn(ancestor);
  return send ? { ancestor, send } : null;
}

function climb(from: HTMLElement, fits: (up: HTMLElement) => boolean): HTMLElement | null {
  const { body } = from.ownerDocument;
  let up = from.parentElement;
  for (let steps = 0; up && up !== body && steps < HIGHEST_CLIMB; steps++) {
    if (fits(up)) return up;
    up = up.parentElement;
  }
  return up === body && up && isWindowOfOne(up) && fits(up) ? up : null;
}

/** A window of its own may hold its one message right in the body. */
const isWindowOfOne = (body: HTMLElement) => body.ownerDocument.location.href === 'about:blank';

/** The message that body and Send are of; `null`: they are of two, or nothing shows that this is one. */
function scopeOf(ancestor: HTMLElement, isSure: boolean): HTMLElement | null {
  const roots = COMPOSE_ROOTS.map(({ selector }) => ({
    within: ancestor.querySelectorAll(selector).length,
    around: ancestor.closest<HTMLElement>(selector),
  }));
  const [docking] = roots;
  if (docking && docking.within > 1) return null;
  const root = roots.find(({ around }) => around)?.around;
  if (root) return root;
  return isSure || roots.some(({ within }) => within > 0) || hasFields(ancestor) ? ancestor : null;
}

/** The subject to write, by its name or by its place: a line of text between two editors, those of guests and body. */
function hasFields(scope: HTMLElement): boolean {
  if (locate(scope, COMPOSE_FIELDS, (field) => !field.closest(READ_MESSAGE))) return true;
  const editors = editorsIn(scope);
  return [...scope.querySelectorAll(TEXT_LINE)].some(
    (line) =>
      editors.some((editor) => precedes(editor, line)) && editors.some((editor) => precedes(line, editor)),
  );
}

const precedes = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * Of all editors of a message its body: the first that carries the most important of a body's marks. Fields for people
 * come before the subject and have no such mark, so an editor without one has to stand behind the subject. While the
 * page has not made its body editable there is none, lest another editor be taken for it.
 */
function bodyIn(scope: HTMLElement): HTMLElement | undefined {
  const editors = editorsIn(scope);
  const sure = BODY_MARKS.filter(({ id }) => SURE_BODIES.includes(id));
  const marked = sure
    .map((mark) => editors.filter((editor) => matchesAny(editor, [mark])))
    .find(({ length }) => length > 0);
  const subject = scope.querySelector(TEXT_LINE);
  const isBehind = (editor: Element) => subject !== null && precedes(subject, editor);
  if (marked) return marked.find(isBehind) ?? marked[0];
  if (scope.querySelector(COMING_BODY)) return undefined;
  const behind = editors.filter(isBehind);
  return behind.find((editor) => matchesAny(editor, BODY_MARKS)) ?? behind[0];
}

function editorsIn(scope: HTMLElement): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(EDITORS)].filter(isEditorCandidate);
}
