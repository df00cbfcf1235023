import { linkHtml } from '../../lib/snippets/html.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';

/** One thing to write in, and what may be expected of it. */
export interface EditorCase {
  /** As the documentation calls it. */
  name: string;
  /** Path below the editors' origin. */
  path: string;
  /** The npm package whose version is told. */
  npm?: string;
  /** What a person clicks to get into it, where the focus by script is not enough. */
  press?: string;
  /** What it keeps of a snippet. */
  keeps: 'link' | 'text' | 'one line';
}

const plain = (name: string, what: string, keeps: EditorCase['keeps']): EditorCase => ({
  name,
  path: `/plain/?what=${what}`,
  keeps,
});

export const EDITOR_CASES: EditorCase[] = [
  { name: 'ProseMirror', path: '/prosemirror/', npm: 'prosemirror-view', keeps: 'link' },
  { name: 'Tiptap', path: '/tiptap/', npm: '@tiptap/core', keeps: 'link' },
  { name: 'Lexical', path: '/lexical/', npm: 'lexical', keeps: 'link' },
  { name: 'Quill', path: '/quill/', npm: 'quill', keeps: 'link' },
  { name: 'Slate', path: '/slate/', npm: 'slate', keeps: 'text' },
  { name: 'Draft.js', path: '/draft/', npm: 'draft-js', keeps: 'link' },
  { name: 'CKEditor 5', path: '/ckeditor5/', npm: 'ckeditor5', keeps: 'link' },
  { name: 'TinyMCE', path: '/tinymce/', npm: 'tinymce', press: 'iframe >>> body', keeps: 'link' },
  { name: 'RoosterJS', path: '/roosterjs/', npm: 'roosterjs', keeps: 'link' },
  { name: 'Trix', path: '/trix/', npm: 'trix', keeps: 'link' },
  { name: 'CodeMirror 6', path: '/codemirror6/', npm: '@codemirror/view', keeps: 'text' },
  { name: 'Squire', path: '/squire/', npm: 'squire-rte', keeps: 'link' },
  plain('contenteditable', 'contenteditable', 'link'),
  plain('contenteditable, plaintext-only', 'plaintext-only', 'text'),
  plain('designMode frame', 'designmode', 'link'),
  plain('contenteditable in a same-origin frame', 'frame', 'link'),
  plain('contenteditable in a shadow root', 'shadow', 'link'),
  plain('input', 'input', 'one line'),
  plain('input in a shadow root', 'shadow-input', 'one line'),
  plain('input that React controls', 'react', 'one line'),
  plain('textarea', 'textarea', 'text'),
];

/** Fields that are left alone: what the page is called with, and why. */
export const REFUSED_CASES = [
  ['password', 'password'],
  ['number', 'not-text'],
  ['date', 'not-text'],
  ['email', 'not-text'],
  ['tel', 'not-text'],
  ['checkbox', 'not-text'],
  ['readonly', 'read-only'],
  ['full', 'full'],
] as const;

export const ADDRESS = 'https://acme.zoom.us/my/ada.lovelace';
const WORDS = 'Join my Zoom room';

export const LABEL: Snippet = {
  text: `${WORDS}: ${ADDRESS}`,
  html: linkHtml(ADDRESS, WORDS),
  shown: WORDS,
  links: [ADDRESS],
};

export const LINES = [
  WORDS,
  ADDRESS,
  '',
  'Meeting ID: 384 920 5716',
  'Passcode: 770',
  '',
  'One tap',
  '+15551234,,3849205716%',
];

export const INVITATION: Snippet = {
  text: LINES.join('\n'),
  shown: LINES.join('\n'),
  html: LINES.map((line) => (line === ADDRESS ? linkHtml(ADDRESS, ADDRESS) : line)).join('<br>'),
  links: [ADDRESS],
};
