/** One way in which a coming Gmail may differ from today's. */
export const DRIFTS = [
  {
    name: 'classesRenamed',
    why: 'a class keeps its stem and gains a hash, as the title bar did in July 2026',
  },
  { name: 'classesHashed', why: 'every class becomes a hash; nothing of the old name is left' },
  { name: 'buttonsForDivs', why: 'div[role=button] becomes button, as the title bar did in July 2026' },
  { name: 'wrappersAdded', why: 'new boxes around editor, Send and form, as around .M9 in autumn 2025' },
  { name: 'noJslog', why: 'logging attributes are gone' },
  { name: 'noGEditable', why: 'g_editable, a private attribute of an old editor library, is gone' },
  { name: 'noRegion', why: 'the region around a compose loses its role and name' },
  { name: 'noDataAttributes', why: 'no data-* attribute is left' },
  { name: 'noTableRow', why: 'the toolbar is built of div instead of table, tr and td' },
] as const;

export type DriftName = (typeof DRIFTS)[number]['name'];

/** The names that `?drift=` knows, for tables of tests; `?drift=all` takes them all together. */
export const DRIFT_NAMES: readonly DriftName[] = DRIFTS.map((drift) => drift.name);
