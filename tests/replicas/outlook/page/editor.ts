import { createElement, useEffect, useRef } from 'react';
import {
  AutoFormatPlugin,
  createEditor,
  createModelFromHtml,
  type EditorPlugin,
  EditPlugin,
  exportContent,
  HyperlinkPlugin,
  type IEditor,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs';
import { createEditor as createEditor8, type IEditor as IEditor8 } from 'roosterjs8';
import { switches } from './dom.ts';

/** What the page keeps of a body: the model's own words, as they were at the last event of the editor. */
export interface Body {
  html: string;
  /** What the model says now, whether the page heard of it or not. */
  read(): string;
  element: HTMLElement | null;
}

export const newBody = (html: string): Body => ({ html, read: () => html, element: null });

interface Props {
  body: Body;
  label: string;
  marks?: Record<string, string>;
}

/** The real editor in an element that React renders and then leaves alone. */
export function BodyEditor({ body, label, marks = {} }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    let dispose = () => {};
    const start = () => {
      dispose = switches.editor === 8 ? start8(element, body) : start9(element, body);
      body.element = element;
      if (switches.overlays) overlay(element);
    };
    const timer = switches.bodyLate > 0 ? setTimeout(start, switches.bodyLate) : undefined;
    if (timer === undefined) start();
    return () => {
      clearTimeout(timer);
      dispose();
    };
  }, [body]);
  // The editor makes it editable itself, and so late.
  return createElement('div', {
    ref: place,
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': switches.drift.includes('labelsGone') ? 'zzz' : label,
    tabIndex: 0,
    dir: switches.dir,
    style: { minHeight: 120, outline: 'none', fontFamily: 'Aptos, sans-serif', fontSize: '12pt' },
    // The page shows a menu of its own over the editor.
    onContextMenu: (event: { preventDefault(): void }) => event.preventDefault(),
    ...marks,
  });
}

function start9(element: HTMLDivElement, body: Body): () => void {
  let editor: IEditor | null = null;
  const heed: EditorPlugin = {
    getName: () => 'Heed',
    initialize: (given) => {
      editor = given;
    },
    dispose: () => {},
    onPluginEvent({ eventType }) {
      if (!editor || (eventType !== 'contentChanged' && eventType !== 'input')) return;
      keep(body, () => exportContent(editor as IEditor));
      previewSoon(element, () => editor?.takeSnapshot());
    },
  };
  const plugins = [
    new EditPlugin(),
    new AutoFormatPlugin({ autoLink: true }),
    new PastePlugin(),
    new HyperlinkPlugin(),
    new ShortcutPlugin(),
    heed,
  ];
  const made = createEditor(element, plugins, createModelFromHtml(body.html));
  made.takeSnapshot();
  body.read = () => exportContent(made);
  return () => made.dispose();
}

function start8(element: HTMLDivElement, body: Body): () => void {
  let editor: IEditor8 | null = null;
  // The numbers of two events of the old editor: input, and a change by code or by paste.
  const INPUT = 2;
  const CHANGED = 7;
  const made = createEditor8(
    element,
    [
      {
        getName: () => 'Heed',
        initialize: (given) => {
          editor = given;
        },
        dispose: () => {},
        onPluginEvent({ eventType }) {
          if (!editor || (eventType !== INPUT && eventType !== CHANGED)) return;
          keep(body, () => (editor as IEditor8).getContent());
          previewSoon(element, () => editor?.addUndoSnapshot());
        },
      },
    ],
    body.html,
  );
  body.read = () => made.getContent();
  return () => made.dispose();
}

/** What checkers of spelling put beside an editor, and the marks that they leave on it. */
function overlay(element: HTMLElement): void {
  const { ownerDocument: document } = element;
  element.setAttribute('data-gramm', 'true');
  element.setAttribute('data-lt-tmp-id', 'lt-1');
  for (const name of ['grammarly-extension', 'lt-highlighter']) {
    const node = document.createElement(name);
    const field = document.createElement('div');
    field.contentEditable = 'true';
    node.style.position = 'absolute';
    node.attachShadow({ mode: 'open' }).append(field);
    element.before(node);
  }
}

/** Saved by itself a moment after the editor said that something changed. */
function keep(body: Body, read: () => string): void {
  setTimeout(() => {
    body.html = read();
  }, 300);
}

/** A card of the last link comes to stand at the end of the text, as a step of the history. */
function previewSoon(element: HTMLElement, takeSnapshot: () => void): void {
  if (switches.preview <= 0) return;
  setTimeout(() => {
    const link = [...element.querySelectorAll('a[href]')].at(-1);
    if (!link || element.querySelector('._EType_OWALinkPreview')) return;
    takeSnapshot();
    const { ownerDocument: document } = element;
    const entity = document.createElement('div');
    entity.className = '_Entity _EType_OWALinkPreview _EId_OWALinkPreview _EReadonly_1';
    entity.contentEditable = 'false';
    const card = document.createElement('div');
    card.id = 'LPBorder_GT0';
    card.textContent = `Join our Cloud Meeting ${link.getAttribute('href')}`;
    entity.append(card);
    element.append(entity);
    takeSnapshot();
  }, switches.preview);
}
