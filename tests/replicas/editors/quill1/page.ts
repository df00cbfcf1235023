import Quill from 'quill1';
import { place, selectText } from '../fixture.ts';

const quill = new Quill(place(), { modules: { toolbar: false } });

window.fixture = {
  model: () => JSON.stringify(quill.getContents()),
  setUp: (text) => {
    quill.setText(`${text}\n`);
    quill.history.clear();
  },
  focusAt: (offset, end) => selectText(quill.root, offset, end),
};
