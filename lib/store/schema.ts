import * as z from 'zod/mini';
import { CALENDAR_PLACES } from '../events/calendar-place.ts';
import { forHostSettings, originsOf } from '../page/hosts.ts';
import { GUEST_LANGUAGES } from '../room/guest-language.ts';
import { isPlainLine, isPlainText } from '../room/plain-line.ts';
import type { Retired, Room, Security } from '../room/room.ts';
import { isHttpsAddress } from '../snippets/html.ts';
import { SIGNATURE_DESIGNS, type Signature } from '../snippets/signature/signature.ts';
import { TOKEN_SHAPE } from '../zoom/link/token.ts';
import { isMeetingId } from '../zoom/meeting-id.ts';
import { type DialIn, type PersonalLink, PHONE_LIMITS, type Phone } from '../zoom/room-facts.ts';
import { readZoomHost } from '../zoom/zoom-hosts.ts';
import type { Settings, Template } from './settings.ts';

// Extension pages forbid `eval`, which zod would otherwise try once and get a policy report for.
z.config({ jitless: true });

const line = (most: number) => z.string().check(z.maxLength(most), z.refine(isPlainLine));
const lines = (most: number) => z.string().check(z.maxLength(most), z.refine(isPlainText));
/** Up to the end of the year 9999: a page can show it as a date, which JavaScript has up to 8.64e15. */
const moment = z.number().check(z.int(), z.nonnegative(), z.maximum(253_402_300_799_999));
const id = z.string().check(z.regex(/^[A-Za-z0-9-]{1,64}$/));
const answer = z.nullable(z.boolean());
const zoomHost = z.string().check(z.maxLength(253), z.refine(isRoomHost));

const token = z.string().check(z.regex(TOKEN_SHAPE));

const meetingId = z.string().check(z.refine(isMeetingId));

const zoomAddress = z.string().check(z.maxLength(300), z.refine(isHttpsAddress), z.refine(isZoomAddress));

const linkKind = z.enum(['join', 'personal']);
const snippetFormat = z.enum(['link', 'label', 'invitation', 'signature']);

const personalLink = z.object({
  host: zoomHost,
  name: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  token: z.nullable(token),
});

const lock = z.object({
  waitingRoom: answer,
  joinBeforeHost: answer,
  signedInOnly: answer,
  noPasscode: answer,
});

const dialIn = z.object({ number: line(40), label: line(120), tollFree: z.boolean() });

const phone = z.object({
  oneTap: z.array(line(120)).check(z.maxLength(PHONE_LIMITS.oneTap)),
  dialIn: z.array(dialIn).check(z.maxLength(PHONE_LIMITS.dialIn)),
  passcode: z.nullable(line(64)),
  localNumbersUrl: z.nullable(zoomAddress),
});

const retired = z.object({
  kind: z.enum(['meetingId', 'personalName', 'token']),
  value: z.string().check(z.minLength(1), z.maxLength(128)),
  since: moment,
});

/** What a stored room must look like; everything that is inserted somewhere is safe once this accepts it. */
export const roomSchema = z.object({
  id,
  name: line(100),
  host: zoomHost,
  meetingId: z.nullable(meetingId),
  token: z.nullable(token),
  personal: z.nullable(personalLink),
  linkChoice: z.nullable(linkKind),
  pastedAs: z.nullable(linkKind),
  passcode: z.nullable(line(64)),
  lock,
  phone,
  label: z.nullable(line(200)),
  language: z.nullable(z.enum(GUEST_LANGUAGES)),
  secondLanguage: z.nullable(z.enum(GUEST_LANGUAGES)),
  account: z.nullable(z.enum(['basic', 'licensed', 'organisation'])),
  retired: z.array(retired).check(z.maxLength(1000)),
  createdAt: moment,
  usedAt: z.nullable(moment),
});

const ownFormat = z.object({ id, name: line(100), body: lines(10_000) });

const signature = z.object({
  design: z.enum(SIGNATURE_DESIGNS),
  name: line(100),
  role: line(100),
  organisation: line(100),
  phone: line(60),
  withToken: z.boolean(),
});

/** What stored settings must look like; each field is read on its own. */
export const settingsSchema = z.object({
  format: snippetFormat,
  usualTemplate: z.nullable(id),
  lastFormat: z.nullable(snippetFormat),
  lastTemplate: z.nullable(id),
  askedAlways: z.boolean(),
  calendarPlace: z.enum(CALENDAR_PLACES),
  ...forHostSettings(z.boolean()),
  senderRooms: z.record(line(320), id).check(z.refine(isOfAPerson)),
  senderChoices: z
    .record(line(320), z.object({ roomId: id, isAsked: z.boolean() }))
    .check(z.refine(isOfAPerson)),
  silencedAdvice: z.array(line(200)),
  toldOnce: z.array(line(300)),
  openIn: z.enum(['browser', 'app']),
  newEventIn: z.enum(['google', 'outlook', 'office', 'file']),
  outlookAt: z.nullable(z.enum(originsOf('outlook'))),
  ownFormats: z.array(ownFormat).check(z.maxLength(200), z.refine(haveOwnIds)),
  signature,
});

/** A person writes from a few addresses; a page that breaks into its renderer could name one after the other without end. */
function isOfAPerson(addresses: Record<string, unknown>): boolean {
  return Object.keys(addresses).length <= 1000;
}

/** Two of one id could not be told apart: one would be missing from menus, and both would be deleted together. */
function haveOwnIds(all: { id: string }[]): boolean {
  return new Set(all.map((one) => one.id)).size === all.length;
}

function isRoomHost(host: string): boolean {
  const zoom = readZoomHost(host);
  return zoom?.host === host && zoom.valid && !zoom.service;
}

function isZoomAddress(text: string): boolean {
  return readZoomHost(URL.parse(text)?.hostname ?? '')?.valid === true;
}

type Same<A, B> = [A, B] extends [B, A] ? true : false;
type Agrees<T extends true> = T;
/**
 * The types of room.ts and settings.ts are the source: a schema that drifts from them does not compile.
 * @public nothing imports it; compiling it is its use
 */
export type SchemaAgreement = Agrees<
  Same<z.output<typeof roomSchema>, Room> &
    Same<z.output<typeof settingsSchema>, Settings> &
    Same<z.output<typeof personalLink>, PersonalLink> &
    Same<z.output<typeof lock>, Security> &
    Same<z.output<typeof phone>, Phone> &
    Same<z.output<typeof dialIn>, DialIn> &
    Same<z.output<typeof retired>, Retired> &
    Same<z.output<typeof ownFormat>, Template> &
    Same<z.output<typeof signature>, Signature>
>;
