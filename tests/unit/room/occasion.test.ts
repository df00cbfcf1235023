import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OCCASIONS } from '../../../lib/room/occasion/kinds.ts';
import { OCCASION_WORDS, occasionOf } from '../../../lib/room/occasion/occasion.ts';
import { TITLES } from './occasion-titles/index.ts';

describe.each(Object.entries(TITLES))('titles in %s', (_language, { none, ...kinds }) => {
  const rows = Object.entries(kinds).flatMap(([kind, titles]) =>
    titles.map((title) => [title, kind] as const),
  );
  it.each(rows)('"%s" is %s', (title, kind) => expect(occasionOf(title)).toBe(kind));
  it.each(none.map((title) => [title]))('"%s" is nothing of the kind', (title) =>
    expect(occasionOf(title)).toBeNull(),
  );
});

describe('any title', () => {
  // Calendars and mail programs set other dashes than the one on the keyboard.
  it.each(Array.from('-\u2010\u2011\u2012\u2013\u2014\u2015\u2212', (dash) => [`drop${dash}in hours`]))(
    '"%s" has a dash of any kind',
    (title) => expect(occasionOf(title)).toBe('office-hours'),
  );

  it.each([
    ['parent\u00a0teacher   conference', 'office-hours'],
    ['Lehrer’s Vorlesung', 'lecture'],
    ['parents’ evening', 'office-hours'],
    ['parentsʼ evening', 'office-hours'],
  ])('"%s" is %s, whatever its spaces and apostrophes', (title, kind) =>
    expect(occasionOf(title)).toBe(kind),
  );

  it('makes no word of what stands before and behind a word that is none of a kind', () => {
    expect(occasionOf('讲座')).toBe('lecture');
    expect(occasionOf('讲课程表座')).toBeNull();
  });

  it('is read in its beginning only, so that a text of megabytes costs nothing', () => {
    expect(occasionOf(`${'- '.repeat(200)}webinar`)).toBe('webinar');
    expect(occasionOf(`${'- '.repeat(250)}webinar`)).toBeNull();
  });

  it('has words for every kind in every language of the tables', () => {
    expect(Object.keys({ ...OCCASION_WORDS, mixed: null }).sort()).toEqual(Object.keys(TITLES).sort());
    for (const { words } of Object.values(OCCASION_WORDS))
      expect(Object.keys(words).sort()).toEqual([...OCCASIONS].sort());
  });

  it('is never tried from every letter to the end: no alternative begins with any number of letters', () => {
    for (const { words, not = '' } of Object.values(OCCASION_WORDS))
      for (const alternatives of [...Object.values(words), not])
        expect(alternatives).not.toMatch(/(?:^|\|)(?:\(\?:)*\\p\{L\}/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect([null, ...OCCASIONS]).toContain(occasionOf(title));
      }),
    );
  });

  it('is the same in capitals, also in Turkish ones', () => {
    for (const title of Object.values(TITLES).flatMap((titles) => Object.values(titles).flat())) {
      expect([title, occasionOf(title.toUpperCase())]).toEqual([title, occasionOf(title)]);
      expect([title, occasionOf(title.toLocaleUpperCase('tr'))]).toEqual([title, occasionOf(title)]);
    }
  });
});
