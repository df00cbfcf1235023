import type { Room } from '../lib/room/room.ts';
import { type SecurityState, securityState } from '../lib/room/security.ts';
import { say, type WordKey } from '../lib/words.ts';
import { Glyph, type GlyphName } from './glyph.tsx';

interface Look {
  tone: 'good' | 'warn' | 'plain';
  glyph: GlyphName;
  word: WordKey;
  sentence: WordKey;
}

const LOOKS: Record<SecurityState, Look> = {
  'waiting-room': { tone: 'good', glyph: 'lock', word: 'lockWaiting', sentence: 'lockWaitingMeans' },
  'signed-in': { tone: 'good', glyph: 'lock', word: 'lockSignedIn', sentence: 'lockSignedInMeans' },
  'passcode-in-link': { tone: 'plain', glyph: 'lock', word: 'lockInLink', sentence: 'lockInLinkMeans' },
  'passcode-asked': { tone: 'good', glyph: 'lock', word: 'lockAsked', sentence: 'lockAskedMeans' },
  open: { tone: 'warn', glyph: 'alert', word: 'lockOpen', sentence: 'lockOpenMeans' },
  unknown: { tone: 'plain', glyph: 'question', word: 'lockUnknown', sentence: 'lockUnknownMeans' },
};

/** One thing about the lock, in two or three words. */
export function SecurityBadge({ room }: { room: Room }) {
  const look = LOOKS[securityState(room)];
  return (
    <span className="badge" data-tone={look.tone} title={say(look.sentence)}>
      <Glyph name={look.glyph} size={16} />
      {say(look.word)}
    </span>
  );
}

/** What the lock means for guests, in one sentence; `null` while it is not known. */
export function lockSentence(room: Room): string | null {
  const state = securityState(room);
  return state === 'unknown' ? null : say(LOOKS[state].sentence);
}
