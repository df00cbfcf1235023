import type { SnippetWords } from './snippets/snippet.ts';
import { say } from './words.ts';

/** The words that snippets need, in the person's language. */
export function snippetWords(): SnippetWords {
  return {
    joinLabel: say('snippetJoinLabel'),
    meetingId: say('snippetMeetingId'),
    passcode: say('snippetPasscode'),
    oneTap: say('snippetOneTap'),
    dialIn: say('snippetDialIn'),
    localNumbers: say('snippetLocalNumbers'),
  };
}
