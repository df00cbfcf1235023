import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asPattern, HOST_IDS, HOSTS, hostOf, originsOf } from '../../../lib/page/hosts.ts';
import { type BuildName, type Manifest, manifestProblems } from '../../../scripts/check-manifest.ts';
import config from '../../../wxt.config.ts';
import { ROOT, SHIPPED, sourcesIn } from './sources.ts';

/** As the build writes it, with the content scripts of the entrypoints. */
async function manifestOf(browser: BuildName): Promise<Manifest> {
  const make = config.manifest as unknown as (env: object) => Manifest | Promise<Manifest>;
  const scripts = [
    { matches: ['https://mail.google.com/*'] },
    {
      matches: ['https://calendar.google.com/calendar/*'],
      exclude_matches: ['https://calendar.google.com/calendar/embed*'],
    },
  ];
  return { manifest_version: 3, content_scripts: scripts, ...(await make({ browser })) };
}

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (name) => {
  test('asks for what docs/permissions.md names', async () => {
    expect(manifestProblems(name, await manifestOf(name))).toEqual([]);
  });

  test.each([
    {
      change: { permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', 'tabs'] },
      says: /permissions/,
    },
    { change: { host_permissions: ['<all_urls>'] }, says: /host_permissions/ },
    {
      change: { content_security_policy: { extension_pages: "default-src 'self'" } },
      says: /security_policy/,
    },
    { change: { web_accessible_resources: [] }, says: /web_accessible_resources/ },
    { change: { content_scripts: [{ matches: ['https://*/*'] }] }, says: /content scripts run at/ },
    { change: { content_scripts: [{ matches: ['https://a.test/*'], all_frames: true }] }, says: /further/ },
  ])('is refused with $change', async ({ change, says }) => {
    const problems = manifestProblems(name, { ...(await manifestOf(name)), ...change });
    expect(problems.join('\n')).toMatch(says);
  });
});

test('Firefox is told that nothing is collected', async () => {
  const manifest = await manifestOf('firefox');
  const gecko = { id: 'a@b.invalid', data_collection_permissions: { required: ['locationInfo'] } };
  expect(manifestProblems('firefox', { ...manifest, browser_specific_settings: { gecko } })).toHaveLength(1);
});

test('each host page has one content script, which runs where the registry says', () => {
  const names = readdirSync(join(ROOT, 'entrypoints')).filter((name) => name.endsWith('.content.ts'));
  expect(names.map((name) => name.replace('.content.ts', '')).sort()).toEqual([...HOST_IDS].sort());
  for (const host of HOST_IDS) {
    const text = readFileSync(join(ROOT, 'entrypoints', `${host}.content.ts`), 'utf8');
    expect(text).toContain(
      HOSTS[host].isOptional ? "registration: 'runtime'" : `matches: [...HOSTS.${host}.matches]`,
    );
    expect(text).not.toMatch(/https:/);
    expect(HOSTS[host].matches.map(hostOf)).toEqual(HOSTS[host].matches.map(() => host));
    if (HOSTS[host].isOptional) expect(HOSTS[host].matches).toEqual(originsOf(host).map(asPattern));
  }
});

test('an optional page is asked for by a click, and never at installation', async () => {
  const manifest = await manifestOf('chromium');
  expect(manifest.host_permissions).toEqual(['https://mail.google.com/*', 'https://calendar.google.com/*']);
  expect(manifest.optional_host_permissions).toEqual(HOSTS.outlook.matches);
  const problems = manifestProblems('chromium', { ...manifest, optional_host_permissions: ['https://*/*'] });
  expect(problems.join()).toMatch(/optional_host_permissions/);
});
/** What the code uses that browsers do not have for long, and since which version of Chromium and Firefox. */
const SINCE = [
  { uses: /\bURL\.parse\(/, chromium: 126, firefox: 126 },
  { uses: /\.to(?:Spliced|Sorted|Reversed)\(/, chromium: 110, firefox: 115 },
  { uses: /\.toWellFormed\(/, chromium: 111, firefox: 119 },
  { uses: /\.checkVisibility\(\{ visibilityProperty/, chromium: 121, firefox: 125 },
  { uses: /\bPromise\.withResolvers/, chromium: 119, firefox: 121 },
  { uses: /\.showPopover\(/, chromium: 114, firefox: 125 },
];

test('the browsers that are asked for have what the code uses', async () => {
  const code = sourcesIn(...SHIPPED).map((source) => source.code);
  const { minimum_chrome_version: chromium } = await manifestOf('chromium');
  const { browser_specific_settings: settings } = (await manifestOf('firefox')) as {
    browser_specific_settings: { gecko: { strict_min_version: string } };
  };
  const firefox = Number.parseInt(settings.gecko.strict_min_version, 10);
  for (const { uses, ...since } of SINCE) {
    expect(
      code.some((text) => uses.test(text)),
      `${uses} is used`,
    ).toBe(true);
    expect(Number(chromium), `${uses}`).toBeGreaterThanOrEqual(since.chromium);
    expect(firefox, `${uses}`).toBeGreaterThanOrEqual(since.firefox);
  }
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  expect(readme).toContain(
    `Chromium browsers from version ${chromium}, and in Firefox from version ${firefox}`,
  );
});
