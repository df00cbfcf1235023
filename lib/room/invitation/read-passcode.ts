import { MOST, type Section } from './facts.ts';
import type { Reading } from './reading.ts';
import { isOutside } from './sections.ts';
import type { Segment } from './segments.ts';
import { isMasked, readPasscode } from './values.ts';

/** Keeps the passcode at the start of a value, for the section `of`; a passcode with letters is never one for telephones. */
export function keepPasscode({ facts, section, seenRoom }: Reading, value: string, of: Section): void {
  if (isOutside(section)) return;
  const passcode = readPasscode(value);
  facts.unclearPasscode ||= isMasked(value);
  if (passcode && facts.passcodes.length < MOST)
    facts.passcodes.push({
      passcode,
      section: of === 'phone' && /\D/.test(passcode) ? 'main' : of,
      late: seenRoom,
    });
}

/** The line below a label that has nothing behind it: for a code one word, behind a gap or without a colon one with a digit. */
export function valueBelow({ kind, colon }: Segment, next: Segment | undefined): string {
  if (next?.kind !== null) return '';
  if (kind !== 'passcode' && kind !== 'phonePasscode') return next.value;
  const fits = colon && !next.afterGap ? /^\S+$/ : /^(?=\S*\d)\S+$/;
  return fits.test(next.value) ? next.value : '';
}
