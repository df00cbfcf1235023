import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { launchBrowser as launch } from '../browser/driver/launch.ts';
import type { Browser, BrowserName, LaunchOptions, Page } from '../browser/driver/types.ts';

/** Mutants by their number: how often each was reached. */
type Hits = Record<string, number>;
interface Coverage {
  /** What ran when the code was loaded. */
  static: Hits;
  perTest: Record<string, Hits>;
}
/** Stryker's object in the process of the tests; its code in `lib/insert` looks for one like it in the page. */
interface Switch {
  activeMutant?: string;
  hitLimit?: number;
  currentTestId?: string;
  mutantCoverage?: Coverage;
}

/** Tests of one file that are tried for a mutant at first: hundreds reach the middle of the engine, in much the same way. */
const MOST_TESTS = Number(process.env.DOORWAY_TESTS ?? 6);

const { __stryker__: here = {} } = globalThis as { __stryker__?: Switch };
here.mutantCoverage ??= { static: {}, perTest: {} };
const coverage = here.mutantCoverage;
const pages = new Set<Page>();

/** Starts a browser as `driver/launch.ts` does, with an extension in which the mutant is active that Stryker asks for. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  if (options.extensionDir) await putSwitch(options.extensionDir);
  const browser = await launch(name, options);
  return {
    ...browser,
    async newPage() {
      const page = await browser.newPage();
      pages.add(page);
      return page;
    },
  };
}

async function putSwitch(folder: string): Promise<void> {
  const { activeMutant, hitLimit } = here;
  const start = activeMutant
    ? `globalThis.__stryker__ = ${JSON.stringify({ activeMutant, hitLimit, hitCount: 0 })};`
    : `(${countInPage})();`;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const code = await readFile(join(folder, file), 'utf8');
    if (code.includes('stryMutAct_')) await writeFile(join(folder, file), `${start}\n${code}`);
  }
}

/** Runs before the extension's code, in its world. What was reached is left where the test can read it: in the page's storage. */
function countInPage(): void {
  const counted: Coverage = { static: {}, perTest: {} };
  let atStart: Hits = {};
  Object.assign(globalThis, { __stryker__: { mutantCoverage: counted } });
  // Stryker calls "static" what runs outside of any test: here all that this script reaches.
  queueMicrotask(() => {
    atStart = counted.static;
    counted.static = {};
  });
  const tell = () => {
    const told = JSON.parse(localStorage.getItem('mutants') ?? '[{}, {}]') as [Hits, Hits];
    for (const [index, hits] of [atStart, counted.static].entries())
      for (const [id, count] of Object.entries(hits)) {
        const sums = told[index] as Hits;
        sums[id] = (sums[id] ?? 0) + count;
      }
    localStorage.setItem('mutants', JSON.stringify(told));
    atStart = {};
    counted.static = {};
  };
  addEventListener('pagehide', tell);
  addEventListener('mutants', tell);
}

afterEach(async () => {
  const { activeMutant, currentTestId } = here;
  if (activeMutant || !currentTestId) return;
  for (const page of pages) {
    const [atStart, inTest] = await page.evaluate(() => {
      // Some pages of the tests have put something else in the place of `Event`.
      const event = document.createEvent('Event');
      event.initEvent('mutants');
      dispatchEvent(event);
      const told = JSON.parse(localStorage.getItem('mutants') ?? '[{}, {}]');
      localStorage.removeItem('mutants');
      return told as [Record<string, number>, Record<string, number>];
    });
    Object.assign(coverage.static, atStart);
    coverage.perTest[currentTestId] = { ...coverage.perTest[currentTestId], ...inTest };
  }
});

/** Leaves each mutant so many of the tests that reach it: those first that reach most of what few others do. */
afterAll(() => {
  const testsOf = new Map<string, string[]>();
  for (const [test, hits] of Object.entries(coverage.perTest))
    for (const mutant of Object.keys(hits)) testsOf.set(mutant, [...(testsOf.get(mutant) ?? []), test]);
  const rarity = new Map<string, number>();
  for (const tests of testsOf.values())
    for (const test of tests) rarity.set(test, (rarity.get(test) ?? 0) + 1 / tests.length);
  const rarestFirst = (one: string, other: string) => (rarity.get(other) ?? 0) - (rarity.get(one) ?? 0);
  for (const [mutant, tests] of testsOf)
    for (const test of tests.sort(rarestFirst).slice(MOST_TESTS)) delete coverage.perTest[test]?.[mutant];
});
