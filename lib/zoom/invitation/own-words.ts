import { isTelephone, namesRoom } from '../number-words.ts';

/**
 * Words around a label that leave it the room's, by language: articles, possessives, what one does with a passcode, and
 * remarks about it. A word that is neither here nor one for a room may name another thing.
 */
const OWN: ReadonlySet<string> = new Set(
  `a an the this that your our my his her their its and or with using use enter type for of to in on at is
  by as new current same number no nr num personal permanent private digits screen web app online
  virtual s call all each every both below following if asked prompted needed required optional case
  sensitive caps lowercase uppercase letters without quotes quotation marks please note secret
  der die das den dem des ein eine einer mein meine dein deine ihr ihre unser unsere und mit für zum zur
  von im beim bitte neu neue neues aktuell falls wenn nötig gefragt benötigt erforderlich lautet ist
  nummer persönliche persönlicher persönliches geheimer zugangs einwahl teilnahme eingabe teilnehmen
  beitreten einwählen
  le la les l de du des d un une mon ma mes votre notre et avec pour au à en si demandé nécessaire
  numéro personnel accès connexion entrée entrer rejoindre participer accéder est
  el los las del al un una mi mis tu tus su sus nuestro nuestra y con para en si se solicita necesario
  número numero personal acceso entrada secreto secreta entrar ingresar unirse acceder es
  o os as do da dos das no na nos um uma meu minha seu sua nosso nossa e com para se pedido necessário
  pessoal acesso entrar ingressar acessar aceder é
  il lo gli i della dello dell dei un uno mio mia tuo tua nostro nostra ed per di nel se richiesto
  personale accesso segreto entrare accedere partecipare è
  het een mijn je jouw uw ons onze en met voor van indien nodig nummer persoonlijke luidt deelname
  min mitt din ditt vår vårt och med för till om numret nummer personlig mit vores og til hvis är er
  oma minun meidän ja numero mój moja moje nasz nasze i z do dla na w numer osobisty jest to můj náš a s
  pro číslo k ke je
  és a az száma szám saját cu pentru al lui număr
  benim bizim ve ile için numarası numara giriş saya kami anda dan dengan untuk nomor nombor pribadi
  masuk
  мой моя наш наша ваш ваша и с со для в к номер личный личной входа входу от это до мій та з із вхід
  ο η το του της μου μας και για με αριθμός εισόδου είναι
  של שלי שלנו ו עם מספר הפגישה לפגישה היא הוא كلمة الخاص بي رقم و مع شماره هو هي
  मेरा मेरी हमारा का की के और नंबर của tôi và cho vào số là adalah este คือ ของ`.split(/\s+/),
);
/** What is taught or held in a room: before a password it leaves it the room's, before "code" it may be another thing's. */
const OCCASION: ReadonlySet<string> = new Set(
  `class classes lecture lectures course session sessions lesson seminar tutorial training workshop join office hour
  hours weekly daily team group event participant participants attendee attendees teilnehmer teilnehmende
  participantes partecipanti deelnemers участников
  vorlesung seminar sprechstunde übung kurs tutorium veranstaltung unterricht sitzung lehrveranstaltung
  cours séance leçon clase curso sesión aula sessão lezione corso lezioni sessione les college lektion kurs zajęć
  wykładu
  лекции урока занятия семинара курса ders dersi kelas kuliah 課程`.split(/\s+/),
);
/** In scripts without spaces, words run together: these are taken out, and nothing may be left. */
const UNSPACED_OWN =
  /的|是|为|為|我|们|們|您|你|和|请|請|用|新|入会|入會|参会|參會|加入|进入|進入|参加|数字|數字|個人|个人|号|號|编号|番号|房间|房間|の|は|が|を|に|と|または|参加用|入室|用の|接続|私|내|우리|의|및|입장|참가|접속|번호|개인|숫자|ของ/g;
const UNSPACED_OCCASION =
  /课程|課程|课堂|課堂|讲座|講座|上课|授業|講義|ゼミ|クラス|オンライン|강의|수업|강좌|세미나/g;
const UNSPACED_ROOM =
  /会議|会议|會議|ミーティング|ウェビナー|회의|미팅|การประชุม|ประชุม|ห้อง|ルーム|ズーム|줌|id/giu;
const WORD = /[\p{L}\p{M}]+/gu;
/** Also the name of a place in a house, or a telephone conference. */
const WEAK_ROOM =
  /^(?:rooms?|raum|räume|sala|salle|video|conf|konf|ids?$|identif|ідентиф|идентиф|tunnus|kimli)/u;
/** Scripts that write without spaces, and Thai. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/;

/** What the words qualify, where that makes a difference: a password, or a code or PIN. */
export type Qualified = 'password' | 'code';

/**
 * Whether words around a label leave the thing the room's: each speaks of the room or of nothing in particular. No words
 * do. Before a code or a PIN only words that mean Zoom's meeting count, as doors, polls and classes have codes too.
 */
export function areOwn(words: string, of?: Qualified): boolean {
  return (words.toLowerCase().match(WORD) ?? []).every((word) => isOwn(word, of));
}

function isOwn(word: string, of: Qualified | undefined): boolean {
  if (OWN.has(word) || (of === 'password' && OCCASION.has(word))) return true;
  if (UNSPACED.test(word)) {
    const rest = word.replace(UNSPACED_ROOM, '').replace(UNSPACED_OWN, '');
    return (of === 'password' ? rest.replace(UNSPACED_OCCASION, '') : rest).replace(/zoom/g, '') === '';
  }
  return meansNumeric(word) || (namesRoom(word) && !(of === 'code' && WEAK_ROOM.test(word)));
}

/** Whether words name a meeting of Zoom's, and not only a room, which may be one in a house. */
export function namesMeeting(words: string): boolean {
  return (words.toLowerCase().match(WORD) ?? []).some(
    (word) => namesRoom(word) && !/^(?:room|raum|sala|salle|房间|房間|ルーム)/u.test(word),
  );
}

/** "Numeric", before or behind a word for a passcode. */
const NUMERIC =
  /(?<!\p{L})(?:numeric|numerisch\p{L}*|numérique|num[eé]ric[oa]|numerieke?|numerisk|numeryczn\p{L}*|číseln\p{L}*|sayısal|цифров\p{L}*|числов\p{L}*|ה?מספרי\p{L}*|(?:ال)?رقمي\p{L}*)(?!\p{L})|数字|數字|숫자/u;
/** Telephones and room systems in the remark behind Zoom's own word for the numeric passcode, and words between them. */
const TELEPHONES: ReadonlySet<string> = new Set(
  'telephone telephones phone phones telefon telefone téléphone teléfono telefono telefoon puhelin телефон телефона телефонов 電話 电话 전화 טלפון هاتف الهاتف'.split(
    ' ',
  ),
);
const SYSTEMS: ReadonlySet<string> = new Set(
  `room rooms system systems sip h for and or raumsystem raumsysteme für und oder systèmes système de salle salles pour et ou
  sistemas sistema sala salas para y o e do da sistemi sale per ruimtesystemen voor en systemy sal oda sistemleri системы
  залов переговорных для и ルームシステム 会議室システム 会议室系统 會議室系統 회의실 시스템 룸`.split(/\s+/),
);

/** Whether words around a label make it the numeric passcode. `words`: folded. */
export function meansNumeric(words: string): boolean {
  return NUMERIC.test(words);
}

/** Whether a remark says that a passcode is for telephones or room systems, and nothing else. `remark`: folded. */
export function meansTelephones(remark: string): boolean {
  const all = remark.match(WORD) ?? [];
  const named = all.some((word) => TELEPHONES.has(word) || /^(?:rooms?|sip$|raumsys)/.test(word));
  return named && all.every((word) => TELEPHONES.has(word) || SYSTEMS.has(word));
}

/** Words for telephones that stand beside Zoom's name without being the room's, as in "Zoom Voice". */
const TELEPHONE_BESIDE =
  /(?:^|[^\p{L}])(?:phones|voice|voicemail|support|help ?desk|helpline|service|reception|front desk|security|emergency|dial(?:[- ]?in)?|call[- ]?(?:in|back)|toll|einwahlnummer|notruf|soporte|asistencia|emergencias|suporte|assistência|supporto|assistenza|assistance|secours|ondersteuning|stöd|tuki|wsparcie|pomoc|поддержк\p{L}*|підтримк\p{L}*|destek|dukungan|sokongan|voz|voix|voce|תמיכה|الدعم|دعم|सहायता|hỗ trợ)(?=[^\p{L}]|$)|サポート|ヘルプ|音声|客服|支持|热线|熱線|语音|고객|지원|음성|ช่วยเหลือ/iu;
/** The last words of a text: behind the last sign that parts sentences, fields or a label from its value. */
export function lastClause(before: string): string {
  return (
    before
      .slice(-60)
      .split(/[,;|•·\n]|[.:：](?= *\p{L})/u)
      .at(-1) ?? ''
  );
}

/** A word for a number: "Tracking number", "Sendungsnummer". */
const NUMBER_WORD =
  /(?:\bids?|\bno|\bnr|nummer|number|num[eé]ro|numer|nomor|nombor|numara\p{L}*|номер|番号|号码|號碼|번호|رقم|מספר|(?<=\p{L})号)[ .:：#№]*$/iu;

/** Whether the words before a number on its line say whose number it is, and it is not the room's: "Tracking number". */
export function namesOtherNumber(before: string): boolean {
  const words = lastClause(before);
  if (!NUMBER_WORD.test(words))
    return (
      /^[^\p{L}]*(?:رقم|מספר|номер|num[eé]ro|numer)[^\p{L}]/iu.test(words) &&
      !areOwn(words) &&
      !namesRoom(words)
    );
  const all = words.toLowerCase().match(WORD) ?? [];
  const isRooms = all.some((word) => namesRoom(word) && !WEAK_ROOM.test(word));
  return !isRooms && !areOwn(all.slice(-3).join(' '));
}

/** Whether the words before a number on its line make it a telephone's although they name Zoom. */
export function namesTelephone(before: string): boolean {
  const words = lastClause(before);
  // "Call Zoom 312 555 0123", "Telefon Zoom: …"
  const beforeName = words.replace(/zoom[^\p{L}]*$/iu, '');
  const start = beforeName.length;
  return (
    TELEPHONE_BESIDE.test(words) || (start < words.length && isTelephone(beforeName, { start, end: start }))
  );
}
