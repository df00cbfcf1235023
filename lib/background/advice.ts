import { surfaceAdvice } from '../advice-words.ts';
import type { Request, SurfaceAdvice } from '../messages.ts';
import { RULES } from '../room/advice/advise.ts';
import { markTold } from '../store/operations.ts';
import { readStore, updateStore } from '../store/store.ts';

type AdviceRequest = Extract<Request, { type: 'advice' }>;

/** The most severe advice for a room that was just inserted, in words; what is said once is remembered as said. */
export async function adviceAt({ roomId, place, shown }: AdviceRequest): Promise<SurfaceAdvice | null> {
  const { rooms, settings } = await readStore();
  const room = rooms.find(({ id }) => id === roomId);
  const advice = room ? surfaceAdvice(room, settings, place, shown, Date.now()) : null;
  const isSaidOnce = RULES.some(({ id, once }) => once && id === advice?.id);
  if (advice && isSaidOnce) await updateStore((stored) => markTold(stored, advice.id, roomId));
  return advice;
}
