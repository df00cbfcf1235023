/**
 * What is wrong with the NAME of a personal link. `hyphen`: Zoom documents letters, digits and dots only, but
 * whether an existing link may hold a hyphen is not established, so it is doubtful and not refused.
 */
export type PersonalNameProblem = 'empty' | 'firstNotLetter' | 'character' | 'hyphen' | 'short' | 'long';

/** How many characters the NAME of a personal link has. Source: Zoom support article 201362843. */
export const PERSONAL_NAME_LENGTH = { least: 5, most: 40 } as const;

/** Longer names are not kept: no link that Zoom gave can have one. */
export const PERSONAL_NAME_LONGEST = 100;

const REFUSING: ReadonlySet<PersonalNameProblem> = new Set(['empty', 'firstNotLetter', 'character']);

/**
 * Every problem of the NAME in `https://zoom.us/my/NAME`, the gravest first; empty: none.
 * Source: Zoom support KB0068443 and article 201362843 (5 to 40 characters, a letter first, letters, digits, dots).
 */
export function personalNameProblems(name: string): PersonalNameProblem[] {
  if (name === '') return ['empty'];
  const problems: PersonalNameProblem[] = [];
  if (!/^[a-z]/i.test(name)) problems.push('firstNotLetter');
  if (/[^a-z0-9.-]/i.test(name)) problems.push('character');
  if (name.includes('-')) problems.push('hyphen');
  if (name.length < PERSONAL_NAME_LENGTH.least) problems.push('short');
  if (name.length > PERSONAL_NAME_LENGTH.most) problems.push('long');
  return problems;
}

/** `true` when a link with this problem cannot be a personal link; the others may exist and deserve a word. */
export function refusesPersonalName(problem: PersonalNameProblem): boolean {
  return REFUSING.has(problem);
}
