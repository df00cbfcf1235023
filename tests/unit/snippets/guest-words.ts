import type { GuestWords, SnippetWords } from '../../../lib/snippets/snippet-words.ts';

/** Words as an English catalogue could have them. */
export const ENGLISH: SnippetWords = {
  direction: 'ltr',
  joinLabel: 'Join my Zoom room',
  meetingId: 'Meeting ID',
  passcode: 'Passcode',
  oneTap: 'One tap mobile',
  dialIn: 'Dial by your location',
  localNumbers: 'Find your local number',
  labelled: '$label$: $value$',
};

/** For guests who read English. */
export const IN_ENGLISH: GuestWords = [ENGLISH];
