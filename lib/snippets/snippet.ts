import type { Room } from '../room/room.ts';
import { roomLink } from '../room/room-link.ts';
import { formatMeetingId } from '../zoom/meeting-id.ts';
import { makeSnippet, type Snippet, type Span } from './markup.ts';
import { buildSignature } from './signature/build.ts';
import { DEFAULT_SIGNATURE, type Signature } from './signature/signature.ts';

export type { Snippet } from './markup.ts';

/** The formats that Doorway ships. */
export const SNIPPET_FORMATS = ['link', 'label', 'invitation', 'signature'] as const;
/** One of them. */
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
