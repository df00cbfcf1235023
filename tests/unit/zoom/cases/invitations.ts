import type { Invitation } from '../../../../lib/zoom/invitation/types.ts';

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
  topic: string | null;
  time: string | null;
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

/** Language, first line, host's name in it, then Zoom's words: topic, time, join, ID, passcode. `-`: no such line. */
const ROWS = `
en | Robin Doe is inviting you to a scheduled Zoom meeting. | Robin Doe | Topic: | Time: | Join Zoom Meeting | Meeting ID: | Passcode:
de | Jörg Müller lädt Sie zu einem geplanten Zoom-Meeting ein. | Jörg Müller | Thema: | Uhrzeit: | Zoom-Meeting beitreten | Meeting-ID: | Kenncode:
fr | Zoé Lefèvre vous invite à une réunion Zoom planifiée. | Zoé Lefèvre | Sujet : | Heure : | Participer à la réunion Zoom | ID de réunion : | Code secret :
es | Inés Peña le está invitando a una reunión de Zoom programada. | Inés Peña | Tema: | Hora: | Unirse a la reunión Zoom | ID de reunión: | Código de acceso:
pt | Olá, | - | Tópico: | Horário: | Entrar na reunião Zoom | ID da reunião: | Senha de acesso:
it | Buongiorno | - | - | - | Collegamento | ID riunione: | Codice d’accesso:
ja | 山田さんがあなたを予約されたZoomミーティングに招待しています。 | 山田 | トピック: | 時間: | Zoomミーティングに参加する | ミーティングID: | パスコード:
zh-CN | 李雷 邀请您参加预先安排的 Zoom 会议。 | 李雷 | 主题： | 时间： | 加入 Zoom 会议 | 会议号： | 密码：
zh-TW | 大家好 | - | 主題: | 時間: | 加入 Zoom 會議 | 會議 ID: | 密碼:
ko | 안녕하세요 | - | 주제: | 시간: | Zoom 회의 참가 | 회의 ID: | 암호:
ru | Анна Йолкина приглашает вас на запланированную конференцию: Zoom. | Анна Йолкина | Тема: | Время: | Подключиться к конференции Zoom | Идентификатор конференции: | Код доступа:
tr | Ayşe Işık sizi planlanmış Zoom toplantısına davet ediyor. | Ayşe Işık | Konu: | Saat: | Zoom Toplantısına Katılın | Toplantı Kimliği: | Parola:
id | Budi mengundang Anda ke rapat Zoom terjadwal. | Budi | Topik: | Waktu: | Gabung Rapat Zoom | ID Rapat: | Kode Sandi:
pl | Łukasz Żak zaprasza Cię na zaplanowane spotkanie Zoom. | Łukasz Żak | Temat: | - | Dołącz do spotkania | Identyfikator spotkania: | Kod dostępu:
a language without a table | Mihai vă invită. | - | - | - | Intrați | Numărul ședinței: | Cod de acces:
`;

/** One short invitation in every language of which Zoom's words are known. */
export const LANGUAGES: Record<string, Case> = Object.fromEntries(
  ROWS.trim()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => (cell === '-' ? null : cell)))
    .map(([language, sentence, hostName = null, topic = null, time = null, join, id, passcode]) => [
      language,
      {
        text: short({
          sentence: sentence ?? '',
          topic,
          time,
          join: join ?? '',
          id: id ?? '',
          passcode: passcode ?? '',
        }),
        expected: expectShort(hostName, topic !== null, time !== null),
      },
    ]),
);
