import { vi } from 'vitest';
import { isField } from '../../../lib/insert/focused.ts';

/** One change of one element, as the history of a document has it. */
interface Step {
  of: HTMLElement;
  before: string;
  after: string;
}

/** A page with an editable element that has the focus, and a browser that writes in it and has a history. */
export interface MadeUpPage {
  editor: HTMLElement;
  /** An input beside it. */
  other: HTMLInputElement;
  /** What was asked of browser and page, in order; tests add to it. */
  asked: string[];
  /** The browser changes what an element holds, as one step of its history, and says so by an event. */
  change(html: string, of?: HTMLElement): void;
  /** The page changes the tree by itself, which is no step of any history. */
  render(html: string): void;
  /** What the editor shows, the room's link as `[room]`. */
  shows(): string;
}

/** Nothing is laid out in a unit test: an element that is to be seen says that it has a size, and where. */
export function layOut(element: HTMLElement, height = 20): void {
  for (const of of ['offset', 'client', 'scroll'])
    for (const [side, value] of [
      ['Height', height],
      ['Width', 200],
    ])
      Object.defineProperty(element, `${of}${side}`, { value, configurable: true });
  element.getBoundingClientRect = () => new DOMRect(10, 10, 200, height);
  for (const side of ['scrollWidth', 'scrollHeight', 'clientWidth', 'clientHeight'])
    Object.defineProperty(document.documentElement, side, { value: 600, configurable: true });
}

export const LINK = 'https://zoom.us/j/3849205716';
export const ROOM = `<a href="${LINK}">My room</a>`;

/** An event as the browser sends it for what a person does, or for its own commands. */
export function hear(on: EventTarget, type: string, init: Record<string, unknown> = {}): void {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  for (const [name, value] of Object.entries({ isTrusted: true, ...init }))
    Object.defineProperty(event, name, { value });
  on.dispatchEvent(event);
}

/** A page of this content with the focus in it. Its history is empty. */
export function madeUpPage(html: string): MadeUpPage {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.innerHTML = html;
  const other = document.createElement('input');
  document.body.replaceChildren(editor, other);
  for (const element of [editor, other]) layOut(element);
  editor.focus();
  const asked: string[] = [];
  const done: Step[] = [];
  const undone: Step[] = [];
  const held = (of: HTMLElement) => (isField(of) ? of.value : of.innerHTML);
  const set = (of: HTMLElement, text: string) => {
    if (isField(of)) of.value = text;
    else of.innerHTML = text;
    hear(of, 'input');
  };
  const change = (after: string, of: HTMLElement = editor) => {
    done.push({ of, before: held(of), after });
    undone.length = 0;
    set(of, after);
  };
  /** Takes the last of some steps to the others. */
  const go = (from: Step[], to: Step[], state: 'before' | 'after') => {
    const step = from.pop();
    if (!step) return false;
    to.push(step);
    step.of.focus();
    set(step.of, step[state]);
    return true;
  };
  document.execCommand = (command: string, _ui?: boolean, value?: string) => {
    asked.push(value ? `${command} ${value}` : command);
    if (command === 'undo') return go(done, undone, 'before');
    if (command === 'redo') return go(undone, done, 'after');
    if (command !== 'delete' && command !== 'insertHTML') return false;
    const range = document.getSelection()?.getRangeAt(0) as Range;
    const before = editor.innerHTML;
    range.deleteContents();
    if (value) range.insertNode(range.createContextualFragment(value));
    done.push({ of: editor, before, after: editor.innerHTML });
    hear(editor, 'input');
    return true;
  };
  return {
    editor,
    other,
    asked,
    change,
    render(after) {
      this.editor.innerHTML = after;
    },
    shows: () => editor.innerHTML.replaceAll(ROOM, '[room]').replaceAll('&nbsp;', '_'),
  };
}

/** What comes of something that waits, with the clock that `vi.useFakeTimers` has put in the place of the real one. */
export async function inTime<Result>(waiting: Promise<Result>): Promise<Result> {
  let isOver = false;
  const end = () => {
    isOver = true;
  };
  waiting.then(end, end);
  await vi.advanceTimersByTimeAsync(0);
  while (!isOver) await vi.advanceTimersToNextTimerAsync();
  return waiting;
}
