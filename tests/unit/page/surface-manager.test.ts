// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HostAdapter } from '../../../lib/page/host-adapter.ts';
import type { HostPage } from '../../../lib/page/host-page.ts';
import type { Surface } from '../../../lib/page/surface.ts';

const mocked = vi.hoisted(() => ({ stop: vi.fn(), floatAt: vi.fn() }));
vi.mock('../../../lib/page/float.ts', () => ({ floatAt: mocked.floatAt }));
const { SurfaceManager } = await import('../../../lib/page/surface-manager.ts');

/** A host whose places are its `<section>`s, with the button in their `<p>`. */
function hostPage(change: Partial<HostAdapter> = {}) {
  const heard: string[] = [];
  const told = (what: string) => (surface: Surface) => void heard.push(`${what} ${surface.area.id}`);
  const page = {
    document,
    adopt: told('adopt'),
    changed: () => {},
    gone: told('gone'),
    finished: told('finished'),
  } as unknown as HostPage;
  const surfaceOf = (area: HTMLElement) =>
    ({ area, button: { element: document.createElement('b'), variant: 'icon' } }) as unknown as Surface;
  const adapter: HostAdapter = {
    host: 'gmail',
    looks: 'at once',
    find: (within) => [
      ...('matches' in within && within.matches('section') ? [within as HTMLElement] : []),
      ...within.querySelectorAll<HTMLElement>('section'),
    ],
    locate(key) {
      const row = key.querySelector('p');
      if (!row) return 'not yet';
      const mount = (node: HTMLElement) => {
        row.append(node);
        return { node, isInPlace: () => key.contains(node), remove: () => node.remove() };
      };
      return { makeSurface: () => surfaceOf(key), mount };
    },
    comesBackWithinMs: 500,
    mostRemovals: 3,
    float: { corner: 'end', whileFocused: false },
    events: [],
    ...change,
  };
  const surfaces = new SurfaceManager(page, adapter, () => {});
  return { surfaces, heard };
}

function place(id: string): HTMLElement {
  const section = document.createElement('section');
  section.id = id;
  section.append(document.createElement('p'));
  document.body.append(section);
  return section;
}

const buttons = (within: ParentNode = document) => within.querySelectorAll('b').length;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  mocked.floatAt.mockReset().mockReturnValue(mocked.stop.mockReset());
});
afterEach(() => vi.useRealTimers());

describe('a place', () => {
  test('has one button as soon as it is in the page, and is open then', () => {
    const { surfaces, heard } = hostPage();
    const section = place('a');
    surfaces.added(section);
    surfaces.added(document.body);
    surfaces.settled();
    expect(buttons(section)).toBe(1);
    expect([...surfaces.open()].map(({ area }) => area.id)).toEqual(['a']);
    expect(heard).toEqual(['adopt a']);
  });

  test('that the page is still building is looked at again when it changes, but not for ever', () => {
    const { surfaces } = hostPage();
    const [early, late] = [place('a'), place('b')];
    for (const section of [early, late]) section.replaceChildren();
    surfaces.added(document.body);
    early.append(document.createElement('p'));
    surfaces.settled();
    expect(buttons(early)).toBe(1);
    vi.advanceTimersByTime(16_000);
    surfaces.settled();
    late.append(document.createElement('p'));
    surfaces.settled();
    expect(buttons(late)).toBe(0);
  });

  test('gets its own button back when the page builds its row anew', () => {
    const { surfaces, heard } = hostPage();
    const section = place('a');
    surfaces.added(section);
    const button = section.querySelector('b');
    section.replaceChildren(document.createElement('p'));
    surfaces.settled();
    expect(section.querySelector('b')).toBe(button);
    expect(heard).toEqual(['adopt a']);
  });

  test('is finished when it has been out of the page for a while, and not when it came back', () => {
    const { surfaces, heard } = hostPage();
    const section = place('a');
    surfaces.added(section);
    section.remove();
    surfaces.settled();
    document.body.append(section);
    surfaces.added(section);
    vi.advanceTimersByTime(600);
    expect(heard).toEqual(['adopt a']);
    expect(buttons(section)).toBe(1);
    section.remove();
    surfaces.settled();
    vi.advanceTimersByTime(600);
    expect(heard).toEqual(['adopt a', 'finished a']);
    expect([...surfaces.open()]).toEqual([]);
  });

  test('loses its button when that is switched off, and what was said stays', () => {
    const { surfaces, heard } = hostPage();
    const section = place('a');
    surfaces.added(section);
    surfaces.setEnabled(false);
    expect(buttons()).toBe(0);
    expect(heard).toEqual(['adopt a', 'gone a']);
    surfaces.setEnabled(true);
    expect(buttons(section)).toBe(1);
  });

  test('can be written in by shortcut also where the button is switched off', () => {
    const { surfaces } = hostPage();
    const section = place('a');
    Object.assign(section, { checkVisibility: () => true });
    surfaces.setEnabled(false);
    expect(surfaces.shown().map(({ area }) => area)).toEqual([section]);
    surfaces.settled();
    expect(buttons()).toBe(0);
  });
});

describe('a button that the page throws out again and again', () => {
  const strip = (surfaces: InstanceType<typeof SurfaceManager>, section: HTMLElement, times: number) => {
    for (let time = 0; time < times; time += 1) {
      section.querySelector('b')?.remove();
      surfaces.settled();
    }
  };

  test('floats in the end, and is not put back any more', () => {
    const { surfaces } = hostPage();
    const section = place('a');
    surfaces.added(section);
    strip(surfaces, section, 2);
    expect(mocked.floatAt).not.toHaveBeenCalled();
    strip(surfaces, section, 1);
    expect(mocked.floatAt).toHaveBeenCalledExactlyOnceWith(section, expect.anything(), 'end');
    surfaces.settled();
    expect(buttons(section)).toBe(0);
    section.remove();
    surfaces.settled();
    expect(mocked.stop).toHaveBeenCalledOnce();
  });

  test('floats only while the person is there, where the host says so, and has another try later', () => {
    const { surfaces, heard } = hostPage({ float: { corner: 'end', whileFocused: true } });
    const section = place('a');
    Object.defineProperty(section, 'isContentEditable', { value: true });
    surfaces.added(section);
    strip(surfaces, section, 3);
    expect(mocked.floatAt).not.toHaveBeenCalled();
    surfaces.focused(section);
    expect(mocked.floatAt).toHaveBeenCalledOnce();
    surfaces.focused(document.body);
    expect(mocked.stop).toHaveBeenCalledOnce();
    expect(heard).toEqual(['adopt a', 'gone a']);
    vi.advanceTimersByTime(11_000);
    surfaces.settled();
    expect(buttons(section)).toBe(1);
  });
});

describe('a host whose places are known by what is visible', () => {
  const frames = (change: Partial<HostAdapter>) => {
    const made = hostPage({ looks: 'next frame', comesBackWithinMs: 0, ...change });
    const frame = () => {
      made.surfaces.settled();
      vi.advanceTimersByTime(50);
    };
    return { ...made, frame };
  };

  test('is looked through in the next frame, and never in the observer', () => {
    const find = vi.fn(() => []);
    const { surfaces, frame } = frames({ find });
    surfaces.added(document.body);
    surfaces.settled();
    expect(find).not.toHaveBeenCalled();
    frame();
    expect(find).toHaveBeenCalled();
  });

  test('ends a place at once that is not found any more, or shows another', () => {
    let isStill = true;
    const { frame, heard } = frames({ isStill: () => isStill });
    const section = place('a');
    frame();
    expect(buttons(section)).toBe(1);
    isStill = false;
    frame();
    expect(heard.slice(0, 3)).toEqual(['adopt a', 'finished a', 'adopt a']);
    isStill = true;
    section.remove();
    frame();
    expect(heard.at(-1)).toBe('finished a');
  });

  test('is left alone for as long as it says', () => {
    const { frame } = frames({
      locate: (key) => ({
        makeSurface: () =>
          ({
            area: key,
            button: { element: document.createElement('b'), variant: 'text' },
          }) as unknown as Surface,
        mount: (node) => {
          key.append(node);
          return { node, isInPlace: () => true, remove: () => node.remove() };
        },
        waitMs: 900 - Date.now() + begun,
      }),
    });
    const begun = Date.now();
    const section = place('a');
    frame();
    expect(buttons(section)).toBe(0);
    vi.advanceTimersByTime(1000);
    expect(buttons(section)).toBe(1);
  });
});
