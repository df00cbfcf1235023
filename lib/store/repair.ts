import { plainLine, plainText } from '../room/plain-line.ts';
import { isRecord } from './check.ts';

/**
 * A stored room whose lines hold what earlier versions let in (line breaks, marks that turn the writing direction, half
 * characters), with those lines made plain. Everything else is as it was, so that the schema still judges it.
 */
export function withPlainLines(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  return {
    ...withPlain(raw, ['name', 'label', 'passcode']),
    phone: plainPhone(raw.phone),
  };
}

/** A stored setting with its lines made plain, where it has any; of templates with one id the first. */
export function withPlainSetting(field: string, raw: unknown): unknown {
  if (field === 'signature' && isRecord(raw))
    return withPlain(raw, ['name', 'role', 'organisation', 'phone']);
  if (field !== 'ownFormats' || !Array.isArray(raw)) return raw;
  const seen = new Set<unknown>();
  const isFirst = (one: unknown) => !isRecord(one) || (!seen.has(one.id) && seen.add(one.id));
  return raw.filter(isFirst).map((one) => {
    if (!isRecord(one)) return one;
    return {
      ...withPlain(one, ['name']),
      ...(typeof one.body === 'string' ? { body: plainText(one.body) } : {}),
    };
  });
}

function plainPhone(raw: unknown): unknown {
  if (!isRecord(raw)) return raw;
  const { oneTap, dialIn } = raw;
  return {
    ...withPlain(raw, ['passcode']),
    ...(Array.isArray(oneTap) ? { oneTap: oneTap.map(plain) } : {}),
    ...(Array.isArray(dialIn)
      ? { dialIn: dialIn.map((one) => (isRecord(one) ? withPlain(one, ['number', 'label']) : one)) }
      : {}),
  };
}

function withPlain(raw: Record<string, unknown>, fields: string[]): Record<string, unknown> {
  return { ...raw, ...Object.fromEntries(fields.map((field) => [field, plain(raw[field])])) };
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? plainLine(value) : value;
}
