import { findAddresses } from './address-scan.ts';
import type { Stretch } from './number-scan.ts';
import { ZOOM_DOMAINS } from './zoom-hosts.ts';

/** Whose meeting a link leads to. */
export type MeetingProvider = 'zoom' | 'meet' | 'teams' | 'webex' | 'other';

/** A link to a meeting, by its offsets in a text. */
export interface MeetingLink extends Stretch {
  provider: MeetingProvider;
}

/** Domain, then what path and query of a meeting look like. Source: the providers' own invitation texts. */
const PROVIDERS: readonly (readonly [domain: string, provider: MeetingProvider, path: RegExp])[] = [
  ...ZOOM_DOMAINS.map(
    (domain) => [domain, 'zoom', /^\/(?:(?:j|s|w|my|wc)\/[^?]|join\?.*confno=\d)/i] as const,
  ),
  ['meet.google.com', 'meet', /^\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}\b|lookup\/[^?])/i],
  ...['teams.microsoft.com', 'teams.cloud.microsoft', 'teams.microsoft.us'].map(
    (domain) => [domain, 'teams', /^\/(?:l\/meetup-join|meet)\/[^?]/i] as const,
  ),
  ['teams.live.com', 'teams', /^\/meet\/[^?]/i],
  ['webex.com', 'webex', /^\/(?:meet|join|wbxmjs|webappng)\/[^?]|\/[jemg]\.php\?./i],
  ...'whereby.com meet.jit.si 8x8.vc chime.aws meet.goto.com global.gotomeeting.com gotomeet.me v.ringcentral.com meetings.ringcentral.com meeting.tencent.com voovmeeting.com vc.feishu.cn vc.larksuite.com meeting.dingtalk.com bluejeans.com meeting.zoho.com meeting.zoho.eu meetings.dialpad.com telemost.yandex.ru kmeet.infomaniak.com welink.zhumu.com facetime.apple.com'
    .split(' ')
    .map((domain) => [domain, 'other', /^\/[^/?]/] as const),
];
const PROVIDER_DOMAINS = PROVIDERS.map(([domain]) => domain);

/** Links to meetings of any known provider, in order; the person's own room is among them. */
export function findMeetingLinks(text: string): MeetingLink[] {
  const links: MeetingLink[] = [];
  for (const { host, path, query, start, end } of findAddresses(text, PROVIDER_DOMAINS)) {
    const known = PROVIDERS.find(([domain]) => host === domain || host.endsWith(`.${domain}`));
    if (known?.[2].test(`${path}?${query}`)) links.push({ provider: known[1], start, end });
  }
  return links;
}
