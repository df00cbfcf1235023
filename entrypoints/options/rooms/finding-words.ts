import { type MessageKey, say, sayInOrder, sayList } from '../../../lib/words.ts';
import { FINDING_CODES, type Finding, type FindingCode } from '../../../lib/zoom/findings/types.ts';
import { formatMeetingId } from '../../../lib/zoom/meeting-id.ts';

/** The key of a code's sentence. Typed, so that a code without words does not compile. */
function wordOf(code: FindingCode): MessageKey {
  const key: `find${Capitalize<FindingCode>}` = `find${capitalised(code)}`;
  return key;
}

/** Telling what was found matters; these are read from the text and not kept. */
const NOT_KEPT: ReadonlySet<FindingCode> = new Set(['hostName', 'topic']);
/** What these speak of are numbers, shown in groups as everywhere. */
const OF_NUMBERS: ReadonlySet<FindingCode> = new Set([
  'conflict',
  'oneTapConflict',
  'textIdDiffers',
  'elevenDigits',
  'nineDigits',
  'zoomGovNotPersonal',
]);
/** Their values are one list. */
const OF_LISTS: ReadonlySet<FindingCode> = new Set(['personalLinkLeft']);
const ORDER = ['error', 'warning', 'info'] as const;

/** What to say of a paste: what was understood in one line, then what is wrong, odd or worth knowing. */
export function findingLines(findings: Finding[]): { severity: Finding['severity']; text: string }[] {
  const understood = findings.filter(({ severity, code }) => severity === 'ok' && !NOT_KEPT.has(code));
  const lines = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map(
    ({ severity, code, values }) => ({
      severity,
      text: sayInOrder(wordOf(code), shown(code, values)),
    }),
  );
  if (understood.length === 0) return lines;
  return [
    {
      severity: 'ok',
      text: say('findUnderstood', {
        list: sayList(understood.map(({ code }) => sayInOrder(wordOf(code), []))),
      }),
    },
    ...lines,
  ];
}

/** Every sentence that there can be, for the check that none is missing. */
export const FINDING_WORDS: readonly MessageKey[] = FINDING_CODES.map(wordOf);

function shown(code: FindingCode, values: string[]): string[] {
  if (OF_LISTS.has(code)) return [sayList(values)];
  return OF_NUMBERS.has(code) ? values.map(formatMeetingId) : values;
}

function capitalised<S extends string>(text: S): Capitalize<S> {
  return (text.slice(0, 1).toUpperCase() + text.slice(1)) as Capitalize<S>;
}
