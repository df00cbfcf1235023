import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnoseCalendar } from '../lib/hosts/calendar/diagnose.ts';
import { diagnoseGmail } from '../lib/hosts/gmail/diagnose.ts';
import { diagnoseOutlook } from '../lib/hosts/outlook/diagnose.ts';
import { logged, logLines } from '../lib/log.ts';
import { ask } from '../lib/messaging.ts';
import type { Diagnosis } from '../lib/page/diagnosis.ts';
import { type HostId, hostOf } from '../lib/page/hosts.ts';
import { showDiagnosis } from '../lib/page/ui/diagnosis-dialog.ts';

/** How to look at each page that Doorway has an adapter for. */
const LOOKS: Record<HostId, (document: Document) => Diagnosis> = {
  calendar: diagnoseCalendar,
  gmail: diagnoseGmail,
  outlook: diagnoseOutlook,
};

/** Brought into a page when the person asks "Is Doorway working here?"; looks once and shows what it found. */
export default defineUnlistedScript(() => {
  // A window that the page opened without an address is of its origin.
  const host = hostOf(self.origin);
  const diagnosis = host ? LOOKS[host](document) : { host: 'another page', places: [], shape: [] };
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
