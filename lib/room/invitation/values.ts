import { normaliseDigits } from '../meeting-id.ts';
import { PLACEHOLDER_NAMES } from './labels.ts';

const GREETING =
  /^(?:hi|hello|hi there|hello there|dear all|hi all|hallo|bonjour|hola|olá|ciao)\s?[,!.:-]\s{1,4}/i;

/** The meeting ID at the start of a value: 9 to 11 digits, in any script, with spaces or dashes; `null`: none. */
export function readId(value: string): string | null {
  const start = /^[\s#:|([*-]*([\d][\d \u3000.\u2010-\u2015-]*)/.exec(normaliseDigits(value.slice(0, 80)));
  if (!start?.[1]) return null;
  const groups = start[1].split(/\D+/).filter(Boolean);
  const all = groups.join('');
  if (all.length >= 9 && all.length <= 11) return all;
  if (all.length < 9) return null;
  let id = '';
  for (const group of groups) {
    if (id.length >= 9) break;
    id += group;
  }
  return id.length >= 9 && id.length <= 11 ? id : null;
}

/** The passcode at the start of a value: one word of visible ASCII, without what stuck to it; `null`: none. */
export function readPasscode(value: string): string | null {
  const word = /^[\x21-\x7e]{1,64}/.exec(normaliseDigits(value.slice(0, 80)).trimStart())?.[0] ?? '';
  const bare = word.replace(/^["'[]+/, '').replace(/[).,;:\]"'>}!?]+$/, '');
  return bare === '' || bare.startsWith('(') || bare.includes('://') ? null : bare;
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
