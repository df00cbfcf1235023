import tinymce from 'tinymce';
import 'tinymce/icons/default/icons';
import 'tinymce/models/dom/model';
import 'tinymce/themes/silver/theme';
import 'tinymce/skins/ui/oxide/skin.css';
import { place, selectText } from '../fixture.ts';

void tinymce
  .init({
    target: place(),
    license_key: 'gpl',
    skin: false,
    content_css: false,
    menubar: false,
    promotion: false,
  })
  .then(([editor]) => {
    if (!editor) return;
    window.fixture = {
      model: () => editor.getContent(),
      setUp: (text) => {
        editor.setContent(`<p>${text}</p>`);
        editor.undoManager.clear();
        editor.undoManager.add();
      },
      focusAt: (offset, end) => {
        editor.getWin().focus();
        selectText(editor.getBody(), offset, end);
      },
    };
  });
