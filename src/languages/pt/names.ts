import type { NamesPack } from '../../model/packs/names.ts';
import { worldCities } from './cities.ts';
import { countries } from './countries.ts';
import { given, surnameEndings, surnames } from './given-names.ts';
import { bodies, cities, demonyms, regions } from './places.ts';

/** How Portuguese names people, bodies and places. */
export const names = {
  honorifics: [
    { forms: 'senhor, Sr., Sr, dom, D., seu, sir, lord, lorde, monsenhor', gender: 'm' },
    { forms: 'senhora, Sra., Sr.ª, Sra, dona, lady, menina', gender: 'f' },
    { forms: 'Dr., Dr, Dra., Dra, Dr.ª, Eng., Eng.ª, Prof., Profa., Exmo., Mons.' },
  ],
  notAddress: '',
  ranks:
    'general, tenente-general, major-general, general de divisão, general de brigada, coronel, coronel-general, tenente-coronel, major, capitão, capitã, tenente, primeiro-tenente, segundo-tenente, subtenente, alferes, sargento, cabo, soldado, marechal, almirante, vice-almirante, contra-almirante, comodoro, brigadeiro, comandante, comissário, delegado, delegada, inspetor, inspetora, inspector, inspectora, doutor, doutora, professor, professora, engenheiro, engenheira, padre, frei, irmã, irmão, xeque, imã, rabino, pastor, pastora, camarada, senador, senadora, deputado, deputada, desembargador, desembargadora',
  roles: [
    {
      concept: 'president',
      kind: 'head',
      words: 'presidente da República, presidenta da República',
    },
    { concept: 'chair', kind: 'head', words: 'presidente, presidenta, copresidente' },
    { concept: 'head-of-state', kind: 'head', words: 'chefe de Estado, chefe do Estado' },
    {
      concept: 'leader-of-state',
      kind: 'office',
      words: 'mandatário, mandatária, governante, estadista, petista',
      means: 'chair president head-of-state prime-minister governor king chancellor head-of-government',
    },
    {
      concept: 'prime-minister',
      kind: 'head',
      words:
        'primeiro-ministro, primeira-ministra, primeiro ministro, primeira ministra, premiê, premier, chefe de Governo, chefe do Governo, chefe do Executivo, presidente do Conselho de Ministros',
    },
    { concept: 'head-of-government', kind: 'head', words: 'presidente do Governo' },
    { concept: 'chancellor', kind: 'head', words: 'chanceler federal' },
    { concept: 'king', kind: 'head', words: 'rei, rainha, imperador, imperatriz, sultão, emir, monarca, soberano, soberana' },
    { concept: 'pope', kind: 'head', words: 'papa, pontífice, sumo pontífice, Santo Padre' },
    { concept: 'prince', kind: 'office', words: 'príncipe, princesa, príncipe herdeiro, duque, duquesa' },
    { concept: 'minister', kind: 'office', words: 'ministro, ministra, titular, ministro de Estado, ministra de Estado' },
    { concept: 'state-secretary', kind: 'office', words: 'secretário de Estado, secretária de Estado' },
    { concept: 'foreign-minister', kind: 'office', words: 'chanceler, chefe da diplomacia, chefe da diplomacia' },
    {
      concept: 'secretary-general',
      kind: 'office',
      words: 'secretário-geral, secretária-geral, secretário geral, secretária geral, secretário executivo, secretária executiva',
    },
    { concept: 'secretary', kind: 'office', words: 'secretário, secretária, primeiro-secretário, primeira-secretária' },
    {
      concept: 'director',
      kind: 'office',
      words:
        'diretor, diretora, director, directora, diretor-geral, diretora-geral, director-geral, directora-geral, gerente, diretor executivo, diretora executiva, director executivo, directora executiva, chefe de gabinete',
    },
    {
      concept: 'chief-executive',
      kind: 'office',
      words: 'CEO, presidente executivo, presidente executiva, diretor-presidente, diretora-presidente',
    },
    {
      concept: 'head',
      kind: 'office',
      words:
        'chefe, líder, dirigente, responsável, patrão, patroa, número um, número dois, encarregado, encarregada, superintendente, intendente, cabeça, dirigente máximo, autoridade máxima, comandante-geral',
    },
    {
      concept: 'head-of-delegation',
      kind: 'office',
      words: 'chefe de delegação, chefe da delegação, chefe de missão, chefe da missão',
    },
    { concept: 'governor', kind: 'office', words: 'governador, governadora' },
    {
      concept: 'mayor',
      kind: 'office',
      words: 'prefeito, prefeita, autarca, presidente da câmara, presidente da Câmara Municipal, alcaide',
    },
    { concept: 'ambassador', kind: 'office', words: 'embaixador, embaixadora, embaixatriz' },
    { concept: 'consul', kind: 'office', words: 'cônsul, cônsul-geral, consulesa' },
    { concept: 'charge-d-affaires', kind: 'office', words: 'encarregado de negócios, encarregada de negócios' },
    {
      concept: 'representative',
      kind: 'office',
      words: 'representante, alto representante, alta representante, alto-representante, representante permanente',
    },
    { concept: 'envoy', kind: 'office', words: 'enviado, enviada, emissário, emissária' },
    { concept: 'spokesperson', kind: 'office', words: 'porta-voz' },
    {
      concept: 'prosecutor',
      kind: 'office',
      words:
        'procurador-geral, procuradora-geral, procurador-geral da República, procuradora-geral da República, procurador, procuradora, promotor, promotora, procurador geral',
    },
    {
      concept: 'commissioner',
      kind: 'office',
      words:
        'alto-comissário, alta-comissária, alto comissário, alta comissária, comissário europeu, comissária europeia, comissário, comissária',
    },
    { concept: 'ombudsman', kind: 'office', words: 'provedor de Justiça, provedora de Justiça, ouvidor, ouvidora, defensor público-geral' },
    { concept: 'coordinator', kind: 'office', words: 'coordenador, coordenadora, coordenador-geral, coordenadora-geral' },
    { concept: 'rapporteur', kind: 'office', words: 'relator, relatora' },
    {
      concept: 'commander',
      kind: 'office',
      words: 'comandante-em-chefe, comandante em chefe, chefe do Estado-Maior, comandante do Exército',
    },
    { concept: 'dean', kind: 'office', words: 'reitor, reitora, decano, decana, pró-reitor, pró-reitora' },
    { concept: 'bishop', kind: 'office', words: 'arcebispo, bispo, cardeal, patriarca' },
    { concept: 'founder', kind: 'office', words: 'fundador, fundadora, cofundador, cofundadora' },
    { concept: 'coach', kind: 'office', words: 'treinador, treinadora, técnico, técnica, selecionador, selecionadora' },
    {
      concept: 'manager',
      kind: 'office',
      words: 'tesoureiro, tesoureira, administrador, administradora, editor, editora, vereador, vereadora, provedor, provedora',
    },
    {
      concept: 'adviser',
      kind: 'job',
      words:
        'assessor, assessora, conselheiro, conselheira, consultor jurídico, consultora jurídica, assessor especial, assessora especial',
    },
    {
      concept: 'member-of-parliament',
      kind: 'job',
      words:
        'deputado, deputada, eurodeputado, eurodeputada, parlamentar, congressista, legislador, legisladora, senador, senadora, deputado federal, deputada federal, deputado estadual, deputada estadual',
    },
    {
      concept: 'professor',
      kind: 'job',
      words: 'professor, professora, catedrático, catedrática, docente, acadêmico, acadêmica, académico, académica, livre-docente',
      means: 'researcher economist analyst director',
    },
    { concept: 'lawyer', kind: 'job', words: 'advogado, advogada, jurista, notário, notária, defensor público, defensora pública' },
    { concept: 'judge', kind: 'job', words: 'juiz, juíza, magistrado, magistrada, desembargador, desembargadora' },
    {
      concept: 'researcher',
      kind: 'job',
      words:
        'pesquisador, pesquisadora, investigador, investigadora, cientista, físico, física, químico, química, biólogo, bióloga, matemático, matemática, astrônomo, astrônoma, astrónomo, astrónoma, geólogo, geóloga, arqueólogo, arqueóloga, epidemiologista, sismólogo, sismóloga, meteorologista, climatologista',
      means: 'professor economist analyst doctor',
    },
    {
      concept: 'analyst',
      kind: 'job',
      words: 'analista, especialista, perito, perita, consultor, consultora, observador, observadora',
      means: 'professor researcher economist lawyer director head founder',
    },
    {
      concept: 'economist',
      kind: 'job',
      words:
        'economista, historiador, historiadora, cientista político, cientista política, politólogo, politóloga, sociólogo, socióloga, filósofo, filósofa, antropólogo, antropóloga',
    },
    {
      concept: 'journalist',
      kind: 'job',
      words:
        'jornalista, repórter, correspondente, colunista, cronista, comentarista, comentador, comentadora, apresentador, apresentadora',
    },
    {
      concept: 'writer',
      kind: 'job',
      words: 'escritor, escritora, romancista, poeta, poetisa, autor, autora, dramaturgo, dramaturga, ensaísta, roteirista',
    },
    {
      concept: 'artist',
      kind: 'job',
      words:
        'ator, atriz, actor, actriz, cantor, cantora, músico, compositor, compositora, pianista, violinista, pintor, pintora, escultor, escultora, fotógrafo, fotógrafa, cineasta, realizador, realizadora, bailarino, bailarina, humorista, artista, arquiteto, arquiteta, arquitecto, arquitecta, produtor, produtora, sambista',
    },
    {
      concept: 'doctor',
      kind: 'job',
      words:
        'médico, médica, enfermeiro, enfermeira, cirurgião, cirurgiã, psiquiatra, psicólogo, psicóloga, farmacêutico, farmacêutica, infectologista, pediatra, virologista',
    },
    {
      concept: 'engineer',
      kind: 'job',
      words: 'engenheiro, engenheira, informático, informática, programador, programadora, desenvolvedor, desenvolvedora',
    },
    {
      concept: 'entrepreneur',
      kind: 'job',
      words:
        'empresário, empresária, empreendedor, empreendedora, bilionário, bilionária, multimilionário, magnata, banqueiro, banqueira, comerciante, pecuarista',
    },
    {
      concept: 'activist',
      kind: 'job',
      words:
        'ativista, activista, militante, opositor, opositora, dissidente, sindicalista, defensor, defensora, blogueiro, blogueira, voluntário, voluntária',
    },
    {
      concept: 'diplomat',
      kind: 'job',
      words: 'diplomata, negociador, negociadora, negociador-chefe, negociadora-chefe',
      means: 'ambassador consul minister foreign-minister envoy representative charge-d-affaires head-of-delegation',
    },
    {
      concept: 'official',
      kind: 'job',
      words: 'funcionário, funcionária, alto funcionário, executivo, executiva',
      means: 'minister state-secretary director secretary head spokesperson coordinator commissioner chief-executive representative',
    },
    {
      concept: 'politician',
      kind: 'job',
      words: 'político, política, socialista, social-democrata, conservador, conservadora',
      means: 'member-of-parliament minister mayor governor head chair prime-minister head-of-government candidate secretary-general',
    },
    { concept: 'candidate', kind: 'job', words: 'candidato, candidata, postulante' },
    {
      concept: 'player',
      kind: 'job',
      words:
        'jogador, jogadora, futebolista, atacante, avançado, avançada, goleiro, goleira, guarda-redes, zagueiro, meia, volante, médio, lateral, capitão, capitã, corredor, corredora, ciclista, atleta, nadador, nadadora, pugilista, tenista, piloto, judoca, ginasta, surfista',
    },
    { concept: 'student', kind: 'job', words: 'estudante, aluno, aluna' },
    {
      concept: 'worker',
      kind: 'job',
      words:
        'operário, operária, agricultor, agricultora, camponês, camponesa, padeiro, padeira, aposentado, aposentada, reformado, reformada, morador, moradora, habitante, policial, bombeiro, bombeira, pescador, pescadora, cozinheiro, cozinheira, soldado, trabalhador, trabalhadora, proprietário, proprietária, dono, dona, motorista',
    },
    {
      concept: 'witness',
      kind: 'job',
      words: 'testemunha, vítima, suspeito, suspeita, acusado, acusada, réu, ré, arguido, arguida, sobrevivente',
    },
    {
      concept: 'kin',
      kind: 'kin',
      words:
        'filho, filha, irmão, irmã, esposo, esposa, mulher, marido, viúva, viúvo, mãe, pai, avô, avó, tio, tia, sobrinho, sobrinha, primo, prima, sucessor, sucessora, antecessor, antecessora, predecessor, predecessora, homólogo, homóloga, companheiro, companheira, amigo, amiga, neto, neta, namorado, namorada',
    },
  ],
  deputies: 'vice, sub, adjunto, adjunta, substituto, substituta, suplente',
  qualities:
    'já, até agora, agora, geral, executivo, executiva, permanente, especial, regional, nacional, principal, supremo, suprema, delegado, delegada, honorário, honorária, cessante, designado, designada, indigitado, indigitada, demissionário, demissionária, diocesano, diocesana, eleito, eleita, interino, interina, em exercício, atual, actual, novo, nova, então, alto, alta, primeiro, primeira, segundo, segunda, residente, federal, central, técnico, técnica, científico, científica, artístico, artística, político, política, associado, associada, emérito, emérita, municipal, estadual, provincial, distrital, plenipotenciário, plenipotenciária, extraordinário, extraordinária, local, mundial, jurídico, jurídica, comercial, financeiro, financeira, jovem, célebre, falecido, falecida, veterano, veterana, popular, socialista, comunista, conservador, conservadora, democrata, republicano, republicana, liberal, ambientalista, independente, oposicionista, máximo, máxima, ainda, chefe, presidencial, governamental, policial, militar, constitucional, reeleito, reeleita, recém-eleito, recém-eleita, titular, sênior, sénior, cultural, adjunto, adjunta',
  former: 'ex, antigo, antiga, anterior, extinto, destituído, destituída',
  portfolios: {
    'public-security': 'Segurança Pública, Justiça e Segurança Pública',
    'foreign-affairs':
      'Relações Exteriores, Negócios Estrangeiros, Assuntos Exteriores, Negócios Estrangeiros e Cooperação, Relações Internacionais, Exteriores, Estado e dos Negócios Estrangeiros',
    interior: 'Administração Interna, Interior, Assuntos Internos',
    defence: 'Defesa, Defesa Nacional',
    justice: 'Justiça, Justiça e Direitos Humanos',
    finance: 'Finanças, Fazenda',
    economy: 'Economia, Economia e Finanças, Assuntos Econômicos, Assuntos Económicos',
    budget: 'Orçamento, Planejamento e Orçamento',
    health: 'Saúde, Saúde Pública',
    education: 'Educação, Educação e Cultura, Educação Nacional',
    'higher-education': 'Ensino Superior, Ciência e Ensino Superior',
    'science-and-technology': 'Ciência e Tecnologia, Ciência, Pesquisa, Investigação',
    'information-and-communications': 'Informação e Comunicações, Comunicações, Informação, Comunicação Social, Comunicação',
    'digital-affairs': 'Transformação Digital, Assuntos Digitais, Economia Digital, Transição Digital, Modernização',
    culture: 'Cultura, Cultura e Desporto',
    sport: 'Esporte, Esportes, Desporto, Juventude e Desporto',
    tourism: 'Turismo',
    agriculture: 'Agricultura, Agricultura e Pecuária, Agricultura e Pescas, Desenvolvimento Agrário, Pesca',
    environment: 'Meio Ambiente, Ambiente, Meio Ambiente e Mudança do Clima, Ambiente e Energia',
    energy: 'Energia, Minas e Energia, Petróleo, Recursos Minerais',
    transport: 'Transportes, Transporte, Infraestruturas, Infraestrutura, Portos e Aeroportos',
    labour: 'Trabalho, Emprego, Trabalho e Emprego, Trabalho e Previdência',
    'industry-and-trade': 'Comércio, Comércio Exterior, Indústria, Indústria e Comércio, Desenvolvimento e Indústria',
    construction: 'Habitação, Obras Públicas, Cidades, Construção',
    'planning-and-investment': 'Planejamento, Planeamento, Planeamento e Investimento',
    'home-security': 'Segurança, Segurança Nacional, Segurança Institucional',
    'social-affairs': 'Solidariedade, Igualdade, Igualdade Racial, Desenvolvimento Social, Mulheres, Povos Indígenas, Assuntos Sociais',
    presidency: 'Presidência, Casa Civil',
    'human-rights': 'Direitos Humanos, direitos humanos, os Direitos Humanos, os direitos humanos',
    'legal-affairs': 'Assuntos Jurídicos, assuntos jurídicos',
    'political-affairs': 'Assuntos Políticos, assuntos políticos',
    'european-affairs': 'Assuntos Europeus',
    immigration: 'Imigração, Migrações',
    development: 'Desenvolvimento, Cooperação, Cooperação Internacional',
  },
  compounds: { deputy: 'vice sub', former: 'ex', plain: '', portfolios: {}, ministries: '' },
  roleRules: [
    {
      id: 'pt.role.office',
      pattern:
        '[{former} [-]] [{quality}] [{quality}] [{deputy} [-]] {role} [{quality}] [{quality}] [[-] {deputy}] [{demonym}] [{quality}] [({of} {portfolio} [{and} [{of}] {portfolio}]|(de|do|da|dos|das|em|no|na|nos|nas|para|para a|para o|para os|para as|sobre|contra|encarregado de|encarregada de|encarregado da|encarregada da|encarregado do|encarregada do|responsável por|responsável pela|responsável pelo) {matter})] [{quality}] [({of}|{at}) [ONG] ({body}|{place}|{unknown}|{institution}|{superior=office}) [({of}|{at}) ({parent=body}|{where=place}|{institution})]] [{at} {where=place}] [{quality}]',
      value: {},
      examples: [
        { text: 'o vice-ministro dos Transportes Paulo Garcez', expect: 'vice-ministro dos Transportes' },
        { text: 'a diretora-geral adjunta da Unesco sorriu', expect: 'diretora-geral adjunta da Unesco' },
        { text: 'o ex-embaixador do Peru no Chile', expect: 'ex-embaixador do Peru no Chile' },
        { text: 'uma professora de direito marítimo em Lisboa', expect: 'professora de direito marítimo em Lisboa' },
        { text: 'o antigo primeiro-ministro português', expect: 'antigo primeiro-ministro português' },
      ],
      counterexamples: ['O ministério respondeu.', 'A presidência do grupo cabe a Oslo.'],
    },
  ],
  determiners: {
    definite: 'o a',
    contracted: 'do da ao à no na pelo pela',
    indefinite:
      'um uma uns umas os as dos das aos às nos nas pelos pelas estes estas este esta esse essa esses essas aquele aquela deste desta desse dessa vários várias alguns algumas algum alguma cada todo toda todos todas nenhum nenhuma qualquer outro outra outros outras dois duas três quatro cinco seis sete oito nove dez muitos muitas numerosos ambos ambas que cujo cuja num numa dum duma',
    possessive: 'seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas',
    feminine: 'a uma da à na pela esta',
    masculine: 'o um do ao no pelo este',
  },
  bareTitles: 'headline',
  capitalHeadlines: false,
  copulas:
    'é era foi será seria seja fosse sendo sido ser são como nomeado nomeada nomeou nomear nomearam eleito eleita elegeu eleger designado designada designou proclamado proclamada tornou-se tornou virou assumiu empossado empossada',
  of: 'de, do, da, dos, das, ao, à, aos, às, junto de, junto do, junto da, junto das, junto a, junto à, junto ao, para, para a, para o, para os, para as, em, no, na, nos, nas, encarregado de, encarregada de, encarregado da, encarregada da, encarregado do, encarregada do, responsável por, responsável pela, responsável pelo, sobre, contra, contra a, contra o, pela, pelo',
  at: 'em, no, na, nos, nas, junto de, junto do, junto da, junto das, junto à, junto ao, para, para o, para a, de, do, da, dos, das, a',
  belonging: 'de, do, da, dos, das',
  addressing: 'a ao à aos às',
  genitive: '',
  and: 'e ou &',
  given,
  surnames,
  surnameEndings,
  households: 'família, famílias, irmãos, irmãs, casal, clã, dinastia, gêmeos, gémeos',
  particles: 'de da do das dos e del la van von der den al el bin ibn ben',
  suffixes: 'Filho Neto Júnior Jr Jr. Sobrinho II III IV',
  starters:
    'o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela pelos pelas para com sem sob sobre entre até desde após ante contra durante perante segundo conforme este esta estes estas esse essa esses essas aquele aquela isto isso aquilo seu sua seus suas meu minha nosso nossa ele ela eles elas nós você vocês eu tu se lhe lhes me te que quem qual quais quando onde como quanto porque porquê pois mas e ou nem se não sim já também tampouco além assim então depois antes agora hoje ontem amanhã aqui ali lá enquanto embora porém contudo todavia entretanto no entanto inclusive só apenas ainda sempre nunca jamais talvez tal tais tanto todo toda todos todas cada algum alguma alguns algumas nenhum nenhuma outro outra outros outras mesmo mesma mais menos muito muitos muita muitas pouco poucos vários várias ambos ambas dois duas três quatro cinco seis sete oito nove dez cem mil milhões primeiro primeira último última é era foi são está estão será seria havia há tem têm tinha feito obrigado obrigada bom boa olá senhor senhora são santo santa novo nova grande velho quase cerca perto longe dentro fora devido junto finalmente atualmente actualmente recentemente anteriormente questionado questionada segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro estado estados governo parlamento senado assembleia congresso convenção conferência cerimônia cerimónia cúpula cimeira tratado acordo texto artigo internet web foto vídeo fonte veja ver leia ler',
  acts: 'disse diz dizia dito afirmou afirma afirmado afirmava garantiu garante assegurou assegura apontou aponta explicou explica explicado explicava indicou indica declarou declara declarado manifestou manifesta expressou expressa exprimiu anunciou anuncia anunciado acrescentou acrescenta adicionou completou completa sublinhou sublinha destacou destaca ressaltou ressalta salientou salienta frisou frisa enfatizou enfatiza realçou realça insistiu insiste sustentou sustenta reiterou reitera reforçou reforça comentou comenta precisou precisa detalhou detalha informou informa reconheceu reconhece admitiu admite negou nega confirmou confirma revelou revela advertiu adverte alertou alerta avisou avisa denunciou denuncia criticou critica lamentou lamenta celebrou celebra comemorou comemora saudou saúda felicitou felicita parabenizou agradeceu agradece elogiou elogia pediu pede solicitou solicita instou insta apelou apela exigiu exige reclamou ordenou ordena determinou determina propôs propõe sugeriu sugere recomendou recomenda prometeu promete opinou considerou considera avaliou avalia estimou estima calculou calcula acredita acreditava acha achou pensa quis quer espera esperava recordou recorda lembrou lembra relatou relata contou conta narrou narra esclareceu esclarece concluiu conclui resumiu resume respondeu responde retrucou rebateu rebate perguntou pergunta brincou gracejou ironizou escreveu escreve tuitou publicou jurou classificou classifica acusou acusa defendeu defende rejeitou rejeita rechaçou condenou condena aceitou aceita aceitou assinou assina presidiu preside inaugurou inaugura visitou visita recebeu recebe reuniu-se reuniu viajou viaja chegou chega participou participa assistiu encabeçou chefiou ofereceu oferece apresentou apresenta argumentou argumenta alegou alega renunciou demitiu-se morreu morre faleceu nasceu nasce ganhou ganha perdeu perde marcou marca viu vê falou fala discursou discursa interveio sentenciou ratificou ratifica citou cita tomou toma abriu abre fechou encerrou encerra iniciou inicia terminou entregou entrega enviou envia fez faz tinha havia mencionou menciona notou nota observou observa descreveu descreve vê prevê previu referiu refere cobrou cobra descartou descarta',
  ages: 'anos',
  things:
    'ministério agência escritório gabinete universidade escola liceu colégio instituto centro hospital museu teatro ópera biblioteca banco sociedade companhia grupo fundação associação federação confederação união partido movimento comité comitê comissão conselho tribunal corte câmara assembleia senado parlamento congresso direção direcção departamento secretaria serviço clube fc estádio olímpico real atlético desportivo esporte copa taça campeonato torneio liga prêmio prémio festival feira exposição operação plano lei tratado convenção acordo pacto carta protocolo declaração rua avenida praça ponte cais estação aeroporto porto parque jardim floresta lago rio mar oceano golfo baía ilha ilhas monte montanha serra vale deserto cabo província região distrito município cidade vila aldeia bairro castelo palácio catedral igreja basílica mesquita templo hotel restaurante café cinema diário jornal revista semanário rádio televisão tv canal rede editora edições prensa airlines motors bank group corp inc ltd llc sa news times post press media studio cup award university college institute foundation museum international world watch house street road river lake island city county state global tech digital online internet cyber sistema sistemas energia petróleo gás força forças exército polícia marinha brigada regimento divisão frente guerra batalha revolução república reino império estado estados fórum foro conferência aliança coligação coalizão coletivo observatório norte sul leste oeste direitos liberdade liberdades procuradoria governo chancelaria embaixada consulado chefia executivo palácio iniciativa',
  namingNouns:
    'aldeia de, aldeias de, povoado de, povoados de, vila de, vilas de, vilarejo de, vilarejos de, município de, municípios de, localidade de, localidades de, freguesia de, freguesias de, concelho de, concelhos de, comunidade de, comunidades de, povoação de, povoações de',
  locatives: 'em no na para até desde perto de',
  credits:
    'foto, fotos, foto de, fotografia, fotografias, crédito, créditos, imagem, imagens, ilustração, ilustrações, ©, infográfico, infografia, fonte, tradução, redação, arquivo, divulgação, reprodução',
  bylines: 'por, texto, texto de, traduzido por, enviado especial, enviada especial, correspondente',
  countries,
  regions,
  demonyms,
  wary: 'Salvador Granada Jordânia Santiago Lima Sófia Mônaco Washington Wellington Florença Vitória Dominica Domingo Valência Valencia Madeira Trinidad Roma França Malta Israel Geórgia Porto Lagos Guiné Bahia Fortaleza Paraná Maurício Coimbra Galiza Bona',
  cities: { ...worldCities, ...cities },
  bodies,
  institutions:
    'Escritório, Agência, Comité, Comitê, Comissão, Conselho, Organização, Organismo, Associação, Federação, Confederação, União, Universidade, Instituto, Centro, Banco, Corte, Tribunal, Alto-Comissariado, Alto Comissariado, Programa, Fundo, Partido, Rede, Serviço, Direção, Direcção, Direção-Geral, Direcção-Geral, Departamento, Ministério, Secretaria, Secretariado, Secretaria-Geral, Gabinete, Assembleia, Senado, Parlamento, Congresso, Câmara, Academia, Fundação, Liga, Observatório, Missão, Aliança, Coalizão, Coligação, Coletivo, Sociedade, Companhia, Grupo, Fórum, Frente, Movimento, Autoridade, Inspeção, Hospital, Escola, Faculdade, Museu, Cruz Vermelha, Delegação, Embaixada, Consulado, Presidência, Vice-Presidência, Subcomitê, Suprema Corte, Supremo Tribunal, Tribunal Constitucional, Tribunal Superior, Sindicato, Clube, Procuradoria, Procuradoria-Geral, Comité Popular, Comité Central, Comitê Central, Defensoria, Controladoria, Superintendência, Polícia, Guarda, Exército, Forças Armadas, Prefeitura, Câmara Municipal, Plataforma, Iniciativa, Chancelaria, Empresa, Autarquia, Advocacia-Geral, Receita, Unidade, Ordem, Entidade, Confederação Nacional',
  settlements:
    'província, distrito, cidade, município, vila, aldeia, povoado, departamento, região, estado, Estado, ilha, comuna, prefeitura, condado, freguesia',
  spots:
    'Liceu, Universidade, Colégio, Escola, Hospital, Prêmio, Prémio, Fundação, Instituto, Centro, Teatro, Museu, Biblioteca, Estádio, Cátedra, Rodovia, liceu, universidade, colégio, escola, hospital, prêmio, prémio, fundação, instituto, centro, teatro, museu, clínica, biblioteca, ginásio, sala, lago, lagoa, rua, avenida, alameda, praça, largo, cais, ponte, estação, aeroporto, porto, parque, jardim, monte, serra, vulcão, vale, baía, golfo, ilha, ilhas, arquipélago, rio, canal, cabo, província, distrito, bairro, freguesia, concelho, cidade, município, localidade, vila, aldeia, comuna, prefeitura, departamento, região, condado, cantão, estado, praia, floresta, estreito, deserto, templo, pagode, igreja, catedral, basílica, castelo, palácio, estádio, hotel, prisão, presídio, península, rodovia',
  adjectiveEndings:
    'al ais ica icas ico icos ária árias ário ários iva ivas ivo ivos ana anas ano anos ense enses ina inas ino inos eira eiro superior superiores suprema supremo popular populares unidas unidos exteriores exterior interior militar mundial eleitoral digital',
  nameRules: [
    {
      id: 'pt.name.ministry',
      pattern: '(ministério|ministérios|pasta|secretaria) [{demonym}] {of} {portfolio} [({demonym}|{of} {country})]',
      value: { kind: 'body', id: 'ministry-of-{portfolio}' },
      examples: [
        { text: 'o Ministério da Saúde', expect: 'Ministério da Saúde' },
        { text: 'o ministério chileno dos Transportes', expect: 'ministério chileno dos Transportes' },
        { text: 'o Ministério das Relações Exteriores do Peru', expect: 'Ministério das Relações Exteriores do Peru' },
      ],
      counterexamples: ['os ministérios envolvidos'],
    },
    {
      id: 'pt.name.government',
      pattern: '(governo|executivo) ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'government-of-{country}' },
      examples: [{ text: 'o Governo peruano', expect: 'Governo peruano' }],
      counterexamples: ['o Governo decidiu'],
    },
    {
      id: 'pt.name.parliament',
      pattern: '(parlamento|assembleia nacional|assembleia da república|senado|congresso|congresso nacional) ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'parliament-of-{country}' },
      examples: [{ text: 'o Parlamento norueguês', expect: 'Parlamento norueguês' }],
    },
    {
      id: 'pt.name.embassy',
      pattern: '(embaixada|consulado|consulado-geral) ({demonym}|{of} {country})',
      value: { kind: 'body', id: 'embassy-of-{country}' },
      examples: [{ text: 'a embaixada do Japão', expect: 'embaixada do Japão' }],
    },
    {
      id: 'pt.name.state',
      pattern:
        '(república|reino|república popular|república socialista|república islâmica|federação|confederação|principado) [islâmica] [{quality}] {of} {country}',
      value: { kind: 'place', id: '{country}' },
      examples: [{ text: 'a República do Chile', expect: 'República do Chile' }],
    },
    {
      id: 'pt.name.office-of',
      pattern: '(gabinete|escritório|secretaria|palácio) (do|da) {office}',
      value: { kind: 'body' },
      examples: [{ text: 'com o Gabinete do Presidente, ele', expect: 'Gabinete do Presidente' }],
      counterexamples: ['o escritório de advogados'],
    },
    {
      id: 'pt.name.body',
      pattern: '{institution} {tail}',
      value: { kind: 'body' },
      examples: [
        { text: 'a Agência Nacional de Pesca fechou', expect: 'Agência Nacional de Pesca' },
        { text: 'a Rede Direitos Abertos pediu', expect: 'Rede Direitos Abertos' },
      ],
      counterexamples: ['uma comissão de cinco membros'],
    },
    {
      id: 'pt.name.institute',
      pattern: '(instituto|fundação|universidade|academia) [(de|do|da|dos|das)] {caps}',
      value: { kind: 'body' },
      examples: [
        { text: 'segundo o instituto Quadrante, as florestas recuam', expect: 'instituto Quadrante' },
        { text: 'a universidade de Brevena abriu', expect: 'universidade de Brevena' },
      ],
      counterexamples: ['o instituto está fechado'],
    },
    {
      id: 'pt.name.place',
      pattern: '{spot} [(de|do|da|dos|das)] {caps}',
      value: { kind: 'place' },
      examples: [
        { text: 'à beira do lago Ba Be, ao meio-dia', expect: 'lago Ba Be' },
        { text: 'a província de Nghe An', expect: 'província de Nghe An' },
      ],
      counterexamples: ['na praça pública'],
    },
  ],
} as const satisfies NamesPack;
