// Changes names as a new release of the real page would; every node passes through here when it is made.
const drifts = new Set(cal.config.drift);
const references = new Set(['aria-controls', 'aria-labelledby', 'aria-owns']);
const counters = new Map();

function hash(text) {
  let value = 7;
  for (const letter of text) value = (value * 31 + letter.codePointAt(0)) % 2 ** 31;
  return `z${value.toString(36)}`;
}

function counter(id) {
  if (!counters.has(id)) counters.set(id, `c${counters.size + 11}`);
  return counters.get(id);
}

const eachWord = (text, change) => text.replace(/[^\s:;]+/g, change);

cal.driftTag = (tag, attributes) => {
  const divs = drifts.has('buttonsForDivs') || cal.config.hostile.includes('divButtons');
  if (tag !== 'button' || !divs) return tag;
  attributes.role ??= 'button';
  attributes.tabindex ??= '0';
  return 'div';
};

/** The attribute as it is written today; null when it is gone. */
cal.driftAttribute = (name, value) => {
  if (drifts.has('idsGone') && (name === 'id' || references.has(name))) return counter(value);
  if (drifts.has('dataAttributesGone') && name.startsWith('data-')) return null;
  if (drifts.has('jsnamesChanged') && /^js(name|controller|model)$/.test(name)) return hash(value);
  if (drifts.has('jsnamesChanged') && name === 'jsaction') return eachWord(value, hash);
  if (drifts.has('classesHashed') && name === 'class') return eachWord(value, hash);
  return value;
};

cal.driftClass = (name) => (drifts.has('classesHashed') ? hash(name) : name);

cal.driftCss = (css) =>
  drifts.has('classesHashed') ? css.replace(/\.([A-Za-z][\w-]*)/g, (_, name) => `.${hash(name)}`) : css;
