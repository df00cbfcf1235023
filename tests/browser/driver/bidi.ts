import type { Browser as PuppeteerBrowser, Page as Tab } from 'puppeteer-core';
import { within } from './waiting.ts';

const ANSWER_MS = 20_000;

/** WebDriver BiDi as Firefox speaks it, beside what Puppeteer makes of it. */
export interface Bidi {
  send(method: string, params?: object): Promise<Record<string, unknown>>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
  /** Runs an expression that gives a promise of a string in a page, without a gesture; gives the string. */
  run(context: string, expression: string): Promise<string>;
  /** The same in the browser's own window, where `Services`, `gBrowser` and `Cc` are. */
  privileged<Result>(fn: (...args: never[]) => Result | Promise<Result>, ...args: unknown[]): Promise<Result>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  on(event: string, listener: (params: Record<string, unknown>) => void): void;
}

/** The id by which BiDi knows a tab. */
export function contextOf(tab: Tab): string {
  return (tab.mainFrame() as unknown as { _id: string })._id;
}

export async function bidiOf(browser: PuppeteerBrowser): Promise<Bidi> {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, params: object = {}) =>
    (await within(connection.send(method, params), ANSWER_MS, `Firefox to answer ${method}`)).result;
  const evaluate = async (context: string, expression: string) => {
    const answer = (await send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context },
      userActivation: false,
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value as string;
  };
  const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const window = tree.contexts[0]?.context as string;
  return {
    send,
    on: (event, listener) => connection.on(event, listener),
    run: evaluate,
    async privileged(fn, ...args) {
      const source = `(async () => JSON.stringify(await (${String(fn)})(...${JSON.stringify(args)}) ?? null))()`;
      return JSON.parse(await evaluate(window, source));
    },
  };
}
