import type { BrowserContext, CDPSession } from 'playwright-core';
import { type EvaluateAnswer, evaluation, stringOf } from './cdp.ts';
import { listenForErrors } from './chromium-errors.ts';
import { targets } from './chromium-targets.ts';
import { type NestedSession, nestedSession } from './nested-cdp.ts';
import type { PageError } from './types.ts';
import { poll, within } from './waiting.ts';

const ANSWER_MS = 20_000;
/** A worker that is just starting has none yet. */
const HAS_API = `globalThis.chrome?.storage ? 'yes' : 'no'`;

export interface Background {
  /** Waits until the worker has started by itself, as after installation. */
  started(): Promise<void>;
  /** Runs an expression that gives a promise of a string; wakes the worker first. */
  run(expression: string): Promise<string>;
  stop(): Promise<void>;
  /** Waits until another worker than the present one runs, while `action` goes on. */
  replaced(action: () => Promise<unknown>): Promise<void>;
}

/** The extension's service worker, through every stop and start. */
export function chromiumBackground(
  context: BrowserContext,
  root: CDPSession,
  origin: string,
  onError: (error: PageError) => void,
): Background {
  const sessions = new Map<string, Promise<NestedSession>>();
  const running = async () =>
    (await targets(root, 'service_worker')).find(({ url }) => url.startsWith(origin));

  function sessionOf(targetId: string): Promise<NestedSession> {
    const known = sessions.get(targetId);
    if (known) return known;
    const made = nestedSession(root, targetId).then(async (session) => {
      await listenForErrors(session as never, origin, (error) => onError({ ...error, from: 'extension' }));
      const hasApi = () => session.send<EvaluateAnswer>('Runtime.evaluate', evaluation(HAS_API));
      await poll(async () => stringOf(await hasApi()) === 'yes', 'the worker to have its API');
      return session;
    });
    sessions.set(targetId, made);
    return made;
  }

  async function awake(): Promise<NestedSession> {
    const now = await running();
    if (now) return sessionOf(now.targetId);
    const cdp = await context.newCDPSession(await anyTab(context));
    await cdp.send('ServiceWorker.enable');
    await cdp.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    const { targetId } = await poll(running, 'the service worker to start');
    await cdp.detach().catch(() => {});
    return sessionOf(targetId);
  }

  // A worker that the browser wakes by itself is listened to as well.
  context.on(
    'serviceworker',
    () =>
      void running()
        .then((now) => now && sessionOf(now.targetId))
        .catch(() => {}),
  );

  return {
    started: async () =>
      void (await sessionOf((await poll(running, 'the service worker to start')).targetId)),
    async run(expression) {
      const session = await awake();
      const sent = session.send<EvaluateAnswer>('Runtime.evaluate', evaluation(expression));
      return stringOf(await within(sent, ANSWER_MS, 'the service worker to answer'));
    },
    async stop() {
      const now = await running();
      if (now) await root.send('Target.closeTarget', { targetId: now.targetId });
      await poll(async () => !(await running()), 'the service worker to stop');
    },
    async replaced(action) {
      const before = await running();
      await action();
      const { targetId } = await poll(async () => {
        const now = await running();
        return now?.targetId === before?.targetId ? undefined : now;
      }, 'the new service worker to start');
      await sessionOf(targetId);
    },
  };
}

async function anyTab(context: BrowserContext) {
  return context.pages().find((tab) => !tab.isClosed()) ?? (await context.newPage());
}
