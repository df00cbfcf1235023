import { createElement, type ReactNode } from 'react';
import type { Switches } from '../switches.ts';

declare global {
  interface Window {
    SWITCHES: Switches;
  }
}

export const switches = window.SWITCHES;
const drifts = (name: string) => switches.drift.includes(name);

type Props = Record<string, unknown>;

const LABELS = ['aria-label', 'title', 'placeholder'];

/** An element of the page, as the drifts of the day have it. Texts of buttons are labels too. */
export function h(type: string, props: Props | null, ...children: ReactNode[]) {
  return createElement(type, drifted(props ?? {}), ...children);
}

function drifted(props: Props): Props {
  const out: Props = {};
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('data-') && name !== 'data-replica' && drifts('dataGone')) continue;
    if (name === 'className' && drifts('classesHashed'))
      out[name] = String(value).split(' ').map(hashed).join(' ');
    else if (name === 'id' && drifts('idsGone')) out[name] = hashed(String(value));
    else if (LABELS.includes(name) && drifts('labelsGone')) out[name] = hashed(String(value));
    else out[name] = value;
  }
  return out;
}

/** Another word for a word, the same each time. */
function hashed(word: string): string {
  let sum = 7;
  for (const letter of word) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return `z${sum.toString(36)}`;
}

/** Takes out what is not React's, as often as the switch says: a page that renders a row anew drops it. */
export function stripForeign(row: HTMLElement, left: { current: number }): () => void {
  const isForeign = (element: Element) =>
    !Object.keys(element).some((name) => name.startsWith('__reactFiber$'));
  const observer = new MutationObserver(() => {
    const foreign = [...row.querySelectorAll('*')].filter(isForeign);
    if (foreign.length === 0 || left.current <= 0) return;
    left.current -= 1;
    for (const element of foreign) element.remove();
  });
  observer.observe(row, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** React's own numbers for elements, as Fluent writes them into ids. */
let last = 0;
export const nextNumber = () => {
  last += 1;
  return last;
};

/** Six letters that are others each time. */
export const newHash = () => Math.random().toString(36).slice(2, 8);
