import type { SurfaceAdvice } from '../messages.ts';

/** The most severe advice for a room that was just inserted; none until there are rules to choose from. */
export async function adviceAt(): Promise<SurfaceAdvice | null> {
  return null;
}
