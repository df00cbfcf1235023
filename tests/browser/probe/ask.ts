import type {
  InsertFailure,
  InsertRefusal,
  InsertRequest,
  UndoOutcome,
} from '../../../lib/insert/insertion.ts';
import type { Snippet } from '../../../lib/snippets/snippet.ts';
import type { Page } from '../driver/types.ts';

export type ProbeQuestion =
  | {
      what: 'insert';
      snippet: Snippet;
      options?: Partial<Omit<InsertRequest, 'editor' | 'at'>> & { isPlain?: boolean };
      over?: string;
    }
  /** What became of it a while later. */
  | { what: 'later' }
  | { what: 'undo' };

export interface ProbeAnswer {
  ok?: boolean;
  kind?: string;
  reason?: InsertFailure;
  why?: InsertRefusal;
  isLeft?: boolean;
  undo?: UndoOutcome;
  later?: InsertFailure | null;
  thrown?: string;
}

/** Has the probe extension do something in a page, and gives what it says. */
export async function askProbe(page: Page, question: ProbeQuestion): Promise<ProbeAnswer> {
  await tellProbe(page, question);
  return heardOfProbe(page);
}

/** Has it do something and does not wait for it. */
export async function tellProbe(page: Page, question: ProbeQuestion): Promise<void> {
  await page.evaluate((detail: string) => {
    delete document.documentElement.dataset.probe;
    document.dispatchEvent(new CustomEvent('probe', { detail }));
  }, JSON.stringify(question));
}

/** What the probe says of what it was told to do. */
export async function heardOfProbe(page: Page): Promise<ProbeAnswer> {
  const said = await page.waitFor(() => document.documentElement.dataset.probe);
  return JSON.parse(said as string) as ProbeAnswer;
}
