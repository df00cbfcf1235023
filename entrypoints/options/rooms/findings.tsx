import { Glyph, type GlyphName } from '../../../components/glyph.tsx';
import type { Severity, Understanding } from '../../../lib/room/understand.ts';
import { findingLines } from './finding-words.ts';

const SIGNS: Record<Severity, { tone: string; glyph: GlyphName }> = {
  ok: { tone: 'good', glyph: 'done' },
  info: { tone: 'plain', glyph: 'info' },
  warning: { tone: 'warn', glyph: 'alert' },
  error: { tone: 'bad', glyph: 'stop' },
};

/** What a paste was understood as, what it was not, and what is odd about it. */
export function Findings({ understanding }: { understanding: Understanding }) {
  return (
    <ul>
      {findingLines(understanding.findings).map(({ severity, text }) => (
        <li className="finding" data-tone={SIGNS[severity].tone} key={`${severity} ${text}`}>
          <Glyph name={SIGNS[severity].glyph} size={16} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
