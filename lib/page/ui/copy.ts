import type { Snippet } from '../../snippets/snippet.ts';

/** What goes to the clipboard; an empty `html` is left out, so that every place takes the text. */
type Copied = Pick<Snippet, 'text' | 'html'>;

/**
 * Copies a snippet as text and as HTML together. `true` only if a copy really succeeded: without a fresh
 * gesture the clipboard refuses after about five seconds, and some pages forbid it by policy.
 */
export async function copySnippet(document: Document, { text, html }: Copied): Promise<boolean> {
  const parts: Record<string, string> = { 'text/plain': text, ...(html && { 'text/html': html }) };
  return (await copyByClipboard(parts)) || copyByCommand(document, parts);
}

/** Copies plain text alone, e.g. a telephone number; `true` only if that succeeded. */
export function copyText(document: Document, text: string): Promise<boolean> {
  return copySnippet(document, { text, html: '' });
}

async function copyByClipboard(parts: Record<string, string>): Promise<boolean> {
  try {
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // The clipboard refuses without a fresh gesture, or by the page's policy: the older way is tried, then it is said.
    return false;
  }
}

/** The older way: works on plain http pages, and where a policy forbids the clipboard API. */
function copyByCommand(document: Document, parts: Record<string, string>): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    // A page that heard of the copy first may have put something beside it.
    event.clipboardData?.clearData();
    for (const [type, part] of Object.entries(parts)) event.clipboardData?.setData(type, part);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', onCopy, { capture: true, once: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    // A document that is no HTML has no such command.
    return false;
  } finally {
    view?.removeEventListener('copy', onCopy, { capture: true });
  }
}
