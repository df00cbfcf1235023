import { ClassicEditor, Essentials, Link, Paragraph } from 'ckeditor5';
import { place, selectText } from '../fixture.ts';

let editor: ClassicEditor | null = null;

void ClassicEditor.create(place(), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Link] }).then(
  (made) => {
    editor = made;
    window.fixture = {
      model: () => made.getData(),
      setUp: (text) => made.setData(`<p>${text}</p>`),
      focusAt: (offset, end) => selectText(editor?.editing.view.getDomRoot() as HTMLElement, offset, end),
    };
  },
);
