import type { Browser as PuppeteerBrowser } from 'puppeteer-core';
import { within } from './waiting.ts';

/** Closes a browser, and ends its program where it does not close in time. */
export async function closeBrowser(browser: PuppeteerBrowser): Promise<void> {
  await within(browser.close(), 15_000, 'the browser to close').catch(
    () => void browser.process()?.kill('SIGKILL'),
  );
}

/** Goes on with a browser that was started; closes it when that fails, for then nobody else can. */
export async function orClose<Result>(
  close: () => Promise<void>,
  goOn: () => Promise<Result>,
): Promise<Result> {
  try {
    return await goOn();
  } catch (error) {
    await close();
    throw error;
  }
}
