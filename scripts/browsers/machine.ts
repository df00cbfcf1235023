import { accessSync, closeSync, constants, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserName } from '../../tests/browser/driver/types.ts';
import { type RunOptions, type RunResult, run } from '../run.ts';
import { type Download, downloads, homeFolder } from './download.ts';

/** All that finding and installing browsers asks of a computer. Tests hand in one of their own. */
export interface Machine {
  platform: NodeJS.Platform;
  /** What /etc/os-release says it is, and what that resembles: `['ubuntu', 'debian']`. Empty elsewhere. */
  distributions: string[];
  isRoot: boolean;
  env: Record<string, string | undefined>;
  home: string;
  /** Whether a file that may be executed lies there. */
  isProgram(path: string): boolean;
  /** The first 2 kB of a file as text; '' when it cannot be read. */
  beginningOf(path: string): string;
  /** Runs a program, by its name on the PATH or its path. */
  run(command: string[], options?: RunOptions): Promise<RunResult>;
  /** The download of each browser that its automation library offers. */
  downloads: Record<BrowserName, Download>;
  pause(ms: number): Promise<unknown>;
}

/** The computer that this runs on. */
export function thisMachine(): Machine {
  return {
    platform: process.platform,
    distributions: process.platform === 'linux' ? distributionsOf(textOf('/etc/os-release')) : [],
    isRoot: process.getuid?.() === 0,
    env: process.env,
    home: homeFolder(),
    isProgram,
    beginningOf,
    run: ([program = '', ...args], options) => run(program, args, options),
    downloads,
    pause: (ms) => wait(ms),
  };
}

/** The path of a program by its name on the PATH; null when it is not there. */
export function onPath(machine: Pick<Machine, 'env' | 'isProgram'>, program: string): string | null {
  const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, program)).find(machine.isProgram) ?? null;
}

/** Reads `ID` and `ID_LIKE` of an os-release file. */
export function distributionsOf(osRelease: string): string[] {
  const values = ['ID', 'ID_LIKE'].map(
    (key) => new RegExp(`^${key}=["']?([^"'\\n]*)`, 'm').exec(osRelease)?.[1],
  );
  return values.flatMap((value) => value?.split(' ') ?? []).filter(Boolean);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not for us
  }
}

function beginningOf(path: string): string {
  const buffer = Buffer.alloc(2048);
  try {
    const file = openSync(path, 'r');
    const size = readSync(file, buffer);
    closeSync(file);
    return buffer.toString('latin1', 0, size);
  } catch {
    return ''; // as documented
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // a Linux without it is simply not known
  }
}
