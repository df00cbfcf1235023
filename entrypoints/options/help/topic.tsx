import type { ReactNode } from 'react';
import './topic.css';

/** One thing that is explained, open until it is closed. */
export function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="topic" open>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
