import './firefox-window.ts';
import type { Bidi } from './bidi.ts';
import type { ColorScheme } from './types.ts';

// Firefox's live switches for what pages learn of the person's preferences; they hold for all tabs.
export const SCHEME = 'layout.css.prefers-color-scheme.content-override';

export const setScheme = (bidi: Bidi, scheme: ColorScheme) => set(bidi, SCHEME, schemeValue(scheme));
export const setForcedColors = (bidi: Bidi, on: boolean) =>
  set(bidi, 'browser.display.document_color_use', on ? 2 : 0);
export const setReducedMotion = (bidi: Bidi, on: boolean) => set(bidi, 'ui.prefersReducedMotion', on ? 1 : 0);
export const schemeValue = (scheme: ColorScheme) => (scheme === 'dark' ? 0 : 1);

async function set(bidi: Bidi, name: string, value: number): Promise<void> {
  await bidi.privileged((key: string, number: number) => Services.prefs.setIntPref(key, number), name, value);
}
