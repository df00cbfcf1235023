import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { driftNames } from '../../replicas/calendar/drift.ts';
import { calendarReplica } from '../../replicas/calendar/index.ts';
import { labelsOf, languages } from '../../replicas/calendar/labels.ts';
import { hostileNames } from '../../replicas/calendar/switches.ts';

const origin = 'https://calendar.google.com';
const editor = `${origin}/calendar/u/0/r/eventedit`;
const folder = new URL('../../replicas/calendar/page/', import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

describe('the Calendar replica', () => {
  test('serves every page script once, by nonce, under its Trusted Types policy', () => {
    const { status, headers, body } = calendarReplica({ url: editor });
    expect(status).toBe(200);
    const nonce = /nonce="([^"]+)"/.exec(body)?.[1];
    expect(headers['content-security-policy']).toContain(`script-src 'nonce-${nonce}'`);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    for (const name of scripts) expect(body.split(`// ${name}\n`), name).toHaveLength(2);
  });

  test('knows every switch it names, and refuses any other', () => {
    expect(calendarReplica({ url: `${editor}?hostile=${hostileNames.join()}` }).status).toBe(200);
    expect(calendarReplica({ url: `${editor}?drift=${driftNames.join()}` }).status).toBe(200);
    for (const key of ['hostile', 'drift', 'lang', 'theme']) {
      expect(calendarReplica({ url: `${editor}?${key}=nonsense` }), key).toMatchObject({ status: 400 });
    }
  });

  test('uses every hostile switch in a page script', () => {
    const { body } = calendarReplica({ url: editor });
    const code = body.slice(body.indexOf('// drift.js'));
    for (const name of hostileNames) expect(code, name).toContain(name);
  });

  test('has every word in every language', () => {
    const keys = Object.keys(labelsOf('en'));
    for (const language of languages) expect(Object.keys(labelsOf(language)), language).toEqual(keys);
  });

  test('answers as Calendar does when the address is too long or no page', () => {
    expect(calendarReplica({ url: `${editor}?text=${'a'.repeat(9000)}` }).status).toBe(414);
    expect(calendarReplica({ url: `${origin}/favicon.ico` }).status).toBe(404);
  });
});
