import { type Check, type Diagnosis, pathTo, shapeOf } from '../../page/diagnosis.ts';
import { HOSTS } from '../../page/hosts.ts';
import { matchesAny } from '../../page/locator.ts';
import { isFloating } from '../../page/ui/room-button.ts';
import { type FoundCompose, isEditorCandidate, locateCompose } from './locate.ts';
import { looksPlain } from './mode.ts';
import { COMPOSE_FIELDS, DECOYS, EDITOR_CANDIDATES } from './selectors.ts';
import { senderOf } from './sender.ts';

/** What Doorway finds in a Gmail page: each compose, or each editor that may be one. */
export function diagnoseGmail(document: Document): Diagnosis {
  const editors = [...document.querySelectorAll<HTMLElement>(EDITOR_CANDIDATES)].filter(
    (editor) => isEditorCandidate(editor) && !matchesAny(editor, DECOYS),
  );
  const looked = editors.map((editor) => ({ editor, found: locateCompose(editor) }));
  const shown = looked.filter(({ found }) => found !== 'other-body');
  return {
    host: HOSTS.gmail.name,
    places: shown.map(({ editor, found }) =>
      typeof found === 'string' ? refused(editor, found) : checksOf(found),
    ),
    shape: shown.flatMap(({ editor, found }) => ['', ...shapeAround(editor, found)]),
  };
}

function checksOf({ body, scope, sendLocator }: FoundCompose): Check[] {
  const host = scope.querySelector('[data-doorway="room"]');
  const place = host?.closest('[data-doorway="cell"]') ? 'cell' : 'group';
  return [
    { label: 'diagEditor', passed: true, code: kindOf(body) },
    { label: 'diagSend', passed: true, code: sendLocator },
    { label: 'diagFields', passed: true, code: fieldsOf(scope) },
    { label: 'diagButton', passed: host !== null, ...(host ? { code: place } : {}) },
    {
      label: 'diagMode',
      passed: body.offsetParent !== null,
      code: looksPlain(scope) ? 'plain' : 'not known',
    },
    { label: 'diagSender', passed: senderOf(scope) !== null },
  ];
}

function refused(editor: HTMLElement, why: string): Check[] {
  const buttons = [...editor.ownerDocument.querySelectorAll('[data-doorway="room"]')];
  const floats = buttons.some(isFloating);
  return [
    { label: 'diagEditor', passed: true, code: kindOf(editor) },
    { label: 'diagSend', passed: why !== 'no-send', code: why },
    { label: 'diagFields', passed: false },
    { label: 'diagButton', passed: floats },
  ];
}

function kindOf(body: HTMLElement): string {
  if (body.ownerDocument.location.pathname.endsWith('/popout')) return 'popout';
  return body.closest('[role="dialog"]') ? 'dialog' : 'inline';
}

function fieldsOf(scope: HTMLElement): string {
  return COMPOSE_FIELDS.filter(({ selector }) => scope.querySelector(selector))
    .map(({ id }) => id)
    .join(' ');
}

/** The way to the editor, and the part of the page that holds editor and Send; never what is written in it. */
function shapeAround(editor: HTMLElement, found: FoundCompose | string): string[] {
  const content = (element: Element) =>
    element === editor || element.hasAttribute('data-doorway') || element.tagName === 'svg';
  if (typeof found === 'string') return pathTo(editor);
  return [...pathTo(found.scope), ...shapeOf(found.scope, content)];
}
