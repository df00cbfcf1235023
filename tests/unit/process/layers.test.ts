import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUDGETS } from '../../../scripts/size.ts';
import { importsOf, ownImportsOf, ROOT, SHIPPED, type Source, sourcesIn } from './sources.ts';

/** What the files of a folder may import of ours; their own folder always. */
const PURE = ['lib/zoom/', 'lib/room/', 'lib/snippets/', 'lib/events/'];
const IN_PAGES = ['lib/log.ts', 'lib/shared-in-page.ts', 'lib/timings.ts', 'lib/with-timeout.ts'];

const MAY_IMPORT: Record<string, string[]> = {
  'lib/zoom/': [],
  // The registry is data, without anything of the browser: which places and settings there are follows from it.
  'lib/room/': ['lib/zoom/', 'lib/page/hosts.ts'],
  'lib/snippets/': ['lib/zoom/', 'lib/room/'],
  'lib/events/': [],
  'lib/store/': [...PURE, 'lib/page/hosts.ts', 'lib/log.ts', 'lib/timings.ts'],
  'lib/insert/': [...PURE, ...IN_PAGES],
  'lib/page/ui/': [
    ...IN_PAGES,
    'lib/words.ts',
    'lib/page-words.ts',
    'lib/page/words.ts',
    'lib/page/diagnosis.ts',
    'lib/snippets/',
  ],
  'lib/page/': [
    ...PURE,
    ...IN_PAGES,
    'lib/insert/',
    'lib/messages.ts',
    'lib/messaging.ts',
    'lib/words.ts',
    'lib/page-words.ts',
  ],
  'lib/hosts/': [
    ...PURE,
    ...IN_PAGES,
    'lib/insert/',
    'lib/page/',
    'lib/messages.ts',
    'lib/words.ts',
    'lib/page-words.ts',
  ],
  'lib/background/': ['lib/'],
  'components/': ['lib/'],
};

const strays = (sources: Source[], isAllowed: (imported: string) => boolean) =>
  sources.flatMap((source) =>
    ownImportsOf(source)
      .filter((imported) => !isAllowed(imported))
      .map((imported) => `${source.path} imports ${imported}`),
  );

describe('imports go one way', () => {
  for (const [folder, allowed] of Object.entries(MAY_IMPORT))
    test(folder, () => {
      const sources = sourcesIn(folder);
      expect(sources).not.toEqual([]);
      const isAllowed = (imported: string) =>
        [folder, ...allowed].some((start) => imported.startsWith(start));
      expect(strays(sources, isAllowed)).toEqual([]);
    });

  test('an adapter knows nothing of another adapter', () => {
    const adapters = sourcesIn('lib/hosts').filter(({ path }) => path.split('/').length > 3);
    const found = adapters.flatMap((source) => {
      const own = source.path.split('/').slice(0, 3).join('/');
      return strays([source], (to) => !/^lib\/hosts\/\w+\//.test(to) || to.startsWith(`${own}/`));
    });
    expect(adapters).not.toEqual([]);
    expect(found).toEqual([]);
  });

  test('lib imports nothing of the pages', () => {
    expect(strays(sourcesIn('lib'), (to) => to.startsWith('lib/') || to.startsWith('public/'))).toEqual([]);
  });

  test('a page imports nothing of another page', () => {
    const pages = sourcesIn('entrypoints').filter(({ path }) => path.split('/').length > 2);
    const found = pages.flatMap((source) => {
      const own = source.path.split('/').slice(0, 2).join('/');
      return strays([source], (to) => !to.startsWith('entrypoints/') || to.startsWith(`${own}/`));
    });
    expect(pages).not.toEqual([]);
    expect(found).toEqual([]);
  });

  test('nothing imports itself in a circle, not even for a type', () => {
    const sources = sourcesIn(...SHIPPED);
    const imports = new Map(sources.map((source) => [source.path, ownImportsOf(source)]));
    expect(
      circlesIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
    expect(circlesIn(imports)).toEqual([]);
  });
});

/** Every circle that a walk along the imports comes upon, as a line to read. */
function circlesIn(imports: Map<string, string[]>): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: string[]) => {
    const start = way.indexOf(path);
    if (start >= 0) circles.push([...way.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const imported of imports.get(path) ?? []) walk(imported, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return circles;
}

/** Everything that is shipped with a file, itself included: what is imported for its types alone is not. */
function reach(path: string, all: Map<string, Source>, seen = new Set<string>()): Set<string> {
  const source = all.get(path);
  if (!source || seen.has(path)) return seen;
  seen.add(path);
  for (const imported of ownImportsOf(withoutTypes(source))) reach(imported, all, seen);
  return seen;
}

/** The compiler erases `import type` and `export type … from` (verbatimModuleSyntax); `import { type … }` stays. */
function withoutTypes(source: Source): Source {
  return { ...source, code: source.code.replace(/\b(?:import|export) type\b[^;]*? from '[^']+';/g, '') };
}

/** The scripts among the entrypoints: all that is neither the background nor a page of the extension's own. */
function scriptsOfOthersPages(): string[] {
  const folder = join(ROOT, 'entrypoints');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() || !existsSync(join(folder, entry.name, 'index.html')))
    .map((entry) => `entrypoints/${entry.name}${entry.isFile() ? '' : '/index.ts'}`)
    .filter((path) => path !== 'entrypoints/background.ts');
}

describe('what runs in pages that are not ours', () => {
  const all = new Map(sourcesIn(...SHIPPED).map((source) => [source.path, source]));
  const ways = scriptsOfOthersPages();
  const inPages = [...new Set(ways.flatMap((path) => [...reach(path, all)]))].map(
    (path) => all.get(path) as Source,
  );

  test('is found, to the last script', () => {
    expect(ways.filter((path) => !all.has(path))).toEqual([]);
    expect(ways.map((path) => basename(path).replace(/(\.content)?\.ts$/, '.js')).toSorted()).toEqual(
      Object.keys(BUDGETS)
        .map((path) => basename(path))
        .toSorted(),
    );
    expect(inPages.length).toBeGreaterThan(ways.length);
  });

  test('holds no React', () => {
    expect(inPages.filter((source) => importsOf(source).some((module) => /^react/.test(module)))).toEqual([]);
  });

  test('holds neither store nor schema', () => {
    const isStore = (path: string) => path.startsWith('lib/store/') || /schema\.ts$/.test(path);
    expect(inPages.map(({ path }) => path).filter(isStore)).toEqual([]);
    const isZod = (source: Source) => importsOf(withoutTypes(source)).some((module) => /^zod/.test(module));
    expect(inPages.filter(isZod)).toEqual([]);
  });

  test('is followed through every import but those of types alone', () => {
    const code = (text: string) => importsOf(withoutTypes({ path: '', text, code: text }));
    expect(code("import type { A, B } from 'a';\nexport type { C } from 'c';")).toEqual([]);
    expect(code("import { type A } from 'a';\nimport b from 'b';")).toEqual(['a', 'b']);
    expect(code("export type A = 'x';\nimport c from 'c';")).toEqual(['c']);
  });

  test('asks nothing of the extension’s storage', () => {
    expect(
      inPages.filter(({ code }) => /\bstorage\s*\.\s*(local|sync|session|managed)\b/.test(code)),
    ).toEqual([]);
  });
});

test('React lives in pages and components alone', () => {
  const lib = sourcesIn('lib').filter((source) => importsOf(source).some((module) => /^react/.test(module)));
  expect(lib).toEqual([]);
  const inTsx = sourcesIn(...SHIPPED)
    .filter(({ path }) => path.endsWith('.tsx'))
    .map(({ path }) => path);
  expect(inTsx.filter((path) => !/^(components|entrypoints\/[\w-]+)\//.test(path))).toEqual([]);
});

test('the browser is reached through one module', () => {
  const others = sourcesIn(...SHIPPED).filter(({ code }) =>
    /\b(?:chrome|globalThis\.browser)\.[a-z]/.test(code),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});
