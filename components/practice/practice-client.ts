import type { Answers, PageState, Request, RequestType } from '../../lib/messages.ts';
import { backgroundClient } from '../../lib/page/background-client.ts';
import type { BackgroundClient } from '../../lib/page/page-state.ts';
import type { Snippet } from '../../lib/snippets/snippet.ts';

/** The way to the background, as a content script has it. `onUsed` hears that a room was inserted. */
export function practiceClient(onUsed: () => void): BackgroundClient {
  const background = backgroundClient();
  const here: OwnAnswers = {
    used(request) {
      onUsed();
      return background.ask(request);
    },
    'page-state': async (request) => withoutStyles(await background.ask(request)),
  };
  return {
    ...background,
    ask<Type extends RequestType>(request: Request<Type>): Promise<Answers[Type]> {
      const own: OwnAnswers[Type] = here[request.type];
      return own ? own(request) : background.ask(request);
    },
  };
}

type OwnAnswers = { [Type in RequestType]?: (request: Request<Type>) => Promise<Answers[Type]> };

/** Extension pages allow no inline styles: a signature card stands here in the page's own type. */
function withoutStyles<State extends PageState>(state: State): State {
  const plain = (snippet: Snippet) => ({ ...snippet, html: snippet.html.replace(/ style="[^"]*"/g, '') });
  const rooms = state.rooms.map((room) => ({
    ...room,
    snippets: { ...room.snippets, signature: plain(room.snippets.signature) },
  }));
  return { ...state, rooms };
}
