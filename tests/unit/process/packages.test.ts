import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './sources.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

test.each(Object.entries({ dependencies, devDependencies }))(
  '%s name one exact version each',
  (_, packages) => {
    const ranges = Object.entries(packages).filter(
      ([, version]) => !/^(?:npm:[\w./@-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(Object.keys(packages)).not.toEqual([]);
    expect(ranges).toEqual([]);
  },
);

// `npm ci` refuses a lockfile without them, and other systems would get no binary of their own.
test('the lockfile knows the packages of all platforms', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${name}, for ${path}`),
  );
  expect(names.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
