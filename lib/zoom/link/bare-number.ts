import { isMeetingId, normaliseDigits } from '../meeting-id.ts';
import { pmiRefusals, pmiWeaknesses, ZOOM_EXAMPLE_ID } from '../pmi-rules.ts';
import type { LinkWarning, ParsedLink } from './codes.ts';
import { printJoinLink } from './print-link.ts';
import { nothing } from './results.ts';

/** Signs of bold type, and the `#` of telephones. */
const AROUND = /^[#*_]+|[#*_]+$/g;
/** A `+` is not among them: what begins with a country code is a telephone number. */
const NUMBER = /^[\d_\s\u00a0\u202f()[\].\-\u2010-\u2015\u2212]+$/;
const LONGEST = 60;

/**
 * Judges a text that is a meeting ID typed any way; `null` when it is not made of digits and separators.
 * Too short or too long a number is a refusal. `seen`: what was noticed while the text was cleaned.
 */
export function parseNumber(text: string, seen: LinkWarning[]): ParsedLink | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(AROUND, '');
  const typed = normaliseDigits(bare);
  if (!NUMBER.test(typed)) return null;
  const id = typed.replace(/\D/g, '');
  if (id === '') return null;
  if (!isMeetingId(id)) return nothing(id.length < 9 ? 'id-too-short' : 'id-too-long', 'bare-id');
  const warnings = [...seen];
  if (typed !== bare && !warnings.includes('characters-mapped')) warnings.push('digits-mapped');
  warnings.push(...numberWarnings(id, typed));
  return {
    ...nothing('not-a-link', 'bare-id'),
    verdict: warnings.length > 0 ? 'warn' : 'ok',
    meetingId: id,
    canonical: printJoinLink('zoom.us', id),
    reason: warnings[0] ?? 'ok',
    warnings,
    givenId: id,
  };
}

/**
 * What is odd about a number on its own. Written like a telephone number it may be one; Zoom's rules for custom
 * numbers (support article 201362843) are for 10 digits; generated ones may begin with 1.
 */
function numberWarnings(id: string, typed: string): LinkWarning[] {
  const warnings: LinkWarning[] = [];
  if (/\(\d+\)|\d\.\d/.test(typed)) warnings.push('phone-like');
  if (/^[01]/.test(id)) warnings.push('first-digit');
  if (id.length !== 10 || id === ZOOM_EXAMPLE_ID) return warnings;
  if (pmiRefusals(id).some((code) => code !== 'firstDigit')) warnings.push('pmi-refused');
  if (pmiWeaknesses(id).includes('partialSequence')) warnings.push('weak-sequence');
  return warnings;
}
