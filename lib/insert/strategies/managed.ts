import { caretIn, endOf, select, selectAfresh, selectionIn } from '../caret.ts';
import { type Content, contentAt, linksWords, wordsAsLink } from '../content.ts';
import { sendInput, sendKey } from '../events.ts';
import type { Editor, InsertRefusal, InsertRequest } from '../insertion.ts';
import { offsetsOf, readingOf } from '../reading.ts';
import { isBlank, lettersOf, mapText, offsetOfLetter, rangeOf } from '../text.ts';
import { linking, makeRoom, placeFor, RICH, writingWays } from './contenteditable.ts';
import { type EditorKind, kindOf } from './kinds.ts';
import type { Plan, Strategy, Way } from './strategy.ts';
import { TECHNIQUES, type TechniqueName } from './techniques.ts';

/** Editors learn of a new selection by an event that comes a little later; milliseconds. */
const SELECTION_MS = 50;

/** A snippet in an editor with code of its own, or in one of which it is not known whether it has any. */
export function planManaged(editor: Editor, request: InsertRequest): Plan | InsertRefusal {
  const kind = kindOf(editor);
  if (kind.order.length === 0) return 'own-canvas';
  if (editor.getAttribute('aria-readonly') === 'true') return 'read-only';
  const at = (
    (request.at as Range | null) ??
    selectionIn(editor) ??
    caretIn(editor) ??
    endOf(editor)
  ).cloneRange();
  const becomesLink = kind.keepsLinks && request.as === 'html' && linksWords(request, at);
  const place = placeFor(request, at);
  const content = becomesLink ? wordsAsLink(request, at) : contentAt(request, place, kind.edges);
  const target = stableRange(editor, becomesLink ? at : place.caret);
  const ways = orderFor(kind, content).flatMap((name): Way[] => {
    if (name !== 'byBrowser') return [wayOf(name, content, target, kind)];
    if (becomesLink) return linking(request, at).ways;
    return writingWays(place.caret, contentAt(request, place, 'plain'));
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
    erasers: managed ? [backspace, deleteByInput, ...byBrowser] : RICH.erasers,
  };
}

function wayOf(
  name: Exclude<TechniqueName, 'byBrowser'>,
  content: Content,
  target: () => Range | null,
  kind: EditorKind,
): Way {
  const isByBrowser = name.startsWith('exec');
  return {
    content,
    select(editor) {
      const range = target();
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

/** Where the edges of pasted HTML are cut off, a snippet that needs lines of its own comes as text. */
function orderFor({ order, edges }: EditorKind, { text }: Content): TechniqueName[] {
  const cut = edges === 'trimmed' && text !== text.replace(/^\n|\n$/g, '');
  return cut ? order.filter((name) => name !== 'paste') : order;
}

const endsLine = (text: string, at: number) => /^[^\S\n]*(\n|$)/.test(text.slice(at));

/**
 * A selection that outlives its nodes: going back after an attempt may have put new ones in their place. Then it
 * is found again by the letters before it, and by the spaces since the last of them.
 */
function stableRange(editor: Editor, range: Range): () => Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const spots = [
    { node: startContainer, offset: startOffset },
    { node: endContainer, offset: endOffset },
  ];
  const { text, spots: offsets } = mapText(editor, undefined, spots);
  const ends = offsets.map((offset) => {
    const before = text.slice(0, offset).replace(/\n+$/, '');
    return { letters: lettersOf(before).length, blanks: before.length - before.trimEnd().length };
  });
  return () => {
    if (editor.contains(startContainer) && editor.contains(endContainer)) return exact(editor, spots);
    const { map } = readingOf(mapText(editor), []);
    const [from = 0, to = 0] = ends.map(({ letters, blanks }) => {
      let at = letters > 0 ? offsetOfLetter(map.text, letters - 1) + 1 : 0;
      for (let left = blanks; left > 0 && isBlank(map.text[at]) && map.text[at] !== '\n'; left -= 1) at += 1;
      return at;
    });
    return rangeOf(map, from, to);
  };
}

function exact(editor: Editor, [start, end]: { node: Node; offset: number }[]): Range | null {
  if (!start || !end) return null;
  const range = editor.ownerDocument.createRange();
  try {
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  } catch {
    // The node has become shorter meanwhile.
    return null;
  }
}

function putBack(editor: Editor, words: string, { managed }: EditorKind): void {
  const content = { text: words } as Content;
  if (!managed || !TECHNIQUES.pasteText(editor, content)) TECHNIQUES.execText(editor, content);
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
