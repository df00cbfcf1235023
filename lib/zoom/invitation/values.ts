import { normaliseDigits } from '../meeting-id.ts';
import { PLACEHOLDER_NAMES } from './labels.ts';
import { isGroupedOtherwise } from './other-providers.ts';

const GREETING =
  /^(?:hi|hello|hi there|hello there|dear all|hi all|hallo|bonjour|hola|olá|ciao)\s?[,!.:-]\s{1,4}/i;

/** Words that say that there is none, in the languages of the labels; alone or before others. */
const NONE =
  /^(?:none|no|nope|nothing|n[./]a|nil|null|tb[adc]|required|optional|disabled|off|deactivated|deaktiviert|aus|uit|desactivado|desativado|disattivato|wylaczone|vypnuto|kapali|nonaktif|keine?r?s?|aucune?|sans|ningun[oa]|nenhuma?|nessun[oa]?|geen|ingen|inget|inga|intet|ei|nej|nei|nein|non|nema|nincs|brak|bez|yok|tidak|tiada|nu|nie|nem|ne)$/i;
/** The same in other letters, and in words that say that none is needed. Only where no digits follow: see `saysNone`. */
const NONE_NEEDED =
  /^(?:n\.a(?!\p{L})|not (?:required|needed|necessary|set|used)|nicht (?:erforderlich|nötig|notwendig|benötigt|gesetzt)|n[ãa]o (?:há|ha|tem|precisa|requer|é necess|necess)|niet (?:nodig|vereist)|behövs (?:ej|inte)|ikke (?:nødvendig|påkrevd)|není|нет|не (?:нуж|треб|устан|потріб)|отсутств|немає|няма|нема|אין|ללא|לא (?:נדרש|צריך)|بدون|لا (?:يوجد|يلزم|حاجة)|غير مطلوب|ندارد|không|ไม่มี|ไม่ต้อง|ไม่ใช้|καν[έε]ν|δεν|なし|無し|無|ない|ありません|不要|不需|无|没有|沒有|없|불필요|필요 ?없|नहीं|कोई नहीं)/iu;
/** Words that say that there is one, or that it is not shown; in other letters than ASCII no passcode is looked for. */
const STATUS =
  /^(?:yes|yep|on|enabled|activated|active|hidden|unknown|masked|protected|unchanged|ja|jep|an|aktiv|aktiviert|verborgen|versteckt|ausgeblendet|vorhanden|erforderlich|oui|requis|obligatoire|si|activado|activo|oculto|habilitado|requerido|sim|ativado|ativo|obrigatorio|attivo|attivato|nascosto|richiesto|abilitato|aan|ingeschakeld|vereist|aktiverad|dold|aktiveret|aktivert|skjult|ano|zapnuto|skryto|tak|ukryty|ukryte|wymagany|wymagane|evet|etkin|gizli|igen|rejtett|da|ascuns|activat|hai|ya|aktif|tersembunyi|diaktifkan|same|ditto|below|above|attached|changed|pending|later|click|sent|emailed|texted|ask|redacted|confidential|folgt|bekannt|gleich|gleiche|siehe|idem|identique|inchange|habituel|voir|igual|misma|mismo|mesma|mesmo|stessa|stesso|zelfde|hetzelfde|bekend|volgt|samma|samme|sama)$/i;
/** What stands in place of a passcode: a mask, a name for one in a template, a date. */
const STANDS_IN =
  /^(?:(?=.{0,63}x)[x_.*#-]{3,}|\d+x{2,}|[$%_-]{0,3}(?:your|my|the|zoom|meeting|insert|enter)?[ _-]?(?:passcode|password|passwort|kenncode|kennwort|senha|wachtwoord|heslo|haslo|parola|sifre)(?:[_-]?here)?[$%_-]{0,3})$|\*{3}|^s\.? ?[uo]\.?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}-\d{1,2}-\d{4}$/i;
/** Signs that end a passcode if words with a colon go on behind them, and brackets with words in them. */
const GOES_ON = /^([\w@*-]{3,}?)(?:[,;:|/\\](?=\p{L}{2,}[^:：]{0,30}[:：])|\((?=\p{L}{3,}[^()\d]*\)|$))/u;
/** "482913 or 482931": which of them is open. */
const ALTERNATIVE =
  /^ {1,3}(?:or|oder|ou|o|of|eller|tai|lub|nebo|vagy|sau|veya|atau|или|або|ή|או|أو|或|または|또는) {0,3}(?=[A-Za-z0-9@_*-]*\d)[A-Za-z0-9@_*-]{3,10}(?![\w])/iu;
/** "482913 / 482931", "482913 and 482931": two of the same length. */
const TWO =
  /^[^\p{L}\d]{0,3}(\d{4,10})["')]{0,2} {0,2}(?:[,/;&]|(?<= )(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|i|и|или|ve)(?= )) {0,2}["'(]{0,2}(\d{4,10})(?![\w-])/iu;
/** Signs that no passcode has, and that no sentence puts into one. */
const ODD = /[(),;:|/\\<>{}]/;
/** "is", between a label and its value, in the languages of the labels; a part of a pattern, in lower case. */
export const IS =
  '(?:is|ist|lautet|est|es|é|è|är|er|jest|je|on|to|luidt|adalah|ialah|este|là|คือ|είναι|है|היא|הוא|هو|هي|это)';
const VERB = new RegExp(`^ {0,4}(?:${IS} {1,3}|[は是为為는은] ?)(?=\\S*\\d)`, 'iu');
/** The beginning of words about the passcode. */
const SPEAKS_OF_PASSCODE =
  /^(?:same|see|will|ask|sent|provided|required|needed|not|is|as|the|in|on|to|please|if|for) [a-z]/i;
/** Words of the buttons beside a passcode on Zoom's own page. */
const BUTTON =
  /^(?:show|hide|copy|edit|anzeigen|ausblenden|mostrar|ocultar|afficher|masquer|mostra|nascondi|tonen|verbergen|visa|dölj|pokaż|ukryj|göster|gizle|tampilkan|sembunyikan|показать|скрыть|表示|非表示|显示|隐藏|顯示|隱藏|표시|숨기기)$/iu;
/** "6 digits", "4-stellig". */
const COUNT = /^\d{1,2}(?:-[a-z]+|st|nd|rd|th|x)?$/i;
/** A numeric passcode in groups of the same length: "482 913". */
const GROUPED = /^(\d{3} \d{3}|\d{2} \d{2} \d{2}|\d{4} \d{4}|\d{5} \d{5})(?![\w:/-]| ?\d)/;

/** The meeting ID at the start of a value: 9 to 11 digits, in any script, with spaces or dashes; `null`: none. */
export function readId(value: string): string | null {
  const start = /^[\s#:|([*-]*([\d][\d \u3000.\u2010-\u2015-]*)/.exec(normaliseDigits(value.slice(0, 80)));
  if (!start?.[1]) return null;
  const groups = start[1].split(/\D+/);
  const all = groups.join('');
  if (all.length <= 11) return all.length < 9 ? null : all;
  if (isGroupedOtherwise(groups.join(' '))) return null;
  let id = '';
  for (const group of groups) {
    if (id.length >= 9) break;
    id += group;
  }
  return id.length <= 11 ? id : null;
}

/**
 * The passcode at the start of a value: one word of visible ASCII, without what stuck to it, or digits in groups; `null`:
 * none, stars in its place, words that speak of it, or a sign that leaves open where it ends.
 */
export function readPasscode(value: string): string | null {
  const plain = plainAscii(value.slice(0, 80)).trimStart().replace(VERB, '').replace(/^" /, '"');
  const behind = behindStatus(plain);
  if (behind) return readPasscode(behind);
  const grouped = GROUPED.exec(plain)?.[1];
  if (grouped) return grouped.replaceAll(' ', '');
  const word = /^[\x21-\x7e]{1,64}/.exec(plain)?.[0].replace(/(?<=\w)["'],.*/, '') ?? '';
  const opened = word.replace(/^["'`[{|]+|^\((?=[^()]+\))/, '');
  const whole = GOES_ON.exec(opened + plain.slice(word.length))?.[1] ?? opened;
  const bare = whole.replace(/[).,;:\]"'`>|}!?]+$/, '').replace(/(?<=^\d+)#$/, '');
  const rest = plain.slice(word.length);
  if (!/[a-z0-9]/i.test(bare) || ODD.test(bare) || ALTERNATIVE.test(rest) || namesTwo(plain)) return null;
  // "4829…": its end is missing.
  if (STANDS_IN.test(bare) || /\.\.[.)\]]*$/.test(whole) || rest.startsWith('…')) return null;
  // "Zoom2026!" alone: the sign may belong to it. Behind digits, or before more words, it ends a sentence.
  if (/\D/.test(bare) && rest.trim() === '' && /^[!?]/.test(whole.slice(bare.length))) return null;
  // "482 91": the groups of a longer one, of which it is open where they end.
  if (/^\d{1,3}$/.test(bare) && /^ \d/.test(rest)) return null;
  return saysNone(plain) ||
    NONE.test(bare) ||
    STATUS.test(bare) ||
    (!isClosed(whole, bare) && isProse(bare, rest)) ||
    SPEAKS_OF_PASSCODE.test(plain)
    ? null
    : bare;
}

/** What stands behind "required:" or "yes (", if it may be a passcode. */
function behindStatus(plain: string): string | null {
  const [, word = '', rest = ''] = /^([a-z/]{1,14}) ?[:(=-] ?(?=[^\s)]*\d)(.*)/i.exec(plain) ?? [];
  return NONE.test(word) || STATUS.test(word) ? rest : null;
}

/** Where a value begins behind "is" and its like, if a word with a digit follows; 0: no such word. */
export function verbLength(value: string): number {
  return VERB.exec(value)?.[0].length ?? 0;
}

/** Whether a button of Zoom's page stands behind the first word of a value: "aX4913 Hide". */
export function isBeforeButton(value: string): boolean {
  return BUTTON.test(/^ {1,4}[\x21-\x7e]{3,16} {1,4}(\p{L}{2,12})(?=[^\p{L}]|$)/u.exec(value)?.[1] ?? '');
}

/** Whether a value says that there is no passcode. */
export function saysNone(value: string): boolean {
  const start = value.trimStart().replace(/^[("'“‘„«[<（「【]{1,2}/, '');
  const word = /^([a-z/]{1,12})(?=[\s.,;:!)"'”’“»\]>]|$)/i.exec(start)?.[1] ?? '';
  return (NONE.test(word) || NONE_NEEDED.test(start)) && !/\d{3}/.test(value.slice(0, 40));
}

function namesTwo(plain: string): boolean {
  const [, one = '', other = ''] = TWO.exec(plain) ?? [];
  return one !== other && one.length === other.length;
}

/** "(passcode: worship). Or call …": a bracket that was opened before the label ends the passcode. */
function isClosed(whole: string, bare: string): boolean {
  return /^\)[.,;:!]?$/.test(whole.slice(bare.length));
}

/** A sentence, not a passcode: a plain word with another behind it, or the first half of a word in another alphabet. */
function isProse(bare: string, rest: string): boolean {
  // Scripts without spaces go on right behind a passcode; the others do not.
  if (/^(?=\p{L})(?![\u2e80-\uffff])/u.test(rest)) return true;
  const next = /^\s{1,4}([\p{L}\p{N}][\p{L}\p{N}'’-]*)(?=[\s.,;:!?)]|$)/u.exec(rest)?.[1] ?? '';
  if (next === '' || BUTTON.test(next)) return false;
  return COUNT.test(bare) || /^[A-Z]?[a-z'’-]+$/.test(bare);
}

function plainAscii(text: string): string {
  return normaliseDigits(text)
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u2018-\u201f\u00ab\u00bb\u300c-\u300f]/g, '"');
}

/** A topic or a time: one line without what programs left around it; `null`: nothing. */
export function readWords(value: string): string | null {
  const words = value
    .slice(0, 600)
    .replace(/ {4}.*/s, '')
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
  if (name.length > 60) name = name.replace(/^.*[.!?:] /s, '').trim();
  if (name === '' || name.length > 120 || PLACEHOLDER_NAMES.has(name.toLowerCase())) return null;
  return name;
}
