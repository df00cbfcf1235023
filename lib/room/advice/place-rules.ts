import type { AdviceFacts, Rule, Verdict } from './rule.ts';
import { SOURCES } from './sources.ts';

/** Rules on the event or the signature that the room is put into. */
export const PLACE_RULES: readonly Rule[] = [
  {
    id: 'scheduleClass',
    about: 'place',
    places: [['class'], ['lecture'], ['seminar']],
    source: SOURCES.whenToUse,
    judge: ({ waitingRoom }) => ownMeeting(waitingRoom, 'scheduleClass'),
  },
  {
    id: 'scheduleEvent',
    about: 'place',
    places: [['webinar'], ['all-hands']],
    source: SOURCES.whenToUse,
    judge: ({ waitingRoom }) => ownMeeting(waitingRoom, 'scheduleEvent'),
  },
  {
    id: 'officeHours',
    about: 'place',
    places: [['office-hours']],
    source: SOURCES.whenToUse,
    judge: (facts) => withWaitingRoom(facts, 'warning', 'officeHours', 'askOfficeHours'),
  },
  {
    id: 'recurringManyGuests',
    about: 'place',
    places: [['recurring', 'many-guests']],
    source: SOURCES.whenToUse,
    judge: ({ waitingRoom }) =>
      waitingRoom === true ? null : ownMeeting(waitingRoom, 'recurringManyGuests'),
  },
  {
    id: 'manyGuests',
    about: 'place',
    places: [['many-guests']],
    source: SOURCES.whenToUse,
    judge: (facts) => withWaitingRoom(facts, 'info', 'manyGuests', 'askManyGuests'),
  },
  {
    id: 'outsideGuests',
    about: 'place',
    places: [['outside-guests']],
    source: SOURCES.whenToUse,
    judge: (facts) => withWaitingRoom(facts, 'info', 'outsideGuests', 'askOutsideGuests'),
  },
  {
    id: 'signatureDoor',
    about: 'place',
    places: [['signature']],
    // A link posted in public lets anyone come at any time.
    source: SOURCES.whenToUse,
    judge: (facts) => withWaitingRoom(facts, 'warning', 'signatureDoor', 'askSignatureDoor'),
  },
  {
    id: 'signatureToken',
    about: 'place',
    places: [['signature']],
    source: SOURCES.passcodes,
    judge: ({ linkHasToken, waitingRoom }) =>
      linkHasToken && waitingRoom !== true
        ? { severity: 'info', sentence: 'signatureToken', todo: 'withoutToken' }
        : null,
  },
];

/** A waiting room makes a meeting of its own good advice; without one known, it is needed. */
function ownMeeting(waitingRoom: boolean | null, sentence: string): Verdict {
  return { severity: waitingRoom === false ? 'warning' : 'info', sentence, todo: 'schedule' };
}

/** Silent behind a waiting room, plain where it is off, a question where that is not known. */
function withWaitingRoom(
  { waitingRoom }: AdviceFacts,
  severity: 'warning' | 'info',
  sentence: string,
  question: string,
): Verdict | null {
  if (waitingRoom === true) return null;
  if (waitingRoom === false) return { severity, sentence, todo: 'waitingRoom' };
  return { severity: 'question', sentence: question, todo: 'answer' };
}
