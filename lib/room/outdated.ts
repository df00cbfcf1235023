import type { PersonalLink, Phone } from '../zoom/room-facts.ts';
import type { Retired, Room } from './room.ts';

/**
 * What must not be sent any more: only what changed, never a number, name or token that is still valid, and
 * nothing of which the new state says nothing. `now` in milliseconds since the epoch.
 */
export function retire(old: Room, next: Room, now: number): Retired[] {
  const retired: Retired[] = [];
  const add = (kind: Retired['kind'], value: string) => {
    if (!retired.some((other) => other.kind === kind && other.value === value))
      retired.push({ kind, value, since: now });
  };
  if (old.meetingId && hasNewNumber(old, next)) add('meetingId', old.meetingId);
  const newName = lowerName(next.personal);
  if (old.personal && newName && lowerName(old.personal) !== newName) add('personalName', old.personal.name);
  const valid = tokensOf(next);
  for (const token of goneTokens(old, next)) if (!valid.includes(token)) add('token', token);
  return retired;
}

/**
 * The room after the change. Facts come from `next`; what is Doorway's own (id, name, label, times) and what
 * `next` does not know stays, except what a new number or passcode makes wrong: the old passcode, the phone
 * lines with it, the token of the other link. What is valid again is no longer retired.
 */
export function applyChange(old: Room, next: Room, now: number): Room {
  const newNumber = hasNewNumber(old, next);
  const newPasscode = hasNewPasscode(old, next);
  const changed: Room = {
    ...old,
    ...joinOf(old, next, newPasscode),
    personal:
      next.personal ?? (old.personal && newPasscode ? { ...old.personal, token: null } : old.personal),
    pastedAs: next.pastedAs ?? old.pastedAs,
    passcode: next.passcode ?? (newPasscode || newNumber ? null : old.passcode),
    lock: lockOf(old, next),
    phone: newNumber || newPasscode || hasPhone(next.phone) ? next.phone : old.phone,
    account: next.account ?? old.account,
  };
  return { ...changed, retired: retiredAfter(old, changed, now) };
}

/** What was retired and what is retired by a change, each once, without what is valid again. `now` as above. */
export function retiredAfter(old: Room, changed: Room, now: number): Retired[] {
  const all = [...old.retired, ...retire(old, changed, now)];
  return withoutDoubles(all).filter((entry) => !isValid(changed, entry));
}

/**
 * Whether the new state shows that the passcode is another one now. A new passcode changes the token of the
 * link, so another token tells it too. Source: Zoom support article KB0063160; OSU help page 115042.
 */
export function hasNewPasscode(old: Room, next: Room): boolean {
  if (old.passcode && next.passcode) return old.passcode !== next.passcode;
  if (next.lock.noPasscode === true) return old.lock.noPasscode !== true;
  if (old.lock.noPasscode === true && (next.passcode || tokensOf(next).length > 0)) return true;
  const samePersonal = lowerName(old.personal) === lowerName(next.personal);
  return differ(old.token, next.token) || (samePersonal && differ(old.personal?.token, next.personal?.token));
}

/** A personal link's name as Zoom compares it: without regard to case. */
export function lowerName(personal: PersonalLink | null): string | null {
  return personal?.name.toLowerCase() ?? null;
}

/** The tokens that are valid in a room. */
function tokensOf(room: Room): string[] {
  return [room.token, room.personal?.token].filter((token) => typeof token === 'string');
}

/** A link without a token may only mean that Zoom was told not to embed it: alone it retires nothing. */
function goneTokens(old: Room, next: Room): string[] {
  if (hasNewPasscode(old, next)) return tokensOf(old);
  const gone = [];
  if (old.token && (next.token || hasNewNumber(old, next))) gone.push(old.token);
  if (old.personal?.token && next.personal?.token) gone.push(old.personal.token);
  return gone;
}

function joinOf(old: Room, next: Room, newPasscode: boolean): Pick<Room, 'host' | 'meetingId' | 'token'> {
  if (next.meetingId) return { host: next.host, meetingId: next.meetingId, token: next.token };
  return { host: old.host, meetingId: old.meetingId, token: newPasscode ? null : old.token };
}

function lockOf(old: Room, next: Room): Room['lock'] {
  return {
    waitingRoom: next.lock.waitingRoom ?? old.lock.waitingRoom,
    joinBeforeHost: next.lock.joinBeforeHost ?? old.lock.joinBeforeHost,
    signedInOnly: next.lock.signedInOnly ?? old.lock.signedInOnly,
    noPasscode: next.lock.noPasscode ?? (next.passcode ? false : old.lock.noPasscode),
  };
}

function isValid(room: Room, { kind, value }: Retired): boolean {
  if (kind === 'meetingId') return room.meetingId === value;
  if (kind === 'personalName') return lowerName(room.personal) === value.toLowerCase();
  return tokensOf(room).includes(value);
}

function withoutDoubles(retired: Retired[]): Retired[] {
  const seen = new Set<string>();
  return retired.filter(({ kind, value }) => !seen.has(`${kind} ${value}`) && seen.add(`${kind} ${value}`));
}

function hasNewNumber(old: Room, next: Room): boolean {
  return differ(old.meetingId, next.meetingId);
}

function differ(before: string | null | undefined, after: string | null | undefined): boolean {
  return !!before && !!after && before !== after;
}

function hasPhone({ oneTap, dialIn }: Phone): boolean {
  return oneTap.length + dialIn.length > 0;
}
