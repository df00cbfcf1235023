import type { SurfaceAdvice } from '../messages.ts';
import { HOSTS, hostOf, OPTIONAL_HOSTS } from '../page/hosts.ts';
import type { Settings } from '../store/settings.ts';
import { readStore } from '../store/store.ts';
import { say } from '../words.ts';
import { isAllowed } from './host-access.ts';
import { originOf, type Sender } from './sender.ts';

const OFFER = 'turn-on-';

/** Whether advice is the offer of `offerAccess`, which is made once. */
export function isOffer(adviceId: string): boolean {
  return OPTIONAL_HOSTS.some((host) => adviceId === `${OFFER}${host}`);
}

/**
 * After the first insertion in an optional page by a gesture alone: that its button can be turned on, and where. `null`
 * where the page has it, the person has hidden it or was told, and at a rare place, for which only the popup can ask.
 */
export async function offerAccess({ origin, url }: Sender): Promise<SurfaceAdvice | null> {
  const at = originOf(origin) ?? originOf(url);
  const host = hostOf(at ?? undefined);
  if (!at || !host || !HOSTS[host].isOptional || !HOSTS[host].origins.some((known) => known === at))
    return null;
  const { settings } = await readStore();
  const id = `${OFFER}${host}`;
  if (!settings[HOSTS[host].setting] || isTold(settings, id) || (await isAllowed(at))) return null;
  return {
    id,
    severity: 'info',
    text: say(HOSTS[host].words.access),
    action: { label: say('accessTurnOn'), url: 'options.html#settings' },
  };
}

function isTold({ toldOnce }: Settings, id: string): boolean {
  return toldOnce.some((told) => told.startsWith(`${id}@`));
}
