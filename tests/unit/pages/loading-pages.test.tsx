// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { StoreProvider, useStore } from '../../../components/store.tsx';
import { CheckPage } from '../../../entrypoints/popup/check-page.tsx';
import { TakeFromPage } from '../../../entrypoints/popup/take-from-page.tsx';
import { replaceStoragePort } from '../../../lib/store/port.ts';
import { workRoom } from '../store/rooms.ts';
import { browser, englishWords } from './fake-browser.ts';
import { showPage } from './pages.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
vi.mock('../../../lib/timings.ts', async (load) =>
  (await import('../scaled-timings.ts')).scaled(await load(), 0.02),
);
afterEach(() => replaceStoragePort(null));

const ran = vi.fn();
const told = vi.fn();

/** The popup over a page that never ends loading: without being told otherwise a script waits for that. */
function over(url: string, result: unknown) {
  browser.tabs.query.mockResolvedValue([{ id: 7, url }] as never);
  const executeScript = async ({ injectImmediately = false }) => {
    if (!injectImmediately) return new Promise(() => {});
    ran();
    return [{ result }];
  };
  Object.assign(browser, { scripting: { executeScript } });
}

function Parts() {
  const { stored } = useStore();
  return (
    stored && (
      <>
        <TakeFromPage />
        <CheckPage tell={told} />
      </>
    )
  );
}

const show = () =>
  showPage(
    <StoreProvider>
      <Parts />
    </StoreProvider>,
    { rooms: [workRoom()] },
  );

test('a page of Zoom’s that never ends loading is read as far as it is there', async () => {
  const address = 'https://zoom.us/profile';
  over(address, { address, links: [], text: 'Personal Meeting ID 583 720 4961' });
  const { person } = show();
  await person.click(await screen.findByRole('button', { name: 'Add my room from this page' }));
  await screen.findByText('Found on this page');
});

test('“Is Doorway working here?” answers also on a page that never ends loading', async () => {
  over('https://mail.google.com/mail/u/0/', null);
  const { person } = show();
  ran.mockClear();
  await person.click(await screen.findByRole('button', { name: /Is Doorway working here/ }));
  expect(ran).toHaveBeenCalledOnce();
});

test('a page of Zoom’s that hangs is said not to be read', async () => {
  over('https://zoom.us/profile', null);
  Object.assign(browser, { scripting: { executeScript: () => new Promise(() => {}) } });
  const { person } = show();
  await person.click(await screen.findByRole('button', { name: 'Add my room from this page' }));
  await screen.findByText(englishWords('pageRefused'));
});

test('“Is Doorway working here?” says of a page that hangs that nothing could be opened', async () => {
  over('https://mail.google.com/mail/u/0/', null);
  Object.assign(browser, { scripting: { executeScript: () => new Promise(() => {}) } });
  const { person } = show();
  await person.click(await screen.findByRole('button', { name: /Is Doorway working here/ }));
  await expect.poll(() => told).toHaveBeenCalledWith(englishWords('popNotOpened'));
});
