import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['e', 'com'],
  placed: ['em', 'desde'],
  lines: [
    {
      id: 'pt.line.credit',
      use: 'credit',
      form: 'label',
      pattern: '(foto|fotos|fotografia|imagem|imagens|ilustração|crédito|créditos|vídeo|arte|infografia)',
      examples: ['Foto: Agência do Porto', 'Crédito: Ana Lima'],
      counterexamples: ['A foto mostra o porto.'],
    },
    {
      id: 'pt.line.source',
      use: 'source',
      form: 'label',
      pattern: '(fonte|fontes|com informações de|artigo original)',
      examples: ['Fonte: https://jornal.example/pagina-12.html', 'Fonte: Agência do Porto'],
      counterexamples: ['Uma fonte oficial confirma.'],
    },
    {
      id: 'pt.line.byline',
      use: 'byline',
      form: 'start',
      pattern: '(por|texto de|escrito por|autor :|autora :|reportagem de|reportagem :|edição :)',
      examples: ['Por Ana Lima'],
      counterexamples: ['Por enquanto, o porto segue fechado.'],
    },
    {
      id: 'pt.line.published',
      use: 'published',
      form: 'start',
      pattern: '(publicado|publicada|data|postado|criado) [:] [em|a]',
      examples: ['Publicado em 3 de março de 2024'],
    },
    {
      id: 'pt.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(atualizado|atualizada|actualizado|última (atualização|actualização|modificação)|modificado) [:] [em|a|há]',
      examples: ['Atualizado em 4 de março de 2024'],
    },
    {
      id: 'pt.line.reading',
      use: 'metadata',
      form: 'start',
      pattern: '(tempo de leitura|leitura|visualizações) [:] {number}',
      examples: ['Tempo de leitura: 4 min'],
    },
    {
      id: 'pt.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        '((notícias|artigos|matérias|conteúdos|posts|vídeos|temas) (relacionadas|relacionados|recentes|similares|recomendadas|recomendados|populares)|(mais|últimas|outras) (notícias|lidas|lidos|vistas|populares|artigos|sobre o assunto)|veja (também|mais)|leia (também|mais)|saiba mais|você (pode|também pode) gostar|recomendados|relacionadas|em destaque|não perca)',
      examples: ['MAIS LIDAS', 'Veja também', 'Notícias relacionadas'],
      counterexamples: ['Notícias relacionadas ao porto chegaram ontem.'],
    },
    {
      id: 'pt.line.comments',
      use: 'list',
      form: 'whole',
      pattern: '([{number}|sem|ver] (comentário|comentários)|deixe (um|seu|o seu) comentário|comentar|deixe uma resposta)',
      examples: ['Comentários (3)', 'Deixe um comentário'],
    },
    {
      id: 'pt.line.related',
      use: 'related',
      form: 'label',
      pattern: '(leia (também|mais|ainda)|veja (também|mais)|saiba mais|ver também|vídeo|confira|relacionado)',
      examples: ['Leia também: O porto reabre em maio'],
      counterexamples: ['Leia mais livros.'],
    },
    {
      id: 'pt.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '(compartilhe (:|no|este|esta)|compartilhar (:|no|este|esta)|partilhar (:|no|este|esta)|siga (nos|-nos|o|a)|assine|inscreva (se|-se)|cadastre (se|-se)|receba (notícias|nossa|as)|todos os direitos reservados|política de privacidade|termos de uso|newsletter|copyright|utilizamos cookies|este site (usa|utiliza)|imprimir|enviar por|copiar link|ir para o conteúdo|telefone|contato :)',
      examples: ['Receba notícias do porto', 'Todos os direitos reservados'],
    },
    {
      id: 'pt.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(início|capa|menu|publicidade|anúncio|buscar|pesquisar|compartilhe|compartilhar|partilhar|imprimir|comentar|ouvir|contato|contacto|voltar|próximo|anterior|política|economia|mundo|internacional|sociedade|cultura|esportes|desporto|opinião|tecnologia|assine|vídeo|vídeos|mais)',
      examples: ['Início', 'Publicidade'],
    },
    {
      id: 'pt.line.consent',
      use: 'furniture',
      form: 'within',
      pattern:
        '((utilizamos|usamos) cookies|este (site|sítio) (utiliza|usa) cookies|cookies (próprios|de terceiros)|(aceitar|rejeitar|recusar|gerir|gerenciar) [todos] [os] cookies|ao continuar a (navegar|navegação))',
      examples: ['Usamos cookies para melhorar a sua visita.', 'Aceitar todos os cookies'],
      counterexamples: ['A padaria do porto vende bolos desde segunda-feira às crianças.'],
    },
    {
      id: 'pt.line.consent-button',
      use: 'furniture',
      form: 'whole',
      pattern: '((aceitar|rejeitar) (tudo|todos)|aceitar e (continuar|fechar)|gerir (opções|preferências))',
      examples: ['Aceitar tudo', 'Aceitar e continuar'],
    },
    {
      id: 'pt.line.newsletter',
      use: 'furniture',
      form: 'within',
      pattern:
        '((nossa|nosso) (newsletter|boletim)|cancelar a (subscrição|assinatura) a qualquer|para comentar (é preciso|é necessário|deve|precisa|tem de|faça)|receba (todos|todas|diariamente|gratuitamente) [os|as] (dias|semanas|manhãs))',
      examples: ['Subscreva a nossa newsletter.', 'Receba todas as semanas as nossas histórias.'],
      counterexamples: ['O autarca recebe os pescadores na segunda-feira, e depois os comerciantes do porto.'],
    },
    {
      id: 'pt.line.about',
      use: 'about',
      form: 'start',
      pattern: '(sobre (a empresa|nós)|contacto (de|para|à) imprensa|contato (de|para) imprensa)',
      examples: ['Sobre a empresa', 'Contacto de imprensa'],
      counterexamples: ['Sobre a empresa, o autarca nada disse na reunião.'],
    },
    {
      id: 'pt.line.skip',
      use: 'furniture',
      form: 'whole',
      pattern: '(saltar para|ir para|pular para) o (conteúdo|conteudo) [principal]',
      examples: ['Saltar para o conteúdo'],
    },
  ],
} as const satisfies FurniturePack;
