import { endOf } from '../../insert/caret.ts';
import { mapText } from '../../insert/dom-text.ts';
import type { InsertOutcome } from '../../insert/insertion.ts';
import { insertRich } from '../../insert/rich.ts';
import { settle } from '../../insert/settle.ts';
import type { Snippet } from '../../room/snippet.ts';
import { findDescription } from './fields.ts';
import { openDescription } from './rows.ts';

const LATE_REFUSAL_MS = 1100;

/**
 * Puts a snippet on a line of its own at the end of the description; what stands there stays byte for byte.
 * Calendar's model hears of it on keyup, paste or blur, which are sent one after the other.
 * Source: captured jsaction of the editor, 2018; Zoom's own extension sends an event named "paste".
 */
export async function writeDescription(root: HTMLElement, snippet: Snippet): Promise<InsertOutcome> {
  const field = await openDescription(root);
  if (!field) return { ok: false, reason: 'unsupported' };
  const editor = field.element;
  const outcome = await insertRich({
    editor,
    snippet: onOwnLine(editor, snippet),
    as: 'html',
    at: endOf(editor),
    spaced: false,
  });
  if (!outcome.ok) return outcome;
  tellModel(editor);
  await settle(LATE_REFUSAL_MS);
  const now = findDescription(root)?.element;
  if (!now || !holds(now, snippet)) return { ok: false, reason: root.isConnected ? 'refused' : 'gone' };
  const undo = async () => {
    const undone = await outcome.insertion.undo();
    tellModel(editor);
    return undone;
  };
  return { ok: true, insertion: { editor: now, undo } };
}

/** Replaces a range of the description, such as an older form of the room's link. */
export async function replaceInDescription(
  editor: HTMLElement,
  range: Range,
  snippet: Snippet,
): Promise<InsertOutcome> {
  const outcome = await insertRich({ editor, snippet, as: 'html', at: range, spaced: true, over: true });
  tellModel(editor);
  return outcome;
}

function onOwnLine(editor: HTMLElement, snippet: Snippet): Snippet {
  const { text } = mapText(editor);
  if (!text.trim() || text.endsWith('\n\n')) return snippet;
  return { ...snippet, text: `\n${snippet.text}`, shown: `\n${snippet.shown}`, html: `<br>${snippet.html}` };
}

function tellModel(editor: HTMLElement): void {
  const view = editor.ownerDocument.defaultView as Window & typeof globalThis;
  const options = { bubbles: true, composed: true };
  editor.dispatchEvent(new view.KeyboardEvent('keyup', { ...options, key: 'Unidentified' }));
  editor.dispatchEvent(new view.Event('paste', options));
  editor.blur();
}

function holds(editor: HTMLElement, { shown, links }: Snippet): boolean {
  const text = mapText(editor).text.replace(/\s+/g, ' ');
  const addresses = [...editor.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return (
    text.includes(shown.replace(/\s+/g, ' ').trim()) &&
    links.every((link) => addresses.includes(link) || text.includes(link))
  );
}
