import { SelectField } from '../../../components/select-field.tsx';
import { joinOtherWords } from '../../../lib/guest-words.ts';
import {
  type GuestLanguage,
  languageNames,
  languagesByName,
  languagesOf,
  ownLanguage,
} from '../../../lib/room/guest-language.ts';
import type { RoomDraft } from '../../../lib/room/room-draft.ts';
import { say } from '../../../lib/words.ts';

interface LanguageFieldsProps {
  draft: RoomDraft;
  edit: (patch: Partial<RoomDraft>) => void;
}

/** In which language a room's guests are written to, and in which other one as well. */
export function LanguageFields({ draft, edit }: LanguageFieldsProps) {
  const locale = say('pageLanguage');
  const own = ownLanguage(locale);
  const { name, label, language, secondLanguage } = draft;
  const [first] = languagesOf({ language, secondLanguage: null }, own);
  const options = languagesByName(locale).map(({ language, name }) => ({ value: language, label: name }));
  const choose = (chosen: GuestLanguage | null) => {
    const [next] = languagesOf({ language: chosen, secondLanguage: null }, own);
    edit({
      language: chosen,
      // The words for somebody else's room were Doorway's own: they follow, while the person has not changed them.
      ...(label === joinOtherWords(name, language) && { label: joinOtherWords(name, chosen) }),
      ...(secondLanguage === next && { secondLanguage: null }),
    });
  };
  return (
    <div className="pair">
      <SelectField<GuestLanguage | ''>
        label={say('optLanguage')}
        hint={say('optLanguageHint')}
        value={language ?? ''}
        options={[
          { value: '', label: say('optLanguageSame', { language: languageNames(locale)(own) }) },
          ...options,
        ]}
        onChoose={(chosen) => choose(chosen || null)}
      />
      <SelectField<GuestLanguage | ''>
        label={say('optSecondLanguage')}
        hint={say('optSecondLanguageHint')}
        value={secondLanguage ?? ''}
        options={[
          { value: '', label: say('optSecondLanguageNone') },
          ...options.filter(({ value }) => value !== first),
        ]}
        onChoose={(chosen) => edit({ secondLanguage: chosen || null })}
      />
    </div>
  );
}
