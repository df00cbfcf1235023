import { plainVersion } from './content.js';
import { formattingCell } from './parts.js';

/**
 * Switches plain-text mode in one of the two ways it may look (nobody has published which is true):
 * 'textarea' shows `textarea.Ak` instead of the rich box; 'same' keeps the editor and hides formatting;
 * 'off' goes back.
 */
export function setPlainText(compose, guess) {
  const textarea = guess === 'textarea';
  if (textarea) compose.plainEditor.value = plainVersion(compose);
  compose.plainBox.style.display = textarea ? 'block' : 'none';
  compose.richBox.style.display = textarea ? 'none' : 'block';
  formattingCell(compose).style.display = guess === 'off' ? '' : 'none';
  compose.plainNotice.style.display = guess === 'off' ? 'none' : '';
  compose.plain = guess;
}
