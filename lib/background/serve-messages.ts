import { guestWords } from '../guest-words.ts';
import { describeError, logError, logged, logLines } from '../log.ts';
import type { Answers, HostName, Reply, Request, RequestType } from '../messages.ts';
import { HOSTS, originsOf } from '../page/hosts.ts';
import { pageWords } from '../page-words.ts';
import { requestSchema } from '../request-schema.ts';
import { markAsked, markUsed, patchSender, patchSettings, setUsual } from '../store/operations.ts';
import { readStore, updateStore } from '../store/store.ts';
import { adviceAt, adviceShown } from './advice.ts';
import { noteChosen } from './always.ts';
import { insertInTab } from './anywhere/insert-in-tab.ts';
import { isAllowed } from './host-access.ts';
import { offerAccess } from './offer-access.ts';
import { openOptions, openUrl } from './open-page.ts';
import { pageState, roomIn } from './page-state.ts';
import { isTooMuch } from './rate-limit.ts';
import { isOurs, isPrivate, originOf, type Sender, speaksFor, speaksFrom } from './sender.ts';

type Handlers = {
  [Type in RequestType]: (request: Request<Type>, sender: Sender) => Promise<Answers[Type]>;
};

/** What is done for each request. One that its sender may not make, and one that fails, rejects. */
const HANDLERS: Handlers = {
  async 'page-state'({ host }, sender) {
    if (!speaksFor(sender, host)) throw new Error('not its page');
    const state = pageState(await readStore(), host, guestWords);
    return { ...state, enabled: state.enabled && (await mayShow(host, sender)), words: pageWords() };
  },
  async 'room-in'({ host, roomId, language, secondLanguage }, sender) {
    if (!speaksFor(sender, host)) throw new Error('not its page');
    const room = roomIn(await readStore(), roomId, { language, secondLanguage }, guestWords);
    if (!room) throw new Error('no such room');
    return room;
  },
  async 'open-options'({ section }) {
    await openOptions(section);
  },
  async 'open-url'({ url }) {
    if (!(await openUrl(url))) throw new Error('not an address that Doorway opens');
  },
  async used({ roomId }, sender) {
    if (await isPrivate(sender)) return;
    const at = originsOf('outlook').find((origin) => speaksFrom(sender, origin));
    await updateStore((stored) => {
      const used = markUsed(stored, roomId, Date.now());
      return at ? patchSettings(used, { outlookAt: at }) : used;
    });
  },
  chosen: async (chosen, sender) => ((await isPrivate(sender)) ? null : noteChosen(chosen)),
  async 'asked-always'({ address }) {
    await updateStore((stored) => markAsked(stored, address));
  },
  async 'set-usual'(form) {
    await updateStore((stored) => setUsual(stored, form));
  },
  async 'set-sender'({ address, roomId }) {
    await updateStore((stored) => patchSender(stored, address, roomId));
  },
  async advice(request, sender) {
    const advice = await adviceAt(request);
    return advice && advice.severity !== 'info' ? advice : ((await offerAccess(sender)) ?? advice);
  },
  async 'advice-shown'(request, sender) {
    if (!(await isPrivate(sender))) await adviceShown(request);
  },
  async log() {
    // Data that could not be brought to this version is met again by reading it, and then in what is answered.
    await readStore().catch(logged('store', null));
    return logLines(Date.now());
  },
  async 'insert-in-tab'({ tabId, address, ...choice }, sender) {
    // `practice` stands for Doorway's own pages: a content script may not write into another tab.
    if (!speaksFor(sender, 'practice')) throw new Error('not its page');
    return insertInTab({ tabId, frameId: null, address }, choice);
  },
};

/** A gesture alone brings a script into an optional page without access: there it inserts, and shows no button. */
async function mayShow(host: HostName, { origin, url }: Sender): Promise<boolean> {
  if (host === 'practice' || !HOSTS[host].isOptional) return true;
  const at = [origin, url].map(originOf).find((place) => place !== null);
  return at !== undefined && at !== null && isAllowed(at);
}

/** The answer to a message as it travels; `undefined` when it is not for the background. */
export function reply(message: unknown, sender: Sender): Promise<Reply<unknown>> | undefined {
  return answer(message, sender)?.then(
    (value) => ({ ok: true, value }),
    // Only what may be told in a page that is not ours; `answer` has logged it.
    (error: unknown) => ({ ok: false, why: describeError(error) }),
  );
}

/**
 * The answer to a message, or `undefined` when it is not for the background: it does not come from Doorway, or is no
 * request. Rejects when a request is refused or the store fails, so that whoever asked never takes silence for success.
 */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (!isOurs(sender)) return undefined;
  const request = requestSchema.safeParse(message);
  if (!request.success) return undefined;
  return serve(request.data, sender).catch((error: unknown) => {
    logError(`answer ${request.data.type}`, error);
    throw error;
  });
}

async function serve<Type extends RequestType>(
  request: Request<Type>,
  sender: Sender,
): Promise<Answers[Type]> {
  if (isTooMuch(request.type, sender, Date.now())) throw new Error('too many requests');
  return HANDLERS[request.type](request, sender);
}
