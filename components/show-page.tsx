import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { say } from '../lib/words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import './theme.css';
import './tones.css';

/** Shows a page of Doorway's own, in the language and the direction of the catalogue that its words come from. */
export function showPage(page: ReactNode): void {
  document.documentElement.lang = say('pageLanguage');
  document.documentElement.dir = say('pageDirection') === 'rtl' ? 'rtl' : 'ltr';
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <ErrorBoundary>{page}</ErrorBoundary>
      </StrictMode>,
    );
}
