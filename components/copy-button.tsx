import type { ReactNode, Ref } from 'react';
import { say } from '../lib/words.ts';
import { Glyph, type GlyphName } from './glyph.tsx';
import { useAnswer } from './use-answer.ts';

interface CopyButtonProps {
  label: ReactNode;
  glyph?: GlyphName;
  /** Of the glyph, in CSS pixels. */
  size?: number;
  className?: string;
  /** Copies and gives whether the browser took it. */
  copy: () => Promise<boolean>;
  /** Called when the browser refused, so that the text can be shown instead. */
  onRefused: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that copies and answers on itself. */
export function CopyButton({
  label,
  glyph = 'copy',
  size = 20,
  className = 'button',
  copy,
  onRefused,
  ref,
}: CopyButtonProps) {
  const [copied, answer] = useAnswer<true>();

  async function press() {
    if (await copy()) answer(true);
    else onRefused();
  }

  return (
    <>
      <button type="button" className={className} onClick={press} ref={ref} data-copied={copied || undefined}>
        <Glyph name={copied ? 'done' : glyph} size={size} />
        <span>{copied ? say('copied') : label}</span>
      </button>
      <span className="visually-hidden" role="status">
        {copied ? say('copied') : ''}
      </span>
    </>
  );
}
