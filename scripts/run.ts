import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The tools that the scripts run, each with the package that brings it. */
const TOOLS = {
  biome: '@biomejs/biome',
  knip: 'knip',
  'playwright-core': 'playwright-core',
  tsc: 'typescript',
  vitest: 'vitest',
  'web-ext': 'web-ext',
  wxt: 'wxt',
} as const;
export type Tool = keyof typeof TOOLS;

export interface RunOptions {
  /** Added to the environment of this process. */
  env?: Record<string, string>;
  /** Each line of its output, as it comes. */
  onLine?: ((line: string) => void) | undefined;
  /** After this time (ms) the program is ended, which counts as a failure. */
  limitMs?: number;
  /** Ends the program when aborted. */
  signal?: AbortSignal;
}

export interface RunResult {
  code: number;
  /** Standard output and standard error, as they came. */
  output: string;
}

/**
 * Runs a program in the project's folder, with nothing on its standard input.
 * @returns exit code and output; code 1 when it could not be started or took too long
 */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  const { env, onLine, limitMs, signal } = options;
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let rest = '';
    let note = '';
    const tooLong = () => {
      note = `\nIt took longer than ${(limitMs ?? 0) / 60_000} minutes and was ended.`;
      end(child);
    };
    const timer = limitMs ? setTimeout(tooLong, limitMs) : null;
    const abort = () => end(child);
    signal?.addEventListener('abort', abort);
    const read = (data: string) => {
      output += data;
      const lines = (rest + data).split(/\r?\n|\r/);
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    const finish = (code: number) => {
      if (timer) clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      if (rest) onLine?.(rest);
      rest = '';
      done({ code, output: output + note });
    };
    child.on('error', (error) => {
      note = `\n${program} could not be started: ${error.message}`;
      finish(1);
    });
    child.on('close', (code) => finish(note ? 1 : (code ?? 1)));
  });
}

/**
 * Runs a tool of node_modules with the Node that runs this script. The package's own script is run, not the
 * one in node_modules/.bin: that is a batch file on Windows, and takes whichever `node` comes first.
 * @returns as `run`
 */
export function runTool(tool: Tool, args: string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [toolPath(tool), ...args], options);
}

/**
 * The script of a tool.
 * @throws Error when its package is not installed
 */
export function toolPath(tool: Tool): string {
  const folder = join(ROOT, 'node_modules', TOOLS[tool]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : (bin[tool] ?? ''));
}

function end(child: ChildProcess): void {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), 5000).unref();
}

/** "3.2 s" since a moment of `performance.now()`. */
export const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
