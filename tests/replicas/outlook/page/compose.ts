import { createElement, Fragment, useEffect, useRef, useState } from 'react';
import { h, newHash, nextNumber, stripForeign, switches } from './dom.ts';
import { type Body, BodyEditor, newBody } from './editor.ts';

export type ComposeKind = 'new' | 'reply' | 'replyAll' | 'forward';

export interface Compose {
  id: number;
  kind: ComposeKind;
  hash: string;
  split: number;
  body: Body;
  /** Rendered again with another number: React makes all of the row anew, and what is foreign in it goes. */
  rows: number;
  isHidden: boolean;
}

const SIGNATURE =
  '<div id="Signature" class="elementToProof"><div>Jane Doe</div><div>University of Somewhere</div></div>';
const LOOP =
  '<div class="_Entity _EType_fluid _EId_fluid _EReadonly_1" contenteditable="false">Loop component</div>';
const QUOTE =
  '<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1">' +
  '<div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Tom &lt;tom@example.org&gt;</font></div>' +
  '<div><div id="x_Signature">Old words, https://zoom.us/j/99988877766</div><p>When shall we meet?</p></div>';

let opened = 0;

/** A message as the page opens it. */
export function newCompose(kind: ComposeKind, text = ''): Compose {
  const html =
    `<div class="elementToProof">${text || '<br>'}</div>` +
    (switches.copilot ? LOOP : '') +
    (switches.signature ? `<div class="elementToProof"><br></div>${SIGNATURE}` : '') +
    (kind === 'new' ? '' : QUOTE);
  const compose = {
    id: opened,
    kind,
    hash: newHash(),
    split: nextNumber(),
    body: newBody(html),
    rows: 0,
    isHidden: false,
  };
  opened += 1;
  return compose;
}

interface Props {
  compose: Compose;
  onSend(compose: Compose, isTrusted: boolean): void;
  onDiscard(compose: Compose): void;
  isWindow?: boolean;
}

/** One message that is written: in the reading pane, or in a window of its own. */
export function ComposeView({ compose, onSend, onDiscard, isWindow = false }: Props) {
  const rows = [
    createElement(ActionRow, { key: `actions-${compose.rows}`, compose, onSend, onDiscard }),
    createElement(Fields, { key: 'fields', compose }),
  ];
  const editor = h(
    'div',
    { key: 'body', id: `docking_DockingTriggerPart_${compose.id}` },
    h(
      'div',
      { id: `editorParent_${compose.id + 1}` },
      h(
        'div',
        null,
        createElement(BodyEditor, { body: compose.body, label: 'Message body, press Alt+F10 to exit' }),
      ),
    ),
  );
  const prompt =
    switches.copilot &&
    h(
      'div',
      { key: 'prompt', className: 'people' },
      h('div', {
        contentEditable: true,
        suppressContentEditableWarning: true,
        role: 'textbox',
        'aria-label': 'Draft with Copilot',
      }),
      h('textarea', { 'aria-label': 'Describe your message' }),
      h('button', { type: 'button' }, 'Generate'),
    );
  const isOld = switches.generation === 'old';
  const inside = isOld ? [rows[1], prompt, editor, rows[0]] : [...rows, prompt, editor];
  const root = h(
    'div',
    { id: `docking_InitVisiblePart_${compose.id}`, style: compose.isHidden ? { display: 'none' } : {} },
    h('div', { className: 'compose' }, ...inside),
  );
  if (!isWindow) return root;
  return h(
    'div',
    { className: 'window' },
    h('div', { 'data-app-section': 'Toolbar', role: 'toolbar' }, h('button', { type: 'button' }, 'Attach')),
    h('div', { 'data-app-section': 'Form_Content' }, root),
  );
}

function ActionRow({ compose, onSend, onDiscard }: Props) {
  const left = useRef(switches.strips);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => (row.current ? stripForeign(row.current, left) : undefined), []);
  const send = (event: { nativeEvent: Event }) => onSend(compose, event.nativeEvent.isTrusted);
  const isOld = switches.generation === 'old';
  const main = isOld
    ? { name: 'Send', 'aria-label': 'Send' }
    : {
        id: `splitButton-r${compose.split}__primaryActionButton`,
        'aria-label': 'Send',
        title: 'Send (Ctrl+Enter)',
      };
  return h(
    'div',
    { className: 'actions', ref: row },
    h(
      'div',
      null,
      h(
        'div',
        null,
        h(
          'span',
          null,
          h(
            'div',
            isOld ? null : { 'data-testid': 'ComposeSendButton' },
            h('button', { type: 'button', className: 'send', onClick: send, ...main }, 'Send'),
            h('button', { type: 'button', 'aria-label': 'More send options', 'aria-haspopup': 'true' }, 'v'),
          ),
        ),
      ),
    ),
    h(
      'button',
      { type: 'button', id: 'discardCompose', 'aria-label': 'Discard', onClick: () => onDiscard(compose) },
      'Discard',
    ),
    h('button', { type: 'button', 'aria-label': 'Attach file', 'aria-haspopup': 'true' }, 'Attach'),
  );
}

function Fields({ compose }: { compose: Compose }) {
  const { hash } = compose;
  const [isOpen, open] = useState(!switches.collapsedTo);
  const line = (name: string, label: string) =>
    h(
      'div',
      { id: `MSG_${hash}_${name}`, key: name },
      h('div', {
        contentEditable: true,
        suppressContentEditableWarning: true,
        'aria-label': label,
        className: 'people',
        'data-replica': `people-${name}`,
      }),
    );
  const subject =
    switches.generation === 'old'
      ? { id: 'TextField250', className: 'ms-TextField', 'aria-label': 'Add a subject' }
      : { id: `MSG_${hash}_SUBJECT`, placeholder: 'Add a subject', 'aria-label': 'Subject' };
  return h(
    'div',
    { className: 'fields' },
    isOpen
      ? createElement(Fragment, { key: 'open' }, line('TO', 'To'), line('CC', 'Cc'))
      : h('div', { key: 'closed', tabIndex: 0, onFocus: () => open(true), className: 'people' }, 'Tom'),
    h(
      'div',
      { key: 'subject' },
      h(
        'span',
        { className: 'fui-Input' },
        h('input', { type: 'text', 'data-replica': 'subject', ...subject }),
      ),
    ),
  );
}
