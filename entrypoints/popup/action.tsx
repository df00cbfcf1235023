import { type ReactNode, useRef } from 'react';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph, type GlyphName } from '../../components/glyph.tsx';
import { closePopup } from '../../components/pages.ts';
import { COPIED_CLOSES_MS } from '../../lib/timings.ts';
import { say } from '../../lib/words.ts';
import { useKey } from './use-key.ts';

interface ActionProps {
  /** The key that presses it; shown on hover. */
  letter?: string;
  glyph: GlyphName;
  label: ReactNode;
  size?: number;
  className?: string;
  onPress: (pressed: HTMLElement) => void;
  isOpen?: boolean;
}

/** One thing that can be done, by click or by its letter. */
export function Action({
  letter,
  glyph,
  label,
  size = 16,
  className = 'quiet',
  onPress,
  isOpen,
}: ActionProps) {
  const button = useRef<HTMLButtonElement>(null);
  useKey(
    (key) => key === letter,
    () => button.current?.click(),
  );
  return (
    <button
      type="button"
      className={`button ${className}`}
      ref={button}
      aria-expanded={isOpen}
      onClick={({ currentTarget }) => onPress(currentTarget)}
      {...letterOf(letter)}
    >
      <Glyph name={glyph} size={size} />
      <span>{label}</span>
    </button>
  );
}

interface CopyActionProps extends Omit<ActionProps, 'onPress' | 'isOpen'> {
  /** What a screen reader calls it, when the label does not say it. */
  name?: string;
  copy: () => Promise<boolean>;
  onRefused: () => void;
  ref?: { current: HTMLButtonElement | null };
}

/** Copies, says so on itself, and closes the popup when it was asked for by keyboard. */
export function CopyAction({ letter, glyph, size = 16, className = 'quiet', ref, ...rest }: CopyActionProps) {
  const own = useRef<HTMLButtonElement>(null);
  const button = ref ?? own;
  useKey(
    (key) => key === letter,
    () => button.current?.click(),
  );
  return (
    <CopyButton
      {...rest}
      ref={button}
      glyph={glyph}
      size={size}
      className={`button ${className}`}
      attributes={letterOf(letter)}
      onCopied={(byKeyboard) => {
        if (byKeyboard) setTimeout(closePopup, COPIED_CLOSES_MS);
      }}
    />
  );
}

function letterOf(letter: string | undefined) {
  return letter
    ? { 'aria-keyshortcuts': letter, 'data-letter': letter, title: say('popKey', { key: letter }) }
    : {};
}
