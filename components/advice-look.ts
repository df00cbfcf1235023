import type { Severity } from '../lib/room/advice/advise.ts';
import type { GlyphName } from './glyph.tsx';

/** Sign and tone of an advice; never colour alone. */
export const ADVICE_LOOKS: Record<Severity, { tone: 'bad' | 'warn' | 'plain'; glyph: GlyphName }> = {
  error: { tone: 'bad', glyph: 'stop' },
  warning: { tone: 'warn', glyph: 'alert' },
  question: { tone: 'plain', glyph: 'question' },
  info: { tone: 'plain', glyph: 'info' },
};
