import type messages from '../../public/_locales/en/messages.json';
import { englishWords } from '../messages.ts';

/**
 * A sentence of Doorway's as its English catalogue has it.
 * @param values for its places, in the alphabetical order of their names
 */
export function word(key: keyof typeof messages, ...values: (string | number)[]): string {
  return englishWords(key, values);
}
