// Writes docs/editors.md out of what the editors’ specs saw in both browsers:
//   npx vitest run --project chromium --project firefox tests/browser/editors.spec.ts
//   node tests/browser/editors-table.ts
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EDITOR_CASES, type EditorCase } from './editor-cases.ts';

type Results = Record<string, Record<string, string>>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = ['chromium', 'firefox'] as const;
const COLUMNS = ['label', 'lines', 'selection', 'undo', 'later'] as const;

const HEAD = `# Where Doorway writes, and how

"Insert my room" works in whatever has the focus. Each line below was tried with the editor's real package on a
page of its own (\`tests/replicas/editors\`), from an isolated world as the extension has it, in the middle of a
line, after typing. What counts is the content that the editor itself exports, not what the page shows.
This table is written by \`tests/browser/editors-table.ts\` out of the results of \`tests/browser/editors.spec.ts\`.

Chromium 156 and Firefox ESR 153; a cell holds for both unless it names one.

- **Words and link**: "Join my Zoom room" with the link behind it. Where an editor keeps no links, the address
  follows the words.
- **Several lines**: the invitation. A one-line field gets the link alone.
- **Selection**: nothing that was selected is lost.
- **Undo**: one press of the editor's own undo gives back exactly what was there before.
- **Undo later**: Undo in Doorway's note takes out exactly what was put in, after more was typed elsewhere; where
  the insertion itself was changed, it is left alone and the note says so.

`;

const FOOT = `
## What is left alone

Password, number, date and checkbox fields, fields for a mail address or a telephone number, fields that are read-only
or switched off, and fields too short for the link: nothing is written, the note says why and offers Copy. The same
where the cursor is in no field, or in a frame of another site. A field for web addresses gets the link alone.

Monaco, CodeMirror 5, Ace and Google Docs draw their text themselves and show a page only a hidden field: they are
recognised and not tried. LinkedIn's message box, which prevents a paste and takes nothing, gets plain text. Of these there
is no package on a test page.

## What is to be known

- Slate has no link of its own (each page makes one up), CodeMirror is plain text: both get "words: address".
- Draft.js cuts off the spaces around what is pasted, except inside a link: there they stand inside it. An
  invitation in the middle of a line comes as text.
- Squire drops a line break at the end of what is pasted: a text after it then begins with a space.
- An editor that is none of these is offered a paste first, which does no harm where nobody takes it, and is
  written in by the browser's own command after that.
- A page that configures an editor differently (own rules for pasting, no links) can differ. What was inserted is
  read back always, and taken out again when it is not right.

## How the gestures were driven

\`tests/browser/anywhere.spec.ts\` uses the built extension on a page that it has no permission for, headless. In
Chromium the toolbar icon is pressed for real, which gives the access to the tab, and the events of the menu, the
shortcut and the address bar are dispatched in the worker: headless Chromium shows no menus. In Firefox the menu,
the keys and the address bar are the real ones. The many cases of the table run in an extension made for the tests
alone, which is in no package.
`;

const versions = new Map<string, string>();
for (const { npm } of EDITOR_CASES) if (npm) versions.set(npm, await versionOf(npm));
const seen = await Promise.all(BROWSERS.map(resultsOf));
await writeFile(`${ROOT}docs/editors.md`, HEAD + table() + FOOT);

function table(): string {
  const head = ['Editor', 'Words and link', 'Several lines', 'Selection', 'Undo', 'Undo later'];
  const lines = [head, head.map(() => '---'), ...EDITOR_CASES.map(row)];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function row(editor: EditorCase): string[] {
  const name = editor.npm ? `${editor.name} ${versions.get(editor.npm)}` : editor.name;
  return [name, ...COLUMNS.map((column) => cell(editor.name, column))];
}

/** One word for both browsers where they agree. */
function cell(name: string, column: string): string {
  const [chromium = 'fails', firefox = 'fails'] = seen.map((results) => results[name]?.[column]);
  return chromium === firefox ? chromium : `Chromium: ${chromium}; Firefox: ${firefox}`;
}

async function resultsOf(browser: string): Promise<Results> {
  return JSON.parse(await readFile(`${ROOT}node_modules/.cache/editors/results-${browser}.json`, 'utf8'));
}

async function versionOf(name: string): Promise<string> {
  return JSON.parse(await readFile(`${ROOT}node_modules/${name}/package.json`, 'utf8')).version;
}
