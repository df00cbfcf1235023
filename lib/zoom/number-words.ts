/**
 * What people write before a telephone number, in the languages of Zoom's interface; words of one language that mean
 * something else before a meeting ID in another are left out.
 */
const PHONE_WORDS: ReadonlySet<string> = new Set(
  `phone telephone tel tele ph mobile mob cell cellphone fax whatsapp sms viber voicemail landline hotline call ring text
  telefon telefonnummer telefonnr tlf mobil mobilnummer mobiltelefon handy handynummer festnetz durchwahl rufnummer anrufen
  téléphone tél portable gsm fixe appeler appelez télécopie teléfono telefono móvil movil celular cel fijo llamar llame llámame
  telefone telemóvel tlm fone ligue ligar cellulare fisso chiama chiamare chiamami telefoon telefoonnummer mobiel bellen
  puhelin puh matkapuhelin kännykkä komórka komórkowy zadzwoń telefonszám cep telepon telp tlp hp ponsel wa
  тел телефон моб мобильный мобільний сот сотовый факс звоните τηλ τηλέφωνο κιν κινητό φαξ
  טלפון טל נייד פקס סלולרי هاتف الهاتف جوال الجوال موبايل محمول فاكس تلفن موبایل واتساب फ़ोन फोन मोबाइल`.split(
    /\s+/,
  ),
);
/** What is a telephone's name only right before the number: "Office: 312-555-0123". */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  `office direct work home main desk reception switchboard extension private privat dienstlich zentrale büro sekretariat direkt bureau
  poste standard oficina despacho trabajo escritório ufficio kantoor vast kontor växel biuro kancelář iroda birou ofis iş dahili
  kantor офис рабочий γραφείο משרד مكتب`.split(/\s+/),
);
/** The same in scripts without spaces, and as pictures. */
const UNSPACED_PHONE =
  /(?:電話|电话|携帯|手机|手機|座机|座機|固话|传真|傳真|微信|热线|分机|分機|内線|直通|ファックス|ファクス|연락처|전화|휴대폰|핸드폰|팩스|내선|โทร|มือถือ|điện thoại|đt|di động|[☎✆📞📱📲℡])[^\d\n,;!?]{0,12}$/iu;
/** What speaks for a room: words that begin so, in the languages of Zoom's interface. */
const ROOM_WORD =
  /^(?:zoom|pmi|ids?$|meeting|mtg$|webinar|video|room|raum|besprechung|sitzung|konferen|conf[eé]r|réunion|reuni|riunion|sala$|salle|vergader|möte|mødet?|møte|kokou|spotkan|schůz|schôdz|stretnut|értekez|toplant|rapat|mesyuarat|sastan|sestan|întâln|конферен|встреч|совещан|зустріч|нарад|идентиф|ідентиф|identif|συσκέψ|σύσκεψ|συνάντ|tunnus|kimli|[הל]?פגישה|[הל]?ישיבה|ה?מזהה|الاجتماع|اجتماع|معر|जलसा|मीटिंग|बैठक|cuộc|họp)/iu;
const UNSPACED_ROOM = /会議|会议|會議|ミーティング|회의|การประชุม|ประชุม|房间|房間|ルーム/;
const WORD = /[\p{L}\p{M}]+/gu;
/** Anything at all that could be a word. */
const WORD_SIGN = /[a-z\u00aa-\uffff]/i;
const EXTENSION =
  /^[ ,]{0,2}(?:x|ext|extn|extension|durchwahl|dw|poste|anexo|ramal|доб|分机|分機|内線|내선)[.:]{0,2} ?\d|^ ?\((?:mobile|cell|home|work|office|fax|phone|mobil|handy|büro)\)/iu;
const BEGINS_EXTENSION = /[ ,(a-z\u0400-\uffff]/i;
/** Of what stands before a number so much is looked at: a label with a remark in brackets. */
const BEFORE = 48;

/** Whether words speak of a room or meeting of Zoom's, in any language that Zoom's interface has. */
export function namesRoom(words: string): boolean {
  return (
    UNSPACED_ROOM.test(words) || (words.toLowerCase().match(WORD) ?? []).some((word) => ROOM_WORD.test(word))
  );
}

/**
 * Whether a number in a text is a telephone number by the words before it ("Phone (office):", "call me at") or an
 * extension behind it. The nearest word decides: "Phone 312-555-0123, Zoom 384 920 5716" names a room.
 */
export function isTelephone(text: string, { start, end }: { start: number; end: number }): boolean {
  if (BEGINS_EXTENSION.test(text[end] ?? '') && EXTENSION.test(text.slice(end, end + 16))) return true;
  const { before, isAbove } = labelBefore(text, start);
  if (!WORD_SIGN.test(before)) return false;
  // "電話会議" is a conference call.
  const unspaced = UNSPACED_PHONE.exec(before)?.[0];
  if (unspaced && !namesRoom(unspaced)) return true;
  const words = [...before.matchAll(WORD)];
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]?.[0].toLowerCase() ?? '';
    const from = words[at]?.index ?? 0;
    const between = before.slice(from + word.length);
    if (/[\d,;!?|]/.test(between) || ROOM_WORD.test(word) || UNSPACED_ROOM.test(word)) return false;
    if (PHONE_WORDS.has(word)) return word !== 'call' || !ROOM_WORD.test(words[at - 1]?.[0] ?? '');
    if (PLACE_WORDS.has(word) && /^\)?\s?[.:：-]?\s{0,4}[(+]?$/.test(between)) return true;
    const isInitial = !isAbove && /^[tompdwhfcbre]$/.test(word) && /^[.:：]\s{0,4}[(+]?$/.test(between);
    if (isInitial && /(?:^|[|,;•·/–(-])\s*$/.test(before.slice(0, from))) return true;
  }
  return false;
}

/** What stands before the number on its line; the line above where nothing does. */
function labelBefore(text: string, start: number): { before: string; isAbove: boolean } {
  const lines = text.slice(Math.max(0, start - BEFORE), start).split('\n');
  const own = lines.pop() ?? '';
  if (/[\p{L}\p{N}]/u.test(own)) return { before: own, isAbove: false };
  return { before: `${lines.pop() ?? ''} ${own}`, isAbove: true };
}
