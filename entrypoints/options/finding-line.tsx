import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from '../../components/glyph.tsx';
import './finding.css';

export type Tone = 'good' | 'plain' | 'warn' | 'bad';

const SIGNS: Record<Tone, GlyphName> = { good: 'done', plain: 'info', warn: 'alert', bad: 'stop' };

interface FindingLineProps {
  tone: Tone;
  /** What can be done about it, after the words. */
  action?: ReactNode;
  children: ReactNode;
}

/** One thing that was found: a sign, a tone, words. */
export function FindingLine({ tone, action, children }: FindingLineProps) {
  return (
    <p className="finding" data-tone={tone}>
      <Glyph name={SIGNS[tone]} size={16} />
      <span dir="auto">{children}</span>
      {action}
    </p>
  );
}
