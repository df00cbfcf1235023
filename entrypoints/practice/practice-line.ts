import type { Request, SurfacePack } from '../../lib/messages.ts';
import type { HostId } from '../../lib/page/hosts.ts';
import { browserLine } from '../../lib/page/line.ts';
import type { Line } from '../../lib/page/page-state.ts';
import type { Snippet } from '../../lib/room/snippet.ts';

/**
 * The line to the background, as a content script has it. What would change other pages stays here: hiding the
 * button hides it on this page, and the question whether Doorway works is answered by the help.
 */
export function practiceLine(onHide: (host: HostId) => void): Line {
  const line = browserLine();
  return {
    ...line,
    async ask(request: Request) {
      if (request.type === 'switch-off') return onHide(request.host);
      if (request.type === 'bring') return line.ask({ type: 'open-options', section: 'help' });
      const answer = await line.ask(request);
      return request.type === 'pack' ? withoutStyles(answer as SurfacePack) : answer;
    },
  };
}

/** Extension pages allow no inline styles: a signature card stands here in the page's own type. */
function withoutStyles(pack: SurfacePack): SurfacePack {
  const plain = (snippet: Snippet) => ({ ...snippet, html: snippet.html.replace(/ style="[^"]*"/g, '') });
  const rooms = pack.rooms.map((room) => ({
    ...room,
    snippets: { ...room.snippets, signature: plain(room.snippets.signature) },
  }));
  return { ...pack, rooms };
}
