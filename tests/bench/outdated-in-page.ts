import { build, type Rollup } from 'vite';
import { launchBrowser } from '../browser/driver/launch.ts';
import type { BrowserName } from '../browser/driver/types.ts';

const ORIGIN = 'https://bench.invalid';
const EMPTY = {
  status: 200,
  headers: {},
  contentType: 'text/html',
  body: '<!doctype html><title>bench</title>',
};

/** Milliseconds of one whole look through a rich body of so many characters: walk, addresses, numbers. */
export async function lookInBrowser(
  name: BrowserName,
  bytes: number,
  retired: readonly string[],
  marks: readonly object[],
): Promise<number> {
  const code = await bundle();
  const browser = await launchBrowser(name, {});
  try {
    browser.serve(ORIGIN, () => EMPTY);
    const page = await browser.newPage();
    await page.goto(`${ORIGIN}/`);
    return await page.evaluate(measure, code, bytes, retired, marks);
  } finally {
    await browser.close();
  }
}

function measure(code: string, bytes: number, retired: string[], marks: object[]): number {
  const { finderOf, occurrencesInEditor } = new Function(`${code}; return found;`)();
  const editor = document.createElement('div');
  const words = 'The quick brown fox joins the meeting at noon, as it did last week; the notes are in ';
  for (let length = 0, index = 0; length < bytes; index++) {
    const line = document.createElement('div');
    const link = document.createElement('a');
    link.href =
      index % 10 ? `https://files.example.invalid/open?id=${index}` : 'https://zoom.us/j/3849205716';
    link.textContent = index % 10 ? 'this file' : link.href;
    line.append(words, link, `, or call +1 312 626 ${1000 + index}.`);
    length += line.textContent?.length ?? 0;
    editor.append(line);
  }
  document.body.append(editor);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 30; round++) {
    const start = performance.now();
    const find = finderOf({ outdated: retired, rooms: marks.map((one) => ({ marks: one })) });
    occurrencesInEditor(editor, (element: Element) => element.matches('.gmail_quote'), find);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL('../../lib/page/outdated-links/find.ts', import.meta.url).pathname,
        formats: ['iife'],
        name: 'found',
      },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  return output?.output[0].code ?? '';
}
