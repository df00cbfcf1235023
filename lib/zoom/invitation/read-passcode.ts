import { MOST, type Section } from './facts.ts';
import { ZOOMS_WORD } from './labels.ts';
import type { Reading } from './reading.ts';
import { isOutside } from './sections.ts';
import type { Segment } from './segments.ts';
import { isBeforeButton, readPasscode, saysNone } from './values.ts';

/** Keeps the passcode of a labelled piece, for the section `of`; one with letters is never for telephones or room systems. */
export function keepPasscode(
  reading: Reading,
  { label, afterGap }: Segment,
  value: string,
  of: Section,
): void {
  const { facts, section, seenRoom } = reading;
  const isBelowOthers = reading.belowOtherSecret && !afterGap;
  if (isOutside(section)) return;
  // Below a link to another site, or the name of a network, a "password" may be that site's; Zoom's own word is the room's.
  const mayBeOthers = of === 'beside' || isBelowOthers;
  const passcode = mayBeOthers && !ZOOMS_WORD.test(label) ? null : readPasscode(value);
  facts.unclearPasscode ||= passcode === null && value !== '' && !saysNone(value);
  // Below a telephone number a second passcode is the telephone's, whatever heads the number.
  const isSecond =
    reading.belowTelephone && !afterGap && facts.passcodes.some(({ section }) => section === 'main');
  const place = of === 'beside' ? 'main' : isSecond ? 'phone' : of;
  if (passcode && facts.passcodes.length < MOST)
    facts.passcodes.push({
      passcode,
      section: /\D/.test(passcode) ? 'main' : place,
      late: seenRoom,
    });
}

/** The line below a label that has nothing behind it: for a code one word, behind a gap or without a colon one with a digit. */
export function valueBelow({ kind, colon }: Segment, next: Segment | undefined): string {
  if (next?.kind !== null) return '';
  if (kind !== 'passcode' && kind !== 'phonePasscode') return next.value;
  const fits = colon && !next.afterGap ? /^(?:\S+|\d{3} \d{3})$/ : /^(?:(?=\S*\d)\S+|\d{3} \d{3})$/;
  return fits.test(next.value) || isBeforeButton(` ${next.value}`) ? next.value : '';
}
