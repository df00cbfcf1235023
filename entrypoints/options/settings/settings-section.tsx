import { useState } from 'react';
import { askForAccess, giveAccessBack, useOptionalAccess } from '../../../components/site-access.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import type { Store } from '../../../components/use-store.ts';
import { HOST_IDS, HOSTS, type HostId } from '../../../lib/page/hosts.ts';
import { patchSettings } from '../../../lib/store/operations.ts';
import type { Settings } from '../../../lib/store/settings.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import type { Stored } from '../../../lib/store/stored.ts';
import { say } from '../../../lib/words.ts';
import { FORMATS } from '../formats.ts';
import { Backups } from './backups.tsx';
import { Choice, Switch } from './choices.tsx';
import { Transfer } from './transfer.tsx';

/** What is not part of a room. Every answer is kept at once. */
export function SettingsSection({ stored, change }: { stored: Stored; change: Store['change'] }) {
  const [problem, setProblem] = useState<StoreError | null>(null);
  const { settings, managed } = stored;
  const set = async (patch: Partial<Settings>) =>
    setProblem(await change((now) => patchSettings(now, patch)));
  const fixed = (name: keyof Settings) => managed.settings.includes(name);
  const allowed = useOptionalAccess();
  /** The browser is asked in the click itself, or it would refuse to ask the person. */
  const setButton = async (host: HostId, isOn: boolean) => {
    const { setting, isOptional } = HOSTS[host];
    if (isOptional && isOn && !(await askForAccess(host))) return;
    await set({ [setting]: isOn });
    if (isOptional && !isOn) await giveAccessBack(host);
  };

  return (
    <div className="column">
      <h1>{say('optNavSettings')}</h1>
      <p className="muted">{say('setIntro')}</p>
      {problem && (
        <p className="error" role="alert">
          {storeProblem(problem)}
        </p>
      )}
      <Choice
        title={say('setFormat')}
        options={FORMATS.map(({ id, word }) => ({ value: id, label: say(word) }))}
        value={settings.format}
        fixed={fixed('format')}
        onChoose={(format) => set({ format })}
      />
      <Choice
        title={say('setPlace')}
        options={[
          { value: 'auto', label: say('setPlaceAuto') },
          { value: 'location', label: say('setPlaceLocation') },
          { value: 'description', label: say('setPlaceDescription') },
          { value: 'both', label: say('setPlaceBoth') },
        ]}
        value={settings.calendarPlace}
        fixed={fixed('calendarPlace')}
        onChoose={(calendarPlace) => set({ calendarPlace })}
      />
      <fieldset className="group">
        <legend>{say('setButtons')}</legend>
        {HOST_IDS.map((host) => {
          const { setting, words, isOptional } = HOSTS[host];
          const isReached = !isOptional || allowed.includes(host);
          return (
            <Switch
              key={setting}
              label={say(words.setting)}
              value={settings[setting] && isReached}
              fixed={fixed(setting) && (isReached || !settings[setting])}
              onChange={(isOn) => setButton(host, isOn)}
            />
          );
        })}
      </fieldset>
      <Choice
        title={say('setOpenIn')}
        options={[
          { value: 'browser', label: say('setOpenBrowser') },
          { value: 'app', label: say('setOpenApp') },
        ]}
        value={settings.openIn}
        fixed={fixed('openIn')}
        onChoose={(openIn) => set({ openIn })}
      />
      <Transfer stored={stored} change={change} />
      <Backups />
    </div>
  );
}
