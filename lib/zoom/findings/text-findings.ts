import { isUsable } from '../invitation/conflicts.ts';
import { isSameName, type LinksOfRoom } from '../invitation/links-of-room.ts';
import type { InvitationReading } from '../invitation/parse-invitation.ts';
import type { Invitation } from '../invitation/types.ts';
import type { ZoomLinkKind } from '../link/codes.ts';
import { isShortToken, isWholeToken } from '../link/token.ts';
import { passcodeRefusals, passcodeWeaknesses } from '../passcode.ts';
import type { RoomFacts } from '../room-facts.ts';
import { looksLikeZoom } from '../zoom-hosts.ts';
import type { Finding, FindingCode, Severity } from './types.ts';

const ALSO: Partial<Record<ZoomLinkKind, [FindingCode, Severity]>> = {
  start: ['alsoStartLink', 'warning'],
  'app-start': ['alsoStartLink', 'warning'],
  registration: ['alsoRegistration', 'info'],
  recording: ['alsoRecording', 'info'],
  webinar: ['alsoWebinar', 'info'],
  ics: ['alsoCalendarFile', 'info'],
};

/** What a whole text with a room says beside its link: contradictions, other links, passcodes, what is missing. */
export function textFindings(reading: InvitationReading, found: RoomFacts, rooms: LinksOfRoom): Finding[] {
  return [
    ...numbersDiffer(reading, found),
    ...severalRooms(reading, found, rooms),
    ...otherLinks(reading),
    ...passcodes(reading.invitation, found, reading.facts.unclearPasscode),
    ...missing(reading, found),
  ];
}

function numbersDiffer({ invitation, facts, links, chosen }: InvitationReading, found: RoomFacts): Finding[] {
  const findings: Finding[] = [];
  const { conflict } = invitation;
  if (conflict?.textId && conflict.urlId === found.meetingId)
    findings.push(make('conflict', 'warning', conflict.urlId, conflict.textId));
  const otherTap = facts.oneTaps.find(({ id }) => id !== found.meetingId)?.id;
  if (otherTap && found.meetingId)
    findings.push(make('oneTapConflict', 'warning', found.meetingId, otherTap));
  const others = new Set(
    facts.ids.map(({ id }) => id).filter((id) => id !== found.meetingId && id !== conflict?.textId),
  );
  if (others.size > 0 && found.meetingId) findings.push(make('textIdDiffers', 'warning', ...others));
  if (chosen && chosen.meetingId === '' && chosen.givenId !== '' && found.meetingId)
    findings.push(make('linkIdWrong', 'warning', chosen.givenId));
  const meetings = new Set(links.map(({ link }) => link.meetingId).filter((id) => id !== ''));
  if (meetings.size > 1) findings.push(make('severalMeetings', 'warning', ...meetings));
  return findings;
}

/** Several links of one kind, or one of each: what was taken, and what was left. */
function severalRooms(
  { links }: InvitationReading,
  found: RoomFacts,
  { join, personal, left }: LinksOfRoom,
): Finding[] {
  const findings: Finding[] = [];
  if (left.length > 0) findings.push(make('personalLinkLeft', 'warning', ...left));
  if (join && personal) findings.push(make('bothLinks', 'info', personal.vanityName));
  const whole = links.filter((one) => isUsable(one) && isWholeToken(one.link.pwd)).map(({ link }) => link);
  const ofMeeting = whole.filter(({ meetingId }) => meetingId === found.meetingId);
  const ofName = whole.filter(({ vanityName }) => isSameName(vanityName, found.personal?.name));
  if ([ofMeeting, ofName].some((same) => new Set(same.map(({ pwd }) => pwd)).size > 1))
    findings.push(make('severalTokens', 'warning'));
  const token = found.token ?? found.personal?.token;
  if (token && isShortToken(token)) findings.push(make('tokenShort', 'info'));
  return findings;
}

/** The links of a text that are not its room's; `chosen`: the link that is spoken of elsewhere. */
export function otherLinks({ invitation, links, chosen, moreLinks }: InvitationReading): Finding[] {
  const findings: Finding[] = [];
  const alike = invitation.foreignUrls.filter((url) =>
    looksLikeZoom(/^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? ''),
  );
  const foreign = invitation.foreignUrls.filter((url) => !alike.includes(url));
  if (alike.length > 0) findings.push(make('lookAlikeLinks', 'warning', ...alike));
  if (foreign.length > 0) findings.push(make('foreignLinks', 'warning', ...foreign));
  const codes = new Map<FindingCode, Severity>();
  for (const { link } of links) {
    const also = link.reason === 'host-key' ? (['alsoHostKey', 'warning'] as const) : ALSO[link.kind];
    if (also && link !== chosen) codes.set(also[0], also[1]);
  }
  for (const [code, severity] of codes) findings.push(make(code, severity));
  if (moreLinks) findings.push(make('manyLinks', 'info'));
  return findings;
}

function passcodes(
  { dialInPasscode, h323Passcode }: Invitation,
  { passcode, phone, meetingId, token, personal }: RoomFacts,
  isUnclear: boolean,
): Finding[] {
  if (passcode === null) {
    const others = new Set([dialInPasscode, h323Passcode].filter((other) => other !== null));
    return [
      ...(isUnclear ? [make('passcodeUnclear', 'info')] : []),
      ...(others.size > 0 ? [make('onlyOtherPasscode', 'info', ...others)] : []),
    ];
  }
  const findings: Finding[] = [];
  if (phone.passcode && phone.passcode !== passcode)
    findings.push(make('severalPasscodes', 'info', passcode, phone.passcode));
  const refused = passcodeRefusals(passcode);
  const weak = passcodeWeaknesses(passcode);
  if (refused.length > 0) findings.push(make('passcodeRefused', 'info', ...refused));
  if (weak.length > 0) findings.push(make('passcodeWeak', 'info', ...weak));
  if (meetingId && !token && !personal?.token) findings.push(make('passcodeNotInLink', 'info'));
  return findings;
}

function missing({ invitation, facts, chosen }: InvitationReading, found: RoomFacts): Finding[] {
  const findings: Finding[] = [];
  const token = found.token ?? found.personal?.token;
  if (!chosen) findings.push(make('noLink', 'info'));
  if (found.passcode || facts.unclearPasscode) return findings;
  const namesAny = invitation.dialInPasscode !== null || invitation.h323Passcode !== null;
  if (token || !namesAny) findings.push(make(token ? 'tokenOnly' : 'noPasscodeInText', 'info'));
  return findings;
}

function make(code: FindingCode, severity: Severity, ...values: string[]): Finding {
  return { code, severity, values };
}
