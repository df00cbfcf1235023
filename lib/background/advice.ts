import type { Request, SurfaceAdvice } from '../messages.ts';

export type AdviceRequest = Extract<Request, { type: 'advice' }>;

/** The most severe advice for a room that was just inserted; none until there are rules to choose from. */
export async function adviceAt(_request: AdviceRequest): Promise<SurfaceAdvice | null> {
  return null;
}
