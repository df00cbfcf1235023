import { guestWords } from '../../../lib/guest-words.ts';
import type { Room } from '../../../lib/room/room.ts';
import { fillTemplate, TEMPLATE_FIELDS, type TemplateProblem } from '../../../lib/snippets/template.ts';
import { say, sayList } from '../../../lib/words.ts';

/** What is wrong with a text, in plain words. */
export function problemWords({ code, value }: TemplateProblem): string {
  switch (code) {
    case 'empty':
      return say('fmtEmpty');
    case 'unknownField':
      return say('fmtUnknownField', {
        field: value,
        fields: sayList(TEMPLATE_FIELDS.map((field) => `{${field}}`)),
      });
    case 'unclosedField':
      return say('fmtUnclosedField', { field: value });
    case 'unclosedBold':
      return say('fmtUnclosedBold');
    case 'linkTarget':
      return say('fmtLinkTarget');
    case 'noLink':
      return say('fmtNoLink');
  }
}

/** The fields of a text for which a room has no value: the lines that hold them are left out. */
export function fieldsWithoutValue(body: string, room: Room): string[] {
  return TEMPLATE_FIELDS.map((field) => `{${field}}`).filter(
    (field) => body.includes(field) && fillTemplate(field, room, guestWords(room)) === null,
  );
}
