import type { Advice } from '../room/advice/advise.ts';
import type { Room } from '../room/room.ts';
import { markTold, patchSettings } from './operations.ts';
import type { Settings } from './settings.ts';
import type { Stored } from './stored.ts';

/**
 * Whether a rule stays quiet for a room: silenced, said once and remembered, or told of this very number when the
 * person took it from Doorway's suggestions.
 */
export function isMuted(adviceId: string, room: Room, settings: Settings): boolean {
  const told = [`${adviceId}@${room.id}`, `${adviceId}:${room.meetingId}`];
  return (
    settings.silencedAdvice.includes(adviceId) || told.some((entry) => settings.toldOnce.includes(entry))
  );
}

/** Silences a rule everywhere; it can be brought back in the list of rules. */
export function silence(stored: Stored, ruleId: string): Stored {
  const { silencedAdvice } = stored.settings;
  if (silencedAdvice.includes(ruleId)) return stored;
  return patchSettings(stored, { silencedAdvice: [...silencedAdvice, ruleId] });
}

/** Lets a rule speak again, also where it was said once. */
export function unsilence(stored: Stored, ruleId: string): Stored {
  const { silencedAdvice, toldOnce } = stored.settings;
  return patchSettings(stored, {
    silencedAdvice: silencedAdvice.filter((id) => id !== ruleId),
    toldOnce: toldOnce.filter((entry) => entry.split(/[@:]/)[0] !== ruleId),
  });
}

/** What "don't tell me again" and "got it" mean: once for this room, or never again. */
export function quiet(stored: Stored, advice: Advice, roomId: string): Stored {
  return advice.once ? markTold(stored, advice.id, roomId) : silence(stored, advice.id);
}

/** Rules that warn of a number that can be guessed. */
const GUESSED = ['numberGuessable', 'numberLikePhone'];

/** Remembers that the warning about a suggested number was seen, so that it is not given again for that number. */
export function recordNumberAccepted(stored: Stored, number: string): Stored {
  return markToldOfNumber(stored, GUESSED, number);
}

/** Remembers that rules were told of a meeting ID: they stay quiet as long as a room has it. */
export function markToldOfNumber(stored: Stored, ids: readonly string[], meetingId: string): Stored {
  const { toldOnce } = stored.settings;
  const seen = ids.map((id) => `${id}:${meetingId}`).filter((entry) => !toldOnce.includes(entry));
  return seen.length > 0 ? patchSettings(stored, { toldOnce: [...toldOnce, ...seen] }) : stored;
}
