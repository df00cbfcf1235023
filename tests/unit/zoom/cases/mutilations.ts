/** What mail programs, calendars and people do to a text. Each takes the clean text and gives it back changed. */
export const MUTILATIONS: Record<string, (text: string) => string> = {
  none: (text) => text,
  'Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'old Mac line ends': (text) => text.replace(/\n/g, '\r'),
  'byte-order mark': (text) => `\ufeff${text}`,
  quoted: (text) => eachLine(text, (line) => `> ${line}`),
  'quoted twice': (text) => eachLine(text, (line) => `>> ${line}`),
  'quoted in steps': (text) => eachLine(text, (line) => `> > > ${line}`),
  'comment #': (text) => eachLine(text, (line) => `# ${line}`),
  'comment //': (text) => eachLine(text, (line) => `// ${line}`),
  'comment *': (text) => ['/**', ...text.split('\n').map((line) => ` * ${line}`), ' */'].join('\n'),
  indented: (text) => eachLine(text, (line) => `        ${line}`),
  'tabs before': (text) => eachLine(text, (line) => `\t${line}`),
  'double spaced': (text) => text.replace(/\n/g, '\n\n'),
  'trailing spaces': (text) => eachLine(text, (line) => `${line}  `),
  'no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'narrow no-break spaces': (text) => text.replace(/ /g, '\u202f'),
  'full-width colons': (text) => eachLine(text, fullWidthColon),
  'spaces before colons': (text) =>
    eachLine(text, (line) => line.replace(/^([^:+@]*[^:+@\s/])\s?:(?!\/)/, '$1 :')),
  decomposed: (text) => text.normalize('NFD'),
  'zero-width spaces': (text) => text.replace(/([a-z])([ :])/g, '$1\u200b$2'),
  'bold labels': (text) => eachLine(text, (line) => line.replace(/^([^:+@]{2,40}):(?!\/)/, '**$1:**')),
  'bold labels, colon outside': (text) =>
    eachLine(text, (line) => line.replace(/^([^:+@]{2,40}):(?!\/)/, '*$1*:')),
  'bold values': (text) =>
    eachLine(text, (line) => line.replace(/^([^:+@]{2,40}: ?)(?!\/)([^*]+)$/, '$1*$2*')),
  bullets: (text) => eachLine(text, (line) => (line.trim() ? `- ${line.trim()}` : line)),
  'Markdown quotes': (text) => eachLine(text, (line) => `> - ${line}`),
  'Markdown links': (text) => text.replace(/https:\/\/\S+/g, '[$&]($&)'),
  'angle brackets': (text) => text.replace(/https:\/\/\S+/g, '<$&>'),
  'square brackets': (text) => text.replace(/https:\/\/\S+/g, '[$&]'),
  'escaped line breaks': (text) => text.replace(/\n/g, '\\n'),
  'escaped line breaks, Windows': (text) => text.replace(/\n/g, '\\r\\n'),
  'JSON string': (text) => JSON.stringify({ body: text }),
  'JSON string in a string': (text) => JSON.stringify(JSON.stringify(text)),
  'folded calendar file': calendarFile,
  'HTML with <br>': (text) => toHtml(text, (line) => `${line}<br>`),
  'HTML with <div>': (text) => toHtml(text, (line) => `<div dir="auto">${line || '<br>'}</div>`),
  'HTML with <p> and line breaks': (text) => toHtml(text, (line) => `<p class="x">\n${line}\n</p>\n`),
  'HTML with entities': (text) => toHtml(text, (line) => `${numeric(line)}<br />`),
  'HTML with bold labels': (text) =>
    toHtml(text, (line) => `<b>${line.replace(/^([^:+@<]{2,40}:)(?!\/)/, '$1</b>')}<br>`),
  'SafeLinks around links': (text) => text.replace(/https:\/\/\S+/g, safeLink),
  'words before and after': (text) => `Hello\nplease join me as usual.\n\n${text}\n\nSee you,\nRobin\n`,
};

/** These lose where a line ends; only what labels and links say can survive. */
export const FLATTENINGS: Record<string, (text: string) => string> = {
  'one line': (text) => text.replace(/\s*\n\s*/g, ' ').trim(),
  'one line, wide': (text) => text.replace(/\s*\n\s*/g, '          ').trim(),
  'one quoted line': (text) => `> ${text.replace(/\s*\n\s*/g, ' ').trim()}`,
  'one line of HTML': (text) => `<p>${escapeText(text).replace(/\s*\n\s*/g, ' ')}</p>`,
};

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n');
}

function fullWidthColon(line: string): string {
  return line.replace(/^([^:+@]{1,40}):\s?(?!\/)/, '$1：');
}

function calendarFile(text: string): string {
  const value = text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
  return [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    fold(`DESCRIPTION:${value}`),
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

function fold(line: string): string {
  return line.length <= 60 ? line : `${line.slice(0, 60)}\r\n ${fold(line.slice(60))}`;
}

function toHtml(text: string, wrap: (line: string) => string): string {
  const lines = text.split('\n').map((line) => wrap(linked(escapeText(line))));
  return `<html><head><style>p { color: red; }</style></head><body>${lines.join('')}</body></html>`;
}

function linked(line: string): string {
  return line.replace(/https:\/\/\S+/g, '<a href="$&" target="_blank">$&</a>');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function numeric(line: string): string {
  return line.includes('<a ') ? line : line.replace(/[^\0-\x7f]/gu, (c) => `&#${c.codePointAt(0)};`);
}

function safeLink(url: string): string {
  return `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02&reserved=0`;
}
