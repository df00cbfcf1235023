/** Why Zoom does not take a passcode. */
export type PasscodeRefusal = 'empty' | 'long' | 'character';
/** Why a passcode is easily guessed, or refused where an organisation's admin asks for more. */
export type PasscodeWeakness = 'short' | 'repeated' | 'sequence';

/** Most characters of a passcode. Source: Zoom REST API, meeting `password`. */
export const PASSCODE_LONGEST = 10;

/** Neighbours on which Zoom's "weak passcode" check looks: 12345, abcde, qwert, in both directions. */
const ROWS = ['01234567890', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const RUN = 5;

/**
 * What Zoom refuses in a passcode; empty: nothing. At most 10 characters of a–z, A–Z, 0–9, `@`, `-`, `_`, `*`.
 * Source: Zoom REST API, meeting `password`. Older meetings may hold others, so this never refuses a paste.
 */
export function passcodeRefusals(passcode: string): PasscodeRefusal[] {
  if (passcode === '') return ['empty'];
  const found: PasscodeRefusal[] = [];
  if (passcode.length > PASSCODE_LONGEST) found.push('long');
  if (/[^a-z0-9@\-_*]/i.test(passcode)) found.push('character');
  return found;
}

/**
 * What makes a passcode weak; empty: nothing.
 * Source: Zoom REST API, `meeting_password_requirement` (`consecutive_characters_length`, weak detection).
 */
export function passcodeWeaknesses(passcode: string): PasscodeWeakness[] {
  const found: PasscodeWeakness[] = [];
  if (passcode.length < 6) found.push('short');
  if (/(.)\1{4}/u.test(passcode)) found.push('repeated');
  if (hasSequence(passcode.toLowerCase())) found.push('sequence');
  return found;
}

function hasSequence(passcode: string): boolean {
  for (let i = 0; i + RUN <= passcode.length; i++) {
    const part = passcode.slice(i, i + RUN);
    const mirrored = [...part].reverse().join('');
    if (ROWS.some((row) => row.includes(part) || row.includes(mirrored))) return true;
  }
  return false;
}
