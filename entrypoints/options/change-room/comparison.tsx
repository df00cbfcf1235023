import { Glyph, type GlyphName } from '../../../components/glyph.tsx';
import { type ChangeFact, type FactChange, factsToShow, type RoomChange } from '../../../lib/room/compare.ts';
import type { Room } from '../../../lib/room/room.ts';
import { say, sayList, type WordKey } from '../../../lib/words.ts';
import { retiredWords } from '../advice/outdated-list.tsx';
import { FindingLine } from '../finding-line.tsx';

const FACTS: Record<ChangeFact, WordKey> = {
  meetingId: 'chgFactMeetingId',
  personalName: 'chgFactPersonalName',
  token: 'chgFactToken',
  passcode: 'chgFactPasscode',
};
const STATES: Record<FactChange, { word: WordKey; glyph: GlyphName }> = {
  changed: { word: 'chgIsChanged', glyph: 'done' },
  same: { word: 'chgIsSame', glyph: 'alert' },
  added: { word: 'chgIsAdded', glyph: 'plus' },
  unknown: { word: 'chgIsUnknown', glyph: 'question' },
};

/** What changed between the old room and the new invitation, what did not, and whether that is enough. */
export function Comparison({ old, change }: { old: Room; change: RoomChange }) {
  const { facts, safe, notSafeYet, retired } = change;
  return (
    <section className="comparison" aria-label={say('chgCompare')}>
      <dl>
        {factsToShow(old, change).map((fact) => (
          <div key={fact} data-state={facts[fact]}>
            <dt>{say(FACTS[fact])}</dt>
            <dd>
              <Glyph name={STATES[facts[fact]].glyph} size={16} />
              {say(STATES[facts[fact]].word)}
            </dd>
          </div>
        ))}
      </dl>
      <FindingLine tone={safe ? 'good' : 'warn'}>
        {safe
          ? say('chgSafe')
          : say('chgNotSafe', { list: sayList(notSafeYet.map((fact) => say(FACTS[fact]))) })}
      </FindingLine>
      {retired.length > 0 && (
        <p className="muted small">
          {say('chgKept', { list: sayList(retired.map((entry) => retiredWords(entry))) })}
        </p>
      )}
    </section>
  );
}
