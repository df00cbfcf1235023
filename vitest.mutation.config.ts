import { defineConfig } from 'vitest/config';

/** The unit tests of the pure folders alone, for `npm run mutation`: Stryker takes one project, and runs them many times. */
export default defineConfig({
  test: {
    include: ['tests/unit/{zoom,room,store,insert,snippets,events}/**/*.test.ts'],
    exclude: [
      // It runs in a thread, which has no time zone of its own to set.
      'tests/unit/events/time-zones.test.ts',
      // It draws thousands of texts for every mutant that the other tests have not noticed, which takes hours.
      'tests/unit/zoom/parsers.properties.test.ts',
    ],
    setupFiles: ['tests/unit/property-lengths.ts'],
    clearMocks: true,
    testTimeout: 60_000,
  },
});
