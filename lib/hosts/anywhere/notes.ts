import type { Editor, InsertFailure, InsertRefusal } from '../../insert/insertion.ts';
import { pause } from '../../insert/pause.ts';
import type { InsertHere } from '../../messages.ts';
import { offerCopy, refusal } from '../../page/copy-note.ts';
import { pageNote } from '../../page/page-note.ts';
import { listenFirst } from '../../page/ui/first-listener.ts';
import type { Note } from '../../page/ui/note.ts';
import { pageLayer } from '../../page/ui/page-layer.ts';
import { isOwnNode } from '../../page/watch-page.ts';
import type { PageWordKey } from '../../page-words.ts';
import { SETTLE_MS } from '../../timings.ts';

/** Why nothing was inserted: the editor's reason, or that it is not for this page. */
export type Problem = InsertRefusal | InsertFailure | 'left' | 'elsewhere' | 'by-button';

const REFUSALS: Record<string, PageWordKey | undefined> = {
  'no-field': 'anyNoField',
  'other-frame': 'anyOtherFrame',
  password: 'anyPassword',
  'not-text': 'anyNotText',
  'read-only': 'anyReadOnly',
  disabled: 'anyDisabled',
  full: 'anyFull',
  'own-canvas': 'anyOwnCanvas',
  elsewhere: 'anyElsewhere',
  'by-button': 'anyByButton',
};

/** What lies over the rest of a page, and leaves nothing outside of it to be pressed. */
const ON_TOP = ['dialog:modal', ':popover-open', ':fullscreen'];

/** Windows in which Doorway keeps what happens on its notes to itself. */
const heard = new WeakSet<Window>();

/** Whether a note can be shown in a document: one of another kind than HTML has no such elements. */
export function canShow({ documentElement }: Document): boolean {
  return documentElement instanceof HTMLElement && 'showPopover' in documentElement;
}

/**
 * The page's one note, beside the editor or, without one, at the page's top. An editor in a frame has it at
 * the frame: inside, it could be clipped. Where a dialog, a popover or a full screen lies over the page, the note
 * stands in there: outside it could not be pressed, or the press would close what the person writes in.
 */
export function noteAt(document: Document, editor: Editor | null): Note {
  const anchor = editor ? outermost(editor) : null;
  const page = anchor?.ownerDocument ?? document;
  const view = page.defaultView;
  if (view && !heard.has(view)) {
    heard.add(view);
    listenFirst(
      view,
      (target) => target instanceof view.Node && isOwnNode(target),
      new AbortController().signal,
    );
  }
  const within = layerAround(anchor ?? page.activeElement) ?? topLayer(page);
  return pageNote(page, () => pageLayer(page, within), anchor ?? undefined);
}

/** Whether a note is still there a moment later: a page may throw out at once what is not its own. */
export async function isStillThere(note: Note): Promise<boolean> {
  await pause(SETTLE_MS);
  return !note.isThrownOut;
}

/** Says why nothing was inserted and offers the copy; only a copy that succeeded is called one. Gives the note. */
export function showFailed(
  document: Document,
  editor: Editor | null,
  problem: Problem | string,
  { snippet, roomName }: Pick<InsertHere, 'snippet' | 'roomName'>,
): Note {
  const words = REFUSALS[problem];
  const why = words ? { kind: 'info' as const, words } : refusal(problem);
  const note = noteAt(document, editor);
  offerCopy(note, document, why, { snippet, name: roomName }, roomName);
  return note;
}

/** The frame around an editor, as far out as Doorway may look; in a frame that fills the screen it ends there. */
function outermost(editor: Editor): HTMLElement {
  let anchor: HTMLElement = editor;
  for (;;) {
    const frame = anchor.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
    if (!frame || matchesAny(frame, [':fullscreen'])) return anchor;
    anchor = frame;
  }
}

/** The nearest dialog, popover or full screen around an element, through shadow roots. */
function layerAround(element: Element | null): Element | undefined {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const isLayer = at.nodeType === 1 && at !== element && matchesAny(at as Element, ON_TOP);
    if (isLayer && at !== (at as Element).ownerDocument.documentElement) return at as Element;
  }
  return undefined;
}

/** The last dialog or full screen of a page. */
function topLayer(document: Document): Element | undefined {
  const modal = [...document.querySelectorAll(ON_TOP[0] as string)].at(-1);
  const full = document.fullscreenElement;
  return modal ?? (full && full !== document.documentElement && full.children.length > 0 ? full : undefined);
}

function matchesAny(element: Element, selectors: readonly string[]): boolean {
  return selectors.some((selector) => element.matches(selector));
}
