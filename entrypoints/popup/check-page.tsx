import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { closePopup } from '../../components/pages.ts';
import { logError, logged } from '../../lib/log.ts';
import { hostOf } from '../../lib/page/hosts.ts';
import { ANSWER_MS } from '../../lib/timings.ts';
import { withTimeout } from '../../lib/with-timeout.ts';
import { say } from '../../lib/words.ts';
import { Action } from './action.tsx';

/** Over a page that Doorway has a button in: shows there what it finds of the page, and what it does not. */
export function CheckPage({ tell }: { tell: (words: string) => void }) {
  const tabId = useHostTab();
  if (tabId === null) return null;
  return (
    <Action
      letter="K"
      glyph="question"
      label={say('menuDiagnose')}
      onPress={() =>
        void withTimeout(
          browser.scripting.executeScript({
            target: { tabId },
            files: ['/diagnose.js'],
            injectImmediately: true,
          }),
          ANSWER_MS,
        ).then(closePopup, (error) => {
          logError('script', error);
          tell(say('popNotOpened'));
        })
      }
    />
  );
}

/** The tab under the popup when it shows such a page. */
function useHostTab(): number | null {
  const [tabId, set] = useState<number | null>(null);
  useEffect(() => {
    browser.tabs
      .query({ active: true, currentWindow: true })
      .catch(logged('popup', []))
      .then(([tab]) => set(hostOf(tab?.url) ? (tab?.id ?? null) : null));
  }, []);
  return tabId;
}
