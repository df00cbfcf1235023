/** A percent-encoded text decoded; `otherwise` where it is half an encoded character, which decodes to nothing. */
export function decodePercent(text: string, otherwise: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Whoever asks says what such a text counts as.
    return otherwise;
  }
}
