circle-greeting = Estás aquí. No se espera nada de ti. Cuando llegue la piedra puedes hablar, quedarte en silencio, escribir o dejarla pasar.
circle-fold = Está bien
circle-seats = El círculo, en el sentido de las agujas del reloj desde ti
circle-menu = Cuidar el círculo
circle-dock = Lo que puedes hacer
circle-seating = Un momento. Se está preparando tu asiento.
circle-out = Has salido un momento. Tu asiento sigue siendo tuyo.
circle-first = Has llegado antes que nadie. Comparte el enlace, y podrán venir otras personas.
circle-alone = Ahora no hay nadie más aquí.
circle-centre = La piedra descansa en el centro.
circle-centreHand = La piedra descansa en el centro. La primera mano levantada es de { $name }.
circle-unsettled = Un momento. Se está avisando a todo el mundo.
circle-mine = Tienes la piedra.
circle-resting = Tienes la piedra. Tu micrófono descansa.
circle-open = Tu micrófono está abierto.
circle-reaching = Tu voz llega a todo el mundo.
circle-stopped = Tu micrófono se ha detenido.
circle-refused = Tienes la piedra. Tu micrófono aún no tiene permiso.
circle-held = { $name } tiene la piedra.
circle-lost = { $name } está volviendo. La piedra espera.
circle-offeredToMe = { $name } te ofrece la piedra. No hay prisa.
circle-comesToMe = La piedra viene a ti. No hay prisa.
circle-comes = La piedra va a { $to }.
circle-offeredByMe = Le ofreces la piedra a { $name }.
circle-offered = { $giver } ofrece la piedra a { $to }.
circle-closing = Estamos cerrando el círculo.
circle-waiting = Esperando a que todo el mundo esté listo.

seat-you = tú
seat-speaking = habla
seat-holding = tiene la piedra
seat-next = a continuación
seat-afterNext = después
seat-lost = ya vuelve…
seat-out = fuera un rato
seat-reading = leyendo
seat-quieted = sin voz para ti
seat-passesToYou = te pasa la piedra
seat-youPassTo = le pasas la piedra
seat-handing = ofrece la piedra
seat-beingHanded = le ofrecen la piedra
seat-reached = tu voz le llega

dock-take = Tomar la piedra
dock-accept = Tomarla
dock-onward = Dejarla pasar
dock-withdraw = Recuperarla
dock-giveBack = Poner la piedra en el centro
dock-pass = Pasársela a { $name }
dock-speak = Hablar
dock-rest = Dejar descansar el micrófono
dock-tryAgain = Intentarlo otra vez
dock-turnOn = Activar el micrófono
dock-hear = Toca para oír
dock-lay = Ponerla en el centro
dock-name = Nombrar a quien sigue
dock-handBack = Devolvérsela a { $name }
dock-listener = ¿Quién te escucha?
dock-heard = Siento que me han escuchado
dock-carry = Pasar de largo por ahora
dock-askRest = Preguntar si la piedra puede descansar
dock-restPiece = Dejar descansar la piedra
dock-goOn = Seguir
dock-openMine = Abrir el micrófono
dock-bell = Campana
dock-stepOut = Salir un momento
dock-comeBack = Volver
dock-ready = Ya puedo soltarlo
dock-notYet = Todavía no
dock-more = Más

footer-noSound = Aún no llega aquí el sonido de { $name }. La sala busca un camino.
footer-unreached = Tu voz no llega ahora mismo a { $names }.
footer-unreachedMany = { $count ->
    [one] Tu voz no llega ahora mismo a una persona.
    [3] Tu voz no llega ahora mismo a tres personas.
    [4] Tu voz no llega ahora mismo a cuatro personas.
    [5] Tu voz no llega ahora mismo a cinco personas.
    [6] Tu voz no llega ahora mismo a seis personas.
   *[other] Tu voz no llega ahora mismo a { $count } personas.
}
footer-noSignal = De tu micrófono no sale ningún sonido. Puede que tenga un interruptor apagado, o que lo esté usando otro programa.
footer-introducerAway = Ahora mismo nadie nuevo puede encontrar la sala. El círculo sigue.
footer-leakStopped = Salía sonido mientras tu micrófono debía descansar. Ya se ha detenido.
footer-unmet-relayed = Una conexión aún no llega a formarse. La sala sigue intentándolo.
footer-unmet-no-relay = Una conexión no llega a formarse. Puede que una de las redes no deje pasar ninguna, y esta sala no tiene relé. Suele ayudar otra red, o los datos móviles de un teléfono.
footer-newerPage-gathering = Por favor, recarga antes de que empecemos. Alguien ha venido con una página más nueva.
footer-newerPage-begun = Alguien ha venido con una página más nueva. Podrá entrar cuando todo el mundo aquí haya recargado.
footer-cutOff = Has perdido el contacto con los demás. La sala los está buscando.

## practice
practice-length = { $unit ->
    [half] medio minuto
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = ¿Tocar la campana para { practice-length } de silencio? Todo el mundo hace una pausa, y quien tiene la piedra la conserva.
practice-bell-ring = Tocar la campana
practice-bell-no = Ahora no
practice-bell-rests = La campana acaba de sonar.
practice-choose-receiver = ¿A quién va la piedra?
practice-choose-listener = ¿Quién te escucha?
practice-choose-no = Todavía no
practice-silence-nobody = Silencio durante { practice-length }.
practice-silence-mine = Silencio durante { practice-length }. Conservas la piedra.
practice-silence-theirs = Silencio durante { practice-length }. { $name } conserva la piedra.
practice-farewell = La despedida. Cada persona puede abrir su propio micrófono.
practice-farewellOver = La campana ha terminado la despedida. Cuando quieras, suelta el círculo.
practice-breath = Una respiración antes de la próxima voz.
practice-interrupted = Estabas hablando cuando se cortó la conexión.
practice-setAside = Por ahora estás en pausa. Tu asiento sigue siendo tuyo, y puedes volver cuando quieras.
practice-askedToRest = Has preguntado. No hay prisa.
practice-iListen = Escuchas a { $name }.
practice-pairs = { $listener } escucha a { $speaker }.
practice-waitingFor = Esperando a { $name }.
practice-stepThemOut = Dejar en pausa a { $name } por ahora
practice-knock-isHere = { $name } está a la puerta.
practice-knock-letIn = Dejar entrar
practice-knock-notYet = Todavía no
practice-wait = Esperar
practice-callOff = Retirarlo
practice-held = Alguien ha pedido esperar.
practice-hand-raise = Levantar la mano
practice-hand-lower = Bajar la mano
practice-hand-at = mano { $place }
practice-heart = mano en el corazón
practice-guardian = vela por el círculo
practice-guardianOffered = A { $name } le gustaría que velaras tú por el círculo.
practice-beGuardian = Velar por el círculo
practice-candle-burning = La vela está encendida.
practice-candle-half = La vela va por la mitad.
practice-candle-low = A la vela le queda poco.
practice-candle-down = La vela se ha consumido. No hay prisa.
practice-candle-longer = Dejarla arder más
practice-closes = Cerramos hacia { $hour }
practice-ifBroken = Si se corta la conexión: { $what }
practice-quiet-cannot-hear = Alguien no puede oírte.
practice-quiet-need-someone = A { $name } le gustaría tener a alguien cerca. Solo tú ves esto.
practice-quiet-line = De quien vela por el círculo, solo para ti: { $text }
practice-quiet-shall-rest = ¿Puede descansar la piedra? Puedes seguir cuando quieras.
practice-quiet-stillHere = Sigo aquí
practice-quiet-answer = Una línea solo para esa persona
practice-quiet-send = Enviar
practice-quiet-fold = Está bien
practice-write-field = Escribe, y los demás lo leen
practice-write-say = Decirlo
practice-write-tooLong = Es más largo de lo que cabe en una línea. Puedes decirlo en dos.
practice-write-full = En este turno no caben más líneas.
practice-write-lines = Lo que se ha escrito en este turno
practice-again-title = Lo que acordamos
practice-again-changed = Los acuerdos han cambiado. Por favor, léelos otra vez.
practice-again-read = Por favor, léelos otra vez, a tu ritmo.
practice-again-agree = Acepto estos acuerdos
practice-again-leave = Irme

practice-did-phase-gathering = { $who ->
    [you] Volviste a la llegada.
   *[other] { $name } volvió a la llegada.
}
practice-did-phase-opening = { $who ->
    [you] Comenzaste la apertura.
   *[other] { $name } comenzó la apertura.
}
practice-did-phase-rounds = { $who ->
    [you] Comenzaste una ronda.
   *[other] { $name } comenzó una ronda.
}
practice-did-phase-closing = { $who ->
    [you] Comenzaste la ronda de cierre.
   *[other] { $name } comenzó la ronda de cierre.
}
practice-did-phase-farewell = { $who ->
    [you] Comenzaste la despedida.
   *[other] { $name } comenzó la despedida.
}
practice-did-pattern-around = { $who ->
    [you] Elegiste que la piedra dé la vuelta al círculo.
   *[other] { $name } eligió que la piedra dé la vuelta al círculo.
}
practice-did-pattern-around-back = { $who ->
    [you] Elegiste que la piedra vaya en el otro sentido.
   *[other] { $name } eligió que la piedra vaya en el otro sentido.
}
practice-did-pattern-centre = { $who ->
    [you] Elegiste que la piedra salga del centro.
   *[other] { $name } eligió que la piedra salga del centro.
}
practice-did-pattern-named = { $who ->
    [you] Elegiste que quien habla diga a quién va la piedra.
   *[other] { $name } eligió que quien habla diga a quién va la piedra.
}
practice-did-pattern-listener = { $who ->
    [you] Elegiste que la piedra vaya y venga con alguien que escucha.
   *[other] { $name } eligió que la piedra vaya y venga con alguien que escucha.
}
practice-did-prompt = { $who ->
    [you] Pusiste una pregunta para esta ronda.
   *[other] { $name } puso una pregunta para esta ronda.
}
practice-did-prompt-none = { $who ->
    [you] Quitaste la pregunta.
   *[other] { $name } quitó la pregunta.
}
practice-did-title = { $who ->
    [you] Le diste nombre al círculo.
   *[other] { $name } le dio nombre al círculo.
}
practice-did-intention = { $who ->
    [you] Escribiste para qué es el círculo.
   *[other] { $name } escribió para qué es el círculo.
}
practice-did-closesAround = { $who ->
    [you] Dijiste cuándo cerramos.
   *[other] { $name } dijo cuándo cerramos.
}
practice-did-ifBroken = { $who ->
    [you] Escribiste qué hacer si se corta la conexión.
   *[other] { $name } escribió qué hacer si se corta la conexión.
}
practice-did-quietSeconds = { $who ->
    [you] Elegiste que un silencio dure { practice-length }.
   *[other] { $name } eligió que un silencio dure { practice-length }.
}
practice-did-breathSeconds = { $who ->
    [you] Pusiste una respiración entre dos voces.
   *[other] { $name } puso una respiración entre dos voces.
}
practice-did-breathSeconds-none = { $who ->
    [you] Quitaste la respiración.
   *[other] { $name } quitó la respiración.
}
practice-did-candleMinutes = { $who ->
    [you] Encendiste una vela para cada turno.
   *[other] { $name } encendió una vela para cada turno.
}
practice-did-candleMinutes-none = { $who ->
    [you] Guardaste la vela.
   *[other] { $name } guardó la vela.
}
practice-did-order = { $who ->
    [you] Cambiaste los asientos.
   *[other] { $name } cambió los asientos.
}
practice-did-prompts = { $who ->
    [you] Dejaste preguntas preparadas.
   *[other] { $name } dejó preguntas preparadas.
}
practice-did-door-open = { $who ->
    [you] Abriste la puerta.
   *[other] { $name } abrió la puerta.
}
practice-did-door-ask = { $who ->
    [you] Pides a quien llega que llame a la puerta.
   *[other] { $name } pide a quien llega que llame a la puerta.
}
practice-did-door-closed = { $who ->
    [you] Cerraste la puerta.
   *[other] { $name } cerró la puerta.
}
practice-did-guardian-nobody = Ahora nadie vela por el círculo. Cualquiera puede tomar ese asiento.
practice-did-guardian-me = Ahora velas tú por el círculo.
practice-did-guardian-other = Ahora { $name } vela por el círculo.
practice-did-agreements = Los acuerdos han cambiado.
practice-did-carried-past-me = Por ahora la piedra pasó de largo. Volverá a ti.
practice-did-carried-past-other = Por ahora la piedra pasó sin detenerse en { $name }. Volverá.
practice-did-set-aside-me = Por ahora estás en pausa.
practice-did-set-aside-other = Por ahora { $name } está en pausa, y puede volver cuando quiera.
practice-did-removed = { $name } ya no está en el círculo.

practice-coming-phase-gathering = En medio minuto: de vuelta a la llegada.
practice-coming-phase-opening = En medio minuto: la apertura.
practice-coming-phase-rounds = En medio minuto: una ronda.
practice-coming-phase-closing = En medio minuto: la ronda de cierre.
practice-coming-phase-farewell = En medio minuto: la despedida.
practice-coming-pattern-around = En medio minuto: la piedra da la vuelta al círculo.
practice-coming-pattern-around-back = En medio minuto: la piedra va en el otro sentido.
practice-coming-pattern-centre = En medio minuto: la piedra sale del centro.
practice-coming-pattern-named = En medio minuto: quien habla dice a quién va la piedra.
practice-coming-pattern-listener = En medio minuto: la piedra va y viene con alguien que escucha.
practice-coming-prompt = En medio minuto: otra pregunta.
practice-coming-prompt-none = En medio minuto: ya sin pregunta.
practice-coming-title = En medio minuto: otro nombre para el círculo.
practice-coming-intention = En medio minuto: para qué es el círculo.
practice-coming-closesAround = En medio minuto: cuándo cerramos.
practice-coming-ifBroken = En medio minuto: qué hacer si se corta la conexión.
practice-coming-quietSeconds = En medio minuto: silencios de { practice-length }.
practice-coming-breathSeconds = En medio minuto: una respiración entre dos voces.
practice-coming-breathSeconds-none = En medio minuto: sin respiración entre las voces.
practice-coming-candleMinutes = En medio minuto: una vela para cada turno.
practice-coming-candleMinutes-none = En medio minuto: sin vela.
practice-coming-order = En medio minuto: otro orden de asientos.
practice-coming-prompts = En medio minuto: preguntas preparadas.
practice-coming-door-open = En medio minuto: la puerta se abre.
practice-coming-door-ask = En medio minuto: quien llega llama a la puerta.
practice-coming-door-closed = En medio minuto: la puerta se cierra.
practice-coming-set-aside-me = En medio minuto quedarás en pausa por ahora, si no respondes.
practice-coming-set-aside-other = En medio minuto { $name } quedará en pausa por ahora. Podrá volver cuando quiera.

## tending
tending-title = Cuidar el círculo
tending-close = Cerrar
tending-with-passElsewhere = Pasársela a otra persona
tending-with-lay = Ponerla en el centro
tending-with-write = Escribir en vez de hablar
tending-with-stepOut = Salir un momento
tending-with-bell = Tocar la campana
tending-signs-title = Una señal discreta
tending-signs-heart = Mano en el corazón
tending-signs-cannotHear = No oigo a { $name }
tending-signs-needSomeone = Necesito a alguien
tending-signs-onlyThey = Solo { $name } ve que no puedes oír, o que necesitas a alguien.
tending-evening-title = El encuentro
tending-evening-now-gathering = Ahora: la llegada.
tending-evening-now-opening = Ahora: la apertura.
tending-evening-now-rounds = Ahora: una ronda.
tending-evening-now-closing = Ahora: la ronda de cierre.
tending-evening-now-farewell = Ahora: la despedida.
tending-evening-now-ended = Ahora: ha terminado.
tending-evening-elsewhere = Otros momentos del encuentro
tending-evening-announced = Ahora nadie vela por el círculo. Lo que cambies se anuncia durante medio minuto, y cualquiera puede pedir esperar.
tending-evening-oneAtATime = Primero viene lo que anunciaste.
tending-evening-notMine = { $name } vela por el círculo; puedes preguntarle.
tending-evening-waiting = Esperando a que todo el mundo esté listo.
tending-begin-gathering = Volver a la llegada
tending-begin-opening = Comenzar la apertura
tending-begin-rounds = Comenzar una ronda
tending-begin-closing = Comenzar la ronda de cierre
tending-begin-farewell = Comenzar la despedida
tending-another = Comenzar otra ronda
tending-pattern-title = Cómo circula la piedra
tending-pattern-between = Cómo circula la piedra: entre turnos, cuando está en el centro o contigo.
tending-pattern-around-1 = En círculo
tending-pattern-around-2 = De cada asiento al siguiente.
tending-pattern-around-back-1 = En el otro sentido
tending-pattern-around-back-2 = De cada asiento al anterior.
tending-pattern-centre-1 = Desde el centro
tending-pattern-centre-2 = Cada quien la deja ahí; la toma quien quiera.
tending-pattern-named-1 = Por su nombre
tending-pattern-named-2 = Quien habla nombra a quien sigue.
tending-pattern-listener-1 = Con alguien que escucha
tending-pattern-listener-2 = Dos personas se la pasan hasta que la primera sienta que la han escuchado.
tending-question-title = Una pregunta para la ronda
tending-question-field = Descansa bajo la piedra
tending-question-set = Poner esta pregunta
tending-question-away = Quitarla
tending-question-ready = Preparadas
tending-question-use = Usar
tending-question-remove = Quitar
tending-question-keep = Preparar
tending-question-paste = Pegar varias, una en cada línea
tending-question-pasteDo = Preparar estas
tending-question-pasteTooLong = Una línea es más larga de lo que puede ser una pregunta.
tending-question-pasteTooMany = Son más de las que se pueden preparar.
tending-question-copy = Copiarlas todas
tending-question-copied = Copiado
tending-question-byHand = Para copiar a mano
tending-question-nothingKept = Después del círculo no se guarda nada. Copia lo que quieras volver a tener.
tending-question-library = De la biblioteca
tending-question-aloud = Para leer en voz alta
tending-frame-title = Nombre y marco
tending-frame-name = El nombre del círculo
tending-frame-intention = Para qué es
tending-frame-closes = Cerramos hacia …
tending-frame-ifBroken = Si se corta la conexión …
tending-frame-keep = Confirmar
tending-code-title = Un código para escanear
tending-code-told = Un código cuadrado que contiene el enlace de esta sala.
tending-code-point = Apunta hacia él la cámara de un teléfono, y el camino lleva hasta aquí.
tending-code-notNow = El código no se puede dibujar ahora mismo.
tending-agreements-title = Lo que acordamos
tending-agreements-everyone = Cuando uno cambia, se pregunta otra vez a todo el mundo.
tending-agreements-notNow = Se pueden cambiar durante la llegada, y cuando la piedra está en el centro.
tending-agreements-reword = Decirlo de otro modo
tending-agreements-keep = Cambiarlo
tending-agreements-remove = Quitar
tending-agreements-add = Un acuerdo más
tending-agreements-addDo = Añadirlo
tending-agreements-full = Más de cuarenta son difíciles de sostener.
tending-agreements-lost = Alguien cambió esto al mismo tiempo. Tus palabras eran: { $text }
tending-agreements-useMine = Usar mis palabras
tending-agreements-withdraw = Retirar mi consentimiento
tending-agreements-withdrawWhat = Tu micrófono y tus oídos descansan hasta que vuelvas a aceptar los acuerdos. Tu asiento sigue siendo tuyo.
tending-agreements-withdrawNo = Ahora no
tending-guardian-title = Quién vela por el círculo
tending-guardian-what = Cuida el tiempo y la campana, y no manda sobre nadie.
tending-guardian-nobody = Ahora ahí no se sienta nadie.
tending-guardian-is = Ahí se sienta { $name }.
tending-guardian-me = Ahí te sientas tú.
tending-guardian-lay = Dejar ese asiento
tending-guardian-hand = Ceder ese asiento a { $name }
tending-guardian-handing = Estás cediendo ese asiento a { $name }.
tending-door-title = La puerta
tending-door-choose = Cómo se entra
tending-door-now-open = Está abierta.
tending-door-now-ask = Quien llega llama a la puerta.
tending-door-now-closed = Está cerrada.
tending-door-open-1 = Abierta
tending-door-open-2 = Entra quien tiene el enlace y acepta.
tending-door-openForNow-1 = Abierta
tending-door-openForNow-2 = Entra quien tiene el enlace y acepta; desde la apertura, llama antes.
tending-door-ask-1 = Llamar
tending-door-ask-2 = La llamada se muestra entre turnos, primero a quien vela por el círculo, y a los dos minutos a todo el mundo.
tending-door-closed-1 = Cerrada
tending-door-closed-2 = A quien llega se le dice que el círculo ha comenzado. Quien está, se queda.
tending-seats-title = Quién se sienta dónde
tending-seats-earlier = Mover a { $name } un asiento atrás
tending-seats-later = Mover a { $name } un asiento adelante
tending-waiting-title = El círculo espera
tending-waiting-for = Esperando a { $name }.
tending-waiting-stepOut = Dejar en pausa a { $name } por ahora
tending-waiting-what = Se avisa a todo el mundo, y cualquiera puede pedir esperar. Quien queda en pausa puede volver cuando quiera.
tending-time-title = Tiempo y silencio
tending-time-silence = Un silencio dura
tending-time-breath = Una respiración entre dos voces
tending-time-candle = Una vela para cada turno
tending-time-candleWhat = Solo la ven quien tiene la piedra y quien vela por el círculo. Nunca silencia a nadie.
tending-time-none = ninguna
tending-time-seconds = { $count ->
    [one] un segundo
   *[other] { $count } segundos
}
tending-time-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minutos
}
tending-time-halfMinute = medio minuto
tending-voices-title = Voces
tending-voices-what = Solo para ti, aquí y ahora. Nadie lo sabe, y lo escrito sigue llegando.
tending-voices-quiet = No oír por ahora a { $name }
tending-voices-hear = Volver a oír a { $name }
tending-voices-volume = Volumen de { $name }
tending-removal-title = Pedir a alguien que se vaya
tending-removal-what = Hace falta más de la mitad de quienes están aquí, al menos dos. Ninguna pantalla dice quién lo pidió.
tending-removal-door = Quien tenga el enlace puede volver con otro nombre: conviene cerrar la puerta.
tending-removal-nobody = Todas las personas de aquí llegaron antes que tú. Solo quienes ya estaban entonces pueden pedirles que se vayan.
tending-removal-asked = Has pedido a { $name } que se vaya. Falta que otras personas también lo pidan.
tending-removal-others = Alguien pide a { $name } que se vaya.
tending-removal-ask = Pedir a { $name } que se vaya
tending-removal-sureWhat = Una vez dicho, no se puede retirar. { $name } queda fuera en cuanto suficientes personas lo pidan.
tending-removal-sure = Sí, pedir a { $name } que se vaya
tending-removal-no = Ahora no
tending-sound-title = Sonido y micrófono
tending-sound-bell = Volumen de la campana
tending-sound-readAloud = Leer en voz alta las líneas escritas
tending-sound-chime = Un sonido suave cuando la piedra viene a ti
tending-sound-vibrate = Una vibración de este dispositivo cuando la piedra viene a ti
tending-tooLong = Es más largo de lo que cabe aquí. No se pierde nada.
tending-details = Detalles
tending-end = Terminar el círculo en común
tending-endWhat = Se pregunta a cada persona. Cuando todo el mundo esté listo, se borra todo en cada dispositivo, y no hay vuelta atrás.
tending-endNo = Ahora no
tending-leave = Irme
tending-packets = { $microphone ->
    [none] Aquí no tienes micrófono: { tending-sent }
    [refused] Tu micrófono no tiene permiso: { tending-sent }
    [resting] Tu micrófono descansa: { tending-sent }
    [open] Tu micrófono está abierto: { tending-sent }
   *[stopped] Tu micrófono se ha detenido: { tending-sent }
}
tending-connected = Conexión con { $some } de { $all }.
tending-alone = Aún no se ha sentado nadie más.
tending-circleWords-title = Las palabras de este círculo
tending-circleWords-apart = Aún no hay conexión entre todas las personas.
tending-circleWords-unmet = { $name } no tiene conexión contigo.
tending-circleWords-vouched = { $name } no tiene conexión contigo; responde por esa persona { $by }.
tending-circleWords-reckoning = Un momento. Se están buscando las seis palabras.
tending-circleWords-unreachable = Las palabras no se pueden cargar ahora mismo. Se pueden pedir otra vez más tarde.
tending-circleWords-aloud = Para leerlas en voz alta en el grupo. Si todo el mundo tiene las mismas seis palabras, no hay nadie en medio.
tending-circleWords-differ = Si son distintas, puede haber alguien en medio. Mejor no seguir en esta sala: abrir una nueva y compartir el enlace por otro camino.
tending-shutOut = Algo en el dispositivo de { $name } envía lo que ningún círculo entiende; su conexión se cerró aquí.
tending-ignored = { $count ->
    [one] Un mensaje no estaba completo y no tuvo efecto.
   *[other] { $count } mensajes no estaban completos y no tuvieron efecto.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = por el relé
tending-fact-direct = directa
tending-fact-trip = ida y vuelta en { $ms } ms
tending-fact-loss = { $percent } % perdido
tending-fact-twice = Opus, cada paquete dos veces
tending-fact-nothing = en conexión
tending-about = { $what }: { $text }

## library
library-need-arriving = Llegar
library-questions-arriving-1 = ¿Qué dejaste a un lado para estar aquí?
library-questions-arriving-2 = ¿Qué tiempo hace dentro de ti?
library-questions-arriving-3 = ¿Qué sonido, olor o luz te acompañó de camino hasta aquí?
library-questions-arriving-4 = ¿En qué parte de tu cuerpo notas que has llegado?
library-need-now = Lo que está vivo ahora
library-questions-now-1 = ¿Qué está vivo en ti en este momento?
library-questions-now-2 = ¿Qué te ha estado pidiendo atención, en voz baja?
library-questions-now-3 = ¿Qué llevas contigo que nadie ve?
library-questions-now-4 = ¿Qué estuviste a punto de decir esta semana?
library-questions-now-5 = ¿Qué esperas, y cómo esperas?
library-need-gratitude = Gratitud
library-questions-gratitude-1 = ¿A quién te gustaría dar las gracias y nunca se las diste?
library-questions-gratitude-2 = Cuenta algo pequeño que te sostuvo esta semana.
library-questions-gratitude-3 = ¿Qué te ha sido dado sin haberlo ganado?
library-questions-gratitude-4 = ¿Qué cosa corriente echarías más de menos?
library-need-belonging = Pertenencia
library-questions-belonging-1 = ¿Dónde sentiste por primera vez que ese era tu lugar?
library-questions-belonging-2 = ¿Cuándo te sientes de visita en tu propia vida?
library-questions-belonging-3 = ¿Quién te enseñó a escuchar, y cómo?
library-questions-belonging-4 = ¿Qué encuentra la gente primero de ti, y qué mucho después?
library-need-courage = Valor
library-questions-courage-1 = Cuenta una vez en que te temblaba la voz y aun así hablaste.
library-questions-courage-2 = ¿Qué empezarías si no tuviera que gustarle a nadie?
library-questions-courage-3 = ¿Qué aspecto tiene el valor un día en que no pasa nada?
library-questions-courage-4 = ¿Qué te hizo falta para seguir escuchando esta semana?
library-need-work = Trabajo y vocación
library-questions-work-1 = ¿Qué saben tus manos que tu cabeza no sabe?
library-questions-work-2 = ¿Qué parte de tu trabajo harías sin cobrar?
library-questions-work-3 = ¿A qué te aferras, y qué te ayudaría a aflojar la mano?
library-questions-work-4 = ¿Quién hizo posible tu trabajo sin que se le viera?
library-need-difficulty = Cuando es difícil
library-questions-difficulty-1 = ¿Qué te resulta difícil ahora, y qué ayuda un poco?
library-questions-difficulty-2 = ¿Qué has dejado de explicar a los demás?
library-questions-difficulty-3 = ¿Qué necesitas que te cuesta pedir?
library-questions-difficulty-4 = ¿Con qué pregunta vives, que aún no tiene respuesta?
library-need-conflict = Entre nosotros
library-questions-conflict-1 = Cuenta una vez en que alguien te hizo cambiar de idea escuchándote.
library-questions-conflict-2 = ¿Qué desearías que hubieran entendido?
library-questions-conflict-3 = ¿Cuál es tu propia parte en algo que duele?
library-questions-conflict-4 = ¿Qué haría posible que te quedaras en la sala?
library-need-grief = Duelo
library-questions-grief-1 = ¿A quién o qué echas de menos?
library-questions-grief-2 = ¿De qué nunca pudiste despedirte?
library-questions-grief-3 = ¿Qué te ha enseñado el duelo que no querías aprender?
library-questions-grief-4 = ¿Qué guardas porque lo tocó alguien querido?
library-need-rest = Descanso y alegría
library-questions-rest-1 = ¿Adónde vas, con el pensamiento, cuando descansas?
library-questions-rest-2 = ¿Qué te hizo reír cuando menos lo esperabas?
library-questions-rest-3 = ¿Cómo es para ti un día sin prisa?
library-questions-rest-4 = ¿Qué te daba alegría en la infancia, y dónde está ahora?
library-need-leaving = Antes de separarnos
library-questions-leaving-1 = ¿Qué te llevas de este círculo?
library-questions-leaving-2 = ¿Qué te gustaría dejar aquí?
library-questions-leaving-3 = Una palabra, o una respiración, para decir dónde estás ahora.
library-questions-leaving-4 = ¿Qué le deseas a la persona que habla después de ti?
library-readings-arriving-title = Llegar
library-readings-arriving-text = Estamos en habitaciones distintas, bajo techos distintos. Compartamos por un rato un mismo silencio. Deja que bajen los hombros. Siente lo que te sostiene: una silla, un suelo, la tierra debajo. No hace falta decir nada. Lo que venga será escuchado.
library-readings-piece-title = Una piedra
library-readings-piece-text = Hay una piedra, y llegará a cada persona. Cuando llegue puedes hablar, o callar, o escribir, o dejarla pasar. Cuando está con otra persona solo hay una cosa que hacer, y basta: escuchar.
library-readings-agreements-title = Lo que nos sostiene
library-readings-agreements-text = Lo que se dice aquí, aquí se queda. Hablo por mí. Nadie tiene por qué compartir, y nadie arregla a nadie. Escucho para comprender, y no para responder. En estos cuatro acuerdos nos apoyamos.
library-readings-sand-title = Un grano de arena
library-readings-sand-text =
    Ver un Mundo en un Grano de Arena
    Y un Cielo en una Flor Silvestre,
    Tener el Infinito en la palma de la mano
    Y la Eternidad en una hora.
library-readings-sorrow-title = Da palabras al dolor
library-readings-sorrow-text =
    Da palabras al dolor: la pena que no habla
    Susurra al corazón colmado y le pide que se rompa.
library-readings-wind-title = El viento
library-readings-wind-text =
    ¿Quién ha visto el viento?
    Ni tú ni yo:
    Pero cuando las hojas tiemblan en la rama,
    El viento está pasando.
library-readings-continent-title = Un trozo del continente
library-readings-continent-text = Nadie es una isla, completa en sí misma; cada ser es un trozo del continente, una parte del todo.
library-readings-mercy-title = La virtud de la clemencia
library-readings-mercy-text =
    La clemencia no se impone,
    Cae como la lluvia suave del cielo
    Sobre la tierra: es dos veces bendita;
    Bendice a quien da y a quien recibe.
library-readings-dreams-title = La materia de los sueños
library-readings-dreams-text =
    Somos de la misma materia
    De la que están hechos los sueños, y nuestra pequeña vida
    La rodea un sueño.
library-readings-hope-title = Esperanza
library-readings-hope-text =
    «Esperanza» es esa cosa con plumas
    Que se posa en el alma,
    Y canta la melodía sin palabras,
    Y no se detiene nunca.
library-readings-letting-go-title = Soltar
library-readings-letting-go-text = Lo que se dijo se escuchó, y no se guardará. Llévate lo que es tuyo. Deja aquí lo que es de los demás. El círculo se abre, y no se ha roto.
library-readings-gently-title = Irse con calma
library-readings-gently-text = Antes de que se apaguen las pantallas: una respiración por lo que se dijo, otra por lo que no, y otra para el camino. Alguien te escuchó. Escuchaste a alguien. Ve con calma.
library-readings-losses-title = Todo lo perdido vuelve
library-readings-losses-text =
    Mas si entretanto pienso en ti, querido amigo,
    Todo lo perdido vuelve y las penas terminan.
practice-minutes = { $count ->
    [one] un minuto
    [2] dos minutos
    [3] tres minutos
    [4] cuatro minutos
    [5] cinco minutos
   *[other] { $count } minutos
}
practice-seconds = { $count ->
    [one] un segundo
   *[other] { $count } segundos
}
tending-sent = { $count ->
    [one] { $count } paquete enviado desde el último turno.
   *[other] { $count } paquetes enviados desde el último turno.
}

## rehearsal
rehearsal-what = Un ensayo: los demás son imaginarios, y nada de esto sale de este dispositivo.
rehearsal-knock = Que alguien llame a la puerta
rehearsal-names-1 = Liebre
rehearsal-names-2 = Golondrina
rehearsal-names-3 = Erizo
rehearsal-names-4 = Tortuga
rehearsal-newcomer = Ciervo
