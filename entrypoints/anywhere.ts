import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertHere, sayHere } from '../lib/hosts/anywhere/insert-here.ts';
import { findEditor } from '../lib/insert/find-editor.ts';
import type { Editor } from '../lib/insert/insertion.ts';
import type { AnywhereReady } from '../lib/messages.ts';
import { onTabMessage } from '../lib/messaging.ts';
import { backgroundClient } from '../lib/page/background-client.ts';

interface World {
  /** Whether a copy of this script is there already and still belongs to an installed Doorway. */
  doorwayListens?: () => boolean;
  /** What this document gave when the script was brought in last; a snippet that comes with another word is not for it. */
  doorwayWord?: string | undefined;
  /** Where the person was then: what is asked for in one field must not come into another. */
  doorwayField?: WeakRef<Editor> | undefined;
}

/** Brought into a page by a gesture of the person; waits there for what the background sends. */
export default defineUnlistedScript((): AnywhereReady => {
  const world = globalThis as World;
  const word = crypto.getRandomValues(new Uint32Array(4)).join('-');
  world.doorwayWord = word;
  const field = findEditor();
  world.doorwayField = typeof field === 'string' ? undefined : new WeakRef(field);
  if (!world.doorwayListens?.()) listen(world);
  return { word, address: location.href };
});

function listen(world: World): void {
  world.doorwayListens = () => browser.runtime?.id !== undefined;
  const background = backgroundClient();
  const isFor = ({ word }: { word: string }) => {
    const isRight = word === world.doorwayWord;
    if (isRight) world.doorwayWord = undefined;
    return isRight;
  };
  onTabMessage('insert-here', (asked) =>
    isFor(asked) ? insertHere(document, asked, background, world.doorwayField?.deref() ?? null) : undefined,
  );
  onTabMessage('say-here', (asked) => (isFor(asked) ? sayHere(document, asked.why, background) : undefined));
}
