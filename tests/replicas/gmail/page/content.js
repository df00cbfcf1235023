import { h } from './dom.js';

const line = (text) => h('div', null, text === '' ? h('br') : text);

/** The signature as it stands in sent mail: prefix, break, block. */
export function signatureNodes() {
  return [
    h('span.gmail_signature_prefix', null, '-- '),
    h('br'),
    h(
      'div.gmail_signature',
      { dir: OPTIONS.dir, 'data-smartmail': 'gmail_signature' },
      h('div', { dir: OPTIONS.dir }, 'Robin Example', h('div', null, 'Example Studio')),
    ),
  ];
}

const quoteStyle = 'margin: 0px 0px 0px 0.8ex; border-left: 1px solid rgb(204, 204, 204); padding-left: 1ex;';

/** What stands below an answer or a forwarded message. */
export function quoteNode(kind) {
  const words = [
    h('div', null, 'Shall we meet on Thursday at ten?'),
    h('div', null, h('br')),
    h('div', null, 'Kim'),
  ];
  if (kind === 'forward')
    return h(
      'div.gmail_quote.gmail_quote_container',
      null,
      h(
        'div.gmail_attr',
        { dir: 'ltr' },
        '---------- Forwarded message ---------',
        h('br'),
        'From: Kim Sample',
      ),
      h('br'),
      h('div', { dir: 'ltr' }, words),
    );
  return h(
    'div.gmail_quote.gmail_quote_container',
    null,
    h(
      'div.gmail_attr',
      { dir: 'ltr' },
      'On Fri, Nov 20, 2026 at 9:12 AM Kim Sample <kim@example.org> wrote:',
      h('br'),
    ),
    h('blockquote.gmail_quote', { style: quoteStyle }, h('div', { dir: 'ltr' }, words)),
  );
}

/** Builds what a test describes: a text, or `['li', { dir: 'ltr' }, child, child]`. */
export function build(node) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [tag, attributes, ...children] = node;
  return h(tag, attributes, children.map(build));
}

/** The person's own words, one line a block, as Gmail writes them. */
function ownWords(text) {
  const [first = '', ...rest] = text.split('\n');
  return h('div', { dir: OPTIONS.dir }, first === '' ? h('br') : first, rest.map(line));
}

/**
 * Fills the editor: the person's words, signature, quote, in Gmail's order.
 * Without any of them it holds one `<br>`, as a fresh compose does.
 */
export function fillEditor(editor, compose) {
  const { text, nodes, signature, quote, kind } = compose.content;
  editor.replaceChildren();
  const quoted = quote === 'expanded' ? quoteNode(kind) : null;
  if (!signature && !quoted && !nodes && text === '') return editor.append(h('br'));
  editor.append(...(nodes ? nodes.map(build) : [ownWords(text)]));
  if (signature) editor.append(h('div', null, h('br')), ...signatureNodes());
  if (quoted) editor.append(h('br'), quoted);
}

/** The button under an answer that stands for its quoted text until it is pressed. */
export function trimmedButton(compose) {
  const shown = compose.content.quote === 'trimmed';
  return h(
    'div.ajR',
    {
      role: 'button',
      tabindex: '-1',
      'aria-label': 'Show trimmed content',
      style: shown ? null : 'display: none;',
      action: 'showTrimmed',
    },
    h('div.ajT', null, '…'),
  );
}

/** The person's words alone: what stands before signature and quote. */
export function ownText(compose) {
  const parts = [...compose.editor.childNodes];
  const end = parts.findIndex((node) =>
    node.matches?.('.gmail_signature_prefix, .gmail_signature, .gmail_quote'),
  );
  const own = end < 0 ? parts : parts.slice(0, end);
  return own
    .map((node) => node.innerText ?? node.textContent)
    .join('\n')
    .trim();
}
