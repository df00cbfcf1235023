import { surfaceAdvice } from '../advice-words.ts';
import type { Request, SurfaceAdvice } from '../messages.ts';
import { RULES } from '../room/advice/advise.ts';
import { markTold } from '../store/operations.ts';
import { readStore, updateStore } from '../store/store.ts';
import { isOffer } from './offer-access.ts';

type AdviceRequest = Extract<Request, { type: 'advice' }>;

/** The most severe advice for a room that was just inserted, in words. */
export async function adviceAt({ roomId, place, shown }: AdviceRequest): Promise<SurfaceAdvice | null> {
  const { rooms, settings } = await readStore();
  const room = rooms.find(({ id }) => id === roomId);
  return room ? surfaceAdvice(room, settings, place, shown, Date.now()) : null;
}

/** Remembers advice that is said once as said: only when it was shown, for an answer may come too late to be. */
export async function adviceShown({ adviceId, roomId }: Request<'advice-shown'>): Promise<void> {
  const isSaidOnce = isOffer(adviceId) || RULES.some(({ id, once }) => once && id === adviceId);
  if (isSaidOnce) await updateStore((stored) => markTold(stored, adviceId, roomId));
}
