import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { asPattern, HOST_IDS, HOSTS, originsOf } from '../lib/page/hosts.ts';
import { BUILDS } from './build.ts';

export type BuildName = keyof typeof BUILDS;
export type Manifest = Record<string, unknown>;

/** What every build must say, word for word. docs/permissions.md gives the reason of each permission. */
const EXPECTED: Manifest = {
  manifest_version: 3,
  permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
  host_permissions: accessOf(false),
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
      "connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  },
};

/** Where the scripts of the manifest run, and where not; those of optional pages are registered later. */
const EXPECTED_SCRIPTS = inOrder(
  Object.values(HOSTS)
    .filter(({ isOptional }) => !isOptional)
    .map(({ matches, excludeMatches }) => ({ matches, exclude: excludeMatches })),
);

/** Those that run in frames too. */
const FRAMED = Object.values(HOSTS).flatMap(({ allFrames, matches }) => (allFrames ? [matches] : []));

/** What would open the extension further than it says: none may be there at all. */
const NEVER = [
  'optional_permissions',
  'externally_connectable',
  'web_accessible_resources',
  'update_url',
  'key',
  'sandbox',
];

interface ContentScript {
  matches?: string[];
  exclude_matches?: string[];
  all_frames?: boolean;
  match_about_blank?: boolean;
  world?: string;
}

/**
 * What a built manifest says other than it must.
 * @returns one line for each difference; none when all is right
 */
export function manifestProblems(name: BuildName, manifest: Manifest): string[] {
  const differ = Object.keys(EXPECTED).filter((key) => !isDeepStrictEqual(manifest[key], EXPECTED[key]));
  const extra = NEVER.filter((key) => key in manifest);
  const optional = manifest.optional_host_permissions ?? [];
  return [
    ...(isDeepStrictEqual(optional, accessOf(true))
      ? []
      : [`optional_host_permissions is ${JSON.stringify(optional)}`]),
    ...differ.map((key) => `${key} is ${JSON.stringify(manifest[key])}`),
    ...extra.map((key) => `there is ${key}`),
    ...scriptProblems((manifest.content_scripts ?? []) as ContentScript[]),
    ...(name === 'firefox' ? geckoProblems(manifest) : []),
  ];
}

function accessOf(isOptional: boolean): string[] {
  return HOST_IDS.filter((host) => HOSTS[host].isOptional === isOptional)
    .flatMap(originsOf)
    .map(asPattern);
}

function inOrder<Place extends { matches: readonly string[] }>(places: Place[]): Place[] {
  return places.sort((a, b) => String(a.matches).localeCompare(String(b.matches)));
}

function scriptProblems(scripts: ContentScript[]): string[] {
  const places = scripts.map(({ matches = [], exclude_matches: exclude = [] }) => ({ matches, exclude }));
  const sorted = inOrder(places);
  const isWider = ({ matches = [], all_frames, match_about_blank, world }: ContentScript) =>
    (all_frames && !FRAMED.some((framed) => isDeepStrictEqual(matches, framed))) ||
    match_about_blank ||
    (world !== undefined && world !== 'ISOLATED');
  return [
    ...(isDeepStrictEqual(sorted, EXPECTED_SCRIPTS)
      ? []
      : [`content scripts run at ${JSON.stringify(sorted)}`]),
    ...scripts.filter(isWider).map((script) => `a content script reaches further: ${JSON.stringify(script)}`),
  ];
}

/** Firefox asks every extension what it collects; Doorway collects nothing. */
function geckoProblems(manifest: Manifest): string[] {
  const settings = manifest.browser_specific_settings as
    | { gecko?: { data_collection_permissions?: unknown } }
    | undefined;
  const collected = settings?.gecko?.data_collection_permissions;
  return isDeepStrictEqual(collected, { required: ['none'] })
    ? []
    : [`data_collection_permissions is ${JSON.stringify(collected)}`];
}

/**
 * Checks the manifests of both builds.
 * @param builds folder of each build
 * @returns one line for each thing that is not as it must be
 */
export async function checkManifests(builds: Record<BuildName, string> = BUILDS): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, dir] of Object.entries(builds) as [BuildName, string][]) {
    const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as Manifest;
    problems.push(...manifestProblems(name, manifest).map((problem) => `${name}: ${problem}`));
  }
  return problems;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = await checkManifests();
  console.log(problems.length ? problems.join('\n') : 'Both manifests say what they must.');
  process.exitCode = problems.length ? 1 : 0;
}
