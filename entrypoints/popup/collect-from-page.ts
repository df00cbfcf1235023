import type { PageContents } from '../../lib/zoom/read-page.ts';

/**
 * Runs in the page that the person is looking at, brought there by their click alone. It must not use anything
 * from outside itself: the browser hands over only its source. Reads; changes nothing.
 */
export function collectFromPage(): PageContents {
  const MOST = 100_000;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .slice(0, 2000)
    .map(({ href }) => href);
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    .filter(({ type }) => ['text', 'url', 'tel', 'textarea'].includes(type))
    .map(({ value }) => value);
  // Line breaks as they are seen part labels from values.
  const text = [document.body?.innerText ?? '', ...fields].join('\n').slice(0, MOST);
  return { address: location.href, links: links.filter((link) => link.length < 2048), text };
}
