import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAtRest } from './at-rest.ts';
import type { Page } from './types.ts';

interface Violation {
  id: string;
  impact: string | null;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: Violation[] }>;
}

const require = createRequire(import.meta.url);

/**
 * What axe-core finds wrong in a page, one line each; empty when nothing is. It waits until nothing fades any more: what
 * is half there has too little contrast.
 * @param within a CSS selector of the light DOM, when only a part is asked about
 */
export async function axe(page: Page, within?: string): Promise<string[]> {
  await page.waitFor(isAtRest);
  const source = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  // The source is run as a function's body, which no content security policy of the page hinders.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(new Function(source) as () => void);
  const violations = await page.evaluate(async (part: string | undefined) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // The sizes of what is pressed are a rule of WCAG 2.2 that axe leaves out unless it is asked; other people's pages have their own.
    const isOurs = location.protocol.endsWith('extension:') || part?.includes('data-doorway') === true;
    const rules = { 'target-size': { enabled: isOurs } };
    const { violations } = await axe.run(part ?? document, { resultTypes: ['violations'], rules });
    return violations;
  }, within);
  return violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(
      ({ html, failureSummary }) => `\n    ${html.slice(0, 160)}\n      ${failureSummary ?? ''}`,
    );
    return `${id} (${impact}): ${help}${places.join('')}`;
  });
}
