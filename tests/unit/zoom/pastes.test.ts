import { describe, expect, it } from 'vitest';
import { corpusPastes } from './cases/corpus.ts';
import { DOUBTFUL_PASTES } from './cases/doubtful-pastes.ts';
import { EVERYDAY_PASTES } from './cases/everyday-pastes.ts';
import { MORE_PASTES } from './cases/more-pastes.ts';
import { ORDINARY_PASTES } from './cases/ordinary-pastes.ts';
import { judgePaste } from './cases/pastes.ts';

describe.each(Object.entries({ ...MORE_PASTES, ...DOUBTFUL_PASTES, ...EVERYDAY_PASTES, ...ORDINARY_PASTES }))(
  'a paste: %s',
  (_kind, cases) => {
    it.each(cases)('%j', (text, want) => expect(judgePaste(text, want)).toEqual([]));
  },
);

const collected = corpusPastes();
describe.runIf(collected.length > 0)('the pastes of the corpus', () => {
  it.each(collected.map(({ source, input, want }) => ({ source, input, want })))(
    '$source: $input',
    ({ input, want }) => expect(judgePaste(input, want)).toEqual([]),
  );
});
