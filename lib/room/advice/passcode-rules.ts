import { passcodeRefusals, passcodeWeaknesses } from '../../zoom/passcode.ts';
import { IN_OPTIONS, type Rule } from './rule.ts';
import { SOURCES } from './sources.ts';

const REFUSED = { empty: null, long: 'passcodeLong', character: 'passcodeCharacter' } as const;
const WEAK = { short: 'passcodeShort', repeated: 'passcodeRepeated', sequence: 'passcodeSequence' } as const;

/**
 * Rules on the typed passcode alone.
 * Source: Zoom REST API, meeting password (at most 10 characters of a-z, A-Z, 0-9, @ - _ *) and
 * `meeting_password_requirement`.
 */
export const PASSCODE_RULES: readonly Rule[] = [
  {
    id: 'passcodeRefused',
    about: 'passcode',
    places: IN_OPTIONS,
    source: SOURCES.meetingApi,
    judge: ({ room }) => {
      const refusal = room.passcode ? passcodeRefusals(room.passcode)[0] : undefined;
      const sentence = refusal && REFUSED[refusal];
      return sentence ? { severity: 'warning', sentence, todo: 'changePasscode' } : null;
    },
  },
  {
    id: 'passcodeWeak',
    about: 'passcode',
    places: IN_OPTIONS,
    source: SOURCES.meetingApi,
    judge: ({ room, waitingRoom }) => {
      const weakness =
        room.passcode && waitingRoom !== true ? passcodeWeaknesses(room.passcode)[0] : undefined;
      return weakness ? { severity: 'info', sentence: WEAK[weakness], todo: 'changePasscode' } : null;
    },
  },
];
