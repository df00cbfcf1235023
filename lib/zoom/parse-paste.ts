import { linkFindings, numberFindings, refusalFinding } from './findings/link-findings.ts';
import { otherLinks, textFindings } from './findings/text-findings.ts';
import type { Finding, PasteResult } from './findings/types.ts';
import { foreignOf } from './invitation/conflicts.ts';
import { linksOfRoom } from './invitation/links-of-room.ts';
import { type InvitationReading, readInvitation } from './invitation/parse-invitation.ts';
import { numberWithPasscode, readTypedNumber } from './invitation/typed-number.ts';
import type { ParsedLink } from './link/codes.ts';
import { parseLink } from './link/parse-link.ts';
import { joinSpacedNumber } from './link/spaced-number.ts';
import { emptyPhone, noRoomFacts, type Phone, type RoomFacts } from './room-facts.ts';
import { printedHost, readZoomHost } from './zoom-hosts.ts';

export type { Finding, FindingCode, PasteResult, Severity } from './findings/types.ts';

/** A paste longer than this is never a single link. */
const LONGEST_SINGLE = 4096;

/**
 * Understands anything that Zoom gives: an invitation, a link or a number. Says what it found for a room, what it
 * did not find and what is odd, in codes; the first finding is the most telling one. Never throws, keeps no secret
 * of the host (`zak`), nothing personal (`tk`, `uname`) and no address that is not Zoom's.
 */
export function parsePaste(text: string): PasteResult {
  const trimmed = text.trim();
  if (trimmed === '') return { found: noRoomFacts(), findings: [finding('nothingPasted', 'error')] };
  const single = trimmed.length <= LONGEST_SINGLE && !trimmed.includes('\n') ? parseLink(trimmed) : null;
  const whole = single && isWhole(single, trimmed) ? single : null;
  if (whole && whole.verdict !== 'reject' && !whole.moreBehind && !whole.warnings.includes('token-glued'))
    return fromLink(whole);
  if (whole?.kind === 'bare-id' && !numberWithPasscode(trimmed)) return fromLink(whole);
  // What is no link as a whole may be one with something stuck to it, as in scripts without spaces.
  const read = fromInvitation(trimmed, readInvitation(text), single);
  if (!whole || read.found.meetingId || read.found.personal) return read;
  return fromLink(whole);
}

/** The paste is one link or number and nothing else. */
function isWhole(link: ParsedLink, text: string): boolean {
  const plain = link.warnings.includes('id-repaired') ? joinSpacedNumber(text) : text;
  return (
    link.reason !== 'not-a-link' &&
    link.reason !== 'too-long' &&
    (link.kind === 'bare-id' || !/\s/.test(plain) || link.kind === 'markdown')
  );
}

function fromLink(link: ParsedLink): PasteResult {
  const found = noRoomFacts();
  if (link.verdict === 'reject') return { found, findings: [refusalFinding(link)] };
  if (link.kind === 'local-numbers') found.phone.localNumbersUrl = link.canonical || null;
  takeLink(found, link);
  return { found, findings: [...understood(found), ...linkFindings(link), ...numberFindings(found)] };
}

function fromInvitation(text: string, reading: InvitationReading, single: ParsedLink | null): PasteResult {
  const { invitation, chosen, facts } = reading;
  const found = noRoomFacts();
  const links = linksOfRoom(reading);
  for (const { link } of reading.links)
    if (link.kind === 'local-numbers') found.phone.localNumbersUrl ??= link.canonical || null;
  if (links.personal) takeLink(found, links.personal);
  if (links.join) takeLink(found, links.join);
  if (chosen && chosen !== links.personal && chosen !== links.join) takeLink(found, chosen);
  if (chosen === links.personal && chosen) found.pastedAs = 'personal';
  const typed = chosen || reading.isOthers ? null : readTypedNumber(text, reading.links);
  if (chosen?.kind !== 'webinar') found.meetingId ??= invitation.meetingId ?? typed?.meetingId ?? null;
  if (found.meetingId) found.host ??= invitation.host ?? 'zoom.us';
  if (found.meetingId) found.pastedAs ??= 'join';
  found.passcode = invitation.passcode ?? typed?.passcode ?? null;
  if (found.token) found.token = withoutPasscode(found.token, facts.passcodes);
  found.topic = invitation.topic;
  found.hostName = invitation.hostName;
  const ownPhone = phoneOf(reading, found.meetingId);
  found.phone = {
    ...ownPhone,
    localNumbersUrl: found.phone.localNumbersUrl ?? invitation.localNumbersUrl,
  };
  if (!found.meetingId && !found.personal) return { found, findings: nothingUseful(reading, single) };
  const odd = chosen ? linkFindings(chosen) : [];
  return {
    found,
    findings: [
      ...understood(found),
      ...odd,
      ...textFindings(reading, found, links),
      ...numberFindings(found),
    ],
  };
}

/**
 * The telephone lines of the room. A one-tap line dials into the meeting that it names: one that names another is left,
 * and where all do, so is the list that stood with them.
 */
function phoneOf({ invitation, facts }: InvitationReading, meetingId: string | null): Phone {
  const own = facts.oneTaps.filter(({ id }) => id === meetingId);
  if (facts.oneTaps.length > 0 && own.length === 0) return emptyPhone();
  const hasForeign = own.length < facts.oneTaps.length;
  return {
    oneTap: [...new Set(own.map(({ text }) => text))],
    dialIn: invitation.dialIn,
    passcode: hasForeign
      ? (own.find(({ passcode }) => passcode)?.passcode ?? null)
      : invitation.dialInPasscode,
    localNumbersUrl: null,
  };
}

/** A token without the passcode of the same text that a program put right behind it (attendee-labs/attendee issue 341). */
function withoutPasscode(token: string, passcodes: readonly { passcode: string }[]): string {
  const stuck = passcodes.find(({ passcode }) => passcode.length > 3 && token.endsWith(passcode))?.passcode;
  return stuck && token.length > stuck.length + 3 ? token.slice(0, -stuck.length) : token;
}

/**
 * Takes over what a link says. A start link gives its number and never itself; a webinar gives nothing, as it
 * has a number of its own for one occasion.
 */
function takeLink(found: RoomFacts, link: ParsedLink): void {
  if (link.verdict === 'info' || link.verdict === 'reject' || link.kind === 'webinar') return;
  const zoom = readZoomHost(link.host || 'zoom.us');
  if (!zoom) return;
  const host = printedHost(zoom);
  if (link.vanityName !== '') {
    found.personal = { host, name: link.vanityName, token: link.pwd || null };
    found.pastedAs = 'personal';
    found.host ??= host;
    return;
  }
  found.meetingId = link.meetingId;
  found.host = host;
  found.token = link.pwd || null;
  found.pastedAs = 'join';
}

function understood(found: RoomFacts): Finding[] {
  const findings: Finding[] = [];
  if (found.meetingId) findings.push(finding('meetingId', 'ok', found.meetingId));
  if (found.personal) findings.push(finding('personalLink', 'ok', found.personal.name));
  if (found.passcode) findings.push(finding('passcode', 'ok'));
  if (found.token || found.personal?.token) findings.push(finding('token', 'ok'));
  const numbers = found.phone.oneTap.length + found.phone.dialIn.length;
  if (numbers > 0) findings.push(finding('phone', 'ok', String(numbers)));
  if (found.hostName) findings.push(finding('hostName', 'ok', found.hostName));
  if (found.topic) findings.push(finding('topic', 'ok', found.topic));
  return findings;
}

function nothingUseful(reading: InvitationReading, single: ParsedLink | null): Finding[] {
  if (reading.isOthers) return [finding('otherProvider', 'error')];
  const told =
    reading.links.find(({ link }) => link === reading.chosen) ??
    [...reading.links].sort((a, b) => weight(a.link) - weight(b.link))[0];
  const known = told?.link ?? (single?.reason === 'not-a-link' ? null : single);
  const first = known ? (known.verdict === 'reject' ? [refusalFinding(known)] : linkFindings(known)) : [];
  // What was told of one link is not told again as of others.
  const links = reading.links.filter(({ raw }) => raw !== told?.raw);
  const invitation = { ...reading.invitation, foreignUrls: foreignOf(links) };
  const findings = [...first, ...otherLinks({ ...reading, invitation, links })];
  return findings.length > 0 ? findings : [finding('nothingFound', 'error')];
}

/** Zoom's own addresses say more about a paste than foreign ones. */
function weight(link: ParsedLink): number {
  return link.givenHost === '' ? 2 : link.verdict === 'reject' ? 1 : 0;
}

function finding(code: Finding['code'], severity: Finding['severity'], ...values: string[]): Finding {
  return { code, severity, values };
}
