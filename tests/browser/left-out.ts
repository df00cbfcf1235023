import { onPath, thisMachine } from '../../scripts/browsers/machine.ts';
import { canSetPolicy } from './driver/chromium-policy.ts';
import type { BrowserName } from './driver/types.ts';

interface LeftOut {
  /** The name of a file in this folder. */
  file: string;
  /** What is missing on this machine; `null`: it is a matter of the other browser. */
  missing: string | null;
}

/** The files of browser tests that are not run in this browser on this machine. */
export function leftOut(browser: BrowserName): LeftOut[] {
  return browser === 'firefox' ? ofFirefox() : ofChromium();
}

/** What to tell whoever runs the tests of a project: a line for each file that another machine would run. */
export function leftOutLines(project: string): string[] {
  if (project !== 'chromium' && project !== 'firefox') return [];
  return leftOut(project).flatMap(({ file, missing }) =>
    missing ? [`${file} is left out: it needs ${missing}`] : [],
  );
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
