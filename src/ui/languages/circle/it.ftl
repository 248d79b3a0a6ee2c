circle-greeting = Sei qui. Nessuno si aspetta nulla da te. Quando arriva la pietra puoi parlare, restare in silenzio, scrivere o lasciarla passare.
circle-fold = Va bene
circle-seats = Il cerchio, in senso orario a partire da te
circle-menu = Prendersi cura del cerchio
circle-dock = Che cosa puoi fare
circle-seating = Un momento. Il tuo posto è quasi pronto.
circle-out = Per un momento sei fuori dal cerchio. Il tuo posto resta tuo.
circle-first = Sei qui prima degli altri. Condividi il link, e potranno unirsi a te.
circle-alone = Ora qui non c’è nessun altro.
circle-centre = La pietra riposa al centro.
circle-centreHand = La pietra riposa al centro. La prima mano alzata è di { $name }.
circle-unsettled = Un momento. Lo stiamo dicendo a tutti.
circle-mine = Tieni la pietra.
circle-resting = Tieni la pietra. Il tuo microfono riposa.
circle-open = Il tuo microfono è aperto.
circle-reaching = La tua voce arriva a tutti.
circle-stopped = Il tuo microfono si è fermato.
circle-refused = Tieni la pietra. Il tuo microfono non è ancora consentito.
circle-held = { $name } tiene la pietra.
circle-lost = { $name } sta tornando. La pietra aspetta.
circle-offeredToMe = { $name } ti porge la pietra. Non c’è fretta.
circle-comesToMe = La pietra viene da te. Non c’è fretta.
circle-comes = La pietra va a { $to }.
circle-offeredByMe = Stai porgendo la pietra a { $name }.
circle-offered = { $giver } porge la pietra a { $to }.
circle-closing = Stiamo chiudendo il cerchio insieme.
circle-waiting = Aspettiamo il sì di tutti.

seat-you = tu
seat-speaking = parla
seat-holding = tiene la pietra
seat-next = segue
seat-afterNext = poi
seat-lost = sta tornando…
seat-out = fuori un po’
seat-reading = legge
seat-quieted = senza voce qui
seat-passesToYou = passa a te
seat-youPassTo = riceve da te
seat-handing = porge la pietra
seat-beingHanded = riceve la pietra
seat-reached = la tua voce arriva qui

dock-take = Prendi la pietra
dock-accept = Prendila
dock-onward = Lasciala passare
dock-withdraw = Riprendila
dock-giveBack = Metti la pietra al centro
dock-pass = Passala a { $name }
dock-speak = Parla
dock-rest = Fai riposare il microfono
dock-tryAgain = Riprova
dock-turnOn = Accendi il microfono
dock-hear = Tocca per sentire
dock-lay = Posala al centro
dock-name = Di’ chi viene dopo
dock-handBack = Ridalla a { $name }
dock-listener = Chi ti ascolta?
dock-heard = Sento che mi avete ascoltato
dock-carry = Portala oltre per ora
dock-askRest = Chiedi se la pietra può riposare
dock-restPiece = Fai riposare la pietra
dock-goOn = Continua
dock-openMine = Apri il microfono
dock-bell = Campana
dock-stepOut = Esci un momento
dock-comeBack = Torna
dock-ready = Posso lasciar andare
dock-notYet = Non ancora
dock-more = Altro

footer-noSound = Qui non arriva ancora nessun suono da { $name }. La stanza cerca una strada.
footer-unreached = In questo momento la tua voce non arriva a { $names }.
footer-unreachedMany = { $count ->
    [one] In questo momento la tua voce non arriva a una persona.
    [3] In questo momento la tua voce non arriva a tre persone.
    [4] In questo momento la tua voce non arriva a quattro persone.
    [5] In questo momento la tua voce non arriva a cinque persone.
    [6] In questo momento la tua voce non arriva a sei persone.
   *[other] In questo momento la tua voce non arriva a { $count } persone.
}
footer-noSignal = Dal tuo microfono non viene alcun suono. Forse ha un interruttore spento, o lo usa un altro programma.
footer-introducerAway = In questo momento nessuno di nuovo può trovare la stanza. Il cerchio continua.
footer-leakStopped = Usciva del suono mentre il tuo microfono avrebbe dovuto riposare. È stato fermato.
footer-unmet-relayed = Una connessione non si forma ancora. La stanza continua a provare.
footer-unmet-no-relay = Una connessione non si forma. Forse una delle reti non ne lascia passare, e questa stanza non ha un relè. Spesso aiuta un’altra rete, o la connessione dati di un telefono.
footer-newerPage-gathering = Ricarica prima di cominciare, per favore. Qualcuno è arrivato con una pagina più nuova.
footer-newerPage-begun = Qualcuno è arrivato con una pagina più nuova. Potrà entrare quando tutti qui avranno ricaricato.
footer-cutOff = Hai perso il contatto con gli altri. La stanza li sta cercando.

## practice
practice-length = { $unit ->
    [half] mezzo minuto
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = Suonare la campana per { practice-length } di silenzio? Tutti si fermano, e chi ha la pietra la tiene.
practice-bell-ring = Suona la campana
practice-bell-no = Non ora
practice-bell-rests = La campana ha appena suonato.
practice-choose-receiver = A chi va la pietra?
practice-choose-listener = Chi ti ascolta?
practice-choose-no = Non ancora
practice-silence-nobody = Silenzio per { practice-length }.
practice-silence-mine = Silenzio per { practice-length }. La pietra resta a te.
practice-silence-theirs = Silenzio per { practice-length }. La pietra resta a { $name }.
practice-farewell = Il congedo. Ognuno può aprire il proprio microfono.
practice-farewellOver = La campana ha concluso il congedo. Quando vuoi, lascia andare il cerchio.
practice-breath = Un respiro prima della prossima voce.
practice-interrupted = Stavi parlando quando la connessione si è interrotta.
practice-setAside = Per ora sei in pausa. Il tuo posto resta tuo, e puoi tornare quando vuoi.
practice-askedToRest = Hai chiesto. Non c’è fretta.
practice-iListen = Ascolti { $name }.
practice-pairs = { $listener } ascolta { $speaker }.
practice-waitingFor = Aspettiamo { $name }.
practice-stepThemOut = Lascia { $name } in pausa per ora
practice-knock-isHere = { $name } è alla porta.
practice-knock-letIn = Fai entrare
practice-knock-notYet = Non ancora
practice-wait = Aspettiamo
practice-callOff = Ritiralo
practice-held = Qualcuno ha chiesto di aspettare.
practice-hand-raise = Alza la mano
practice-hand-lower = Abbassa la mano
practice-hand-at = mano { $place }
practice-heart = mano sul cuore
practice-guardian = custodisce il cerchio
practice-guardianOffered = { $name } vorrebbe affidarti la custodia del cerchio.
practice-beGuardian = Custodisci il cerchio
practice-candle-burning = La candela è accesa.
practice-candle-half = La candela è a metà.
practice-candle-low = La candela è bassa.
practice-candle-down = La candela è consumata. Non c’è fretta.
practice-candle-longer = Lasciala ardere di più
practice-closes = Chiudiamo verso { $hour }
practice-ifBroken = Se la connessione si interrompe: { $what }
practice-quiet-cannot-hear = Qualcuno non riesce a sentirti.
practice-quiet-need-someone = { $name } vorrebbe avere qualcuno vicino. Questo lo vedi solo tu.
practice-quiet-line = Da chi custodisce il cerchio, solo per te: { $text }
practice-quiet-shall-rest = Può riposare la pietra? Puoi continuare quando vuoi.
practice-quiet-stillHere = Ci sono ancora
practice-quiet-answer = Una riga solo per quella persona
practice-quiet-send = Invia
practice-quiet-fold = Va bene
practice-write-field = Scrivi, e gli altri leggono
practice-write-say = Dillo
practice-write-tooLong = È più lungo di quanto possa essere una riga. Puoi dirlo in due.
practice-write-full = In questo turno non c’è posto per altre righe.
practice-write-lines = Che cosa è stato scritto in questo turno
practice-again-title = I nostri accordi
practice-again-changed = Gli accordi sono cambiati. Leggili di nuovo, per favore.
practice-again-read = Leggili di nuovo, per favore, con i tuoi tempi.
practice-again-agree = Accetto questi accordi
practice-again-leave = Lascia il cerchio

practice-did-phase-gathering = { $who ->
    [you] Hai riportato il cerchio all’arrivo.
   *[other] { $name } ha riportato il cerchio all’arrivo.
}
practice-did-phase-opening = { $who ->
    [you] Hai cominciato l’apertura.
   *[other] { $name } ha cominciato l’apertura.
}
practice-did-phase-rounds = { $who ->
    [you] Hai cominciato un giro.
   *[other] { $name } ha cominciato un giro.
}
practice-did-phase-closing = { $who ->
    [you] Hai cominciato il giro di chiusura.
   *[other] { $name } ha cominciato il giro di chiusura.
}
practice-did-phase-farewell = { $who ->
    [you] Hai cominciato il congedo.
   *[other] { $name } ha cominciato il congedo.
}
practice-did-pattern-around = { $who ->
    [you] Hai scelto che la pietra faccia il giro del cerchio.
   *[other] { $name } ha scelto che la pietra faccia il giro del cerchio.
}
practice-did-pattern-around-back = { $who ->
    [you] Hai scelto che la pietra giri nell’altro senso.
   *[other] { $name } ha scelto che la pietra giri nell’altro senso.
}
practice-did-pattern-centre = { $who ->
    [you] Hai scelto che la pietra parta dal centro.
   *[other] { $name } ha scelto che la pietra parta dal centro.
}
practice-did-pattern-named = { $who ->
    [you] Hai scelto che chi parla dica a chi va la pietra.
   *[other] { $name } ha scelto che chi parla dica a chi va la pietra.
}
practice-did-pattern-listener = { $who ->
    [you] Hai scelto che la pietra vada avanti e indietro con chi ascolta.
   *[other] { $name } ha scelto che la pietra vada avanti e indietro con chi ascolta.
}
practice-did-prompt = { $who ->
    [you] Hai messo una domanda per questo giro.
   *[other] { $name } ha messo una domanda per questo giro.
}
practice-did-prompt-none = { $who ->
    [you] Hai tolto la domanda.
   *[other] { $name } ha tolto la domanda.
}
practice-did-title = { $who ->
    [you] Hai dato un nome al cerchio.
   *[other] { $name } ha dato un nome al cerchio.
}
practice-did-intention = { $who ->
    [you] Hai scritto a che cosa è dedicato il cerchio.
   *[other] { $name } ha scritto a che cosa è dedicato il cerchio.
}
practice-did-closesAround = { $who ->
    [you] Hai detto quando chiudiamo.
   *[other] { $name } ha detto quando chiudiamo.
}
practice-did-ifBroken = { $who ->
    [you] Hai scritto che cosa fare se la connessione si interrompe.
   *[other] { $name } ha scritto che cosa fare se la connessione si interrompe.
}
practice-did-quietSeconds = { $who ->
    [you] Hai scelto che un silenzio duri { practice-length }.
   *[other] { $name } ha scelto che un silenzio duri { practice-length }.
}
practice-did-breathSeconds = { $who ->
    [you] Hai messo un respiro tra due voci.
   *[other] { $name } ha messo un respiro tra due voci.
}
practice-did-breathSeconds-none = { $who ->
    [you] Hai tolto il respiro.
   *[other] { $name } ha tolto il respiro.
}
practice-did-candleMinutes = { $who ->
    [you] Hai acceso una candela per ogni turno.
   *[other] { $name } ha acceso una candela per ogni turno.
}
practice-did-candleMinutes-none = { $who ->
    [you] Hai messo via la candela.
   *[other] { $name } ha messo via la candela.
}
practice-did-order = { $who ->
    [you] Hai spostato i posti.
   *[other] { $name } ha spostato i posti.
}
practice-did-prompts = { $who ->
    [you] Hai preparato delle domande.
   *[other] { $name } ha preparato delle domande.
}
practice-did-door-open = { $who ->
    [you] Hai aperto la porta.
   *[other] { $name } ha aperto la porta.
}
practice-did-door-ask = { $who ->
    [you] Chiedi a chi arriva di bussare.
   *[other] { $name } chiede a chi arriva di bussare.
}
practice-did-door-closed = { $who ->
    [you] Hai chiuso la porta.
   *[other] { $name } ha chiuso la porta.
}
practice-did-guardian-nobody = Ora nessuno custodisce il cerchio. Chiunque può prendere quel posto.
practice-did-guardian-me = Ora custodisci tu il cerchio.
practice-did-guardian-other = Ora { $name } custodisce il cerchio.
practice-did-agreements = Gli accordi sono cambiati.
practice-did-carried-past-me = Per ora la pietra è passata oltre. Tornerà da te.
practice-did-carried-past-other = Per ora la pietra è passata oltre { $name }. Tornerà.
practice-did-set-aside-me = Per ora sei in pausa.
practice-did-set-aside-other = Per ora { $name } è in pausa, e può tornare quando vuole.
practice-did-removed = { $name } non è più nel cerchio.

practice-coming-phase-gathering = Tra mezzo minuto: di nuovo l’arrivo.
practice-coming-phase-opening = Tra mezzo minuto: l’apertura.
practice-coming-phase-rounds = Tra mezzo minuto: un giro.
practice-coming-phase-closing = Tra mezzo minuto: il giro di chiusura.
practice-coming-phase-farewell = Tra mezzo minuto: il congedo.
practice-coming-pattern-around = Tra mezzo minuto: la pietra fa il giro del cerchio.
practice-coming-pattern-around-back = Tra mezzo minuto: la pietra gira nell’altro senso.
practice-coming-pattern-centre = Tra mezzo minuto: la pietra parte dal centro.
practice-coming-pattern-named = Tra mezzo minuto: chi parla dice a chi va la pietra.
practice-coming-pattern-listener = Tra mezzo minuto: la pietra va avanti e indietro con chi ascolta.
practice-coming-prompt = Tra mezzo minuto: un’altra domanda.
practice-coming-prompt-none = Tra mezzo minuto: nessuna domanda.
practice-coming-title = Tra mezzo minuto: un altro nome per il cerchio.
practice-coming-intention = Tra mezzo minuto: a che cosa è dedicato il cerchio.
practice-coming-closesAround = Tra mezzo minuto: quando chiudiamo.
practice-coming-ifBroken = Tra mezzo minuto: che cosa fare se la connessione si interrompe.
practice-coming-quietSeconds = Tra mezzo minuto: silenzi di { practice-length }.
practice-coming-breathSeconds = Tra mezzo minuto: un respiro tra due voci.
practice-coming-breathSeconds-none = Tra mezzo minuto: nessun respiro tra le voci.
practice-coming-candleMinutes = Tra mezzo minuto: una candela per ogni turno.
practice-coming-candleMinutes-none = Tra mezzo minuto: nessuna candela.
practice-coming-order = Tra mezzo minuto: un altro ordine dei posti.
practice-coming-prompts = Tra mezzo minuto: domande preparate.
practice-coming-door-open = Tra mezzo minuto: la porta si apre.
practice-coming-door-ask = Tra mezzo minuto: chi arriva bussa.
practice-coming-door-closed = Tra mezzo minuto: la porta si chiude.
practice-coming-set-aside-me = Tra mezzo minuto sarai in pausa per ora, se non rispondi.
practice-coming-set-aside-other = Tra mezzo minuto { $name } sarà in pausa per ora. Può tornare quando vuole.

## tending
tending-title = Prendersi cura del cerchio
tending-close = Chiudi
tending-with-passElsewhere = Passala a qualcun altro
tending-with-lay = Posala al centro
tending-with-write = Scrivi invece di parlare
tending-with-stepOut = Esci un momento
tending-with-bell = Suona la campana
tending-signs-title = Un cenno silenzioso
tending-signs-heart = Mano sul cuore
tending-signs-cannotHear = Non sento { $name }
tending-signs-needSomeone = Ho bisogno di qualcuno
tending-signs-onlyThey = Solo { $name } vede che non senti, o che hai bisogno di qualcuno.
tending-evening-title = L’incontro
tending-evening-now-gathering = Ora: l’arrivo.
tending-evening-now-opening = Ora: l’apertura.
tending-evening-now-rounds = Ora: un giro.
tending-evening-now-closing = Ora: il giro di chiusura.
tending-evening-now-farewell = Ora: il congedo.
tending-evening-now-ended = Ora: è finito.
tending-evening-elsewhere = Altri momenti dell’incontro
tending-evening-announced = Ora nessuno custodisce il cerchio. Ciò che cambi viene annunciato per mezzo minuto, e chiunque può chiedere di aspettare.
tending-evening-oneAtATime = Prima viene ciò che hai annunciato.
tending-evening-notMine = { $name } custodisce il cerchio; puoi chiedere.
tending-evening-waiting = Aspettiamo il sì di tutti.
tending-begin-gathering = Torna all’arrivo
tending-begin-opening = Comincia l’apertura
tending-begin-rounds = Comincia un giro
tending-begin-closing = Comincia il giro di chiusura
tending-begin-farewell = Comincia il congedo
tending-another = Comincia un altro giro
tending-pattern-title = Come passa la pietra
tending-pattern-between = Come passa la pietra: tra un turno e l’altro, quando è al centro o da te.
tending-pattern-around-1 = In cerchio
tending-pattern-around-2 = Da ogni posto al successivo.
tending-pattern-around-back-1 = Nell’altro senso
tending-pattern-around-back-2 = Da ogni posto al precedente.
tending-pattern-centre-1 = Dal centro
tending-pattern-centre-2 = Ognuno la posa; chi vuole la prende.
tending-pattern-named-1 = Per nome
tending-pattern-named-2 = Chi parla dice chi viene dopo.
tending-pattern-listener-1 = Con chi ascolta
tending-pattern-listener-2 = Due persone se la passano finché la prima si sente ascoltata.
tending-question-title = Una domanda per il giro
tending-question-field = Riposa sotto la pietra
tending-question-set = Metti questa domanda
tending-question-away = Toglila
tending-question-ready = Preparate
tending-question-use = Usa
tending-question-remove = Togli
tending-question-keep = Prepara
tending-question-paste = Incollane diverse, una per riga
tending-question-pasteDo = Prepara queste
tending-question-pasteTooLong = Una riga qui è più lunga di quanto possa essere una domanda.
tending-question-pasteTooMany = Sono più di quante se ne possano preparare.
tending-question-copy = Copiale tutte
tending-question-copied = Copiato
tending-question-byHand = Da copiare a mano
tending-question-nothingKept = Dopo il cerchio non si conserva nulla. Copia ciò che vuoi ritrovare.
tending-question-library = Dalla biblioteca
tending-question-aloud = Da leggere ad alta voce
tending-frame-title = Nome e cornice
tending-frame-name = Il nome del cerchio
tending-frame-intention = A che cosa è dedicato
tending-frame-closes = Chiudiamo verso …
tending-frame-ifBroken = Se la connessione si interrompe …
tending-frame-keep = Conferma
tending-code-title = Un codice da inquadrare
tending-code-told = Un codice quadrato che contiene il link di questa stanza.
tending-code-point = Inquadralo con la fotocamera di un telefono, e la via porta qui.
tending-code-notNow = Il codice non si può disegnare in questo momento.
tending-agreements-title = I nostri accordi
tending-agreements-everyone = Quando uno cambia, si chiede di nuovo a tutti.
tending-agreements-notNow = Si possono cambiare durante l’arrivo, e quando la pietra è al centro.
tending-agreements-reword = Dillo diversamente
tending-agreements-keep = Cambialo
tending-agreements-remove = Togli
tending-agreements-add = Un accordo in più
tending-agreements-addDo = Aggiungilo
tending-agreements-full = Più di quaranta sono difficili da tenere.
tending-agreements-lost = Qualcuno ha cambiato questo nello stesso momento. Le tue parole erano: { $text }
tending-agreements-useMine = Usa le mie parole
tending-agreements-withdraw = Ritira il mio consenso
tending-agreements-withdrawWhat = Il tuo microfono e le tue orecchie riposano finché non accetti di nuovo gli accordi. Il tuo posto resta tuo.
tending-agreements-withdrawNo = Non ora
tending-guardian-title = Chi custodisce il cerchio
tending-guardian-what = Si prende cura del tempo e della campana, e non comanda nessuno.
tending-guardian-nobody = Ora non c’è nessuno in quel posto.
tending-guardian-is = { $name } è in quel posto.
tending-guardian-me = Sei tu in quel posto.
tending-guardian-lay = Lascia la custodia
tending-guardian-hand = Affida la custodia a { $name }
tending-guardian-handing = Stai affidando la custodia a { $name }.
tending-door-title = La porta
tending-door-choose = Come si entra
tending-door-now-open = È aperta.
tending-door-now-ask = Chi arriva bussa.
tending-door-now-closed = È chiusa.
tending-door-open-1 = Aperta
tending-door-open-2 = Chi ha il link e accetta entra.
tending-door-openForNow-1 = Aperta
tending-door-openForNow-2 = Chi ha il link e accetta entra; dall’apertura in poi bussa.
tending-door-ask-1 = Bussare
tending-door-ask-2 = Chi bussa si vede tra un turno e l’altro: prima lo vede chi custodisce il cerchio, dopo due minuti tutti.
tending-door-closed-1 = Chiusa
tending-door-closed-2 = A chi arriva si dice che il cerchio è cominciato. Chi c’è resta.
tending-seats-title = Chi siede dove
tending-seats-earlier = Sposta { $name } un posto indietro
tending-seats-later = Sposta { $name } un posto avanti
tending-waiting-title = Il cerchio aspetta
tending-waiting-for = Aspettiamo { $name }.
tending-waiting-stepOut = Lascia { $name } in pausa per ora
tending-waiting-what = Lo si dice a tutti, e chiunque può chiedere di aspettare. Chi è in pausa può tornare quando vuole.
tending-time-title = Tempo e silenzio
tending-time-silence = Un silenzio dura
tending-time-breath = Un respiro tra due voci
tending-time-candle = Una candela per ogni turno
tending-time-candleWhat = La vedono solo chi tiene la pietra e chi custodisce il cerchio. Non toglie mai la voce a nessuno.
tending-time-none = niente
tending-time-seconds = { $count ->
    [one] un secondo
   *[other] { $count } secondi
}
tending-time-minutes = { $count ->
    [one] un minuto
   *[other] { $count } minuti
}
tending-time-halfMinute = mezzo minuto
tending-voices-title = Voci
tending-voices-what = Solo per te, qui e ora. Nessuno lo sa, e ciò che è scritto arriva comunque.
tending-voices-quiet = Non sentire { $name } per ora
tending-voices-hear = Senti di nuovo { $name }
tending-voices-volume = Volume di { $name }
tending-removal-title = Chiedere a qualcuno di andarsene
tending-removal-what = Serve più della metà di chi siede qui, almeno due persone. Nessuno schermo dice chi l’ha chiesto.
tending-removal-door = Chi ha il link può tornare con un altro nome: chiudete la porta.
tending-removal-nobody = Tutti qui c’erano prima di te. Solo chi c’era già può chiedere loro di andarsene.
tending-removal-asked = Hai chiesto a { $name } di andarsene. Ora serve che lo chiedano anche altri.
tending-removal-others = Qualcuno chiede a { $name } di andarsene.
tending-removal-ask = Chiedi a { $name } di andarsene
tending-removal-sureWhat = Una volta detto, non si può ritirare. { $name } è fuori non appena lo chiedono abbastanza persone.
tending-removal-sure = Sì, chiedi a { $name } di andarsene
tending-removal-no = Non ora
tending-sound-title = Suono e microfono
tending-sound-bell = Volume della campana
tending-sound-readAloud = Leggi ad alta voce le righe scritte
tending-sound-chime = Un suono lieve quando la pietra viene da te
tending-sound-vibrate = Una vibrazione di questo dispositivo quando la pietra viene da te
tending-tooLong = È più lungo di quanto possa essere qui. Non se ne perde nulla.
tending-details = Dettagli
tending-end = Concludi il cerchio insieme
tending-endWhat = Lo si chiede a tutti. Quando tutti dicono di sì, ogni cosa viene cancellata su ogni dispositivo, e non si torna indietro.
tending-endNo = Non ora
tending-leave = Lascia il cerchio
tending-packets = { $microphone ->
    [none] Qui non hai un microfono: { tending-sent }
    [refused] Il tuo microfono non è consentito: { tending-sent }
    [resting] Il tuo microfono riposa: { tending-sent }
    [open] Il tuo microfono è aperto: { tending-sent }
   *[stopped] Il tuo microfono si è fermato: { tending-sent }
}
tending-connected = In connessione con { $some } su { $all }.
tending-alone = Nessun altro si è ancora seduto.
tending-circleWords-title = Le parole di questo cerchio
tending-circleWords-apart = Non c’è ancora connessione tra tutti.
tending-circleWords-unmet = { $name } non ha connessione con te.
tending-circleWords-vouched = { $name } non ha connessione con te; ne risponde { $by }.
tending-circleWords-reckoning = Un momento. Si stanno cercando le vostre sei parole.
tending-circleWords-unreachable = Ora non si possono caricare le parole. Si possono chiedere di nuovo più tardi.
tending-circleWords-aloud = Leggetele insieme ad alta voce. Se tutti hanno le stesse sei parole, non c’è nessuno in mezzo.
tending-circleWords-differ = Se sono diverse, forse c’è qualcuno in mezzo. Non continuate in questa stanza; apritene una nuova e condividete il link per un’altra via.
tending-shutOut = Qualcosa sul dispositivo di { $name } invia ciò che nessun cerchio capisce; qui la connessione è stata chiusa.
tending-ignored = { $count ->
    [one] Un messaggio non era intero e non ha avuto effetto.
   *[other] { $count } messaggi non erano interi e non hanno avuto effetto.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = tramite il relè
tending-fact-direct = diretta
tending-fact-trip = andata e ritorno in { $ms } ms
tending-fact-loss = { $percent }% perso
tending-fact-twice = Opus, ogni pacchetto due volte
tending-fact-nothing = in connessione
tending-about = { $what }: { $text }

## library
library-need-arriving = Arrivare
library-questions-arriving-1 = Che cosa hai messo da parte per essere qui?
library-questions-arriving-2 = Che tempo fa dentro di te?
library-questions-arriving-3 = Quale suono, odore o luce ti ha accompagnato venendo qui?
library-questions-arriving-4 = In quale parte del corpo senti che sei qui?
library-need-now = Che cosa è vivo ora
library-questions-now-1 = Che cosa è vivo in te in questo momento?
library-questions-now-2 = Che cosa chiede la tua attenzione, piano?
library-questions-now-3 = Che cosa porti con te che nessuno vede?
library-questions-now-4 = Che cosa hai quasi detto questa settimana?
library-questions-now-5 = Che cosa aspetti, e come aspetti?
library-need-gratitude = Gratitudine
library-questions-gratitude-1 = Chi vorresti ringraziare, e non l’hai mai fatto?
library-questions-gratitude-2 = Racconta di una piccola cosa che ti ha sostenuto questa settimana.
library-questions-gratitude-3 = Che cosa ti è stato dato senza che lo meritassi?
library-questions-gratitude-4 = Quale cosa comune ti mancherebbe di più?
library-need-belonging = Appartenenza
library-questions-belonging-1 = Dove hai sentito per la prima volta che quello era il tuo posto?
library-questions-belonging-2 = Quando ti senti ospite nella tua stessa vita?
library-questions-belonging-3 = Chi ti ha insegnato ad ascoltare, e come?
library-questions-belonging-4 = Che cosa di te incontrano le persone per prima, e che cosa molto più tardi?
library-need-courage = Coraggio
library-questions-courage-1 = Racconta di una volta in cui la voce ti tremava e hai parlato lo stesso.
library-questions-courage-2 = Che cosa cominceresti se non dovesse piacere a nessuno?
library-questions-courage-3 = Che aspetto ha il coraggio in un giorno in cui non succede nulla?
library-questions-courage-4 = Che cosa è servito per continuare ad ascoltare questa settimana?
library-need-work = Lavoro e vocazione
library-questions-work-1 = Che cosa sanno le tue mani che la tua testa non sa?
library-questions-work-2 = Che cosa del tuo lavoro faresti per niente?
library-questions-work-3 = Che cosa tieni stretto, e che cosa ti aiuterebbe ad allentare la presa?
library-questions-work-4 = Chi ha reso possibile il tuo lavoro senza che nessuno lo vedesse?
library-need-difficulty = Quando è difficile
library-questions-difficulty-1 = Che cosa è difficile ora, e che cosa aiuta un po’?
library-questions-difficulty-2 = Che cosa hai smesso di spiegare agli altri?
library-questions-difficulty-3 = Di che cosa hai bisogno, e fai fatica a chiedere?
library-questions-difficulty-4 = Con quale domanda vivi, che non ha ancora risposta?
library-need-conflict = Tra noi
library-questions-conflict-1 = Racconta di una volta in cui qualcuno ti ha fatto cambiare idea ascoltandoti.
library-questions-conflict-2 = Che cosa vorresti che avessero capito?
library-questions-conflict-3 = Qual è la tua parte in qualcosa che fa male?
library-questions-conflict-4 = Che cosa ti renderebbe possibile restare nella stanza?
library-need-grief = Lutto
library-questions-grief-1 = Chi o che cosa ti manca?
library-questions-grief-2 = Che cosa non hai mai potuto salutare?
library-questions-grief-3 = Che cosa ti ha insegnato il lutto, che non volevi imparare?
library-questions-grief-4 = Che cosa conservi perché l’ha toccato qualcuno che ami?
library-need-rest = Riposo e gioia
library-questions-rest-1 = Dove vai, con la mente, quando riposi?
library-questions-rest-2 = Che cosa ti ha fatto ridere quando meno te l’aspettavi?
library-questions-rest-3 = Com’è per te una giornata senza fretta?
library-questions-rest-4 = Che cosa ti dava gioia nell’infanzia, e dov’è adesso?
library-need-leaving = Prima di lasciarci
library-questions-leaving-1 = Che cosa porti via da questo cerchio?
library-questions-leaving-2 = Che cosa vorresti lasciare qui?
library-questions-leaving-3 = Una parola, o un respiro, per dire dove sei ora.
library-questions-leaving-4 = Che cosa auguri alla persona che parla dopo di te?
library-readings-arriving-title = Arrivare
library-readings-arriving-text = Siamo in stanze diverse, sotto tetti diversi. Per un po’ condividiamo un solo silenzio. Lascia scendere le spalle. Senti che cosa ti sostiene: una sedia, un pavimento, la terra sotto. Non occorre dire nulla. Qualunque cosa venga sarà ascoltata.
library-readings-piece-title = Una pietra
library-readings-piece-text = C’è una sola pietra, e verrà da ognuno di noi. Quando viene puoi parlare, o tacere, o scrivere, o lasciarla passare. Quando è con qualcun altro c’è una cosa sola da fare, ed è abbastanza: ascoltare.
library-readings-agreements-title = Che cosa ci sostiene
library-readings-agreements-text = Quello che si dice qui resta qui. Parlo per me. Nessuno deve condividere per forza, e nessuno aggiusta nessuno. Ascolto per capire, e non per rispondere. Su questi quattro accordi poggiamo.
library-readings-sand-title = Un granello di sabbia
library-readings-sand-text =
    Vedere un Mondo in un Granello di Sabbia
    E un Cielo in un Fiore Selvatico,
    Tenere l’Infinito nel palmo della mano
    E l’Eternità in un’ora.
library-readings-sorrow-title = Da’ parole al dolore
library-readings-sorrow-text =
    Da’ parole al dolore: la pena che non parla
    Sussurra al cuore troppo colmo e gli dice di spezzarsi.
library-readings-wind-title = Il vento
library-readings-wind-text =
    Chi ha visto il vento?
    Né io né tu:
    Ma quando le foglie pendono tremando,
    Il vento sta passando.
library-readings-continent-title = Un pezzo del continente
library-readings-continent-text = Nessuno è un’isola, intera in sé stessa; ognuno è un pezzo del continente, una parte del tutto.
library-readings-mercy-title = La natura della clemenza
library-readings-mercy-text =
    La clemenza non conosce costrizione,
    Scende come la dolce pioggia dal cielo
    Sulla terra: è due volte benedetta;
    Benedice chi dà e chi riceve.
library-readings-dreams-title = La materia dei sogni
library-readings-dreams-text =
    Siamo della materia
    Di cui son fatti i sogni, e la nostra piccola vita
    È circondata da un sonno.
library-readings-hope-title = Speranza
library-readings-hope-text =
    “Speranza” è quella cosa con le piume
    Che si posa nell’anima,
    E canta la melodia senza parole,
    E non smette mai.
library-readings-letting-go-title = Lasciare andare
library-readings-letting-go-text = Ciò che è stato detto è stato ascoltato, e non verrà conservato. Porta con te ciò che è tuo. Lascia qui ciò che è degli altri. Il cerchio si apre, e non si è rotto.
library-readings-gently-title = Andare con dolcezza
library-readings-gently-text = Prima che gli schermi si spengano: un respiro per ciò che è stato detto, uno per ciò che non lo è stato, e uno per la strada. Qualcuno ti ha ascoltato. Hai ascoltato qualcuno. Va’ con dolcezza.
library-readings-losses-title = Ogni perdita è restituita
library-readings-losses-text =
    Ma se intanto penso a te, amico caro,
    Ogni perdita è restituita e le pene finiscono.
practice-minutes = { $count ->
    [one] un minuto
    [2] due minuti
    [3] tre minuti
    [4] quattro minuti
    [5] cinque minuti
   *[other] { $count } minuti
}
practice-seconds = { $count ->
    [one] un secondo
   *[other] { $count } secondi
}
tending-sent = { $count ->
    [one] { $count } pacchetto inviato dall’ultimo turno.
   *[other] { $count } pacchetti inviati dall’ultimo turno.
}

## rehearsal
rehearsal-what = Una prova: gli altri sono immaginari, e niente di tutto questo esce da questo dispositivo.
rehearsal-knock = Fai bussare qualcuno
rehearsal-names-1 = Lepre
rehearsal-names-2 = Rondine
rehearsal-names-3 = Riccio
rehearsal-names-4 = Tartaruga
rehearsal-newcomer = Cerbiatto
