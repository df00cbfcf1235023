import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dressPage } from '../../components/pages.ts';
import { say } from '../../lib/words.ts';
import '../../components/theme.css';
import { Options } from './options.tsx';

dressPage(say('pageLanguage'), say('pageDirection'));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Options />
    </StrictMode>,
  );
