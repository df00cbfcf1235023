import { escapeHtml, linkHtml } from './html.ts';
import { formatMeetingId } from './meeting-id.ts';
import type { Room } from './room.ts';
import { roomLink } from './room-link.ts';

/** What Doorway inserts: the same content as plain text and as HTML. Lines are joined by `\n` and `<br>`. */
export interface Snippet {
  text: string;
  html: string;
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

/** One line of a snippet: words, then perhaps an address behind them. */
interface Line {
  text: string;
  html: string;
}

/**
 * A room in one format, or `null` when the room has no address yet.
 * `link` always shows its own address, so that a mail stays right whether the editor keeps `<a>` or not.
 */
export function buildSnippet(room: Room, format: SnippetFormat, words: SnippetWords): Snippet | null {
  const address = roomLink(room);
  if (!address) return null;
  const label = room.label?.trim() || words.joinLabel;
  switch (format) {
    case 'link':
      return { text: address, html: linkHtml(address, address) };
    case 'label':
      return { text: `${label}: ${address}`, html: linkHtml(address, label) };
    case 'signature':
      return { text: `${label}: ${address}`, html: linkHtml(address, label) };
    case 'invitation':
      return joinLines(invitationLines(room, address, label, words));
  }
}

function invitationLines(room: Room, address: string, label: string, words: SnippetWords): Line[] {
  const lines: Line[] = [plain(label), { text: address, html: linkHtml(address, address) }];
  const facts: Line[] = [];
  if (room.meetingId) facts.push(plain(`${words.meetingId}: ${formatMeetingId(room.meetingId)}`));
  if (room.passcode) facts.push(plain(`${words.passcode}: ${room.passcode}`));
  if (facts.length > 0) lines.push(plain(''), ...facts);
  const { oneTap, dialIn, localNumbersUrl } = room.phone;
  if (oneTap.length > 0) lines.push(plain(''), plain(words.oneTap), ...oneTap.map(plain));
  if (dialIn.length > 0) {
    lines.push(plain(''), plain(words.dialIn), ...dialIn.map((d) => plain(`${d.number} ${d.label}`.trim())));
    if (room.phone.passcode) lines.push(plain(`${words.passcode}: ${room.phone.passcode}`));
  }
  if (localNumbersUrl)
    lines.push({
      text: `${words.localNumbers}: ${localNumbersUrl}`,
      html: `${escapeHtml(words.localNumbers)}: ${linkHtml(localNumbersUrl, localNumbersUrl)}`,
    });
  return lines;
}

function plain(text: string): Line {
  return { text, html: escapeHtml(text) };
}

function joinLines(lines: Line[]): Snippet {
  return { text: lines.map((l) => l.text).join('\n'), html: lines.map((l) => l.html).join('<br>') };
}
