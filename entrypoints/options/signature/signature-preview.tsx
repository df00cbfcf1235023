import { useState } from 'react';
import { CopyButton } from '../../../components/copy-button.tsx';
import { RefusedCopy } from '../../../components/refused-copy.tsx';
import { copySnippet, copyText } from '../../../lib/page/ui/copy.ts';
import type { BuiltSignature } from '../../../lib/snippets/signature/build.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import { Figure, PlainFigure } from '../preview-parts.tsx';
import { MarkView } from './mark-view.tsx';

const GMAIL_SETTINGS = 'https://mail.google.com/mail/u/0/#settings/general';

const PAPERS: { id: 'light' | 'dark'; word: WordKey }[] = [
  { id: 'light', word: 'sigInLight' },
  { id: 'dark', word: 'sigInDark' },
];

/** The signature as it will look, and the ways to take it along. */
export function SignaturePreview({ built }: { built: BuiltSignature }) {
  const [refused, setRefused] = useState(false);
  const { snippet, marks } = built;
  return (
    <aside className="preview" aria-label={say('sigPreview')}>
      <h2>{say('sigPreview')}</h2>
      {PAPERS.map(({ id, word }) => (
        <Figure key={id} caption={say(word)}>
          <div className="paper mail" data-paper={id} dir="auto">
            <MarkView marks={marks} />
          </div>
        </Figure>
      ))}
      <div className="form-actions">
        <CopyButton
          className="button main"
          label={say('sigCopy')}
          copy={() => copySnippet(document, snippet)}
          onRefused={() => setRefused(true)}
        />
        <CopyButton
          label={say('sigCopyPlain')}
          copy={() => copyText(document, snippet.text)}
          onRefused={() => setRefused(true)}
        />
      </div>
      {refused && <RefusedCopy text={snippet.text} onClose={() => setRefused(false)} />}
      <p className="small">
        {say('sigHowTo')}{' '}
        <a href={GMAIL_SETTINGS} target="_blank" rel="noreferrer">
          {say('sigOpenGmail')}
        </a>
      </p>
      <PlainFigure text={snippet.text} />
    </aside>
  );
}
