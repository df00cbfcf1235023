import type { ReactNode } from 'react';
import { DoorIcon } from '../../components/door-icon.tsx';
import { RichText } from '../../components/rich-text.tsx';
import type { Snippet } from '../../lib/snippets/snippet.ts';
import { say } from '../../lib/words.ts';
import './preview.css';

/** Stands where a preview will be, as long as there is nothing to show. */
export function EmptyPreview({ words }: { words: string }) {
  return (
    <p className="preview-empty muted">
      <DoorIcon size={32} />
      {words}
    </p>
  );
}

/** A piece of what will be inserted, with what it is above it. */
export function Figure({ caption, children }: { caption: string; children: ReactNode }) {
  return (
    <figure>
      <figcaption className="muted small">{caption}</figcaption>
      {children}
    </figure>
  );
}

/** What stands where only plain text fits. */
export function PlainFigure({ text }: { text: string }) {
  return (
    <Figure caption={say('optPreviewPlain')}>
      <pre className="paper" dir="auto">
        {text}
      </pre>
    </Figure>
  );
}

/** A snippet in a mail, and where only plain text fits. */
export function SnippetFigures({ snippet }: { snippet: Snippet }) {
  return (
    <>
      <Figure caption={say('optPreviewRich')}>
        <div className="paper" dir="auto">
          <RichText html={snippet.html} />
        </div>
      </Figure>
      <PlainFigure text={snippet.text} />
    </>
  );
}
