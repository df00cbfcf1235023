import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../../lib/zoom/findings/types.ts';
import { catalogue, languages } from './catalogues.ts';
import { ROOT, SHIPPED, sourcesIn } from './sources.ts';

const english = catalogue('en');
const keys = Object.keys(english);
const shipped = sourcesIn(...SHIPPED);
const code = shipped.map((source) => source.code).join('\n');
const manifest = [
  'wxt.config.ts',
  ...readdirSync(join(ROOT, 'entrypoints')).map((name) => join('entrypoints', name, 'index.html')),
]
  .map((path) => {
    try {
      return readFileSync(join(ROOT, path), 'utf8');
    } catch {
      return '';
    }
  })
  .join('\n');

/** Every string in the code, whole. */
const strings = new Set([...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text]) => text));

/** Keys that are put together: a family's beginning, in a template or handed to a function, and a code. */
const FAMILIES = [...code.matchAll(/`([a-z]\w+)\$\{|Key\(\s*'([a-z]\w*)'/g)].map(
  ([, a, b]) => (a ?? b) as string,
);
const FINDINGS = FINDING_CODES.map((code) => `find${code.charAt(0).toUpperCase()}${code.slice(1)}`);

function isUsed(key: string): boolean {
  if (strings.has(key) || manifest.includes(`__MSG_${key}__`)) return true;
  if (FINDINGS.includes(key)) return true;
  // The forms of something counted.
  if (/_(?:one|other)$/.test(key)) return strings.has(key.replace(/_\w+$/, ''));
  return FAMILIES.some((family) => {
    const rest = key.slice(family.length);
    return key.startsWith(family) && strings.has(rest.charAt(0).toLowerCase() + rest.slice(1));
  });
}

const withoutPlaces = (message: string) => message.replace(/\$\w+\$/g, '…');

interface Turn {
  /** Finds the turn of phrase. */
  found: RegExp;
  /** What to write in its place. */
  instead: string;
  /** Sentences that must be found. */
  in: string[];
  /** Whether README and the like avoid it too; else it has its use where developers are spoken to. */
  everywhere?: boolean;
}

/** Words and turns of phrase that no native product writer uses, or that give a thing a second name. */
const TURNS: Turn[] = [
  {
    found: /\bkept\b|\bkeep (?:it|the new|this)\b/i,
    instead: '“saved” and “save”, not “kept” and “keep”',
    in: ['Every change here is kept at once.', 'Kept.', 'Keep the new room', 'Keep it as a new room'],
    everywhere: true,
  },
  {
    found: /\bstands?\b/i,
    instead: '“is”, not “stands”',
    in: ['The old room stands there again.', 'It may still stand in these places.'],
    everywhere: true,
  },
  {
    found: /\b(?:e-)?mails?\b/i,
    instead: '“email”, not “mail”',
    in: ['In a mail', 'It puts the link into your mails.', 'E-mail address'],
    everywhere: true,
  },
  {
    found: /\bswitch(?:ed|es|ing)?\b(?: [^.,:;]+?)? (?:on|off)\b/i,
    instead: '“turn on” and “turn off”, not “switch”',
    in: ['Switch the waiting room on', 'This field is switched off.', 'Switch your Personal Meeting ID on.'],
    everywhere: true,
  },
  {
    found: /\b(?:takes?|taken) (?:\S+ )?out\b/i,
    instead: '“removed”, not “taken out”',
    in: ['Taken out again.', 'The link was taken out of the wrapping.', 'Undo takes it out.'],
    everywhere: true,
  },
  {
    found: /\b(?:not|is|was) taken\b(?=[.,]| (?:as|from|into)\b)|\btake the \w+ from\b/i,
    instead: '“used”, “accepted” or “added”, not “taken”',
    in: ['Links like this deceive, so it is not taken.', 'Take the room from this page'],
    everywhere: true,
  },
  {
    found: /\bdoors?\b|\bguard(?:s|ed)?\b|\bno lock\b|\bthe lock\b/i,
    instead: '“room”, “link” and “who can get in”; a door is only in Doorway’s name',
    in: ['How is the door guarded?', 'A forwarded email opens no door.', 'No lock', 'Advice on the lock'],
    everywhere: true,
  },
  {
    found: /\b(?:of|on) (?:your|my|their|its|one’s) own\b|\bown texts?\b|\btexts? of yours\b/i,
    instead: '“your …”, and “template” for a text that the person wrote',
    in: ['Texts of your own', 'Copy a text of yours', 'Your own texts', 'It has a passcode of its own.'],
    everywhere: true,
  },
  {
    found: /\bbring\b.*\bfrom\b|\bhand(?:s|ed) to\b/i,
    instead: '“import”, “export” and “sent to”',
    in: ['Bring from a file', 'Handed to the browser’s downloads.'],
    everywhere: true,
  },
  {
    found: /\bheed(?:s|ed)?\b|\bobey(?:s|ed)?\b|\bwhoever\b|\bworth (?:remembering|a word)\b/i,
    instead: 'a plainer word, or “anyone who”',
    in: ['Heed the advice.', 'They obey its rules.', 'Whoever has this link', 'A room worth remembering'],
    everywhere: true,
  },
  {
    found: /\btelephones?\b/i,
    instead: '“phone”, not “telephone”',
    in: ['Telephone', 'With telephone numbers'],
    everywhere: true,
  },
  {
    found: /(?<!\b(?:phone|port|local|tap|room) )\bnumbers?\b/i,
    instead: '“meeting ID”, not “number”',
    in: ['Number and link', 'Look at your number in Zoom', 'Free accounts cannot choose their number.'],
    everywhere: true,
  },
  {
    found: /\b(?:in|open|the|and) (?:its |the )?options\b|\brooms and settings\b/i,
    instead: '“Settings” for the page of that name',
    in: ['You can tell it in the options.', 'Turn it back on in Options.', 'Rooms and settings'],
  },
  {
    found:
      /\bwords (?:for|with|behind) \b|\bbehind (?:it|them)\b|\bwhole invitation, with\b|\bname and words\b/i,
    instead: '“Linked text” and “Invitation”',
    in: ['Words for the link', 'Words with the link behind them', 'The whole invitation, with a passcode'],
  },
  {
    found: /\b(?:un)?tick(?:s|ed)?\b|\bbeside\b|\bany more\b/i,
    instead: '“turn on”, “next to” and “anymore”',
    in: ['Untick the line', 'Tick Passcode', 'The door beside Send', 'Nobody has it any more.'],
    everywhere: true,
  },
  {
    found: /\b(?:can|could|did|do|does|has|have|is|was|would) ?not\b/i,
    instead: 'contractions: “can’t”, “isn’t”',
    in: ['This page cannot be read.', 'It was not used.', 'Doorway could not read your rooms.'],
  },
  {
    found: /organis|licence|\bpractise|behaviour|favourite|colour/i,
    instead: 'American spelling, as Zoom and Google write',
    in: ['Set by your organisation.', 'To practise on', 'With some licences'],
    everywhere: true,
  },
  {
    found:
      /\bhere you will see\b|\b(?:link|room|invitation) is in\b|\bnothing to say\b|\bgive (?:it|the (?:day|event|meeting|text))\b(?! a topic)|\boops\b/i,
    instead: 'what happened, or what to do',
    in: [
      'Your room link is in.',
      'Give the text a name.',
      'Here you will see it.',
      'Nothing to say about it.',
    ],
  },
];

/** Sentences with the same words in another meaning. */
const ALLOWED = [
  'Doorway',
  'Email address',
  'Keep mine',
  'Keep the waiting room on.',
  'Only Zoom can tell whether one is already taken.',
  'Phone numbers',
  'Under Options, turn off the setting.',
  'Not saved',
  'Lock the meeting: Host tools, then Lock Meeting.',
];

/** A name and the keys that have it; the first ones of these names are what people and other programs look for. */
const NAMES = [
  ['Paste anything from Zoom', 'optPaste'],
  ['Meeting ID', 'optMeetingId', 'guestMeetingId', 'chgFactMeetingId', 'advGroupNumber', 'fmtFieldId'],
  ['Passcode', 'optPasscode', 'guestPasscode', 'chgFactPasscode', 'advGroupPasscode', 'fmtFieldPasscode'],
  ['Personal link', 'optPersonalLink', 'chgFactPersonalName', 'advGroupPersonal'],
  ['Invitation', 'optFormatInvitationShort', 'menuInvitation'],
  ['Linked text', 'optFormatLabel', 'optFormatLabelShort', 'optLabel', 'menuLabel', 'fmtLinkWords'],
  ['Link', 'optFormatLink', 'optFormatLinkShort', 'menuLink', 'fmtFieldLink'],
  ['Settings', 'optNavSettings', 'menuSettings', 'popOptions', 'pracOptions'],
  ['Templates', 'optNavFormats', 'fmtTitle'],
  ['Waiting room', 'optWaitingRoom', 'lockWaiting'],
  ['Save', 'optSave'],
  ['Close', 'close', 'noteClose'],
  ['Undo', 'undo', 'noteUndo'],
  ['Copy', 'copy', 'noteCopy', 'menuCopy'],
  ['Add as a new room', 'optKeepAsNewRoom', 'pageAsNew'],
  ['Add my room', 'popEmptyAdd', 'noteSetUp'],
];

/** What people read before and after they install. */
const DOCUMENTS = ['README.md', 'PRIVACY.md', 'SECURITY.md', 'docs/store-listing.md', 'docs/permissions.md'];

describe('words', () => {
  test('every key that is asked for is there', () => {
    const asked = [...code.matchAll(/\bsay\(\s*'(\w+)'/g)].map(([, key]) => key as string);
    const named = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key as string);
    expect(asked.length).toBeGreaterThan(50);
    expect(named.length).toBeGreaterThan(2);
    expect([...asked, ...named].filter((key) => !(key in english))).toEqual([]);
  });

  test('every finding of what was pasted has its words', () => {
    expect(FINDINGS.filter((key) => !(key in english))).toEqual([]);
  });

  test('every key is used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('every message says something, without an exclamation mark', () => {
    const empty = keys.filter((key) => !english[key]?.message.trim());
    const loud = keys.filter((key) => english[key]?.message.includes('!'));
    expect({ empty, loud }).toEqual({ empty: [], loud: [] });
  });

  test('quotes and apostrophes are those of print', () => {
    expect(keys.filter((key) => /['"]/.test(english[key]?.message ?? ''))).toEqual([]);
  });

  test('no word that a person has to look up', () => {
    const jargon = keys.filter((key) =>
      /\b(?:URL|URI|DOM|token|regex|null|undefined)\b/.test(english[key]?.message ?? ''),
    );
    expect(jargon).toEqual([]);
  });

  for (const { found, instead, in: sentences } of TURNS)
    test(`English says ${instead}`, () => {
      expect(sentences.filter((sentence) => !found.test(sentence))).toEqual([]);
      expect(keys.filter((key) => found.test(withoutPlaces(english[key]?.message ?? '')))).toEqual([]);
    });

  test('such turns are not found where they mean something else', () => {
    const innocent = ALLOWED.flatMap((sentence) =>
      TURNS.filter(({ found }) => found.test(sentence)).map(({ instead }) => `${instead}: ${sentence}`),
    );
    expect(innocent).toEqual([]);
  });

  test('one thing has one name', () => {
    for (const [name, ...same] of NAMES)
      expect({ name, is: same.map((key) => english[key]?.message) }).toEqual({
        name,
        is: same.map(() => name),
      });
  });

  for (const path of DOCUMENTS)
    test(`${path} speaks in the same voice`, () => {
      const text = readFileSync(join(ROOT, path), 'utf8').replace(/^ {4}.*$|`[^`]*`|https?:\S+/gm, '');
      const found = TURNS.filter(({ everywhere }) => everywhere).flatMap(({ found, instead }) =>
        text
          .split('\n')
          .filter((line) => found.test(line))
          .map((line) => `${instead}: ${line}`),
      );
      expect(found).toEqual([]);
    });

  test('the extension’s name begins with its own, not with Zoom’s', () => {
    for (const language of languages) expect(catalogue(language).extName?.message).toMatch(/^Doorway/);
    expect(english.extDescription?.message).toContain('Not affiliated with Zoom');
  });
});
