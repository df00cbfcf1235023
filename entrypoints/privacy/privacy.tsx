import { PageHeader } from '../../components/page-header.tsx';
import { say } from '../../lib/words.ts';
import statement from '../../PRIVACY.md?raw';
import { blocksOf, type Inline } from './statement.ts';
import './privacy.css';

/** The privacy statement of the project, word for word, so that it can be read without a network. */
export function Privacy() {
  return (
    <>
      <PageHeader>
        <a href="/options.html#settings">{say('pracOptions')}</a>
      </PageHeader>
      {/* The statement is written in English, whatever the language of the page around it. */}
      {say('pageLanguage') !== 'en' && <p className="privacy-note muted">{say('dataPrivacyInEnglish')}</p>}
      <main className="privacy" lang="en" dir="ltr">
        {blocksOf(statement).map((block, index) => {
          const key = `${index}`;
          if (block.kind === 'title') return <h1 key={key}>{block.text}</h1>;
          if (block.kind === 'heading') return <h2 key={key}>{block.text}</h2>;
          if (block.kind === 'paragraph')
            return (
              <p key={key}>
                <Words of={block.words} />
              </p>
            );
          return (
            <ul key={key}>
              {block.items.map((item) => (
                <li key={item.map(({ text }) => text).join('')}>
                  <Words of={item} />
                </li>
              ))}
            </ul>
          );
        })}
      </main>
    </>
  );
}

function Words({ of }: { of: Inline[] }) {
  return of.map(({ kind, text }, index) => {
    const key = `${index}`;
    if (kind === 'strong') return <strong key={key}>{text}</strong>;
    if (kind === 'code') return <code key={key}>{text}</code>;
    return text;
  });
}
