import type { NoteAction } from '../../button/note.ts';
import type { Insertion } from '../../insert/insertion.ts';
import type { MeetingProvider } from '../../room/meeting-links.ts';
import type { Snippet } from '../../room/snippet.ts';
import { say } from '../../words.ts';
import type { PackSource } from '../pack-source.ts';
import { offerCopy, refusal } from './copy-note.ts';
import { undoAction } from './inserted-note.ts';
import type { Standing, WritableSurface, WriteTarget } from './writable.ts';

/** Names that are the same in every language. */
const PROVIDER_NAMES: Partial<Record<MeetingProvider, string>> = {
  zoom: 'Zoom',
  meet: 'Google Meet',
  teams: 'Teams',
  webex: 'Webex',
};

/** The background gave no answer: after an update under the page only a reload helps, and the button says so. */
export function showNoAnswer({ host, note }: WritableSurface, source: PackSource): void {
  if (source.isAlive) {
    note.show({ kind: 'error', text: say('noteNoAnswer') });
    return;
  }
  for (const button of [host.insert, host.more]) button.setAttribute('aria-label', source.reloadWords);
  note.show({ kind: 'warning', text: source.reloadWords });
}

/** There is no room to insert yet: leads to the first paste. */
export function showNoRoom(surface: WritableSurface, source: PackSource): void {
  surface.note.show({
    kind: 'warning',
    text: say('noteNoRoom'),
    actions: [
      { label: say('noteSetUp'), run: () => source.send({ type: 'open-options', section: 'rooms' }) },
    ],
  });
}

/**
 * The room stands there already: to show it, to put its current form in place of an older one, or to take out
 * what a press has just put in.
 */
export function showAlready(
  surface: WritableSurface,
  target: WriteTarget,
  standing: Standing,
  snippet: Snippet,
  inserted: Insertion | null,
): void {
  const { note } = surface;
  const actions: NoteAction[] = [{ label: say('noteJump'), run: () => standing.jump() }];
  const { replace } = standing;
  if (replace && !standing.isCurrent(snippet))
    actions.push({
      label: say('noteReplace'),
      run: async () => {
        const outcome = await replace.call(standing, snippet);
        if (outcome.ok)
          note.show({ kind: 'good', text: say('noteReplaced'), actions: [undoAction(outcome.insertion)] });
        else showFailure(surface, outcome.reason === 'gone', snippet);
      },
    });
  else if (inserted) actions.push(undoAction(inserted));
  note.show({ kind: 'info', text: say(target.alreadyWords), actions });
}

/** "This event already has a Meet link": to add or to leave is the person's choice. */
export function showOther({ note }: WritableSurface, provider: MeetingProvider, addMine: () => void): void {
  note.show({
    kind: 'info',
    text: say('noteOther', PROVIDER_NAMES[provider] ?? say('noteOtherMeeting')),
    actions: [
      { label: say('noteAddMine'), run: addMine },
      { label: say('noteLeaveIt'), run: () => note.close() },
    ],
  });
}

/** Says that nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailure({ note, host }: WritableSurface, gone: boolean, snippet: Snippet): void {
  offerCopy(note, host.element.ownerDocument, refusal(gone), snippet);
}
