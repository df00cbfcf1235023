import { FORMAT_FIELDS, type FormatProblem, fillFormat } from '../../../lib/room/own-format.ts';
import type { Room } from '../../../lib/room/room.ts';
import { say } from '../../../lib/words.ts';

/** What is wrong with a text, in plain words. */
export function problemWords({ code, value }: FormatProblem): string {
  switch (code) {
    case 'empty':
      return say('fmtEmpty');
    case 'unknownField':
      return say('fmtUnknownField', value, inOneList(FORMAT_FIELDS.map((field) => `{${field}}`)));
    case 'unclosedField':
      return say('fmtUnclosedField', value);
    case 'unclosedBold':
      return say('fmtUnclosedBold');
    case 'linkTarget':
      return say('fmtLinkTarget');
    case 'noLink':
      return say('fmtNoLink');
  }
}

function inOneList(words: string[]): string {
  return new Intl.ListFormat(say('pageLanguage'), { type: 'conjunction' }).format(words);
}

/** The fields of a text for which a room has no value: the lines that hold them are left out. */
export function fieldsWithoutValue(body: string, room: Room): string[] {
  return FORMAT_FIELDS.map((field) => `{${field}}`).filter(
    (field) => body.includes(field) && fillFormat(field, room) === null,
  );
}
