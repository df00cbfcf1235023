import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { DRIFT_NAMES } from '../../replicas/gmail/drift.ts';
import { gmailReplica, pageScript } from '../../replicas/gmail/index.ts';
import { LABELS, type Language, sendLabel } from '../../replicas/gmail/labels.ts';
import { readOptions } from '../../replicas/gmail/options.ts';

const HOME = 'https://mail.google.com/mail/u/0/';
const languages = Object.keys(LABELS) as Language[];

describe('the Gmail replica', () => {
  it('answers for the mailbox and its pop-out, and for nothing else', () => {
    expect(gmailReplica({ url: HOME }).status).toBe(200);
    expect(gmailReplica({ url: `${HOME}popout?text=Hello` }).status).toBe(200);
    expect(gmailReplica({ url: 'https://mail.google.com/sync/u/0/i/s' }).status).toBe(404);
  });

  it('lets run only the script that carries its nonce', () => {
    const { headers, body } = gmailReplica({ url: HOME });
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1];
    expect(nonce).toBeTruthy();
    expect(body).toContain(`<script nonce="${nonce}">`);
    expect(body.match(/<script/g)).toHaveLength(1);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(body.startsWith('<!doctype html>')).toBe(true);
  });

  it('is one script that parses, with no name given twice', () => {
    expect(() => new Script(`(() => { 'use strict'; ${pageScript()} })`)).not.toThrow();
    const names = [...pageScript().matchAll(/^(?:async )?(?:const|let|function) (\w+)/gm)].map(
      (found) => found[1],
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('keeps text from the address out of the markup', () => {
    const text = '</script><b>bold</b>';
    expect(gmailReplica({ url: `${HOME}?text=${encodeURIComponent(text)}` }).body).not.toContain('<b>bold');
  });

  it('refers to nothing outside the page', () => {
    const { body } = gmailReplica({ url: HOME });
    expect(body.match(/\b(?:src|href)="(?!data:)[^"]*"/g)).toBeNull();
    expect(body.match(/https?:\/\/[\w.]+/g)).toBeNull();
  });

  it('never assigns markup in its own pages', () => {
    const folder = join(import.meta.dirname, '../../replicas/gmail/page');
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(
        /(?:inner|outer)HTML\s*=|insertAdjacentHTML/,
      );
  });
});

describe('its switches', () => {
  it('have usual values', () => {
    expect(readOptions(HOME)).toMatchObject({
      lang: 'en',
      dir: 'ltr',
      theme: 'light',
      plain: 'off',
      clip: true,
      signature: false,
      open: [],
      drift: [],
      popout: false,
      from: ['me@example.com'],
    });
  });

  it('are read from the query', () => {
    const options = readOptions(
      `${HOME}popout?lang=he&clip=0&gemini=1&fillMs=40&drift=noJslog,noRegion&from=a@b.c,d@e.f`,
    );
    expect(options).toMatchObject({
      dir: 'rtl',
      clip: false,
      gemini: true,
      fillMs: 40,
      popout: true,
      open: ['new'],
    });
    expect(options.drift).toEqual(['noJslog', 'noRegion']);
    expect(options.from).toEqual(['a@b.c', 'd@e.f']);
    expect(readOptions(`${HOME}?lang=vi&dir=rtl`).dir).toBe('rtl');
  });

  it('open a message by an address', () => {
    const { popout, standAlone, open } = readOptions(`${HOME}?view=cm&fs=1&tf=1&to=a@b.c&su=Hello`);
    expect({ popout, standAlone, open }).toEqual({
      popout: true,
      standAlone: { to: 'a@b.c', subject: 'Hello', body: '' },
      open: ['new'],
    });
  });

  it('take all drifts together', () => {
    expect(readOptions(`${HOME}?drift=all`).drift).toEqual(DRIFT_NAMES);
  });

  it.each(['drift=nothing', 'plain=perhaps', 'view=list', 'lang=xx', 'fill=1', 'fillMs=soon', 'surprise=1'])(
    'refuse %s',
    (query) => {
      expect(() => readOptions(`${HOME}?${query}`)).toThrow();
    },
  );
});

describe('its labels', () => {
  it.each(languages)('are whole in %s', (lang) => {
    const words = Object.values(LABELS[lang]);
    expect(words.every((word) => word.length > 0)).toBe(true);
    expect(words).toHaveLength(16);
    const { send } = LABELS[lang];
    expect(sendLabel({ lang, mac: false, sendLabel: 'bare' })).toBe(send);
    expect(sendLabel({ lang, mac: false, sendLabel: 'keys' })).toBe(`${send} \u202A(Ctrl-Enter)\u202C`);
    expect(sendLabel({ lang, mac: true, sendLabel: 'keys' })).toBe(`${send} \u202A(⌘Enter)\u202C`);
  });
});
