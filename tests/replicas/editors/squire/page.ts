import Squire from 'squire-rte';
import { place, selectText } from '../fixture.ts';

let squire: Squire | null = null;

window.fixture = {
  model: () => squire?.getHTML() ?? '',
  setUp: (text) => {
    squire?.destroy();
    squire = new Squire(place(), {
      sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
    });
    squire.setHTML(`<div>${text}</div>`);
  },
  focusAt: (offset, end) => selectText(place(), offset, end),
};
