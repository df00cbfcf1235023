import type { SnippetFormat } from '../../lib/snippets/snippet.ts';
import type { WordKey } from '../../lib/words.ts';

/** The formats that a person chooses between, each with its name in a sentence and in a row. */
export const FORMATS = [
  { id: 'link', short: 'optFormatLinkShort', word: 'optFormatLink' },
  { id: 'label', short: 'optFormatLabelShort', word: 'optFormatLabel' },
  { id: 'invitation', short: 'optFormatInvitationShort', word: 'optFormatInvitation' },
] as const satisfies { id: SnippetFormat; short: WordKey; word: WordKey }[];
