import { expect, test, vi } from 'vitest';
import { hostWords, newRoom } from '../../../components/new-room.ts';
import { roomSchema } from '../../../lib/store/schema.ts';
import { filled } from '../../messages.ts';
import { catalogue, languages } from '../process/catalogues.ts';

const browser = vi.hoisted(() => ({ i18n: { getMessage: (_: string, __?: string[]): string => '' } }));
vi.mock('wxt/browser', () => ({ browser }));

test.each(languages)('what a new room is called can be stored: %s', (language) => {
  const messages = catalogue(language);
  browser.i18n.getMessage = (key, values) => filled(messages, key, values);
  const first = newRoom([]);
  const second = newRoom([first]);
  const words = hostWords([first], 'Ada Lovelace');
  for (const room of [first, second, { ...second, ...words }])
    expect(roomSchema.safeParse(room).error?.issues).toBeUndefined();
  expect(second.name).toContain('2');
});
