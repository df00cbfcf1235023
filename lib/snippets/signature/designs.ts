import type { Mark, MarkElement } from './mark.ts';
import type { SignatureDesign } from './signature.ts';

/** What a signature says, in the order in which it says it. */
export interface SignatureFacts {
  /** `null`: the person gave none. */
  name: string | null;
  /** Role and organisation, then the telephone number: a line each, empty ones left out. */
  details: string[];
  /** The words of the link, and where it leads. */
  label: string;
  address: string;
}

/** Between facts in one line. */
export const DOT = ' · ';

// Doorway's own colours. Text has none: it takes that of the mail, light or dark.
const INK = '#23325c';
const PAPER = '#ffffff';
const LIGHT = '#f2a541';

const FONT = 'Arial,Helvetica,sans-serif';

/** Tables for layout say so, and bring no spaces of their own (Outlook heeds the attributes alone). */
const LAYOUT = { role: 'presentation', cellpadding: '0', cellspacing: '0', border: '0' };

/** Right to left as far as the first letter of a text says. */
const RIGHT_TO_LEFT = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** A signature's markup: inline styles and tables only, as every mail program renders them. */
export function designMarks(design: SignatureDesign, facts: SignatureFacts): Mark[] {
  switch (design) {
    case 'line':
      return joined([...personMarks(facts), plainLink(facts)], DOT);
    case 'label':
      return joined([...personMarks(facts), plainLink(facts)], { tag: 'br' });
    case 'card':
      return [card(facts)];
  }
}

/** Who the person is: a mark for each fact. */
function personMarks({ name, details }: SignatureFacts): Mark[] {
  return [...(name ? [{ tag: 'b' as const, children: [name] }] : []), ...details];
}

function joined(marks: Mark[], between: Mark): Mark[] {
  return marks.flatMap((mark, index) => (index === 0 ? [mark] : [between, mark]));
}

function plainLink({ address, label }: SignatureFacts): MarkElement {
  return { tag: 'a', attributes: { href: address }, children: [label] };
}

function card(facts: SignatureFacts): MarkElement {
  const text = joined(personMarks(facts), { tag: 'br' });
  const isRtl = RIGHT_TO_LEFT.test(facts.name ?? facts.label);
  const side = isRtl ? 'right' : 'left';
  const edge = { [`border-${side}`]: `3px solid ${LIGHT}`, [`padding-${side}`]: '12px' };
  const words: MarkElement = {
    tag: 'td',
    style: {
      ...edge,
      'padding-bottom': '8px',
      'font-family': FONT,
      'font-size': '14px',
      'line-height': '20px',
    },
    children: text,
  };
  const link: MarkElement = { tag: 'td', style: edge, children: [button(facts)] };
  return table(
    text.length > 0 ? [words, link] : [link],
    { 'border-collapse': 'collapse' },
    isRtl ? { ...LAYOUT, dir: 'rtl' } : LAYOUT,
  );
}

/**
 * A link that looks like a button wherever mail is read: the cell carries colour and padding, which Outlook for
 * Windows leaves out on links.
 */
function button({ address, label }: SignatureFacts): MarkElement {
  const link: MarkElement = {
    tag: 'a',
    attributes: { href: address },
    style: {
      color: PAPER,
      'font-family': FONT,
      'font-size': '14px',
      'font-weight': 'bold',
      'line-height': '20px',
      'text-decoration': 'none',
    },
    children: [label],
  };
  const cell: MarkElement = {
    tag: 'td',
    attributes: { bgcolor: INK },
    style: { 'background-color': INK, 'border-radius': '6px', padding: '8px 16px' },
    children: [link],
  };
  return table([cell], { 'border-collapse': 'separate' }, LAYOUT);
}

function table(
  cells: MarkElement[],
  style: Record<string, string>,
  attributes: Record<string, string>,
): MarkElement {
  const rows = cells.map((cell): MarkElement => ({ tag: 'tr', children: [cell] }));
  return { tag: 'table', attributes, style, children: [{ tag: 'tbody', children: rows }] };
}
