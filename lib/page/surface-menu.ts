import { logged } from '../log.ts';
import type { PageState, SurfaceRoom } from '../messages.ts';
import type { GuestLanguage } from '../room/guest-language.ts';
import { showCopy } from './copy-note.ts';
import { insertRoom } from './insert-room.ts';
import { currentChoice, showNoAnswer } from './insertion-notes.ts';
import { languageItem, languagesInWords, languagesOfRoom } from './language-level.ts';
import { MENU_FORMATS } from './menu-formats.ts';
import { type PageStateClient, stateOf } from './page-state.ts';
import type { Choice, Offer, Surface } from './surface.ts';
import { sliders } from './ui/door-icon.ts';
import { type MenuItem, type MenuLevel, type MenuRow, openMenu } from './ui/menu.ts';
import { placeMenu } from './ui/place.ts';
import { say } from './words.ts';

/** The menu of a surface, for as long as it is open. */
interface Opened {
  surface: Surface;
  client: PageStateClient;
  state: PageState;
  /** The room that is meant here when none is chosen. */
  main: SurfaceRoom | null;
}

/** Opens the menu of a surface: what can be inserted of the room, the other rooms, and what else there is to do. */
export async function openSurfaceMenu(surface: Surface, client: PageStateClient): Promise<void> {
  const state = await stateOf(client);
  if (!state) return showNoAnswer(surface, client);
  const opened = { surface, client, state, main: surface.defaultRoom(state) };
  const { button, area, note } = surface;
  note.close();
  // Asked for now: in the menu the focus is no longer in what the person writes.
  const clear = surface.keepClear?.() ?? [];
  openMenu({
    root: button.root,
    button: button.more,
    level: levelOf(opened),
    place: (menu) => placeMenu(menu, button.element, area, clear, button.variant === 'text'),
    instead: () => firstField(surface),
  });
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

function levelOf(opened: Opened): MenuLevel {
  const { surface, client, state } = opened;
  const { rooms } = state;
  // Without a default room that is ready, any is as good to show the formats with.
  const room = opened.main ?? rooms[0];
  const settings: MenuItem = {
    label: say('menuSettings'),
    icon: sliders,
    run: () => client.send({ type: 'open-options', section: 'settings' }),
  };
  const name = say('menuName');
  if (!room) return { name, groups: [{ items: [settings] }] };
  const others = rooms.filter(({ id }) => id !== room.id);
  const offers = surface.offers ?? [];
  const copy: MenuItem = { label: say('menuCopy'), run: () => void copyNow(opened, room) };
  return {
    name,
    ...(others.length > 0 && { heading: rowOf(room) }),
    groups: [
      { items: [...formItems(opened, room), languageRow(opened, room)] },
      {
        isList: true,
        items: others.map((other) => ({ ...rowOf(other), below: () => roomLevel(opened, other) })),
      },
      { items: [...offers.map((offer) => itemOf(offer, client)), copy, settings] },
    ],
  };
}

/** Another room: the same formats and templates of it. */
function roomLevel(opened: Opened, room: SurfaceRoom): MenuLevel {
  return {
    name: room.name,
    heading: rowOf(room),
    back: say('menuBack', { place: room.name }),
    groups: [{ items: [...formItems(opened, room), languageRow(opened, room)] }],
  };
}

/** The way to the same formats in another language, for this once. */
function languageRow(opened: Opened, room: SurfaceRoom): MenuItem {
  const [first = 'en', second = null] = languagesOfRoom(room);
  return languageItem({
    label: say('menuLanguage', { language: languagesInWords(languagesOfRoom(room)) }),
    chosen: first,
    without: null,
    mayBeNone: false,
    onChoose: (language) =>
      languageLevel(opened, room, language ?? first, language === first ? second : null),
  });
}

/** The formats in a language, or in two together. */
async function languageLevel(
  opened: Opened,
  { id }: SurfaceRoom,
  language: GuestLanguage,
  secondLanguage: GuestLanguage | null,
): Promise<MenuLevel | null> {
  const { surface, client } = opened;
  const room = await client.roomIn(id, { language, secondLanguage }).catch(logged('page state', null));
  if (!room) {
    showNoAnswer(surface, client);
    return null;
  }
  const label = say('menuLanguage', { language: languagesInWords(languagesOfRoom(room)) });
  const second = languageItem({
    label: say('menuLanguageTwo', {
      language: secondLanguage ? languagesInWords([secondLanguage]) : say('optSecondLanguageNone'),
    }),
    chosen: secondLanguage,
    without: language,
    mayBeNone: true,
    onChoose: (other) => languageLevel(opened, room, language, other),
  });
  return {
    name: label,
    heading: { label },
    back: say('menuLanguageBack'),
    groups: [{ items: [...formItems(opened, room, { language, secondLanguage }), second] }],
  };
}

const rowOf = ({ name, mark }: SurfaceRoom): MenuRow => ({ label: name, mark });

/** Each format and template of a room. */
function formItems(
  opened: Opened,
  room: SurfaceRoom,
  languages: Pick<Choice, 'language' | 'secondLanguage'> = {},
): MenuItem[] {
  const { surface, state } = opened;
  const item = (label: string, chosen: Choice): MenuItem => {
    const choice = { roomId: room.id, ...chosen, ...languages };
    return {
      label,
      preview: room.previews[chosen.templateId ?? chosen.format ?? ''] ?? '',
      preselected: isLast(state, surface, choice),
      run: () => choose(opened, choice),
    };
  };
  return [
    ...MENU_FORMATS.map(([format, key]) => item(say(key), { format })),
    ...room.templates.map(({ id, name }) => item(name, { templateId: id })),
  ];
}

/** Whether this is what was last chosen in a menu; before anything was, what the button inserts. */
function isLast(state: PageState, surface: Surface, choice: Choice): boolean {
  const { lastFormat, lastTemplate, usualTemplate } = state;
  const { format = null, templateId = null } = choice;
  if (lastFormat ?? lastTemplate) return format === lastFormat && templateId === lastTemplate;
  return usualTemplate ? templateId === usualTemplate : format === (surface.ownFormat ?? state.format);
}

/** Inserts what was chosen, and asks in the note whether to do so always when it was chosen before. */
function choose({ surface, client, main }: Opened, choice: Choice & { roomId: string }): void {
  const { roomId, format = null, templateId = null } = choice;
  const address = main && roomId !== main.id ? (surface.sender?.() ?? null) : null;
  // The button of a signature editor has a form of its own; what is in another language for once is not "always".
  const question =
    surface.ownFormat || choice.language
      ? null
      : client.request({ type: 'chosen', address, roomId, format, templateId });
  void insertRoom(surface, client, { ...choice, ...(question && { question }) });
}

/** Copies what was last chosen. The room may have been changed or deleted since the menu opened: what is stored now counts. */
async function copyNow({ surface, client, state }: Opened, { id, templates }: SurfaceRoom): Promise<void> {
  const { lastFormat: format, lastTemplate: templateId } = state;
  const isThere = templates.some((template) => template.id === templateId);
  const last = { ...(format && { format }), ...(templateId && isThere && { templateId }) };
  const copied = await currentChoice(surface, client, { roomId: id, ...last });
  if (copied) await showCopy(surface.note, surface.button.element.ownerDocument, copied);
}

function itemOf(offer: Offer, client: PageStateClient): MenuItem {
  const open = async (address: (state: PageState) => string | null) => {
    const now = await stateOf(client);
    const url = now && address(now);
    if (url) client.send({ type: 'open-url', url });
  };
  return {
    label: say(offer.label),
    run: () => void ('into' in offer ? insertRoom(offer.into, client) : open(offer.address)),
  };
}
