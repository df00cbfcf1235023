/** The order of the words in each row of the table below. */
const KEYS = [
  'body',
  'send',
  'newMessage',
  'subject',
  'toRecipients',
  'recipients',
  'to',
  'minimise',
  'saveClose',
  'discard',
  'reply',
  'forward',
  'inbox',
  'compose',
  'search',
  'signature',
] as const;

type Label = (typeof KEYS)[number];

const row = (...words: string[]) =>
  Object.fromEntries(KEYS.map((key, at) => [key, words[at]])) as Record<Label, string>;

/**
 * What the page says in each language. Vietnamese, Spanish, Korean, French, Russian and Portuguese
 * body or signature labels stand in published captures; the other words are plain translations.
 */
export const LABELS = {
  // biome-ignore format: one language, one block
  en: row('Message Body', 'Send', 'New Message', 'Subject', 'To recipients', 'Recipients', 'To', 'Minimize', 'Save & close', 'Discard draft', 'Reply', 'Forward', 'Inbox', 'Compose', 'Search mail', 'Signature'),
  // biome-ignore format: one language, one block
  vi: row('Nội dung thư', 'Gửi', 'Thư mới', 'Tiêu đề', 'Tới người nhận', 'Người nhận', 'Tới', 'Thu nhỏ', 'Lưu và đóng', 'Hủy thư nháp', 'Trả lời', 'Chuyển tiếp', 'Hộp thư đến', 'Soạn thư', 'Tìm kiếm thư', 'Chữ ký'),
  // biome-ignore format: one language, one block
  es: row('Cuerpo del mensaje', 'Enviar', 'Mensaje nuevo', 'Asunto', 'Para destinatarios', 'Destinatarios', 'Para', 'Minimizar', 'Guardar y cerrar', 'Descartar borrador', 'Responder', 'Reenviar', 'Recibidos', 'Redactar', 'Buscar correo', 'Firma'),
  // biome-ignore format: one language, one block
  ko: row('메일 본문', '보내기', '새 메일', '제목', '수신자', '수신자', '받는사람', '최소화', '저장 후 닫기', '임시보관 메일 삭제', '답장', '전달', '받은편지함', '편지쓰기', '메일 검색', '서명'),
  // biome-ignore format: one language, one block
  fr: row('Corps du message', 'Envoyer', 'Nouveau message', 'Objet', 'Destinataires À', 'Destinataires', 'À', 'Réduire', 'Enregistrer et fermer', 'Supprimer le brouillon', 'Répondre', 'Transférer', 'Boîte de réception', 'Nouveau message', 'Rechercher', 'Signature'),
  // biome-ignore format: one language, one block
  ru: row('Текст письма', 'Отправить', 'Новое сообщение', 'Тема', 'Получатели в поле "Кому"', 'Получатели', 'Кому', 'Свернуть', 'Сохранить и закрыть', 'Удалить черновик', 'Ответить', 'Переслать', 'Входящие', 'Написать', 'Поиск в почте', 'Подпись'),
  // biome-ignore format: one language, one block
  pt: row('Corpo da mensagem', 'Enviar', 'Nova mensagem', 'Assunto', 'Destinatários em Para', 'Destinatários', 'Para', 'Minimizar', 'Salvar e fechar', 'Descartar rascunho', 'Responder', 'Encaminhar', 'Caixa de entrada', 'Escrever', 'Pesquisar e-mail', 'Assinatura'),
  // biome-ignore format: one language, one block
  de: row('Nachrichtentext', 'Senden', 'Neue Nachricht', 'Betreff', 'Empfänger im Feld "An"', 'Empfänger', 'An', 'Minimieren', 'Speichern & schließen', 'Entwurf verwerfen', 'Antworten', 'Weiterleiten', 'Posteingang', 'Schreiben', 'In E-Mails suchen', 'Signatur'),
  // biome-ignore format: one language, one block
  ja: row('メッセージ本文', '送信', '新規メッセージ', '件名', 'To 宛先', '宛先', 'To', '最小化', '保存して閉じる', '下書きを破棄', '返信', '転送', '受信トレイ', '作成', 'メールを検索', '署名'),
  // biome-ignore format: one language, one block
  he: row('גוף ההודעה', 'שליחה', 'הודעה חדשה', 'נושא', 'אל נמענים', 'נמענים', 'אל', 'מזעור', 'שמירה וסגירה', 'מחיקת הטיוטה', 'תשובה', 'העברה', 'דואר נכנס', 'אימייל חדש', 'חיפוש באימייל', 'חתימה'),
  // biome-ignore format: one language, one block
  ar: row('نص الرسالة', 'إرسال', 'رسالة جديدة', 'الموضوع', 'المستلمون في الحقل "إلى"', 'المستلمون', 'إلى', 'تصغير', 'حفظ وإغلاق', 'تجاهل المسودة', 'رد', 'إعادة توجيه', 'البريد الوارد', 'إنشاء', 'البحث في البريد', 'التوقيع'),
};

export type Language = keyof typeof LABELS;

/**
 * The name and tooltip of Send: its word alone in some accounts, in others with the shortcut, which stands
 * between U+202A and U+202C so that it stays left to right.
 */
export function sendLabel(options: { lang: Language; mac: boolean; sendLabel: 'bare' | 'keys' }): string {
  const { send } = LABELS[options.lang];
  if (options.sendLabel === 'bare') return send;
  return `${send} \u202A${options.mac ? '(⌘Enter)' : '(Ctrl-Enter)'}\u202C`;
}
