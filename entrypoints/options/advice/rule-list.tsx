import type { Store } from '../../../components/use-store.ts';
import { type AdviceTopic, RULES } from '../../../lib/room/safety.ts';
import type { Settings } from '../../../lib/room/settings.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import { silence, unsilence } from './quiet.ts';

const GROUPS: readonly (readonly [AdviceTopic, WordKey])[] = [
  ['lock', 'advGroupLock'],
  ['passcode', 'advGroupPasscode'],
  ['number', 'advGroupNumber'],
  ['personal', 'advGroupPersonal'],
  ['link', 'advGroupLink'],
  ['paste', 'advGroupPaste'],
  ['place', 'advGroupPlace'],
];

/** All that Doorway can tell, each with its source, and each to be switched off and on. */
export function RuleList({ settings, change }: { settings: Settings; change: Store['change'] }) {
  return (
    <section className="group rules" aria-labelledby="rules-title">
      <h2 id="rules-title">{say('advRulesTitle')}</h2>
      <p className="muted small">{say('advRulesHint')}</p>
      {GROUPS.map(([about, word]) => (
        <fieldset key={about} className="rule-group">
          <legend>{say(word)}</legend>
          {RULES.filter((rule) => rule.about === about).map((rule) => (
            <label key={rule.id} className="option">
              <input
                type="checkbox"
                checked={!settings.silencedAdvice.includes(rule.id)}
                onChange={(event) => {
                  const { checked } = event.target;
                  void change((now) => (checked ? unsilence : silence)(now, rule.id));
                }}
              />
              <span>
                {say(ruleWord(rule.id))}
                <span className="muted small rule-source">{say('advSource', rule.source)}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** The name of a rule as the person reads it. */
export function ruleWord(id: string): WordKey {
  return `advRule${id.charAt(0).toUpperCase()}${id.slice(1)}` as WordKey;
}
