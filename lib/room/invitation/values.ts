import { normaliseDigits } from '../meeting-id.ts';
import { PLACEHOLDER_NAMES } from './labels.ts';
import { isGroupedOtherwise } from './other-providers.ts';

const GREETING =
  /^(?:hi|hello|hi there|hello there|dear all|hi all|hallo|bonjour|hola|olá|ciao)\s?[,!.:-]\s{1,4}/i;

/** Words that say that there is none, in the languages of the labels; alone or before others. */
const NONE =
  /^(?:none|no|nope|nothing|n\/a|nil|null|tb[adc]|required|optional|keine?r?s?|aucune?|sans|ningun[oa]|nenhuma?|nessun[oa]?|geen|ingen|inget|inga|intet|ei|nej|nei|nein|non|nema|nincs|brak|bez|yok|tidak|tiada)$/i;
/** The beginning of words about the passcode. */
const SPEAKS_OF_PASSCODE =
  /^(?:same|see|will|ask|sent|provided|required|needed|not|is|as|the|in|on|to|please|if|for) [a-z]/i;
/** Words of the buttons beside a passcode on Zoom's own page. */
const BUTTON = /^(?:show|hide|copy|edit|anzeigen|ausblenden|mostrar|ocultar|afficher|masquer)$/i;
/** "6 digits", "4-stellig". */
const COUNT = /^\d{1,2}(?:-[a-z]+)?$/i;
/** A numeric passcode in groups of the same length: "482 913". */
const GROUPED = /^(\d{3} \d{3}|\d{2} \d{2} \d{2}|\d{4} \d{4}|\d{5} \d{5})(?![\w:/-]| ?\d)/;
const MASKED = /^[*\u2022\u25cf\u2217\u00b7]{3,}(?:\s|$)/;

/** The meeting ID at the start of a value: 9 to 11 digits, in any script, with spaces or dashes; `null`: none. */
export function readId(value: string): string | null {
  const start = /^[\s#:|([*-]*([\d][\d \u3000.\u2010-\u2015-]*)/.exec(normaliseDigits(value.slice(0, 80)));
  if (!start?.[1]) return null;
  const groups = start[1].split(/\D+/).filter(Boolean);
  const all = groups.join('');
  if (all.length >= 9 && all.length <= 11) return all;
  if (all.length < 9 || isGroupedOtherwise(groups.join(' '))) return null;
  let id = '';
  for (const group of groups) {
    if (id.length >= 9) break;
    id += group;
  }
  return id.length >= 9 && id.length <= 11 ? id : null;
}

/**
 * The passcode at the start of a value: one word of visible ASCII, without what stuck to it, or digits in groups; `null`:
 * none, stars in its place, or words that speak of it.
 */
export function readPasscode(value: string): string | null {
  const plain = plainAscii(value.slice(0, 80))
    .trimStart()
    .replace(/^(?:is|ist|est|es) +(?=\S*\d)/i, '');
  const grouped = GROUPED.exec(plain)?.[1];
  if (grouped) return grouped.replaceAll(' ', '');
  const word = /^[\x21-\x7e]{1,64}/.exec(plain)?.[0].replace(/(?<=\w)["'],.*$/, '') ?? '';
  const bare = word
    .replace(/^["'`[{|]+|^\((?=[^()]+\)$)/, '')
    .replace(/[).,;:\]"'`>|}!?]+$/, '')
    .replace(/(?<=^\d+)#$/, '');
  if (!/[a-z0-9]/i.test(bare) || /^[(<]/.test(bare) || bare.includes('://')) return null;
  return saysNone(plain) || isProse(bare, plain.slice(word.length)) || SPEAKS_OF_PASSCODE.test(plain)
    ? null
    : bare;
}

/** Whether a value says that there is no passcode. */
export function saysNone(value: string): boolean {
  const word = /^[("'“‘„«[<]{0,2}([a-z/]{1,12})(?=[\s.,;:!)"'”’“»\]>]|$)/i.exec(value.trimStart())?.[1] ?? '';
  return NONE.test(word);
}

/** A sentence, not a passcode: a plain word with another behind it, or the first half of a word in another alphabet. */
function isProse(bare: string, rest: string): boolean {
  // Scripts without spaces go on right behind a passcode; the others do not.
  if (/^(?=\p{L})(?![\u2e80-\uffff])/u.test(rest)) return true;
  const next = /^\s{1,4}(\p{L}[\p{L}'’-]*)(?=[\s.,;:!?)]|$)/u.exec(rest)?.[1] ?? '';
  if (next === '' || BUTTON.test(next)) return false;
  return COUNT.test(bare) || /^[A-Z]?[a-z'’-]+$/.test(bare);
}

/** `true` when stars or dots stand where the passcode would: it exists and is not shown. */
export function isMasked(value: string): boolean {
  return MASKED.test(value.trimStart());
}

function plainAscii(text: string): string {
  return normaliseDigits(text)
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018-\u201f\u00ab\u00bb\u300c-\u300f]/g, '"');
}

/** A topic or a time: one line without what programs left around it; `null`: nothing. */
export function readWords(value: string): string | null {
  const line = value.slice(0, 600).split(/ {4}/, 1)[0] ?? '';
  const words = line
    .replace(/^\*+(?=\S)|(?<=\S)\*+$/g, '')
    .replace(/(?: >)+$/, '')
    .replace(/",?$/, '')
    .trim()
    .slice(0, 500);
  return words === '' ? null : words;
}

/** The host's name from what stood before the sentence; `null`: none, or a template's placeholder. */
export function readHostName(before: string): string | null {
  let name = before
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(GREETING, '')
    .trim();
  if (name.length > 60) name = name.slice(lastSentenceEnd(name)).trim();
  if (name === '' || name.length > 120 || PLACEHOLDER_NAMES.has(name.toLowerCase())) return null;
  return name;
}

function lastSentenceEnd(text: string): number {
  const found = Math.max(
    text.lastIndexOf('. '),
    text.lastIndexOf('! '),
    text.lastIndexOf('? '),
    text.lastIndexOf(': '),
  );
  return found < 0 ? 0 : found + 2;
}
