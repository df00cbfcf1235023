import { useState } from 'react';
import { CopyButton } from '../../../components/copy-button.tsx';
import { RefusedCopy } from '../../../components/refused-copy.tsx';
import { copyText } from '../../../lib/page/ui/copy.ts';
import type { Guessable, Suggestion, SuggestionOrigin } from '../../../lib/room/suggest.ts';
import { say, type WordKey } from '../../../lib/words.ts';

const GUESSES: Record<Guessable, { word: WordKey; tone: string }> = {
  easy: { word: 'sugEasy', tone: 'warn' },
  fair: { word: 'sugFair', tone: 'plain' },
  hard: { word: 'sugHard', tone: 'good' },
};
const ORIGINS: Record<SuggestionOrigin, WordKey> = {
  phone: 'sugFromPhone',
  phoneSwapped: 'sugFromPhoneSwapped',
  phoneEnding: 'sugFromPhoneEnding',
  mail: 'sugFromMail',
  mailJoined: 'sugFromMailJoined',
  mailSwapped: 'sugFromMailSwapped',
  mailDigits: 'sugFromMailDigits',
};

interface SuggestionsProps {
  label: string;
  /** Whether anything was typed: only then "nothing" is an answer. */
  asked: boolean;
  suggestions: Suggestion[];
  shown: (value: string) => string;
  onTaken?: (value: string) => void;
}

/** Suggestions with where they come from and how well they can be guessed, to be copied into Zoom's page. */
export function Suggestions({ label, asked, suggestions, shown, onTaken }: SuggestionsProps) {
  const [refused, setRefused] = useState<string | null>(null);
  if (!asked) return null;
  return (
    <div role="status">
      {suggestions.length === 0 ? (
        <p className="muted">{say('sugNone')}</p>
      ) : (
        <ul className="suggestions" aria-label={label}>
          {suggestions.map(({ value, origin, guessable }) => (
            <li key={origin}>
              <p className="suggestion">
                <bdi dir="ltr">{shown(value)}</bdi>
                <span className="muted small">{say(ORIGINS[origin])}</span>
              </p>
              <CopyButton
                className="button quiet"
                glyph="copy"
                label={say('sugTake')}
                copy={async () => {
                  const copied = await copyText(document, value);
                  if (copied) onTaken?.(value);
                  return copied;
                }}
                onRefused={() => setRefused(value)}
              />
              <p className="small guess" data-tone={GUESSES[guessable].tone}>
                {say(GUESSES[guessable].word)}
              </p>
            </li>
          ))}
        </ul>
      )}
      {refused !== null && <RefusedCopy text={refused} onClose={() => setRefused(null)} />}
    </div>
  );
}
