import type { Wanted } from './pastes.ts';

/** What people have in signatures, chats, calendars, syllabi and on pages of universities, in many languages. All made up. */
export const EVERYDAY_PASTES: Record<string, [text: string, want: Wanted][]> = {
  'an everyday text': [
    [
      'Office Hours: Tue 2-4pm via Zoom (https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1), passcode: 482913',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'Dr. Robin Doe\nAssociate Professor\nRoom B204 | Tel +1 312 555 0123 | Fax +1 312 555 0124\nZoom: https://acme.zoom.us/my/robin.doe (PMI 384 920 5716)',
      { id: '3849205716', pc: null, my: 'robin.doe', dials: 0 },
    ],
    [
      '[10:32, 11/28/2026] Robin: Zoom link: https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\n[10:33, 11/28/2026] Robin: pw 482913',
      {
        id: '3849205716',
        pc: null,
        tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1',
        has: ['passcodeUnclear'],
        dials: 0,
      },
    ],
    [
      'Robin Doe\n  10:32 AM\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\n10:33\nMeeting ID: 384 920 5716 Passcode: 482913',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      "Robin Doe 10:32\nhere's my room https://us02web.zoom.us/j/3849205716\npass is aX4913",
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      '28/11/26, 10:32 - Robin: Meine Zoom-ID 384 920 5716, Kenncode 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Virtuelle Sprechstunde: Di 14-15 Uhr, Zoom-Meeting-ID: 384 920 5716, Kenncode: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Sprechstunde (online)\nMeeting-ID: 384 920 5716\nPasswort: Sprech26\nTel.: 0551 39-12345',
      { id: '3849205716', pc: 'Sprech26', dials: 0 },
    ],
    [
      'Raum: online (Zoom)\nZugangsdaten: Meeting-ID 384 920 5716, Kennwort aX4913',
      { id: '3849205716', pc: 'aX4913', dials: 0 },
    ],
    [
      'Zoom-Raum: https://us02web.zoom.us/j/3849205716\nPW: aX4913\nModeration-PIN: 1234',
      { id: '3849205716', pc: 'aX4913', dials: 0 },
    ],
    [
      'Permanence en visio : mardi 14h-16h\nLien : https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nID de réunion : 384 920 5716\nCode secret : 482913',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'Cours en ligne\nIdentifiant : 384 920 5716\nMot de passe : aX4913',
      { id: '3849205716', pc: 'aX4913', dials: 0 },
    ],
    [
      'Réunion Zoom - ID : 384 920 5716 - Mot de passe : aX4913',
      { id: '3849205716', pc: 'aX4913', dials: 0 },
    ],
    ['Salle virtuelle : 384 920 5716 (code : 482913)', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      'オフィスアワー:火曜 14:00〜 Zoom ミーティングID:384 920 5716 パスコード:482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      '【Zoom情報】\nURL: https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nID: 384 920 5716\nPW: 482913',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      '授業URL\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nミーティング ID: 384 920 5716\nパスコード: 482913\n\n出席確認コード: 1234',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'ZoomのID 384 920 5716、パスワード 482913 で入室してください',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    ['Zoom会议 ID：384 920 5716 密码：482913 时间：周二 14:00', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      '會議連結：https://us02web.zoom.us/j/3849205716\n會議 ID：384 920 5716\n密碼：482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      '줌 주소: https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\n회의 ID: 384 920 5716\n암호: 482913',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    ['Zoom ID : 384 920 5716 / PW : 482913', { id: '3849205716', pc: '482913', dials: 0 }],
    ['Zoom - 384-920-5716 (비번 482913)', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      'קישור לזום: https://us02web.zoom.us/j/3849205716\nמזהה פגישה: 384 920 5716\nסיסמה: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    ['רישום לפגישה בזום 384 920 5716 קוד גישה: 482913', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      'رابط زووم: https://us02web.zoom.us/j/3849205716\nمعرف الاجتماع: ٣٨٤ ٩٢٠ ٥٧١٦\nرمز المرور: ٤٨٢٩١٣',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'لینک زوم: https://us02web.zoom.us/j/3849205716\nرمز عبور: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Конференция Zoom: https://us02web.zoom.us/j/3849205716\nИдентификатор конференции: 384 920 5716\nКод доступа: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    ['Зум: 384 920 5716, пароль 482913', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      'Ссылка на зум https://us02web.zoom.us/j/3849205716 пароль: 482913 тел. 8 495 123-45-67',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Link Zoom: https://us02web.zoom.us/j/3849205716\nMeeting ID: 384 920 5716\nPasscode: 482913\nCP: Robin 0812-3456-7890',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Zoom linki: https://us02web.zoom.us/j/3849205716\nToplantı kimliği: 384 920 5716\nŞifre: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Aula virtual: https://us02web.zoom.us/j/3849205716\nID: 384 920 5716 | Contraseña: 482913 | Tel. 912 345 678',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    ['Tutorías por Zoom: 384 920 5716, clave 482913', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      'Atendimento: https://us02web.zoom.us/j/3849205716\nSenha de acesso: 482913\nWhatsApp: (11) 91234-5678',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Ricevimento studenti su Zoom: https://us02web.zoom.us/j/3849205716\nID riunione: 384 920 5716\nPasscode: 482913\ntel. 02 1234 5678',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Spotkanie: https://us02web.zoom.us/j/3849205716\nIdentyfikator spotkania: 384 920 5716\nHasło: 482913\ntel. 601 234 567',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    ['Zoom-kamer: 384 920 5716, toegangscode 482913', { id: '3849205716', pc: '482913', dials: 0 }],
    [
      'Lien Zoom: https://us02web.zoom.us/j/3849205716 Code: 482913 Tél: 01 23 45 67 89',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Webex: https://acme.webex.com/meet/robin\nZoom: https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nMeeting number: 2345 678 9012\nPasscode: bb22',
      { id: '3849205716', pc: null, tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'Location\nZoom Meeting https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nDescription\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nMeeting ID: 384 920 5716\nPasscode: 482913\n',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'When: Tue 14:00\nWhere: https://us02web.zoom.us/j/3849205716 (Passcode: 482913)\nWho: robin@example.com',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      "Robin's Personal Meeting Room\nTue Nov 24, 2026 2pm – 3pm\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\n(ID: 384 920 5716, passcode: 482913)",
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'Join my Zoom meeting https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1 Sent from my iPhone',
      { id: '3849205716', pc: null, tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'Robin Doe invited you to a Zoom meeting.\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nYou can also dial in: +1 312 626 6799, 384 920 5716#',
      { id: '3849205716', pc: null, tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      '* Zoom: https://acme.zoom.us/my/robin.doe\n* Phone: 312-555-0123\n* Office: Smith Hall 204\n* Door code: 4829',
      { id: null, pc: null, my: 'robin.doe', dials: 0 },
    ],
    [
      'Zoom: https://acme.zoom.us/my/robin.doe / 312-555-0123',
      { id: null, pc: null, my: 'robin.doe', dials: 0 },
    ],
    [
      'Zoom https://acme.zoom.us/my/robin.doe\n312.555.0123\nrobin@example.com',
      { id: null, pc: null, my: 'robin.doe', dials: 0 },
    ],
    [
      'Robin Doe, PhD (she/her)\nSchedule: https://calendly.com/robin\nZoom: https://acme.zoom.us/my/robin.doe\nDesk 312 555 0123',
      { id: null, pc: null, my: 'robin.doe', dials: 0 },
    ],
    [
      'Syllabus\nInstructor: Robin Doe\nSection: 384920571\nZoom: https://acme.zoom.us/my/robin.doe',
      { id: null, pc: null, my: 'robin.doe', dials: 0 },
    ],
    ['CRN: 38492\nZoom ID: 384 920 5716\nPasscode: bio101', { id: '3849205716', pc: 'bio101', dials: 0 }],
    [
      'Meeting ID\n384 920 5716\nSecurity\nPasscode\n******\nShow\nWaiting Room\nInvite Link\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\nCopy Invitation',
      { id: '3849205716', pc: null, tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      "Topic\tRobin's Personal Meeting Room\nMeeting ID\t384 920 5716\nSecurity\tPasscode 482913 Hide\nInvite Link\thttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1",
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'Meeting ID 384 920 5716\nHost Robin Doe (You)\nPasscode 482913\nNumeric Passcode (Telephone/Room Systems) 414376\nInvite Link https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1',
      { id: '3849205716', pc: '482913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', ppc: '414376', dials: 0 },
    ],
    [
      '| Tutor | Zoom | PW |\n| --- | --- | --- |\n| Robin | 384 920 5716 | aX4913 |\n| Kim | 583 920 5716 | bY1111 |',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Name,Email,Zoom link,Passcode\nRobin,robin@example.com,https://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1,aX4913',
      { id: '3849205716', pc: 'aX4913', tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    ['Zoom info: ID=384-920-5716; PW=aX4913; Tel=312-555-0123', { id: '3849205716', pc: 'aX4913', dials: 0 }],
    ['zoom mtg 3849205716 pw aX4913', { id: '3849205716', pc: 'aX4913', dials: 0 }],
    ['z: 384 920 5716 pc: 482913', { id: '3849205716', pc: '482913', dials: 0 }],
    ['Use my PMI (384-920-5716), pwd: aX4913', { id: '3849205716', pc: 'aX4913', dials: 0 }],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716, code = 482913 (not the Slido code 1111)',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nSlido.com #48291',
      { id: '3849205716', pc: null, dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nWaiting room enabled. No passcode.',
      { id: '3849205716', pc: null, dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPasscode: the usual one',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPasscode - aX4913 / Backup phone: 312 555 0123',
      { id: '3849205716', pc: 'aX4913', dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPW: Frühling26',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPasswort: Müller1',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPasscode: 482913 or 482931',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nMonday passcode: 111111\nWednesday passcode: 222222',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPasscode: 482913 (old: 111111)',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nOld passcode: 111111\nNew passcode: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nPasscode changed to 482913',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nNeues Passwort ab 1.12.: aX4913',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nHost key: 123456\nPasscode: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Zoom: https://us02web.zoom.us/j/3849205716\nEvent password for Zoom: 482913',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Zoom Webinar\nWebinar ID: 812 3456 7890\nPasscode: 482913',
      { id: '81234567890', pc: '482913', dials: 0 },
    ],
    [
      'Meeting chat\nRobin Doe\nhttps://us02web.zoom.us/j/3849205716?pwd=LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1\n\nRobin Doe\nDoor code: 4829#',
      { id: '3849205716', pc: null, tok: 'LRcCTeajmmecqpR2QGNB8mtyeCWYbq.1', dials: 0 },
    ],
    [
      'SMS: Zoom 384 920 5716 passcode 482913. Reply STOP to end. 888-799-9666',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Call us: 312 555 0123. Zoom: 384 920 5716. Passcode: 482913.',
      { id: '3849205716', pc: '482913', dials: 0 },
    ],
    [
      'Robin Doe – Zoom 384 920 5716 – Tel. 312 555 0123 – PIN 482913',
      { id: '3849205716', pc: null, has: ['passcodeUnclear'], dials: 0 },
    ],
  ],
};
