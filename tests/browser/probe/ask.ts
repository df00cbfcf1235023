import type { InsertFailure, InsertRefusal, UndoOutcome } from '../../../lib/insert/insertion.ts';
import type { Snippet } from '../../../lib/room/snippet.ts';
import type { Page } from '../driver/types.ts';

export type ProbeQuestion = { what: 'insert'; snippet: Snippet } | { what: 'undo' };

export interface ProbeAnswer {
  ok?: boolean;
  kind?: string;
  reason?: InsertFailure;
  why?: InsertRefusal;
  undo?: UndoOutcome;
  thrown?: string;
}

/** Has the probe extension do something in a page, and gives what it says. */
export async function askProbe(page: Page, question: ProbeQuestion): Promise<ProbeAnswer> {
  await page.evaluate((detail: string) => {
    delete document.documentElement.dataset.probe;
    document.dispatchEvent(new CustomEvent('probe', { detail }));
  }, JSON.stringify(question));
  const said = await page.waitFor(() => document.documentElement.dataset.probe);
  return JSON.parse(said as string) as ProbeAnswer;
}
