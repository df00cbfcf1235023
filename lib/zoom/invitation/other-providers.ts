import { findMeetingLinks } from '../meeting-links.ts';
import { isShortener, looksLikeZoom } from '../zoom-hosts.ts';
import type { FoundLink } from './links.ts';

/** Names under which other services invite to meetings of their own. Source: their invitation texts. */
const NAMES =
  /microsoft teams|\bms teams\b|\bteams[- ]?(?:meeting|besprechung|call|link|invit|vergadering|möte|mødet?|møte|réunion|reuni|riunione|会议|會議|会議|ミーティング|회의)|\b(?:meeting|besprechung|réunion|reunión|reunião|riunione|spotkanie|spotkania|vergadering|möte) (?:w |in |im |in der |en |auf |på |i )?(?:aplikacji |app )?(?:microsoft )?teams\b|download teams|\bwebex\b|google meet\b|\bhangouts?\b|gotomeeting|goto ?meeting|bluejeans|ringcentral|dialpad|\bfeishu\b|飞书|\blark\b|\bvoov\b|腾讯会议|騰訊會議|tencent meeting|钉钉|dingtalk|\bwelink\b|\bzhumu\b|瞩目|小鱼易连|zoho meeting|nextcloud talk|\bjitsi\b|\bwhereby\b|bigbluebutton|adobe connect|\blifesize\b|\bpexip\b|\bstarleaf\b|amazon chime|\bkmeet\b|телемост|sberjazz|trueconf|контур\.толк|\bdiscord\b|\bfacetime\b|freeconferencecall|\bteamviewer\b|\banydesk\b/iu;
/** A path that a meeting may have on a site that Doorway does not know. */
const MEETING_PATH =
  /^https?:\/\/[^/]+\/(?:[^?#]*\/)?(?:call|join|meet|meeting|meetings|conference|conf|room|rooms|video|vc|webinar|j|b|m|dm)(?:[/?]|$)|^https?:\/\/(?:[a-z0-9-]+\.)*(?:meet|meeting|meetings|conf|conference|video|vc|talk|call|webinar)\.|[?&](?:meeting|key|confno|room|mtid)=/i;

const GROUPS_OF_OTHERS = /^(?:333[1-3]|43[34])/;

/** Whether words name another provider of meetings. */
export function namesOtherProvider(words: string): boolean {
  return NAMES.test(words);
}

/** Whether a link leads to a meeting of another provider, a known one. */
export function leadsToOtherProvider({ raw, link }: FoundLink): boolean {
  return findMeetingLinks(link.foreign || raw).some(({ provider }) => provider !== 'zoom');
}

/** Whether a link may lead to a meeting of a provider that Doorway does not know, and does not play on Zoom's name. */
export function mayLeadToMeeting({ raw, link }: FoundLink): boolean {
  const address = link.foreign || raw;
  const host = /^[a-z]+:\/\/([^/?#:]+)/i.exec(address)?.[1] ?? '';
  return !isShortener(host) && !looksLikeZoom(host) && MEETING_PATH.test(address);
}

/**
 * Whether a text invites to another provider's meeting although it mentions Zoom ("We moved from Zoom to Teams"): it has
 * no link of Zoom's, and names or links another one. Then only lines that are Zoom's by their own words count.
 */
export function isMostlyOthers(text: string, links: FoundLink[]): boolean {
  if (links.some(({ link }) => link.givenHost !== '')) return false;
  return links.some(leadsToOtherProvider) || namesOtherProvider(text);
}

/** Whether a text speaks of Zoom: its name, its links, its word for a number of one's own. */
export function namesZoom(text: string): boolean {
  return /zoom|\bpmi\b|personal meeting/i.test(text);
}

/**
 * Groups of digits as other services write their numbers and Zoom does not: 3-3-3-2 and 3-3-3-3 (Microsoft Teams),
 * 4-3-4 and 4-3-3 (Webex). `value`: the number, with what stands behind it.
 */
export function isGroupedOtherwise(value: string): boolean {
  return GROUPS_OF_OTHERS.test(groupsOf(value));
}

/** Whether the groups are another provider's even where the text speaks of Zoom: 11 digits as 3-3-3-2 or 4-3-4. */
export function isGroupedAsOthersOnly(value: string): boolean {
  return /^(?:333[23]|434)/.test(groupsOf(value));
}

/** The lengths of the groups that a number at the start of a text is written in; empty: it is not in groups. */
function groupsOf(value: string): string {
  const number = /^\D*(\d+(?:[ \u00a0-]\d+){2,3})/.exec(value)?.[1] ?? '';
  return (number.match(/\d+/g) ?? []).map(({ length }) => length).join('');
}
