import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseInvitation } from '../../../lib/zoom/invitation/parse-invitation.ts';
import { parseZoomLink } from '../../../lib/zoom/link/parse-link.ts';
import { CORPUS } from './cases/corpus.ts';

const COLUMNS = ['verdict', 'kind', 'host', 'meetingId', 'vanityName', 'pwd', 'canonical'] as const;

describe.runIf(existsSync(CORPUS))('the corpus', () => {
  it.each(samples())('invitation %s', (name) => {
    const text = readFileSync(join(CORPUS, 'invitations', `${name}.txt`), 'utf8');
    const { expected } = JSON.parse(readFileSync(join(CORPUS, 'invitations', `${name}.json`), 'utf8'));
    expect(parseInvitation(text)).toEqual(expected);
  });

  it.each(rows())('address %s', (input, expected) => {
    const link = parseZoomLink(input);
    expect(Object.fromEntries(COLUMNS.map((column) => [column, link[column]]))).toEqual(expected);
  });
});

function samples(): string[] {
  const folder = join(CORPUS, 'invitations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -4));
}

function rows(): [string, Record<string, string>][] {
  const file = join(CORPUS, 'urls.tsv');
  if (!existsSync(file)) return [];
  const [head = [], ...lines] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map((cells) => {
    const row = Object.fromEntries(head.map((name, i) => [name, cells[i] ?? '']));
    const input = row.input ?? '';
    if (row.canonical === 'same') row.canonical = input;
    return [input, Object.fromEntries(COLUMNS.map((column) => [column, row[column] ?? '']))];
  });
}
