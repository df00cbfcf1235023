import { formatMeetingId } from '../../zoom/meeting-id.ts';
import { pmiRefusals, pmiWeaknesses } from '../../zoom/pmi-rules.ts';
import { isZoomGov } from '../../zoom/zoom-hosts.ts';
import { type AdviceFacts, AT_HOME, IN_OPTIONS, type Rule, type Verdict } from './rule.ts';
import { SOURCES } from './sources.ts';

const YEAR = 365 * 24 * 3_600_000;

/** Rules on the meeting ID. */
export const NUMBER_RULES: readonly Rule[] = [
  {
    id: 'numberRefused',
    about: 'number',
    places: IN_OPTIONS,
    source: SOURCES.chosenNumber,
    judge: (facts) => {
      const id = customNumber(facts);
      if (!id || pmiRefusals(id).length === 0) return null;
      return { severity: 'warning', sentence: 'numberRefused', facts: [formatMeetingId(id)], todo: null };
    },
  },
  { id: 'numberGuessable', about: 'number', places: AT_HOME, source: SOURCES.chosenNumber, judge: guessable },
  { id: 'numberLikePhone', about: 'number', places: IN_OPTIONS, source: SOURCES.doorway, judge: likePhone },
  {
    id: 'numberScheduled',
    about: 'number',
    places: AT_HOME,
    source: SOURCES.numberLengths,
    judge: ({ room }) =>
      room.meetingId?.length === 11
        ? {
            severity: 'warning',
            sentence: 'numberScheduled',
            facts: [formatMeetingId(room.meetingId)],
            todo: 'pasteAgain',
          }
        : null,
  },
  {
    id: 'numberOld',
    about: 'number',
    places: IN_OPTIONS,
    source: SOURCES.numberLengths,
    judge: ({ room }) =>
      room.meetingId?.length === 9
        ? {
            severity: 'info',
            sentence: 'numberOld',
            facts: [formatMeetingId(room.meetingId)],
            todo: 'checkNumber',
          }
        : null,
  },
  {
    id: 'stillYourRoom',
    about: 'number',
    places: AT_HOME,
    // An unused Personal Meeting ID is replaced after 365 days.
    source: SOURCES.unusedNumber,
    judge: ({ room, now }) =>
      room.meetingId && now - (room.usedAt ?? room.createdAt) > YEAR
        ? {
            severity: 'question',
            sentence: 'stillYourRoom',
            facts: [formatMeetingId(room.meetingId)],
            todo: 'checkNumber',
          }
        : null,
  },
];

/** A number that people can guess is only a danger where nothing else holds the door. */
function guessable(facts: AdviceFacts): Verdict | null {
  const id = customNumber(facts);
  if (!id || facts.waitingRoom === true || pmiRefusals(id).length > 0) return null;
  if (pmiWeaknesses(id).length === 0) return null;
  const open = facts.hasPasscode === false && facts.waitingRoom === false && facts.signedInOnly !== true;
  const values = [formatMeetingId(id)];
  return {
    severity: open ? 'warning' : 'info',
    sentence: 'numberGuessable',
    facts: values,
    todo: 'changeNumber',
  };
}

/**
 * Whether a number is somebody's telephone number cannot be seen: two thirds of all numbers that Zoom gives out
 * could be one in North America. So this only asks, and only where no passcode and no waiting room is known.
 */
function likePhone(facts: AdviceFacts): Verdict | null {
  const id = customNumber(facts);
  if (!id || !/^[2-9]\d\d[2-9]/.test(id) || pmiRefusals(id).length > 0) return null;
  if (facts.hasPasscode !== false || facts.waitingRoom !== false || facts.signedInOnly === true) return null;
  return {
    severity: 'question',
    sentence: 'numberLikePhone',
    facts: [formatMeetingId(id)],
    todo: 'changeNumber',
  };
}

/** Ten digits are a personal number, except on zoomgov.com, where generated numbers have ten digits too. */
function customNumber({ room }: AdviceFacts): string | null {
  if (room.meetingId?.length !== 10 || isZoomGov(room.host)) return null;
  return room.meetingId;
}
