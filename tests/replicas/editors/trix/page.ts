import 'trix';
import { place, selectText } from '../fixture.ts';

interface TrixElement extends HTMLElement {
  editor: { loadHTML(html: string): void; getDocument(): { toJSON(): unknown } };
}

const element = () => place() as TrixElement;

window.fixture = {
  model: () => JSON.stringify(element().editor.getDocument().toJSON()),
  setUp: (text) => element().editor.loadHTML(`<div>${text}</div>`),
  focusAt: (offset, end) => selectText(element(), offset, end),
};
