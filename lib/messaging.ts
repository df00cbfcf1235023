import { browser } from 'wxt/browser';
import { logError } from './log.ts';
import type {
  Answers,
  Reply,
  Request,
  RequestType,
  TabAnswers,
  TabMessage,
  TabMessageType,
} from './messages.ts';

/**
 * Asks the background, from a content script or a page of Doorway's own. Rejects when the background refuses, fails or
 * cannot be reached, as after an update of the extension.
 */
export async function ask<Type extends RequestType>(request: Request<Type>): Promise<Answers[Type]> {
  // After an update an old script's connection throws here, at once or later: both reject.
  const reply: Reply<Answers[Type]> | undefined = await browser.runtime.sendMessage(request);
  if (!reply?.ok) throw new Error(reply?.why ?? 'not answered');
  return reply.value;
}

/**
 * Hears one kind of message that the background sends to tabs.
 * @param answer what to answer; `undefined` when the message is for another script. A promise that rejects is
 * answered with `false`: the background then knows that nothing came of it.
 */
export function onTabMessage<Type extends TabMessageType>(
  type: Type,
  answer: (
    message: Extract<TabMessage, { type: Type }>,
  ) => TabAnswers[Type] | Promise<TabAnswers[Type]> | undefined,
): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (answer: unknown) => void) => {
    if ((message as TabMessage | null)?.type !== type) return undefined;
    const given = answer(message as Extract<TabMessage, { type: Type }>);
    if (given === undefined) return undefined;
    Promise.resolve(given).then(reply, (error) => {
      logError('tab message', error);
      reply(false);
    });
    // The answer comes later: with `true` the browser waits for it.
    return true;
  });
}
