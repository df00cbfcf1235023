import { useCallback, useState } from 'react';
import { Glyph } from '../../components/glyph.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { makeEventForm } from '../../components/practice/event-form.ts';
import { makeMessageBox } from '../../components/practice/message-box.ts';
import { startPractice } from '../../components/practice/start-practice.ts';
import { StoreProvider, useStore } from '../../components/store.tsx';
import { say } from '../../lib/words.ts';
import '../../components/practice/practice.css';
import './practice.css';

/** A page to try the button on: a small message and a small event, with the same code as on real pages. */
export function Practice() {
  return (
    <StoreProvider>
      <PracticePage />
    </StoreProvider>
  );
}

function PracticePage() {
  const { stored } = useStore();
  const [round, setRound] = useState(0);
  const [pretended, setPretended] = useState(false);
  const hasRoom = stored === null || stored.rooms.length > 0;
  return (
    <>
      <PageHeader>
        <a href="/options.html">{say('pracOptions')}</a>
      </PageHeader>
      <main>
        <h1>{say('pracTitle')}</h1>
        <p className="muted">{say('pracIntro')}</p>
        {!hasRoom && (
          <p className="notice" role="status">
            <span>{say('noteNoRoom')}</span>
            <a href="/options.html#rooms">{say('noteSetUp')}</a>
          </p>
        )}
        <Stage
          key={round}
          onPretend={() => {
            setPretended(true);
          }}
        />
        <p className="pretended small" role="status">
          {pretended && (
            <>
              <Glyph name="info" size={16} />
              {say('pracNothingSent')}
            </>
          )}
        </p>
        <p className="practice-end">
          <button
            type="button"
            className="button"
            onClick={() => {
              setPretended(false);
              setRound((now) => now + 1);
            }}
          >
            {say('pracAgain')}
          </button>
          <a className="button quiet" href="https://mail.google.com/" target="_blank" rel="noreferrer">
            {say('pracGmail')}
          </a>
          <a className="button quiet" href="https://calendar.google.com/" target="_blank" rel="noreferrer">
            {say('pracCalendar')}
          </a>
        </p>
      </main>
    </>
  );
}

/** Message and event; React gives the frame, what is in it is plain DOM as on any host page. */
function Stage({ onPretend }: { onPretend: () => void }) {
  const [pretend] = useState(() => onPretend);
  const mount = useCallback(
    (stage: HTMLDivElement) => {
      const ending = new AbortController();
      const message = makeMessageBox(pretend);
      const event = makeEventForm(pretend);
      stage.querySelector('[data-slot="message"]')?.replaceChildren(message.element);
      stage.querySelector('[data-slot="event"]')?.replaceChildren(event.element);
      startPractice({ message, event, signal: ending.signal });
      return () => ending.abort();
    },
    [pretend],
  );
  return (
    <div className="practice-stage" ref={mount}>
      <section aria-labelledby="practice-message">
        <h2 id="practice-message">{say('pracMessage')}</h2>
        <p className="muted small">{say('pracMessageHint')}</p>
        <div data-slot="message" />
      </section>
      <section aria-labelledby="practice-event">
        <h2 id="practice-event">{say('pracEvent')}</h2>
        <p className="muted small">{say('pracEventHint')}</p>
        <div data-slot="event" />
      </section>
    </div>
  );
}
