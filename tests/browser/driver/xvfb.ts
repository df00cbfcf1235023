import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { within } from './waiting.ts';

export interface Display {
  /** As in the variable DISPLAY: `:7`. */
  name: string;
  close(): Promise<void>;
}

// The shell ends the server when our end of its input closes: when asked, and however this process goes.
const ON_A_LEASH = `Xvfb "$@" & exec 3>&-; trap '' INT TERM HUP; read -r _; kill $!; wait`;
const OPTIONS = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'];

/**
 * A screen that nobody sees, on a number that is free.
 * @throws Error when the server does not start
 */
export async function startXvfb(): Promise<Display> {
  const shell = spawn('sh', ['-c', ON_A_LEASH, 'sh', ...OPTIONS], {
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
  });
  const gone = once(shell, 'close');
  const close = async () => {
    shell.stdin?.end();
    await within(gone, 10_000, 'Xvfb to end');
  };
  try {
    const number = await within(firstLine(shell.stdio[3] as Readable), 15_000, 'Xvfb to start');
    return { name: `:${number}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const part of stream) {
    text += part;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('Xvfb ended before it had a display.');
}
