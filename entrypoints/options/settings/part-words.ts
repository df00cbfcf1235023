import { HOSTS, type HostSetting } from '../../../lib/page/hosts.ts';
import { languageNames } from '../../../lib/room/guest-language.ts';
import type { AccountKind, Room } from '../../../lib/room/room.ts';
import { joinAddress, personalAddress, roomLink } from '../../../lib/room/room-link.ts';
import type { RoomPart, SettingPart } from '../../../lib/store/merge-import.ts';
import { say, sayList, type WordKey } from '../../../lib/words.ts';
import { retiredWords } from '../advice/outdated-list.tsx';

/** What each part of a room is called. */
export const ROOM_PART_NAMES: Record<RoomPart, WordKey> = {
  link: 'moveLink',
  name: 'optName',
  joinLink: 'moveJoinLink',
  personalLink: 'optPersonalLink',
  passcode: 'optPasscode',
  label: 'optLabel',
  language: 'optLanguage',
  secondLanguage: 'optSecondLanguage',
  waitingRoom: 'optWaitingRoom',
  joinBeforeHost: 'optJoinBeforeHost',
  signedInOnly: 'optSignedInOnly',
  noPasscode: 'moveNoPasscode',
  phone: 'movePhone',
  account: 'optAccount',
  retired: 'advRetiredTitle',
};

const HOST_PART_NAMES = Object.fromEntries(
  Object.values(HOSTS).map(({ setting, words }) => [setting, words.moved]),
) as Record<HostSetting, WordKey>;

/** What each part of the settings is called. */
export const SETTING_PART_NAMES: Record<SettingPart, WordKey> = {
  defaultRoom: 'moveDefaultRoom',
  format: 'setFormat',
  usualTemplate: 'moveUsualTemplate',
  calendarPlace: 'setPlace',
  ...HOST_PART_NAMES,
  openIn: 'setOpenIn',
  newEventIn: 'popEventIn',
  signature: 'optNavSignature',
  senderRooms: 'moveSenderRooms',
  silencedAdvice: 'moveSilencedAdvice',
};

const ACCOUNTS: Record<AccountKind, WordKey> = {
  basic: 'optAccountBasic',
  licensed: 'optAccountLicensed',
  organisation: 'optAccountOrganisation',
};

/** One part of a room as a person reads it; of a list only what `other` does not have. A dash: nothing. */
export function partWords(room: Room, part: RoomPart, other?: Room): string {
  switch (part) {
    case 'link':
      return shortAddress(roomLink(room));
    case 'joinLink':
      return shortAddress(joinAddress(room));
    case 'personalLink':
      return shortAddress(personalAddress(room));
    case 'name':
    case 'passcode':
    case 'label':
      return room[part] || '–';
    case 'language':
    case 'secondLanguage':
      return room[part] ? languageNames(say('pageLanguage'))(room[part]) : '–';
    case 'noPasscode':
      return answer(room.passcode ? false : room.lock.noPasscode);
    case 'waitingRoom':
    case 'joinBeforeHost':
    case 'signedInOnly':
      return answer(room.lock[part]);
    case 'phone':
      return onlyHere(phoneWords(room), other && phoneWords(other));
    case 'account':
      return room.account ? say(ACCOUNTS[room.account]) : '–';
    case 'retired':
      return onlyHere(room.retired.map(retiredWords), other?.retired.map(retiredWords));
  }
}

function phoneWords({ phone: { oneTap, dialIn, passcode, localNumbersUrl } }: Room): string[] {
  return [
    ...oneTap,
    ...dialIn.map(({ number, label }) => `${number} ${label}`),
    ...(passcode ? [`${say('optPasscode')} ${passcode}`] : []),
    ...(localNumbersUrl ? [shortAddress(localNumbersUrl)] : []),
  ];
}

function onlyHere(words: string[], others: string[] = []): string {
  return sayList(words.filter((word) => !others.includes(word))) || '–';
}

function shortAddress(address: string | null): string {
  return address?.replace(/^https:\/\//, '') ?? '–';
}

function answer(value: boolean | null): string {
  return value === null ? '–' : say(value ? 'answerYes' : 'answerNo');
}
