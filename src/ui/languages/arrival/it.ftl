agreements-confidentiality-1 = Quello che si dice qui resta qui.
agreements-own-life-1 = Parlo per me, a partire dalla mia vita.
agreements-welcome-1 = Ogni emozione e ogni argomento sono benvenuti; nessuno deve condividere per forza, e non ci attacchiamo né cerchiamo di aggiustarci a vicenda.
agreements-listening-1 = Ascolto per capire, non per rispondere.

someone = Qualcuno
untitled = Un cerchio d’ascolto
gap = { " " }

language-choose = Lingua
language-unread = Queste parole non sono ancora state lette da una persona madrelingua. Se qualcosa suona male, dillo a chi ospita questa stanza.
language-notNow = Questa lingua non si può caricare in questo momento.
theme-choose = Luce
theme-device = Luce automatica
theme-evening = Luce della sera
theme-day = Luce del giorno
keep-tick = Conserva queste scelte e questa pagina su questo dispositivo
keep-what = La lingua e la luce, e la pagina stessa, perché si apra anche senza rete. Di un cerchio non viene conservato nulla. «Esci subito» dimentica anche queste.
keep-refused = Questo browser non permette alla pagina di conservarle.

home-title = La stanza dell’ascolto
home-what-1 = Alcune persone si siedono in cerchio e si passano la pietra della parola.
home-what-2 = Chi la tiene viene ascoltato; tutti gli altri ascoltano.
home-what-3 = Quando il cerchio è finito, tutto viene cancellato su ogni dispositivo.
home-open = Apri una stanza
home-rehearse = Fai una prova
home-notPromised = Qualcuno potrebbe comunque registrare; la stanza non può impedirlo.
home-handbook = Tenere un cerchio
home-safety = È sicuro?
home-hostedBy = Ospitato da { $name }
home-contact = Contatto
home-legal = Note legali

notice-broken-link-title = Questo link non è intero.
notice-broken-link-text = Per favore, chiedilo di nuovo, o copialo ancora una volta per intero.
notice-framed-title = Questa pagina è mostrata dentro un’altra.
notice-framed-text = Una stanza si apre solo in una scheda propria, perché nulla di estraneo vi stia sopra.
notice-insecure-title = Questo indirizzo non è sicuro.
notice-insecure-text = I browser aprono un microfono solo a un indirizzo che inizia con https. Chi ospita questa pagina può metterla dietro un certificato; come si fa è descritto nel suo README.
notice-unsupported-title = Questo browser non può accogliere una stanza.
notice-unsupported-text = Un Firefox, Chrome, Edge o Safari recente può farlo.
notice-not-whole-title = La stanza non è arrivata intera.
notice-not-whole-text = Qualcosa lungo la strada ha trattenuto una parte di questa pagina. Si può caricare di nuovo.
notice-no-way-title = In questo momento nessuna via porta alla stanza.
notice-no-way-text = Qui ci si incontra attraverso la rete, e questo dispositivo ora non ne ha, o nessuna che arrivi fin qui. Appena torna, questa pagina va avanti da sola.
notice-open-elsewhere-title = Questa stanza è già aperta qui in un’altra scheda.
notice-open-elsewhere-text = Puoi continuare lì, oppure entrare anche qui.
notice-full-title = Tutti i posti sono occupati.
notice-full-text = Quando qualcuno se ne va, c’è di nuovo posto.
notice-closed-title = Il cerchio è cominciato.
notice-closed-text = La sua porta ora è chiusa, perché chi è dentro possa restare insieme. Di te qui non si conserva nulla.
notice-not-yet-title = Non proprio adesso.
notice-not-yet-text = Ti hanno sentito bussare, e chi è dentro ti chiede un po’ di pazienza. Puoi continuare ad aspettare un momento migliore.
notice-left-title = Hai lasciato il cerchio.
notice-left-text = Il cerchio continua.
notice-long-away-title = Eri via da un po’.
notice-long-away-text = Per mezz’ora qui non si è sentito nessuno del cerchio, quindi tutto è stato cancellato su questo dispositivo. Se il cerchio continua ancora, il suo link ti riporta lì.
notice-removed-title = Il cerchio continua senza di te.
notice-removed-text = Non ne fai più parte, e su questo dispositivo non se ne conserva nulla. Ti auguriamo di trovare persone con cui sederti.
notice-comeInAnyway = Entra anche qui
notice-comeBack = Torna al cerchio
notice-lookAgain = Guarda di nuovo
notice-keepWaiting = Continua ad aspettare
notice-toBeginning = Torna all’inizio

welcome-lead = Questi accordi sostengono il cerchio. Leggili con calma, per favore.
welcome-changed = Gli accordi sono cambiati. Leggili di nuovo, per favore.
welcome-agree = Accetto questi accordi
welcome-reload = Ricarica
welcome-apart-what = Puoi anche entrare senza aspettare; vi incontrerete quando tutti avranno la stessa pagina.
welcome-apart-go = Entra senza aspettare
welcome-company-looking = Vediamo se c’è qualcuno…
welcome-company-someone = Qui c’è qualcuno.
welcome-company-nobody = Ora non c’è nessuno. Forse il cerchio non è ancora cominciato, o è già finito.
welcome-company-unreachable = In questo momento la stanza non è raggiungibile. La pagina continua a provare.
welcome-company-no-server = Qui non è stato trovato nessun server per incontrarsi. Chi ospita questa pagina può indicarne uno nel suo config.json.
welcome-company-rehearsal = Gli altri entrano appena prendi posto.
welcome-company-reload = Ricarica prima di cominciare, per favore. Qualcuno qui ha una pagina più nuova.
welcome-company-still-older = Qualcuno qui ha una pagina più nuova, e ricaricando non è ancora arrivata. Riprova fra un po’, per favore.
welcome-company-await-reload = Qualcuno qui ha una pagina più vecchia. Quando l’avrà ricaricata, vi incontrerete.
welcome-company-apart = Entri senza chi ha un’altra pagina.
welcome-door-ask = Il cerchio è cominciato. Quando bussi, qualcuno cercherà un buon momento.
welcome-door-closed = Il cerchio è cominciato, e la sua porta è chiusa.

link-copy = Copia il link
link-copied = Copiato
link-share = Condividi il link
link-byHand = Il link, da copiare a mano

you-title = Come partecipi
you-name = Come possiamo chiamarti?
you-way = Come ti piacerebbe essere qui?
you-voice = Con la mia voce
you-writing = Per iscritto
you-listening = Solo in ascolto
you-beforeAsking = Il tuo browser chiederà il microfono. Il tuo telefono mostrerà per tutto il tempo la spia del microfono. Nulla lascia questo dispositivo, se non quando tieni la pietra.
you-asking = Il tuo browser te lo sta chiedendo ora.
you-stillAsking = Il tuo browser sta ancora chiedendo il microfono. Puoi continuare, e consentirlo più tardi.
you-nameMissing = Qui serve un nome. Va bene quello che vuoi.
you-go = Continua

ready-title = Tutto pronto
ready-heard = Ti sentiamo. E tu senti noi.
ready-notYetHeard = Di’ una parola, se ti va, e la luce risponderà.
ready-listening = Sei qui per ascoltare.
ready-writing = Sei qui per iscritto. Quando arriva la pietra, tutti leggono quello che scrivi.
ready-microphone-refused = Il microfono non è stato consentito. Puoi sederti e ascoltare adesso, e accenderlo più tardi.
ready-microphone-none = Non è stato trovato nessun microfono. Puoi sederti e ascoltare adesso, e accenderlo più tardi.
ready-microphone-stopped = Il microfono si è fermato. Puoi sederti e ascoltare adesso, e accenderlo più tardi.
ready-level = La luce si muove con la tua voce.
ready-elsewhere = Questa pagina è aperta dentro un’altra app, che forse tiene il microfono per sé. Apri il tuo browser e incolla lì il link.
ready-tryAgain = Riprova
ready-sit = Siediti
ready-step-entering = Ti facciamo posto…
ready-step-waiting = Nessuno dentro ha ancora risposto. Continuiamo a provare.
ready-step-knocking = Il cerchio è cominciato; qualcuno cercherà un buon momento.
ready-turnBack = Non aspettare più

exit-vanish = Esci subito
exit-what = Cancella questa scheda e mostra una pagina vuota. Il tuo browser forse ricorda ancora che eri qui.
exit-key = Premere tre volte Maiusc fa lo stesso

farewell-title = Non ne resta nulla. Va’ con dolcezza.
farewell-removed = Che cosa è stato cancellato
farewell-removedList-1 = I nomi, i posti e l’ordine del cerchio.
farewell-removedList-2 = Gli accordi, e chi li ha accettati.
farewell-removedList-3 = Le chiavi di questa stanza e il link nella barra degli indirizzi.
farewell-removedList-4 = Le connessioni tra i dispositivi, e ogni microfono.
farewell-cannot = Non si può cancellare ciò che le persone ricordano, né ciò che qualcuno può aver registrato, né un link rimasto in un messaggio o nella cronologia del tuo browser.
farewell-back = Torna all’inizio
farewell-devices = { $count ->
    [one] Un dispositivo.
   *[other] { farewell-count } dispositivi.
}
farewell-letGo-one = Ha lasciato andare.
farewell-letGo-both = Tutti e due hanno lasciato andare.
farewell-letGo-all = Tutti hanno lasciato andare.
farewell-letGo-some = { $count ->
    [0] Nessuno ha lasciato andare.
    [one] Uno ha lasciato andare.
   *[other] { farewell-count } hanno lasciato andare.
}
farewell-unreached = { $count ->
    [one] Uno non è stato raggiunto.
   *[other] { farewell-count } non sono stati raggiunti.
}
farewell-count = { $count ->
    [0] Nessuno
    [one] Uno
    [2] Due
    [3] Tre
    [4] Quattro
    [5] Cinque
    [6] Sei
    [7] Sette
    [8] Otto
    [9] Nove
    [10] Dieci
    [11] Undici
    [12] Dodici
   *[other] { $count }
}

## aside
aside-hide = Altre persone qui potrebbero capire più o meno da dove ti colleghi. Nascondilo; forse il suono arriverà con un piccolo ritardo.
aside-hidingFails = Finché nascondi da dove ti colleghi, senza il relè nessuno può raggiungerti.
aside-title = Qualcosa non va
aside-check = Controlla la connessione
aside-checkAgain = Controlla di nuovo
aside-checking = Guardiamo. Ci vuole qualche secondo.
aside-rehearsal = Questa è una prova: nessuno è connesso, quindi non c’è nulla da controllare.
aside-findings-no-server = Il server che fa incontrare le persone non risponde. Senza di esso nessuno trova la stanza; può aiutare riprovare tra un po’.
aside-findings-no-way = Questa rete non lascia passare connessioni dirette, e questa stanza non ha un relè. Spesso aiuta un’altra rete, o la connessione dati di un telefono.
aside-findings-no-way-relay-silent = Questa rete non lascia passare connessioni dirette, e il relè di questa stanza non risponde. Spesso aiuta un’altra rete, o la connessione dati di un telefono.
aside-findings-only-relay = Questa rete non lascia passare connessioni dirette. Le tue connessioni passano dal relè di questa stanza.
aside-findings-untried = Il server risponde. Da qui non si può vedere se questa rete lascia passare connessioni dirette, e questa stanza non ha un relè.
aside-findings-untried-relay = Il server risponde, e anche il relè di questa stanza, da cui passano le tue connessioni quando non c’è altra via.
aside-findings-untried-relay-silent = Il relè di questa stanza ora non risponde, e da qui non si può vedere se questa rete lascia passare connessioni dirette. Spesso aiuta un’altra rete, o la connessione dati di un telefono.
aside-findings-relay-silent = La tua connessione va bene. Il relè di questa stanza, di cui alcune reti hanno bisogno, ora non risponde.
aside-findings-no-relay = La tua connessione va bene. Alcune reti hanno bisogno di un relè tra loro, e questa stanza non ne ha.
aside-findings-well = La tua connessione va bene, e anche il relè di questa stanza.
aside-microphone-refused = Con il simbolo accanto all’indirizzo di questa pagina puoi consentire il microfono.
aside-microphone-none = Se un microfono è collegato, forse lo sta usando un altro programma.
aside-microphone-stopped = Forse un altro programma ha preso il microfono, o è stato scollegato.

## sound
sound-level = Il tuo microfono
sound-hearMyself = Ascoltati
sound-listening = Di’ qualche parola. Ti risentirai tra un momento.
sound-playing = È così che ti si sente. Non se ne conserva nulla.
sound-playSound = Riproduci un suono
sound-microphone = Microfono
sound-speaker = Da dove senti gli altri
sound-usual = Come nel sistema
sound-unnamed = Dispositivo { $at }
sound-natural = Suono naturale, per una campana tibetana o per la musica
sound-naturalWhat = Eco, rumore e volume restano allora come sono; le cuffie aiutano.
