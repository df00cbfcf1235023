import { useState } from 'react';
import { askForAccess, giveAccessBack, useOptionalAccess } from '../../../components/site-access.tsx';
import { useChange, useStored } from '../../../components/store.tsx';
import { storeProblem } from '../../../components/store-words.ts';
import { HOST_IDS, HOSTS, type HostId } from '../../../lib/page/hosts.ts';
import { patchSettings } from '../../../lib/store/operations.ts';
import type { Settings } from '../../../lib/store/settings.ts';
import type { StoreError } from '../../../lib/store/store-error.ts';
import { say } from '../../../lib/words.ts';
import { FORMATS } from '../formats.ts';
import { Choice, Switch } from './choices.tsx';
import { YourData } from './your-data.tsx';

/** Before the id of a template, among the formats that the button can insert. */
const TEMPLATE = 'template:';

/** What is not part of a room. Every answer is saved at once. */
export function SettingsSection() {
  const stored = useStored();
  const change = useChange();
  const [problem, setProblem] = useState<StoreError | null>(null);
  const { settings, managed } = stored;
  const set = async (patch: Partial<Settings>) =>
    setProblem(await change((now) => patchSettings(now, patch)));
  const fixed = (name: keyof Settings) => managed.settings.includes(name);
  const templates = fixed('format') ? [] : settings.ownFormats;
  const usual = templates.find(({ id }) => id === settings.usualTemplate)?.id;
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
        options={[
          ...FORMATS.map(({ id, word }) => ({ value: id as string, label: say(word) })),
          ...templates.map(({ id, name }) => ({ value: `${TEMPLATE}${id}`, label: name })),
        ]}
        value={usual ? `${TEMPLATE}${usual}` : settings.format}
        fixed={fixed('format')}
        onChoose={(value) => {
          const format = FORMATS.find(({ id }) => id === value)?.id;
          void set(
            format ? { format, usualTemplate: null } : { usualTemplate: value.slice(TEMPLATE.length) },
          );
        }}
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
      <YourData />
    </div>
  );
}
