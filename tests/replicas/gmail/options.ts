import { DRIFTS, type DriftName } from './drift.ts';
import { LABELS, type Language } from './labels.ts';

export const CHOICES = {
  density: ['comfortable', 'cosy', 'compact'],
  theme: ['light', 'dark'],
  pane: ['none', 'right', 'below'],
  plain: ['off', 'on'],
  threadTable: ['new', 'old'],
  wrapper: ['none', 'around', 'before'],
  titleBar: ['img', 'hashed'],
  fill: ['none', 'editorFirst', 'toolbarFirst'],
  dock: ['lazy', 'eager'],
  era: ['2026', '2024', '2022', '2020', '2018'],
  recipients: ['new', 'old'],
  discard: ['2026', '2020'],
  rowLayout: ['table', 'flex'],
  quote: ['expanded', 'trimmed', 'none'],
  sendLabel: ['bare', 'keys'],
  otherSend: [
    'none',
    'archiveInGroup',
    'archiveBefore',
    'archiveAfter',
    'aliasInGroup',
    'aliasBefore',
    'aliasAfter',
  ],
  moreMenu: ['compose', 'page'],
  chat: ['none', 'box', 'dialog'],
} as const;

const SWITCHES = {
  signature: false,
  aO7: true,
  clip: true,
  gemini: false,
  foreignCell: false,
  gramm: false,
  guidedHelp: false,
  formatting: false,
  mac: false,
  focus: false,
} as const;

const NUMBERS = { fillMs: 3000, rerenderMs: 0, fontsize: 13, firstId: 64, rows: 50, saveMs: 200 } as const;

type Choices = { [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };
type Switches = { [Key in keyof typeof SWITCHES]: boolean };
type Numbers = { [Key in keyof typeof NUMBERS]: number };

/** Everything that the page is told; the README says what each switch does. */
export interface GmailOptions extends Choices, Switches, Numbers {
  lang: Language;
  dir: 'ltr' | 'rtl';
  /** Composes to open before any other script can run, in this order. */
  open: string[];
  /** Addresses that the person may send from; the first is the usual one. */
  from: string[];
  drift: DriftName[];
  popout: boolean;
  /** The window of its own that an address with `view=cm` opens: recipient, subject and words stand in it. */
  standAlone: { to: string; subject: string; body: string } | null;
  /** The person's own text in a pop-out or draft, lines parted by a line feed. */
  text: string | null;
}

const list = (value: string | null): string[] => (value ?? '').split(',').filter((part) => part !== '');

function readChoices(query: URLSearchParams): Choices {
  const entries = Object.entries(CHOICES).map(([key, allowed]) => {
    const asked = query.get(key);
    const known = (allowed as readonly string[]).includes(asked ?? '');
    if (asked !== null && !known) throw new Error(`Gmail replica: ${key}=${asked} is none of ${allowed}`);
    return [key, known ? asked : allowed[0]];
  });
  return Object.fromEntries(entries) as Choices;
}

function readSwitches(query: URLSearchParams): Switches {
  const entries = Object.entries(SWITCHES).map(([key, usual]) => {
    const asked = query.get(key);
    return [key, asked === null ? usual : asked !== '0'];
  });
  return Object.fromEntries(entries) as Switches;
}

function readNumbers(query: URLSearchParams): Numbers {
  const entries = Object.entries(NUMBERS).map(([key, usual]) => {
    const number = Number(query.get(key) ?? usual);
    if (!Number.isFinite(number)) throw new Error(`Gmail replica: ${key} must be a number`);
    return [key, number];
  });
  return Object.fromEntries(entries) as Numbers;
}

const OTHERS = ['lang', 'dir', 'open', 'from', 'drift', 'text', 'view', 'fs', 'tf', 'to', 'su', 'body'];

function refuseUnknown(query: URLSearchParams): void {
  for (const key of query.keys())
    if (!(key in CHOICES || key in SWITCHES || key in NUMBERS || OTHERS.includes(key)))
      throw new Error(`Gmail replica: there is no switch ${key}`);
}

function readDrifts(query: URLSearchParams): DriftName[] {
  const asked = list(query.get('drift'));
  if (asked.includes('all')) return DRIFTS.map((drift) => drift.name);
  return asked.map((name) => {
    const drift = DRIFTS.find((known) => known.name === name);
    if (!drift) throw new Error(`Gmail replica: no drift is called ${name}`);
    return drift.name;
  });
}

/** `?view=cm&fs=1&tf=1&to=…&su=…&body=…`, the address that links to a new message. */
function readStandAlone(query: URLSearchParams): GmailOptions['standAlone'] {
  const view = query.get('view');
  if (view === null) return null;
  if (view !== 'cm') throw new Error(`Gmail replica: there is no view ${view}`);
  return { to: query.get('to') ?? '', subject: query.get('su') ?? '', body: query.get('body') ?? '' };
}

/**
 * Reads the switches from the replica's address.
 * Throws on a value that no switch knows, so that a misspelt test cannot pass by accident.
 */
export function readOptions(url: string): GmailOptions {
  const { pathname, searchParams: query } = new URL(url);
  refuseUnknown(query);
  const lang = query.get('lang') ?? 'en';
  if (!(lang in LABELS)) throw new Error(`Gmail replica: no labels for ${lang}`);
  const standAlone = readStandAlone(query);
  const popout = pathname.endsWith('/popout') || standAlone !== null;
  const rightToLeft = query.get('dir') ?? (lang === 'he' || lang === 'ar' ? 'rtl' : 'ltr');
  return {
    ...readChoices(query),
    ...readSwitches(query),
    ...readNumbers(query),
    lang: lang as Language,
    dir: rightToLeft === 'rtl' ? 'rtl' : 'ltr',
    open: list(query.get('open') ?? (popout ? 'new' : null)),
    from: query.has('from') ? list(query.get('from')) : ['me@example.com'],
    drift: readDrifts(query),
    popout,
    standAlone,
    text: query.get('text'),
  };
}
