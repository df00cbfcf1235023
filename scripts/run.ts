import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface RunOptions {
  env?: Record<string, string>;
  onLine?: (line: string) => void;
  /** After this time (ms) the program is ended, which counts as a failure. */
  limitMs?: number;
}

export interface RunResult {
  code: number;
  /** Standard output and standard error, as they came. */
  output: string;
}

/**
 * Runs a program of node_modules/.bin, or `node`, in the project's folder, with nothing on its standard input.
 * @returns exit code and output; code 1 when it could not be started or took too long
 */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((done) => {
    const bin = join(ROOT, 'node_modules', '.bin');
    const env = {
      ...process.env,
      NO_COLOR: '1',
      ...options.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
    };
    const isWindows = process.platform === 'win32';
    // Programs of node_modules/.bin are batch files on Windows, which only a shell starts.
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
    });
    const timer = options.limitMs ? setTimeout(() => tooLong(child, options.limitMs), options.limitMs) : null;
    let output = '';
    let rest = '';
    const read = (data: string) => {
      output += data;
      const lines = (rest + data).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    const end = (code: number, more = '') => {
      if (timer) clearTimeout(timer);
      if (rest) options.onLine?.(rest);
      done({ code, output: output + more });
    };
    child.on('error', (error) => end(1, `\n${program} could not be started: ${error.message}`));
    child.on('close', (code) => end(code ?? 1));
  });
}

function tooLong(child: ChildProcess, limitMs = 0): void {
  console.error(`It took longer than ${limitMs / 60_000} minutes and is ended.`);
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 5000).unref();
}

/** "3.2 s" since a moment of `performance.now()`. */
export const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
