import type { Snippet } from '../room/snippet.ts';

/**
 * Copies a snippet as text and as HTML together. `true` only if a copy really succeeded: without a fresh
 * gesture the clipboard refuses after about five seconds, and some pages forbid it by policy.
 */
export async function copySnippet(document: Document, snippet: Snippet): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([snippet.text], { type: 'text/plain' }),
      'text/html': new Blob([snippet.html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(document, snippet);
  }
}

/** The older way: works on plain http pages, and where a policy forbids the clipboard API. */
function copyByCommand(document: Document, snippet: Snippet): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', snippet.text);
    event.clipboardData?.setData('text/html', snippet.html);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', onCopy, { capture: true, once: true });
  const done = document.execCommand('copy');
  view?.removeEventListener('copy', onCopy, { capture: true });
  return done && taken;
}
