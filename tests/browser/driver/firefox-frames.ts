import './firefox-window.ts';
import type { Bidi } from './bidi.ts';

/** Places of the extension that WebDriver does not show as pages. */
export type HiddenFrame = 'popup' | 'background';

/**
 * Runs an expression that gives a promise of a string in the popup or the event page, through a
 * script in the browser element that shows it.
 * @throws Error with the frame's own error, or when the frame is not there
 */
export async function runInFrame(
  bidi: Bidi,
  id: string,
  frame: HiddenFrame,
  expression: string,
): Promise<string> {
  const answer = await bidi.privileged(runInHiddenFrame, id, frame, expression);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value as string;
}

async function runInHiddenFrame(
  id: string,
  frame: string,
  expression: string,
): Promise<{ value?: string; error?: string }> {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (frame === 'background' && extension.backgroundState !== 'running') await extension.wakeupBackground?.();
  const browser =
    frame === 'popup'
      ? document.querySelector('.webextension-popup-browser')
      : [...extension.views].find((view: { viewType: string }) => view.viewType === 'background')?.xulBrowser;
  if (!browser) return { error: `There is no ${frame}.` };
  const manager = browser.messageManager;
  const name = `doorway-${Math.random()}`;
  const script = `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const send = (answer) => sendAsyncMessage(${JSON.stringify(name)}, answer);
    Cu.exportFunction((json) => send(json), sandbox, { defineAs: 'doorwayAnswer' });
    try {
      Cu.evalInSandbox(${JSON.stringify(`(${expression}).then(
        (value) => doorwayAnswer(JSON.stringify({ value })),
        (error) => doorwayAnswer(JSON.stringify({ error: String(error) })))`)}, sandbox);
    } catch (error) { send(JSON.stringify({ error: String(error) })); }`;
  return new Promise((done) => {
    const listener = {
      receiveMessage({ data }: { data: string }) {
        manager.removeMessageListener(name, listener);
        done(JSON.parse(data));
      },
    };
    manager.addMessageListener(name, listener);
    manager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}
