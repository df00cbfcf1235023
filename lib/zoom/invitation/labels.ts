/** What a fixed piece of Zoom's invitation text introduces. */
export type LabelKind =
  | 'sentence'
  | 'join'
  | 'id'
  | 'passcode'
  | 'phonePasscode'
  | 'hostKey'
  | 'topic'
  | 'time'
  | 'oneTap'
  | 'dial'
  | 'local'
  | 'sip'
  | 'h323'
  | 'skype'
  | 'notes';

/** The labels of one language, by what they introduce. */
export type Labels = Partial<Record<LabelKind, readonly string[]>>;

/**
 * Zoom's words by language, in lower case. `sentence` is what follows the host's name in the first line.
 * All are taken from real invitations; what no invitation showed is in `labels-unseen.ts`.
 */
export const LABELS: Record<string, Labels> = {
  en: {
    sentence: ['is inviting you to', 'has invited you to', 'invites you to', 'invited you to'],
    join: [
      'join zoom meeting',
      'join zoom webinar',
      'join from pc',
      'join from a pc',
      'pc, mac, linux',
      'join via zoom',
    ],
    id: [
      'meeting id',
      'webinar id',
      'zoom id',
      'pmi',
      'personal meeting id',
      'personal meeting id (pmi)',
      'meeting number',
      'meeting no',
      'id',
    ],
    passcode: ['passcode', 'password', 'meeting passcode', 'meeting password', 'webinar passcode'],
    hostKey: ['host key'],
    topic: ['topic', 'title'],
    time: ['time', 'when', 'date time'],
    oneTap: [
      'one tap mobile',
      'one-tap mobile',
      'or one tap mobile',
      'iphone one-tap',
      'iphone one tap',
      'or iphone one-tap',
    ],
    dial: [
      'dial by your location',
      'join by phone',
      'or telephone',
      'telephone',
      'dial',
      'join by telephone',
    ],
    local: [
      'find your local number',
      'international numbers available',
      'international numbers',
      'find local number',
    ],
    sip: ['join by sip', 'join using sip', 'sip'],
    h323: ['join by h.323', 'or an h.323/sip room system', 'h.323'],
    skype: ['join by skype for business', 'skype for business'],
    notes: ['joining instructions', 'joining notes', 'joining info'],
  },
  de: {
    sentence: ['lädt sie zu', 'lädt dich zu'],
    join: ['zoom-meeting beitreten', 'beitreten zoom meeting', 'beitreten zoom-meeting'],
    id: ['meeting-id', 'webinar-id'],
    passcode: ['kenncode', 'passwort'],
    topic: ['thema'],
    time: ['uhrzeit', 'zeit'],
    oneTap: ['schnelleinwahl mobil'],
    dial: ['einwahl nach aktuellem standort', 'einwahl nach standort'],
    local: ['ortseinwahl suchen'],
  },
  fr: {
    sentence: ['vous invite à'],
    join: ['participer à la réunion zoom', 'rejoindre la réunion zoom'],
    id: ['id de réunion', 'id de la réunion'],
    passcode: ['code secret', 'mot de passe'],
    topic: ['sujet'],
    time: ['heure'],
  },
  es: {
    sentence: ['te está invitando a', 'le está invitando a', 'lo está invitando a', 'está invitándole a'],
    join: ['unirse a la reunión zoom', 'unirse a la reunión de zoom', 'entrar zoom reunión'],
    id: ['id de reunión', 'id de la reunión'],
    passcode: ['código de acceso', 'contraseña'],
    topic: ['tema'],
    time: ['hora'],
  },
  pt: {
    join: ['entrar na reunião zoom', 'entrar na reunião do zoom'],
    id: ['id da reunião', 'id de reunião'],
    passcode: ['senha de acesso', 'senha'],
    topic: ['tópico'],
    time: ['horário', 'hora'],
  },
  it: {
    id: ['id riunione'],
    passcode: ['passcode', "codice d'accesso", 'codice accesso', 'codice di accesso'],
  },
  ru: {
    sentence: ['приглашает вас на'],
    join: ['подключиться к конференции zoom'],
    id: ['идентификатор конференции'],
    passcode: ['код доступа', 'пароль'],
    topic: ['тема'],
    time: ['время'],
  },
  tr: {
    sentence: ['sizi planlanmış', 'sizi zamanlanmış'],
    join: ['zoom toplantısına katılın', 'zoom toplantısına katıl'],
    id: ['toplantı kimliği'],
    passcode: ['parola'],
    topic: ['konu'],
    time: ['saat', 'zaman'],
  },
  id: {
    sentence: ['mengundang anda ke'],
    join: ['gabung rapat zoom', 'gabung zoom rapat', 'bergabung ke rapat zoom', 'link zoom'],
    id: ['id rapat'],
    passcode: ['kode sandi'],
    topic: ['topik'],
    time: ['waktu'],
  },
  pl: { sentence: ['zaprasza cię na', 'zaprasza na'], join: ['dołącz do spotkania'], topic: ['temat'] },
};

/** What Zoom itself calls a passcode; other words for one may be those of a file or a site. Folded as lines are. */
export const ZOOMS_WORD =
  /^(?:(?:meeting |webinar )?passcode|(?:meeting|webinar) password|access code|kenncode|code secret|código de acceso|senha de acesso|codice d'accesso|codice accesso|codice di accesso|パスコード|код доступ[ау]|kode sandi|kod dostępu|toegangscode|wachtwoordcode|암호|lösenkod|adgangskode|tunnuskoodi|mật mã|קוד גישה|पासकोड)$/u;

/** Words that stand where a host's name should: the text came from a template, not from a person. */
export const PLACEHOLDER_NAMES: ReadonlySet<string> = new Set([
  'organization',
  'organisation',
  'name',
  'your name',
  'host',
  'host name',
  'someone',
]);
