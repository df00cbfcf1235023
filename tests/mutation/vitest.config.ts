import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A mutant that a unit test notices needs no browser. */
class UnitFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isUnit = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/unit/');
    return files.toSorted((one, other) => Number(isUnit(other)) - Number(isUnit(one)));
  }
}

/** For `npm run mutation -- insert-in-browser`: what tries `lib/insert` by itself, in Chromium and without a browser. */
export default defineConfig({
  resolve: {
    alias: [{ find: /^\.\/driver\/launch\.ts$/, replacement: join(import.meta.dirname, 'launch.ts') }],
  },
  test: {
    include: ['tests/unit/insert/**/*.test.ts', 'tests/browser/{editing,editors}.spec.ts'],
    setupFiles: ['tests/unit/property-lengths.ts'],
    sequence: { sequencer: UnitFirst },
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    provide: { browserName: 'chromium' },
  },
});
