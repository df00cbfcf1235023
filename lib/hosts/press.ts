import { copySnippet } from '../button/copy.ts';
import type { NoteAction } from '../button/note.ts';
import type { Insertion } from '../insert/insertion.ts';
import type { SurfaceAdvice, SurfacePack, SurfaceRoom } from '../messages.ts';
import type { MeetingProvider } from '../room/occurrences.ts';
import type { CalendarPlace } from '../room/settings.ts';
import type { Snippet, SnippetFormat } from '../room/snippet.ts';
import { say } from '../words.ts';
import type { PackSource } from './pack-source.ts';
import type { Standing, WritableSurface, WriteTarget } from './writable.ts';

/** What a press asks for; what is left open is the person's default. */
export interface Choice {
  roomId?: string;
  format?: SnippetFormat;
  /** A text of the person's own instead of a format. */
  ownId?: string;
  /** A part of the surface to write into instead. */
  target?: WriteTarget;
  /** The person has seen that another meeting stands there and wants theirs beside it. */
  besideOther?: boolean;
  /** Where in an event it goes, instead of where the setting says. */
  place?: CalendarPlace;
}

/** Names that are the same in every language. */
const PROVIDER_NAMES: Partial<Record<MeetingProvider, string>> = {
  zoom: 'Zoom',
  meet: 'Google Meet',
  teams: 'Teams',
  webex: 'Webex',
};

/** How long a note waits for its line of advice before it shows without; milliseconds. */
const ADVICE_WAIT_MS = 700;

/** Surfaces with an insertion under way: a double click inserts once. */
const busy = new WeakSet<WritableSurface>();
/** Advice that a surface has shown: the same advice once a surface. */
const shownAdvice = new WeakMap<WritableSurface, string[]>();

/**
 * What happens when the person presses the button or chooses in the menu: wait for the current state, look
 * whether the room is there already, insert, read back, and say what happened.
 */
export async function press(
  surface: WritableSurface,
  source: PackSource,
  choice: Choice = {},
): Promise<void> {
  if (busy.has(surface)) return;
  busy.add(surface);
  surface.host.setBusy(true);
  try {
    const pack = await source.get().catch(() => null);
    if (!pack) return showNoAnswer(surface, source);
    const room = chosenRoom(surface, pack, choice);
    if (!room) return showNoRoom(surface, source);
    const target = choice.target ?? surface;
    const format = choice.format ?? target.ownFormat ?? pack.format;
    const snippet = room.own.find(({ id }) => id === choice.ownId)?.snippet ?? room.snippets[format];
    const standing = target.find(room.marks);
    if (standing) return showAlready(surface, target, standing, snippet);
    const other = choice.besideOther ? null : surface.otherMeeting?.(room.marks);
    if (other) return showOther(surface, source, choice, other);
    const outcome = await target.insert(snippet, format, choice);
    if (!outcome.ok) {
      const fail = () => showFailure(surface, outcome.reason === 'gone', snippet);
      if (!surface.detour?.(outcome.reason, choice, fail)) fail();
      return;
    }
    source.send({ type: 'used', roomId: room.id });
    const usual = format === 'invitation' ? 'noteInsertedInvitation' : 'noteInserted';
    const done = say(target.insertedWords ?? usual);
    const show = (insertion: Insertion) => showInserted(surface, source, room, done, insertion);
    await show(outcome.insertion);
    void follow(surface, outcome.insertion, snippet, show);
  } finally {
    surface.host.setBusy(false);
    busy.delete(surface);
  }
}

/** Corrects what was said when a place takes an insertion back after a while, or when it went elsewhere. */
async function follow(
  surface: WritableSurface,
  insertion: Insertion,
  snippet: Snippet,
  show: (insertion: Insertion) => Promise<void>,
): Promise<void> {
  const end = await insertion.later;
  if (!end) return;
  if (!end.ok) return showFailure(surface, end.reason === 'gone', snippet);
  await show(end.insertion);
  return follow(surface, end.insertion, snippet, show);
}

/** The room that a choice names, else the surface's own default, else the default room. */
export function chosenRoom(surface: WritableSurface, pack: SurfacePack, choice: Choice): SurfaceRoom | null {
  return pack.rooms.find(({ id }) => id === choice.roomId) ?? surface.defaultRoom(pack);
}

/** The background gave no answer: after an update under the page only a reload helps, and the button says so. */
export function showNoAnswer({ host, note }: WritableSurface, source: PackSource): void {
  if (source.isAlive) {
    note.show({ kind: 'error', text: say('noteNoAnswer') });
    return;
  }
  for (const button of [host.insert, host.more]) button.setAttribute('aria-label', source.reloadWords);
  note.show({ kind: 'warning', text: source.reloadWords });
}

function showNoRoom(surface: WritableSurface, source: PackSource): void {
  surface.note.show({
    kind: 'warning',
    text: say('noteNoRoom'),
    actions: [
      { label: say('noteSetUp'), run: () => source.send({ type: 'open-options', section: 'rooms' }) },
    ],
  });
}

function showAlready(
  surface: WritableSurface,
  target: WriteTarget,
  standing: Standing,
  snippet: Snippet,
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
  note.show({ kind: 'info', text: say(target.alreadyWords), actions });
}

/** "This event already has a Meet link": to add or to leave is the person's choice. */
function showOther(
  surface: WritableSurface,
  source: PackSource,
  choice: Choice,
  provider: MeetingProvider,
): void {
  const { note } = surface;
  note.show({
    kind: 'info',
    text: say('noteOther', PROVIDER_NAMES[provider] ?? say('noteOtherMeeting')),
    actions: [
      { label: say('noteAddMine'), run: () => void press(surface, source, { ...choice, besideOther: true }) },
      { label: say('noteLeaveIt'), run: () => note.close() },
    ],
  });
}

/** Says that nothing was inserted and offers the copy; only a copy that succeeded is called one. */
export function showFailure(surface: WritableSurface, gone: boolean, snippet: Snippet): void {
  const { note } = surface;
  note.show({
    kind: 'error',
    text: say(gone ? 'noteGone' : 'noteRefused'),
    actions: [{ label: say('noteCopy'), run: () => void showCopy(surface, snippet) }],
  });
}

/** Copies, and says truly whether it worked; where it did not, the text is shown selected. */
export async function showCopy(surface: WritableSurface, snippet: Snippet): Promise<void> {
  const copied = await copySnippet(surface.host.element.ownerDocument, snippet);
  if (copied) surface.note.show({ kind: 'good', text: say('noteCopied') });
  else surface.note.show({ kind: 'warning', text: say('noteCopyByHand'), selectable: snippet.text });
}

async function showInserted(
  surface: WritableSurface,
  source: PackSource,
  room: SurfaceRoom,
  done: string,
  insertion: Insertion,
): Promise<void> {
  const advice = await adviceFor(surface, source, room);
  const actions = [undoAction(insertion)];
  if (advice?.action) {
    const { label, url } = advice.action;
    actions.push({ label, run: () => source.send({ type: 'open-url', url }) });
  }
  const serious = advice?.severity === 'error' || advice?.severity === 'warning';
  surface.note.show({
    kind: serious ? 'warning' : 'good',
    text: advice ? `${done} ${advice.text}` : done,
    actions,
  });
}

async function adviceFor(
  surface: WritableSurface,
  source: PackSource,
  room: SurfaceRoom,
): Promise<SurfaceAdvice | null> {
  const shown = shownAdvice.get(surface) ?? [];
  const advice = await Promise.race([
    source
      .request<SurfaceAdvice | null>({ type: 'advice', roomId: room.id, place: surface.report(), shown })
      .catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), ADVICE_WAIT_MS)),
  ]);
  if (advice) shownAdvice.set(surface, [...shown, advice.id]);
  return advice;
}

function undoAction(insertion: Insertion): NoteAction {
  return {
    label: say('noteUndo'),
    run: async (note) => {
      const outcome = await insertion.undo();
      if (outcome === 'undone') note.show({ kind: 'good', text: say('noteUndone') });
      else note.show({ kind: 'info', text: say('noteEdited') });
    },
  };
}
