/** What each page with an editor offers to the specs. */
export interface Fixture {
  /** The content as the editor itself exports it: what its page would save or send. */
  model(): string;
  /** Fills the editor with one paragraph and an empty undo history. */
  setUp(text: string): void;
  /** Puts the focus into the editor, and the caret (or a selection up to `end`) at an offset of its text. */
  focusAt(offset: number, end?: number): void;
}

declare global {
  interface Window {
    fixture: Fixture;
    /** Puts the page's clock forward by so many milliseconds; timers do not run sooner. */
    putClockForward(ms: number): void;
  }
}

// Editors ask the clock whether what is typed belongs to the last undo step. A test that would have to wait until it
// does not can say that so much time has gone by.
const RealDate = Date;
let ahead = 0;
globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length > 0 ? given : [RealDate.now() + ahead]) as [number]));
  }
  static override now = () => RealDate.now() + ahead;
} as DateConstructor;
const realNow = performance.now.bind(performance);
performance.now = () => realNow() + ahead;
window.putClockForward = (ms) => {
  ahead += ms;
};

/** Puts the selection at an offset of the text below `host`, as a click there would. */
export function selectText(host: HTMLElement, offset: number, end = offset): void {
  const doc = host.ownerDocument;
  host.focus();
  const range = doc.createRange();
  const from = at(host, offset);
  const to = at(host, end);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  const selection = doc.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The element that the page's markup holds under an id. */
export function place(id = 'place'): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

function at(host: HTMLElement, offset: number): { node: Node; offset: number } {
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Text | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : { node: host, offset: 0 };
}
