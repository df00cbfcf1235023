import { escapeHtml, linkHtml } from './html.ts';
import { formatMeetingId } from './meeting-id.ts';
import type { Room } from './room.ts';
import { roomLink } from './room-link.ts';
import { buildSignature } from './signature/build.ts';
import { DEFAULT_SIGNATURE, type Signature } from './signature/signature.ts';

/** What Doorway inserts: the same content as plain text and as HTML. Lines are joined by `\n` and `<br>`. */
export interface Snippet {
  /** Right where no links are kept: linked words are written "words: address". */
  text: string;
  html: string;
  /** What a reader sees of `html`: by this an insertion is recognised when it is read back. */
  shown: string;
  /** The addresses that `html` links to, in order. */
  links: string[];
}

export const SNIPPET_FORMATS = ['link', 'label', 'invitation', 'signature'] as const;
export type SnippetFormat = (typeof SNIPPET_FORMATS)[number];

/** The words that a snippet needs, looked up by whoever asks for one (room gives no sentences). */
export interface SnippetWords {
  joinLabel: string;
  meetingId: string;
  passcode: string;
  oneTap: string;
  dialIn: string;
  localNumbers: string;
}

/** A run of text in a line; with `href` it is a link whose words are `text`. */
export interface Span {
  text: string;
  href?: string;
  bold?: boolean;
}

/** Builds a snippet from lines of spans. The only place where a snippet's HTML comes from. */
export function makeSnippet(lines: Span[][]): Snippet {
  return {
    text: lines.map((line) => line.map(spanText).join('')).join('\n'),
    html: lines.map((line) => line.map(spanHtml).join('')).join('<br>'),
    shown: lines.map((line) => line.map((span) => span.text).join('')).join('\n'),
    links: lines.flat().flatMap((span) => (span.href ? [span.href] : [])),
  };
}

/**
 * The same snippet on a line of its own below what stands before it. Chromium joins a first block with the line
 * it is put into, and moves a line break out of that line's block; behind a firm space it keeps the block.
 */
export function onNextLine({ text, html, shown, links }: Snippet): Snippet {
  return { text: `\n${text}`, html: `\u00a0<div>${html}</div>`, shown: ` \n${shown}`, links };
}

/**
 * The snippet as the signature of a mail that has none yet, as Gmail itself builds one: two dashes, then the
 * block by which every mail program and Doorway knows it (seen in sent mails, 2026).
 */
export function asSignature({ text, html, shown, links }: Snippet): Snippet {
  const block = `<div dir="auto" class="gmail_signature" data-smartmail="gmail_signature">${html}</div>`;
  const dashes = '<div><br></div><span class="gmail_signature_prefix">-- </span><br>';
  // Of the two breaks an empty editor takes the first for its own empty line: one is sure to be read back.
  return { text: `\n\n-- \n${text}`, html: dashes + block, shown: `\n-- \n${shown}`, links };
}

function spanText({ text, href }: Span): string {
  return href && href !== text ? `${text}: ${href}` : text;
}

function spanHtml({ text, href, bold }: Span): string {
  const html = href ? linkHtml(href, text) : escapeHtml(text);
  return bold ? `<b>${html}</b>` : html;
}

/**
 * A room in one format, or `null` when the room has no address yet.
 * `link` always shows its own address, so that a mail stays right whether the editor keeps `<a>` or not.
 * `signature`: how the person wants the format of that name.
 */
export function buildSnippet(
  room: Room,
  format: SnippetFormat,
  words: SnippetWords,
  signature: Signature = DEFAULT_SIGNATURE,
): Snippet | null {
  const address = roomLink(room);
  if (!address) return null;
  const label = labelOf(room, words);
  switch (format) {
    case 'link':
      return makeSnippet([[{ text: address, href: address }]]);
    case 'label':
      return makeSnippet([[{ text: label, href: address }]]);
    case 'signature':
      return buildSignature(room, signature, label)?.snippet ?? null;
    case 'invitation':
      return makeSnippet(invitationLines(room, address, label, words));
  }
}

/** The words that stand for a room's link: the person's, else Doorway's own. */
export function labelOf(room: Room, { joinLabel }: SnippetWords): string {
  return room.label?.trim() || joinLabel;
}

function invitationLines(room: Room, address: string, label: string, words: SnippetWords): Span[][] {
  const { oneTap, dialIn, passcode: phonePasscode, localNumbersUrl } = room.phone;
  const blocks: Span[][][] = [
    [[{ text: label }], [{ text: address, href: address }]],
    [
      ...labelled(words.meetingId, room.meetingId && formatMeetingId(room.meetingId)),
      ...labelled(words.passcode, room.passcode),
    ],
    oneTap.length > 0 ? [[{ text: words.oneTap }], ...oneTap.map((text) => [{ text }])] : [],
    dialIn.length > 0
      ? [
          [{ text: words.dialIn }],
          ...dialIn.map(({ number, label: place }) => [{ text: `${number} ${place}`.trim() }]),
          ...labelled(words.passcode, phonePasscode),
        ]
      : [],
    localNumbersUrl
      ? [[{ text: `${words.localNumbers}: ` }, { text: localNumbersUrl, href: localNumbersUrl }]]
      : [],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, i) => (i === 0 ? block : [[{ text: '' }], ...block]));
}

function labelled(label: string, value: string | null): Span[][] {
  return value ? [[{ text: `${label}: ${value}` }]] : [];
}
