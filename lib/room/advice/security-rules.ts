import { type AdviceFacts, AT_HOME, IN_OPTIONS, type Rule, type Verdict } from './rule.ts';
import { SOURCES } from './sources.ts';

/** Rules on passcode, waiting room, join before host and sign-in together. */
export const SECURITY_RULES: readonly Rule[] = [
  {
    id: 'openBeforeHost',
    about: 'lock',
    source: SOURCES.passcodes,
    judge: ({ hasPasscode, joinBeforeHost }) =>
      hasPasscode === false && joinBeforeHost === true
        ? { severity: 'error', sentence: 'openBeforeHost', todo: 'passcode' }
        : null,
  },
  {
    id: 'noLock',
    about: 'lock',
    source: SOURCES.passcodes,
    judge: noLock,
  },
  {
    id: 'waitingRoomRecommended',
    about: 'lock',
    source: SOURCES.passcodes,
    judge: (facts) =>
      facts.hasPasscode === false &&
      facts.waitingRoom === false &&
      facts.joinBeforeHost !== true &&
      facts.signedInOnly === null
        ? { severity: 'info', sentence: 'waitingRoomRecommended', todo: 'waitingRoom' }
        : null,
  },
  {
    id: 'signedInGuests',
    about: 'lock',
    places: [['outside-guests'], ['options']],
    source: SOURCES.passcodes,
    judge: ({ signedInOnly, hasPasscode, waitingRoom }) =>
      signedInOnly === true && hasPasscode === false && waitingRoom !== true
        ? { severity: 'info', sentence: 'signedInGuests', todo: null }
        : null,
  },
  { id: 'askLock', about: 'lock', places: AT_HOME, source: SOURCES.passcodes, judge: askLock },
  {
    id: 'linkCarriesPasscode',
    about: 'link',
    places: IN_OPTIONS,
    once: true,
    source: SOURCES.passcodes,
    judge: ({ linkHasToken, waitingRoom }) =>
      linkHasToken && waitingRoom !== true
        ? { severity: 'info', sentence: 'linkCarriesPasscode', todo: null }
        : null,
  },
];

/**
 * A door without a lock. Free accounts must have one, so there it is an error.
 * Source: also Zoom’s release notes of 20 December 2020 (one security option for every meeting).
 */
function noLock(facts: AdviceFacts): Verdict | null {
  const open = facts.hasPasscode === false && facts.waitingRoom === false && facts.signedInOnly === false;
  if (!open || facts.joinBeforeHost === true) return null;
  if (facts.account === 'basic') return { severity: 'error', sentence: 'noLockFree', todo: 'waitingRoom' };
  return { severity: 'warning', sentence: 'noLock', todo: 'waitingRoom' };
}

/** One question at a time, and only one whose answer can matter. */
function askLock(facts: AdviceFacts): Verdict | null {
  const ask = (sentence: string): Verdict => ({ severity: 'question', sentence, todo: 'answer' });
  if (facts.waitingRoom === true && facts.hasPasscode !== false) return null;
  if (facts.hasPasscode === null) return ask('askPasscode');
  if (facts.hasPasscode) return null;
  if (facts.joinBeforeHost === null) return ask('askJoinBeforeHost');
  if (facts.joinBeforeHost || facts.waitingRoom) return null;
  if (facts.waitingRoom === null) return ask('askWaitingRoom');
  return facts.signedInOnly === null ? ask('askSignedIn') : null;
}
