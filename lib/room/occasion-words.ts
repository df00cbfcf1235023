/** The kinds of event for which a permanent room needs care, the most telling first. */
export const OCCASIONS = ['webinar', 'office-hours', 'all-hands', 'seminar', 'lecture', 'class'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/**
 * How a language joins its words to what stands beside them.
 * `word`: stands alone · `compound`: may end a longer word · `run`: no spaces between words ·
 * `particle`: Korean, may end a longer word and carry a particle · `arabic`, `hebrew`: may carry a prefix.
 */
export type Joining = 'word' | 'compound' | 'run' | 'particle' | 'arabic' | 'hebrew';

export interface LanguageWords {
  joining: Joining;
  words: Partial<Record<Occasion, string>>;
  /** Phrases that hold such a word and mean something else: they are left out before looking. */
  not?: string;
}

/** Words that title an event, as alternatives of a regular expression, in lower case and without accents. */
export const OCCASION_WORDS: Record<string, LanguageWords> = {
  en: {
    joining: 'word',
    words: {
      webinar: 'webinars?',
      'office-hours': 'office[ -]hours?|student hours?|drop-in hours?',
      'all-hands': 'all[ -]?hands|town[ -]?halls?',
      seminar: 'seminars?|colloqui(?:um|a)',
      lecture: 'lectures?',
      class: 'class(?:es)?|courses?|lessons?|tutorials?',
    },
    not: '(?:first|second|third|business|world|best in|working|middle|asset|share)[ -]class|class (?:action|reunion|a|b) ?(?:lawsuit|suit|shares?)?|classes? (?:diagrams?|names?|hierarchy)|(?:of|golf|main|crash|race) courses?|course of action|lessons? learn(?:ed|t)|(?:outside|out of|after|during|before) (?:office|our office) hours|all hands on deck|town hall (?:square|street|station|wedding)',
  },
  de: {
    joining: 'compound',
    words: {
      webinar: 'webinare?s?',
      'office-hours': 'sprechstunden?|sprechzeit(?:en)?',
      'all-hands': 'betriebsversammlung|vollversammlung|mitarbeiterversammlung|belegschaftsversammlung',
      seminar: 'seminare?s?|kolloquium|kolloquien',
      lecture: 'vorlesung(?:en)?',
      class:
        'unterricht|unterrichtsstunden?|schulstunden?|lehrveranstaltung(?:en)?|kurs(?:e|es)?|klassenstunde',
    },
    not: '(?:\\p{L}*wechsel|\\p{L}*aktien|borsen|dis|ex|kon|re|umrechnungs|schluss|euro|dollar|in)kurs(?:e|es)?|kurs der (?:aktien?|bank|regierung)|auf kurs|priesterseminar',
  },
  fr: {
    joining: 'word',
    words: {
      webinar: 'webinaires?|webinars?|seminaires? en ligne',
      'office-hours':
        'heures? de bureau|permanences? (?:etudiante|pour les etudiants|du professeur)|heures? de (?:reception|consultation)',
      'all-hands':
        "reunion (?:generale|pleniere)|assemblee du personnel|reunion de tout(?:e l'equipe| le personnel)",
      seminar: 'seminaires?|colloques?',
      lecture: 'cours magistra(?:l|ux)|conference magistrale',
      class: 'cours|classes?|lecons?|travaux diriges',
    },
    not: "(?:au|en) cours|cours (?:d'eau|de bourse|des actions|de change|d'appel)|(?:premiere|seconde|deuxieme) classe|classe (?:affaires|moyenne|economique)|(?:de|du|la|une|en|ma|notre|avec|groupe|club|comite) lecture|lecture (?:du|de|des|d'|en|a)",
  },
  es: {
    joining: 'word',
    words: {
      webinar: 'webinars?|webinarios?|seminarios? web|seminarios? en linea',
      'office-hours':
        'horas? de oficina|horario de (?:atencion|consulta|tutorias?)|tutorias?|horas? de consulta',
      'all-hands':
        'reunion general|reunion plenaria|reunion de todo el personal|asamblea de (?:personal|empleados)',
      seminar: 'seminarios?|coloquios?',
      lecture: 'clases? magistral(?:es)?|conferencias? magistral(?:es)?|leccion magistral',
      class: 'clases?|cursos?|leccion(?:es)?',
    },
    not: '(?:primera|segunda) clase|clase (?:media|alta|baja|obrera|turista|ejecutiva)|en curso|curso de accion|fuera de (?:las )?horas de oficina',
  },
  pt: {
    joining: 'word',
    words: {
      webinar: 'webinars?|webinarios?|seminarios? online',
      'office-hours': 'horarios? de atendimento|plantao de duvidas|horas? de atendimento',
      'all-hands': 'reuniao geral|reuniao plenaria|assembleia geral|reuniao com todos',
      seminar: 'seminarios?|coloquios?',
      lecture: 'palestras? (?:sobre|de|da|do|das|dos|com|magna)|palestras? ?[:–—-]|aulas? magnas?',
      class: 'aulas?|cursos?|licao|licoes',
    },
    not: 'em curso|primeira classe|sala de aula|curso de acao',
  },
  it: {
    joining: 'word',
    words: {
      webinar: 'webinar|seminari(?:o)? (?:online|web)',
      'office-hours':
        'orari(?:o)? di ricevimento|ricevimento (?:studenti|docenti|laureandi)|sportello studenti',
      'all-hands': 'riunione (?:plenaria|generale)|assemblea (?:generale|del personale|dei dipendenti)',
      seminar: 'seminari(?:o)?|colloquio scientifico',
      lecture: 'lezion[ei] magistral[ei]|lectio magistralis',
      class: 'lezion[ei]|cors[oi]|classe',
    },
    not: '(?:in|nel|del) corso (?:di|del|della)|in corso|corso (?:garibaldi|vittorio|italia|umberto|roma)|(?:prima|seconda) classe|classe (?:media|economica)',
  },
  ja: {
    joining: 'run',
    words: {
      webinar: 'ウェビナー|ウェブセミナー|オンラインセミナー|webセミナー',
      'office-hours': 'オフィスアワー|学生相談時間|質問受付時間',
      'all-hands': '全社会議|全社集会|全体会議|全体集会|全社ミーティング|タウンホール|オールハンズ',
      seminar: 'セミナー|ゼミ|研究会',
      lecture: '講義(?!室|棟|録|要項)|講演会|特別講演|講座(?!番号)',
      class: '授業(?!料)|レッスン|教室(?!予約|の鍵)|クラス(?!タ|メイト|名|図|会)',
    },
    not: '(?:ビジネス|ファースト|ワールド|エコノミー|トップ|同じ)クラス|セミナーハウス',
  },
  zh: {
    joining: 'run',
    words: {
      webinar: '网络研讨会|網路研討會|網絡研討會|线上研讨会|線上研討會|在线研讨会|网络讲座|網路講座',
      'office-hours': '答疑时间|答疑時間|答疑课|接待时间|接待時間|学生咨询时间|學生諮詢時間|office ?hours?',
      'all-hands':
        '全员大会|全員大會|全员会议|全員會議|全体大会|全體大會|全体会议|全體會議|员工大会|員工大會',
      seminar: '研讨会|研討會|研讨课|研討課|学术座谈',
      lecture: '讲座|講座|演讲课|公开课|公開課|专题演讲|專題演講|讲课|講課',
      class: '上课|上課|课程|課程|课堂|課堂|[语文学英课]课(?!题)|(?:數學|英文|中文|語文)課(?!題)',
    },
    not: '课程表|課程表|课题|課題|下课后|下課後|课外|課外',
  },
  ko: {
    joining: 'particle',
    words: {
      webinar: '웨비나|온라인 ?세미나',
      'office-hours': '오피스 ?아워|면담 ?시간|상담 ?시간',
      'all-hands': '전사 ?회의|전체 ?회의|전 ?직원 ?회의|타운 ?홀 ?미팅|타운홀|올핸즈',
      seminar: '세미나|콜로퀴엄',
      lecture: '강의|특강|강연',
      class: '수업|강좌|레슨|클래스',
    },
    not: '(?:비즈니스|퍼스트|월드|이코노미) ?클래스|고객 ?상담 ?시간|영업 ?상담 ?시간',
  },
  ru: {
    joining: 'word',
    words: {
      webinar: 'вебинар(?:а|ы|е|у|ов)?|онлайн-семинар(?:а|ы|е)?',
      'office-hours': 'приемные часы|приемный час|часы (?:приема|консультаций)|консультация для студентов',
      'all-hands': 'общее собрание|собрание (?:коллектива|всех сотрудников)|таунхолл|олл-хендс',
      seminar: 'семинар(?:а|ы|е|у|ов|ские)?|коллоквиум(?:а|ы)?',
      lecture: 'лекци(?:я|и|ю|ей|й)',
      class: 'урок(?:а|и|е|у|ов)?|заняти(?:е|я|ю|й)|курс(?:ы|а|ов)?',
    },
    not: 'курсы? (?:валют\\p{L}*|рубля|доллара|евро|акции|акций|лечения)|быть в курсе|урок(?:и)? (?:жизни|истории учат)|род занятий',
  },
  tr: {
    joining: 'word',
    words: {
      webinar: 'webinar(?:i|lar|lari)?|cevrimici seminer(?:i)?',
      'office-hours': 'ofis saat(?:i|leri)|(?:ogrenci )?gorusme saat(?:i|leri)|danismanlik saat(?:i|leri)',
      'all-hands': 'genel toplanti(?:si)?|tum (?:calisanlar|ekip) toplantisi|sirket toplantisi',
      seminar: 'seminer(?:i|ler|leri)?|kolokyum(?:u)?',
      lecture: 'konferans dersi|acik ders(?:i)?|amfi dersi',
      class: 'ders(?:i|ler|leri)?|kurs(?:u|lar|lari)?',
    },
    not: 'ders (?:cikar\\p{L}*|notlari)|derslerden cikarilan|genel kurul',
  },
  id: {
    joining: 'word',
    words: {
      webinar: 'webinar|seminar (?:daring|web|online)',
      'office-hours': 'jam konsultasi|jam bimbingan|waktu konsultasi',
      'all-hands': 'rapat (?:umum|akbar|seluruh karyawan|semua karyawan|pleno)|pertemuan seluruh karyawan',
      seminar: 'seminar|kolokium',
      lecture: 'kuliah (?:umum|tamu|perdana)|kuliah',
      class: 'kelas|kursus|pelajaran|perkuliahan',
    },
    not: 'kelas (?:menengah|dunia|bisnis|ekonomi|atas|bawah)|uang kuliah|tempat kuliah kerja nyata|teman kuliah',
  },
  ar: {
    joining: 'arabic',
    words: {
      webinar: 'ويبينار|وبينار|ندوة (?:عبر الإنترنت|إلكترونية|افتراضية)',
      'office-hours': 'ساعات (?:ال)?مكتبية|ساعات استقبال الطلاب|ساعات الإرشاد',
      'all-hands': 'اجتماع (?:ال)?عام|اجتماع (?:جميع|كل|كافة) الموظفين|اجتماع موسع',
      seminar: 'ندوة|ندوات|سمنار|حلقة (?:دراسية|بحث)',
      lecture: 'محاضرة|محاضرات',
      class: 'حصة|حصص|درس|دروس|دورة|صف',
    },
    not: 'دورة (?:المياه|مياه|حياة|الألعاب|رياضية)|(?:ال)?دروس (?:ال)?مستفادة|حصة (?:السوق|سوقية|الأرباح)|محاضر(?:ة)? الاجتماع|صف السيارات',
  },
  he: {
    joining: 'hebrew',
    words: {
      webinar: 'וובינר|וובינרים|ובינר|סמינר מקוון',
      'office-hours': 'שע(?:ת|ות) (?:ה)?קבלה|שעות ייעוץ',
      'all-hands': 'אסיפה כללית|אסיפת עובדים|כנס עובדים|ישיבת כל העובדים|מפגש כל העובדים',
      seminar: 'סמינר|סמינרים|סמינריון|קולוקוויום',
      lecture: 'הרצאה|הרצאת|הרצאות',
      class: 'שיעור|שיעורי|שיעורים|קורס|קורסים|כיתה',
    },
    not: 'שיעורי? (?:ה)?(?:ריבית|מס|אבטלה|בית)|מחלקה ראשונה',
  },
  hi: {
    joining: 'word',
    words: {
      webinar: 'वेबिनार',
      'office-hours': 'परामर्श (?:समय|घंटे)|ऑफिस आवर्स?|छात्र परामर्श',
      'all-hands': 'आम बैठक|सभी कर्मचारियों की बैठक|टाउन हॉल|सर्व कर्मचारी बैठक',
      seminar: 'सेमिनार|संगोष्ठी|गोष्ठी',
      lecture: 'व्याख्यान|लेक्चर',
      class: 'कक्षा|कक्षाएं|कक्षाएँ|क्लास|क्लासेस|पाठ|कोर्स|पाठ्यक्रम',
    },
    not: '(?:फर्स्ट|बिजनेस|वर्ल्ड) क्लास|पूजा पाठ|पाठ पूजा',
  },
};
