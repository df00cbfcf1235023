import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import { typeInWindow } from './firefox-keys.ts';
import { poll } from './waiting.ts';

/** Types `keyword text` into the address bar, letter by letter. */
export async function typeInAddressBar(bidi: Bidi, keyword: string, text: string): Promise<void> {
  await bidi.privileged(() => {
    gURLBar.focus();
    gURLBar.select();
  });
  await typeInWindow(bidi, `${keyword} ${text}`);
  await poll(
    () => bidi.privileged((typed: string) => gURLBar.untrimmedValue === typed, `${keyword} ${text}`),
    'the address bar',
  );
}

/** What an extension suggests there now; runs in Firefox's own window. Null while there is nothing. */
export function shownSuggestions(keyword: string): { content: string; description: string }[] | null {
  const rows = [...gURLBar.view.panel.querySelectorAll('.urlbarView-row')];
  const own = rows.map((row) => row.result).filter((result) => result?.payload?.keyword === keyword);
  const found = own
    .filter((result) => !result.heuristic)
    .map(({ payload }) => ({
      // Firefox puts the keyword in front of what the extension gave.
      content: payload.content.replace(`${keyword} `, ''),
      description: payload.title ?? payload.description,
    }));
  return found.length ? found : null;
}
