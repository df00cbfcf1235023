import { createElement, useEffect, useRef, useState } from 'react';
import { h, newHash, stripForeign, switches } from './dom.ts';
import { type Body, BodyEditor, newBody } from './editor.ts';

export interface CalendarEvent {
  kind: 'quick' | 'full';
  hash: string;
  title: string;
  /** What is saved: what the field took, not what it shows. */
  location: string;
  body: Body;
  rows: number;
}

export const newEvent = (kind: CalendarEvent['kind']): CalendarEvent => ({
  kind,
  hash: newHash(),
  title: '',
  location: switches.location,
  body: newBody('<div><br></div>'),
  rows: 0,
});

interface Props {
  event: CalendarEvent;
  onSave(event: CalendarEvent): void;
  onClose(): void;
  onMore(): void;
}

/** An event that is written: a callout on the grid, or the full form in a shell that keeps the focus. */
export function EventView(props: Props) {
  const { event, onMore } = props;
  const [asks, ask] = useState(false);
  const shell = useRef<HTMLDivElement>(null);
  useFocusTrap(event.kind === 'full', shell);
  const onKeyDown = (key: { key: string; defaultPrevented: boolean }) => {
    if (key.key === 'Escape' && !key.defaultPrevented) ask(true);
  };
  const form = h(
    'div',
    { id: `EVENT_CalendarCompose${event.hash}`, onKeyDown },
    createElement(Toolbar, { ...props, key: `toolbar-${event.rows}` }),
    createElement(Form, { event, key: 'form' }),
    event.kind === 'quick' && h('button', { key: 'more', type: 'button', onClick: onMore }, 'More options'),
    asks && h('div', { key: 'discard', 'data-replica': 'discard' }, 'Discard changes?'),
  );
  if (event.kind === 'quick') return h('div', { className: 'callout' }, form);
  return h(
    'div',
    { id: `ModalFocusTrapZone${event.hash}`, className: 'shell' },
    h('div', { className: 'ms-Modal-scrollableContent', style: { width: 1122 }, ref: shell }, form),
  );
}

/** What comes into focus outside of the shell loses it to the shell again. */
function useFocusTrap(isOn: boolean, shell: { current: HTMLElement | null }): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const back = ({ target }: FocusEvent) => {
      const root = shell.current;
      if (root && target instanceof Node && !root.contains(target)) root.querySelector('input')?.focus();
    };
    document.addEventListener('focusin', back);
    return () => document.removeEventListener('focusin', back);
  }, [isOn, shell]);
}

function Toolbar({ event, onSave, onClose }: Props) {
  const left = useRef(switches.strips);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => (row.current ? stripForeign(row.current, left) : undefined), []);
  const button = (priority: number, label: string, act: () => void) =>
    h(
      'button',
      {
        type: 'button',
        priorityid: priority,
        overfloworderid: -priority,
        'aria-label': label,
        onClick: act,
        key: label,
        'data-replica': label,
      },
      label,
    );
  return h(
    'div',
    { role: 'toolbar', 'data-app-section': 'Toolbar', className: 'toolbar', ref: row },
    button(3, 'Save', () => onSave(event)),
    button(2, 'Discard', onClose),
    button(1, 'Busy', () => {}),
  );
}

function Form({ event }: { event: CalendarEvent }) {
  const [title, setTitle] = useState(event.title);
  const body = h(
    'div',
    switches.msEditor ? { 'data-ms-editor': 'true' } : null,
    createElement(BodyEditor, {
      body: event.body,
      label: 'Event body',
      marks: switches.msEditor && !switches.drift.includes('dataGone') ? { 'data-ms-editor': 'true' } : {},
    }),
  );
  return h(
    'div',
    { 'data-app-section': 'Form_Content' },
    h(
      'div',
      { id: `EVENT_${event.hash}_SUBJECT` },
      h('input', {
        type: 'text',
        placeholder: 'Add title',
        'data-replica': 'title',
        autoFocus: true,
        value: title,
        onChange: ({ target }: { target: HTMLInputElement }) => {
          setTitle(target.value);
          event.title = target.value;
        },
      }),
    ),
    h('div', {
      contentEditable: true,
      suppressContentEditableWarning: true,
      'aria-label': 'Invite required attendees',
      className: 'people',
    }),
    h(
      'div',
      { id: `EVENT_${event.hash}_DATETIME` },
      h('div', { role: 'button', tabIndex: 0 }, 'Wed 2026-08-26 12:30 - 13:00'),
    ),
    createElement(LocationField, { event }),
    h('div', null, h('button', { type: 'button', role: 'switch', 'aria-checked': false }, 'Teams meeting')),
    body,
  );
}

/** The place: what it shows is saved only when the field was left, or a suggestion was taken; then it is another input. */
function LocationField({ event }: { event: CalendarEvent }) {
  const [shown, show] = useState(switches.pill ? '' : event.location);
  const [turn, setTurn] = useState(0);
  const [isListed, list] = useState(false);
  const take = (value: string) => {
    show(switches.pill ? '' : value);
    setTurn((now) => now + 1);
  };
  const commit = (value: string) => {
    list(false);
    if (value === event.location || (switches.pill && value === '')) return;
    event.location = value;
    if (switches.commitLate > 0) setTimeout(take, switches.commitLate, value);
    else take(value);
  };
  const pick = `${shown} (Room 4)`;
  return h(
    'div',
    { className: 'location' },
    switches.pill && event.location && h('span', { className: 'pill' }, event.location),
    h('input', {
      key: turn,
      id: 'location-suggestions-picker-input',
      role: 'combobox',
      'aria-expanded': isListed,
      placeholder: 'Add a room or location',
      'data-replica': 'location',
      value: shown,
      onChange: ({ target }: { target: HTMLInputElement }) => {
        show(target.value);
        list(switches.suggestions && target.value !== '');
      },
      onBlur: () => commit(shown),
      onKeyDown: (key: { key: string; preventDefault(): void; stopPropagation(): void }) => {
        if (key.key === 'Enter' && isListed) commit(pick);
        if (key.key === 'Escape' && isListed) {
          key.preventDefault();
          list(false);
        }
      },
    }),
    isListed && h('div', { role: 'listbox', className: 'list' }, h('div', { role: 'option' }, pick)),
  );
}
