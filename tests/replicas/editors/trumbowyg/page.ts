import { jQuery } from './jquery.ts';
import 'trumbowyg/dist/trumbowyg.min.js';
import { place, selectText } from '../fixture.ts';

const area = document.createElement('textarea');
place().append(area);
(jQuery(area) as never as { trumbowyg(options: object): void }).trumbowyg({ svgPath: false });
const host = () => document.querySelector('.trumbowyg-editor') as HTMLElement;

window.fixture = {
  // What its form would send: it is taken over from the editor when a key goes up.
  model: () => area.value,
  setUp: (text) => {
    host().replaceChildren(text);
    area.value = text;
  },
  focusAt: (offset, end) => selectText(host(), offset, end),
};
