import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { diagnoseCalendar } from '../lib/hosts/calendar/diagnose.ts';
import { diagnoseGmail } from '../lib/hosts/gmail/diagnose.ts';
import type { Diagnosis } from '../lib/page/diagnosis.ts';
import { type HostId, hostOf } from '../lib/page/hosts.ts';
import { showDiagnosis } from '../lib/page/ui/diagnosis-dialog.ts';

/** How to look at each page that Doorway has an adapter for. */
const LOOKS: Record<HostId, (document: Document) => Diagnosis> = {
  calendar: diagnoseCalendar,
  gmail: diagnoseGmail,
};

/** Brought into a page when the person asks "Is Doorway working here?"; looks once and shows what it found. */
export default defineUnlistedScript(() => {
  const host = hostOf(location.href);
  const diagnosis = host ? LOOKS[host](document) : { host: 'another page', places: [], shape: [] };
  showDiagnosis(document, diagnosis, {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    language: document.documentElement.lang,
  });
});
