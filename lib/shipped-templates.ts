import { say } from './words.ts';

/** Texts that Doorway ships for templates to start from: a person takes one over and changes it. */
export const SHIPPED_TEMPLATE_IDS = ['short', 'friendly', 'formal', 'phone', 'bilingual', 'guest'] as const;
/** The name of one of them. */
export type ShippedTemplateId = (typeof SHIPPED_TEMPLATE_IDS)[number];

/** Words for guests and no others: they follow the language of a room, and so does the whole template. */
const GUEST_BODY = '{join}: {link}\n{idlabel}: {id}\n{passcodelabel}: {passcode}';

const KEYS = {
  short: ['fmtShortName', 'fmtShort'],
  friendly: ['fmtFriendlyName', 'fmtFriendly'],
  formal: ['fmtFormalName', 'fmtFormal'],
  phone: ['fmtPhoneName', 'fmtPhone'],
  bilingual: ['fmtBilingualName', 'fmtBilingual'],
} as const;

/** Those texts in the person's language, with fields as `checkTemplate` knows them. */
export function shippedTemplates(): { id: ShippedTemplateId; name: string; body: string }[] {
  return SHIPPED_TEMPLATE_IDS.map((id) =>
    id === 'guest'
      ? { id, name: say('fmtGuestName'), body: GUEST_BODY }
      : { id, name: say(KEYS[id][0]), body: say(KEYS[id][1]) },
  );
}
