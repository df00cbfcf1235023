import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { logged } from '../lib/log.ts';
import { accessTo, asPattern, HOST_IDS, HOSTS, type HostId, hostOf, originsOf } from '../lib/page/hosts.ts';
import { say } from '../lib/words.ts';
import { Glyph } from './glyph.tsx';

/**
 * Says where the person or the browser lets Doorway in no more, and asks for it on a click; in the popup over an
 * optional page without access offers that; else nothing.
 */
export function SiteAccess() {
  const missing = useAccess(missingAccess, NONE);
  const here = useAccess(optionalHere, null);
  const [first, ...more] = missing;
  if (first) {
    const words = say(more.length > 0 ? 'accessBoth' : HOSTS[first].words.access);
    return (
      <Ask
        tone="warn"
        words={words}
        button={say('accessAllow')}
        origins={missing.flatMap((host) => accessTo(host))}
      />
    );
  }
  if (!here) return null;
  const { host, address } = here;
  return (
    <Ask
      tone="info"
      words={say(HOSTS[host].words.access)}
      button={say('accessTurnOn')}
      origins={accessTo(host, address)}
    />
  );
}

interface AskProps {
  tone: 'warn' | 'info';
  words: string;
  button: string;
  origins: string[];
}

function Ask({ tone, words, button, origins }: AskProps) {
  // The answer comes as a change of what is missing; a refusal leaves all as it is.
  const allow = () => void browser.permissions.request({ origins }).catch(logged('access', false));
  return (
    <div className="notice" data-tone={tone} role="status">
      {tone === 'warn' && <Glyph name="alert" />}
      <span>{words}</span>
      <button type="button" className="button quiet" onClick={allow}>
        {button}
      </button>
    </div>
  );
}

/** What is so of the access that Doorway has, now and after each change of it. */
function useAccess<Value>(find: () => Promise<Value>, before: Value): Value {
  const [value, set] = useState(before);
  useEffect(() => {
    const look = () => void find().catch(logged('access', before)).then(set);
    const { onAdded, onRemoved } = browser.permissions;
    look();
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, [find, before]);
  return value;
}

const NONE: HostId[] = [];

/** The optional pages at which the browser lets Doorway in somewhere. */
export function useOptionalAccess(): HostId[] {
  return useAccess(optionalAccess, NONE);
}

/** Asks the browser for access to an optional page, in answer to a click. @returns whether it was given */
export async function askForAccess(host: HostId): Promise<boolean> {
  return browser.permissions.request({ origins: accessTo(host) }).catch(logged('access', false));
}

/** Gives the access to an optional page back: nothing of Doorway runs there any more without a gesture. */
export async function giveAccessBack(host: HostId): Promise<void> {
  await browser.permissions
    .remove({ origins: originsOf(host).map(asPattern) })
    .catch(logged('access', false));
}

async function optionalAccess(): Promise<HostId[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const allowed = new Set(origins.map((pattern) => hostOf(pattern)));
  return HOST_IDS.filter((host) => HOSTS[host].isOptional && allowed.has(host));
}

/** The optional page that the tab shows beside the popup, if Doorway has no access to it; tabs tell only there. */
async function optionalHere(): Promise<{ host: HostId; address: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const host = hostOf(tab?.url);
  if (!tab?.url || !host || !HOSTS[host].isOptional) return null;
  const origin = URL.parse(tab.url)?.origin ?? '';
  const isAllowed = await browser.permissions.contains({ origins: [asPattern(origin)] });
  return isAllowed ? null : { host, address: tab.url };
}

async function missingAccess(): Promise<HostId[]> {
  const hosts = HOST_IDS.filter((host) => !HOSTS[host].isOptional);
  const allowed = await Promise.all(
    hosts.map((host) => browser.permissions.contains({ origins: accessTo(host) })),
  );
  return hosts.filter((_, index) => !allowed[index]);
}
