/** Listens until something is typed anywhere in the document; the returned function tells whether it was. */
export function typedSince(document: Document): () => boolean {
  let typed = false;
  const onInput = () => {
    typed = true;
  };
  document.addEventListener('input', onInput, { capture: true, once: true });
  return () => typed;
}
