/** Why Zoom refuses a number as a custom Personal Meeting ID. Joining with such a number is not affected. */
export type PmiRefusal =
  | 'length'
  | 'firstDigit'
  | 'prefix'
  | 'tripleGroup'
  | 'repeatedGroups'
  | 'sameDigitEight'
  | 'sameDigitRun'
  | 'sequence';

/** Why a number is easily guessed although Zoom may allow it. */
export type PmiWeakness = 'partialSequence' | 'fewDigits' | 'repeatedBlock';

/** First three digits that Zoom refuses. Source: Zoom support article 201362843. */
export const REFUSED_PREFIXES: ReadonlySet<string> = new Set(
  '200 300 400 500 508 600 660 700 800 803 804 807 808 809 850 855 866 877 887 888 900'.split(' '),
);

/** The number that Zoom's own help pages show; it breaks their rule on repeated groups. */
export const ZOOM_EXAMPLE_ID = '5551112222';

const RULES: readonly [PmiRefusal, (id: string) => boolean][] = [
  ['firstDigit', (id) => !/^[2-9]/.test(id)],
  ['prefix', (id) => REFUSED_PREFIXES.has(id.slice(0, 3))],
  ['tripleGroup', (id) => /^\d?(\d{3})\1\1\d?$/.test(id)],
  ['repeatedGroups', (id) => /^\d?(\d)\1\1(\d)\2\2(\d)\3\3\d?$/.test(id)],
  ['sameDigitEight', (id) => mostOfOneDigit(id) >= 8],
  ['sameDigitRun', (id) => /(\d)\1{4}/.test(id)],
  ['sequence', (id) => longestSequence(id, false) >= 9],
];

/**
 * Which of Zoom's rules for a custom Personal Meeting ID a number breaks, in Zoom's order.
 * `id`: digits only. Empty: none. Source: Zoom support article 201362843.
 */
export function pmiRefusals(id: string): PmiRefusal[] {
  if (!/^\d{10}$/.test(id)) return ['length'];
  return RULES.filter(([, breaks]) => breaks(id)).map(([code]) => code);
}

/**
 * What makes a number guessable. `id`: digits only. A run of six or more neighbours counts, up or down,
 * nine followed by zero too: Zoom documents a refusal for a run of nine and leaves shorter ones open.
 */
export function pmiWeaknesses(id: string): PmiWeakness[] {
  const found: PmiWeakness[] = [];
  if (longestSequence(id, true) >= 6) found.push('partialSequence');
  if (new Set(id).size <= 3) found.push('fewDigits');
  if (/^(\d{1,5})\1+$/.test(id)) found.push('repeatedBlock');
  return found;
}

function mostOfOneDigit(id: string): number {
  const counts = new Map<string, number>();
  for (const digit of id) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  return Math.max(...counts.values());
}

function longestSequence(id: string, wraps: boolean): number {
  return Math.max(sequenceLength(id, 1, wraps), sequenceLength(id, -1, wraps));
}

function sequenceLength(id: string, step: 1 | -1, wraps: boolean): number {
  let longest = Math.min(id.length, 1);
  let current = longest;
  for (let i = 1; i < id.length; i++) {
    const expected = Number(id[i - 1]) + step;
    const next = wraps ? (expected + 10) % 10 : expected;
    current = Number(id[i]) === next ? current + 1 : 1;
    longest = Math.max(longest, current);
  }
  return longest;
}
