import type { ReactNode } from 'react';
import { say } from '../lib/words.ts';
import { DoorIcon } from './door-icon.tsx';
import './page.css';

/** The head of a page that has a tab of its own: the name, and the ways from here. */
export function PageHeader({ children }: { children: ReactNode }) {
  return (
    <header className="page-header">
      <span className="brand">
        <DoorIcon size={24} />
        {say('extShortTitle')}
      </span>
      {children}
    </header>
  );
}
