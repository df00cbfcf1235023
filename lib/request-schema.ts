import * as z from 'zod/mini';
import { HOST_IDS } from './page/hosts.ts';
import { GUEST_LANGUAGES } from './room/guest-language.ts';
import { roomSchema, settingsSchema } from './store/schema.ts';

const short = z.string().check(z.maxLength(200));
const count = z.optional(z.number().check(z.nonnegative()));
const format = settingsSchema.shape.format;
/** A format, or a template by its id. */
const form = { format: z.nullable(format), templateId: settingsSchema.shape.usualTemplate };
const { id } = roomSchema.shape;
/** The pages that Doorway has an adapter for, and the practice page, which plays both. */
const host = z.enum([...HOST_IDS, 'practice']);
const language = z.nullable(z.enum(GUEST_LANGUAGES));
/** An address that a person writes from, in small letters. */
const address = z.string().check(z.maxLength(320), z.regex(/^[^\s<>"A-Z]+@[^\s<>"A-Z]+$/));

/** Plain facts of the place where a room was just used. */
const place = z.object({
  use: z.enum([...HOST_IDS, 'signature', 'anywhere']),
  /** Title of the event; only whether it names a class, a webinar and the like is taken from it. */
  title: z.optional(z.string().check(z.maxLength(10_000))),
  recurring: z.optional(z.boolean()),
  guests: count,
  guestsOutside: count,
});

/**
 * All that may be asked of the background. Content scripts run in the page's process, so what comes from there is
 * read as something that a stranger could have written. The types of requests are derived from this (`messages.ts`);
 * scripts in pages that are not ours import the types alone.
 */
export const requestSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('page-state'),
    host,
  }),
  /** A room in other languages than its own, for one insertion. */
  z.object({ type: z.literal('room-in'), host, roomId: id, language, secondLanguage: language }),
  z.object({
    type: z.literal('open-options'),
    section: z.enum(['rooms', 'templates', 'signature', 'settings', 'advice', 'change-room', 'help']),
  }),
  z.object({ type: z.literal('open-url'), url: z.string().check(z.maxLength(2000)) }),
  z.object({ type: z.literal('used'), roomId: short }),
  /** What was chosen in a menu; `address`: where another room goes with the address that is written from. */
  z.object({ type: z.literal('chosen'), address: z.nullable(address), roomId: id, ...form }),
  /** "Always?" was asked; `null`: of what the button inserts. */
  z.object({ type: z.literal('asked-always'), address: z.nullable(address) }),
  z.object({ type: z.literal('set-usual'), ...form }),
  /** `null`: the default room, as for any other address. */
  z.object({ type: z.literal('set-sender'), address, roomId: z.nullable(id) }),
  z.object({
    type: z.literal('advice'),
    roomId: short,
    place,
    /** Advice that was shown there before. */
    shown: z.array(short).check(z.maxLength(200)),
  }),
  z.object({ type: z.literal('advice-shown'), roomId: short, adviceId: short }),
  z.object({ type: z.literal('log') }),
  z.object({
    type: z.literal('insert-in-tab'),
    tabId: z.number(),
    /** What the tab showed when the person asked, where the browser tells it. */
    address: z.optional(z.string()),
    /** `null`: the default room. */
    roomId: z.nullable(z.string()),
    /** `null`: the person's default format. */
    format: z.nullable(format),
    /** A template instead of a format. */
    templateId: z.nullable(z.string()),
  }),
]);

/** What the script says that a gesture brought into a page, which is somebody else's: it is parsed like a request. */
export const anywhereReadySchema = z.object({
  word: z.string(),
  /** The address of the document. */
  address: z.string(),
});
