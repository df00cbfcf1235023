/** The fragment that was copied, without what browsers and systems wrap around it. */
export function clipboardFragment(html: string): string {
  return html
    .replace(/^[\s\S]*<!--StartFragment-->/, '')
    .replace(/<!--EndFragment-->[\s\S]*$/, '')
    .replace(/^\s*<html>\s*(<head>\s*<\/head>\s*)?<body>/i, '')
    .replace(/<\/body>\s*<\/html>\s*$/i, '')
    .replace(/^\s*<meta [^>]*>/i, '')
    .trim();
}
