import { FINDING_CODES } from '../../../../lib/zoom/findings/types.ts';
import { parsePaste } from '../../../../lib/zoom/parse-paste.ts';

/** What is right for a paste; what is absent does not matter. `null`: must not be found. */
export interface Wanted {
  id?: string | null;
  /** Token of the join link; without a number, of the personal link. */
  tok?: string | null;
  /** Passcode for the screen. */
  pc?: string | null;
  /** NAME of the personal link. */
  my?: string | null;
  host?: string;
  /** Passcode for telephones. */
  ppc?: string | null;
  /** One-tap lines: themselves, or how many. */
  taps?: string[] | number;
  /** Telephone numbers: how many, or `number|place`. */
  dials?: number;
  dialText?: string[];
  local?: string | null;
  /** There is no room in it. */
  none?: boolean;
  /** Any of these is right. */
  either?: Wanted[];
  /** Codes of findings that must be given, and that must not. */
  has?: string[];
  not?: string[];
}

/** Codes that the corpus proposes, and what they are called here. */
const OWN_CODES: Record<string, string> = { tokenCut: 'oddTokenCut', tokenGlued: 'oddTokenGlued' };

/** What is wrong with what is understood of a paste, one line for each; empty: nothing. */
export function judgePaste(text: string, want: Wanted): string[] {
  const { found, findings } = parsePaste(text);
  const { phone, personal } = found;
  const codes: string[] = findings.map(({ code }) => code);
  const got: Wanted = {
    id: found.meetingId,
    tok: found.meetingId ? found.token : (personal?.token ?? null),
    pc: found.passcode,
    my: personal?.name ?? null,
    host: found.host ?? personal?.host ?? '',
    ppc: phone.passcode,
    taps: typeof want.taps === 'number' ? phone.oneTap.length : phone.oneTap,
    dials: phone.dialIn.length,
    dialText: phone.dialIn.map(({ number, label }) => `${number}|${label}`),
    local: phone.localNumbersUrl,
    none: !found.meetingId && !personal,
  };
  const { either, has = [], not = [], ...values } = want;
  const wrong = Object.entries(values).flatMap(([key, wanted]) => {
    const is = JSON.stringify(got[key as keyof Wanted]);
    return is === JSON.stringify(wanted) ? [] : [`${key}: ${is} instead of ${JSON.stringify(wanted)}`];
  });
  for (const code of has.map((name) => OWN_CODES[name] ?? name)) {
    if (!(FINDING_CODES as readonly string[]).includes(code)) wrong.push(`there is no finding ${code}`);
    if (!codes.includes(code)) wrong.push(`does not say ${code} among ${codes.join(' ')}`);
  }
  for (const code of not) if (codes.includes(code)) wrong.push(`says ${code}`);
  if (either && !either.some((one) => judgePaste(text, one).length === 0))
    wrong.push(`none of ${JSON.stringify(either)}, but ${JSON.stringify(got)} ${codes.join(' ')}`);
  return wrong;
}
