import type { HostAdapter, Location, Seen } from '../../page/host-adapter.ts';
import { COMPOSE_ENDED_MS } from '../../timings.ts';
import { mountBesideSend } from './cell.ts';
import { ComposeSurface } from './compose-surface.ts';
import { composeAround, isEditorCandidate, isMarked, locateCompose } from './locate.ts';
import { EDITOR_CANDIDATES } from './selectors.ts';
import { findSignatureEditors, mountAtEditor } from './signature-editors.ts';
import { SignatureSurface } from './signature-surface.ts';

/** Gmail: every compose by its body, and the signature editors of the settings. */
export function gmailAdapter(document: Document): HostAdapter {
  const signatures = new WeakSet<HTMLElement>();
  return {
    host: 'gmail',
    looks: 'at once',
    parts: EDITOR_CANDIDATES,
    find: findEditors,
    isLikely: isMarked,
    findLater() {
      const editors = findSignatureEditors(document);
      for (const editor of editors) signatures.add(editor);
      return editors;
    },
    locate: (editor, seen) => (signatures.has(editor) ? signatureAt(editor) : composeAt(editor, seen)),
    // Gmail takes a message out and puts it back when it rebuilds a thread.
    comesBackWithinMs: COMPOSE_ENDED_MS,
    mostRemovals: 6,
    float: { corner: 'end', whileFocused: true },
    events: ['hashchange'],
  };
}

function findEditors(within: Document | Element): HTMLElement[] {
  if ('matches' in within && isEditorCandidate(within)) return [within];
  if (!within.firstElementChild) return [];
  return [...within.querySelectorAll(EDITOR_CANDIDATES)].filter(isEditorCandidate);
}

function signatureAt(editor: HTMLElement): Location {
  return {
    makeSurface: () => new SignatureSurface(editor),
    mount: (button) => mountAtEditor(editor, button),
  };
}

function composeAt(body: HTMLElement, { isWanted }: Seen): Location | 'not yet' | 'never' {
  const found = locateCompose(body);
  if (found === 'decoy' || found === 'other-body') return 'never';
  if (typeof found !== 'string')
    return {
      makeSurface: () => new ComposeSurface(body, found.scope, 'icon'),
      mount: (button) => mountBesideSend(found.send, found.scope, button),
    };
  // One among the fields of a message is its body also without a Send.
  const scope = isWanted ? composeAround(body) : null;
  if (!scope) return 'not yet';
  const makeSurface = () => new ComposeSurface(body, scope, 'float');
  return { makeSurface, mount: () => null, isPlaceless: true };
}
