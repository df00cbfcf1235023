import type { BrowserName } from '../../tests/browser/driver/types.ts';

export type Say = (line: string) => void;

/** The name of a browser as people write it. */
export const title = (name: BrowserName) => (name === 'chromium' ? 'Chromium' : 'Firefox');

/**
 * Passes a growing number of per cent on, but only at every so many, so that a long job is a few lines.
 * @param step 20: told at 20, 40, 60, 80 and 100
 */
export function everyShare(step: number, tell: (percent: number) => void): (percent: number) => void {
  let told = 0;
  return (percent) => {
    const reached = Math.min(100, Math.floor(percent / step) * step);
    if (reached <= told) return;
    told = reached;
    tell(reached);
  };
}
