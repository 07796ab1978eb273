import type { NamesPack } from '../../model/packs/names.ts';
import { worldCities } from './cities.ts';
import { countries } from './countries.ts';
import { given, surnameEndings, surnames } from './given-names.ts';
import { bodies, cities, demonyms, regions } from './places.ts';

/** How Spanish names people, bodies and places. */
export const names = {
  honorifics: [
    { forms: 'señor, Sr., Sr, don, D., míster, mister, sir, lord, monseñor', gender: 'm' },
    { forms: 'señora, Sra., Sra, señorita, Srta., Srta, doña, Dña., lady', gender: 'f' },
    { forms: 'Dr., Dr, Dra., Dra, Lic., Ing., Mons., Sres., señores' },
  ],
  notAddress: '',
  ranks:
    'general, generala, teniente general, general de división, general de brigada, mayor general, coronel, coronela, teniente coronel, coronel general, comandante, capitán, capitana, teniente, subteniente, alférez, sargento, sargenta, cabo, soldado, mariscal, almirante, vicealmirante, contraalmirante, comodoro, brigadier, mayor, comisario, inspector, inspectora, doctor, doctora, profesor, profesora, licenciado, licenciada, ingeniero, ingeniera, padre, sor, fray, hermano, hermana, jeque, imán, imam, rabino, pastor, camarada, senador, senadora',
  roles: [
    {
      concept: 'president',
      kind: 'head',
      words: 'presidente de la República, presidenta de la República, presidente de la Nación, presidenta de la Nación',
    },
    { concept: 'chair', kind: 'head', words: 'presidente, presidenta, copresidente, copresidenta' },
    { concept: 'head-of-state', kind: 'head', words: 'jefe de Estado, jefa de Estado, jefe del Estado, jefa del Estado' },
    {
      concept: 'leader-of-state',
      kind: 'office',
      words: 'mandatario, mandataria, gobernante, primer mandatario, primera mandataria',
      means: 'chair president head-of-state prime-minister governor king chancellor head-of-government',
    },
    {
      concept: 'prime-minister',
      kind: 'head',
      words:
        'primer ministro, primera ministra, premier, jefe de Gobierno, jefa de Gobierno, jefe del Gobierno, jefa del Gobierno, jefe del Ejecutivo, jefa del Ejecutivo, presidente del Consejo de Ministros, presidenta del Consejo de Ministros',
    },
    { concept: 'head-of-government', kind: 'head', words: 'presidente del Gobierno, presidenta del Gobierno' },
    { concept: 'chancellor', kind: 'head', words: 'canciller federal' },
    {
      concept: 'king',
      kind: 'head',
      words: 'rey, reina, emperador, emperatriz, sultán, emir, monarca, soberano, soberana, rey emérito',
    },
    { concept: 'pope', kind: 'head', words: 'papa, pontífice, sumo pontífice, Santo Padre' },
    {
      concept: 'prince',
      kind: 'office',
      words: 'príncipe, princesa, príncipe heredero, princesa heredera, infante, infanta, duque, duquesa',
    },
    { concept: 'minister', kind: 'office', words: 'ministro, ministra, titular, ministro de Estado, ministra de Estado' },
    { concept: 'delegate-minister', kind: 'office', words: 'ministro delegado, ministra delegada' },
    { concept: 'state-secretary', kind: 'office', words: 'secretario de Estado, secretaria de Estado' },
    { concept: 'foreign-minister', kind: 'office', words: 'canciller, jefe de la diplomacia, jefa de la diplomacia' },
    { concept: 'secretary-general', kind: 'office', words: 'secretario general, secretaria general' },
    { concept: 'secretary', kind: 'office', words: 'secretario, secretaria, primer secretario, primera secretaria' },
    {
      concept: 'director',
      kind: 'office',
      words: 'director, directora, gerente, director de gabinete, directora de gabinete, jefe de gabinete, jefa de gabinete',
    },
    {
      concept: 'chief-executive',
      kind: 'office',
      words: 'CEO, consejero delegado, consejera delegada, director gerente, directora gerente',
    },
    {
      concept: 'head',
      kind: 'office',
      words:
        'jefe, jefa, líder, lideresa, dirigente, responsable, máximo responsable, máxima responsable, máximo dirigente, máximo líder, patrón, patrona, cabeza, número uno, número dos, encargado, encargada, superintendente, intendente, delegado, delegada',
    },
    {
      concept: 'head-of-delegation',
      kind: 'office',
      words: 'jefe de delegación, jefa de delegación, jefe de la delegación, jefa de la delegación, jefe de misión, jefa de misión',
    },
    { concept: 'governor', kind: 'office', words: 'gobernador, gobernadora' },
    { concept: 'mayor', kind: 'office', words: 'alcalde, alcaldesa, edil, regidor, regidora' },
    { concept: 'ambassador', kind: 'office', words: 'embajador, embajadora' },
    { concept: 'consul', kind: 'office', words: 'cónsul, cónsul general' },
    { concept: 'charge-d-affaires', kind: 'office', words: 'encargado de negocios, encargada de negocios' },
    {
      concept: 'representative',
      kind: 'office',
      words: 'representante, alto representante, alta representante, representante permanente',
    },
    { concept: 'envoy', kind: 'office', words: 'enviado, enviada, emisario, emisaria' },
    { concept: 'spokesperson', kind: 'office', words: 'portavoz, vocero, vocera' },
    {
      concept: 'prosecutor',
      kind: 'office',
      words: 'fiscal general, fiscal, procurador, procuradora, procurador general, procuradora general, fiscal jefe, fiscal jefa',
    },
    {
      concept: 'commissioner',
      kind: 'office',
      words:
        'alto comisionado, alta comisionada, alto comisario, alta comisaria, comisionado, comisionada, comisario europeo, comisaria europea',
    },
    { concept: 'ombudsman', kind: 'office', words: 'defensor del Pueblo, defensora del Pueblo' },
    { concept: 'coordinator', kind: 'office', words: 'coordinador, coordinadora' },
    { concept: 'rapporteur', kind: 'office', words: 'relator, relatora, ponente' },
    {
      concept: 'commander',
      kind: 'office',
      words: 'comandante en jefe, jefe del Estado Mayor, jefe del Ejército, jefe de las Fuerzas Armadas',
    },
    { concept: 'dean', kind: 'office', words: 'rector, rectora, decano, decana' },
    { concept: 'bishop', kind: 'office', words: 'arzobispo, obispo, cardenal, patriarca' },
    { concept: 'founder', kind: 'office', words: 'fundador, fundadora, cofundador, cofundadora' },
    { concept: 'coach', kind: 'office', words: 'entrenador, entrenadora, seleccionador, seleccionadora, técnico' },
    {
      concept: 'manager',
      kind: 'office',
      words: 'tesorero, tesorera, administrador, administradora, editor, editora, redactor jefe, redactora jefa',
    },
    { concept: 'adviser', kind: 'job', words: 'asesor, asesora, consejero, consejera, asesor jurídico, asesora jurídica' },
    {
      concept: 'member-of-parliament',
      kind: 'job',
      words:
        'diputado, diputada, eurodiputado, eurodiputada, parlamentario, parlamentaria, congresista, legislador, legisladora, senador, senadora, concejal, concejala, asambleísta, representante a la Cámara',
    },
    {
      concept: 'professor',
      kind: 'job',
      words: 'profesor, profesora, catedrático, catedrática, docente, maestro, maestra, académico, académica, profesor titular',
      means: 'researcher economist analyst director',
    },
    { concept: 'lawyer', kind: 'job', words: 'abogado, abogada, jurista, notario, notaria, letrado, letrada' },
    { concept: 'judge', kind: 'job', words: 'juez, jueza, magistrado, magistrada' },
    {
      concept: 'researcher',
      kind: 'job',
      words:
        'investigador, investigadora, científico, científica, físico, física, químico, química, biólogo, bióloga, matemático, matemática, astrónomo, astrónoma, geólogo, geóloga, arqueólogo, arqueóloga, sismólogo, sismóloga, epidemiólogo, epidemióloga, meteorólogo, meteoróloga',
      means: 'professor economist analyst doctor',
    },
    {
      concept: 'analyst',
      kind: 'job',
      words: 'analista, experto, experta, especialista, consultor, consultora, observador, observadora',
      means: 'professor researcher economist lawyer director head founder',
    },
    {
      concept: 'economist',
      kind: 'job',
      words:
        'economista, historiador, historiadora, politólogo, politóloga, sociólogo, socióloga, filósofo, filósofa, antropólogo, antropóloga',
    },
    {
      concept: 'journalist',
      kind: 'job',
      words: 'periodista, reportero, reportera, corresponsal, columnista, cronista, comentarista, presentador, presentadora',
    },
    {
      concept: 'writer',
      kind: 'job',
      words: 'escritor, escritora, novelista, poeta, poetisa, autor, autora, dramaturgo, dramaturga, ensayista, guionista',
    },
    {
      concept: 'artist',
      kind: 'job',
      words:
        'actor, actriz, cantante, músico, música, compositor, compositora, pianista, violinista, pintor, pintora, escultor, escultora, fotógrafo, fotógrafa, cineasta, realizador, realizadora, bailarín, bailarina, humorista, artista, arquitecto, arquitecta, productor, productora, cantautor, cantautora',
    },
    {
      concept: 'doctor',
      kind: 'job',
      words:
        'médico, médica, enfermero, enfermera, cirujano, cirujana, psiquiatra, psicólogo, psicóloga, farmacéutico, farmacéutica, pediatra',
    },
    { concept: 'engineer', kind: 'job', words: 'ingeniero, ingeniera, informático, informática, desarrollador, desarrolladora' },
    {
      concept: 'entrepreneur',
      kind: 'job',
      words:
        'empresario, empresaria, emprendedor, emprendedora, multimillonario, multimillonaria, magnate, banquero, banquera, comerciante',
    },
    {
      concept: 'activist',
      kind: 'job',
      words:
        'activista, militante, opositor, opositora, disidente, sindicalista, defensor, defensora, bloguero, bloguera, voluntario, voluntaria',
    },
    {
      concept: 'diplomat',
      kind: 'job',
      words: 'diplomático, diplomática, negociador, negociadora',
      means: 'ambassador consul minister foreign-minister envoy representative charge-d-affaires head-of-delegation',
    },
    {
      concept: 'official',
      kind: 'job',
      words: 'funcionario, funcionaria, alto cargo, directivo, directiva, ejecutivo, ejecutiva',
      means: 'minister state-secretary director secretary head spokesperson coordinator commissioner chief-executive representative',
    },
    {
      concept: 'politician',
      kind: 'job',
      words: 'político, política, socialista, conservador, conservadora',
      means: 'member-of-parliament minister mayor governor head chair prime-minister head-of-government candidate secretary-general',
    },
    { concept: 'candidate', kind: 'job', words: 'candidato, candidata, aspirante' },
    {
      concept: 'player',
      kind: 'job',
      words:
        'jugador, jugadora, futbolista, delantero, delantera, portero, portera, defensa, centrocampista, capitán, corredor, corredora, ciclista, atleta, nadador, nadadora, boxeador, boxeadora, tenista, piloto',
    },
    { concept: 'student', kind: 'job', words: 'estudiante, alumno, alumna' },
    {
      concept: 'worker',
      kind: 'job',
      words:
        'obrero, obrera, agricultor, agricultora, campesino, campesina, panadero, panadera, jubilado, jubilada, vecino, vecina, habitante, policía, bombero, bombera, pescador, pescadora, cocinero, cocinera, soldado, trabajador, trabajadora, propietario, propietaria, dueño, dueña',
    },
    {
      concept: 'witness',
      kind: 'job',
      words: 'testigo, víctima, sospechoso, sospechosa, acusado, acusada, detenido, detenida, superviviente',
    },
    {
      concept: 'kin',
      kind: 'kin',
      words:
        'hijo, hija, hermano, hermana, esposo, esposa, mujer, marido, viuda, viudo, madre, padre, abuelo, abuela, tío, tía, sobrino, sobrina, primo, prima, sucesor, sucesora, predecesor, predecesora, antecesor, antecesora, homólogo, homóloga, pareja, compañero, compañera, amigo, amiga, nieto, nieta',
    },
  ],
  deputies: 'vice, sub, adjunto, adjunta, suplente, auxiliar',
  qualities:
    'ya, hasta ahora, hoy, general, ejecutivo, ejecutiva, permanente, especial, regional, nacional, principal, supremo, suprema, delegado, delegada, honorario, honoraria, saliente, designado, designada, dimisionario, dimisionaria, en ejercicio, electo, electa, interino, interina, en funciones, encargado, encargada, actual, nuevo, nueva, entonces, alto, alta, gran, primer, primero, primera, segundo, segunda, residente, federal, central, técnico, técnica, científico, científica, artístico, artística, político, política, asociado, asociada, emérito, emérita, municipal, provincial, estatal, autonómico, autonómica, plenipotenciario, plenipotenciaria, extraordinario, extraordinaria, ministerial, local, mundial, onusiano, onusiana, jurídico, jurídica, legal, comercial, financiero, financiera, joven, célebre, fallecido, fallecida, difunto, difunta, veterano, veterana, popular, socialista, comunista, conservador, conservadora, demócrata, republicano, republicana, liberal, ecologista, independiente, opositor, opositora, izquierdista, derechista, ultraderechista, ultraliberal, máximo, máxima, todavía, aún, jefe, jefa, presidencial, gubernamental, policial, militar, constitucional, reelecto, reelecta, recién elegido, recién elegida, sénior, adjunto, adjunta',
  former: 'ex, antiguo, antigua, anterior, otrora, expulsado, destituido, destituida',
  portfolios: {
    'public-security': 'Seguridad Pública, Seguridad Ciudadana',
    'foreign-affairs':
      'Asuntos Exteriores, Relaciones Exteriores, Exteriores, Asuntos Exteriores y Cooperación, Relaciones Exteriores y Culto, Relaciones Exteriores y Movilidad Humana, Relaciones Internacionales',
    interior: 'Interior, Gobernación, Asuntos Internos, Gobierno',
    defence: 'Defensa, Defensa Nacional',
    justice: 'Justicia, Justicia y Derechos Humanos',
    finance: 'Finanzas, Hacienda, Hacienda y Crédito Público',
    economy: 'Economía, Economía y Finanzas, Asuntos Económicos',
    budget: 'Presupuesto',
    health: 'Sanidad, Salud, Salud Pública, Salud y Protección Social',
    education: 'Educación, Educación Nacional, Educación y Formación Profesional',
    'higher-education': 'Universidades, Educación Superior',
    'science-and-technology': 'Ciencia y Tecnología, Ciencia, Ciencia e Innovación, Investigación',
    'information-and-communications': 'Información y Comunicaciones, Información y Comunicación, Comunicaciones, Información',
    'digital-affairs':
      'Transformación Digital, Asuntos Digitales, Tecnologías de la Información y las Comunicaciones, Transición Digital, Economía Digital',
    culture: 'Cultura, Cultura y Deporte',
    sport: 'Deporte, Deportes, Juventud y Deportes',
    tourism: 'Turismo, Industria y Turismo',
    agriculture: 'Agricultura, Agricultura y Pesca, Desarrollo Agrario',
    environment: 'Medio Ambiente, Ambiente, Transición Ecológica, Medioambiente',
    energy: 'Energía, Energía y Minas, Minas, Petróleo, Hidrocarburos',
    transport: 'Transportes, Transporte, Transportes y Movilidad Sostenible, Transportes y Telecomunicaciones',
    labour: 'Trabajo, Empleo, Trabajo y Economía Social, Trabajo y Previsión Social, Función Pública',
    'industry-and-trade': 'Comercio, Comercio Exterior, Industria, Industria y Comercio, Producción',
    construction: 'Vivienda, Obras Públicas, Fomento, Construcción',
    'planning-and-investment': 'Planificación, Planeación, Planificación e Inversión',
    'home-security': 'Seguridad, Seguridad Nacional',
    'social-affairs': 'Igualdad, Derechos Sociales, Desarrollo Social, Bienestar Social',
    presidency: 'Presidencia',
    'human-rights': 'Derechos Humanos, derechos humanos, los Derechos Humanos, los derechos humanos',
    'legal-affairs': 'Asuntos Jurídicos, asuntos jurídicos',
    'political-affairs': 'Asuntos Políticos, asuntos políticos',
    'european-affairs': 'Asuntos Europeos',
    immigration: 'Inmigración, Migraciones, Migración',
    development: 'Desarrollo, Cooperación, Cooperación Internacional',
  },
  compounds: { deputy: 'vice sub', former: 'ex', plain: '', portfolios: {}, ministries: '' },
  roleRules: [
    {
      id: 'es.role.office',
      pattern:
        '[{former} [-]] [{quality}] [{quality}] [{deputy} [-]] {role} [{quality}] [{quality}] [{deputy}] [{demonym}] [{quality}] [({of} {portfolio} [{and} [{of}] {portfolio}]|(de|del|de la|de los|de las|en|para|para la|para el|para los|para las|sobre|contra|encargado de|encargada de|encargado del|encargada del|encargado de la|encargada de la|a cargo de|a cargo del|a cargo de la|en materia de|responsable de) {matter})] [{quality}] [({of}|{at}) [ONG] ({body}|{place}|{unknown}|{institution}|{superior=office}) [({of}|{at}) ({parent=body}|{where=place}|{institution})]] [{at} {where=place}] [{quality}]',
      value: {},
      examples: [
        { text: 'el viceministro de Transportes Pablo Garza', expect: 'viceministro de Transportes' },
        { text: 'la directora general adjunta de la Unesco sonrió', expect: 'directora general adjunta de la Unesco' },
        { text: 'el exembajador de Perú en Chile', expect: 'exembajador de Perú en Chile' },
        { text: 'una profesora de derecho marítimo en Lisboa', expect: 'profesora de derecho marítimo en Lisboa' },
        { text: 'el entonces ministro peruano del Interior', expect: 'entonces ministro peruano del Interior' },
      ],
      counterexamples: ['El ministerio ha respondido.', 'La presidencia del grupo corresponde a Oslo.'],
    },
  ],
  determiners: {
    definite: 'el la',
    contracted: 'del al',
    indefinite:
      'un una unos unas los las estos estas este esta ese esa esos esas aquel aquella varios varias algunos algunas algún alguna cada todo toda todos todas ningún ninguna cualquier otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez muchos muchas numerosos numerosas sendos ambos ambas qué cuyo cuya',
    possessive: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra',
    feminine: 'la una esta',
    masculine: 'el un del al este',
  },
  bareTitles: 'headline',
  capitalHeadlines: false,
  copulas:
    'es era fue será sería sea fuera siendo sido ser son como nombrado nombrada nombró nombrar nombraron elegido elegida eligió elegir electo designado designada designó designar proclamado proclamada proclamó convertido convertida convirtió convertirse resultó juramentado ejerció ejerce siendo',
  of: 'de, del, de la, de los, de las, al, a la, a los, a las, ante, ante la, ante el, ante los, ante las, para, para la, para el, para los, para las, en, en la, en el, encargado de, encargada de, encargado del, encargada del, a cargo de, a cargo del, a cargo de la, sobre, sobre la, sobre el, contra, contra la, contra el, en materia de, responsable de',
  at: 'en, en la, en el, ante, ante la, ante el, ante las, ante los, para, para el, para la, para los, de, del, de la, de las, de los, a',
  belonging: 'de, del, de la',
  addressing: 'a al',
  genitive: '',
  and: 'y e o u &',
  given,
  surnames,
  surnameEndings,
  households: 'familia, familias, hermanos, hermanas, esposos, matrimonio, clan, dinastía, mellizos, gemelos',
  particles: 'de del la las los y e i da do dos das van von der den al el bin ibn ben',
  suffixes: 'Jr Jr. II III IV hijo padre',
  starters:
    'el la los las lo un una unos unas de del al a ante bajo con contra desde durante en entre hacia hasta para por según sin sobre tras este esta estos estas ese esa esos esas aquel aquella aquello esto eso su sus mi mis tu tus nuestro nuestra nuestros nuestras él ella ellos ellas nosotros usted ustedes yo se le les me te nos que quien quienes qué quién cual cuál cuales donde dónde cuando cuándo como cómo cuanto por qué porque pero sino y e o u ni si no sí ya también tampoco además así entonces luego después antes ahora hoy ayer mañana aquí allí ahí allá mientras aunque pues sin embargo asimismo incluso solo sólo aún todavía siempre nunca jamás quizá quizás tal tales tanto todo toda todos todas cada algún alguna algunos algunas ningún ninguna otro otra otros otras mismo misma más menos muy mucho muchos mucha muchas poco pocos varios varias ambos ambas dos tres cuatro cinco seis siete ocho nueve diez cien mil millones primero primera segundo último última es era fue ha han había hay son está están será sería hace gracias hola buenos buenas señor señora san santa santo nuevo nueva gran grande buen bueno mal acaso ojalá apenas casi cerca lejos dentro fuera debido conforme respecto junto frente gracias pese finalmente actualmente recientemente anteriormente lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre estado estados gobierno parlamento senado asamblea congreso convención conferencia ceremonia cumbre tratado acuerdo convenio texto artículo internet web foto vídeo video fuente ver leer',
  acts: 'dijo dice decía dicho afirmó afirma afirmado afirmaba aseguró asegura asegurado aseguraba señaló señala señalado señalaba explicó explica explicado explicaba indicó indica indicado indicaba declaró declara declarado manifestó manifiesta manifestado expresó expresa expresado anunció anuncia anunciado añadió añade añadido agregó agrega agregado apuntó apunta apuntado subrayó subraya subrayado destacó destaca destacado recalcó recalca recalcado resaltó resalta insistió insiste sostuvo sostiene sostenido reiteró reitera comentó comenta precisó precisa matizó matiza detalló detalla informó informa informado reconoció reconoce admitió admite negó niega confirmó confirma confirmado reveló revela advirtió advierte advertido alertó alerta denunció denuncia criticó critica lamentó lamenta celebró celebra saludó saluda felicitó felicita agradeció agradece agradecido elogió elogia pidió pide pedido solicitó solicita instó insta llamó llama exigió exige reclamó reclama ordenó ordena propuso propone sugirió sugiere recomendó recomienda prometió promete garantizó garantiza opinó opina consideró considera estimó estima calculó calcula cree creía pensó piensa quiso quiere espera esperaba recordó recuerda recordado relató relata contó cuenta narró narra aclaró aclara concluyó concluye resumió resume respondió responde contestó contesta replicó replica preguntó pregunta bromeó bromea ironizó escribió escribe tuiteó publicó juró jura calificó califica tildó acusó acusa defendió defiende rechazó rechaza condenó condena aceptó acepta firmó firma presidió preside inauguró inaugura visitó visita recibió recibe reunió reúne viajó viaja llegó llega participó participa asistió asiste encabezó encabeza ofreció ofrece presentó presenta planteó plantea argumentó argumenta alegó alega abogó aboga apostó apuesta dimitió renunció murió muere falleció fallece nació nace ganó gana perdió pierde marcó vio ve habló habla intervino interviene compareció comparece valoró valora urgió urge aplaudió enfatizó enfatiza puntualizó puntualiza remarcó remarca sentenció zanjó ratificó ratifica tomó toma abrió abre cerró cierra inició inicia terminó termina entregó entrega envió envía pronunció pronuncia dirigió dirige asumió asume ha había hizo hace',
  ages: 'años',
  things:
    'ministerio agencia oficina universidad escuela liceo colegio instituto centro hospital museo teatro ópera biblioteca banco sociedad compañía grupo fundación asociación federación confederación unión partido movimiento comité comisión consejo tribunal corte cámara asamblea senado parlamento congreso dirección departamento secretaría servicio club fc estadio olímpico real atlético deportivo copa campeonato torneo liga premio premios festival feria exposición operación plan ley tratado convención convenio acuerdo pacto carta protocolo declaración calle avenida bulevar plaza puente muelle estación aeropuerto puerto parque jardín bosque lago río mar océano golfo bahía isla islas monte montaña sierra valle desierto cabo provincia región distrito municipio ciudad pueblo barrio castillo palacio catedral iglesia basílica mezquita templo hotel restaurante café cine diario periódico revista semanario radio televisión tv canal cadena editorial ediciones prensa airlines motors bank group corp inc ltd llc sa news times post press media studio cup award university college institute foundation museum international world watch house street road river lake island city county state global tech digital online internet cyber red sistema sistemas energía petróleo gas fuerza fuerzas ejército policía marina brigada regimiento división frente guerra batalla revolución república reino imperio estado estados cumbre foro conferencia red alianza coalición colectivo observatorio norte sur este oeste derechos libertad libertades fiscalía gobierno cancillería embajada consulado jefatura gabinete ejecutivo',
  namingNouns:
    'pueblo de, pueblos de, aldea de, aldeas de, comunidad de, comunidades de, municipio de, municipios de, caserío de, caseríos de, poblado de, poblados de, ranchería de, rancherías de, localidad de, localidades de, población de, poblaciones de, vereda de, veredas de, parroquia de, parroquias de',
  locatives: 'en a hacia desde hasta cerca de',
  credits:
    'foto, fotos, foto de, fotografía, fotografías, crédito, créditos, imagen, imágenes, ilustración, ilustraciones, ©, infografía, fuente, traducción, redacción, archivo',
  bylines: 'por, texto, texto de, traducido por, enviado especial, corresponsal',
  countries,
  regions,
  demonyms,
  wary: 'Salvador Granada Jordania Santiago Lima Sofía Mónaco Washington Wellington Florencia Victoria Dominica Domingo Cali Guadalajara Valencia Córdoba Madeira Trinidad Roma Francia Malta Israel Georgia Galicia Medellín Lagos',
  cities: { ...worldCities, ...cities },
  bodies,
  institutions:
    'Oficina, Agencia, Comité, Comisión, Consejo, Organización, Organismo, Asociación, Federación, Confederación, Unión, Universidad, Instituto, Centro, Banco, Corte, Tribunal, Alto Comisionado, Programa, Fondo, Partido, Red, Servicio, Dirección, Dirección General, Departamento, Ministerio, Secretaría, Secretaría General, Gabinete, Asamblea, Senado, Parlamento, Congreso, Cámara, Academia, Fundación, Liga, Observatorio, Misión, Alianza, Coalición, Colectivo, Sociedad, Compañía, Grupo, Foro, Frente, Movimiento, Autoridad, Inspección, Hospital, Escuela, Facultad, Museo, Cruz Roja, Delegación, Embajada, Consulado, Presidencia, Vicepresidencia, Subcomité, Corte Suprema, Tribunal Supremo, Tribunal Constitucional, Audiencia Nacional, Sindicato, Club, Fiscalía, Comité Popular, Comité Central, Contraloría, Defensoría, Superintendencia, Subsecretaría, Policía, Guardia, Ejército, Fuerzas Armadas, Ayuntamiento, Alcaldía, Gobernación, Junta, Generalitat, Plataforma, Iniciativa, Cancillería, Corporación, Empresa, Cámara de Comercio, Colegio, Unidad, Brigada',
  settlements:
    'provincia, distrito, ciudad, municipio, pueblo, aldea, villa, departamento, región, cantón, estado, Estado, isla, comunidad, prefectura, condado',
  spots:
    'Liceo, Universidad, Colegio, Escuela, Hospital, Premio, Fundación, Instituto, Centro, Teatro, Museo, Biblioteca, Estadio, Cátedra, liceo, universidad, colegio, escuela, hospital, premio, fundación, instituto, centro, teatro, museo, clínica, biblioteca, gimnasio, sala, lago, calle, avenida, bulevar, plaza, paseo, muelle, puente, estación, aeropuerto, puerto, parque, jardín, monte, volcán, valle, bahía, golfo, isla, islas, archipiélago, río, canal, cabo, provincia, distrito, barrio, ciudad, municipio, localidad, pueblo, comuna, prefectura, departamento, región, condado, cantón, estado, playa, bosque, estrecho, desierto, templo, pagoda, iglesia, catedral, basílica, castillo, palacio, estadio, hotel, prisión, cárcel, plazuela, campamento, sierra, península, comunidad autónoma',
  adjectiveEndings:
    'al ales ica icas ico icos aria arias ario arios iva ivas ivo ivos ana anas ano anos ense enses ina inas ino inos eña eño ora superior superiores suprema supremo popular populares unidas unidos exteriores exterior interior militar mundial electoral digital',
  nameRules: [
    {
      id: 'es.name.ministry',
      pattern: '(ministerio|ministerios|cartera|secretaría) [{demonym}] {of} {portfolio} [({demonym}|{of} {country})]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [
        { text: 'el Ministerio de Sanidad', expect: 'Ministerio de Sanidad' },
        { text: 'el ministerio chileno de Transportes', expect: 'ministerio chileno de Transportes' },
        { text: 'el Ministerio de Relaciones Exteriores de Perú', expect: 'Ministerio de Relaciones Exteriores de Perú' },
      ],
      counterexamples: ['los ministerios afectados'],
    },
    {
      id: 'es.name.foreign-ministry',
      pattern: 'cancillería ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'ministry-of-foreign-affairs' },
      examples: [{ text: 'la Cancillería peruana', expect: 'Cancillería peruana' }],
    },
    {
      id: 'es.name.government',
      pattern: '(gobierno|ejecutivo) ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'government-of-{country}' },
      examples: [{ text: 'el Gobierno peruano', expect: 'Gobierno peruano' }],
      counterexamples: ['el Gobierno ha decidido'],
    },
    {
      id: 'es.name.parliament',
      pattern: '(parlamento|asamblea nacional|senado|congreso|congreso nacional) ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'parliament-of-{country}' },
      examples: [{ text: 'el Parlamento noruego', expect: 'Parlamento noruego' }],
    },
    {
      id: 'es.name.embassy',
      pattern: '(embajada|consulado) [general] ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'embassy-of-{country}' },
      examples: [{ text: 'la embajada de Japón', expect: 'embajada de Japón' }],
    },
    {
      id: 'es.name.state',
      pattern:
        '(república|reino|república popular|república socialista|república islámica|federación|confederación|principado) [islámica] [{quality}] {of} {country}',
      value: { kind: 'place', id: '{country}' },
      examples: [{ text: 'la República de Chile', expect: 'República de Chile' }],
    },
    {
      id: 'es.name.office-of',
      pattern: '(gabinete|oficina|despacho|secretaría|palacio) (del|de la) {office}',
      value: { kind: 'body' },
      examples: [{ text: 'con la Oficina del Presidente, él', expect: 'Oficina del Presidente' }],
      counterexamples: ['la oficina de correos'],
    },
    {
      id: 'es.name.body',
      pattern: '{institution} {tail}',
      value: { kind: 'body' },
      examples: [
        { text: 'la Agencia Nacional de Pesca cerró', expect: 'Agencia Nacional de Pesca' },
        { text: 'la Red Derechos Abiertos pidió', expect: 'Red Derechos Abiertos' },
      ],
      counterexamples: ['una comisión de cinco miembros'],
    },
    {
      id: 'es.name.institute',
      pattern: '(instituto|fundación|universidad|academia) [(de|del|de la|de los|de las)] {caps}',
      value: { kind: 'body' },
      examples: [
        { text: 'según el instituto Cuadrante, los bosques retroceden', expect: 'instituto Cuadrante' },
        { text: 'la universidad de Brevena abrió', expect: 'universidad de Brevena' },
      ],
      counterexamples: ['el instituto está cerrado'],
    },
    {
      id: 'es.name.place',
      pattern: '{spot} [(de|del|de la|de los|de las)] {caps}',
      value: { kind: 'place' },
      examples: [
        { text: 'a orillas del lago Ba Be, al mediodía', expect: 'lago Ba Be' },
        { text: 'la provincia de Nghe An', expect: 'provincia de Nghe An' },
      ],
      counterexamples: ['en la plaza pública'],
    },
  ],
} as const satisfies NamesPack;
