import { type PersonalNameProblem, personalNameProblems } from '../../zoom/personal-link.ts';
import { isCompanyHost } from '../../zoom/zoom-hosts.ts';
import { IN_OPTIONS, type Rule } from './rule.ts';
import { SOURCES } from './sources.ts';

const NAME_SENTENCES: Record<PersonalNameProblem, string> = {
  empty: 'personalCharacter',
  firstNotLetter: 'personalFirst',
  character: 'personalCharacter',
  hyphen: 'personalCharacter',
  short: 'personalShort',
  long: 'personalLong',
};

/** Rules on the personal link, on the host in a link, and on what a pasted link would have given away. */
export const LINK_RULES: readonly Rule[] = [
  {
    id: 'personalName',
    about: 'personal',
    places: IN_OPTIONS,
    source: SOURCES.personalRoom,
    judge: ({ room }) => {
      const problem = room.personal ? personalNameProblems(room.personal.name)[0] : undefined;
      return problem
        ? { severity: 'warning', sentence: NAME_SENTENCES[problem], todo: 'changePersonal' }
        : null;
    },
  },
  {
    id: 'personalLicence',
    about: 'personal',
    places: IN_OPTIONS,
    once: true,
    source: SOURCES.personalRoom,
    judge: ({ room, account }) =>
      room.personal && account === 'basic'
        ? { severity: 'info', sentence: 'personalLicence', todo: 'changePersonal' }
        : null,
  },
  {
    id: 'companyHost',
    about: 'link',
    places: IN_OPTIONS,
    once: true,
    // A link works on any host; the sub-domain names the company.
    source: SOURCES.companyAddress,
    judge: ({ room, signedInOnly }) => {
      const plain = room.meetingId !== null && room.host.endsWith('.zoom.us') && isCompanyHost(room.host);
      if (!plain || signedInOnly === true) return null;
      return { severity: 'info', sentence: 'companyHost', facts: [room.host], todo: 'plainHost' };
    },
  },
  {
    id: 'hostLink',
    about: 'paste',
    // `start_url`: whoever opens it is the host.
    source: SOURCES.meetingApi,
    judge: ({ pasted }) =>
      pasted.includes('start') || pasted.includes('zak')
        ? { severity: 'error', sentence: 'hostLink', todo: 'pasteAgain' }
        : null,
  },
  {
    id: 'guestKey',
    about: 'paste',
    // `tk` in the `join_url` of a registrant.
    source: SOURCES.meetingApi,
    judge: ({ pasted }) =>
      pasted.includes('tk') ? { severity: 'warning', sentence: 'guestKey', todo: 'pasteAgain' } : null,
  },
];
