import * as z from 'zod/mini';
import type { Request } from '../messages.ts';
import { HOST_IDS } from '../page/hosts.ts';
import { settingsSchema } from '../room/schema.ts';

const short = z.string().check(z.maxLength(200));
const count = z.optional(z.number().check(z.nonnegative()));
const section = z.enum(['rooms', 'formats', 'signature', 'settings', 'advice', 'change-room', 'help']);

const place = z.object({
  use: z.enum([...HOST_IDS, 'signature', 'anywhere']),
  title: z.optional(z.string().check(z.maxLength(10_000))),
  recurring: z.optional(z.boolean()),
  guests: count,
  guestsOutside: count,
});

/**
 * What a content script may ask. It runs in the page's process, so what comes from there is read as
 * something that a stranger could have written.
 */
export const requestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('pack'), host: z.enum([...HOST_IDS, 'practice']) }),
  z.object({ type: z.literal('open-options'), section }),
  z.object({ type: z.literal('open-url'), url: z.string().check(z.maxLength(2000)) }),
  z.object({ type: z.literal('used'), roomId: short }),
  z.object({ type: z.literal('remember-format'), format: settingsSchema.shape.format }),
  z.object({ type: z.literal('switch-off'), host: z.enum(HOST_IDS) }),
  z.object({ type: z.literal('bring'), script: z.literal('diagnose') }),
  z.object({
    type: z.literal('advice'),
    roomId: short,
    place,
    shown: z.array(short).check(z.maxLength(200)),
  }),
]);

type Agrees<T extends true> = T;
type Same<A, B> = [A, B] extends [B, A] ? true : false;
/**
 * `Request` of messages.ts is the source: a schema that drifts from it does not compile.
 * @public nothing imports it; compiling it is its use
 */
export type RequestAgreement = Agrees<Same<z.output<typeof requestSchema>, Request>>;
