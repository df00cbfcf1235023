import { actions } from './dom.js';

/** Remembers the parts that later changes touch, before a drift may rename or rebuild them. */
export function rememberParts(compose) {
  const find = (selector) => compose.root.querySelector(selector);
  compose.formattingBar = find('.aX');
  compose.heightBoxes = [find('.aDg'), find('.aDj')];
  compose.recipientsLine = find('.aoD.hl');
  compose.toolbarArea = find('.aDh');
}

const byAction = (compose, action) =>
  [...compose.root.querySelectorAll('[role=button], button')].find(
    (button) => actions.get(button) === action,
  );

/** Send, whatever this year makes of it. */
export const sendButton = (compose) => byAction(compose, 'send');
