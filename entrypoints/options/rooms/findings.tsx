import type { PasteResult, Severity } from '../../../lib/zoom/parse-paste.ts';
import { FindingLine, type Tone } from '../finding-line.tsx';
import { findingLines } from './finding-words.ts';

const TONES: Record<Severity, Tone> = { ok: 'good', info: 'plain', warning: 'warn', error: 'bad' };

/** What a paste was understood as, what it was not, and what is odd about it. */
export function Findings({ understanding }: { understanding: PasteResult }) {
  return (
    <ul>
      {findingLines(understanding.findings).map(({ severity, text }) => (
        <li key={`${severity} ${text}`}>
          <FindingLine tone={TONES[severity]}>{text}</FindingLine>
        </li>
      ))}
    </ul>
  );
}
