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
    client: { isAlive: true },
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

/** Tells of a batch of changes as the watch of the page does. */
function tell(surfaces: InstanceType<typeof SurfaceManager>, ...elements: Element[]): void {
  for (const element of elements) surfaces.added(element);
  surfaces.settled();
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
    tell(surfaces, section, document.body);
    expect(buttons(section)).toBe(1);
    expect([...surfaces.open()].map(({ area }) => area.id)).toEqual(['a']);
    expect(heard).toEqual(['adopt a']);
  });

  test('that the page is still building is looked at again when it changes, but not for ever', () => {
    const { surfaces } = hostPage();
    const [early, late] = [place('a'), place('b')];
    for (const section of [early, late]) section.replaceChildren();
    tell(surfaces, document.body);
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
    tell(surfaces, section);
    const button = section.querySelector('b');
    section.replaceChildren(document.createElement('p'));
    surfaces.settled();
    expect(section.querySelector('b')).toBe(button);
    expect(heard).toEqual(['adopt a']);
  });

  test('is finished when it has been out of the page for a while, and not when it came back', () => {
    const { surfaces, heard } = hostPage();
    const section = place('a');
    tell(surfaces, section);
    section.remove();
    surfaces.settled();
    document.body.append(section);
    tell(surfaces, section);
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
    tell(surfaces, section);
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

describe('many places at once', () => {
  /** As many as a page may bring: all of them must not be worked in one turn. */
  const MANY = 2_000;
  /** Far fewer are worked in one turn, and a usual page has fewer. */
  const MOST = 20;
  const crowd = (locate = vi.fn()) => {
    const { surfaces } = hostPage({
      isLikely: () => true,
      locate: (key) => {
        locate(key);
        return {
          makeSurface: () =>
            ({ area: key, button: { element: document.createElement('b') } }) as unknown as Surface,
          mount: (node) => {
            key.append(node);
            return { node, isInPlace: () => key.contains(node), remove: () => node.remove() };
          },
        };
      },
    });
    return { surfaces, locate };
  };
  /** How many are worked in each turn, the first without any frame. */
  const turns = (locate: ReturnType<typeof vi.fn>) => {
    const counts = [locate.mock.calls.length];
    while (counts.reduce((sum, count) => sum + count) < MANY && counts.length <= MANY) {
      vi.advanceTimersToNextFrame();
      counts.push(locate.mock.calls.length - counts.reduce((sum, count) => sum + count));
    }
    return counts;
  };
  const many = () => Array.from({ length: MANY }, (_, index) => place(`p${index}`));

  test('in one insertion, and one by one, are worked a few a turn', () => {
    for (const way of ['in one', 'one by one'] as const) {
      document.body.replaceChildren();
      const { surfaces, locate } = crowd();
      const sections = many();
      tell(surfaces, ...(way === 'in one' ? [document.body] : sections));
      const counts = turns(locate);
      expect(Math.max(...counts), way).toBeLessThanOrEqual(MOST);
      expect(counts[0], way).toBeGreaterThan(0);
      expect(buttons(), way).toBe(MANY);
      surfaces.stop();
    }
  });

  test('in batches of one turn share what the turn may take', () => {
    const { surfaces, locate } = crowd();
    for (const section of many()) tell(surfaces, section);
    expect(locate.mock.calls.length).toBeLessThanOrEqual(MOST);
    turns(locate);
    expect(buttons()).toBe(MANY);
  });

  test('begin with the one that has the focus, and with those that show', () => {
    const { surfaces } = crowd();
    const sections = many();
    const focused = sections.at(-1) as HTMLElement;
    const shown = sections.at(-2) as HTMLElement;
    focused.tabIndex = 0;
    focused.focus();
    let tellSeen: IntersectionObserverCallback = () => {};
    const observed: Element[] = [];
    class Sight {
      constructor(heard: IntersectionObserverCallback) {
        tellSeen = heard;
      }
      observe = (element: Element) => void observed.push(element);
      unobserve = () => {};
      disconnect = () => {};
    }
    vi.stubGlobal('IntersectionObserver', Sight);
    tell(surfaces, document.body);
    expect(buttons(focused)).toBe(1);
    expect(buttons(shown)).toBe(0);
    vi.advanceTimersToNextFrame();
    expect(observed).toContain(shown);
    const entry = { target: shown, isIntersecting: true } as unknown as IntersectionObserverEntry;
    tellSeen([entry], {} as IntersectionObserver);
    vi.advanceTimersToNextFrame();
    expect(buttons(shown)).toBe(1);
    vi.unstubAllGlobals();
  });

  test('that bear no sign of a place are known by the focus alone', () => {
    const { surfaces } = hostPage({ isLikely: ({ id }) => id === 'p7' });
    const sections = many();
    tell(surfaces, ...sections);
    vi.advanceTimersByTime(1_000);
    expect([...surfaces.open()].map(({ area }) => area.id)).toEqual(['p7']);
  });

  test('are let go of in turns when the button is switched off, and none is made after the end', () => {
    const { surfaces, locate } = crowd();
    many();
    tell(surfaces, document.body);
    turns(locate);
    surfaces.setEnabled(false);
    expect(buttons()).toBeGreaterThan(0);
    vi.advanceTimersByTime(5_000);
    expect(buttons()).toBe(0);
    surfaces.setEnabled(true);
    surfaces.stop();
    const made = buttons();
    vi.advanceTimersByTime(5_000);
    expect(buttons()).toBe(made);
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
    tell(surfaces, section);
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
    tell(surfaces, section);
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
