import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { leftOut } from './tests/browser/left-out.ts';

/** Files that take minutes, the longest first: begun last, one of them would run alone at the end. */
const LONG = [
  'calendar-soon',
  'editors-1',
  'editors-2',
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
    // The first test of a file may also wait for its browser to start.
    testTimeout: 60_000,
    // Once, since browsers share the machine; `npm test` names each test that needed it in its closing lines.
    retry: 1,
    hookTimeout: 60_000,
    provide: { browserName: name },
  },
});

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // No test waits for anything: this is for a machine that is busy, not for a test that is slow.
          testTimeout: 60_000,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
