import type { Wanted } from './pastes.ts';

const N = 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1';
const J = 'https://us02web.zoom.us/j/3849205716';
const JN = `${J}?pwd=${N}`;
const MY = 'https://acme.zoom.us/my/robin.doe';
const ID = 'Meeting ID: 384 920 5716';
const NUMBER: Wanted = { id: '3849205716' };
const ROOM: Wanted = { ...NUMBER, tok: N };
const DIGITS: Wanted = { ...NUMBER, pc: '482913' };
const OPEN: Wanted = { ...NUMBER, pc: null };
const NOTHING_SAID: Wanted = { ...OPEN, not: ['passcodeUnclear'] };
const UNCLEAR: Wanted = { ...OPEN, has: ['passcodeUnclear'] };

type Case = [text: string, want: Wanted];

/** Below a link to the room, each text alone. */
function below(texts: string[], want: Wanted): Case[] {
  return texts.map((text) => [`${J}\n${text}`, want]);
}

/** What people of many languages write around a room, and what stands beside it. All made up. */
export const ORDINARY_PASTES: Record<string, Case[]> = {
  'words between the label and the passcode': [
    ...below(
      [
        'The passcode is: 482913',
        'Das Passwort ist: 482913',
        'Le code secret est : 482913',
        'La contraseña es: 482913',
        'A senha é: 482913',
        'La password è: 482913',
        'Lösenordet är: 482913',
        '密码是：482913',
        'הסיסמה היא: 482913',
        'كلمة المرور هي: 482913',
        'The passcode for the meeting is 482913',
        'The passcode for this meeting is 482913.',
        'The password to join is 482913',
        'Passcode for all sessions: 482913',
        'Kenncode für das Zoom-Meeting: 482913',
        'Das Passwort für das Meeting lautet 482913',
        'Le mot de passe de la réunion est 482913',
        'La contraseña de la reunión es 482913',
        'Clave para entrar: 482913',
        'Senha para entrar: 482913',
        'Password per entrare: 482913',
        'Пароль от конференции: 482913',
        'Heslo ke schůzce: 482913',
        'סיסמה לפגישה: 482913',
        'كلمة مرور الاجتماع: 482913',
        'รหัสผ่านการประชุม: 482913',
        'Participant passcode: 482913',
      ],
      DIGITS,
    ),
    ['Le mot de passe est : 482913\nhttps://zoom.us/j/3849205716', DIGITS],
    ['Le code secret de la réunion est 482913.\nhttps://zoom.us/j/3849205716', DIGITS],
    ...below(
      [
        'Passcode to open the door: 4711',
        'Passcode for the building: 4711',
        'Passcode for the Wi-Fi: hunter22',
        'Password for our website: abc123',
        'The password for the guest network is abc123',
        'The password for the PDF is abc123',
        'รหัสผ่านไวไฟ: abc123',
        'Passcode for the recording: 482913',
        'Mot de passe des documents : bio101',
        'Contraseña del PDF: bio101',
        'Senha do Wi-Fi: bio101',
        'Пароль от архива: bio101',
        'كلمة مرور الواي فاي: bio101',
      ],
      OPEN,
    ),
    ['Passcode and meeting ID: 384 920 5716', OPEN],
  ],
  'a passcode behind words of its own line, without a colon': below(
    [
      'Zoom passcode 482913',
      'My passcode 482913',
      'Meeting passcode 482913',
      'Unser Kenncode 482913',
      'Zoom-Passwort 482913',
      'Mon code secret 482913',
      'La contraseña 482913',
      'A jelszó 482913',
      'Passordet er 482913',
      'Adgangskoden er 482913',
      'Koden er 482913',
    ],
    DIGITS,
  ),
  'a word for a passcode of its language': below(
    [
      "Code d'accès : 482913",
      'Code d’accès : 482913',
      'Código de acesso: 482913',
      'Palavra-passe: 482913',
      'Palavra passe: 482913',
      'קוד סודי: 482913',
    ],
    DIGITS,
  ),
  'signs between the label and the passcode': [
    ...below(
      [
        'Passcode -> 482913',
        'Passcode => 482913',
        'Passcode→482913',
        'Passcode 👉 482913',
        'Passcode ➡️ 482913',
      ],
      DIGITS,
    ),
    [`Join at ${J} using the password "Grace2".`, { ...NUMBER, pc: 'Grace2' }],
    [`Zoomリンク: ${J}\nパスワードは「aX4913」です。`, { ...NUMBER, pc: 'aX4913' }],
    ['ZoomのID：384 920 5716　パス：482913', DIGITS],
    ['【ID】384 920 5716\n【PASS】482913', DIGITS],
    [`${J}\nPasscode (all caps): PEACE`, { ...NUMBER, pc: 'PEACE' }],
    [
      `Sunday worship 10:30 am. Join by Zoom: ${J} (Passcode: worship). Or call 312-626-6799 and enter 384 920 5716#.`,
      { ...NUMBER, pc: 'worship' },
    ],
    [`${J} (Passcode: ask Robin). Or call us.`, OPEN],
    ...below(['Passcode -> Settings', 'Passcode-protected'], OPEN),
    [`Thema\tRaum\nMeeting-ID\t384 920 5716\nSicherheit\n✓ Kenncode\n482913 Ausblenden\n✓ Warteraum`, DIGITS],
  ],
  'what stands in place of a passcode': below(
    [
      'Passcode: same',
      'Passcode: ditto',
      'Passcode: below',
      'Passcode: [redacted]',
      'Passcode: xxxxxx',
      'Passcode: XXX-XXX',
      'Passcode: 4829XX',
      'Passcode: 48****',
      'Passcode: 4829..',
      'Passcode: 123…',
      'Passcode: Ask',
      'Passcode: {{passcode}}',
      'Passcode: %PASSCODE%',
      'Passcode: $PASSCODE',
      'Passcode: [Passcode]',
      'Passcode: YOUR_PASSCODE',
      'Passcode: yourpasscode',
      'Kenncode: folgt',
      'Kenncode: bekannt',
      'Kenncode: s.u.',
      'Passwort: gleich',
      'Code secret : idem',
      'Code secret : habituel',
      'Código de acceso: igual',
      'Wachtwoord: zelfde',
      'Lösenord: samma',
    ],
    UNCLEAR,
  ),
  'no passcode': below(
    [
      'Passcode: not required',
      'Passcode: not needed',
      'Kenncode: nicht erforderlich',
      'Kenncode: nicht nötig',
      'Senha: não há',
      'Senha: não precisa',
      'Wachtwoord: niet nodig',
      'Пароль: нет',
      'Пароль: не нужен',
      'Пароль: немає',
      'Lösenord: behövs ej',
      'Heslo: není',
      'パスコード：なし',
      'パスコード：不要',
      '密码：无',
      '密码：没有',
      '密碼：無',
      '암호: 없음',
      'סיסמה: אין',
      'كلمة المرور: لا يوجد',
      'رمز المرور: بدون',
      'Mật khẩu: không có',
      'รหัสผ่าน: ไม่มี',
      'Κωδικός: κανένας',
      'Parola: nu',
    ],
    NOTHING_SAID,
  ),
  'the password of a network or an account': [
    [`Wi-Fi: AcmeGuest\nPassword: Welcome26\n\nZoom: ${J}`, UNCLEAR],
    [`Zoom: ${J}\n\nWiFi\nNetwork: AcmeGuest\nPassword: Welcome26`, UNCLEAR],
    [`Réseau wifi : Acme\nMot de passe : merci26\nZoom : ${J}`, UNCLEAR],
    ...below(
      [
        'Red WiFi: Acme\nContraseña: hola26',
        'Netzwerk: Acme-Gast\nKennwort: abc123',
        '無線LAN: Acme\nパスワード：abc123',
        'Username: robin\nPassword: abc123',
        'Benutzername: gast\nPasswort: abc123',
        'Login: robin@example.org\nPassword: abc123',
        'Identifiant : invite\nMot de passe : abc123',
        'Usuario: invitado\nContraseña: abc123',
        '用户名：guest\n密码：abc123',
        'Логин: guest\nПароль: abc123',
        'Moodle: BIO 101\nPasswort: abc123',
        'Course site: Blackboard\nPassword: abc123',
      ],
      UNCLEAR,
    ),
    ...[
      `Login: ${J}\nPassword: abc123`,
      `Zoom login\nID: 384 920 5716\nPassword: abc123`,
      `Identifiant : 384 920 5716\nMot de passe : abc123`,
      `Host: Robin Doe\nPassword: abc123\n${J}`,
      `${J}\nWi-Fi: Acme\n\nPassword: abc123`,
      `${J}\nUser: Robin\nPasscode: abc123`,
    ].map((text): Case => [text, { ...NUMBER, pc: 'abc123' }]),
  ],
  'a line below the link that has nothing to do with a passcode': below(
    [
      'Date: 2026-12-01',
      'Datum: 1-12-2026',
      'Start: 10am',
      'Room: B204',
      'Raum: B204',
      '教室：B204',
      'Term: WS26',
      'Course: BIO101',
      'Klasse: 10b',
      'CRN: 12345',
      'Duration: 60min',
      'Fee: 25USD',
      'PLZ: 37073',
      'Durchwahl: 4829',
      'Skype: robin123',
      'Telegram: @robin1',
      'Hymns: 482',
      'Psalm: 101-3',
      'Booking reference: 482913',
      'Ticket: 482913',
    ],
    NOTHING_SAID,
  ),
  'a number of something else': [
    ['Order 3849205716 has shipped', { none: true }],
    ['Invoice 3849205716', { none: true }],
    ['Rechnung 3849205716', { none: true }],
    ['Facture 3849205716', { none: true }],
    ['Patient-Nr. 3849205716', { none: true }],
    ['384 920 5716', NUMBER],
  ],
  'an ordinary text': [
    [
      `CAUTION: This email originated from outside of the organization. Never give out your password or PIN.\n\n${JN}`,
      { ...ROOM, pc: null, not: ['passcodeUnclear'] },
    ],
    [
      `https://protect-us.mimecast.com/s/AbCdEfGhIjKlMnOp?domain=us02web.zoom.us\n${ID}\nPasscode: aX4913`,
      { ...NUMBER, tok: null, pc: 'aX4913' },
    ],
    [
      `https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fus02web.zoom.us%2fj%2f3849205716%3fpwd%3d${N}&c=E,1,abc&typo=1\n${ID}\nPasscode: aX4913`,
      { ...NUMBER, pc: 'aX4913' },
    ],
    [
      `Am 30.11.2026 um 09:12 schrieb Robin Doe:\n> Hallo zusammen,\n>\n> wir treffen uns in meinem Zoom-Raum:\n> ${JN}\n> (Meeting-ID: 384 920 5716, Kenncode: Herbst26)\n> -- \n> Dr. Robin Doe, Tel. 0551 39-12345`,
      { ...ROOM, pc: 'Herbst26', dials: 0 },
    ],
    [
      `-- \nRobin Doe, PhD\nOffice: Hall 214 | 312-555-0123\nZoom room: ${MY}\nBook a time: https://calendly.com/robin-doe\nORCID: 0000-0002-1825-0097`,
      { my: 'robin.doe', id: null, pc: null, dials: 0, not: ['passcodeUnclear'] },
    ],
    [
      `BIO 101 — Dr. Robin Doe\nOffice hours: Tu/Th 2:00–3:30 pm, via Zoom\nZoom link: ${J}\nPasscode: bio101\nPhone: (312) 555-0123\nMail code: 0412\nTextbook ISBN 978-0-13-468599-1`,
      { ...NUMBER, pc: 'bio101', dials: 0 },
    ],
    [
      `Course Access\nCanvas: https://canvas.example.edu/courses/12345\nZoom: ${J}\nPasscode: 482913\nLockDown Browser access code: 99x2`,
      DIGITS,
    ],
    [
      `Hi all! We'll meet in my personal room this week: ${JN} . If it asks, the passcode is 482913. See you at 7!`,
      { ...ROOM, pc: '482913' },
    ],
    [
      'Liebe Eltern, der Elternabend findet am 1.12.2026 um 19:30 Uhr per Zoom statt. Meeting-ID: 384 920 5716, Kenncode: Eltern26. Bei Fragen: 0551 39-12345',
      { ...NUMBER, pc: 'Eltern26', dials: 0 },
    ],
    [
      'Chers parents, la réunion aura lieu le 1er décembre à 19h30 sur Zoom (ID : 384 920 5716, code : Parents26).',
      { ...NUMBER, pc: 'Parents26' },
    ],
    [
      'Queridos padres: la reunión será el 1/12/2026 a las 19:30 por Zoom. ID: 384 920 5716 Contraseña: Padres26. ¡Les esperamos!',
      { ...NUMBER, pc: 'Padres26' },
    ],
    [
      'Prezados, a reunião será dia 01/12 às 19h30 pelo Zoom. ID: 384 920 5716 Senha: Pais26. Obrigado!',
      { ...NUMBER, pc: 'Pais26' },
    ],
    [
      'Cari genitori, la riunione si terrà il 1/12 alle 19:30 su Zoom: ID riunione 384 920 5716, passcode Genitori6',
      { ...NUMBER, pc: 'Genitori6' },
    ],
    [
      'Beste ouders, de ouderavond is op 1-12 om 19.30 uur via Zoom. Meeting ID: 384 920 5716, wachtwoord: Ouders26.',
      { ...NUMBER, pc: 'Ouders26' },
    ],
    [
      'Уважаемые родители! Собрание 1.12.2026 в 19:30 в Zoom. Идентификатор: 384 920 5716, код доступа: 482913.',
      DIGITS,
    ],
    [
      '保護者の皆様 12月1日19:30よりZoomで懇談会を行います。ID：384 920 5716、パスコード：482913です。',
      DIGITS,
    ],
    ['各位家长：家长会将于12月1日19:30在Zoom举行，会议号384 920 5716，密码482913，请准时参加。', DIGITS],
    ['학부모님께: 12월 1일 19:30 줌 회의 ID 384 920 5716, 비밀번호 482913', DIGITS],
    ['הורים יקרים, האסיפה תתקיים ב-1.12 בשעה 19:30 בזום. מזהה: 384 920 5716 סיסמה: 482913', DIGITS],
    [
      'أولياء الأمور الكرام، الاجتماع يوم 1/12 الساعة 19:30. معرف الاجتماع: 384 920 5716 رمز المرور: 482913',
      DIGITS,
    ],
    ["Sayın veliler, toplantı 1 Aralık 19:30'da. Toplantı ID: 384 920 5716, Parola: 482913", DIGITS],
    ['Szanowni Rodzice, zebranie 1.12 o 19:30 na Zoom. ID spotkania: 384 920 5716, hasło: 482913', DIGITS],
    ['शनिवार: मीटिंग आईडी ३८४ ९२० ५७१६ पासकोड ४८२९१३', DIGITS],
    ['شناسه جلسه: ۳۸۴ ۹۲۰ ۵۷۱۶\nرمز عبور: ۴۸۲۹۱۳', DIGITS],
    ['\u202bمعرف الاجتماع: 384 920 5716\u202c\n\u202bرمز المرور: 482913\u202c', DIGITS],
    ['\u200fמזהה פגישה: \u200e384 920 5716\u200f\nקוד גישה: \u200e482913', DIGITS],
    ['■ミーティングID\n384 920 5716\n■パスコード\n482913', DIGITS],
    ['ミーティングID：３８４－９２０－５７１６　パスコード：４８２９１３', DIGITS],
    [
      'Meeting ID / Meeting-ID / ID de réunion: 384 920 5716\nPasscode / Kenncode / Code secret: 482913',
      DIGITS,
    ],
    ['会议号 Meeting ID: 384 920 5716\n密码 Passcode: 482913', DIGITS],
    ['Name\tMeeting ID\tPasscode\tLink\nRobin\t384 920 5716\t482913\t', DIGITS],
    ['Nom\tID de réunion\tCode secret\nRobin\t384 920 5716\t482913', DIGITS],
    [`${ID}\nPasscode: k9%V&2zT`, { ...NUMBER, pc: 'k9%V&2zT' }],
    [`${ID}\nPasscode: @Home-26`, { ...NUMBER, pc: '@Home-26' }],
    [`${ID}\nPasscode: [482913]`, DIGITS],
    [`${ID}\nPasscode:\n\n482913`, DIGITS],
    [
      `Telehealth visit with Dr. Doe\nDate: 12/01/2026 10:00 AM\nJoin: ${JN}\n${ID}\nPasscode: 482913\nMRN: 4829135\nQuestions? Call (312) 555-0123 option 2`,
      { ...ROOM, pc: '482913', dials: 0 },
    ],
    [
      `[Ticket #48213] Zoom link for training\n${JN}\nPasscode: 482913\n--\nPlease reply above this line. Ref: 3849205717`,
      { ...ROOM, pc: '482913' },
    ],
    [
      `SUNDAY SCHOOL 9:15 AM\nZoom ID: 384 920 5716\nPassword: 482913\n\nBIBLE STUDY Wed 7 PM\nZoom ID: 473 555 0198\nPassword: 777888`,
      { pc: null, has: ['passcodeUnclear'] },
    ],
    [
      `Recording of last week: https://us02web.zoom.us/rec/share/abcDEF.ghi\nPasscode: &1b4VEkR\n\nNext session: ${JN}\nPasscode: 482913`,
      { ...ROOM, pc: '482913' },
    ],
    [
      'Microsoft Teams Need help?\nJoin the meeting now\nMeeting ID: 234 567 890 123 4\nPasscode: aB3cD9xY',
      { none: true },
    ],
    [
      'Join with a Cisco Webex\nMeeting number (access code): 2345 678 9012\nMeeting password: abcDEF123\nBackup: Zoom',
      { none: true },
    ],
    [`Teams is down, use my Zoom instead: ${JN}\nPasscode: 482913`, { ...ROOM, pc: '482913' }],
    [
      `Per Telefon teilnehmen\n(DE) +49 69 7104 9922 (Kenncode: 482913)\n\nZoom-Meeting beitreten\n${JN} (ID: 3849205716, Kenncode: aX4913)`,
      { ...ROOM, pc: 'aX4913', ppc: '482913', dials: 1 },
    ],
    ...[
      'Participer par téléphone',
      'Unirse por teléfono',
      'Participar por telefone',
      'Partecipa tramite telefono',
    ].map(
      (heading): Case => [
        `Zoom\n${JN}\nID: 3849205716\n\n${heading}\n(US) +1 312-626-6799\nPasscode: 482913`,
        { ...ROOM, pc: null, ppc: '482913', dials: 1 },
      ],
    ),
    ...below(['Host-Key: 482913', 'Clé d’hôte : 482913', 'ホストキー：482913', '主持人密钥：482913'], OPEN),
  ],
};
