import type { HtmlEdges } from '../content.ts';
import type { Editor } from '../insertion.ts';
import type { TechniqueName } from './techniques.ts';

/** How one kind of editor is known, and how it wants to be written in. */
export interface EditorKind {
  name: string;
  /** On the editing host or around it, or around the frame that it is in. */
  mark: string;
  /** What is tried, in order, until one is read back. Empty: nothing can be done from outside. */
  order: TechniqueName[];
  /** `false`: it keeps text alone. */
  keepsLinks: boolean;
  /** It renders its own model: changing the page's DOM without its knowledge would be undone or would break it. */
  managed: boolean;
  /** It has an undo of its own but reads the DOM: the browser may delete in it. */
  readsDom?: boolean;
  edges: HtmlEdges;
}

const managed = (name: string, mark: string, ...order: TechniqueName[]): EditorKind => ({
  name,
  mark,
  order,
  keepsLinks: true,
  managed: true,
  edges: 'kept',
});
const losesLastBreak = (name: string, mark: string, ...order: TechniqueName[]): EditorKind => ({
  ...managed(name, mark, ...order),
  edges: 'lastBreakLost',
});
const textOnly = (name: string, mark: string, ...order: TechniqueName[]): EditorKind => ({
  ...managed(name, mark, ...order),
  keepsLinks: false,
});

/**
 * The editors that the web is written in; the first mark that fits wins. Marks and orders were measured
 * against the packages that `tests/replicas/editors` pins, November 2026; `docs/editors.md` has the figures.
 * The last four draw their text themselves and show only a hidden field, or a frame with one.
 */
const KINDS: EditorKind[] = [
  losesLastBreak('ProseMirror', '.ProseMirror', 'paste', 'pasteText'),
  managed('Lexical', '[data-lexical-editor="true"]', 'paste', 'pasteText'),
  // Version 1 reads a paste out of a hidden field, where one that is sent leaves nothing.
  managed('Quill 1', '.ql-container:has(> .ql-clipboard) > .ql-editor', 'execHTML', 'execText'),
  losesLastBreak('Quill', '.ql-editor', 'paste', 'pasteText'),
  // Slate underneath, with a parser of its own that drops spaces and lets a link swallow the lines behind it.
  textOnly('wangEditor', '.w-e-text-container [data-slate-editor]', 'pasteText'),
  textOnly('Slate', '[data-slate-editor="true"]', 'biPasteText'),
  { ...managed('Draft.js', '.public-DraftEditor-content', 'paste', 'pasteText'), edges: 'trimmed' },
  managed('CKEditor 5', '.ck-editor__editable', 'paste', 'pasteText'),
  { ...losesLastBreak('TinyMCE', '.mce-content-body', 'paste', 'pasteText'), readsDom: true },
  losesLastBreak('Trix', 'trix-editor', 'biPaste', 'biPasteText'),
  textOnly('CodeMirror 6', '.cm-content', 'pasteText'),
  // Its own paste is no step of the browser's history, which is all the history that it has.
  { ...managed('SCEditor', '.sceditor-container', 'byBrowser'), managed: false },
  // LinkedIn's messages prevent a paste and insert nothing (Briskine keeps an exception for them).
  { ...textOnly('LinkedIn', '.msg-form__contenteditable', 'execText'), managed: false },
  textOnly('Monaco', '.monaco-editor'),
  textOnly('CodeMirror 5', '.CodeMirror'),
  textOnly('Ace', '.ace_editor'),
  textOnly('Google Docs', '.docs-texteventtarget-iframe'),
];

const PLAIN_TEXT: EditorKind = { ...textOnly('plaintext-only', '', 'execText'), managed: false };

/** RoosterJS, Squire and every plain editable element: a paste that nobody takes does no harm. */
const UNKNOWN: EditorKind = {
  ...managed('not recognised', '', 'paste', 'pasteApart', 'biPaste', 'byBrowser'),
  managed: false,
};

/** Which editor an element belongs to, told by marks on it, around it, and on the frame that it is in. */
export function kindOf(editor: Editor): EditorKind {
  const frame = editor.ownerDocument.defaultView?.frameElement;
  const known = KINDS.find(({ mark }) => editor.closest(mark) || frame?.closest(mark));
  if (known) return known;
  return editor.contentEditable === 'plaintext-only' ? PLAIN_TEXT : UNKNOWN;
}

/** Whether an editor draws its text itself: what shows of it is a hidden field that proves nothing. */
export function isDrawnElsewhere(editor: Editor): boolean {
  return kindOf(editor).order.length === 0;
}
