import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import type { Room } from '../../../lib/room/room.ts';
import { STORE_KEY } from '../../../lib/store/keys.ts';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/store/settings.ts';
import { STORE_VERSION } from '../../../lib/store/stored.ts';
import { WAIT_MS } from '../../browser/driver/waiting.ts';
import { MemoryPort } from '../store/memory-port.ts';

// As `expect.poll` in vitest.config.ts: a second is too short where the machine is busy.
configure({ asyncUtilTimeout: WAIT_MS });

export interface PageSetup {
  rooms?: Room[];
  settings?: Partial<Settings>;
}

/** Shows a page over a storage in memory, with a person who types and clicks. */
export function showPage(page: ReactElement, { rooms = [], settings = {} }: PageSetup = {}) {
  cleanup();
  location.hash = '';
  const port = new MemoryPort();
  if (rooms.length > 0)
    port.put(STORE_KEY, {
      version: STORE_VERSION,
      rooms,
      defaultRoomId: rooms[0]?.id ?? null,
      settings: { ...DEFAULT_SETTINGS, ...settings },
      setAside: [],
    });
  replaceStoragePort(port);
  const person = userEvent.setup();
  render(page);
  return { port, person };
}

/** The rooms that lie in the storage now. */
export function storedRooms(port: MemoryPort): Room[] {
  return (port.peek(STORE_KEY) as { rooms: Room[] } | undefined)?.rooms ?? [];
}

/** Puts a clipboard in place and gives what is written to it: text and HTML, newest last. */
export function fakeClipboard({ refuses = false } = {}) {
  const written: { text: string; html: string }[] = [];
  vi.stubGlobal(
    'ClipboardItem',
    class {
      parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  );
  const write = async ([item]: { parts: Record<string, Blob> }[]) => {
    if (refuses) throw new DOMException('refused', 'NotAllowedError');
    const part = async (type: string) => (await item?.parts[type]?.text()) ?? '';
    written.push({ text: await part('text/plain'), html: await part('text/html') });
  };
  const writeText = async (text: string) => {
    if (refuses) throw new DOMException('refused', 'NotAllowedError');
    written.push({ text, html: '' });
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write, writeText } });
  return written;
}
