import { say } from './words.ts';

/** The texts that Doorway brings along; a person copies one and makes it their own. */
export const SHIPPED_FORMAT_IDS = ['short', 'friendly', 'formal', 'phone', 'bilingual'] as const;
export type ShippedFormatId = (typeof SHIPPED_FORMAT_IDS)[number];

const KEYS = {
  short: ['fmtShortName', 'fmtShort'],
  friendly: ['fmtFriendlyName', 'fmtFriendly'],
  formal: ['fmtFormalName', 'fmtFormal'],
  phone: ['fmtPhoneName', 'fmtPhone'],
  bilingual: ['fmtBilingualName', 'fmtBilingual'],
} as const;

/** The shipped texts in the person's language, with fields as `checkFormat` knows them. */
export function shippedFormats(): { id: ShippedFormatId; name: string; body: string }[] {
  return SHIPPED_FORMAT_IDS.map((id) => ({ id, name: say(KEYS[id][0]), body: say(KEYS[id][1]) }));
}
