import type { Answers, Request, RequestType, SurfacePack } from '../../lib/messages.ts';
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
  const here: OwnAnswers = {
    async 'switch-off'({ host }) {
      onHide(host);
    },
    bring: () => line.ask({ type: 'open-options', section: 'help' }),
    pack: async (request) => withoutStyles(await line.ask(request)),
  };
  return {
    ...line,
    ask<Type extends RequestType>(request: Request<Type>): Promise<Answers[Type]> {
      const own: OwnAnswers[Type] = here[request.type];
      return own ? own(request) : line.ask(request);
    },
  };
}

type OwnAnswers = { [Type in RequestType]?: (request: Request<Type>) => Promise<Answers[Type]> };

/** Extension pages allow no inline styles: a signature card stands here in the page's own type. */
function withoutStyles(pack: SurfacePack): SurfacePack {
  const plain = (snippet: Snippet) => ({ ...snippet, html: snippet.html.replace(/ style="[^"]*"/g, '') });
  const rooms = pack.rooms.map((room) => ({
    ...room,
    snippets: { ...room.snippets, signature: plain(room.snippets.signature) },
  }));
  return { ...pack, rooms };
}
