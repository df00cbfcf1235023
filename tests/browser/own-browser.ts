import type { Browser } from './driver/types.ts';
import { test } from './setup.ts';

/**
 * `test` with a browser of the file's own, for what must be so from its start on. It is started by the first
 * test that asks for it, and closed after the last one; then `cleanUp` takes away what it stood on.
 */
export function testWithOwn(start: () => Promise<Browser>, cleanUp: () => unknown) {
  let own: Promise<Browser> | undefined;
  test.afterAll(async () => {
    await (await own?.catch(() => null))?.close();
    await cleanUp();
  });
  return test.extend<{ browser: Browser }>({
    // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from its first parameter
    browser: async ({}, use) => {
      own ??= start();
      const browser = await own.catch((error: unknown) => {
        own = undefined;
        throw error;
      });
      await use(browser);
    },
  });
}
