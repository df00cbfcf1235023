import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** A sentence of Doorway's as its English catalogue has it; `$1`, `$2` are replaced in order. */
export function word(key: keyof typeof messages, ...values: (string | number)[]): string {
  return values.reduce<string>(
    (text, value, index) => text.replaceAll(`$${index + 1}`, String(value)),
    messages[key].message,
  );
}
