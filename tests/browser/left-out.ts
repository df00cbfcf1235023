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
 * What tries Doorway's own code in many ways, and nothing that Firefox does in another way than Chromium. Where
 * these files write, open or press something, another file does so in Firefox too.
 */
const SAME_IN_FIREFOX = [
  'advice.spec.ts',
  'calendar-drift.spec.ts',
  'calendar-looks.spec.ts',
  'calendar-switches.spec.ts',
  'change-room.spec.ts',
  'formats.spec.ts',
  'gmail-drift.spec.ts',
  'gmail-look.spec.ts',
  'popup-qr.spec.ts',
];

/** `npm test` asks for less than everything, unless everything is asked of it. */
const isBrief = () => !!process.env.DOORWAY_BRIEF && !process.env.DOORWAY_ALL_PAIRS;

/** The files of browser tests that are not run in this browser on this machine. */
export function leftOut(browser: BrowserName): LeftOut[] {
  if (browser === 'chromium') return ofChromium();
  const same = isBrief() ? SAME_IN_FIREFOX.map((file) => ({ file, missing: null })) : [];
  return [...ofFirefox(), ...same];
}

/** What to tell whoever runs the tests of a project: a line for each file that another machine would run. */
export function leftOutLines(project: string): string[] {
  if (project !== 'chromium' && project !== 'firefox') return [];
  const lines = leftOut(project).flatMap(({ file, missing }) =>
    missing ? [`${file} is left out: it needs ${missing}`] : [],
  );
  const isShort = project === 'firefox' && isBrief();
  return isShort
    ? [
        ...lines,
        `${SAME_IN_FIREFOX.length} files are tried in Chromium alone; DOORWAY_ALL_PAIRS=1 tries all in both`,
      ]
    : lines;
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
