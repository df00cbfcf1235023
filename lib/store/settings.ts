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

/** Everything the person can choose that is not part of a room. */
export interface Settings extends Record<HostSetting, boolean> {
  /** What the button inserts. */
  format: SnippetFormat;
  /** What was last chosen in the menu: preselected there, never used by the button. */
  lastFormat: SnippetFormat | null;
  calendarPlace: CalendarPlace;
  /** Lower-case sending address → room id: the default room for mails from that address. */
  senderRooms: Record<string, string>;
  /** Ids of advice that the person does not want to see any more. */
  silencedAdvice: string[];
  /** Ids of advice that is said once only and has been said, each with the room's id: `rule@room`. */
  toldOnce: string[];
  openIn: 'browser' | 'app';
  ownFormats: Template[];
  signature: Signature;
}

/** The settings of somebody who has changed none. */
export const DEFAULT_SETTINGS: Settings = {
  format: 'link',
  lastFormat: null,
  calendarPlace: 'auto',
  ...forHostSettings(true),
  senderRooms: {},
  silencedAdvice: [],
  toldOnce: [],
  openIn: 'browser',
  ownFormats: [],
  signature: DEFAULT_SIGNATURE,
};
