import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { say } from '../lib/words.ts';
import { Glyph, type GlyphName } from './glyph.tsx';
import { useAnswer } from './use-answer.ts';

interface CopyButtonProps {
  label: ReactNode;
  /** What a screen reader calls it, when the label does not say it. */
  name?: string;
  /** `null`: none. */
  glyph?: GlyphName | null;
  /** Of the glyph, in CSS pixels. */
  size?: number;
  className?: string;
  attributes?: ButtonHTMLAttributes<HTMLButtonElement>;
  /** Copies and gives whether the browser took it. */
  copy: () => Promise<boolean>;
  /** Called when it was copied, with whether a key had pressed the button. */
  onCopied?: (byKeyboard: boolean) => void;
  /** Called when the browser refused, so that the text can be shown instead. */
  onRefused: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that copies and answers on itself. */
export function CopyButton({
  label,
  name,
  glyph = 'copy',
  size = 20,
  className = 'button',
  attributes,
  copy,
  onCopied,
  onRefused,
  ref,
}: CopyButtonProps) {
  const [copied, answer] = useAnswer<true>();

  async function press(byKeyboard: boolean) {
    if (!(await copy())) return onRefused();
    answer(true);
    onCopied?.(byKeyboard);
  }

  const sign = copied ? 'done' : glyph;
  return (
    <>
      <button
        {...attributes}
        type="button"
        className={className}
        aria-label={copied ? undefined : name}
        // A click that no pointer made comes from a key.
        onClick={({ detail }) => press(detail === 0)}
        ref={ref}
        data-copied={copied || undefined}
      >
        {sign && <Glyph name={sign} size={size} />}
        <span>{copied ? say('copied') : label}</span>
      </button>
      <span className="visually-hidden" role="status">
        {copied ? say('copied') : ''}
      </span>
    </>
  );
}
