import { serveCommand } from './command.ts';
import { serveContextMenu } from './context-menu.ts';
import { serveOmnibox } from './omnibox.ts';

/** Serves all ways to a room on pages that Doorway has no adapter for: menu, keys, address bar. */
export function serveAnywhere(): void {
  serveContextMenu();
  serveCommand();
  serveOmnibox();
}
