import { defineConfig } from 'vitest/config';

/** The unit tests of the pure folders alone, for `npm run mutation`: Stryker takes one project, and runs them many times. */
export default defineConfig({
  test: {
    include: ['tests/unit/{zoom,room,store,insert,snippets,events}/**/*.test.ts'],
    // It runs in a thread, which has no time zone of its own to set.
    exclude: ['tests/unit/events/time-zones.test.ts'],
    setupFiles: ['tests/unit/property-lengths.ts'],
    clearMocks: true,
    testTimeout: 60_000,
  },
});
