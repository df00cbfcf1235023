import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnoseCalendar } from '../lib/hosts/calendar/diagnose.ts';
import type { Diagnosis } from '../lib/hosts/diagnosis.ts';
import { showDiagnosis } from '../lib/hosts/diagnosis-dialog.ts';
import { diagnoseGmail } from '../lib/hosts/gmail/diagnose.ts';
import { logged, logLines } from '../lib/log.ts';
import { ask } from '../lib/messaging.ts';

/** How to look at each page that Doorway has an adapter for. */
const LOOKS: Record<string, (document: Document) => Diagnosis> = {
  'calendar.google.com': diagnoseCalendar,
  'mail.google.com': diagnoseGmail,
};

/** Brought into a page when the person asks "Is Doorway working here?"; looks once and shows what it found. */
export default defineUnlistedScript(() => {
  const look = LOOKS[location.hostname];
  const diagnosis = look?.(document) ?? { host: 'another page', places: [], shape: [] };
  const facts = {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: document.documentElement.lang,
  };
  // The background has answered long before somebody copies the report; a copy must follow its click at once.
  let ofBackground = ['no answer'];
  ask({ type: 'log' }).then(
    (lines) => {
      ofBackground = lines;
    },
    logged('diagnosis', undefined),
  );
  showDiagnosis(document, diagnosis, facts, () => [
    ...logLines(Date.now()).map((line) => `page: ${line}`),
    ...ofBackground.map((line) => `background: ${line}`),
  ]);
});
