const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one escaping function: text to HTML text or to a double-quoted attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A link as HTML. `address` must be an https address that Doorway itself built; anything else throws. */
export function linkHtml(address: string, words: string): string {
  if (!isHttpsAddress(address)) throw new TypeError('not an https address');
  return `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}

/** Whether text is an https address of the form that Doorway builds, with nothing that could end an attribute. */
export function isHttpsAddress(text: string): boolean {
  return /^https:\/\/[a-z0-9.-]+\/[^\s"<>]*$/i.test(text);
}
