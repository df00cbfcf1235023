import type { AlwaysQuestion, Request } from '../messages.ts';
import { MENU_FORMATS } from '../page/menu-formats.ts';
import { type FormChoice, patchSettings } from '../store/operations.ts';
import { updateStore } from '../store/store.ts';
import type { Stored } from '../store/stored.ts';
import { say } from '../words.ts';

type Chosen = Request<'chosen'>;

/**
 * Notes what was chosen in a menu, and gives what to ask about it: when another room was chosen twice in a row for the
 * same address, whether it always goes with that; when a format or a template was, whether the button should always
 * insert it. Each is asked once, until something else is chosen.
 */
export async function noteChosen(chosen: Chosen): Promise<AlwaysQuestion | null> {
  let question: AlwaysQuestion | null = null;
  await updateStore((stored) => {
    // It was deleted meanwhile.
    if (!stored.rooms.some(({ id }) => id === chosen.roomId)) return stored;
    question = senderQuestion(stored, chosen) ?? formQuestion(stored, chosen);
    return remembered(stored, chosen);
  });
  return question;
}

function remembered(stored: Stored, { address, roomId, format, templateId }: Chosen): Stored {
  const { lastFormat, lastTemplate, askedAlways, senderChoices } = stored.settings;
  const isSameForm = lastFormat === format && lastTemplate === templateId;
  const isSameRoom = address === null || senderChoices[address]?.roomId === roomId;
  if (isSameForm && isSameRoom) return stored;
  return patchSettings(stored, {
    lastFormat: format,
    lastTemplate: templateId,
    askedAlways: isSameForm && askedAlways,
    ...(!isSameRoom && { senderChoices: { ...senderChoices, [address]: { roomId, isAsked: false } } }),
  });
}

function senderQuestion({ settings, managed }: Stored, { address, roomId }: Chosen): AlwaysQuestion | null {
  const before = address === null ? undefined : settings.senderChoices[address];
  if (address === null || before?.roomId !== roomId || before.isAsked) return null;
  if (managed.settings.includes('senderRooms')) return null;
  const set = (roomId: string | null): Request => ({ type: 'set-sender', address, roomId });
  return {
    text: say('noteAskSender', { address }),
    label: say('noteAlways'),
    done: say('noteSenderSet', { address }),
    set: set(roomId),
    back: set(settings.senderRooms[address] ?? null),
    asked: { type: 'asked-always', address },
  };
}

function formQuestion({ settings, managed }: Stored, { format, templateId }: Chosen): AlwaysQuestion | null {
  const { lastFormat, lastTemplate, askedAlways, usualTemplate } = settings;
  if (lastFormat !== format || lastTemplate !== templateId || askedAlways) return null;
  const isUsual = templateId ? templateId === usualTemplate : !usualTemplate && format === settings.format;
  if (isUsual || managed.settings.includes('format')) return null;
  const set = (form: FormChoice): Request => ({ type: 'set-usual', ...form });
  const word = MENU_FORMATS.find(([id]) => id === format)?.[1];
  const template = settings.ownFormats.find(({ id }) => id === templateId);
  return {
    text: null,
    label: say('noteAlwaysThis'),
    done: say('noteUsualSet', { what: template?.name ?? (word ? say(word) : '') }),
    set: set({ format, templateId }),
    back: set({ format: settings.format, templateId: usualTemplate }),
    asked: { type: 'asked-always', address: null },
  };
}
