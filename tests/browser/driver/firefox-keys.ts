import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import { keyOf } from './keys.ts';

/** Presses keys together in Firefox's own window: shortcuts, menus and the popup hear them as from a keyboard. */
export async function pressInWindow(bidi: Bidi, names: string[]): Promise<void> {
  await bidi.privileged((keys: { key: string; code: string; keyCode: number }[]) => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const event = ({ key, code, keyCode }: { key: string; code: string; keyCode: number }) =>
      new KeyboardEvent('', { key, code, keyCode });
    for (const key of keys) processor.keydown(event(key));
    for (const key of keys.toReversed()) processor.keyup(event(key));
  }, names.map(keyOf));
}

/** Types text, letter by letter. */
export async function typeInWindow(bidi: Bidi, text: string): Promise<void> {
  for (const character of text) await pressInWindow(bidi, [character]);
}

/** The keys of a manifest's shortcut such as `Alt+Shift+K`. */
export function shortcutKeys(shortcut: string): string[] {
  const names: Record<string, string> = {
    Ctrl: process.platform === 'darwin' ? 'Meta' : 'Control',
    MacCtrl: 'Control',
    Command: 'Meta',
    Space: ' ',
  };
  return shortcut.split('+').map((part) => names[part.trim()] ?? part.trim());
}
