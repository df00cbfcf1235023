import { expect, test } from 'vitest';
import { SHIPPED, type Source, sourcesIn } from './sources.ts';

/** Whether a handler does something about an error: logs it, throws it on, or says why it may not. */
const IS_HANDLED = /\blogError\(|\blogged\(|\bthrow\b|\breject\b|\/\/ \S|\/\*/;

/**
 * Every place that takes an error and drops it: `catch` blocks, what `.catch` and the second place of `.then` are given,
 * and `Promise.allSettled`. A reason may stand in the handler, or in the comment right above the line.
 */
function droppedErrors({ path, text }: Pick<Source, 'path' | 'text'>): string[] {
  const found: { at: number; handler: string }[] = [];
  for (const { index, 0: head } of text.matchAll(/\bcatch\s*(?:\(\w+\)\s*)?\{/g))
    found.push({ at: index, handler: inside(text, index + head.length - 1).join(',') });
  for (const { index, 0: head } of text.matchAll(/\.catch\(|\bPromise\.allSettled\(/g))
    found.push({ at: index, handler: inside(text, index + head.length - 1).join(',') });
  for (const { index, 0: head } of text.matchAll(/\.then\(/g)) {
    const [, onRejected] = inside(text, index + head.length - 1);
    if (onRejected?.trim()) found.push({ at: index, handler: onRejected });
  }
  return found
    .filter(({ at, handler }) => isCode(text, at) && !IS_HANDLED.test(handler) && !hasReasonAbove(text, at))
    .map(({ at }) => `${path}:${text.slice(0, at).split('\n').length}`);
}

/** What stands between a bracket and the one that closes it, cut at its own commas. */
function inside(text: string, open: number): string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of text
    .slice(open)
    .matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|[\s\S]/g)) {
    if (/^[)\]}]$/.test(token)) depth -= 1;
    if (depth === 0 && parts.join('')) break;
    if (depth === 1 && token === ',') parts.push('');
    else if (depth > 0) parts[parts.length - 1] += token;
    if (/^[([{]$/.test(token)) depth += 1;
    if (depth === 0) break;
  }
  return parts;
}

/** Not in a comment. */
function isCode(text: string, at: number): boolean {
  return !/^\s*(?:\/\/|\*|\/\*)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 1));
}

function hasReasonAbove(text: string, at: number): boolean {
  const above = text.slice(0, text.lastIndexOf('\n', at)).split('\n').at(-1) ?? '';
  return /^\s*\/\/ \S/.test(above);
}

const isDropped = (text: string) => droppedErrors({ path: 'a.ts', text }).length > 0;

test.each([
  'try { a(); } catch {}',
  'try { a(); } catch {\n  return null;\n}',
  'try { a(); } catch (error) {\n  show(String(error));\n}',
  'a().catch(() => {});',
  'a().catch(() => null);',
  'const b = await a({ c: 1 }).catch(() => false);',
  'a().then(set, () => {});',
  'a().then(\n  (value) => set(value, 1),\n  () => set(null),\n);',
  'await Promise.allSettled(all.map(tell));',
  "// A reason of another line.\nb();\na().catch(() => 'x');",
])('finds what drops an error: %s', (text) => {
  expect(isDropped(text)).toBe(true);
});

test.each([
  "try { a(); } catch (error) {\n  logError('edit', error);\n}",
  'try { a(); } catch (error) {\n  throw asStoreError(error);\n}',
  'try { a(); } catch {\n  // No JSON: it is none of ours.\n  return null;\n}',
  "a().catch(logged('page state', null));",
  "a().then(set, logged('store', undefined));",
  'a().then(set);',
  'a().then((value) => set(value, 1));',
  '// Most tabs have no script of ours.\nawait Promise.allSettled(all.map(tell));',
  '// a().catch(() => {})',
])('lets be what says why: %s', (text) => {
  expect(isDropped(text)).toBe(false);
});

test('no shipped file drops an error without a word', () => {
  expect(sourcesIn(...SHIPPED).flatMap(droppedErrors)).toEqual([]);
});
