import { useId } from 'react';
import { useChange, useStored } from '../../../components/store.tsx';
import { sourceLabel } from '../../../lib/advice-words.ts';
import { type AdviceTopic, RULES, type RuleSource } from '../../../lib/room/advice/advise.ts';
import { silence, unsilence } from '../../../lib/store/muted.ts';
import { say, type WordKey } from '../../../lib/words.ts';
import '../help/topic.css';

const GROUPS: readonly (readonly [AdviceTopic, WordKey])[] = [
  ['lock', 'advGroupLock'],
  ['passcode', 'advGroupPasscode'],
  ['number', 'advGroupNumber'],
  ['personal', 'advGroupPersonal'],
  ['link', 'advGroupLink'],
  ['paste', 'advGroupPaste'],
  ['place', 'advGroupPlace'],
];

/** All that Doorway can tell, each with its source, and each to be turned off and on. */
export function RuleList() {
  const { settings } = useStored();
  const change = useChange();
  const id = useId();
  return (
    <details className="topic rules">
      <summary>
        <h2>{say('advRulesTitle')}</h2>
      </summary>
      <p className="muted small">{say('advRulesHint')}</p>
      {GROUPS.map(([about, word]) => (
        <fieldset key={about} className="rule-group">
          <legend>{say(word)}</legend>
          {RULES.filter((rule) => rule.about === about).map((rule) => (
            <div key={rule.id}>
              <label className="option">
                <input
                  type="checkbox"
                  checked={!settings.silencedAdvice.includes(rule.id)}
                  aria-describedby={`${id}-${rule.id}`}
                  onChange={(event) => {
                    const { checked } = event.target;
                    void change((now) => (checked ? unsilence : silence)(now, rule.id));
                  }}
                />
                <span>{say(ruleWord(rule.id))}</span>
              </label>
              <p id={`${id}-${rule.id}`} className="muted small rule-source">
                {say('advSource')} <SourceName source={rule.source} />
              </p>
            </div>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** The document behind a rule, to be read by whoever wants to know. */
function SourceName({ source }: { source: RuleSource }) {
  if (!source.address) return <>{sourceLabel(source)}</>;
  return (
    <a href={source.address} target="_blank" rel="noreferrer">
      {sourceLabel(source)}
    </a>
  );
}

/** The name of a rule as the person reads it. */
export function ruleWord(id: string): WordKey {
  return `advRule${id.charAt(0).toUpperCase()}${id.slice(1)}` as WordKey;
}
