import type { CalendarPlace } from '../events/calendar-place.ts';
import { forHostSettings, type HostSetting } from '../page/hosts.ts';
import { DEFAULT_SIGNATURE, type Signature } from '../snippets/signature/signature.ts';
import type { SnippetFormat } from '../snippets/snippet.ts';

/** A text that the person wrote, with fields such as `{link}`; see `snippets/template.ts`. */
export interface Template {
  id: string;
  name: string;
  body: string;
}

/** A room that was chosen for mails from one address although another one goes with it. */
export interface SenderChoice {
  roomId: string;
  isAsked: boolean;
}

/** Everything the person can choose that is not part of a room. */
export interface Settings extends Record<HostSetting, boolean> {
  /** What the button inserts. */
  format: SnippetFormat;
  /** The template that the button inserts instead; one that is gone, or fits a room not at all, leaves it to the format. */
  usualTemplate: string | null;
  /** What was last chosen in a menu, a format or a template: preselected there, never used by the button. */
  lastFormat: SnippetFormat | null;
  lastTemplate: string | null;
  /** The person was asked whether the button should always insert what was last chosen. */
  askedAlways: boolean;
  calendarPlace: CalendarPlace;
  /** Lower-case sending address → room id: the default room for mails from that address. */
  senderRooms: Record<string, string>;
  /** For such an address the other room that was last chosen in a menu, and whether to use it always was asked. */
  senderChoices: Record<string, SenderChoice>;
  /** Ids of advice that the person does not want to see any more. */
  silencedAdvice: string[];
  /** Ids of advice that is said once only and has been said, each with the room's id: `rule@room`. */
  toldOnce: string[];
  openIn: 'browser' | 'app';
  /** What a new event from the popup opens; `file` asks for the rest and saves it. */
  newEventIn: 'google' | 'outlook' | 'office' | 'file';
  /** Where Outlook was when a room was last inserted there, such as `https://outlook.cloud.microsoft`. */
  outlookAt: string | null;
  ownFormats: Template[];
  signature: Signature;
}

/** The settings of somebody who has changed none. */
export const DEFAULT_SETTINGS: Settings = {
  format: 'link',
  usualTemplate: null,
  lastFormat: null,
  lastTemplate: null,
  askedAlways: false,
  calendarPlace: 'auto',
  ...forHostSettings(true),
  senderRooms: {},
  senderChoices: {},
  silencedAdvice: [],
  toldOnce: [],
  openIn: 'browser',
  newEventIn: 'google',
  outlookAt: null,
  ownFormats: [],
  signature: DEFAULT_SIGNATURE,
};
