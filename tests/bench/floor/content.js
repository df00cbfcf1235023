// What no extension with a button in Gmail's composes can do without: one observer, one cell beside Send.
const mountIn = (root) => {
  for (const send of root.querySelectorAll('td.gU.Up')) {
    if (send.nextElementSibling?.hasAttribute('data-floor')) continue;
    const cell = document.createElement('td');
    cell.setAttribute('data-floor', '');
    const button = document.createElement('button');
    button.textContent = 'Link';
    cell.append(button);
    send.after(cell);
  }
};

new MutationObserver((records) => {
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node.nodeType === 1 && !node.hasAttribute('data-floor')) mountIn(node);
}).observe(document.documentElement, { childList: true, subtree: true });
mountIn(document);
