import { browser } from 'wxt/browser';
import { logged } from '../log.ts';
import { asPattern, HOSTS, type HostId, hostOf, OPTIONAL_HOSTS } from '../page/hosts.ts';
import { patchSettings } from '../store/operations.ts';
import { storagePort } from '../store/port.ts';
import { readStore, updateStore } from '../store/store.ts';
import { originsAllowed } from './host-access.ts';
import { injectOpenTabs } from './inject-open-tabs.ts';
import { tellPages } from './notify.ts';

/**
 * Keeps the scripts of optional pages registered exactly where the person gave access and has the button on: looked at
 * when the background starts (a browser forgets registrations when the extension is updated), and when access or what
 * is stored changes.
 */
export function serveOptionalHosts(): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(({ origins = [] }) => void inTurn(() => turnOn(origins).then(registerAll)));
  onRemoved.addListener(() => void inTurn(registerAll));
  storagePort().onChanged(() => void inTurn(registerAll));
  void inTurn(registerAll);
}

let turns: Promise<unknown> = Promise.resolve();

/** One after the other, for each looks first and registers then. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = turns.then(work).catch(logged('registration', undefined));
  turns = turn;
  return turn;
}

/** Whoever gives access to a page wants the button there, however the browser was told. */
async function turnOn(patterns: string[]): Promise<void> {
  const given = new Set(patterns.map((pattern) => hostOf(pattern)));
  const { settings } = await readStore();
  const off = OPTIONAL_HOSTS.filter((host) => given.has(host) && !settings[HOSTS[host].setting]);
  if (off.length === 0) return;
  const patch = Object.fromEntries(off.map((host) => [HOSTS[host].setting, true]));
  await updateStore((stored) => patchSettings(stored, patch));
}

async function registerAll(): Promise<void> {
  const { settings } = await readStore();
  let isChanged = false;
  for (const host of OPTIONAL_HOSTS) {
    const wanted = settings[HOSTS[host].setting] ? (await originsAllowed(host)).map(asPattern) : [];
    isChanged = (await register(host, wanted)) || isChanged;
  }
  if (!isChanged) return;
  // Not waited for: a tab that never ends loading would keep every later change of access from its turn.
  injectOpenTabs().then(tellPages).catch(logged('injection', undefined));
}

/** @returns whether anything was registered or unregistered */
async function register(host: HostId, matches: string[]): Promise<boolean> {
  const { scripting } = browser;
  const [now] = await scripting.getRegisteredContentScripts({ ids: [host] });
  if (String(now?.matches?.toSorted() ?? []) === String(matches.toSorted())) return false;
  if (now) await scripting.unregisterContentScripts({ ids: [host] });
  if (matches.length > 0) await scripting.registerContentScripts([scriptFor(host, matches)]);
  return true;
}

function scriptFor(host: HostId, matches: string[]) {
  const { allFrames, inBlankWindows, excludeMatches } = HOSTS[host];
  return {
    id: host,
    js: [`content-scripts/${host}.js`],
    matches,
    excludeMatches: [...excludeMatches],
    allFrames,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
    // A window that the page opens without an address is of its origin, and matches by that.
    ...(inBlankWindows ? { matchOriginAsFallback: true } : {}),
  };
}
