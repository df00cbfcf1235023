import 'sceditor/minified/sceditor.min.js';
import { place, selectText } from '../fixture.ts';

interface SCEditor {
  val(text?: string): string;
  getBody(): HTMLElement;
  focus(): void;
}
declare const sceditor: {
  create(area: HTMLElement, options: object): void;
  instance(area: HTMLElement): SCEditor;
};

const area = document.createElement('textarea');
area.style.cssText = 'width:600px;height:200px';
place().append(area);
sceditor.create(area, { format: 'xhtml', toolbar: '', style: 'about:blank', emoticonsEnabled: false });
const editor = sceditor.instance(area);

window.fixture = {
  model: () => editor.getBody().innerHTML,
  setUp: (text) => editor.getBody().replaceChildren(text),
  focusAt: (offset, end) => {
    editor.getBody().ownerDocument.defaultView?.focus();
    selectText(editor.getBody(), offset, end);
  },
};
