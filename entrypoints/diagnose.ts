import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnoseCalendar } from '../lib/hosts/calendar/diagnose.ts';
import { diagnoseGmail } from '../lib/hosts/gmail/diagnose.ts';
import type { Diagnosis } from '../lib/page/diagnosis.ts';
import { showDiagnosis } from '../lib/page/ui/diagnosis-dialog.ts';

/** How to look at each page that Doorway has an adapter for. */
const LOOKS: Record<string, (document: Document) => Diagnosis> = {
  'calendar.google.com': diagnoseCalendar,
  'mail.google.com': diagnoseGmail,
};

/** Brought into a page when the person asks "Is Doorway working here?"; looks once and shows what it found. */
export default defineUnlistedScript(() => {
  const look = LOOKS[location.hostname];
  const diagnosis = look?.(document) ?? { host: 'another page', places: [], shape: [] };
  showDiagnosis(document, diagnosis, {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: document.documentElement.lang,
  });
});
