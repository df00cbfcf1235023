import { logError, logged } from '../log.ts';
import type { PageState, SurfaceRoom } from '../messages.ts';
import { say } from '../words.ts';
import { showCopy } from './copy-note.ts';
import { HOSTS } from './hosts.ts';
import { insertRoom } from './insert-room.ts';
import { currentSnippet, showNoAnswer } from './insertion-notes.ts';
import { MENU_FORMATS } from './menu-formats.ts';
import type { PageStateClient } from './page-state.ts';
import type { Choice, Offer, Surface } from './surface.ts';
import { type MenuGroup, type MenuItem, openMenu } from './ui/menu.ts';

/** Opens the menu of a surface: formats with a preview, rooms, and what else can be done with the room here. */
export async function openSurfaceMenu(surface: Surface, client: PageStateClient): Promise<void> {
  const state = await client.get().catch(logged('page state', null));
  if (!state) return showNoAnswer(surface, client);
  // Without a default room that is ready, any is as good to show the formats with.
  const room = surface.defaultRoom(state) ?? state.rooms[0];
  const groups = room ? roomGroups(surface, client, state, room) : [];
  groups.push({ items: houseItems(client, surface) });
  surface.note.close();
  openMenu(surface.button.root, surface.button.more, groups, say('menuName'), () => firstField(surface));
}

/** Where the focus goes when the page has replaced the field that had it while the menu was open. */
function firstField({ area }: Surface): HTMLElement | null {
  const fields = area.querySelectorAll<HTMLElement>(
    'input:not([type="hidden"]), textarea, [contenteditable="true"]',
  );
  return (
    [...fields].find((field) => field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) ??
    null
  );
}

function roomGroups(
  surface: Surface,
  client: PageStateClient,
  state: PageState,
  room: SurfaceRoom,
): MenuGroup[] {
  const write = (choice: Choice) => void insertRoom(surface, client, choice);
  const usual = surface.ownFormat ?? state.format;
  const remembered = state.lastFormat ?? usual;
  const formats = MENU_FORMATS.map(([format, key]) => ({
    label: say(key),
    preview: oneLine(room.snippets[format].text),
    preselected: format === remembered,
    run: () => {
      client.send({ type: 'remember-format', format });
      write({ roomId: room.id, format });
    },
  }));
  const templates = room.templates.map(({ id, name, snippet }) => ({
    label: name,
    preview: oneLine(snippet.text),
    run: () => write({ roomId: room.id, templateId: id }),
  }));
  const others = state.rooms.filter(({ id }) => id !== room.id);
  return [
    { ...(others.length > 0 ? { heading: room.name } : {}), items: [...formats, ...templates] },
    {
      ...(others.length > 0 ? { heading: say('menuOtherRooms') } : {}),
      items: others.map((other) => ({
        label: other.name,
        preview: oneLine(other.snippets[usual].text),
        run: () => write({ roomId: other.id }),
      })),
    },
    {
      items: [
        ...(surface.offers ?? []).map((offer) => itemOf(offer, client)),
        {
          label: say('menuCopy'),
          run: () => void copyNow(surface, client, { roomId: room.id, format: remembered }),
        },
      ],
    },
  ];
}

/** The room may have been changed or deleted since the menu opened: what is copied is what is stored now. */
async function copyNow(surface: Surface, client: PageStateClient, choice: Choice): Promise<void> {
  const snippet = await currentSnippet(surface, client, choice);
  if (snippet) await showCopy(surface.note, surface.button.element.ownerDocument, snippet);
}

function itemOf(offer: Offer, client: PageStateClient): MenuItem {
  const open = async (address: (state: PageState) => string | null) => {
    const now = await client.get().catch(logged('page state', null));
    const url = now && address(now);
    if (url) client.send({ type: 'open-url', url });
  };
  return {
    label: say(offer.label),
    run: () => void ('into' in offer ? insertRoom(offer.into, client) : open(offer.address)),
  };
}

function houseItems(client: PageStateClient, surface: Surface): MenuItem[] {
  const { host } = surface;
  return [
    { label: say('menuSettings'), run: () => client.send({ type: 'open-options', section: 'rooms' }) },
    { label: say('menuDiagnose'), run: () => void diagnose(surface, client) },
    {
      label: say(HOSTS[host].words.off),
      run: () => {
        client.send({ type: 'switch-off', host });
        surface.note.show({ kind: 'info', text: say('noteOff') });
      },
    },
  ];
}

/** The list is drawn by a script of its own, so that its bytes are in no page that does not ask for it. */
async function diagnose(surface: Surface, client: PageStateClient): Promise<void> {
  await client.request({ type: 'bring', script: 'diagnose' }).catch((error) => {
    logError('script', error);
    showNoAnswer(surface, client);
  });
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' · ');
}
