import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Chromium looks for what an organisation sets, on Linux: which of them depends on who built it. */
const FOLDERS = [
  '/etc/chromium/policies/managed',
  '/etc/chromium-browser/policies/managed',
  '/etc/opt/chrome_for_testing/policies/managed',
];

export interface ChromiumPolicy {
  /** Puts another policy in place; a browser that runs notices after some seconds. */
  change(policy: Record<string, unknown>): void;
  remove(): void;
}

/** Whether this process may set policies for this machine's Chromium. */
export function canSetPolicy(): boolean {
  return process.platform === 'linux' && FOLDERS.every(isWritable);
}

/**
 * Sets an extension's policy as an administrator does, for all Chromium browsers of this machine that have
 * the extension under this id. It is taken away on `remove` or when the process ends.
 */
export function setPolicy(extensionId: string, policy: Record<string, unknown>): ChromiumPolicy {
  const files = FOLDERS.map((folder) => join(folder, `doorway-test-${process.pid}.json`));
  const made = FOLDERS.map((folder) => mkdirSync(folder, { recursive: true }));
  const change: ChromiumPolicy['change'] = (now) => {
    const text = JSON.stringify({ '3rdparty': { extensions: { [extensionId]: now } } });
    for (const file of files) writeFileSync(file, text);
  };
  const remove = () => {
    process.off('exit', remove);
    for (const [index, file] of files.entries()) {
      rmSync(file, { force: true });
      removeEmpty(dirname(file), made[index]);
    }
  };
  process.on('exit', remove);
  change(policy);
  return { change, remove };
}

function isWritable(folder: string): boolean {
  if (!existsSync(folder)) return isWritable(dirname(folder));
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** From the folder up to the first that was made here, as long as nothing else has come to be in them. */
function removeEmpty(folder: string, first: string | undefined): void {
  if (!first) return;
  try {
    rmdirSync(folder);
    if (folder !== first) removeEmpty(dirname(folder), first);
  } catch {}
}
