import { findAddresses } from './address-scan.ts';
import type { Stretch } from './number-scan.ts';
import { ZOOM_DOMAINS } from './zoom-domains.ts';

export type MeetingProvider = 'zoom' | 'meet' | 'teams' | 'webex' | 'other';

export interface MeetingLink extends Stretch {
  provider: MeetingProvider;
}

/** Other providers: domain, then what the path of a meeting looks like. Source: their own invitation texts. */
const PROVIDERS: readonly (readonly [domain: string, provider: MeetingProvider, path: RegExp])[] = [
  ...ZOOM_DOMAINS.map((domain) => [domain, 'zoom', /^\/(?:j|s|w|my|wc)\/./i] as const),
  ['meet.google.com', 'meet', /^\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}\b|lookup\/.)/i],
  ['teams.microsoft.com', 'teams', /^\/(?:l\/meetup-join|meet)\/./i],
  ['teams.live.com', 'teams', /^\/meet\/./i],
  ['webex.com', 'webex', /^\/(?:meet|join)\/.|\/(?:j|e|m)\.php$|^\/wbxmjs\/./i],
  ['whereby.com', 'other', /^\/[^/]/],
  ['meet.jit.si', 'other', /^\/[^/]/],
  ['8x8.vc', 'other', /^\/[^/]/],
  ['chime.aws', 'other', /^\/[^/]/],
  ['meet.goto.com', 'other', /^\/[^/]/],
];
const PROVIDER_DOMAINS = PROVIDERS.map(([domain]) => domain);

/** Links to meetings of any known provider, in order; the person's own room is among them. */
export function findMeetingLinks(text: string): MeetingLink[] {
  const links: MeetingLink[] = [];
  for (const { host, path, start, end } of findAddresses(text, PROVIDER_DOMAINS)) {
    const known = PROVIDERS.find(([domain]) => host === domain || host.endsWith(`.${domain}`));
    if (known?.[2].test(path)) links.push({ provider: known[1], start, end });
  }
  return links;
}
