import { type ReactNode, useMemo } from 'react';

/**
 * Shows the HTML of a snippet as it will look: the string is parsed, and its nodes are built anew, so that
 * nothing but words, line breaks, bold words, links and directions can appear. Links are shown and do not lead anywhere.
 */
export function RichText({ html }: { html: string }) {
  const nodes = useMemo(() => new DOMParser().parseFromString(html, 'text/html').body.childNodes, [html]);
  return <>{children(nodes)}</>;
}

function children(nodes: NodeListOf<ChildNode>): ReactNode[] {
  return [...nodes].map((node, index) => {
    const key = `${index}`;
    if (node.nodeType === Node.TEXT_NODE) return node.textContent;
    const inside = children(node.childNodes);
    switch (node.nodeName) {
      case 'BR':
        return <br key={key} />;
      case 'A':
        return (
          <span key={key} className="link-look">
            {inside}
          </span>
        );
      case 'B':
      case 'STRONG':
        return <strong key={key}>{inside}</strong>;
      default:
        return (
          <span key={key} dir={(node as Element).getAttribute('dir') ?? undefined}>
            {inside}
          </span>
        );
    }
  });
}
