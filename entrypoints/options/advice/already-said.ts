import type { Finding, FindingCode } from '../../../lib/zoom/parse-paste.ts';

/** What is said of a paste, and the rule that would say the same beside the field. */
const SAME: Partial<Record<FindingCode, string>> = {
  elevenDigits: 'numberScheduled',
  nineDigits: 'numberOld',
  pmiRefused: 'numberRefused',
  pmiWeak: 'numberGuessable',
  passcodeRefused: 'passcodeRefused',
  passcodeWeak: 'passcodeWeak',
  oddNameShort: 'personalName',
  oddNameLong: 'personalName',
  oddNameHyphen: 'personalName',
};

/** The rules that say what the findings of a paste are saying already. */
export function alreadySaid(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ code }) => SAME[code] ?? []));
}
