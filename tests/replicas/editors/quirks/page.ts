import { type Fixture, place, selectText } from '../fixture.ts';

// Editors of our own making, each with one way of its own to treat what is written in it:
// `/quirks/?what=late&ms=700`.
const query = new URLSearchParams(location.search);
const ms = Number(query.get('ms') ?? 0);
const what = query.get('what') ?? 'plain';

const host = document.createElement(what.includes('field') ? 'textarea' : 'div') as HTMLElement;
if (host instanceof HTMLDivElement) host.contentEditable = 'true';
place().append(host);

/** Something else that may have the focus. */
const elsewhere = document.createElement('button');
document.body.append(elsewhere);

/** What a page with a `keyup` listener would save. */
let saved = '';

const after = (run: () => void) => (ms > 0 ? void setTimeout(run, ms) : run());
const pastedHtml = (event: ClipboardEvent) => event.clipboardData?.getData('text/html') ?? '';
const write = (html: string) => {
  host.focus();
  document.execCommand('insertHTML', false, html);
};

const QUIRKS: Record<string, () => void> = {
  plain() {},
  /** Prevents a paste and brings it later. */
  late: () =>
    host.addEventListener('paste', (event) => {
      event.preventDefault();
      const html = pastedHtml(event);
      after(() => write(html));
    }),
  /** Brings a paste later, and does not say that it will. */
  'late-unsaid': () =>
    host.addEventListener('paste', (event) => {
      const html = pastedHtml(event);
      if (html) after(() => write(html));
    }),
  /** Splits what is pasted into paragraphs. */
  paragraphs: () =>
    host.addEventListener('paste', (event) => {
      event.preventDefault();
      write(
        pastedHtml(event)
          .split('<br>')
          .map((line) => `<p>${line}</p>`)
          .join(''),
      );
    }),
  /** Adds words of its own. */
  words: () =>
    host.addEventListener('paste', (event) => {
      event.preventDefault();
      write(`Shared: ${pastedHtml(event)} (external)`);
    }),
  /** Takes a paste apart and keeps half of it. */
  half: () =>
    host.addEventListener('paste', (event) => {
      event.preventDefault();
      document.execCommand(
        'insertText',
        false,
        (event.clipboardData?.getData('text/plain') ?? '').slice(0, 9),
      );
    }),
  /** Lets no link stay, in its own time. */
  unlinks: () =>
    host.addEventListener('input', () =>
      after(() => {
        for (const link of host.querySelectorAll('a')) link.replaceWith(...link.childNodes);
      }),
    ),
  /** Takes back whatever comes in that a person did not type, in its own time. */
  'takes-back': () =>
    host.addEventListener('input', () =>
      after(() => {
        for (const link of host.querySelectorAll('a')) link.remove();
      }),
    ),
  /** The same by the browser's undo. */
  'undoes-late': () =>
    host.addEventListener('input', (event) => {
      if ((event as InputEvent).inputType !== 'historyUndo') after(() => document.execCommand('undo'));
    }),
  /** Goes from the page as soon as something is written. */
  goes: () => host.addEventListener('input', () => after(() => host.remove())),
  /** Is not to be seen once it has the focus. */
  hides: () =>
    host.addEventListener('focus', () => {
      host.style.visibility = 'hidden';
    }),
  /** Makes the next line by Enter, and leaves the caret in the link above it, as Firefox 140 does. */
  'stays-in-link': () =>
    host.addEventListener('input', (event) => {
      const link = host.querySelector('a');
      if ((event as InputEvent).inputType !== 'insertParagraph' || !link) return;
      const line = document.createElement('div');
      line.append('Hello ', link);
      host.replaceChildren(line, document.createElement('br'));
      getSelection()?.collapse(link, link.childNodes.length);
    }),
  /** Hands the focus on to the title. */
  'hands-on': () => {
    const title = document.createElement('input');
    title.id = 'title';
    place().append(title);
    host.addEventListener('focus', () => title.focus());
  },
  /** Moves on to the title when something is written, and is busy for a moment then. */
  'moves-on': () => {
    const title = document.createElement('input');
    title.id = 'title';
    place().append(title);
    host.addEventListener('input', () => {
      title.focus();
      setTimeout(() => {
        for (const until = performance.now() + ms; performance.now() < until; );
      });
    });
  },
  /** Cannot be seen, or only after scrolling. */
  'field-transparent': () => Object.assign(place().style, { opacity: '0' }),
  'field-speck': () => Object.assign(host.style, { width: '1px', height: '1px', padding: 0, border: 0 }),
  'field-flat': () => Object.assign(host.style, { width: '0', padding: 0, border: 0 }),
  'field-far': () => Object.assign(host.style, { position: 'absolute', left: '-9999px' }),
  'field-above': () => Object.assign(host.style, { position: 'fixed', top: '-900px' }),
  'field-below': () => Object.assign(host.style, { position: 'fixed', top: '9999px' }),
  'field-before': () => Object.assign(host.style, { position: 'fixed', left: '-900px' }),
  'field-beside': () => Object.assign(host.style, { position: 'fixed', left: '9999px' }),
  'field-cut-off': () => {
    const frame = { position: 'relative', width: '300px', height: '90px', overflow: 'hidden' };
    Object.assign(place().style, frame);
    Object.assign(host.style, { position: 'absolute', left: '-900px' });
  },
  /** Where lines begin at the right, nothing can be scrolled to beyond that side, but to the left of the window. */
  'field-right': () => {
    document.documentElement.dir = 'rtl';
    Object.assign(host.style, { position: 'absolute', left: '9999px' });
  },
  'field-left': () => {
    document.documentElement.dir = 'rtl';
    Object.assign(host.style, { position: 'absolute', left: '-900px' });
  },
  'field-clipped': () =>
    Object.assign(place().style, { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden' }),
  far: () => Object.assign(host.style, { position: 'absolute', top: '-9999px' }),
  'field-scrolled': () => {
    Object.assign(place().style, { height: '80px', overflow: 'auto' });
    const below = document.createElement('div');
    below.style.height = '900px';
    place().append(below);
    place().scrollTop = 500;
  },
  scrolled: () => {
    const below = document.createElement('div');
    below.style.height = '3000px';
    document.body.append(below);
    scrollTo(0, 1500);
  },
  /** The hidden field of an editor that draws its text itself. */
  'field-drawn': () => {
    place().classList.add('ace_editor');
    host.style.opacity = '0';
  },
  /** Saves when a key goes up. */
  keyup: () => host.addEventListener('keyup', () => (saved = contents())),
  'field-keyup': () => host.addEventListener('keyup', () => (saved = contents())),
  /** A page that has put its own in the place of what events are made with. */
  constructors: () => {
    for (const name of ['ClipboardEvent', 'DataTransfer', 'InputEvent', 'KeyboardEvent', 'Event'])
      Object.defineProperty(window, name, { value: 'nothing', configurable: true });
  },
  throws: () => {
    host.dispatchEvent = () => {
      throw new Error('not here');
    };
  },
  /** A form whose fields hide its properties. */
  form: () => {
    const form = document.createElement('form');
    const names = 'matches closest parentElement parentNode isContentEditable contains nodeName nodeType';
    for (const name of `${names} getAttribute childNodes firstChild nextSibling`.split(' ')) {
      const field = document.createElement('input');
      field.name = name;
      form.append(field);
    }
    place().append(form);
    Element.prototype.append.call(form, host);
  },
};

function contents(): string {
  return host instanceof HTMLTextAreaElement ? host.value : host.innerHTML;
}

QUIRKS[what]?.();
const fixture: Fixture & { saved(): string; fill(html: string): void } = {
  model: contents,
  saved: () => saved,
  setUp(text) {
    if (host instanceof HTMLTextAreaElement) host.value = text;
    else host.replaceChildren(text);
  },
  /** Markup with the caret at `|`, or a selection between two of them. */
  fill(html) {
    elsewhere.focus();
    host.innerHTML = html;
    const marks: [Node, number][] = [];
    const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      for (let at = node.data.indexOf('|'); at >= 0; at = node.data.indexOf('|')) {
        node.deleteData(at, 1);
        marks.push([node, at]);
      }
    const selection = getSelection();
    selection?.removeAllRanges();
    const [from, to = from] = marks.map(([node, at]): [Node, number] => {
      if ((node as Text).length > 0) return [node, at];
      const parent = node.parentNode as Node;
      const index = [...parent.childNodes].indexOf(node as ChildNode);
      (node as Text).remove();
      return [parent, index];
    });
    if (!from || !to) return;
    host.focus();
    selection?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
  },
  focusAt(offset, end = offset) {
    if (!(host instanceof HTMLTextAreaElement)) return selectText(host, offset, end);
    host.focus();
    host.setSelectionRange(offset, end);
  },
};
window.fixture = fixture;
