import { beforeEach } from 'vitest';
import { browser } from './fake-browser.ts';

// The files of this folder share their modules and their document: no test begins with what the last one left.
beforeEach(() => {
  localStorage.clear();
  browser.permissions.refused.clear();
});
