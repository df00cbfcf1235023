import { describe, expect, it } from 'vitest';
import { parseInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import { type Case, LANGUAGES } from './cases/invitations.ts';
import { CLIENT_LAYOUTS } from './cases/layouts.ts';
import { FLATTENINGS, MUTILATIONS } from './cases/mutilations.ts';
import { PLUGIN_LAYOUTS } from './cases/plugin-layouts.ts';

const CASES: Record<string, Case> = { ...LANGUAGES, ...PLUGIN_LAYOUTS, ...CLIENT_LAYOUTS };

describe.each(Object.entries(CASES))('an invitation: %s', (_name, { text, expected }) => {
  it.each(Object.entries(MUTILATIONS))('reads the same after: %s', (_mutilation, mutilate) => {
    expect(parseInvitation(mutilate(text))).toMatchObject(expected);
  });
});

describe.each(Object.entries(CASES).filter(([name]) => !name.startsWith('a language')))(
  'on one line: %s',
  (_name, { text, expected }) => {
    it.each(Object.entries(FLATTENINGS))('reads the same after: %s', (_flattening, flatten) => {
      expect(parseInvitation(flatten(text))).toMatchObject(expected);
    });
  },
);
