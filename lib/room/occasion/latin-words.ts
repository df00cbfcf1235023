import type { LanguageWords } from './kinds.ts';

/** Words that title an event, in languages of the Latin script. */
export const LATIN_WORDS: Record<string, LanguageWords> = {
  en: {
    joining: 'word',
    words: {
      webinar: 'webinars?',
      'office-hours': 'office[ -]hours?|student hours?|drop[ -]in hours?',
      'all-hands': 'all[ -]?hands|town[ -]?halls?',
      seminar: 'seminars?|colloqui(?:um|a)',
      lecture: 'lectures?',
      class: 'class(?:es)?|master ?class(?:es)?|courses?|lessons?|tutorials?',
    },
    not: '(?:first|second|third|business|world|best[ -]in|working|middle|upper|lower|asset|share|css|java|base|parent)[ -]class(?:es)?|class[ -](?:action|reunion|[a-d] shares?)|class of (?:19|20)\\d\\d|class(?:es)? (?:diagrams?|names?|hierarchy|loader)|(?:of|golf|main|race|obstacle|due) courses?|(?:in|over|during) the course|course (?:of action|corrections?)|lessons?[ -]learn(?:ed|t)|(?:outside|out|after|during|before)(?: of)? (?:office|our office) hours|all hands on deck|town hall (?:square|street|station|wedding)',
  },
  de: {
    joining: 'compound',
    words: {
      webinar: 'webinare?s?|online-?seminare?s?',
      'office-hours': 'sprechstunden?|sprechzeit(?:en)?',
      'all-hands': '(?:betriebs|voll|mitarbeiter|belegschafts)versammlung(?:en)?',
      seminar: 'seminare?s?|kolloquium|kolloquien',
      lecture: 'vorlesung(?:en)?',
      class:
        'unterricht|unterrichtsstunden?|schulstunden?|lehrveranstaltung(?:en)?|kurs(?:e|es)?|klassenstunde|tutori(?:um|en)|nachhilfe|klasse (?:[1-9]|1[0-3])[a-f]?|(?:[3-9]|1[0-3])\\. ?klasse',
    },
    not: '(?:\\p{L}*wechsel|\\p{L}*aktien|borsen|dis|ex|kon|re|umrechnungs|schluss|euro|dollar|in)kurs(?:e|es)?|kurs der (?:aktien?|bank|regierung)|auf kurs|kurs (?:halten|nehmen)|priesterseminar',
  },
  fr: {
    joining: 'word',
    words: {
      webinar: 'webinaires?|webinars?|seminaires? en ligne',
      'office-hours':
        'heures? de bureau|permanences? (?:etudiante|pour les etudiants|du professeur)|heures? de (?:reception|consultation)',
      'all-hands':
        "reunion (?:generale|pleniere)|assemblee (?:generale|du personnel)|reunion de tout(?:e l'equipe| le personnel)",
      seminar: 'seminaires?|colloques?',
      lecture: 'cours magistra(?:l|ux)|conference magistrale',
      class: "cours|classes?|lecons?|travaux (?:diriges|pratiques)|t[dp] d(?:e |')\\p{L}+",
    },
    not: "(?:au|en) cours|cours (?:d'eau|de bourse|des actions|de change|d'appel|de l'(?:euro|or|action)|du (?:dollar|petrole))|(?:premiere|seconde|deuxieme) classe|classe (?:affaires|moyenne|economique)|(?:les|des|mes|nos|la|une|liste de) courses?|courses? (?:a pied|au marche|cyclistes?|hippiques?|de noel)|(?:de|du|la|une|en|ma|notre|avec|groupe|club|comite) lecture|lecture (?:du|de|des|d'|en|a)",
  },
  es: {
    joining: 'word',
    words: {
      webinar: 'webinars?|webinarios?|seminarios? web|seminarios? en linea',
      'office-hours':
        'horas? de oficina|horario de (?:atencion|consulta|tutorias?)|tutorias?|horas? de consulta',
      'all-hands':
        'reunion general|reunion plenaria|reunion de (?:todo el personal|toda la empresa)|asamblea de (?:personal|empleados)',
      seminar: 'seminarios?|coloquios?',
      lecture: 'clases? magistral(?:es)?|conferencias? magistral(?:es)?|leccion magistral',
      class: 'clases?|cursos?|leccion(?:es)?',
    },
    not: '(?:primera|segunda) clase|(?:lucha de|companer[oa]s? de) clases?|clase (?:media|alta|baja|obrera|turista|ejecutiva|mundial)|en curso|en el curso|curso (?:de accion|del rio)|lecciones aprendidas|fuera de (?:las )?horas de oficina',
  },
  pt: {
    joining: 'word',
    words: {
      webinar: 'webinars?|webinarios?|seminarios? online',
      'office-hours': 'horarios? de atendimento|plantao de duvidas|horas? de atendimento',
      'all-hands': 'reuniao geral|reuniao plenaria|assembleia geral|reuniao com todos',
      seminar: 'seminarios?|coloquios?',
      lecture:
        'palestras? (?:sobre|de|da|do|das|dos|com|magna)|palestras? ?[:–—-]|aulas? magnas? (?:de|do|da|sobre|com)',
      class: 'aulas?|cursos?|licao|licoes',
    },
    not: '(?:in der|die|der|zur|en el|en|in) aula(?: magna)?|em curso|primeira classe|sala de aula|curso de acao|licoes aprendidas',
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
    not: '(?:in|nel) corso|lezioni apprese|compagn[ioae] di classe|lotta di classe|corso (?:garibaldi|vittorio|italia|umberto|roma)|(?:prima|seconda) classe|classe (?:media|economica)',
  },
  tr: {
    joining: 'word',
    words: {
      webinar: 'webinar(?:i|lar|lari)?|cevrimici seminer(?:i)?',
      'office-hours': 'ofis saat(?:i|leri)|(?:ogrenci )?gorusme saat(?:i|leri)|danismanlik saat(?:i|leri)',
      'all-hands': 'genel toplanti(?:si)?|tum (?:calisanlar|ekip) toplantisi|sirket toplantisi',
      seminar: 'seminer(?:i|ler|leri)?|kolokyum(?:u)?',
      lecture: 'konferans dersi|acik ders(?:i)?|amfi dersi',
      class: 'ders(?:i|im|imiz|in|e|te|ten|ler|leri|lerimiz)?|kurs(?:u|lar|lari)?',
    },
    not: 'cikarilan dersler|ders (?:cikar\\p{L}*|notlari)|derslerden cikarilan|genel kurul',
  },
  id: {
    joining: 'word',
    words: {
      webinar: 'webinar|seminar (?:daring|web|online)',
      'office-hours': 'jam konsultasi|jam bimbingan|waktu konsultasi',
      'all-hands': 'rapat (?:umum|akbar|seluruh karyawan|semua karyawan|pleno)|pertemuan seluruh karyawan',
      seminar: 'seminar|kolokium',
      lecture: 'kuliah (?:umum|tamu|perdana)|kuliah',
      class: 'kelas|kursus|pelajaran|perkuliahan|les (?:privat|piano|gitar|musik|bahasa|matematika|renang)',
    },
    not: 'kurs (?:dolar|rupiah|mata uang|usd|euro)|ruang kelas|kelas (?:menengah|dunia|bisnis|ekonomi|atas|bawah)|uang kuliah|tempat kuliah kerja nyata|teman kuliah',
  },
};
