import { expect, test, vi } from 'vitest';

vi.mock('../../../lib/words.ts', () => ({ say: (key: string) => key }));
const { eventAddressOf, messageAddressOf } = await import('../../../lib/new-event.ts');
const { emptyStore } = await import('../../../lib/store/stored.ts');
const { DEFAULT_SETTINGS } = await import('../../../lib/store/settings.ts');
const { workRoom } = await import('../store/rooms.ts');

const stored = (change: Partial<typeof DEFAULT_SETTINGS>) => ({
  ...emptyStore(),
  settings: { ...DEFAULT_SETTINGS, ...change },
});
const hostOf = (address: string | null) => (address ? new URL(address).host : null);

test.each([
  ['google', null, 'calendar.google.com', 'mail.google.com'],
  ['outlook', null, 'outlook.live.com', 'outlook.live.com'],
  ['outlook', 'https://outlook.cloud.microsoft', 'outlook.live.com', 'outlook.live.com'],
  ['office', null, 'outlook.office.com', 'outlook.cloud.microsoft'],
  ['office', 'https://outlook.cloud.microsoft', 'outlook.cloud.microsoft', 'outlook.cloud.microsoft'],
  ['office', 'https://outlook.live.com', 'outlook.office.com', 'outlook.cloud.microsoft'],
  ['office', 'https://outlook.office365.us', 'outlook.office365.us', 'outlook.office365.us'],
] as const)(
  'a new event in %s, last used at %s, opens at %s, a message at %s',
  (newEventIn, outlookAt, event, message) => {
    const now = stored({ newEventIn, outlookAt });
    expect(hostOf(eventAddressOf(workRoom(), now))).toBe(event);
    expect(hostOf(messageAddressOf(workRoom(), now))).toBe(message);
  },
);

test('details are HTML in Outlook, where the lines of plain text would be lost', () => {
  const details = (newEventIn: 'google' | 'outlook', field: string) => {
    const address = eventAddressOf(workRoom(), stored({ newEventIn, calendarPlace: 'both' }));
    return new URL(address ?? '').searchParams.get(field) ?? '';
  };
  expect(details('google', 'details')).not.toContain('<');
  expect(details('outlook', 'body')).toMatch(/<(?:div|br|p)/);
});

test('a file has no address', () => {
  expect(eventAddressOf(workRoom(), stored({ newEventIn: 'file' }))).toBeNull();
});
