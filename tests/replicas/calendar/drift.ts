/**
 * How the page's markup can change between two releases of Calendar, without a change of what it does.
 * The key is the name in `?drift=`; page/drift.js applies it to each node as it is made.
 */
export const driftMeanings = {
  idsGone: 'every id becomes a counter (aria-controls and aria-labelledby follow)',
  jsnamesChanged: 'jsname, jscontroller and jsaction have other values',
  dataAttributesGone: 'there are no data-* attributes at all',
  classesHashed: 'every class has another name',
  buttonsForDivs: 'every button is a div[role=button]',
} as const;

export type Drift = keyof typeof driftMeanings | 'all';

/** The names of all drifts, for tables; `all` is the five of them together. */
export const driftNames = [...Object.keys(driftMeanings), 'all'] as Drift[];

/**
 * The single drifts that a list of names stands for.
 * @param names names out of `driftNames`
 */
export function expandDrifts(names: readonly Drift[]): (keyof typeof driftMeanings)[] {
  const single = Object.keys(driftMeanings) as (keyof typeof driftMeanings)[];
  return names.includes('all') ? single : single.filter((name) => names.includes(name));
}
