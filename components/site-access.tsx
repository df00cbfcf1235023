import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type AdaptedHost, HOST_ORIGINS } from '../lib/host-pages.ts';
import { logged } from '../lib/log.ts';
import { say, type WordKey } from '../lib/words.ts';
import { Glyph } from './glyph.tsx';

/** Says where the person or the browser lets Doorway in no more, and asks for it on a click; else nothing. */
export function SiteAccess() {
  const missing = useMissingAccess();
  const [first, ...more] = missing;
  if (!first) return null;
  const words: Record<AdaptedHost, WordKey> = { gmail: 'accessGmail', calendar: 'accessCalendar' };
  // The answer comes as a change of what is missing; a refusal leaves all as it is.
  const allow = () =>
    void browser.permissions.request({ origins: missing.map(patternOf) }).catch(logged('access', false));
  return (
    <div className="notice" data-tone="warn" role="status">
      <Glyph name="alert" />
      <span>{say(more.length > 0 ? 'accessBoth' : words[first])}</span>
      <button type="button" className="button quiet" onClick={allow}>
        {say('accessAllow')}
      </button>
    </div>
  );
}

/** The pages that Doorway has a button for and may not reach now. */
function useMissingAccess(): AdaptedHost[] {
  const [missing, set] = useState<AdaptedHost[]>([]);
  useEffect(() => {
    const look = () => void missingAccess().catch(logged('access', [])).then(set);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return missing;
}

async function missingAccess(): Promise<AdaptedHost[]> {
  const hosts = Object.keys(HOST_ORIGINS) as AdaptedHost[];
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: [patternOf(host)] })),
  );
  return hosts.filter((_, index) => !allowed[index]);
}

function patternOf(host: AdaptedHost): string {
  return `${HOST_ORIGINS[host]}/*`;
}
