import type { Room } from '../room/room.ts';
import { roomLink } from '../room/room-link.ts';
import { formatMeetingId } from '../zoom/meeting-id.ts';
import { isHttpsAddress } from './html.ts';
import { type Line, makeSnippet, type Snippet, type Span } from './markup.ts';
import { buildSignature } from './signature/build.ts';
import { DEFAULT_SIGNATURE, type Signature } from './signature/signature.ts';
import { type GuestWords, type SnippetWords, shareLines, together } from './snippet-words.ts';

export type { Snippet } from './markup.ts';

/** The formats that Doorway ships. */
export const SNIPPET_FORMATS = ['link', 'label', 'invitation', 'signature'] as const;
/** One of them. */
export type SnippetFormat = (typeof SNIPPET_FORMATS)[number];

/**
 * A room in one format, or `null` when the room has no address yet.
 * `link` always shows its own address, so that a mail stays right whether the editor keeps `<a>` or not.
 * `signature`: how the person wants the format of that name.
 */
export function buildSnippet(
  room: Room,
  format: SnippetFormat,
  words: GuestWords,
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
export function labelOf(room: Room, words: GuestWords): string {
  return room.label?.trim() || together(words, 'joinLabel');
}

function invitationLines(room: Room, address: string, label: string, words: GuestWords): Line[] {
  const { oneTap, dialIn, passcode: phonePasscode, localNumbersUrl } = room.phone;
  const plain = (text: string): Line => lineOf([{ text, isLeftToRight: true }], words[0]);
  const blocks: Line[][] = [
    [lineOf([{ text: label }], words[0]), [{ text: address, href: address }]],
    [
      ...labelled('meetingId', room.meetingId && formatMeetingId(room.meetingId), words),
      ...labelled('passcode', room.passcode, words),
    ],
    oneTap.length > 0 ? [...headings('oneTap', words), ...oneTap.map(plain)] : [],
    dialIn.length > 0
      ? [
          ...headings('dialIn', words),
          ...dialIn.map(({ number, label: place }) => plain(`${number} ${place}`.trim())),
          ...labelled('passcode', phonePasscode, words),
        ]
      : [],
    labelled('localNumbers', localNumbersUrl, words),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, i) => (i === 0 ? block : [[{ text: '' }], ...block]));
}

type Word = 'meetingId' | 'passcode' | 'oneTap' | 'dialIn' | 'localNumbers';

/** A heading in the languages of the guests. */
function headings(name: Word, words: GuestWords): Line[] {
  return perLine(words).map((some) => lineOf([{ text: together(some, name) }], some[0]));
}

/** A label in those languages and what it stands for. */
function labelled(name: Word, value: string | null, words: GuestWords): Line[] {
  if (!value) return [];
  const span = isHttpsAddress(value) ? { text: value, href: value } : { text: value, isLeftToRight: true };
  return perLine(words).map((some) => {
    const pattern = some[0].labelled.replace('$label$', () => together(some, name));
    const parts = pattern.split(/(\$value\$)/).map((text) => (text === '$value$' ? span : { text }));
    return lineOf(parts, some[0]);
  });
}

/** Two languages share a line, unless it would have two directions: then each has its own. */
function perLine(words: GuestWords): GuestWords[] {
  return shareLines(words) ? [words] : words.map((one): GuestWords => [one]);
}

function lineOf(spans: Span[], { direction }: SnippetWords): Line {
  return direction === 'rtl' ? { rightToLeft: spans } : spans;
}
