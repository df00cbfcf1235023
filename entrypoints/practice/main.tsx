import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dressPage } from '../../components/pages.ts';
import { say } from '../../lib/words.ts';
import '../../components/theme.css';
import { Practice } from './practice.tsx';

dressPage(say('pageLanguage'), say('pageDirection'));
document.title = say('optPageTitle', say('pracTitle'));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Practice />
    </StrictMode>,
  );
