/** How the page's markup may change between two releases, without a change of what it does. */
export const DRIFTS = [
  { name: 'classesHashed', why: 'every class is another one' },
  { name: 'idsGone', why: 'no id keeps its name' },
  { name: 'dataGone', why: 'there are no data-* attributes' },
  { name: 'labelsGone', why: 'every label and tooltip is in a language that nobody knows' },
] as const;

export type DriftName = (typeof DRIFTS)[number]['name'];

/** The names of all drifts, for tables of tests; `all` takes them all together. */
export const DRIFT_NAMES: readonly DriftName[] = DRIFTS.map(({ name }) => name);

/** The switches of the page, with what they are when nothing is said. The README says what each rests on. */
export interface Switches {
  /** `new`: 2024 to today; `old`: the order of rows of 2021 to 2023. */
  generation: 'new' | 'old';
  /** The version of the editor: 9 or 8. */
  editor: 8 | 9;
  drift: readonly string[];
  dir: 'ltr' | 'rtl';
  theme: 'light' | 'dark';
  /** The editor of a body comes so long after its frame; milliseconds. */
  bodyLate: number;
  /** After so long a card is made of a link, as a step of the history; milliseconds, 0: never. */
  preview: number;
  /** A signature in each message. */
  signature: boolean;
  /** Old panes stay in the page, hidden. */
  leftovers: boolean;
  /** So often foreign nodes are taken out of a row of buttons at once. */
  strips: number;
  /** The event's body is marked by its checker of spelling. */
  msEditor: boolean;
  /** What the location is before it is written. */
  location: string;
  /** The place is shown as a suggestion list, of which Enter takes the first. */
  suggestions: boolean;
  /** Fields for people show names until somebody comes to them. */
  collapsedTo: boolean;
  /** Checkers of spelling have put their own nodes beside each editor. */
  overlays: boolean;
  /** A field for a prompt stands between subject and body, a loop component in the body. */
  copilot: boolean;
  /** The field for the location is another one so long after it was left; milliseconds. */
  commitLate: number;
  /** A location that was taken is shown as a text of its own, and the field for it is empty. */
  pill: boolean;
}

const DEFAULTS: Switches = {
  generation: 'new',
  editor: 9,
  drift: [],
  dir: 'ltr',
  theme: 'light',
  bodyLate: 0,
  preview: 0,
  signature: false,
  leftovers: false,
  strips: 0,
  msEditor: true,
  location: '',
  suggestions: true,
  collapsedTo: false,
  overlays: false,
  copilot: false,
  commitLate: 0,
  pill: false,
};

/** What a page may do to a message all at once, each as the query that plays it. */
export const HOSTILE_IN_MAIL = [
  'editor=8',
  'generation=old',
  'bodyLate=700',
  'preview=300',
  'signature=1',
  'leftovers=1',
  'strips=3',
  'collapsedTo=1',
  'overlays=1',
  'copilot=1',
  'dir=rtl',
] as const;

/** The same for an event. */
export const HOSTILE_IN_CALENDAR = [
  'editor=8',
  'bodyLate=700',
  'strips=3',
  'msEditor=0',
  'suggestions=0',
  'overlays=1',
  'commitLate=250',
  'pill=1',
] as const;

/** Reads the switches out of an address; one that is not known is an error, so that no test tries nothing. */
export function readSwitches(url: string): Switches {
  const switches: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, value] of new URL(url).searchParams) {
    if (name === 'path' || name === 'rru') continue;
    if (!(name in DEFAULTS)) throw new Error(`The replica of Outlook has no switch ${name}`);
    const before = DEFAULTS[name as keyof Switches];
    if (typeof before === 'boolean') switches[name] = value !== '0';
    else if (typeof before === 'number') switches[name] = Number(value);
    else if (name === 'drift') switches[name] = value === 'all' ? DRIFT_NAMES : value.split(',');
    else switches[name] = value;
  }
  return switches as unknown as Switches;
}
