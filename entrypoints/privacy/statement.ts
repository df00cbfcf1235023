/** A piece of a line: plain, strong, or code. */
export interface Inline {
  kind: 'plain' | 'strong' | 'code';
  text: string;
}

/** A part of the statement. */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; words: Inline[] }
  | { kind: 'list'; items: Inline[][] };

/**
 * Reads the Markdown that PRIVACY.md uses: headings of two levels, paragraphs, lists, strong words and code. Anything else would show as
 * it is written, which a test refuses.
 */
export function blocksOf(markdown: string): Block[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((part): Block => {
      if (part.startsWith('# ')) return { kind: 'title', text: part.slice(2) };
      if (part.startsWith('## ')) return { kind: 'heading', text: part.slice(3) };
      if (!part.startsWith('- ')) return { kind: 'paragraph', words: inlineOf(part) };
      return { kind: 'list', items: part.slice(2).split(/\n- /).map(inlineOf) };
    });
}

function inlineOf(source: string): Inline[] {
  return source
    .replace(/\s*\n\s*/g, ' ')
    .split(/(\*\*[^*]+\*\*|`[^`]+`)/)
    .filter(Boolean)
    .map((text): Inline => {
      if (text.startsWith('**')) return { kind: 'strong', text: text.slice(2, -2) };
      if (text.startsWith('`')) return { kind: 'code', text: text.slice(1, -1) };
      return { kind: 'plain', text };
    });
}
