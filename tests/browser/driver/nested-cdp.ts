import type { CDPSession } from 'playwright-core';

type Params = Record<string, unknown>;

/** A session with a target that Playwright does not show, such as the popup or the service worker. */
export interface NestedSession {
  send<Answer = Params>(method: string, params?: object): Promise<Answer>;
  on(event: string, listener: (params: never) => void): void;
}

/**
 * Speaks with a target through the browser's own session.
 * @param root a session of the whole browser
 */
export async function nestedSession(root: CDPSession, targetId: string): Promise<NestedSession> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, { done: (answer: never) => void; fail: (error: Error) => void }>();
  const listeners = new Map<string, ((params: never) => void)[]>();
  let last = 0;
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message);
    if (!message.id) {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params as never);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) asked?.fail(new Error(message.error.message));
    else asked?.done(message.result as never);
  });
  root.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const asked of waiting.values()) asked.fail(new Error('It has been closed.'));
    waiting.clear();
  });
  return {
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        const id = ++last;
        waiting.set(id, { done, fail });
        root
          .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch(fail);
      }),
    on(event, listener) {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
  };
}
