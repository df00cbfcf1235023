import { type Check, type Diagnosis, pathTo, shapeOf } from '../../page/diagnosis.ts';
import { HOSTS } from '../../page/hosts.ts';
import { eventAround, findBody, findEvents, findLocation, findTitle, findToolbar } from './events.ts';
import { isEditorCandidate, locateCompose } from './locate.ts';
import { EDITORS } from './selectors.ts';
import { senderOf } from './sender.ts';

/** What Doorway finds in a page of Outlook: each message, or each editor that may be one, and each event. */
export function diagnoseOutlook(document: Document): Diagnosis {
  const editors = [...document.querySelectorAll<HTMLElement>(EDITORS)].filter(
    (editor) => isEditorCandidate(editor) && !eventAround(editor),
  );
  const messages = editors
    .map((editor) => ({ editor, found: locateCompose(editor) }))
    .filter(({ found }) => found !== 'other-body');
  const events = findEvents(document);
  return {
    host: HOSTS.outlook.name,
    places: [
      ...messages.map(({ editor, found }) => messageChecks(editor, found)),
      ...events.map(eventChecks),
    ],
    shape: [
      ...messages.flatMap(({ editor, found }) =>
        typeof found === 'string' ? ['', ...pathTo(editor)] : shapeAround(found.scope),
      ),
      ...events.flatMap(shapeAround),
    ],
  };
}

function messageChecks(editor: HTMLElement, found: ReturnType<typeof locateCompose>): Check[] {
  const kind = editor.ownerDocument.location.href === 'about:blank' ? 'window' : 'pane';
  const scope = typeof found === 'string' ? null : found.scope;
  return [
    { label: 'diagEditor', passed: true, code: kind },
    typeof found === 'string'
      ? { label: 'diagSend', passed: false, code: found }
      : { label: 'diagSend', passed: true, code: found.sendLocator },
    { label: 'diagButton', passed: hasButton(scope ?? editor.ownerDocument) },
    { label: 'diagSender', passed: senderOf(scope ?? editor) !== null },
  ];
}

function eventChecks(root: HTMLElement): Check[] {
  const check = (label: Check['label'], field: { id: string } | null): Check => ({
    label,
    passed: field !== null,
    ...(field ? { code: field.id } : {}),
  });
  return [
    { label: 'diagEvent', passed: true, code: findTitle(root)?.id ?? 'no title' },
    check('diagLocation', findLocation(root)),
    check('diagDescription', findBody(root)),
    { label: 'diagButton', passed: hasButton(root), code: findToolbar(root)?.id ?? 'row' },
  ];
}

const hasButton = (within: ParentNode) => within.querySelector('[data-doorway="room"]') !== null;

/** The way to a place and its shape; never what is written in it. */
function shapeAround(root: HTMLElement): string[] {
  const skip = (element: Element) =>
    element.matches(EDITORS) || element.hasAttribute('data-doorway') || element.tagName === 'svg';
  return ['', ...pathTo(root), ...shapeOf(root, skip)];
}
