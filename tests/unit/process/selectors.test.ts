import { describe, expect, test } from 'vitest';
import { findAll, type Source, sourcesIn } from './sources.ts';

/** A string handed to something that takes a selector. */
const ASKED = /\b(?:querySelector(?:All)?(?:<[^>]*>)?|closest|matches)\(\s*(['"`])((?:(?!\1).)*)\1/g;

/** What any page may have: elements by their names, and what the HTML and ARIA standards say of them. */
const STANDARD_ATTRIBUTES = /^(?:role|type|href|contenteditable|name|aria-[a-z]+)$/;

/** Parts of a selector that a page's makers chose: classes, ids, attributes of their own. */
function hostNames(selector: string): string[] {
  // What stands below a node of ours is ours.
  if (selector.startsWith('[data-doorway=')) return [];
  const attributes = [
    ...selector.matchAll(/\[\s*([\w-]+)(?:\s*[~|^$*]?=\s*("[^"]*"|'[^']*'|[^\]]*))?[^\]]*\]/g),
  ];
  const rest = selector.replace(/\[[^\]]*\]/g, '');
  const foreign = attributes
    .filter(([, name = '', value = '']) => {
      if (name === 'data-doorway') return false;
      // A name or label with a value is the page's own word.
      return !STANDARD_ATTRIBUTES.test(name) || (/^(?:name|aria-label)$/.test(name) && value !== '');
    })
    .map(([whole]) => whole);
  return [...foreign, ...(rest.match(/[.#][A-Za-z_][\w-]*/g) ?? [])];
}

const foundIn = ({ path, code }: Source) =>
  [...code.matchAll(ASKED)].flatMap(([, , selector = '']) =>
    hostNames(selector).map((name) => `${path}: ${name} in ${selector}`),
  );

describe('what an adapter knows of its page stands in its selectors.ts', () => {
  const hosts = sourcesIn('lib/hosts', 'lib/page');
  const others = hosts.filter(({ path }) => !path.endsWith('/selectors.ts'));

  test('a name of a page’s makers is told from what the standards say', () => {
    expect(hostNames('.gmail_quote')).toEqual(['.gmail_quote']);
    expect(hostNames('td.gU.Up [role="button"]')).toEqual(['.gU', '.Up']);
    expect(hostNames('#xDesc')).toEqual(['#xDesc']);
    expect(hostNames('[jsname="x"]')).toEqual(['[jsname="x"]']);
    expect(hostNames('input[name="subjectbox"]')).toEqual(['[name="subjectbox"]']);
    expect(hostNames('[data-doorway="note"] .words')).toEqual([]);
    expect(hostNames('a[href], [contenteditable], [data-doorway="cell"]')).toEqual([]);
  });

  test('no selector elsewhere holds such a name', () => {
    expect(others.flatMap(foundIn)).toEqual([]);
  });

  test('no other file names Gmail’s or Calendar’s attributes', () => {
    const theirs = /['"`][^'"`\n]*\b(?:jsname|jslog|jsaction|jscontroller|guidedhelpid|g_editable)\b/;
    expect(findAll(others, theirs)).toEqual([]);
  });

  test('each list of selectors says where it comes from', () => {
    const lists = hosts.filter(({ path }) => path.endsWith('/selectors.ts'));
    expect(lists.length).toBeGreaterThanOrEqual(2);
    for (const { path, text } of lists) {
      const dated = text.match(/\b20(?:1\d|2\d)\b/g)?.length ?? 0;
      expect(dated, `${path} names years`).toBeGreaterThan(3);
    }
  });
});

test('the pages’ host names stand where access to them is asked for, and nowhere in the adapters', () => {
  expect(findAll(sourcesIn('lib/hosts'), /(?:mail|calendar)\.google\.com/)).toEqual([]);
});
