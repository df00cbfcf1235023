import type { Snippet } from '../lib/room/snippet.ts';

/**
 * Copies a snippet as text and as HTML together, so that it pastes well into a mail and into a chat.
 * Gives whether the browser took it: only then may anyone say "copied". Call it from a click.
 */
export async function copySnippet(snippet: Snippet): Promise<boolean> {
  const item = {
    'text/plain': new Blob([snippet.text], { type: 'text/plain' }),
    'text/html': new Blob([snippet.html], { type: 'text/html' }),
  };
  return succeeded(() => navigator.clipboard.write([new ClipboardItem(item)]));
}

/** Copies plain text alone, e.g. a telephone number. Gives whether the browser took it. */
export async function copyText(text: string): Promise<boolean> {
  return succeeded(() => navigator.clipboard.writeText(text));
}

async function succeeded(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
