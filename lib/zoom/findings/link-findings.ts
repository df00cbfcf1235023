import type { LinkRefusal, ParsedLink } from '../link/codes.ts';
import { pmiRefusals, pmiWeaknesses } from '../pmi-rules.ts';
import type { RoomFacts } from '../room-facts.ts';
import { isCompanyHost, isZoomGov, isZoomGovMeeting, readZoomHost } from '../zoom-hosts.ts';
import { codeFor, type Finding, isNoted, isTold } from './types.ts';

/** Why a link was refused. `values`: Zoom's host, when it is one. */
export function refusalFinding(link: ParsedLink): Finding {
  const values = link.givenHost ? [link.givenHost] : link.host ? [link.host] : [];
  return { code: codeFor('refused', link.reason as LinkRefusal), severity: 'error', values };
}

/** What is odd about a link that was taken or is known; nothing of one that is refused. */
export function linkFindings(link: ParsedLink): Finding[] {
  const odd = link.warnings.filter(isTold);
  const notes = link.notes.filter(isNoted);
  return [
    ...odd.map((code): Finding => ({ code: codeFor('odd', code), severity: 'warning', values: [] })),
    ...notes.map((code): Finding => ({ code: codeFor('noted', code), severity: 'info', values: [] })),
  ];
}

/**
 * What the number and the host say. 11 digits are scheduled meetings, 9 are from before April 2020, rules for
 * custom numbers hold for 10 digits outside zoomgov.com (Zoom support KB0065208, KB0065211, article 201362843).
 */
export function numberFindings(found: RoomFacts): Finding[] {
  const findings: Finding[] = [];
  const id = found.meetingId ?? '';
  if (id.length === 11) findings.push({ code: 'elevenDigits', severity: 'warning', values: [id] });
  if (id.length === 9) findings.push({ code: 'nineDigits', severity: 'warning', values: [id] });
  if (isZoomGovMeeting(id, found.host))
    findings.push({ code: 'zoomGovNotPersonal', severity: 'warning', values: [id] });
  if (id.length === 10 && !isZoomGov(found.host)) findings.push(...roomNumberFindings(id));
  const company = [found.host, found.personal?.host].find((host) => host && isCompanyHost(host));
  const domain = company && readZoomHost(company)?.domain;
  if (company && domain) findings.push({ code: 'companyHost', severity: 'info', values: [company, domain] });
  return findings;
}

function roomNumberFindings(id: string): Finding[] {
  const refusals = pmiRefusals(id);
  if (refusals.length > 0) return [{ code: 'pmiRefused', severity: 'warning', values: refusals }];
  const weak = pmiWeaknesses(id);
  return weak.length > 0 ? [{ code: 'pmiWeak', severity: 'warning', values: weak }] : [];
}
