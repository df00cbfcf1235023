// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pageState } from '../../../lib/background/page-state.ts';
import { OutdatedLinks } from '../../../lib/page/outdated-links/watch.ts';
import type { Surface } from '../../../lib/page/surface.ts';
import { addRoom } from '../../../lib/store/operations.ts';
import { emptyStore } from '../../../lib/store/stored.ts';
import { OUTDATED_REST_MS } from '../../../lib/timings.ts';
import { IN_ENGLISH } from '../snippets/guest-words.ts';
import { workRoom } from '../store/rooms.ts';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));

const moved = { ...workRoom(), retired: [{ kind: 'meetingId' as const, value: '5837204961', since: 1 }] };
const state = pageState(addRoom(emptyStore(), moved), 'gmail', () => IN_ENGLISH);

let value = '';
let looks = 0;
let note: HTMLElement;

function start() {
  note = document.createElement('p');
  const area = document.body.appendChild(document.createElement('section'));
  const surface = {
    area,
    button: { element: area },
    note: { show: () => note.append('told'), close: () => {}, isOpen: false },
    defaultRoom: () => state.rooms[0],
    editables: () => [
      {
        kind: 'field' as const,
        get field() {
          looks += 1;
          return { value } as HTMLInputElement;
        },
      },
    ],
  } as unknown as Surface;
  const client = {
    get: async () => state,
    subscribe: (listener: (now: typeof state) => void) => listener(state),
  } as never;
  const links = new OutdatedLinks(client, () => [surface], new AbortController().signal);
  links.adopt(surface);
  links.changed(surface);
  return { area, changed: () => links.changed(surface) };
}

function fire(target: EventTarget, type: string, isTrusted: boolean): void {
  const event = new Event(type, { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  target.dispatchEvent(event);
}

const rested = () => vi.advanceTimersByTimeAsync(OUTDATED_REST_MS + 10);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  value = '';
  looks = 0;
});

describe('a page that tries numbers and watches for the note', () => {
  test('is not looked through because of events that it sends itself', async () => {
    const { area } = start();
    await rested();
    const before = looks;
    value = 'https://zoom.us/j/5837204961';
    fire(area, 'input', false);
    await rested();
    expect([looks, note.textContent]).toEqual([before, '']);
    fire(area, 'input', true);
    await rested();
    expect(note.textContent).toBe('told');
  });

  test('is looked through a few times, and again after the person did something', async () => {
    const { changed } = start();
    await rested();
    for (let round = 0; round < 60; round++) {
      value = `https://zoom.us/j/${1_000_000_000 + round}`;
      changed();
      await rested();
    }
    value = 'https://zoom.us/j/5837204961';
    changed();
    await rested();
    expect(note.textContent).toBe('');
    fire(window, 'pointerdown', false);
    changed();
    await rested();
    expect(note.textContent).toBe('');
    fire(window, 'pointerdown', true);
    changed();
    await rested();
    expect(note.textContent).toBe('told');
  });
});
