import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OCCASIONS } from '../../../lib/room/occasion/kinds.ts';
import { OCCASION_WORDS, type Occasion, occasionOf } from '../../../lib/room/occasion.ts';
import { bestTime } from './best-time.ts';

/** By language: titles of each kind, then titles that only look like one. */
const TITLES: Record<string, Record<Occasion, string[]> & { none: string[] }> = {
  en: {
    webinar: ['Webinar: growing tomatoes', 'Q3 customer WEBINAR'],
    'office-hours': [
      'Office hours',
      'office hours for the class',
      'Prof. Doe’s Office Hour',
      'Drop-in hours',
      'Drop in hours',
    ],
    'all-hands': [
      'All hands',
      'Monthly all-hands',
      'Allhands Q2',
      'Town hall with the CEO',
      'Townhall',
      'All‑hands',
    ],
    seminar: ['Research seminar', 'Physics Colloquium'],
    lecture: ['Lecture 5: Graphs', 'Guest Lecture'],
    class: [
      'Class 7b',
      'Class A',
      'Yoga class',
      'MATH101 class',
      'Spanish lesson',
      'Course: Statistics',
      'CLASS101',
      'Masterclass',
      'Crash course in Git',
    ],
    none: [
      'Classic cars',
      'Classical concert',
      'Classified documents',
      'Classmates reunion',
      'Classroom keys',
      'Lecturer interview',
      'Of course',
      'World-class team',
      'Business class upgrade',
      'Class action lawsuit',
      'Lessons learned',
      'Outside office hours',
      'All hands on deck',
      'Golf course',
      'Seminary visit',
      'Coffee with Jane',
      '',
      'Class-action suit',
      'Best-in-class',
      'Class of 2026 dinner',
      'Refactor class names',
      'In the course of the week',
      'Outside of office hours',
      'Lessons-learned workshop',
    ],
  },
  de: {
    webinar: ['Webinar Datenschutz', 'Kundenwebinar', 'Online-Seminar Steuern'],
    'office-hours': ['Sprechstunde', 'Bürgersprechstunde', 'Sprechzeiten Prof. Müller'],
    'all-hands': ['Betriebsversammlung', 'Mitarbeiterversammlung 2026', 'Betriebsversammlungen'],
    seminar: ['Hauptseminar Logik', 'Seminar', 'Kolloquium'],
    lecture: ['Vorlesung Analysis II', 'Ringvorlesung'],
    class: [
      'Unterricht',
      'Matheunterricht 9a',
      'Deutschkurs',
      'Lehrveranstaltung',
      'Schulstunde',
      'Tutorium',
      '5. Klasse Mathe',
      'Klasse 7b',
    ],
    none: [
      'Klassik-Konzert',
      'Klasse!',
      'Wechselkurs prüfen',
      'Exkurs',
      'Konkurs',
      'Diskurs',
      'Seminarraum buchen',
      'Vorlesungsverzeichnis',
      'Kursleitung',
      'Aktienkurs',
      'Projekt auf Kurs',
      'Unterrichtung',
      'Klassentreffen',
      'Weltklasse',
      '2. Klasse Ticket',
      'Kurs halten',
    ],
  },
  fr: {
    webinar: ['Webinaire RGPD', 'Séminaire en ligne'],
    'office-hours': ['Heures de bureau', 'Heure de réception'],
    'all-hands': ['Réunion plénière', 'Assemblée du personnel', 'REUNION GENERALE', 'Assemblée générale'],
    seminar: ['Séminaire de recherche', 'Colloque'],
    lecture: ['Cours magistral : histoire'],
    class: [
      'Cours de piano',
      'Leçon de français',
      'Classe de 3e',
      'COURS',
      'Travaux pratiques',
      'TD de maths',
    ],
    none: [
      'Travaux en cours',
      'Au cours de la semaine',
      'Groupe de lecture',
      'Lecture du dossier',
      'Club de lecture',
      'Billet première classe',
      'Classement',
      'Classique',
      'Parcours',
      'Faire les courses',
      'Course à pied',
      'Concours',
      'Cours du dollar',
      'Cours de l’euro',
    ],
  },
  es: {
    webinar: ['Seminario web', 'Webinario de ventas'],
    'office-hours': ['Tutorías', 'Horario de atención', 'Horas de oficina'],
    'all-hands': ['Reunión general', 'Reunión de todo el personal', 'Reunión de toda la empresa'],
    seminar: ['Seminario de historia'],
    lecture: ['Clase magistral', 'Conferencia magistral'],
    class: ['Clase de inglés', 'CLASES', 'Curso de Python', 'Lección 4'],
    none: [
      'Música clásica',
      'Clasificación',
      'Proyecto en curso',
      'Viaje en primera clase',
      'Clase media',
      'Recurso',
      'Concurso',
      'Lectura',
      'Seminarista',
      'Lecciones aprendidas',
      'Lucha de clases',
    ],
  },
  pt: {
    webinar: ['Webinário sobre vendas'],
    'office-hours': ['Horário de atendimento', 'Plantão de dúvidas'],
    'all-hands': ['Reunião geral', 'Assembleia geral'],
    seminar: ['Seminário de física'],
    lecture: ['Palestra sobre o clima', 'Aula magna do reitor'],
    class: ['Aula de português', 'Curso de verão', 'Lição 3'],
    none: [
      'Clássico',
      'Obras em curso',
      'Percurso',
      'Primeira classe',
      'Recursos humanos',
      'Paula',
      'Treffen in der Aula',
      'Lições aprendidas',
    ],
  },
  it: {
    webinar: ['Webinar aziendale', 'Seminario online'],
    'office-hours': ['Orario di ricevimento', 'Ricevimento studenti'],
    'all-hands': ['Riunione plenaria', 'Assemblea del personale'],
    seminar: ['Seminario di fisica', 'Seminari'],
    lecture: ['Lezione magistrale', 'Lectio magistralis'],
    class: ['Lezione di piano', 'Corso di inglese', 'Lezioni'],
    none: [
      'Lavori in corso',
      'Palestra',
      'Palestra con Marco',
      'Musica classica',
      'Classifica',
      'Percorso',
      'Concorso',
      'Corso Garibaldi 12',
      'Ricevimento di nozze',
      'Nel corso della riunione',
      'Nel corso',
      'Lezioni apprese',
    ],
  },
  ja: {
    webinar: ['ウェビナー：新製品', 'オンラインセミナー'],
    'office-hours': ['オフィスアワー'],
    'all-hands': ['全社会議', '月次全体会議', 'タウンホール'],
    seminar: ['営業セミナー', '山田ゼミ', 'ｾﾐﾅｰ', '社内勉強会'],
    lecture: ['線形代数の講義', '特別講演', '入門講座'],
    class: ['英語の授業', 'ピアノレッスン', 'ピアノ教室', 'ヨガクラス'],
    none: [
      '授業料の支払い',
      '講義室の予約',
      'ビジネスクラス',
      'クラスター対策',
      'クラスメイトと昼食',
      '銀行口座',
      '博士課程の相談',
      '打ち合わせ',
      'セミナーハウス予約',
      'クラスメート会',
    ],
  },
  zh: {
    webinar: ['网络研讨会', '網路研討會：行銷'],
    'office-hours': ['答疑时间', '答疑時間', 'Office hour 数学'],
    'all-hands': ['全员大会', '全體大會', '員工大會'],
    seminar: ['学术研讨会', '研討會'],
    lecture: ['讲座：人工智能', '專題演講'],
    class: ['上课', '英语课', '數學課', '课程：统计学', '課堂討論', '钢琴课', '線上瑜伽課'],
    none: ['课题组会议', '課題討論', '课外活动', '开会', '午餐', '课程表更新', '下课', '功课'],
  },
  ko: {
    webinar: ['웨비나', '온라인 세미나'],
    'office-hours': ['오피스 아워', '학생 면담 시간'],
    'all-hands': ['전사 회의', '타운홀 미팅', '전체회의'],
    seminar: ['연구 세미나', '세미나는 3시'],
    lecture: ['통계학 강의', '온라인강의', '특강'],
    class: ['영어 수업', '수업을 위한 준비', '요가클래스', '피아노 레슨'],
    none: [
      '강의실 예약',
      '강의료 정산',
      '클래식 공연',
      '비즈니스 클래스',
      '점심',
      '수업료 납부',
      '강의동 공사',
    ],
  },
  ru: {
    webinar: ['Вебинар по продажам', 'Онлайн-семинар'],
    'office-hours': ['Приёмные часы', 'Часы консультаций'],
    'all-hands': ['Общее собрание', 'Собрание всех сотрудников', 'Повестка общего собрания'],
    seminar: ['Научный семинар', 'Семинары'],
    lecture: ['Лекция по физике', 'Лекции'],
    class: [
      'Урок английского',
      'Занятие 4',
      'Курс Python',
      'Занятия',
      'Расписание на курсах',
      'Мастер-класс',
    ],
    none: [
      'Курс валют',
      'Классика',
      'Классный фильм',
      'Экскурсия',
      'Конкурс',
      'Дискурс',
      'Лектор',
      'Курсор',
      'Обед',
      'Извлеченные уроки',
    ],
  },
  tr: {
    webinar: ['Webinar: satış', 'Çevrimiçi seminer'],
    'office-hours': ['Ofis saatleri', 'Öğrenci görüşme saati', 'OFİS SAATLERİ'],
    'all-hands': ['Genel toplantı', 'Tüm çalışanlar toplantısı'],
    seminar: ['Araştırma semineri', 'SEMİNER'],
    lecture: ['Açık ders', 'Konferans dersi'],
    class: ['İngilizce dersi', 'Ders 5', 'Yaz kursu', 'Dersler', 'Dersimiz'],
    none: [
      'Klasik müzik',
      'Dershane kaydı',
      'Çıkarılan ders notları',
      'Öğle yemeği',
      'Kursiyer listesi',
      'Genel kurul',
      'Çıkarılan dersler',
    ],
  },
  id: {
    webinar: ['Webinar pemasaran', 'Seminar daring'],
    'office-hours': ['Jam konsultasi', 'Jam bimbingan'],
    'all-hands': ['Rapat umum', 'Rapat seluruh karyawan'],
    seminar: ['Seminar nasional', 'Kolokium'],
    lecture: ['Kuliah umum', 'Kuliah Statistika'],
    class: ['Kelas yoga', 'Kursus bahasa Inggris', 'Pelajaran 3', 'Les piano'],
    none: [
      'Musik klasik',
      'Klasifikasi',
      'Tiket kelas bisnis',
      'Kelas menengah',
      'Kurs dolar',
      'Bayar uang kuliah',
      'Makan siang',
      'Ruang kelas',
    ],
  },
  ar: {
    webinar: ['ويبينار التسويق', 'ندوة عبر الإنترنت'],
    'office-hours': ['الساعات المكتبية', 'ساعات مكتبية'],
    'all-hands': ['اجتماع عام', 'اجتماع جميع الموظفين'],
    seminar: ['ندوة علمية', 'الندوة', 'حلقة دراسية'],
    lecture: ['محاضرة الفيزياء', 'المحاضرة الأولى', 'للمحاضرة', 'مُحاضَرة'],
    class: ['درس اللغة', 'الدرس الثالث', 'حصة الرياضيات', 'دورة تدريبية'],
    none: ['كلاسيكي', 'مدرسة', 'الدروس المستفادة', 'حصة السوق', 'غداء', 'دراسة الجدوى', 'محاضر'],
  },
  he: {
    webinar: ['וובינר שיווק'],
    'office-hours': ['שעות קבלה', 'שעת קבלה'],
    'all-hands': ['אסיפה כללית', 'כנס עובדים'],
    seminar: ['סמינר מחקר', 'הסמינר'],
    lecture: ['הרצאה בפיזיקה', 'ההרצאה הראשונה', 'הרצאות'],
    class: ['שיעור אנגלית', 'בשיעור', 'קורס פייתון', 'השיעור'],
    none: ['מוזיקה קלאסית', 'שיעור הריבית', 'שיעורי בית', 'שיעורן', 'צהריים', 'מרצה'],
  },
  hi: {
    webinar: ['वेबिनार: विपणन'],
    'office-hours': ['परामर्श समय', 'ऑफिस आवर्स'],
    'all-hands': ['आम बैठक', 'सभी कर्मचारियों की बैठक'],
    seminar: ['शोध सेमिनार', 'संगोष्ठी'],
    lecture: ['भौतिकी व्याख्यान', 'लेक्चर 3'],
    class: ['हिंदी कक्षा', 'योग क्लास', 'पाठ 4', 'कक्षाओं'],
    none: ['क्लासिक फिल्म', 'पाठक सम्मेलन', 'वर्ल्ड क्लास', 'दोपहर का भोजन', 'कक्षाध्यापक', 'पूजा पाठ'],
  },
};

describe.each(Object.entries(TITLES))('titles in %s', (_language, { none, ...kinds }) => {
  const rows = Object.entries(kinds).flatMap(([kind, titles]) =>
    titles.map((title) => [title, kind] as const),
  );
  it.each(rows)('"%s" is %s', (title, kind) => expect(occasionOf(title)).toBe(kind));
  it.each(none.map((title) => [title]))('"%s" is nothing of the kind', (title) =>
    expect(occasionOf(title)).toBeNull(),
  );
});

describe('any title', () => {
  it('has words for every kind in every language of the tables', () => {
    expect(Object.keys(OCCASION_WORDS).sort()).toEqual(Object.keys(TITLES).sort());
    for (const { words } of Object.values(OCCASION_WORDS))
      expect(Object.keys(words).sort()).toEqual([...OCCASIONS].sort());
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect([null, ...OCCASIONS]).toContain(occasionOf(title));
      }),
    );
  });

  it('is the same in capitals', () => {
    for (const [language, { none: _, ...kinds }] of Object.entries(TITLES))
      if (language !== 'tr')
        for (const title of Object.values(kinds).flat())
          expect(occasionOf(title.toUpperCase())).toBe(occasionOf(title));
  });

  it('costs little, however long', () => {
    const title = 'clas '.repeat(40_000);
    expect(bestTime(() => occasionOf(title), 8)).toBeLessThan(16);
  });
});
