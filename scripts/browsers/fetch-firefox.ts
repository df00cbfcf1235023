import { install } from '@puppeteer/browsers';
import { firefoxBuild } from './download.ts';

// A program of its own, so that a download that stands still can be ended.

/** Nothing at all for so long (ms) is a connection that is gone. */
const STILL_MS = 30_000;
const ended = () => {
  console.error('Error: connect ETIMEDOUT');
  process.exit(1);
};
let watchdog = setTimeout(ended, STILL_MS);
let last = -1;

try {
  await install({
    ...firefoxBuild(),
    downloadProgressCallback: (bytes, total) => {
      clearTimeout(watchdog);
      if (bytes < total) watchdog = setTimeout(ended, STILL_MS);
      const percent = Math.floor((100 * bytes) / total);
      if (percent > last) console.log(`${percent}%`);
      last = percent;
    },
  });
  clearTimeout(watchdog);
} catch (error) {
  console.error(`Error: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
