import { defineConfig } from 'vitest/config';

/** Chromium plays in two workers, for most of a test is waiting; Firefox needs a core for itself. */
const browserProject = (name: 'chromium' | 'firefox') => ({
  test: {
    name,
    include: ['tests/browser/**/*.spec.ts'],
    // What the collector keeps can be asked of Chromium alone.
    exclude: name === 'firefox' ? ['**/gmail-memory.spec.ts'] : [],
    environment: 'node',
    pool: 'forks' as const,
    isolate: false,
    maxWorkers: name === 'chromium' ? 2 : 1,
    // The first test of a file may also wait for its browser to start.
    testTimeout: 60_000,
    // Three browsers on two cores: now and then one comes too late for a wait. Three times in a row is a failure.
    retry: 2,
    hookTimeout: 60_000,
    provide: { browserName: name },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
