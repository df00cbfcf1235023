import type { DialIn } from '../room-facts.ts';
import { LINK_MARK } from './links.ts';

const LINKS = new RegExp(LINK_MARK, 'g');
const MOST_NUMBERS = 400;
/** Behind the ID up to four groups: nothing or a participant's number, then the passcode; so in 2020, with `*` since. */
const ONE_TAP = /\+\d[\d -]{5,20},{1,2} ?(\d{9,11})#(?:,{1,8}\*?\d{0,12}#){0,3}/g;
/** With a country code; free numbers with their place behind them ("0 800 031 5717 United Kingdom"); as in the US. */
const NUMBER =
  /\+ ?\d[\d ().-]{5,22}\d|(?:^[ •·*-]{0,12}|(?<=[^\d+] )(?=0))(?=\d)[\d ]{9,16}\d(?=\s{1,4}\(?\p{L})|(?<![\d+])\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/gu;
const ADDRESS =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})(?![\d.])(?: {0,4}\(([^()\n]{1,80})\)| {1,4}([\p{L}][\p{L} ]{1,60}))?/gu;
const SIP = /(?<![\w.])([\w.]{6,40}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;
const ZOOM_SIP = /@(?:[a-z0-9-]+\.)?(?:zoomcrc\.com|zmeu\.us|zoom\.us|zoomgov\.com|zoom-x\.de)$/i;

/** Words by which Zoom marks numbers that cost the caller nothing, and the others; by language, most seen in invitations. */
const TOLL_FREE =
  /toll[- ]?free|gebührenfrei|numéro (?:gratuit|vert)|gratuit[oae]?|gratis|フリーダイヤル|無料|免费|免費|무료|бесплатн\p{L}*|ücretsiz|bezpłatn\p{L}*|bebas pulsa/giu;
const TOLL = /\btoll\b|\bgebührenpflichtig\b/gi;
const OR = /^(?:or|oder|ou|o|of|или|または|或)(?=$|[\s:])|(?:^|\s)(?:or|oder|ou|o|или|または|或)$/iu;

/** What stands behind somebody's own number, and never behind one of Zoom's. */
const NO_PLACE =
  /@|\b(?:mobile|mobil|cell|office|fax|home|work|direct|desk|main|handy|büro|móvil|movil|celular|cellulare|portable|bureau|whatsapp|ext|privat)\b|\[\^/iu;

/** "(for higher quality, dial a number based on your current location):" between the heading and the country. */
const HINT = /^\s?\(?[^()]{10,120}\)\s?[:：]/;

/** A one-tap number and the meeting ID and passcode in it. */
export interface OneTap {
  text: string;
  id: string;
  passcode: string | null;
}

/** The one-tap numbers of a piece of text: `+1…,,ID#,,,,*PASSCODE#` and the older forms. */
export function readOneTaps(text: string): OneTap[] {
  return [...takeMost(text.matchAll(ONE_TAP))].map(([all, id = '']) => {
    const passcode = /\*(\d{1,12})#/.exec(all) ?? /#,{1,8}\d?#,{1,8}(\d{1,12})#$/.exec(all);
    return { text: all, id, passcode: passcode?.[1] ?? null };
  });
}

/**
 * The telephone numbers of a piece of text with their places. A label may follow each number, or stand before
 * several ("US: +1 … or +1 …"). `notNumbers`: digits that are a meeting ID and no telephone.
 */
export function readDialIns(text: string, notNumbers: ReadonlySet<string>): DialIn[] {
  const plain = text.replace(ONE_TAP, ' ');
  const numbers = [...takeMost(plain.matchAll(NUMBER))].filter(
    (m) => !notNumbers.has(m[0].replace(/\D/g, '')),
  );
  const shared = readLabel(plain.slice(0, Math.min(numbers[0]?.index ?? 0, 200)).replace(HINT, ''));
  return numbers.map((match, i) => {
    const from = match.index + match[0].length;
    const next = numbers[i + 1]?.index ?? plain.length;
    const behind = plain.slice(from, Math.min(next, from + 160));
    const own = NO_PLACE.test(behind) ? { label: '', tollFree: false } : readLabel(behind);
    return {
      number: match[0].replace(/^[ •·*-]+/, ''),
      label: own.label || shared.label,
      tollFree: own.tollFree || shared.tollFree,
    };
  });
}

/** The H.323 addresses of a piece of text with their places. */
export function readRoomSystems(text: string): { address: string; label: string }[] {
  const found: { address: string; label: string }[] = [];
  for (const match of takeMost(text.matchAll(ADDRESS))) {
    const address = match[1] ?? '';
    if (address.split('.').every((part) => Number(part) < 256))
      found.push({ address, label: (match[2] ?? match[3] ?? '').replace(OR, '').trim() });
  }
  return found;
}

/** SIP addresses: any that begin with digits under a SIP heading, elsewhere only those of Zoom's own domains. */
export function readSip(text: string, underHeading: boolean): string[] {
  if (!text.includes('@')) return [];
  const addresses = [...takeMost(text.matchAll(SIP))].map(([, address = '']) => address);
  return addresses.filter((address) => /^\d{6}/.test(address) && (underHeading || ZOOM_SIP.test(address)));
}

function readLabel(text: string): { label: string; tollFree: boolean } {
  const tollFree = text.search(TOLL_FREE) >= 0;
  let label = text
    .replace(LINKS, '')
    .replace(TOLL_FREE, '')
    .replace(TOLL, '')
    .replace(/\(\s*\)/g, '');
  label = label
    .replace(/^[\s•·\-–,;:：|*_]+|[\s•·\-–,;:：|*_(]+$/g, '')
    .replace(OR, '')
    .trim();
  if (!label.includes('(')) label = label.replace(/\)$/, '');
  const whole = /^\(([^()]*)\)$/.exec(label)?.[1];
  label = (whole ?? label).replace(/^[\s,;]+|[\s,;(]+$/g, '');
  return { label: label.replace(/ {2,}/g, ' ').slice(0, 80).toWellFormed(), tollFree };
}

function* takeMost(
  matches: Iterable<RegExpMatchArray & { index: number }>,
): Generator<RegExpMatchArray & { index: number }> {
  let count = 0;
  for (const match of matches) {
    if (count++ >= MOST_NUMBERS) return;
    yield match;
  }
}
