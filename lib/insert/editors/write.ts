import type { Editor, InsertOutcome, InsertRequest } from '../insertion.ts';
import { settle } from '../settle.ts';
import { type Content, contentAt, linksWords, wordsAsLink } from './content.ts';
import type { EditorKind } from './kinds.ts';
import { placesOf, rangeBetween } from './place.ts';
import { compare, endsLine, type Finding, type Reading, read, type WrittenPiece } from './reading.ts';
import { endIn, moveAwayAndBack, selectIn, selectionIn } from './selection.ts';
import { stepBack } from './take-out.ts';
import { TECHNIQUES, type TechniqueName } from './techniques.ts';
import { undoOf } from './undo.ts';

/** Editors learn of a new selection by an event that comes a little later. */
const SELECTION_MS = 50;
/** Some editors render what they took only with a later frame. */
const LATE_MS = 350;

/**
 * Writes a snippet into an editor by the ways that its kind takes, in order, until one is read back.
 * What a way left half done is taken out before the next is tried.
 */
export async function writeInto(request: InsertRequest, kind: EditorKind): Promise<InsertOutcome> {
  const { editor } = request;
  const { range, content } = prepare(request, kind);
  const places = placesOf(editor, range);
  let target = range;
  const before = read(editor, content.links);
  let glued = false;
  for (const name of orderFor(kind, content)) {
    if (name === 'pasteApart' && !glued) continue;
    await putSelection(editor, target, name);
    const { taken, finding } = await attempt(editor, name, content, before);
    if (!editor.isConnected) return { ok: false, reason: 'gone' };
    const managed = kind.managed || (taken && !isByBrowser(name));
    const isWritten = finding.state === 'written';
    glued = isWritten && name === 'paste' && canPasteApart(kind, content) && !endsLine(editor, finding);
    if (isWritten && !glued) return outcome(editor, content, before, finding, managed, kind);
    if (finding.state === 'unchanged') {
      if (managed && taken) break;
    } else if (await stepBack(editor, before, content.links, managed)) {
      // Going back may have put new nodes in the place of those that the range stood in.
      target = rangeBetween(editor, places) ?? range;
    } else break;
  }
  return { ok: false, reason: 'refused' };
}

function canPasteApart(kind: EditorKind, content: Content): boolean {
  return content.text.endsWith('\n') && kind.order.includes('pasteApart');
}

function outcome(
  editor: Editor,
  content: Content,
  before: Reading,
  { start, length }: WrittenPiece,
  managed: boolean,
  kind: EditorKind,
): InsertOutcome {
  const after = read(editor, content.links);
  const readsDom = !managed || kind.readsDom === true;
  const undo = undoOf({ editor, content, before, after, start, length, managed, readsDom });
  return { ok: true, insertion: { editor, undo } };
}

/** Where the snippet goes and in which form. Nothing is overwritten: words become the link, or stay before it. */
function prepare(request: InsertRequest, kind: EditorKind): { range: Range; content: Content } {
  const range = (request.at ?? selectionIn(request.editor) ?? endIn(request.editor)).cloneRange();
  if (kind.keepsLinks && request.as === 'html' && linksWords(request, range))
    return { range, content: wordsAsLink(request, range) };
  range.collapse(false);
  return { range, content: contentAt(request, range, kind.edges) };
}

/** Where the edges of pasted HTML are cut off, a snippet that needs lines of its own comes as text. */
function orderFor({ order, edges }: EditorKind, { text }: Content): TechniqueName[] {
  const cut = edges === 'trimmed' && text !== text.replace(/^\n|\n$/g, '');
  return cut ? order.filter((name) => name !== 'paste') : order;
}

async function putSelection(editor: Editor, range: Range, name: TechniqueName): Promise<void> {
  if (name === 'execText') moveAwayAndBack(editor, range);
  selectIn(editor, range);
  await settle(SELECTION_MS);
}

async function attempt(
  editor: Editor,
  name: TechniqueName,
  content: Content,
  before: Reading,
): Promise<{ taken: boolean; finding: Finding }> {
  const taken = TECHNIQUES[name](editor, content);
  const look = async (milliseconds?: number) => {
    await settle(milliseconds);
    return compare(before, read(editor, content.links), content);
  };
  const finding = await look();
  const isLate = taken && finding.state !== 'written' && !isByBrowser(name);
  return { taken, finding: isLate ? await look(LATE_MS) : finding };
}

function isByBrowser(name: TechniqueName): boolean {
  return name.startsWith('exec');
}
