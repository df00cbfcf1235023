import { hasNewPasscode, lowerName, retire } from './outdated.ts';
import type { Retired, Room } from './room.ts';

export { applyChange, retire } from './outdated.ts';

/** What a change can be about, in the order in which a person meets it. */
export const CHANGE_FACTS = ['meetingId', 'personalName', 'token', 'passcode'] as const;
export type ChangeFact = (typeof CHANGE_FACTS)[number];

/** `added` was not known before; `unknown`: the new state does not say. */
export type FactChange = 'changed' | 'same' | 'added' | 'unknown';

export interface RoomChange {
  facts: Record<ChangeFact, FactChange>;
  /** What whoever got in knows and can still use, in the order of `CHANGE_FACTS`; empty when safe. */
  notSafeYet: ChangeFact[];
  safe: boolean;
  retired: Omit<Retired, 'since'>[];
}

/**
 * Compares a room before and after its owner changed it on Zoom's pages; `next` is what the new invitation said.
 * Safe means that the old link leads nowhere, or to a door that asks for a passcode nobody has been given
 * or that has a waiting room now; and that no old passcode or token stayed.
 * Source: Zoom support articles KB0068443 (number and link) and KB0063160 (a new passcode changes the link).
 */
export function compareRooms(old: Room, next: Room): RoomChange {
  const facts: Record<ChangeFact, FactChange> = {
    meetingId: change(old.meetingId, next.meetingId),
    personalName: change(lowerName(old.personal), lowerName(next.personal)),
    token: tokenChange(old, next),
    passcode: change(old.passcode, next.passcode),
  };
  const same = CHANGE_FACTS.filter((fact) => facts[fact] === 'same');
  // A personal link leads to whatever number the room has now, and an invitation does not name it.
  const personalStays = old.personal !== null && facts.personalName !== 'changed';
  const stillLeadsIn = facts.meetingId !== 'changed' || personalStays;
  const newWaitingRoom = next.lock.waitingRoom === true && old.lock.waitingRoom !== true;
  const held = next.lock.noPasscode !== true && isPasscodeNew(old, next, facts);
  const keysStayed = facts.token === 'same' || facts.passcode === 'same';
  const safe = newWaitingRoom || (!keysStayed && (held || !stillLeadsIn));
  const open: ChangeFact[] = same.length > 0 ? same : [personalStays ? 'personalName' : 'meetingId'];
  return {
    facts,
    notSafeYet: safe ? [] : open,
    safe,
    retired: retire(old, next, 0).map(({ kind, value }) => ({ kind, value })),
  };
}

/** What there is to say of a change: a fact that neither state has is left out. */
export function factsToShow(old: Room, { facts }: RoomChange): ChangeFact[] {
  const before: Record<ChangeFact, unknown> = {
    ...old,
    personalName: old.personal,
    token: old.token ?? old.personal?.token,
  };
  return CHANGE_FACTS.filter((fact) => facts[fact] !== 'unknown' || before[fact]);
}

/**
 * Whether nobody can know the passcode from before. One that Doorway merely had not been told may be an old one,
 * and a token of another number differs whatever the passcode is.
 */
function isPasscodeNew(old: Room, next: Room, facts: RoomChange['facts']): boolean {
  return hasNewPasscode(facts.meetingId === 'changed' ? { ...old, token: null } : old, next);
}

function tokenChange(old: Room, next: Room): FactChange {
  const before = old.token ?? old.personal?.token;
  const after = next.token ?? next.personal?.token;
  if (before && !after) return hasNewPasscode(old, next) ? 'changed' : 'unknown';
  return change(before, after);
}

function change(before: string | null | undefined, after: string | null | undefined): FactChange {
  if (!after) return 'unknown';
  if (!before) return 'added';
  return before === after ? 'same' : 'changed';
}
