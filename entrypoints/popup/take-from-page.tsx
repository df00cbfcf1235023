import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { Glyph } from '../../components/glyph.tsx';
import { logError, logged } from '../../lib/log.ts';
import { ANSWER_MS } from '../../lib/timings.ts';
import { withTimeout } from '../../lib/with-timeout.ts';
import { say } from '../../lib/words.ts';
import { isZoomPage, readPage } from '../../lib/zoom/read-page.ts';
import type { RoomFacts } from '../../lib/zoom/room-facts.ts';
import { collectFromPage } from './collect-from-page.ts';
import { FoundOnPage } from './found-on-page.tsx';

type State = { is: 'idle' | 'looking' | 'nothing' | 'refused' } | { is: 'found'; found: RoomFacts };

/** On a page of Zoom's: takes the room from it, on this click alone, and shows it before anything is saved. */
export function TakeFromPage({ isMain = false, children }: { isMain?: boolean; children?: ReactNode }) {
  const tabId = useZoomTab();
  const [state, setState] = useState<State>({ is: 'idle' });
  if (tabId === null) return children;

  async function look(id: number) {
    setState({ is: 'looking' });
    setState(await lookAt(id));
  }

  if (state.is === 'found')
    return <FoundOnPage found={state.found} onClose={() => setState({ is: 'idle' })} />;
  return (
    <>
      <button
        type="button"
        className={isMain ? 'button main big' : 'button'}
        onClick={() => look(tabId)}
        disabled={state.is === 'looking'}
      >
        <Glyph name="copy" size={16} />
        {say('pageTake')}
      </button>
      <p className="note" role="status">
        {state.is === 'looking' && say('pageLooking')}
        {state.is === 'nothing' && say('pageNothing')}
        {state.is === 'refused' && say('pageRefused')}
      </p>
    </>
  );
}

async function lookAt(tabId: number): Promise<State> {
  try {
    const looking = browser.scripting.executeScript({
      target: { tabId },
      func: collectFromPage,
      // A page that never ends loading would never be read.
      injectImmediately: true,
    });
    const [answer] = await withTimeout(looking, ANSWER_MS);
    const read = answer?.result ? readPage(answer.result) : null;
    const found = read?.found;
    return found && (found.meetingId || found.personal) ? { is: 'found', found } : { is: 'nothing' };
  } catch (error) {
    logError('script', error);
    return { is: 'refused' };
  }
}

/** The tab under the popup when it shows a page of Zoom's: opening the popup lets its address be seen. */
function useZoomTab(): number | null {
  const [tabId, set] = useState<number | null>(null);
  useEffect(() => {
    browser.tabs
      .query({ active: true, currentWindow: true })
      .catch(logged('popup', []))
      .then(([tab]) => set(isZoomPage(tab?.url) ? (tab?.id ?? null) : null));
  }, []);
  return tabId;
}
