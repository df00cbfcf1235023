import { describe, expect, test } from 'vitest';
import { findAll, SHIPPED, sourcesIn } from './sources.ts';

const shipped = sourcesIn(...SHIPPED);

/** What no shipped file may hold, with something that the pattern must find, so that none is blind. */
const FORBIDDEN: { what: string; pattern: RegExp; example: string }[] = [
  {
    what: 'HTML written as a string',
    pattern: /\.(?:inner|outer)HTML\s*(?:\+|\?\?|\|\||&&)?=(?![=>])/,
    example: 'node.innerHTML = text',
  },
  { what: 'HTML put in as a string', pattern: /\binsertAdjacentHTML\b/, example: 'a.insertAdjacentHTML(' },
  {
    what: 'HTML set through React',
    pattern: /\bdangerouslySetInnerHTML\b/,
    example: 'dangerouslySetInnerHTML=',
  },
  {
    what: 'other ways from a string to nodes',
    pattern: /\b(?:document\.write(?:ln)?|createContextualFragment|setHTMLUnsafe|srcdoc)\b/,
    example: 'document.write(text)',
  },
  {
    what: 'code from a string',
    pattern: /\beval\s*\(|\bnew Function\b|\bimportScripts\b/,
    example: 'eval(text)',
  },
  {
    what: 'a request',
    pattern:
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b/,
    example: 'fetch(address)',
  },
  { what: 'polling', pattern: /\bsetInterval\s*\(/, example: 'setInterval(look, 1000)' },
  { what: 'code loaded from an address', pattern: /\bimport\s*\(\s*['"`]https?:/, example: "import('https:" },
];

describe('no shipped file holds', () => {
  for (const { what, pattern, example } of FORBIDDEN)
    test(what, () => {
      expect(example).toMatch(pattern);
      expect(findAll(shipped, pattern)).toEqual([]);
    });
});

test('reading innerHTML to compare is no writing', () => {
  const [, ...rest] = FORBIDDEN.map(({ pattern }) => pattern);
  expect(rest.length).toBeGreaterThan(0);
  expect('a.innerHTML === b').not.toMatch(FORBIDDEN[0]?.pattern as RegExp);
});

test('there are files to look at', () => {
  expect(shipped.length).toBeGreaterThan(100);
});
