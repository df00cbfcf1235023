import { fileURLToPath } from 'node:url';
import { type Bundle, bundlePage } from '../bundle.ts';
import type { Request, Response } from '../types.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A site that Doorway has no permission for. */
export const EDITORS_ORIGIN = 'https://editors.example';

/** Folder of each editor's page → what `#place` is before the editor takes it. */
const PLACES: Record<string, string> = {
  prosemirror: '<div id="place"></div>',
  tiptap: '<div id="place"></div>',
  lexical: '<div id="place" contenteditable="true"></div>',
  quill: '<div id="place"></div>',
  slate: '<div id="place"></div>',
  draft: '<div id="place"></div>',
  ckeditor5: '<div id="place"></div>',
  tinymce: '<textarea id="place"></textarea>',
  roosterjs: '<div id="place"></div>',
  trix: '<trix-editor id="place"></trix-editor>',
  codemirror6: '<div id="place"></div>',
  squire: '<div id="place"></div>',
  plain: '<div id="place"></div>',
  quirks: '<div id="place"></div>',
};

export const EDITOR_PAGES: readonly string[] = Object.keys(PLACES);

/**
 * Bundles all pages and gives the handler that serves them: `/prosemirror/`, `/plain/?what=textarea` and so on.
 * Each page sets `window.fixture` when its editor is ready; see `fixture.ts`.
 */
export async function serveEditors(
  pages: readonly string[] = EDITOR_PAGES,
): Promise<(request: Request) => Response> {
  const bundles = new Map<string, Bundle>();
  for (const page of pages) {
    const entry = `${page}/page.ts`;
    bundles.set(page, await bundlePage(HERE, entry, [`${HERE}${entry}`, `${HERE}fixture.ts`]));
  }
  return ({ url }) => {
    const [, name = '', file = ''] = new URL(url).pathname.split('/');
    const bundle = bundles.get(name);
    if (!bundle) return answer(404, 'text/plain', '');
    if (file === 'page.js') return answer(200, 'text/javascript', bundle.script);
    if (file === 'page.css') return answer(200, 'text/css', bundle.style);
    return answer(200, 'text/html', markup(name));
  };
}

function markup(name: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><link rel="stylesheet" href="page.css"></head>
<body>${PLACES[name]}<script src="page.js"></script></body>
</html>`;
}

function answer(status: number, type: string, body: string): Response {
  return { status, headers: {}, contentType: `${type}; charset=utf-8`, body };
}
