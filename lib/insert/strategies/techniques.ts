import type { Content } from '../content.ts';
import { sendInputPaste, sendKey, sendPaste, type Transfer } from '../events.ts';
import type { Editor } from '../insertion.ts';

/** Writes at the editor's selection. `true`: somebody took it, or the browser did it. */
type Technique = (editor: Editor, content: Content) => boolean;

const SLATE_FRAGMENT = 'application/x-slate-fragment';

/** The ways to write of editors with code of their own, by the names that kinds give them. */
export const TECHNIQUES = {
  paste: (editor, content) => {
    releaseShift(editor);
    return sendPaste(editor, both(content));
  },
  /** For editors that drop a last line break: it is kept when a space comes after it. */
  pasteApart: (editor, content) => sendPaste(editor, both({ ...content, html: `${content.html}&nbsp;` })),
  pasteText: (editor, { text }) => sendPaste(editor, { 'text/plain': text }),
  biPaste: (editor, content) => sendInputPaste(editor, both(content)),
  biPasteText: (editor, { text }) => sendInputPaste(editor, slateText(text)),
  execText: (editor, { text }) => editor.ownerDocument.execCommand('insertText', false, text),
  execHTML: (editor, { html }) => editor.ownerDocument.execCommand('insertHTML', false, html),
} as const satisfies Record<string, Technique>;

/** A technique by its name. `byBrowser`: the browser's own commands, as for a plain editable element. */
export type TechniqueName = keyof typeof TECHNIQUES | 'byBrowser';

function both({ html, text }: Content): Transfer {
  return { 'text/html': html, 'text/plain': text };
}

/** ProseMirror reads a paste with Shift down as "without formatting": a shortcut with Shift leaves it down. */
function releaseShift(editor: Editor): void {
  sendKey(editor, 'keyup', { key: 'Shift', code: 'ShiftLeft', keyCode: 16 });
}

/** One line as a fragment of Slate's own is an undo step of its own; as text it is joined with typing. */
function slateText(text: string): Transfer {
  if (text.includes('\n')) return { 'text/plain': text };
  return { 'text/plain': text, [SLATE_FRAGMENT]: btoa(encodeURIComponent(JSON.stringify([{ text }]))) };
}
