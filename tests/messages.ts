import english from '../public/_locales/en/messages.json' with { type: 'json' };

/** One message of a catalogue, as the browsers define it. */
interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
/** The messages of a language. */
export type Catalogue = Record<string, Message>;

/** A message with its values in their places, as the browsers fill them in; empty where the catalogue has none. */
export function filled(catalogue: Catalogue, key: string, values: readonly (string | number)[] = []): string {
  const { message = '', placeholders = {} } = catalogue[key] ?? {};
  // Capitals make no difference in a name.
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message.replace(/\$(\w+)\$/g, (_, name) => {
    const content = contents.get(String(name).toLowerCase()) ?? '';
    return content.replace(/\$(\d)/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  });
}

/** The same of the English catalogue. */
export function englishWords(key: string, values: readonly (string | number)[] = []): string {
  return filled(english, key, values);
}
