import { ErrorBoundary } from '../../components/error-boundary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SiteAccess } from '../../components/site-access.tsx';
import { StoreProvider, useStore } from '../../components/store.tsx';
import { say } from '../../lib/words.ts';
import { AdviceSection } from './advice/advice-section.tsx';
import { ChangeRoomSection } from './change-room/change-room-section.tsx';
import { ResumeNote } from './change-room/resume-note.tsx';
import { HelpSection } from './help/help-section.tsx';
import { RoomsSection } from './rooms/rooms-section.tsx';
import { SECTIONS, type SectionId, useSection } from './sections.ts';
import { SettingsSection } from './settings/settings-section.tsx';
import { SignatureSection } from './signature/signature-section.tsx';
import { StoreNotices } from './store-notices.tsx';
import { TemplatesSection } from './templates/templates-section.tsx';
import './form.css';
import './options.css';

/** The sections that show what is stored. */
const VIEWS = [
  ['rooms', RoomsSection],
  ['advice', AdviceSection],
  ['change-room', ChangeRoomSection],
  ['templates', TemplatesSection],
  ['signature', SignatureSection],
  ['settings', SettingsSection],
] as const satisfies [SectionId, unknown][];

/** The options page: one section at a time; the others keep what was typed in them. */
export function Options() {
  return (
    <StoreProvider>
      <OptionsPage />
    </StoreProvider>
  );
}

function OptionsPage() {
  const { stored } = useStore();
  const section = useSection();
  return (
    <>
      <PageHeader>
        <Navigation section={section} />
      </PageHeader>
      <main>
        <SiteAccess />
        <ErrorBoundary of={stored}>
          <StoreNotices />
        </ErrorBoundary>
        {section !== 'change-room' && <ResumeNote />}
        {stored &&
          VIEWS.map(([id, View]) => (
            <div key={id} id={`section-${id}`} hidden={section !== id}>
              <ErrorBoundary of={stored}>
                <View />
              </ErrorBoundary>
            </div>
          ))}
        <div id="section-help" hidden={section !== 'help'}>
          <HelpSection />
        </div>
      </main>
      <footer className="page-footer muted small">
        {say('optNotAffiliated')} <a href="/practice.html">{say('pracLink')}</a>
      </footer>
    </>
  );
}

function Navigation({ section }: { section: SectionId }) {
  return (
    <nav aria-label={say('optNav')}>
      {SECTIONS.map(({ id, word }) => (
        <a key={id} href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
          {say(word)}
        </a>
      ))}
    </nav>
  );
}
