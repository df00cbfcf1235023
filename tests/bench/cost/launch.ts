import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Room } from '../../../lib/room/room.ts';
import { browserProgram } from '../../../scripts/browsers/find.ts';
import { scratchFolder } from '../../browser/driver/profile.ts';
import type { Browser } from '../../browser/driver/types.ts';
import { storeRooms, workRoom } from '../../browser/rooms.ts';
import { gmailReplica } from '../../replicas/gmail/index.ts';
import type { Request, Response } from '../../replicas/types.ts';

/** `inboxsdk`: the same button, built with the library that most extensions for Gmail use. */
export type Variant = 'none' | 'floor' | 'doorway' | 'inboxsdk';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = process.env.DOORWAY_BUILDS ?? join(HERE, '..', '..', '.output');
/** Folder of the extension that a variant loads. */
export const EXTENSION: Record<Variant, string | null> = {
  none: null,
  floor: join(HERE, 'floor'),
  doorway: join(BUILDS, 'chrome-mv3'),
  // Built when it is measured: see `peers.bench.ts`.
  inboxsdk: null,
};

/** Copies the build into `folder`, with its optional access given from the start: nobody answers the browser's question here. */
export async function withAccess(folder: string): Promise<void> {
  await cp(EXTENSION.doorway ?? '', folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const {
    optional_host_permissions = [],
    host_permissions = [],
    ...rest
  } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({ ...rest, host_permissions: [...host_permissions, ...optional_host_permissions] }),
  );
}

/** A fresh browser with one variant, and one page to measure. */
export interface Bench {
  page: Page;
  cdp: CDPSession;
  context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts Chromium with the extension of a variant and the Gmail replica behind its address.
 * @param dir where that extension lies, if not where it is built
 * @param answer the page behind every address
 */
export async function launchBench(
  variant: Variant,
  dir = EXTENSION[variant],
  answer: (request: Request) => Response = gmailReplica,
): Promise<Bench> {
  const profile = await scratchFolder('bench');
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath: browserProgram('chromium'),
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...(dir ? [`--load-extension=${dir}`] : []), '--host-resolver-rules=MAP * ~NOTFOUND'],
    timeout: 60_000,
  });
  await context.route(/^https?:/, (route) => {
    const { status, headers, contentType, body } = answer({ url: route.request().url() });
    // Our copy names the one policy that may make HTML; Gmail must allow more, for the library works there.
    const allowed = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace(/trusted-types [^;]*;?/, ''),
    ]);
    return route.fulfill({
      status,
      headers: { ...Object.fromEntries(allowed), 'content-type': contentType },
      body,
    });
  });
  // The library takes a page for Gmail only with these; for the others they are numbers that nobody reads.
  await context.addInitScript(() => {
    const globals: unknown[] = [];
    globals[4] = 'a.en';
    globals[9] = '0123456789';
    globals[10] = 'ada@example.com';
    globals[17] = [];
    Object.assign(window, { GLOBALS: globals });
  });
  // A person who has set Doorway up is the usual case, and the dearer one.
  if (variant === 'doorway') await store(context, [workRoom()]);
  const page = await context.newPage();
  await page.bringToFront();
  const cdp = await context.newCDPSession(page);
  return {
    page,
    cdp,
    context,
    async close() {
      await context.close();
      profile.remove();
    },
  };
}

/** Puts rooms into the store of the extension that a browser was started with. */
export async function store(context: BrowserContext, rooms: Room[]): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const background: Pick<Browser, 'evaluateInBackground'> = {
    evaluateInBackground: (fn, ...args) =>
      worker.evaluate(`(${fn})(...${JSON.stringify(args)})`) as ReturnType<typeof fn>,
  } as Pick<Browser, 'evaluateInBackground'>;
  await storeRooms(background as Browser, rooms);
}
