import { FROM } from './selectors.ts';

/** The address that a message is sent from, in lower case, or `null` where the page does not say. */
export function senderOf(scope: HTMLElement): string | null {
  const from = scope.querySelector<HTMLInputElement>(FROM)?.value.toLowerCase() ?? '';
  return /[^\s<>"]+@[^\s<>"]+/.exec(from)?.[0] ?? null;
}
