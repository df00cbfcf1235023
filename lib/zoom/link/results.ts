import type { LinkRefusal, ParsedLink, ZoomLinkKind } from './codes.ts';

/** A refusal that keeps nothing of what was pasted. */
export function nothing(reason: LinkRefusal, kind: ZoomLinkKind): ParsedLink {
  return {
    verdict: 'reject',
    kind,
    host: '',
    meetingId: '',
    vanityName: '',
    pwd: '',
    canonical: '',
    reason,
    warnings: [],
    notes: [],
    givenId: '',
    givenPwd: '',
    givenHost: '',
    address: '',
    moreBehind: false,
    foreign: '',
  };
}

/** A link of Zoom's turned into a refusal: only its host stays, and what the caller may need to explain it. */
export function refusedLink(link: ParsedLink, reason: LinkRefusal, kind: ZoomLinkKind): ParsedLink {
  const { host, givenHost, givenId, givenPwd } = link;
  return { ...nothing(reason, kind), host, givenHost, givenId, givenPwd };
}
