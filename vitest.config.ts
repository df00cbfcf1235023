import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type TestUserConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WAIT_MS } from './tests/browser/driver/waiting.ts';
import { leftOut } from './tests/browser/left-out.ts';

/** Files that take minutes, the longest first: begun last, one of them would run alone at the end. */
const LONG = [
  'calendar-soon',
  'editors',
  'calendar-switches',
  'calendar-drift',
  'calendar-surfaces',
  'calendar-writing',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turn = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`/${name}.spec.ts`));
      return at < 0 ? LONG.length : at;
    };
    return files.toSorted(
      (one, other) => turn(one) - turn(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

/** What is waited for comes at once where the machine is idle; a second, which is the rule, is too short where it is not. */
const PATIENT = { expect: { poll: { timeout: WAIT_MS } } };

/** Two browsers of each kind: more of them are busy with each other, and come too late for a person who types. */
const browserProject = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['tests/browser/**/*.spec.ts'],
    // Not skipped: a skipped test counts as failed.
    exclude: leftOut(name).map(({ file }) => `**/${file}`),
    environment: 'node',
    pool: 'forks' as const,
    isolate: false,
    maxWorkers: 2,
    ...PATIENT,
    // The first test of a file may also wait for its browser to start.
    testTimeout: 60_000,
    // Once, since browsers share the machine; `npm test` names each test that needed it in its closing lines.
    retry: 1,
    hookTimeout: 60_000,
    provide: { browserName: name },
  },
});

const UNIT = 'tests/unit/**/*.test.{ts,tsx}';
const PAGES = 'tests/unit/pages/*.test.tsx';
const PROPERTY_LENGTHS = 'tests/unit/property-lengths.ts';

/** What says in a test's file that it puts something in the place of a module, or needs another environment. */
const STANDS_APART = /\bvi\.(?:do)?mock\(|@vitest-environment/;

const apart = globSync(UNIT, { cwd: import.meta.dirname }).filter((file) =>
  STANDS_APART.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

/** Unit tests in three groups: only those that stand apart have modules of their own, which must be read for each file. */
const unitProject = (name: string, test: TestUserConfig, alias: Record<string, string> = {}) => ({
  resolve: { alias },
  test: {
    name,
    environment: 'node',
    setupFiles: [PROPERTY_LENGTHS],
    isolate: false,
    maxWorkers: 2,
    // Files that share their modules share what a mock has heard, too.
    clearMocks: true,
    ...PATIENT,
    // For a machine that is busy, not for a test that is slow.
    testTimeout: 60_000,
    ...test,
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      unitProject('unit', { include: [UNIT], exclude: [...apart, PAGES] }),
      unitProject(
        'unit-pages',
        {
          include: [PAGES],
          exclude: apart,
          environment: 'happy-dom',
          setupFiles: [PROPERTY_LENGTHS, 'tests/unit/pages/fresh.ts'],
        },
        { 'wxt/browser': join(import.meta.dirname, 'tests/unit/pages/fake-browser.ts') },
      ),
      unitProject('unit-apart', { include: apart, isolate: true }),
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
