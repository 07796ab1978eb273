import type { FurniturePack } from '../../model/packs/furniture.ts';

export const furniture = {
  joiners: ['y', 'con', 'e'],
  placed: ['en', 'desde'],
  lines: [
    {
      id: 'es.line.credit',
      use: 'credit',
      form: 'label',
      pattern: '(foto|fotos|fotografía|imagen|imágenes|ilustración|crédito|créditos|vídeo|video|infografía|gráfico|archivo) [de archivo]',
      examples: ['Foto: Agencia del Puerto', 'Imagen: Marta Gil'],
      counterexamples: ['La foto muestra el puerto.'],
    },
    {
      id: 'es.line.source',
      use: 'source',
      form: 'label',
      pattern: '(fuente|fuentes|con información de|artículo original)',
      examples: ['Fuente: https://diario.example/pagina-12.html', 'Fuente: Agencia del Puerto'],
      counterexamples: ['Una fuente oficial lo confirma.'],
    },
    {
      id: 'es.line.byline',
      use: 'byline',
      form: 'start',
      pattern: '(por|texto de|escrito por|redactado por|autor :|autora :|redacción de)',
      examples: ['Por Marta Gil', 'Escrito por Pablo Ruiz'],
      counterexamples: ['Por ahora, el puerto sigue cerrado.'],
    },
    {
      id: 'es.line.published',
      use: 'published',
      form: 'start',
      pattern: '(publicado|publicada|fecha|fecha de publicación|creado|subido) [:] [el]',
      examples: ['Publicado el 3 de marzo de 2024'],
    },
    {
      id: 'es.line.updated',
      use: 'updated',
      form: 'start',
      pattern: '(actualizado|actualizada|última (actualización|modificación)|modificado) [:] [el|a las]',
      examples: ['Actualizado: 04/03/2024 14:20h'],
    },
    {
      id: 'es.line.reading',
      use: 'metadata',
      form: 'start',
      pattern: '(tiempo de lectura|lectura|visitas|total de visitas|vistas) [:] {number}',
      examples: ['Tiempo de lectura: 4 min'],
    },
    {
      id: 'es.line.minutes',
      use: 'metadata',
      form: 'whole',
      pattern: '{number} (min|minuto|minutos) de lectura',
      examples: ['4 min de lectura'],
    },
    {
      id: 'es.line.bulletin',
      use: 'metadata',
      form: 'start',
      pattern: '(boletín|nota|comunicado) de prensa',
      examples: ['Boletín de prensa N.º 12'],
      counterexamples: ['Boletín de prensa y radio se llamaba el programa que se emitía cada noche desde la capital.'],
    },
    {
      id: 'es.line.list',
      use: 'list',
      form: 'whole',
      pattern:
        '((noticias|artículos|notas|contenidos|temas|videos|vídeos|entradas) (relacionadas|relacionados|recientes|similares|recomendadas|recomendados|destacadas|destacados|populares)|(más|otras|últimas) (noticias|leídas|leídos|vistas|vistos|populares|comentadas|información|sobre este tema|artículos)|lo más (leído|visto|nuevo|popular|comentado)|te puede interesar|te recomendamos|le puede interesar|también te puede interesar|lee también|leer también|lea también|ver también|veja também|sigue leyendo|no te pierdas|relacionado|relacionados|recomendados|temas [relacionados]|archivado en)',
      examples: ['NOTICIAS RELACIONADAS', 'Lo más leído', 'Te puede interesar'],
      counterexamples: ['Noticias relacionadas con el puerto llegaron ayer.'],
    },
    {
      id: 'es.line.comments',
      use: 'list',
      form: 'whole',
      pattern:
        '([{number}|sin|tus|los|ver|deja un|deja tu] (comentario|comentarios)|dejar un comentario|deja una respuesta|comentar|añadir comentario)',
      examples: ['Comentarios (3)', 'Deja un comentario'],
      counterexamples: ['Comentarios del ministro sorprendieron a muchos.'],
    },
    {
      id: 'es.line.related',
      use: 'related',
      form: 'label',
      pattern:
        '(leer (también|más)|lee (también|más)|lea (también|más)|ver (también|más)|puedes ver|puede ver|más información|además|también te puede interesar|te puede interesar|relacionado|relacionada|vídeo|video|te recomendamos|le puede interesar|mira también|no te pierdas)',
      examples: ['Lea también: El puerto abre en mayo', 'PUEDES VER: El puerto en cifras'],
      counterexamples: ['Leer más libros es bueno.'],
    },
    {
      id: 'es.line.share',
      use: 'furniture',
      form: 'start',
      pattern:
        '(compartir (en|esta|este|:)|comparte (en|esta|este|:)|síguenos|siguenos|sigue (a|toda)|suscríbete|suscríbase|únete|regístrate|inicia sesión|iniciar sesión|boletín|newsletter|recibe (nuestra|nuestro|las|todas|gratis)|todos los derechos reservados|aviso legal|política de (privacidad|cookies)|contacto de prensa|contacto :|teléfono|tel.|etiquetas|temas :|utilizamos cookies|este (sitio|sitio web) (usa|utiliza)|imprimir|enviar por|ir al contenido|saltar al contenido|descarga (la|nuestra) app|copyright|quiénes somos|reciba)',
      examples: ['Compartir en redes', 'Síguenos: @puerto', 'Todos los derechos reservados'],
      counterexamples: ['Compartir datos sigue siendo difícil.'],
    },
    {
      id: 'es.line.label',
      use: 'furniture',
      form: 'whole',
      pattern:
        '(inicio|portada|menú|publicidad|buscar|búsqueda|compartir|imprimir|comentar|escuchar|guardar|contacto|volver|siguiente|anterior|política|economía|mundo|internacional|nacional|sociedad|cultura|deportes|opinión|tecnología|suscríbete|suscripción|video|videos|galería|temas|etiquetas|más|redacción web|ir al contenido)',
      examples: ['Inicio', 'Publicidad'],
    },
    {
      id: 'es.line.consent',
      use: 'furniture',
      form: 'within',
      pattern:
        '((utilizamos|usamos|empleamos) cookies|(este|nuestro) sitio (utiliza|usa) cookies|cookies (propias|propios) y de terceros|(aceptar|rechazar|configurar|gestionar) [todas] [las] cookies|si continúa navegando)',
      examples: ['Utilizamos cookies propias y de terceros.', 'Aceptar todas las cookies'],
      counterexamples: ['La panadería del puerto vende cookies desde el lunes a los niños.'],
    },
    {
      id: 'es.line.consent-button',
      use: 'furniture',
      form: 'whole',
      pattern: '(aceptar (todo|todas|y continuar|y cerrar)|rechazar (todo|todas)|configurar)',
      examples: ['Aceptar todo', 'Aceptar y continuar'],
    },
    {
      id: 'es.line.newsletter',
      use: 'furniture',
      form: 'within',
      pattern:
        '((nuestro|nuestra) (boletín|newsletter)|darse de baja en cualquier momento|para (comentar|participar) (debe|debes|es necesario|tiene que|tienes que|inicie|inicia)|(reciba|recibe) (cada|gratis|todas las|todos los) (mañana|día|días|semana|semanas|mañanas))',
      examples: ['Suscríbase a nuestro boletín.', 'Para comentar debe iniciar sesión.'],
      counterexamples: ['El alcalde recibió en su correo tres cartas del puerto, según explicó el lunes.'],
    },
    {
      id: 'es.line.about',
      use: 'about',
      form: 'start',
      pattern: '((acerca|sobre) (de la empresa|la empresa|la compañía|nosotros)|acerca de)',
      examples: ['Acerca de Puerto Energía', 'Sobre la empresa'],
      counterexamples: ['Acerca del puerto, el alcalde no dijo nada.'],
    },
    {
      id: 'es.line.skip',
      use: 'furniture',
      form: 'whole',
      pattern: '(ir al contenido|saltar al contenido|pasar al contenido) [principal]',
      examples: ['Ir al contenido principal'],
    },
  ],
} as const satisfies FurniturePack;
