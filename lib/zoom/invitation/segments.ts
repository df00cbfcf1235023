import { namesRoom } from '../number-words.ts';
import { foldLine } from './fold-line.ts';
import type { LabelKind } from './labels.ts';
import { bareLine } from './line.ts';
import type { FoundLink } from './links.ts';
import { findMarks, type Mark } from './marks.ts';
import { areOwn, meansNumeric, meansTelephones } from './own-words.ts';
import { hasCodeNear, ownWordsBehind, typedPasscodes } from './typed-passcode.ts';
import { isBeforeButton, verbLength } from './values.ts';

/** A piece of a text that one label introduces, or a line without a label. */
export interface Segment {
  kind: LabelKind | null;
  /** The label as it stands in the tables; empty where there is none. */
  label: string;
  /** What follows the label and its colon; the whole piece when there is no label. */
  value: string;
  /** A colon stood between label and value. */
  colon: boolean;
  /** An empty line stood before its line. */
  afterGap?: true;
  /** What stood before a `sentence` label: the host's name. */
  before: string;
  /** The piece from its label on. */
  text: string;
  /** Its line speaks of a passcode in words that leave open what it is. */
  unclearPasscode?: true;
}

/** A link's stand-in character, see `links.ts`. */
const LINK = /[\ue000-\ue1ff]/;
/** Signs of bold type and quotes of JSON may stand on both sides of the colon. */
const COLON =
  /^(?:[ )*_"'`\]】”»“]{0,6}[:|][*_"'`]{0,3}|(?: ?[-=]>| ?[⇒➡➜👉]\ufe0f?|-(?=\d{4})| ?[._·…]{3,60})(?= ?\S*\d)|[ )*_"'`]{0,6}(?:[-(](?=\D)|[-=] |=(?=\w)|[\]】](?=[^(])))[ ]{0,40}/u;
/** A dash or an equals sign between spaces parts a passcode from its label as well, and an arrow before a digit. */
const DASH = /^ [-=] \S|^ ?(?:[-=]>|[⇒➡➜👉]\ufe0f?) ?(?=\S*\d)|^-(?=\d{4})/u;
/** Labels that stand for their value even without a line break before them, behind a digit that they are stuck to. */
const STUCK: ReadonlySet<LabelKind> = new Set(['oneTap', 'dial', 'local', 'join', 'skype']);
const CODES: ReadonlySet<LabelKind> = new Set(['passcode', 'phonePasscode', 'hostKey']);
const VALUED: ReadonlySet<LabelKind> = new Set(['id', ...CODES]);
const NEEDS_COLON: ReadonlySet<LabelKind> = new Set(['topic', 'time', ...CODES]);
/** A word with a digit, and perhaps the word of the button beside it: "Show", "Hide". */
const CODE_BEHIND =
  /^ {1,4}(?:(?:is|ist|est|es) )?(?=\S*\d)(?!\d{1,2}(?:-|(?:am|pm|st|nd|rd|th)(?!\w)))[\x21-\x7e]{3,16}(?: [a-z]{2,12})? *$/;
/** The beginning of a number at the end of a line. */
const WRAPPED_HERE = /(?<![\d+][ -]?)\d{3}(?:[ -]\d{3,4})?[ -]?$/;
/** The same in quotes or brackets. */
const QUOTED_BEHIND = /^ ?["'“„«「『(]\s?(?=\S*\d)[\x21-\x7e]{3,16}\s?[」』)"'”“»][ .。]*$/u;
const LONGEST_SEGMENT = 4000;
/** More words before a label are a sentence, or another field whose line break was lost. */
const MOST_QUALIFIERS = 3;
/** Other things that have an ID. */
const OTHER_ID =
  /(?:student|pupil|employee|staff|faculty|member|patient|client|customer|kunden|mitarbeiter|matrikel|steuer|tax|vat|order|bestellung|commande|pedido|ordine|bestelling|заказ|ticket|case|invoice|rechnung|facture|factura|fattura|fatura|faktura|booking|buchung|reference|ref|referenz|référence|referencia|referência|riferimento|user|benutzer|login|account|konto|apple|google|caller|device|host|participant|attendee|skype|teams|webex|wechat|(?<!on)line|discord|teamviewer|anydesk|orcid|national|passport|voter|visa|(?<!\p{L})(?:ssn|ein|tin|npi|mrn|crn|abn|bsn|nip|pesel|regon|nif|nie|dni|cif|cpf|cnpj|rut|siren|siret|инн|снилс|огрн|qq群?))[ '_-]*$/u;
/** Other things that have a password. */
const OTHER_SECRET =
  /(?:wi-?fi|wlan|wireless|network|netzwerk|eduroam|guest|gast|moodle|canvas|blackboard|ilias|pdf|file|files|folder|slides?|document|download|dropbox|drive|zip|archive?|recording|aufzeichnung|web ?site|site|web|login|portal|account|admin|computer|laptop|e-?mail|database|survey|quiz|exam|door|gate|building|router|vpn|github|overleaf|miro|sharepoint|nextcloud|vimeo|video|youtube|server|host|old|encrypted|pstn|h323|phone|dial-in)[ '’s_-]*$/u;
/** Sites and machines that Zoom's name may stand before without the password being theirs. */
const ALSO_ZOOMS = /(?:web|video|site|guest|gast|h323|phone|host)[ '’s_-]*$/u;
const LONGEST_HEADING = 60;
/** A network, or a site whose password people give: anywhere in a short line. */
const NETWORK_OR_SITE =
  /(?<!\p{L})(?:wi-?fi|wlan|w-lan|ssid|eduroam|network|netzwerk|netwerk|nätverk|réseau|вайфай|вай-фай|moodle|canvas|blackboard|ilias|stud\.?ip|olat|dropbox|nextcloud|sharepoint|vimeo|panopto|slido|kahoot|padlet)(?!\p{L})|无线|無線|와이파이/iu;
/** An account, by the words before the colon or those of a whole short line. */
const ACCOUNT =
  /(?<!\p{L})(?:user ?names?|user|log-?in|e-?mail(?:[ -]address|-adresse)?|courriel|correo|почта|benutzer(?:name)?|anmeldename|utilisateur|identifiant|usuario|usuário|utilizador|utente|gebruikersnaam|användarnamn|brugernavn|brukernavn|käyttäjätunnus|użytkownik|uživatel\p{L}*|kullanıcı(?: adı)?|логин|пользователь)(?!\p{L})|ユーザー名|メールアドレス|邮箱|郵箱|이메일|用户名|使用者名稱|사용자/iu;
/** A remark in brackets between a label and its value. */
const REMARK = /^ ?[(（]([^()（）\d]{1,40})[)）] ?(?=:|\S*\d|$)/u;

/** Cuts a text with links taken out into its labelled pieces, in order. Empty lines are left out. */
export function readSegments(text: string, links: FoundLink[]): Segment[] {
  const segments: Segment[] = [];
  let gap = false;
  let whole: string | null = null;
  const lines = text.split('\n');
  for (const [i, raw] of lines.entries()) {
    const line: string = whole ?? bareLine(raw);
    whole = withRestOfNumber(line, lines[i + 1]);
    if (whole !== null) continue;
    const at = segments.length;
    cutLine(line, links, segments);
    if (gap && segments[at]) segments[at].afterGap = true;
    gap = line === '';
  }
  return segments;
}

/** A line whose number goes on in the next one, joined to that; `null`: the next is something else. */
function withRestOfNumber(line: string, next: string | undefined): string | null {
  const begun = WRAPPED_HERE.exec(line)?.[0];
  if (!begun || !next) return null;
  const rest = bareLine(next);
  if (!/^\d{3,4}(?:[ -]\d{3,4})?$/.test(rest)) return null;
  const length = `${begun}${rest}`.replace(/\D/g, '').length;
  const folded = foldLine(line);
  const isOurs = namesRoom(line) || findMarks(folded, line).some(({ kind }) => kind === 'id');
  return length >= 9 && length <= 11 && isOurs ? `${line} ${rest}` : null;
}

function cutLine(line: string, links: FoundLink[], segments: Segment[]): void {
  const folded = foldLine(line);
  let hasUnclear = false;
  const all = findMarks(folded, line).filter((mark) => {
    const owner = ownerOf(mark, folded);
    hasUnclear ||= owner === 'unclear' && mark.kind === 'passcode';
    return owner === 'room';
  });
  const typed = typedPasscodes(all, line, folded, links);
  const taken = (mark: Mark) => typed.has(mark) || counts(mark, folded);
  const marks = all.filter(taken);
  const flat = isFlat(line, marks);
  const aboutTopic = marks[0]?.kind === 'topic' && startsLine(folded, marks[0].start);
  const cuts = marks.filter((mark, i) => {
    if (startsLine(folded, mark.start)) return true;
    if (mark.kind === 'sentence') return i === 0 || flat;
    if (STUCK.has(mark.kind) && mark.end - mark.start > 4 && /\d/.test(line.charAt(mark.start - 1)))
      return true;
    return flat || (VALUED.has(mark.kind) && !aboutTopic);
  });
  const first = cuts[0];
  const lead = first ? beginning(first, line) : line.length;
  const at = segments.length;
  if (lead > 0) segments.push(plain(line.slice(0, Math.min(lead, LONGEST_SEGMENT))));
  cuts.forEach((mark, i) => {
    const next = cuts[i + 1];
    segments.push(cut(line, folded, mark, i === 0 ? lead : mark.start, next ? next.start : line.length));
  });
  const unclear =
    hasUnclear || all.some((m) => m.kind === 'passcode' && !taken(m) && hasCodeNear(line, m.end));
  if (unclear && segments[at]) segments[at].unclearPasscode = true;
}

/** A sentence takes the words before it with it, as the name of the host stands there. */
function beginning(mark: Mark, line: string): number {
  if (mark.kind === 'sentence') return 0;
  return /[\p{L}\p{N}+]/u.test(line.slice(0, mark.start)) ? mark.start : 0;
}

function cut(line: string, folded: string, mark: Mark, from: number, to: number): Segment {
  const words = CODES.has(mark.kind) ? ownWordsBehind(folded, mark.end) : 0;
  const after = folded.slice(mark.end + words, mark.end + words + 90);
  const [inBrackets = '', remark = ''] = (CODES.has(mark.kind) && REMARK.exec(after)) || [];
  const colon = COLON.exec(after.slice(inBrackets.length))?.[0] ?? '';
  const start = mark.end + words + inBrackets.length + colon.length;
  const end = Math.min(to, start + LONGEST_SEGMENT * 10);
  // Beside a passcode with letters Zoom gives a numeric one for telephones and room systems (support KB0063160).
  const before = folded.slice(startOfWords(folded, mark.start), mark.start);
  const behind = folded.slice(mark.end, mark.end + words);
  const isForTelephones = [before, behind, remark].some(meansNumeric) || meansTelephones(remark);
  return {
    kind: mark.kind === 'passcode' && isForTelephones ? 'phonePasscode' : mark.kind,
    label: folded.slice(mark.start, mark.end),
    value: line.slice(start, end).trim(),
    colon: /[:|]/.test(colon),
    before: mark.kind === 'sentence' ? line.slice(Math.max(from, mark.start - 300), mark.start).trim() : '',
    text: line.slice(from, end),
  };
}

function plain(text: string): Segment {
  return { kind: null, label: '', value: text.trim(), colon: false, before: '', text };
}

/** Labels need their colon, or a value behind them that leaves no doubt; headings stand on their own. */
function counts(mark: Mark, folded: string): boolean {
  const words = CODES.has(mark.kind) ? ownWordsBehind(folded, mark.end) : 0;
  const behind = mark.end + words;
  const remark = CODES.has(mark.kind) ? REMARK.exec(folded.slice(behind, behind + 50))?.[0] : '';
  const from = behind + (remark?.length ?? 0);
  const after = folded.slice(from, from + 50);
  const colon =
    /^[ )*_"'`\]】”»“]{0,6}[:|]|^ ?[._·…]{3,40} ?(?=\S*\d)/.test(after) ||
    (bracketed(mark, folded) && /^[\]】][^(]/.test(after));
  const alone = startsLine(folded, mark.start) && /^[ .*_]*$/.test(folded.slice(from));
  if (mark.kind === 'id') return colon || alone || /^[ #-]{0,4}\d{3}[ -]?\d{2}/.test(after);
  if (mark.kind === 'dial') return colon || /^ ?\(/.test(after) || mark.end - mark.start > 12;
  if (mark.kind === 'sip') return colon || mark.end - mark.start > 3;
  if (!NEEDS_COLON.has(mark.kind)) return true;
  if (colon) return true;
  if (!CODES.has(mark.kind)) return false;
  return (
    alone ||
    (isNumericAlone(mark, folded) && /^[ .*_]*$/.test(folded.slice(from))) ||
    (!!remark && /^\S*\d/.test(after)) ||
    isBeforeButton(after) ||
    DASH.test(after) ||
    /^=\S/.test(after) ||
    (startsLine(folded, mark.start) && (CODE_BEHIND.test(after) || QUOTED_BEHIND.test(after))) ||
    (isBehindOwnWords(folded, mark.start) && CODE_BEHIND.test(after) && !/^ {1,4}\d{9}/.test(after))
  );
}

/**
 * Whose a passcode or an ID is by the words before its label and in brackets behind it. `null`: a known other thing's
 * ("Wifi password:"); `unclear`: a password of something that may be the room or not ("Slido password:").
 */
function ownerOf({ kind, start, end }: Mark, folded: string): 'room' | 'unclear' | null {
  if (kind !== 'passcode' && kind !== 'id') return 'room';
  const label = folded.slice(start, end);
  const words = folded.slice(startOfWords(folded, start), start).trim();
  if (kind === 'id') {
    const isOwn = !OTHER_ID.test(words) && (namesRoom(words) || areOwn(words));
    return label !== 'id' || isOwn ? 'room' : null;
  }
  const isZooms = namesRoom(words);
  if (OTHER_SECRET.test(words) && !(isZooms && ALSO_ZOOMS.test(words))) return null;
  const [inBrackets = '', remark = ''] = REMARK.exec(folded.slice(end, end + 50)) ?? [];
  if (!areOwn(remark, 'password') && !meansTelephones(remark))
    return OTHER_SECRET.test(remark) ? null : 'unclear';
  if (isZooms) return 'room';
  const line = folded.slice(0, Math.min(start, 60));
  const isInOthersLine =
    start < 60 && OTHER_SECRET.test(/\p{L}[\p{L}-]*/u.exec(line)?.[0] ?? '') && !LINK.test(line);
  if (isInOthersLine && !namesRoom(line)) return null;
  const behind = folded.slice(end + inBrackets.length + ownWordsBehind(folded, end), end + 50);
  if (!/^ ?:/.test(behind) && verbLength(behind) === 0) return 'room';
  if (areOwn(words, 'password') || words.split(/[ _-]+/).length > MOST_QUALIFIERS) return 'room';
  return 'unclear';
}

/** Where the words begin that stand before a label without any sign between; not more than 40 characters before it. */
function startOfWords(folded: string, start: number): number {
  let from = start;
  while (start - from < 40 && /[\p{L}\p{N}' _-]/u.test(folded.charAt(from - 1))) from--;
  return from;
}

/** Whether words name the ID of something else: "Student ID". */
export function isOtherId(words: string): boolean {
  return OTHER_ID.test(words.toLowerCase().replace(/[ _-]?(?:id|nr|no|number|nummer)?[ .#:：]*$/u, ''));
}

/** Whether a line is the name of a network or of an account, whose password may stand below: "Wi-Fi: Guest", "Username: robin". */
export function namesOtherSecret(line: string): boolean {
  const isRoom = LINK.test(line) || /zoom/i.test(line) || /\d{3}[ -]?\d{3}[ -]?\d{3}/.test(line);
  if (line.length > LONGEST_HEADING || isRoom) return false;
  return NETWORK_OR_SITE.test(line) || ACCOUNT.test(line.replace(/[:：].*/s, ''));
}

/** Whether an unlabelled line names the password of something else: "Wifi code: …". */
export function isOtherSecret(line: string): boolean {
  const label = /^[^:：]{0,40}(?=[:：])/.exec(line.toLowerCase())?.[0] ?? '';
  return [...label.matchAll(/\p{L}(?=[ ‑-]|$)/gu)].some(({ index }) =>
    OTHER_SECRET.test(label.slice(0, index + 1)),
  );
}

function bracketed(mark: Mark, folded: string): boolean {
  return '[【'.includes(folded[mark.start - 1] ?? ' ');
}

/**
 * `true` for a line that holds a whole invitation, its line breaks lost: then every label starts a piece.
 * A topic may speak of times and meetings, so one label more is not enough without a link or a number.
 */
function isFlat(line: string, marks: Mark[]): boolean {
  const kinds = new Set(marks.map((mark) => mark.kind));
  if (kinds.size < 2) return false;
  return LINK.test(line) || kinds.has('id') || kinds.has('join') || kinds.size > 3;
}

/** A heading as Zoom writes it above the numeric passcode: "Numerischer Kenncode (Telefon-/Raumsysteme)". */
function isNumericAlone({ start }: Mark, folded: string): boolean {
  return isBehindOwnWords(folded, start) && meansNumeric(folded.slice(0, start));
}

/** The label's line begins with words that leave it the room's: "My passcode", "Zoom passcode". */
function isBehindOwnWords(folded: string, at: number): boolean {
  return (
    at < 40 && /^[\p{L}\p{M}' -]*$/u.test(folded.slice(0, at)) && areOwn(folded.slice(0, at), 'password')
  );
}

function startsLine(folded: string, at: number): boolean {
  return at < 40 && !/[\p{L}\p{N}+\ue000-\ue1ff]/u.test(folded.slice(0, at));
}
