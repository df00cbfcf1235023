import type { ConsoleCall, ExceptionDetails, StackTrace } from './cdp.ts';
import type { PageError } from './types.ts';

interface Session {
  send(method: 'Runtime.enable'): Promise<unknown>;
  on(
    event: 'Runtime.exceptionThrown',
    listener: (event: { exceptionDetails: ExceptionDetails }) => void,
  ): void;
  on(event: 'Runtime.consoleAPICalled', listener: (event: ConsoleCall) => void): void;
}

/**
 * Tells every uncaught error and every `console.error` of a page, a content script in it, or a worker,
 * those from before this call too.
 */
export async function listenForErrors(
  session: Session,
  origin: string,
  add: (error: PageError) => void,
): Promise<void> {
  const put = (text: string, urls: string[]) => {
    const isOwn = origin !== '' && [...urls, text].some((part) => part.includes(origin));
    add({ from: isOwn ? 'extension' : 'page', text, url: urls.find(Boolean) ?? '' });
  };
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
    const text = details.exception?.description ?? details.text;
    put(text, [details.url ?? '', ...urlsOf(details.stackTrace)]);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if (type !== 'error' && type !== 'assert') return;
    put(args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' '), urlsOf(stackTrace));
  });
  await session.send('Runtime.enable');
}

const urlsOf = (trace?: StackTrace) => trace?.callFrames.map((frame) => frame.url) ?? [];
