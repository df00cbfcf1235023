import type { LaunchOptions } from './types.ts';

interface Surroundings {
  headless: boolean;
  /** A person looks around: the network is open, and the browser behaves as theirs would. */
  isAttended: boolean;
  env: Record<string, string | undefined>;
}

/** What a browser finds around it when it starts. */
export function surroundings({ headless = true, display, home }: LaunchOptions): Surroundings {
  return {
    headless: headless && !display,
    isAttended: !headless && !display,
    env: {
      ...process.env,
      ...(display && { DISPLAY: display, WAYLAND_DISPLAY: undefined }),
      ...(home && { HOME: home }),
    },
  };
}
