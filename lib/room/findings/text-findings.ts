import type { InvitationReading } from '../invitation/read.ts';
import type { ZoomLinkKind } from '../link/codes.ts';
import { passcodeRefusals, passcodeWeaknesses } from '../passcode.ts';
import { looksLikeZoom } from '../zoom-hosts.ts';
import type { Finding, FindingCode, Found, Severity } from './types.ts';

const ALSO: Partial<Record<ZoomLinkKind, [FindingCode, Severity]>> = {
  start: ['alsoStartLink', 'warning'],
  'app-start': ['alsoStartLink', 'warning'],
  registration: ['alsoRegistration', 'info'],
  recording: ['alsoRecording', 'info'],
  webinar: ['alsoWebinar', 'info'],
  ics: ['alsoCalendarFile', 'info'],
};

/** What a whole text says beside its link: contradictions, other links, passcodes, what is missing. */
export function textFindings(reading: InvitationReading, found: Found): Finding[] {
  return [
    ...numbersDiffer(reading, found),
    ...otherLinks(reading),
    ...passcodes(reading, found),
    ...missing(reading, found),
  ];
}

function numbersDiffer({ invitation, facts, links, chosen }: InvitationReading, found: Found): Finding[] {
  const findings: Finding[] = [];
  const { conflict } = invitation;
  if (conflict?.textId) findings.push(make('conflict', 'warning', conflict.urlId, conflict.textId));
  if (conflict?.oneTapId) findings.push(make('oneTapConflict', 'warning', conflict.urlId, conflict.oneTapId));
  const others = new Set(
    facts.ids.map(({ id }) => id).filter((id) => id !== found.meetingId && id !== conflict?.textId),
  );
  if (others.size > 0 && found.meetingId) findings.push(make('textIdDiffers', 'warning', ...others));
  if (chosen && chosen.meetingId === '' && chosen.givenId !== '')
    findings.push(make('linkIdWrong', 'warning', chosen.givenId));
  const meetings = new Set(links.map(({ link }) => link.meetingId).filter((id) => id !== ''));
  if (meetings.size > 1) findings.push(make('severalMeetings', 'warning', ...meetings));
  return findings;
}

function otherLinks({ invitation, links, chosen, moreLinks }: InvitationReading): Finding[] {
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

function passcodes({ invitation }: InvitationReading, found: Found): Finding[] {
  const { passcode, dialInPasscode, h323Passcode } = invitation;
  const all = new Set([passcode, dialInPasscode, h323Passcode].filter((p) => p !== null));
  const findings: Finding[] = [];
  if (all.size > 1) findings.push(make('severalPasscodes', 'info', ...all));
  if (passcode === null && all.size > 0) findings.push(make('onlyOtherPasscode', 'info', ...all));
  if (passcode === null) return findings;
  const refused = passcodeRefusals(passcode);
  const weak = passcodeWeaknesses(passcode);
  if (refused.length > 0) findings.push(make('passcodeRefused', 'info', ...refused));
  if (weak.length > 0) findings.push(make('passcodeWeak', 'info', ...weak));
  if (found.meetingId && !found.token && !found.personal?.token)
    findings.push(make('passcodeNotInLink', 'info'));
  return findings;
}

function missing({ invitation, facts, chosen }: InvitationReading, found: Found): Finding[] {
  if (!found.meetingId && !found.personal) return [];
  const findings: Finding[] = [];
  const token = found.token ?? found.personal?.token ?? null;
  if (!chosen) findings.push(make('noLink', 'info'));
  if (!invitation.passcode && !facts.unclearPasscode)
    findings.push(make(token ? 'tokenOnly' : 'noPasscodeInText', 'info'));
  return findings;
}

function make(code: FindingCode, severity: Severity, ...values: string[]): Finding {
  return { code, severity, values };
}
