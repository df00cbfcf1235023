import { isLeftToChromium } from './left-out.ts';
import { browserName, describe } from './setup.ts';

/** `describe` for a part that the table in `left-out.ts` may leave to Chromium, by its title. */
export function describePart(title: string, define: () => void): void {
  if (!isLeftToChromium(browserName, title)) describe(title, define);
}
