import { browser } from 'wxt/browser';
import type { Request } from '../messages.ts';
import { HOSTS, type HostId } from '../page/hosts.ts';
import { snippetWords } from '../snippet-words.ts';
import { markUsed, patchSettings, rememberFormat } from '../store/operations.ts';
import { readStore, updateStore } from '../store/store.ts';
import { adviceAt } from './advice.ts';
import { bringScript } from './bring-script.ts';
import { openOptions, openUrl } from './open-page.ts';
import { surfacePack } from './pack.ts';
import { requestSchema } from './request-schema.ts';
import { isOurs, type Sender, speaksFor } from './sender.ts';

/** Answers what content scripts ask, from the moment the background starts. */
export function serveMessages(): void {
  // A promise that a listener returns is the answer: in Firefox, in Chrome since 148, before by the polyfill.
  browser.runtime.onMessage.addListener(answer as never);
}

/**
 * The answer to a message, or `undefined` when it is not for the background. Rejects when a request is
 * refused or the store fails, so that whoever asked never takes silence for success.
 */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (!isOurs(sender)) return undefined;
  const request = requestSchema.safeParse(message);
  return request.success ? serve(request.data, sender) : undefined;
}

async function serve(request: Request, sender: Sender): Promise<unknown> {
  switch (request.type) {
    case 'pack':
      if (!speaksFor(sender, request.host)) throw new Error(`not ${request.host}`);
      return surfacePack(await readStore(), request.host, snippetWords());
    case 'open-options':
      return openOptions(request.section);
    case 'open-url':
      if (!(await openUrl(request.url))) throw new Error('not an address that Doorway opens');
      return;
    case 'used':
      await updateStore((stored) => markUsed(stored, request.roomId, Date.now()));
      return;
    case 'remember-format':
      await updateStore((stored) => rememberFormat(stored, request.format));
      return;
    case 'switch-off':
      return switchOff(request.host, sender);
    case 'bring':
      return bringScript(`/${request.script}.js`, sender);
    case 'advice':
      return adviceAt(request);
  }
}

async function switchOff(host: HostId, sender: Sender): Promise<void> {
  if (!speaksFor(sender, host) && !speaksFor(sender, 'practice')) throw new Error(`not ${host}`);
  await updateStore((stored) => patchSettings(stored, { [HOSTS[host].setting]: false }));
}
