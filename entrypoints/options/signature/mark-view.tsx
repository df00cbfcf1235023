import { type CSSProperties, createElement, type ReactNode } from 'react';
import type { Mark } from '../../../lib/snippets/signature/mark.ts';

/** Attributes that make a difference on screen, as React names them; links are shown and lead nowhere. */
const SHOWN: Record<string, string> = {
  role: 'role',
  dir: 'dir',
  cellpadding: 'cellPadding',
  cellspacing: 'cellSpacing',
};

/** Shows a signature as it will look, from the same data that is copied. */
export function MarkView({ marks }: { marks: readonly Mark[] }) {
  return <>{marks.map(shown)}</>;
}

function shown(mark: Mark, index: number): ReactNode {
  if (typeof mark === 'string') return mark;
  if (mark.tag === 'br') return <br key={index} />;
  const { tag, attributes = {}, style = {}, children } = mark;
  const known = Object.entries(attributes).filter(([name]) => name in SHOWN);
  const properties = {
    ...Object.fromEntries(known.map(([name, value]) => [SHOWN[name], value])),
    key: index,
    style: camelled(style),
    ...(tag === 'a' && { className: 'link-look' }),
  };
  return createElement(tag === 'a' ? 'span' : tag, properties, ...children.map(shown));
}

function camelled(style: Record<string, string>): CSSProperties {
  const names = Object.entries(style).map(([name, value]) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(names);
}
