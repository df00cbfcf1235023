import type { LanguageWords } from './kinds.ts';

/** Words that title an event, in languages of the Latin script. */
export const LATIN_WORDS: Record<string, LanguageWords> = {
  en: {
    joining: 'word',
    words: {
      webinar: 'webinars?|(?:online|virtual|web)[ -]?seminars?|webcasts?',
      'office-hours':
        "office[ -]?hours?|(?:student|advising|consultation|tutoring|drop[ -]in) hours?|drop[ -]in sessions?|parent[ -]teacher (?:conferences?|evenings?|meetings?)|parents?'?s? evenings?",
      'all-hands':
        "all[ -]?hands|town[ -]?halls?|(?:all[ -]staff|all[ -]company|company[ -]wide|general|members'?|plenary) meetings?|general assembl(?:y|ies)|plenary (?:assembl(?:y|ies)|sessions?)|agm",
      seminar: 'seminars?|colloqui(?:um|a|ums)|symposi(?:um|a|ums)',
      lecture: 'lectures?|guest talks?|keynote (?:address|speech|talk)(?:es)?|inaugural address',
      class:
        'class(?:es)?|master ?class(?:es)?|courses?|lessons?|tutorials?|tutoring|homeroom|(?:[4-9]|1[0-2])th[ -]grade|(?:grade|year) (?:[1-9]|1[0-3])[a-h]? (?:maths?|mathematics|english|science|history|geography|biology|chemistry|physics|french|spanish|german|art|music)',
    },
    not: "(?:first|second|third|business|economy|world|best[ -]in|working|middle|upper|lower|ruling|asset|energy|weight|share|css|java|base|parent|abstract)[ -]class(?:es)?|class[ -](?:action|reunion|[a-d] shares?)|class of (?:(?:19|20)|')\\d\\d|class(?:es)? (?:diagrams?|names?|hierarchy|loader|components?|librar(?:y|ies)|photos?|trips?|parents?|schedules?)|(?:of|off|on|golf|main|race|obstacle|assault|collision|due) courses?|(?:in|over|during) the course|stay(?:ing)? the course|course (?:of (?:action|events|treatment|antibiotics)|corrections?|catalogs?|catalogues?|fees?|registration|evaluations?|materials?)|[a-z]+-course (?:dinner|lunch|meal|menu)|lessons?[ -]learn(?:ed|t)|lessons from (?:the|our|last|q[1-4])|lesson plan(?:s|ning)?|(?:outside|out|after|during|before)(?:[ -]of)?[ -](?:our )?office hours|all hands on deck|town hall (?:square|street|station|wedding)|(?:lecture|seminar) (?:halls?|rooms?|theat(?:re|er)s?|notes)|video tutorials?|tutorial videos?",
  },
  de: {
    joining: 'compound',
    words: {
      webinar: 'webinare?s?|webinar(?:reihe|serie)n?|(?:online|web)-?seminare?s?',
      'office-hours': 'sprechstunden?|sprechzeit(?:en)?|sprechtage?',
      'all-hands':
        '(?:betriebs|voll|mitarbeiter|belegschafts|personal|mitglieder|haupt|general|vereins|eigentumer)versammlung(?:en)?',
      seminar: 'seminare?s?|seminarreihen?|kolloquium|kolloquien|symposium|symposien',
      lecture: 'vorlesung(?:en|sreihen?)?|vortragsreihen?|(?:gast|fach|abend|online-?|impuls)vortrage?',
      class:
        'unterricht|unterrichtsstunden?|(?:klavier|gitarren|geigen|floten|gesangs|musik|tanz|reit|fahr|deutsch|englisch|mathe)stunden?|lehrgang(?:e|s)?|schulung(?:en)?|schulstunden?|lehrveranstaltung(?:en)?|kurs(?:e|es)?|klassenstunde|tutori(?:um|en)|nachhilfe|(?<!\\p{L})(?:(?:grund|parallel)?schul|parallel|nachbar)?klasse (?:[1-9]|1[0-3])[a-f]?|(?:[3-9]|1[0-3])\\. ?klasse',
    },
    not: '(?:[a-z]*wechsel|[a-z]*aktien|borsen|devisen|gold|bitcoin|krypto|leit|spar|erfolgs|wachstums|kollisions|konfrontations|schlinger|zickzack|umrechnungs|schluss|euro|dollar)-?kurs(?:e|es)?|[a-z]*(?:dis|ex)kurs(?:e|es)?|(?:kon|re|in)kurs(?:e|es)?|(?:ein|um|ver)schulung(?:en)?|ausserhalb der (?:sprechstunden?|sprechzeit(?:en)?)|vom kurs|kurs auf(?! (?:zoom|teams|deutsch|[a-z]+isch))|kurs der (?:aktien?|bank|regierung)|auf kurs|kurs (?:halten|nehmen)|priesterseminar|(?:die|der|zur) aula|aula (?:reservieren|buchen)',
  },
  nl: {
    joining: 'compound',
    words: {
      webinar: 'webinars?|online[ -]?seminars?',
      'office-hours': 'spreekuur|spreekuren|inloopuur(?:tje)?|inloopuren|vragenuurtjes?',
      'all-hands':
        '(?:personeels|medewerkers|bedrijfs)bijeenkomst(?:en)?|(?:personeels|leden|aandeelhouders)vergadering(?:en)?|plenaire (?:vergadering|bijeenkomst|sessie)|zeepkistsessies?|(?<!\\p{L})(?:(?:voor|na)jaars-?)?alv (?:van )?(?:\\p{L}+ )?(?:19|20)\\d\\d',
      seminar: 'seminars?|seminaries?|colloqui(?:um|a)|studie(?:dag|middag|ochtend|avond)(?:en)?',
      lecture:
        '(?:hoor|gast|openbaar |avond|ochtend|instructie)colleges?|(?<!\\p{L})college \\d{1,2}|(?<!\\p{L})(?:(?:gast|jaar|avond|thema|openings|slot|publieks|najaars|voorjaars|boek|online-?)-?)?lezing(?:en)?|inaugurele rede',
      class:
        'lesuur|lesuren|cursus(?:sen)?|(?:werk|responsie)colleges?|(?:bij|gym|rij|zwem|dans|zang|muziek|piano|gitaar|viool|drum|yoga|tennis|schilder|kook|naai|taal|reken|spelling|wiskunde|engels|frans|duits|spaans|theorie|proef|gast|online-?)les(?:sen)?|(?:engelse|franse|duitse|spaanse|nederlandse|italiaanse) les(?:sen)?|(?<!\\p{L})les(?:sen)? (?:aan|in het|over (?:de|het)|voor|nederlands|engels|frans|duits|spaans|wiskunde|rekenen|natuurkunde|scheikunde|biologie|geschiedenis|aardrijkskunde|economie|klas|groep)|klas [1-6][a-h]?|brugklas [1-9][a-h]?',
    },
    not: '(?:eerste|tweede) klas(?:se)?|(?:eerste|tweede|derde) lezing|(?:priester|groot|klein|groot-|klein-) ?seminaries?|ex?cursus|concursus|cursus (?:honorum|universitaire|scolaire)|(?:buiten|tijdens) (?:het |de )?(?:spreekuur|spreekuren)|(?:in|naar|bij|van|uit) de aula|de aula|aula (?:reserveren|boeken)',
  },
  pl: {
    joining: 'word',
    words: {
      webinar:
        'webinar(?:y|u|ow|em|ze|om|ami|ach)?|webinari(?:um|a|ow|om|ami|ach)|seminari(?:um|a|ow|ach) (?:online|internetow\\p{L}+)',
      'office-hours':
        '^konsultacje$|konsultacj(?:e|i|a|om|ami|ach) (?:dla (?:studentow|uczniow|rodzicow)|ze? student\\p{L}+|studenck\\p{L}+|dydaktyczn\\p{L}+|(?:prof|dr|mgr)(?= |\\.))|dyzur(?:y|u|ow|ze|em|om|ami|ach)? (?:dla (?:studentow|uczniow|rodzicow)|dydaktyczn\\p{L}+|konsultacyjn\\p{L}+|(?:pro)?dziekan\\p{L}*)|godzin(?:y|ach|ami)? (?:konsultacji|dyzuru)',
      'all-hands':
        'zebrani(?:e|a|u|em|ach) (?:ogoln\\p{L}+|plenarn\\p{L}+|(?:calej )?zalogi|(?:wszystkich )?pracownikow)|ogolne zebrani(?:e|a|u|em)|spotkani(?:e|a|u|em|ach) (?:ogolnofirmow\\p{L}+|calej firmy|wszystkich pracownikow|z cala firma)|waln(?:e|ego|emu|ym) (?:zgromadzeni|zebrani)(?:e|a|u|em)',
      seminar: 'seminari(?:um|a|ow|om|ami|ach)',
      lecture: 'wyklad(?:y|u|ow|owi|em|zie|om|ami|ach)?|prelekcj(?:a|e|i|om|ami|ach)',
      class:
        'lekcj(?:a|e|i|om|ami|ach)|zajec(?:ia|iom|iami|iach)?|kurs(?:y|u|ow|owi|em|ie|om|ami|ach)?|korepetycj(?:e|i|om|ami|ach)|lektorat(?:y|u|ow|em|cie)?|konwersatori(?:um|a|ow|ach)|kolokwi(?:um|a|ow|ach)|cwiczenia ze? (?!pilk|trener|fizjo|rehab)\\p{L}+|klas(?:a|y|ie|e) (?:[1-8] ?[a-h]|[3-8])|[3-8]\\.? klas(?:a|y|ie|e)|godzin(?:a|y|e) wychowawcz\\p{L}+',
    },
    not: 'kurs(?:y|u|ow|em|ie)? (?:walut\\p{L}*|euro|dolara|franka|funta|zlotego|jena|bitcoina|akcji|obligacji|gieldow\\p{L}+|wymiany|zamkniecia|otwarcia|na (?:polnoc|poludnie|wschod|zachod|ekspansje|wzrost)|statku|autobus\\p{L}*|taksowk\\p{L}*)|(?:zmian[ay]|utrzymac|trzymac|obrac) kurs(?:u|y)?|(?:dys|eks)kurs\\p{L}*|plan(?:u|y|em|ie)? (?:zajec|lekcji|wykladow)|(?:brak|koniec|odwolanie) (?:zajec|lekcji|wykladu)|odrabianie lekcji|(?:odrobic|odrabiac) lekcje|lekcj(?:e|i|a) (?:zycia|pokory|historii uczy|wyniesion\\p{L}+|wyciagniet\\p{L}+|na przyszlosc)|wnioski i lekcje|seminari(?:um|a) duchown\\p{L}+|aul(?:a|e) (?:uniwersyteck\\p{L}+|glown\\p{L}+|szkoln\\p{L}+)',
  },
  fr: {
    joining: 'word',
    words: {
      webinar: 'webinaires?|webinars?|seminaires? en ligne|web-?seminaires?|web-?conferences? sur',
      'office-hours':
        'heures? de bureau|permanences?|heures? de (?:reception|consultation)|accueil des etudiants',
      'all-hands':
        "reunion generale|plenieres?|assemblee (?:generale|du personnel)|ag (?:annuelle|ordinaire|extraordinaire|de l'\\p{L}+)|reunion de (?:toute l'equipe|tout le personnel|l'ensemble du personnel)",
      seminar: "seminaires?|colloques?|journees? d'etudes?",
      lecture:
        'cours (?:magistra(?:l|ux)|en amphi|inaugura(?:l|ux))|(?:conference|lecon)s? (?:inaugurale|magistrale)s?|conferences? (?:publiques?|sur)',
      class:
        "cours|classes?|lecons?|travaux (?:diriges|pratiques)|t[dp] d(?:e |')\\p{L}+|t[dp] (?:\\d+|maths?|physique|chimie|biologie|informatique|anglais|droit)|seances? de t[dp]|formations? (?:a|au|aux|en|sur|excel|word|powerpoint|securite|incendie|obligatoires?|continue|professionnelle)|stages? de (?:yoga|danse|langues?|musique|theatre)|soutien scolaire|aide aux devoirs|tutorats?",
    },
    not: "(?:au|en) cours|cours (?:d'eau|de (?:la )?bourse|des (?:actions|matieres premieres)|de change|d'appel|de l'(?:euro|or|action)|du (?:dollar|petrole|ble)|de (?:recreation|justice)|mirabeau|de vincennes)|(?:libre|long) cours|(?:premiere|seconde|deuxieme|1re|2e|2de|2nde) classe|classe (?:affaires|moyenne|economique|java|css|abstraite|energetique)|classes? d'actifs|(?:photo|voyage|sortie|conseil|camarades?|copain|copine|copains|delegues?|representants?) de classe|salles? de (?:classe|cours|seminaires?)|diagrammes? de classes?|luttes? des classes|rentree des classes|lecons? (?:apprises?|retenues?|a retenir)|tirer les lecons|(?:petit|grand) seminaire|seminaires? (?:d'equipe|de direction|de cohesion)|(?:les|des|mes|nos|la|une|liste de) courses?|courses? (?:a pied|au marche|cyclistes?|hippiques?|de (?:noel|relais|velo|natation|ski))|(?:de|du|la|une|en|ma|notre|avec|groupe|club|comite) lecture|lecture (?:du|de|des|en|et|a (?:haute|voix|deux|plusieurs|la)|commune|suivie|publique|partagee|theatrale)|lecture d'\\p{L}+",
  },
  es: {
    joining: 'word',
    words: {
      webinar:
        'webinars?|webinarios?|seminarios? (?:web|online|virtual(?:es)?)|seminarios? en linea|charlas? (?:virtual(?:es)?|en linea)',
      'office-hours':
        'horas? de (?:oficina|consulta|tutorias?)|horario de (?:atencion|consulta|tutorias?)|tutorias?|asesorias? academicas?|atencion a(?:l (?:alumnado|estudiante)| (?:l[oa]s )?(?:estudiantes|alumn[oa]s))',
      'all-hands':
        'reunion general|reunion plenaria|reunion (?:de|con) (?:todo el (?:personal|equipo)|toda la (?:empresa|plantilla|organizacion))|asamblea (?:general|de (?:personal|empleados|trabajadores))',
      seminar: 'seminarios?|coloquios?',
      lecture:
        'clases? (?:magistral(?:es)?|inaugural(?:es)?|abiertas?)|conferencias? (?:magistral(?:es)?|inaugural(?:es)?|sobre)|ciclos? de conferencias|leccion (?:magistral|inaugural)|charlas? (?:magistral(?:es)?|inaugural(?:es)?)|ponencias? sobre',
      class: 'clases?|cursos?|cursillos?|diplomados?|ayudantias?|leccion(?:es)?',
    },
    not: '(?:primera|segunda) clase|(?:lucha de|conciencia de|diferencias? de|companer[oa]s? de|delegad[oa]s? de|cena de|sal(?:a|on)(?:es)? de)(?: la)? clases?|clase (?:media|alta|baja|obrera|social|turista|ejecutiva|business|premium|mundial)|recoger a (?:\\p{L}+ ){1,3}de clase|en curso|en el curso|en el aula|cursos? (?:de accion|del rio|escolar(?:es)?)|(?:fin|final|inicio|principio) del? curso(?! de)|leccion(?:es)? aprendidas?|fuera de (?:las )?horas de oficina|horario de atencion al? (?:cliente|publico)|hor(?:as?|ario) de consulta (?:medica|con (?:el|la) (?:pediatra|medic[oa]|doctora?|dentista))|tutoria legal|seminario (?:conciliar|mayor|menor|diocesano)',
  },
  pt: {
    joining: 'word',
    words: {
      webinar: 'webinars?|webinarios?|seminarios? (?:online|on-line|virtua(?:l|is))',
      'office-hours':
        'horarios? de (?:atendimento|monitoria)|plantao (?:de|tira)[ -]duvidas|tira-duvidas|horas? de atendimento|atendimento aos? (?:alunos?|estudantes?)|monitoria d[aeo] (?:algebra|biologia|calculo|estatistica|fisica|matematica|programacao|quimica)',
      'all-hands':
        'reuniao geral|reuniao plenaria|assembleia geral|reuniao com todos|reuniao com tod(?:a a (?:equipe|empresa)|o o time)|reuniao de todos os (?:colaboradores|funcionarios)|encontro (?:de|com) todos os (?:colaboradores|funcionarios)',
      seminar: 'seminarios?|coloquios?|simposios?',
      lecture:
        'palestras? (?:sobre|de|da|do|das|dos|com|magna|inaugural|motivacional|tecnica)|palestras? ?[:–—-]|ciclo de palestras|aulas? magnas? (?:de|do|da|sobre|com)|aulas? inaugura(?:l|is)|conferencia magna',
      class: 'aulas?(?! magna)|aulao|auloes|cursos?|minicursos?|cursinhos?|licao|licoes',
    },
    not: "em curso|primeira classe|classe (?:executiva|economica|media|social)|(?:conselho|diario|entidade|luta|consciencia) de classes?|salas? de aulas?|(?:planos?|planejamento) de aulas?|volta as aulas|licao de casa|curso de acao|no curso d[ao]s?|curso (?:d'agua|do rio)|(?:conclusao|coordenacao|colegiado) d[eo] curso|licoes aprendidas|horario de atendimento ao (?:cliente|publico)|seminario diocesano",
  },
  it: {
    joining: 'word',
    words: {
      webinar: 'webinar|web seminar|seminari(?:o)? (?:online|web|sul web|in streaming)',
      'office-hours':
        'orari(?:o)? (?:di )?ricevimento|or[ae] di ricevimento|ricevimento (?:studenti|docenti|laureandi|tesisti|genitori|parenti|prof(?:essor\\p{L}*)?)|colloqui (?:con i )?genitori|sportello (?:studenti|didattico)',
      'all-hands':
        "(?:riunione|seduta|sessione) plenaria|riunione (?:generale|di tutto il personale)|assemblea (?:generale|plenaria|ordinaria|straordinaria|annuale|sindacale|studentesca|condominiale|d'istituto|del personale|dei (?:dipendenti|soci|lavoratori))|assemblea di condominio|collegio (?:dei )?docenti",
      seminar: 'seminari(?:o)?|colloquio scientifico|convegn[oi]|giornat[ae] di stud(?:i|io)',
      lecture:
        "lezion[ei] (?:magistral[ei]|frontal[ei]|inaugural[ei]|apert[ae])|lectio magistralis|prolusione|conferenza (?:sul?|sulla|sui|sulle|sugli|sull'\\p{L}+)",
      class:
        'lezion[ei]|cors[oi]|classe|esercitazion[ei]|ripetizion[ei] (?:di|private)|doposcuola|tutorato|formazione (?:obbligatoria|sicurezza|docenti|continua|del personale|sulla sicurezza)|laborator(?:io|i) di (?:scrittura|teatro|lettura|musica|informatica|chimica)',
    },
    not: "(?:in|nel) corso|in aula(?: magna)?|(?:fuori|lungo il) corso|corso d'(?:acqua|opera)|corsi e ricorsi|lezion[ei] (?:appres[ae]|imparat[ae])|(?:compagn[ioae]|consiglio|consigli|cena|pizza|gita|foto|rappresentant[ei]|coordinator[ei]|chat) di classe|gruppo classe|lotta di classe|corso (?:garibaldi|vittorio|italia|umberto|roma|cavour|mazzini|matteotti|buenos aires|venezia|magenta|sempione|como|francia|regina margherita|re umberto)|(?:prima|seconda) classe|classe (?:media|economica|dirigente|operaia|politica|energetica|di (?:rischio|eta|concorso)|java)|seminari(?:o)? (?:vescovile|maggiore|minore|diocesano)|sala seminari",
  },
  tr: {
    joining: 'word',
    words: {
      webinar:
        'webinar(?:i|imiz|a|da|ina|inda|lar|lari|larimiz)?|(?:web|internet|online|cevrimici) seminer(?:i|imiz|ler|leri|lerimiz)?|e-seminer(?:i)?',
      'office-hours':
        'ofis saat(?:i|im|ler|leri|lerim)|(?:ogrenci |veli )?gorusme saat(?:i|leri)|(?:danisma|danismanlik) saat(?:i|leri)|soru[ -]cevap saat(?:i|leri)',
      'all-hands':
        'genel toplanti(?:si|miz)?|(?:tum|butun) (?:calisanlar|ekip|personel|sirket) toplantisi|(?:sirket|personel) toplantisi|calisanlar bulusmasi|ogretmenler kurulu',
      seminar: 'seminer(?:i|imiz|e|de|ler|leri|lerimiz)?|kolokyum(?:u)?|sempozyum(?:u)?',
      lecture:
        'konferans dersi|acik ders(?:i|ler|leri)?|amfi dersi|acilis dersi|davetli konusma(?:si)?|(?:yazar )?soylesi(?:si|miz)?',
      class:
        'ders(?:i|im|imiz|in|e|te|ten|imize|ler|leri|lerim|lerimiz|lere)?|kurs(?:u|umuz|a|lar|lari)?|etut(?:u|ler|leri)?|(?:[2-9]|1[0-2])\\. ?sinif(?:lar)?|(?:[1-9]|1[0-2])[-/ ]?[a-h] sinifi',
    },
    not: '(?:cikarilan|alinan|ogrenilen|edinilen) dersler|ders (?:cikar\\p{L}*|not\\p{L}*|program\\p{L}*|kitab\\p{L}*|secim\\p{L}*|kayd\\p{L}*|kayit\\p{L}*|ucret\\p{L}*|plan\\p{L}*|disi)|(?:kurs|etut) (?:ucret\\p{L}*|kayd\\p{L}*|kayit\\p{L}*)|derslerden cikarilan|dersim (?:gezisi|festivali|belgeseli|dernegi)|genel kurul|genel toplanti odasi|seminer (?:odasi|salonu)|(?:is|telefon|doktor) gorusme(?:si)? saat\\p{L}*|gorusme saati (?:degis|belirle|onay)\\p{L}*|[12]\\. ?sinif (?:bilet|vagon|otel)\\p{L}*',
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
    not: 'kurs (?:dolar|rupiah|mata uang|usd|euro)|ruang (?:kelas|kuliah|seminar)|pelajaran (?:yang dipetik|berharga)|kelas (?:menengah|dunia|bisnis|ekonomi|atas|bawah)|uang kuliah|tempat kuliah kerja nyata|teman kuliah',
  },
};
