import { onPath, thisMachine } from '../../scripts/browsers/machine.ts';
import { canSetPolicy } from './driver/chromium-policy.ts';
import type { BrowserName } from './driver/types.ts';

interface LeftOut {
  /** The name of a file in this folder. */
  file: string;
  /** What is missing on this machine; `null`: it is a matter of the other browser. */
  missing: string | null;
}

/**
 * Everything, in both browsers: every pair of Calendar's troubles, every moment, real waits, and in Firefox all that is
 * Doorway's own code too. Takes more than an hour.
 */
export const isNightly = !!process.env.DOORWAY_NIGHTLY;

interface Same {
  /** The name of a file in this folder. */
  file: string;
  /** The title of a part of it; absent: all of it. */
  part?: string;
  /** Why it is the same in Firefox, or where else Firefox tries what may differ. */
  why: string;
}

/**
 * What Firefox tries nightly only: Doorway's own code, tried in many ways. Firefox always tries each main scenario once, and
 * all that a browser does in its own way: what is typed after a link, selection, focus, first movements of the caret, undo,
 * clipboard, permissions, popup, menu and address bar, private windows, kept pages, frames, the top layer and policies.
 */
export const SAME_IN_FIREFOX: readonly Same[] = [
  { file: 'advice.spec.ts', why: 'which advice is given, and where it stands' },
  { file: 'calendar-drift.spec.ts', why: 'markup that Calendar may have next year' },
  { file: 'calendar-facts.spec.ts', why: 'what is read of an event; menus by keys: gmail-keys' },
  { file: 'calendar-looks.spec.ts', why: 'colours and places, in pictures' },
  { file: 'calendar-other-pages.spec.ts', why: 'markup unlike the replica' },
  { file: 'calendar-rows.spec.ts', why: 'ways in which Calendar opens a row; one click: calendar' },
  {
    file: 'calendar-soon.spec.ts',
    part: 'Calendar: an event that is left while the link is on its way',
    why: 'when Doorway says what; what a person does meanwhile is tried',
  },
  {
    file: 'calendar-surfaces.spec.ts',
    part: 'Calendar: no place to write an event',
    why: 'which markup is an event',
  },
  {
    file: 'calendar-surfaces.spec.ts',
    part: 'Calendar: the button stays',
    why: 'what Calendar does to a button',
  },
  { file: 'calendar-switches.spec.ts', why: 'ways in which Calendar may treat what is written' },
  {
    file: 'calendar-writing.spec.ts',
    part: 'Calendar: the description',
    why: 'where the link goes, by content; as native editors go: editing',
  },
  {
    file: 'calendar-writing.spec.ts',
    part: 'Calendar: where the link goes',
    why: 'the setting for the place; undo: calendar',
  },
  {
    file: 'calendar-writing.spec.ts',
    part: 'Calendar: a bubble that takes nothing',
    why: 'what is done after a refusal',
  },
  {
    file: 'calendar-writing.spec.ts',
    part: 'Calendar: what is there already',
    why: 'which links are found; once: calendar',
  },
  { file: 'change-room.spec.ts', part: 'Someone got in, in other ways', why: 'a page of Doorway’s own' },
  { file: 'templates.spec.ts', part: 'texts of one’s own, in other ways', why: 'a page of Doorway’s own' },
  { file: 'gmail-composes.spec.ts', why: 'markup of every kind of compose; new and reply: gmail' },
  { file: 'gmail-drift.spec.ts', why: 'markup that Gmail may have next year' },
  {
    file: 'gmail-endings.spec.ts',
    part: 'Gmail: a draft that is opened again, and not clicked into',
    why: 'where the link goes without a caret, by content; as native editors go: editing',
  },
  {
    file: 'gmail-endings.spec.ts',
    part: 'Gmail: a signature in the settings, not clicked into',
    why: 'the same; with a caret it is tried',
  },
  { file: 'gmail-look.spec.ts', why: 'colours and places, in pictures' },
  { file: 'gmail-note-ends.spec.ts', why: 'with which message a note goes; one: note-life' },
  { file: 'gmail-outdated-links.spec.ts', why: 'what a press offers; replacing: editing, outdated-links' },
  { file: 'gmail-other-pages.spec.ts', why: 'markup unlike the replica' },
  { file: 'gmail-pages.spec.ts', why: 'markup of settings and windows; signature: gmail-signature' },
  { file: 'gmail-person.spec.ts', why: 'settings; turning off: calendar, practice' },
  { file: 'gmail-plain.spec.ts', why: 'when the note speaks of plain text' },
  { file: 'gmail-text.spec.ts', part: 'Gmail: already there', why: 'which links are found; once: gmail' },
  {
    file: 'gmail-text.spec.ts',
    part: 'Gmail: what the menu offers',
    why: 'items of a menu; keys: gmail-keys',
  },
  {
    file: 'hostile/hanging-store.spec.ts',
    why: 'a stand-in answers for the storage, alike in both; the lock, which is the browser’s own: slow-store',
  },
  {
    file: 'hostile/import-hostile.spec.ts',
    part: 'a file that is too new, too deep or very long',
    why: 'what is read of a file; what Firefox’s storage makes of one is tried',
  },
  { file: 'import.spec.ts', part: 'a file from somebody else, in other ways', why: 'what is read of a file' },
  { file: 'import.spec.ts', part: 'a store that holds what no page can read', why: 'the store is alike' },
  { file: 'own-pages.spec.ts', why: 'roles, names, colours and widths are those of the same page' },
  { file: 'options.spec.ts', part: 'with rooms', why: 'a page of Doorway’s own' },
  { file: 'options.spec.ts', part: 'looks', why: 'roles, names and colours are those of the same page' },
  { file: 'popup.spec.ts', part: 'looks', why: 'as those of the options' },
  { file: 'popup-qr.spec.ts', why: 'a picture that another reader reads' },
  { file: 'practice.spec.ts', part: 'looks', why: 'as those of the options' },
  {
    file: 'outdated-links.spec.ts',
    part: 'An outdated link in a mail, in other ways',
    why: 'which links are found; the replacement and its undo are tried',
  },
  {
    file: 'routing.spec.ts',
    part: 'Calendar',
    why: 'which field is meant; each way in: Gmail in the same file',
  },
  { file: 'signature.spec.ts', part: 'looks', why: 'as those of the options' },
  {
    file: 'slow-store.spec.ts',
    part: 'while another page hangs in the middle of a write',
    why: 'locks are alike but in a private window, which is tried',
  },
];

/** Whether a part of a file is left to Chromium when this browser's tests run. */
export const isLeftToChromium = (browser: BrowserName, title: string): boolean =>
  browser === 'firefox' && !isNightly && SAME_IN_FIREFOX.some(({ part }) => part === title);

/** The files of browser tests that are not run in this browser on this machine. */
export function leftOut(browser: BrowserName): LeftOut[] {
  if (browser === 'chromium') return ofChromium();
  const same = isNightly ? [] : SAME_IN_FIREFOX.filter(({ part }) => part === undefined);
  return [...ofFirefox(), ...same.map(({ file }) => ({ file, missing: null }))];
}

/** What to tell whoever runs the tests of a project: a line for each file that another machine would run. */
export function leftOutLines(project: string): string[] {
  if (project !== 'chromium' && project !== 'firefox') return [];
  const lines = leftOut(project).flatMap(({ file, missing }) =>
    missing ? [`${file} is left out: it needs ${missing}`] : [],
  );
  if (isNightly) return lines;
  const brief =
    project === 'firefox'
      ? `${SAME_IN_FIREFOX.length} files and parts of files are tried in Chromium alone`
      : 'pairs and moments in Calendar are a choice';
  return [...lines, `${brief}; DOORWAY_NIGHTLY=1 tries all`];
}

function ofFirefox(): LeftOut[] {
  const files = [
    // What the collector keeps can be asked of Chromium alone.
    { file: 'gmail-memory.spec.ts', missing: null },
    // Firefox takes keys and opens menus without a window, too.
    { file: 'chromium-window.spec.ts', missing: null },
  ];
  const policy = { file: 'policy.spec.ts', missing: 'Linux, where a home folder can hold a policy' };
  return process.platform === 'linux' ? files : [...files, policy];
}

function ofChromium(): LeftOut[] {
  const files: LeftOut[] = [];
  const machine = thisMachine();
  const missing = ['Xvfb', 'xdotool'].filter((program) => !onPath(machine, program)).join(' and ');
  if (missing) files.push({ file: 'chromium-window.spec.ts', missing });
  if (!canSetPolicy())
    files.push({ file: 'policy.spec.ts', missing: 'the right to set policies in /etc (root, on Linux)' });
  return files;
}
