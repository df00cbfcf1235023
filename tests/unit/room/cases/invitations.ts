import type { Invitation } from '../../../../lib/room/invitation.ts';

/** A text with the fields that must come out of it, whatever was done to it. */
export interface Case {
  text: string;
  expected: Partial<Invitation>;
}

const TOKEN = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123.1';
const URL = `https://us02web.zoom.us/j/3849205716?pwd=${TOKEN}`;
const SHORT = {
  url: URL,
  host: 'us02web.zoom.us',
  kind: 'pmi',
  meetingId: '3849205716',
  pwdToken: TOKEN,
  conflict: null,
} as const;

/** The short form of the free plans in one language. */
function short(words: {
  sentence: string;
  topic?: string;
  time?: string;
  join: string;
  id: string;
  passcode: string;
}): string {
  return [
    words.sentence,
    '',
    ...(words.topic ? [`${words.topic} Deutschstunde`] : []),
    ...(words.time ? [`${words.time} 17.09.2026 18 h Europa`] : []),
    '',
    words.join,
    URL,
    '',
    `${words.id} 384 920 5716`,
    `${words.passcode} 4v05q3`,
    '',
  ].join('\n');
}

function expectShort(hostName: string | null, topic: boolean, time: boolean): Partial<Invitation> {
  return {
    ...SHORT,
    hostName,
    topic: topic ? 'Deutschstunde' : null,
    time: time ? '17.09.2026 18 h Europa' : null,
    passcode: '4v05q3',
    dialInPasscode: null,
  };
}

/** One short invitation in every language of which Zoom's words are known. */
export const LANGUAGES: Record<string, Case> = {
  en: {
    text: short({
      sentence: 'Robin Doe is inviting you to a scheduled Zoom meeting.',
      topic: 'Topic:',
      time: 'Time:',
      join: 'Join Zoom Meeting',
      id: 'Meeting ID:',
      passcode: 'Passcode:',
    }),
    expected: expectShort('Robin Doe', true, true),
  },
  de: {
    text: short({
      sentence: 'Jörg Müller lädt Sie zu einem geplanten Zoom-Meeting ein.',
      topic: 'Thema:',
      time: 'Uhrzeit:',
      join: 'Zoom-Meeting beitreten',
      id: 'Meeting-ID:',
      passcode: 'Kenncode:',
    }),
    expected: expectShort('Jörg Müller', true, true),
  },
  fr: {
    text: short({
      sentence: 'Zoé Lefèvre vous invite à une réunion Zoom planifiée.',
      topic: 'Sujet :',
      time: 'Heure :',
      join: 'Participer à la réunion Zoom',
      id: 'ID de réunion :',
      passcode: 'Code secret :',
    }),
    expected: expectShort('Zoé Lefèvre', true, true),
  },
  es: {
    text: short({
      sentence: 'Inés Peña le está invitando a una reunión de Zoom programada.',
      topic: 'Tema:',
      time: 'Hora:',
      join: 'Unirse a la reunión Zoom',
      id: 'ID de reunión:',
      passcode: 'Código de acceso:',
    }),
    expected: expectShort('Inés Peña', true, true),
  },
  pt: {
    text: short({
      sentence: 'Olá,',
      topic: 'Tópico:',
      time: 'Horário:',
      join: 'Entrar na reunião Zoom',
      id: 'ID da reunião:',
      passcode: 'Senha de acesso:',
    }),
    expected: expectShort(null, true, true),
  },
  it: {
    text: short({
      sentence: 'Buongiorno',
      join: 'Collegamento',
      id: 'ID riunione:',
      passcode: 'Codice d’accesso:',
    }),
    expected: expectShort(null, false, false),
  },
  ja: {
    text: short({
      sentence: '山田さんがあなたを予約されたZoomミーティングに招待しています。',
      topic: 'トピック:',
      time: '時間:',
      join: 'Zoomミーティングに参加する',
      id: 'ミーティングID:',
      passcode: 'パスコード:',
    }),
    expected: expectShort('山田', true, true),
  },
  'zh-CN': {
    text: short({
      sentence: '李雷 邀请您参加预先安排的 Zoom 会议。',
      topic: '主题：',
      time: '时间：',
      join: '加入 Zoom 会议',
      id: '会议号：',
      passcode: '密码：',
    }),
    expected: expectShort('李雷', true, true),
  },
  'zh-TW': {
    text: short({
      sentence: '大家好',
      topic: '主題:',
      time: '時間:',
      join: '加入 Zoom 會議',
      id: '會議 ID:',
      passcode: '密碼:',
    }),
    expected: expectShort(null, true, true),
  },
  ko: {
    text: short({
      sentence: '안녕하세요',
      topic: '주제:',
      time: '시간:',
      join: 'Zoom 회의 참가',
      id: '회의 ID:',
      passcode: '암호:',
    }),
    expected: expectShort(null, true, true),
  },
  ru: {
    text: short({
      sentence: 'Анна Йолкина приглашает вас на запланированную конференцию: Zoom.',
      topic: 'Тема:',
      time: 'Время:',
      join: 'Подключиться к конференции Zoom',
      id: 'Идентификатор конференции:',
      passcode: 'Код доступа:',
    }),
    expected: expectShort('Анна Йолкина', true, true),
  },
  tr: {
    text: short({
      sentence: 'Ayşe Işık sizi planlanmış Zoom toplantısına davet ediyor.',
      topic: 'Konu:',
      time: 'Saat:',
      join: 'Zoom Toplantısına Katılın',
      id: 'Toplantı Kimliği:',
      passcode: 'Parola:',
    }),
    expected: expectShort('Ayşe Işık', true, true),
  },
  id: {
    text: short({
      sentence: 'Budi mengundang Anda ke rapat Zoom terjadwal.',
      topic: 'Topik:',
      time: 'Waktu:',
      join: 'Gabung Rapat Zoom',
      id: 'ID Rapat:',
      passcode: 'Kode Sandi:',
    }),
    expected: expectShort('Budi', true, true),
  },
  pl: {
    text: short({
      sentence: 'Łukasz Żak zaprasza Cię na zaplanowane spotkanie Zoom.',
      topic: 'Temat:',
      join: 'Dołącz do spotkania',
      id: 'Identyfikator spotkania:',
      passcode: 'Kod dostępu:',
    }),
    expected: expectShort('Łukasz Żak', true, false),
  },
  'a language without a table': {
    text: short({
      sentence: 'Mihai vă invită.',
      join: 'Intrați',
      id: 'Numărul ședinței:',
      passcode: 'Cod de acces:',
    }),
    expected: expectShort(null, false, false),
  },
};
