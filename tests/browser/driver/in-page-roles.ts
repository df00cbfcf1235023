// Functions of this file run inside pages, as those of in-page.ts do.

const BY_INPUT_TYPE: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  button: 'button',
  submit: 'button',
  reset: 'button',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
};

const BY_TAG: Record<string, string> = {
  a: 'link',
  button: 'button',
  textarea: 'textbox',
  select: 'combobox',
  dialog: 'dialog',
  output: 'status',
  option: 'option',
  fieldset: 'group',
  img: 'img',
  nav: 'navigation',
  main: 'main',
};

/** The role by which assistive technology knows the element, as far as tests ask for it. */
function roleOf(element: Element): string {
  const given = element.getAttribute('role');
  if (given) return given;
  const tag = element.tagName.toLowerCase();
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'input') return BY_INPUT_TYPE[(element as HTMLInputElement).type] ?? 'textbox';
  return BY_TAG[tag] ?? '';
}

/** Text that is read out, without what is hidden from assistive technology. */
function readText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as Element;
  // A field inside its own label is no part of its name.
  if (/^(input|textarea|select)$/i.test(element.tagName)) return '';
  if (element.getAttribute('aria-hidden') === 'true' || element.hasAttribute('hidden')) return '';
  return element.getAttribute('aria-label') ?? [...element.childNodes].map(readText).join('');
}

/** The accessible name: the common ways to give one, in their order. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? root.getElementById(id) : null))
    .flatMap((label) => (label ? [readText(label)] : []));
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(readText);
  const isField = /^(input|textarea|select)$/i.test(element.tagName);
  const name =
    byId.join(' ') ||
    element.getAttribute('aria-label') ||
    labels.join(' ') ||
    (isField ? '' : readText(element)) ||
    element.getAttribute('alt') ||
    element.getAttribute('title') ||
    element.getAttribute('placeholder') ||
    '';
  return name.replace(/\s+/g, ' ').trim();
}

/** Whether the element is what `role=button[name="Save"]` asks for; names must be the whole name. */
function fitsRole(element: Element, wanted: string): boolean {
  const [, role, name] = /^role=(\w+)(?:\[name="(.*)"\])?$/.exec(wanted) ?? [];
  if (!role) throw new Error(`Not understood: ${wanted}. Write role=button[name="Save"].`);
  return roleOf(element) === role && (name === undefined || nameOf(element) === name);
}

/** Source text of the helpers above. */
export const ROLES = [
  `const BY_INPUT_TYPE = ${JSON.stringify(BY_INPUT_TYPE)}, BY_TAG = ${JSON.stringify(BY_TAG)};`,
  ...[roleOf, readText, nameOf, fitsRole].map(String),
].join('\n');

export type FitsRole = typeof fitsRole;
