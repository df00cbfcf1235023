import { type MessageKey, sayInOrder, type WordKey } from './words.ts';

/**
 * The messages that Doorway needs in a page that is not its own. They come with the page state, so that no page has to
 * load a whole catalogue, and so that notes have their words after an update of the extension under the page.
 */
export const PAGE_WORDS = [
  'pageLanguage',
  'pageDirection',
  'close',
  'optSecondLanguageNone',
  'menuLanguage',
  'menuLanguageTwo',
  'menuLanguageBack',
  'noteInsertedIn',
  'noteInsertedInvitationIn',
  'buttonInsert',
  'buttonMore',
  'buttonShort',
  'menuName',
  'menuBack',
  'noteClose',
  'noteRoom',
  'noteInserted',
  'noteInsertedInvitation',
  'noteUndo',
  'noteUndone',
  'noteSetBack',
  'noteEdited',
  'noteAlready',
  'noteAlreadyEvent',
  'noteInsertAnyway',
  'noteInsertedPlain',
  'noteInsertedInSignaturePlain',
  'noteReplacedPlain',
  'noteJump',
  'noteReplace',
  'noteReplaced',
  'noteRefused',
  'noteGone',
  'noteUndoGone',
  'noteUnfocused',
  'noteLeft',
  'noteRoomGone',
  'noteTemplateGone',
  'noteNoMessage',
  'noteWhichMessage',
  'noteNoEvent',
  'noteWhichEvent',
  'noteNoPlace',
  'noteWhichPlace',
  'noteCopy',
  'noteCopied',
  'noteCopyByHand',
  'noteNoRoom',
  'noteNoDefault',
  'noteFinish',
  'noteSetUp',
  'noteReload',
  'menuLink',
  'menuLabel',
  'menuInvitation',
  'menuCopy',
  'menuSettings',
  'menuSignature',
  'noteOther',
  'noteOtherUnknown',
  'noteAddMine',
  'noteLeaveIt',
  'anyNoField',
  'anyOtherFrame',
  'anyPassword',
  'anyNotText',
  'anyReadOnly',
  'anyDisabled',
  'anyFull',
  'anyOwnCanvas',
  'anyElsewhere',
  'anyByButton',
  'noteNoAnswer',
  'noteInsertedSignature',
  'noteInsertedInSignature',
  'outdatedNote',
  'outdatedReplace',
  'outdatedReplaced',
  'outdatedRestored',
  'calNewEvent',
  'calOccupied',
  'calToDescription',
  'noteAlreadySignature',
  'calInsertedDescription',
] as const satisfies readonly MessageKey[];
/** One of them. */
export type PageMessageKey = (typeof PAGE_WORDS)[number];
/** One that is whole as it is. */
export type PageWordKey = Extract<PageMessageKey, WordKey>;
/** Their texts, in the browser's language, with `{1}`, `{2}` where values go. */
export type PageWords = Record<PageMessageKey, string>;

/** Those texts, looked up: for whoever answers a page that asks for the page state. */
export function pageWords(): PageWords {
  const texts = PAGE_WORDS.map((key) => [key, sayInOrder(key, ['{1}', '{2}'])] as const);
  return Object.fromEntries(texts) as PageWords;
}
