const keys = [
  'addTitle',
  'addLocation',
  'location',
  'addDescription',
  'description',
  'save',
  'moreOptions',
  'event',
  'task',
  'outOfOffice',
  'focusTime',
  'appointment',
  'addMeet',
  'joinMeet',
  'addGuests',
  'guests',
  'eventDetails',
  'findATime',
  'close',
  'editEvent',
  'notifications',
  'noRepeat',
  'weekly',
  'create',
  'startDate',
  'startTime',
  'endTime',
  'settings',
  'reminder',
  'workingLocation',
  'declineMessage',
  'addDescriptionOrDrive',
  'addDrive',
  'allDay',
  'joinMeeting',
  'discard',
] as const;

export type Label = (typeof keys)[number];

/* One line a language, in the order of `keys`; some are attested, the rest are our translations. */
const lines = {
  en: 'Add title|Add location|Location|Add description|Description|Save|More options|Event|Task|Out of office|Focus time|Appointment schedule|Add Google Meet video conferencing|Join with Google Meet|Add guests|Guests|Event details|Find a time|Close|Edit event|Notifications|Does not repeat|Weekly|Create|Start date|Start time|End time|Settings|Reminder|Working location|Message to whoever invites you|Add description or a Google Drive attachment|Add Google Drive attachment|All day|Join meeting|Discard unsaved changes?',
  de: 'Titel hinzufügen|Ort hinzufügen|Ort|Beschreibung hinzufügen|Beschreibung|Speichern|Weitere Optionen|Termin|Aufgabe|Abwesend|Fokuszeit|Terminplan|Google Meet-Videokonferenz hinzufügen|Mit Google Meet teilnehmen|Gäste hinzufügen|Gäste|Termindetails|Zeit finden|Schließen|Termin bearbeiten|Benachrichtigungen|Nicht wiederholen|Wöchentlich|Eintragen|Startdatum|Beginn|Ende|Einstellungen|Erinnerung|Arbeitsort|Nachricht an Einladende|Beschreibung oder Google Drive-Anhang hinzufügen|Google Drive-Anhang hinzufügen|Ganztägig|An Besprechung teilnehmen|Nicht gespeicherte Änderungen verwerfen?',
  fr: 'Ajouter un titre|Ajouter un lieu|Lieu|Ajouter une description|Description|Enregistrer|Autres options|Événement|Tâche|Absent du bureau|Moment de concentration|Planning de rendez-vous|Ajouter une visioconférence Google Meet|Participer avec Google Meet|Ajouter des invités|Invités|Détails de l’événement|Trouver un horaire|Fermer|Modifier l’événement|Notifications|Une seule fois|Toutes les semaines|Créer|Date de début|Heure de début|Heure de fin|Paramètres|Rappel|Lieu de travail|Message à qui vous invite|Ajouter une description ou une pièce jointe Google Drive|Ajouter une pièce jointe Google Drive|Toute la journée|Rejoindre la réunion|Annuler les modifications non enregistrées ?',
  ru: 'Добавьте название|Добавьте местоположение|Местоположение|Добавьте описание|Описание|Сохранить|Другие параметры|Мероприятие|Задача|Нет на работе|Время для работы|Расписание встреч|Добавить видеоконференцию Google Meet|Присоединиться в Google Meet|Добавьте гостей|Гости|Сведения о мероприятии|Найти время|Закрыть|Изменить мероприятие|Уведомления|Не повторяется|Каждую неделю|Создать|Дата начала|Время начала|Время окончания|Настройки|Напоминание|Место работы|Сообщение приглашающим|Добавьте описание или файл с Google Диска|Добавить файл с Google Диска|Весь день|Присоединиться к встрече|Отменить несохраненные изменения?',
  ja: 'タイトルを追加|場所を追加|場所|説明を追加|説明|保存|その他のオプション|予定|タスク|不在|サイレント モード|予約スケジュール|Google Meet のビデオ会議を追加|Google Meet に参加する|ゲストを追加|ゲスト|予定の詳細|時間を探す|閉じる|予定を編集|通知|繰り返さない|毎週|作成|開始日|開始時刻|終了時刻|設定|リマインダー|勤務場所|招待者へのメッセージ|説明または Google ドライブの添付ファイルを追加|Google ドライブの添付ファイルを追加|終日|会議に参加|保存されていない変更を破棄しますか？',
  he: 'הוספת כותרת|הוספת מיקום|מיקום|הוספת תיאור|תיאור|שמירה|אפשרויות נוספות|אירוע|משימה|מחוץ למשרד|זמן להתרכז|לוח פגישות|הוספת שיחת ועידה ב-Google Meet|הצטרפות באמצעות Google Meet|הוספת אורחים|אורחים|פרטי האירוע|מציאת זמן|סגירה|עריכת האירוע|התראות|לא חוזר|מדי שבוע|יצירה|תאריך התחלה|שעת התחלה|שעת סיום|הגדרות|תזכורת|מיקום העבודה|הודעה למזמינים|הוספת תיאור או קובץ מצורף מ-Google Drive|הוספת קובץ מצורף מ-Google Drive|כל היום|הצטרפות לפגישה|לבטל שינויים שלא נשמרו?',
  es: 'Añade un título|Añade una ubicación|Ubicación|Añade una descripción|Descripción|Guardar|Más opciones|Evento|Tarea|Fuera de la oficina|Tiempo para concentrarse|Agenda de citas|Añadir videollamada de Google Meet|Unirse con Google Meet|Añade invitados|Invitados|Detalles del evento|Buscar hora|Cerrar|Editar evento|Notificaciones|No se repite|Cada semana|Crear|Fecha de inicio|Hora de inicio|Hora de finalización|Configuración|Recordatorio|Lugar de trabajo|Mensaje para quien te invite|Añade una descripción o un archivo de Google Drive|Añadir archivo de Google Drive|Todo el día|Unirse a la reunión|¿Descartar los cambios sin guardar?',
} as const;

export type Language = keyof typeof lines;

/** The languages the replica speaks (`?lang=`); Hebrew is written from right to left. */
export const languages = Object.keys(lines) as Language[];

/**
 * All words the page shows, in one language.
 * @throws Error when a language lacks a word
 */
export function labelsOf(language: Language): Record<Label, string> {
  const words = lines[language].split('|');
  if (words.length !== keys.length) throw new Error(`${language}: ${words.length} words, not ${keys.length}`);
  return Object.fromEntries(keys.map((key, at) => [key, words[at]])) as Record<Label, string>;
}
