import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { logged } from '../lib/log.ts';
import { accessTo, HOST_IDS, HOSTS, type HostId } from '../lib/page/hosts.ts';
import { say } from '../lib/words.ts';
import { Glyph } from './glyph.tsx';

/** Says where the person or the browser lets Doorway in no more, and asks for it on a click; else nothing. */
export function SiteAccess() {
  const missing = useMissingAccess();
  const [first, ...more] = missing;
  if (!first) return null;
  // The answer comes as a change of what is missing; a refusal leaves all as it is.
  const allow = () =>
    void browser.permissions.request({ origins: missing.flatMap(accessTo) }).catch(logged('access', false));
  return (
    <div className="notice" data-tone="warn" role="status">
      <Glyph name="alert" />
      <span>{say(more.length > 0 ? 'accessBoth' : HOSTS[first].words.access)}</span>
      <button type="button" className="button quiet" onClick={allow}>
        {say('accessAllow')}
      </button>
    </div>
  );
}

/** The pages that Doorway has a button for and may not reach now. */
function useMissingAccess(): HostId[] {
  const [missing, set] = useState<HostId[]>([]);
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

async function missingAccess(): Promise<HostId[]> {
  const hosts = HOST_IDS.filter((host) => !HOSTS[host].isOptional);
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: accessTo(host) })),
  );
  return hosts.filter((_, index) => !allowed[index]);
}
