import { SELECTION_MS } from '../../timings.ts';
import { select, selectAfresh } from '../caret.ts';
import { type Content, contentAt, linksWords, wordsAsLink } from '../content.ts';
import { IS_GECKO } from '../dom.ts';
import { sendInput, sendKey } from '../events.ts';
import type { Editor, InsertRefusal, InsertRequest } from '../insertion.ts';
import { offsetsOf } from '../reading.ts';
import { linking, makeRoom, placeFor, RICH, rangeIn, writingWays } from './contenteditable.ts';
import { type EditorKind, kindOf } from './kinds.ts';
import { type StableRange, stableRange } from './stable-range.ts';
import { editorSteps } from './steps.ts';
import type { Plan, Strategy, Way } from './strategy.ts';
import { TECHNIQUES, type TechniqueName } from './techniques.ts';

/** A snippet in an editor with code of its own, or in one of which it is not known whether it has any. */
export function planManaged(editor: Editor, request: InsertRequest): Plan | InsertRefusal {
  const kind = kindOf(editor);
  if (kind.order.length === 0) return 'own-canvas';
  if (editor.getAttribute('aria-readonly') === 'true') return 'read-only';
  const at = rangeIn(editor, request);
  const becomesLink = kind.keepsLinks && request.as === 'html' && linksWords(request, at);
  const place = placeFor(request, at);
  const content = becomesLink ? wordsAsLink(request, at) : contentAt(request, place, kind.edges);
  const target = stableRange(editor, becomesLink ? at : place.caret);
  const ways = orderFor(kind, content).flatMap((name): Way[] => {
    if (name !== 'byBrowser') return [wayOf(name, content, target, kind)];
    if (becomesLink) return linking(request, at).ways;
    return writingWays(editor, place.caret, contentAt(request, place, 'plain'));
  });
  const words = at.toString();
  const tidy = kind.managed || becomesLink ? null : makeRoom(editor, place);
  return {
    strategy: strategyOf(kind),
    addresses: request.snippet.links,
    ways,
    ...(tidy ? { tidy } : {}),
    ...(becomesLink ? { restore: (now: Editor) => putBack(now, words, kind) } : {}),
  };
}

function strategyOf({ managed, readsDom }: EditorKind): Strategy {
  const byBrowser = readsDom || !managed ? [deleteByBrowser] : [];
  return {
    ...RICH,
    selectionMs: SELECTION_MS,
    isManaged: managed,
    steps: editorSteps,
    erasers: managed ? [backspace, deleteByInput, ...byBrowser] : RICH.erasers,
  };
}

function wayOf(
  name: Exclude<TechniqueName, 'byBrowser'>,
  content: Content,
  target: StableRange,
  kind: EditorKind,
): Way {
  const isByBrowser = name.startsWith('exec');
  return {
    content,
    select(editor, isAgain) {
      const range = target(isAgain);
      return range !== null && (name === 'execText' ? selectAfresh : select)(editor, range);
    },
    write: (editor) => TECHNIQUES[name](editor, content),
    isByBrowser,
    isApart: name === 'pasteApart',
    ...(name === 'paste' && content.text.endsWith('\n') && kind.order.includes('pasteApart')
      ? { isGlued: (now, start, length) => !endsLine(now.map.text, offsetsOf(now, start, length).to) }
      : {}),
  };
}

/**
 * Where the edges of pasted HTML are cut off, a snippet that needs lines of its own comes as text. An editor with a
 * model makes one line of several that the browser writes: as HTML everywhere, as text in Firefox.
 */
function orderFor({ order, edges, managed }: EditorKind, { text }: Content): TechniqueName[] {
  const isCut = edges === 'trimmed' && text !== text.replace(/^\n|\n$/g, '');
  const joined = managed && text.includes('\n') ? ['execHTML', ...(IS_GECKO ? ['execText'] : [])] : [];
  return order.filter((name) => !(name === 'paste' && isCut) && !joined.includes(name));
}

const endsLine = (text: string, at: number) => /^[^\S\n]*(\n|$)/.test(text.slice(at));

function putBack(editor: Editor, words: string, { managed }: EditorKind): void {
  const content = { text: words } as Content;
  if (TECHNIQUES.pasteText(editor, content)) return;
  if (managed) TECHNIQUES.execText(editor, content);
  else editor.ownerDocument.execCommand('unlink');
}

const backspace = (editor: Editor) =>
  void sendKey(editor, 'keydown', { key: 'Backspace', code: 'Backspace', keyCode: 8 });
const deleteByInput = (editor: Editor) => void sendInput(editor, 'deleteContentBackward');

/** TinyMCE closes its undo levels at an arrow key; elsewhere a key that goes up says nothing. */
const deleteByBrowser = (editor: Editor) => {
  const arrow = { key: 'ArrowRight', code: 'ArrowRight', keyCode: 39 };
  sendKey(editor, 'keyup', arrow);
  editor.ownerDocument.execCommand('delete');
  sendKey(editor, 'keyup', arrow);
};
