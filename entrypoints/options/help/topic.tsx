import type { ReactNode } from 'react';
import './topic.css';

/** One thing that is explained, when it is asked for. */
export function Topic({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="topic">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
