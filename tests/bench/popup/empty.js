// The least that a popup does: one button with the focus.
const button = document.createElement('button');
button.textContent = 'Copy link';
document.body.append(button);
button.focus();
