circle-greeting = Tu es là. Rien n’est attendu de toi. Quand la pierre viendra, tu pourras parler, garder le silence, écrire, ou la laisser passer.
circle-fold = D’accord
circle-seats = Le cercle, dans le sens des aiguilles d’une montre à partir de toi
circle-menu = Prendre soin du cercle
circle-dock = Ce que tu peux faire
circle-seating = Un instant. On prépare ta place.
circle-out = Tu es hors du cercle pour un moment. Ta place reste la tienne.
circle-first = Tu es là avant les autres. Partage le lien, et ils pourront te rejoindre.
circle-alone = Personne d’autre n’est là à présent.
circle-centre = La pierre repose au centre.
circle-centreHand = La pierre repose au centre. { $name } a levé la main en premier.
circle-unsettled = Un instant. On prévient tout le monde.
circle-mine = Tu tiens la pierre.
circle-resting = Tu tiens la pierre. Ton micro est au repos.
circle-open = Ton micro est ouvert.
circle-reaching = Ta voix parvient à tout le monde.
circle-stopped = Ton micro s’est arrêté.
circle-refused = Tu tiens la pierre. Ton micro n’est pas encore autorisé.
circle-held = { $name } tient la pierre.
circle-lost = { $name } revient. La pierre attend.
circle-offeredToMe = { $name } te tend la pierre. Rien ne presse.
circle-comesToMe = La pierre vient à toi. Rien ne presse.
circle-comes = La pierre va vers { $to }.
circle-offeredByMe = Tu tends la pierre à { $name }.
circle-offered = { $giver } tend la pierre à { $to }.
circle-closing = Nous refermons le cercle ensemble.
circle-waiting = On attend que tout le monde soit prêt.

seat-you = toi
seat-speaking = parle
seat-holding = tient la pierre
seat-next = ensuite
seat-afterNext = puis
seat-lost = revient…
seat-out = un peu dehors
seat-reading = lit
seat-quieted = en sourdine ici
seat-passesToYou = te passe la pierre
seat-youPassTo = tu lui passes la pierre
seat-handing = tend la pierre
seat-beingHanded = reçoit la pierre
seat-reached = ta voix lui parvient

dock-take = Prendre la pierre
dock-accept = La prendre
dock-onward = La laisser passer
dock-withdraw = La reprendre
dock-giveBack = Remettre la pierre au centre
dock-pass = La passer à { $name }
dock-speak = Parler
dock-rest = Mettre le micro au repos
dock-tryAgain = Réessayer
dock-turnOn = Activer le micro
dock-hear = Toucher pour entendre
dock-lay = La poser au centre
dock-name = Nommer qui vient ensuite
dock-handBack = La rendre à { $name }
dock-listener = Qui t’écoute ?
dock-heard = Je sens qu’on m’entend
dock-carry = Passer cette place pour l’instant
dock-askRest = Demander si la pierre peut se reposer
dock-restPiece = Laisser la pierre se reposer
dock-goOn = Continuer
dock-openMine = Ouvrir ton micro
dock-bell = Cloche
dock-stepOut = Sortir un moment
dock-comeBack = Revenir
dock-ready = Je peux le laisser partir
dock-notYet = Pas encore
dock-more = Plus

footer-noSound = Aucun son de { $name } n’arrive encore ici. La salle cherche un chemin.
footer-unreached = Ta voix ne parvient pas à { $names } pour l’instant.
footer-unreachedMany = { $count ->
    [one] Ta voix ne parvient pas à une personne pour l’instant.
    [3] Ta voix ne parvient pas à trois personnes pour l’instant.
    [4] Ta voix ne parvient pas à quatre personnes pour l’instant.
    [5] Ta voix ne parvient pas à cinq personnes pour l’instant.
    [6] Ta voix ne parvient pas à six personnes pour l’instant.
   *[other] Ta voix ne parvient pas à { $count } personnes pour l’instant.
}
footer-noSignal = Aucun son ne vient de ton micro. Il est peut-être coupé par un bouton, ou pris par un autre programme.
footer-introducerAway = De nouvelles personnes ne peuvent pas trouver la salle pour l’instant. Le cercle continue.
footer-leakStopped = Du son partait alors que ton micro aurait dû être au repos. Cela a été arrêté.
footer-unmet-relayed = Une connexion ne se fait pas encore. La salle continue d’essayer.
footer-unmet-no-relay = Une connexion ne se fait pas. L’un des réseaux n’en laisse peut-être passer aucune, et cette salle n’a pas de relais. Un autre réseau, ou la connexion d’un téléphone, aide souvent.
footer-newerPage-gathering = Merci de recharger avant que nous commencions. Quelqu’un est venu avec une page plus récente.
footer-newerPage-begun = Quelqu’un est venu avec une page plus récente. L’entrée sera possible quand tout le monde ici aura rechargé.
footer-cutOff = Le contact avec les autres s’est perdu. La salle les cherche.

## practice
practice-length = { $unit ->
    [half] une demi-minute
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = Sonner pour { practice-length } de silence ? Tout le monde fait une pause, et qui tient la pierre la garde.
practice-bell-ring = Sonner la cloche
practice-bell-no = Pas maintenant
practice-bell-rests = La cloche vient de sonner.
practice-choose-receiver = À qui va la pierre ?
practice-choose-listener = Qui t’écoute ?
practice-choose-no = Pas encore
practice-silence-nobody = Silence pendant { practice-length }.
practice-silence-mine = Silence pendant { practice-length }. Tu gardes la pierre.
practice-silence-theirs = Silence pendant { practice-length }. { $name } garde la pierre.
practice-farewell = L’au revoir. Chacune et chacun peut ouvrir son micro.
practice-farewellOver = La cloche a mis fin à l’au revoir. Quand ce sera le moment pour toi, laisse partir le cercle.
practice-breath = Un souffle avant la voix suivante.
practice-interrupted = Tu parlais quand la connexion s’est rompue.
practice-setAside = Tu es en pause pour l’instant. Ta place reste la tienne, et tu peux revenir quand tu veux.
practice-askedToRest = Tu as demandé. Rien ne presse.
practice-iListen = Tu écoutes { $name }.
practice-pairs = { $listener } écoute { $speaker }.
practice-waitingFor = On attend { $name }.
practice-stepThemOut = Mettre { $name } en pause pour l’instant
practice-knock-isHere = { $name } est à la porte.
practice-knock-letIn = Faire entrer
practice-knock-notYet = Pas encore
practice-wait = Attendre
practice-callOff = Reprendre
practice-held = Quelqu’un a demandé d’attendre.
practice-hand-raise = Lever la main
practice-hand-lower = Baisser la main
practice-hand-at = main { $place }
practice-heart = main sur le cœur
practice-guardian = veille sur le cercle
practice-guardianOffered = { $name } aimerait te confier la garde du cercle.
practice-beGuardian = Veiller sur le cercle
practice-candle-burning = La bougie brûle.
practice-candle-half = La bougie est à moitié consumée.
practice-candle-low = La bougie est basse.
practice-candle-down = La bougie est consumée. Rien ne presse.
practice-candle-longer = La laisser brûler plus longtemps
practice-closes = Nous fermons vers { $hour }
practice-ifBroken = Si la connexion se rompt : { $what }
practice-quiet-cannot-hear = Quelqu’un ne t’entend pas.
practice-quiet-need-someone = { $name } aimerait une présence. Tu es la seule personne à le voir.
practice-quiet-line = De la part de qui veille sur le cercle, pour toi seulement : { $text }
practice-quiet-shall-rest = La pierre peut-elle se reposer ? Tu peux continuer quand tu veux.
practice-quiet-stillHere = Je suis toujours là
practice-quiet-answer = Une ligne pour cette personne seulement
practice-quiet-send = Envoyer
practice-quiet-fold = D’accord
practice-write-field = Écris, et les autres lisent
practice-write-say = Dire
practice-write-tooLong = C’est plus long que ne peut l’être une ligne. Tu peux le dire en deux.
practice-write-full = Il n’y a plus de place pour d’autres lignes dans ce tour de parole.
practice-write-lines = Ce qui est écrit pendant ce tour de parole
practice-again-title = Nos accords
practice-again-changed = Les accords ont changé. Merci de les relire.
practice-again-read = Merci de les relire, à ton rythme.
practice-again-agree = J’accepte ces accords
practice-again-leave = Partir

practice-did-phase-gathering = { $who ->
    [you] Tu as ramené le cercle au moment de l’accueil.
   *[other] { $name } a ramené le cercle au moment de l’accueil.
}
practice-did-phase-opening = { $who ->
    [you] Tu as commencé l’ouverture.
   *[other] { $name } a commencé l’ouverture.
}
practice-did-phase-rounds = { $who ->
    [you] Tu as commencé un tour.
   *[other] { $name } a commencé un tour.
}
practice-did-phase-closing = { $who ->
    [you] Tu as commencé le tour de clôture.
   *[other] { $name } a commencé le tour de clôture.
}
practice-did-phase-farewell = { $who ->
    [you] Tu as commencé l’au revoir.
   *[other] { $name } a commencé l’au revoir.
}
practice-did-pattern-around = { $who ->
    [you] Tu fais circuler la pierre autour du cercle.
   *[other] { $name } fait circuler la pierre autour du cercle.
}
practice-did-pattern-around-back = { $who ->
    [you] Tu fais circuler la pierre dans l’autre sens.
   *[other] { $name } fait circuler la pierre dans l’autre sens.
}
practice-did-pattern-centre = { $who ->
    [you] Tu fais partir la pierre du centre.
   *[other] { $name } fait partir la pierre du centre.
}
practice-did-pattern-named = { $who ->
    [you] Tu fais passer la pierre à la personne que l’on nomme.
   *[other] { $name } fait passer la pierre à la personne que l’on nomme.
}
practice-did-pattern-listener = { $who ->
    [you] Tu fais aller et venir la pierre entre deux personnes.
   *[other] { $name } fait aller et venir la pierre entre deux personnes.
}
practice-did-prompt = { $who ->
    [you] Tu as posé une question pour ce tour.
   *[other] { $name } a posé une question pour ce tour.
}
practice-did-prompt-none = { $who ->
    [you] Tu as retiré la question.
   *[other] { $name } a retiré la question.
}
practice-did-title = { $who ->
    [you] Tu as donné son nom au cercle.
   *[other] { $name } a donné son nom au cercle.
}
practice-did-intention = { $who ->
    [you] Tu as écrit pourquoi le cercle est là.
   *[other] { $name } a écrit pourquoi le cercle est là.
}
practice-did-closesAround = { $who ->
    [you] Tu as dit quand nous fermons.
   *[other] { $name } a dit quand nous fermons.
}
practice-did-ifBroken = { $who ->
    [you] Tu as écrit que faire si la connexion se rompt.
   *[other] { $name } a écrit que faire si la connexion se rompt.
}
practice-did-quietSeconds = { $who ->
    [you] Tu fais durer un silence { practice-length }.
   *[other] { $name } fait durer un silence { practice-length }.
}
practice-did-breathSeconds = { $who ->
    [you] Tu as mis un souffle entre deux voix.
   *[other] { $name } a mis un souffle entre deux voix.
}
practice-did-breathSeconds-none = { $who ->
    [you] Tu as retiré le souffle.
   *[other] { $name } a retiré le souffle.
}
practice-did-candleMinutes = { $who ->
    [you] Tu as allumé une bougie pour chaque tour de parole.
   *[other] { $name } a allumé une bougie pour chaque tour de parole.
}
practice-did-candleMinutes-none = { $who ->
    [you] Tu as rangé la bougie.
   *[other] { $name } a rangé la bougie.
}
practice-did-order = { $who ->
    [you] Tu as changé l’ordre des places.
   *[other] { $name } a changé l’ordre des places.
}
practice-did-prompts = { $who ->
    [you] Tu as préparé des questions.
   *[other] { $name } a préparé des questions.
}
practice-did-door-open = { $who ->
    [you] Tu as ouvert la porte.
   *[other] { $name } a ouvert la porte.
}
practice-did-door-ask = { $who ->
    [you] Tu demandes de frapper avant d’entrer.
   *[other] { $name } demande de frapper avant d’entrer.
}
practice-did-door-closed = { $who ->
    [you] Tu as fermé la porte.
   *[other] { $name } a fermé la porte.
}
practice-did-guardian-nobody = Personne ne veille sur le cercle à présent. Tout le monde peut prendre cette place.
practice-did-guardian-me = Tu veilles sur le cercle à présent.
practice-did-guardian-other = { $name } veille sur le cercle à présent.
practice-did-agreements = Les accords ont changé.
practice-did-carried-past-me = La pierre a passé ta place pour l’instant. Elle y reviendra.
practice-did-carried-past-other = La pierre a passé la place de { $name } pour l’instant. Elle y reviendra.
practice-did-set-aside-me = Tu es en pause pour l’instant.
practice-did-set-aside-other = { $name } est en pause pour l’instant, et peut revenir à tout moment.
practice-did-removed = { $name } n’est plus dans le cercle.

practice-coming-phase-gathering = Dans une demi-minute : retour à l’accueil.
practice-coming-phase-opening = Dans une demi-minute : l’ouverture.
practice-coming-phase-rounds = Dans une demi-minute : un tour.
practice-coming-phase-closing = Dans une demi-minute : le tour de clôture.
practice-coming-phase-farewell = Dans une demi-minute : l’au revoir.
practice-coming-pattern-around = Dans une demi-minute : la pierre fait le tour du cercle.
practice-coming-pattern-around-back = Dans une demi-minute : la pierre va dans l’autre sens.
practice-coming-pattern-centre = Dans une demi-minute : la pierre part du centre.
practice-coming-pattern-named = Dans une demi-minute : la pierre va à la personne que l’on nomme.
practice-coming-pattern-listener = Dans une demi-minute : la pierre va et vient entre deux personnes.
practice-coming-prompt = Dans une demi-minute : une autre question.
practice-coming-prompt-none = Dans une demi-minute : plus de question.
practice-coming-title = Dans une demi-minute : un autre nom pour le cercle.
practice-coming-intention = Dans une demi-minute : pourquoi le cercle est là.
practice-coming-closesAround = Dans une demi-minute : quand nous fermons.
practice-coming-ifBroken = Dans une demi-minute : que faire si la connexion se rompt.
practice-coming-quietSeconds = Dans une demi-minute : un silence dure { practice-length }.
practice-coming-breathSeconds = Dans une demi-minute : un souffle entre deux voix.
practice-coming-breathSeconds-none = Dans une demi-minute : plus de souffle entre les voix.
practice-coming-candleMinutes = Dans une demi-minute : une bougie pour chaque tour de parole.
practice-coming-candleMinutes-none = Dans une demi-minute : plus de bougie.
practice-coming-order = Dans une demi-minute : un autre ordre des places.
practice-coming-prompts = Dans une demi-minute : des questions préparées.
practice-coming-door-open = Dans une demi-minute : la porte s’ouvre.
practice-coming-door-ask = Dans une demi-minute : on frappe avant d’entrer.
practice-coming-door-closed = Dans une demi-minute : la porte se ferme.
practice-coming-set-aside-me = Dans une demi-minute, tu seras en pause, sauf si tu réponds.
practice-coming-set-aside-other = Dans une demi-minute, { $name } sera en pause, et pourra revenir à tout moment.

## tending
tending-title = Prendre soin du cercle
tending-close = Fermer
tending-with-passElsewhere = Passer à quelqu’un d’autre
tending-with-lay = La poser au centre
tending-with-write = Écrire au lieu de parler
tending-with-stepOut = Sortir un moment
tending-with-bell = Sonner la cloche
tending-signs-title = Un signe discret
tending-signs-heart = Main sur le cœur
tending-signs-cannotHear = Je n’entends pas { $name }
tending-signs-needSomeone = J’ai besoin de quelqu’un
tending-signs-onlyThey = Personne d’autre que { $name } ne voit que tu n’entends pas, ou que tu as besoin de quelqu’un.
tending-evening-title = La soirée
tending-evening-now-gathering = Maintenant : l’accueil.
tending-evening-now-opening = Maintenant : l’ouverture.
tending-evening-now-rounds = Maintenant : un tour.
tending-evening-now-closing = Maintenant : le tour de clôture.
tending-evening-now-farewell = Maintenant : l’au revoir.
tending-evening-now-ended = C’est terminé.
tending-evening-elsewhere = Vers un autre moment de la soirée
tending-evening-announced = Personne ne veille sur le cercle à présent. Ce que tu changes est annoncé pendant une demi-minute, et tout le monde peut demander d’attendre.
tending-evening-oneAtATime = Ce que tu as annoncé vient d’abord.
tending-evening-notMine = { $name } veille sur le cercle ; tu peux lui demander.
tending-evening-waiting = On attend que tout le monde soit prêt.
tending-begin-gathering = Revenir à l’accueil
tending-begin-opening = Commencer l’ouverture
tending-begin-rounds = Commencer un tour
tending-begin-closing = Commencer le tour de clôture
tending-begin-farewell = Commencer l’au revoir
tending-another = Commencer un autre tour
tending-pattern-title = Comment circule la pierre
tending-pattern-between = Comment circule la pierre : entre deux tours de parole, quand la pierre est au centre ou avec toi.
tending-pattern-around-1 = Autour du cercle
tending-pattern-around-2 = D’une place à la suivante.
tending-pattern-around-back-1 = Dans l’autre sens
tending-pattern-around-back-2 = D’une place à la précédente.
tending-pattern-centre-1 = Depuis le centre
tending-pattern-centre-2 = On la pose ; la prend qui le souhaite.
tending-pattern-named-1 = Au choix de qui parle
tending-pattern-named-2 = Qui parle nomme la personne suivante.
tending-pattern-listener-1 = Avec quelqu’un qui écoute
tending-pattern-listener-2 = À deux, on se la passe jusqu’à ce que la première personne se sente entendue.
tending-question-title = Une question pour le tour
tending-question-field = Elle repose sous la pierre
tending-question-set = Poser cette question
tending-question-away = La retirer
tending-question-ready = Préparées
tending-question-use = Utiliser
tending-question-remove = Retirer
tending-question-keep = Préparer
tending-question-paste = En coller plusieurs, une par ligne
tending-question-pasteDo = Les préparer
tending-question-pasteTooLong = Une ligne ici est plus longue que ne peut l’être une question.
tending-question-pasteTooMany = Il y en a plus qu’on ne peut en préparer.
tending-question-copy = Tout copier
tending-question-copied = Copié
tending-question-byHand = À copier à la main
tending-question-nothingKept = Rien n’est gardé après le cercle. Copie ce que tu veux retrouver.
tending-question-library = De la bibliothèque
tending-question-aloud = À lire à voix haute
tending-frame-title = Nom et cadre
tending-frame-name = Le nom du cercle
tending-frame-intention = Pourquoi il est là
tending-frame-closes = Nous fermons vers …
tending-frame-ifBroken = Si la connexion se rompt …
tending-frame-keep = Valider
tending-code-title = Un code à scanner
tending-code-told = Un code carré qui contient le lien de cette salle.
tending-code-point = Vise-le avec l’appareil photo d’un téléphone, et le chemin mène ici.
tending-code-notNow = Le code ne peut pas être dessiné pour l’instant.
tending-agreements-title = Nos accords
tending-agreements-everyone = Quand l’un d’eux change, on redemande à tout le monde.
tending-agreements-notNow = On peut les changer pendant l’accueil, et quand la pierre est au centre.
tending-agreements-reword = Reformuler
tending-agreements-keep = Changer
tending-agreements-remove = Retirer
tending-agreements-add = Un accord de plus
tending-agreements-addDo = Ajouter
tending-agreements-full = Au-delà de quarante, ils sont difficiles à tenir.
tending-agreements-lost = Quelqu’un a changé ceci au même moment. Tes mots étaient : { $text }
tending-agreements-useMine = Prendre mes mots
tending-agreements-withdraw = Retirer mon accord
tending-agreements-withdrawWhat = Ton micro et tes oreilles se reposent jusqu’à ce que tu acceptes à nouveau. Ta place reste la tienne.
tending-agreements-withdrawNo = Pas maintenant
tending-guardian-title = La garde du cercle
tending-guardian-what = Prend soin du temps et de la cloche, et ne commande à personne.
tending-guardian-nobody = Personne ne veille sur le cercle à présent.
tending-guardian-is = { $name } veille sur le cercle.
tending-guardian-me = Tu veilles sur le cercle.
tending-guardian-lay = La déposer
tending-guardian-hand = La confier à { $name }
tending-guardian-handing = Tu confies la garde du cercle à { $name }.
tending-door-title = La porte
tending-door-choose = Comment on entre
tending-door-now-open = Elle est ouverte.
tending-door-now-ask = On frappe avant d’entrer.
tending-door-now-closed = Elle est fermée.
tending-door-open-1 = Ouverte
tending-door-open-2 = Entre qui a le lien et accepte.
tending-door-openForNow-1 = Ouverte
tending-door-openForNow-2 = Entre qui a le lien et accepte ; à partir de l’ouverture, on frappe.
tending-door-ask-1 = Frapper
tending-door-ask-2 = Quand on frappe, cela se voit entre deux tours de parole, d’abord pour qui veille sur le cercle, et après deux minutes pour tout le monde.
tending-door-closed-1 = Fermée
tending-door-closed-2 = Qui arrive apprend que le cercle a commencé. Qui est là reste.
tending-seats-title = Qui est assis où
tending-seats-earlier = Déplacer { $name } d’une place en arrière
tending-seats-later = Déplacer { $name } d’une place en avant
tending-waiting-title = Le cercle attend
tending-waiting-for = On attend { $name }.
tending-waiting-stepOut = Mettre { $name } en pause pour l’instant
tending-waiting-what = Tout le monde est prévenu, et tout le monde peut demander d’attendre. On peut revenir à tout moment.
tending-time-title = Temps et silence
tending-time-silence = Un silence dure
tending-time-breath = Un souffle entre deux voix
tending-time-candle = Une bougie pour chaque tour de parole
tending-time-candleWhat = Seules la voient la personne qui tient la pierre et celle qui veille. Elle ne coupe la parole à personne.
tending-time-none = sans
tending-time-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
tending-time-minutes = { $count ->
    [1] une minute
    [one] { $count } minute
   *[other] { $count } minutes
}
tending-time-halfMinute = une demi-minute
tending-voices-title = Voix
tending-voices-what = Pour toi seulement, ici et maintenant. Personne n’en sait rien, et ce qui est écrit continue d’arriver.
tending-voices-quiet = Ne plus entendre { $name }
tending-voices-hear = Entendre à nouveau { $name }
tending-voices-volume = Volume de { $name }
tending-removal-title = Demander à quelqu’un de partir
tending-removal-what = Il faut plus de la moitié des personnes assises ici, deux au moins. Aucun écran ne dit qui a demandé.
tending-removal-door = Qui a le lien peut revenir sous un autre nom : fermez la porte.
tending-removal-nobody = Tout le monde ici était là avant toi. Seules les personnes déjà présentes peuvent demander à quelqu’un de partir.
tending-removal-asked = Tu as demandé à { $name } de partir. Il faut encore que d’autres le demandent.
tending-removal-others = Quelqu’un demande à { $name } de partir.
tending-removal-ask = Demander à { $name } de partir
tending-removal-sureWhat = Une fois dit, cela ne se reprend pas. { $name } ne sera plus là dès qu’assez d’entre vous l’auront demandé.
tending-removal-sure = Oui, demander à { $name } de partir
tending-removal-no = Pas maintenant
tending-sound-title = Son et micro
tending-sound-bell = Le volume de la cloche
tending-sound-readAloud = Lire à voix haute les lignes écrites
tending-sound-chime = Un son doux quand la pierre vient à toi
tending-sound-vibrate = Une vibration de cet appareil quand la pierre vient à toi
tending-tooLong = C’est plus long que ce qui tient ici. Rien n’en est perdu.
tending-details = Détails
tending-end = Terminer le cercle ensemble
tending-endWhat = La question est posée à tout le monde ici. Quand tout le monde est prêt, tout est effacé sur chaque appareil, sans retour possible.
tending-endNo = Pas maintenant
tending-leave = Partir
tending-packets = { $microphone ->
    [none] Tu n’as pas de micro ici : { tending-sent }
    [refused] Ton micro n’est pas autorisé : { tending-sent }
    [resting] Ton micro est au repos : { tending-sent }
    [open] Ton micro est ouvert : { tending-sent }
   *[stopped] Ton micro s’est arrêté : { tending-sent }
}
tending-connected = Connexion avec { $some } sur { $all }.
tending-alone = Il n’y a encore personne d’autre ici.
tending-circleWords-title = Les mots de ce cercle
tending-circleWords-apart = Tout le monde n’est pas encore connecté.
tending-circleWords-unmet = { $name } n’est pas en connexion avec toi.
tending-circleWords-vouched = { $name } n’est pas en connexion avec toi ; { $by } en répond.
tending-circleWords-reckoning = Un instant. On cherche vos six mots.
tending-circleWords-unreachable = Les mots ne peuvent pas être chargés pour l’instant. On pourra les redemander plus tard.
tending-circleWords-aloud = Lisez-les ensemble à voix haute. Si tout le monde a les mêmes six mots, personne ne s’est glissé entre vous.
tending-circleWords-differ = S’ils diffèrent, quelqu’un s’est peut-être glissé entre vous. Ne continuez pas dans cette salle ; ouvrez-en une nouvelle et partagez le lien par un autre chemin.
tending-shutOut = Quelque chose sur l’appareil de { $name } envoie ce qu’aucun cercle ne comprend ; la connexion a été fermée ici.
tending-ignored = { $count ->
    [1] Un message n’était pas entier et est resté sans effet.
    [one] { $count } message n’était pas entier et est resté sans effet.
   *[other] { $count } messages n’étaient pas entiers et sont restés sans effet.
}
tending-line = { $name } : { $facts }.
tending-fact-relayed = par le relais
tending-fact-direct = direct
tending-fact-trip = aller-retour en { $ms } ms
tending-fact-loss = { $percent } % perdus
tending-fact-twice = Opus, chaque paquet en double
tending-fact-nothing = en connexion
tending-about = { $what } : { $text }

## library
library-need-arriving = Arriver
library-questions-arriving-1 = Qu’as-tu mis de côté pour être ici ?
library-questions-arriving-2 = Quel temps fait-il en toi ?
library-questions-arriving-3 = Quel son, quelle odeur ou quelle lumière était avec toi sur le chemin ?
library-questions-arriving-4 = Où dans ton corps sens-tu que tu es là ?
library-need-now = Ce qui est vivant maintenant
library-questions-now-1 = Qu’est-ce qui est vivant en toi en ce moment ?
library-questions-now-2 = Qu’est-ce qui demande ton attention, tout bas ?
library-questions-now-3 = Que portes-tu, que personne ne voit ?
library-questions-now-4 = Qu’as-tu failli dire cette semaine ?
library-questions-now-5 = Qu’attends-tu, et comment attends-tu ?
library-need-gratitude = Gratitude
library-questions-gratitude-1 = Qui aimerais-tu remercier, sans l’avoir jamais fait ?
library-questions-gratitude-2 = Raconte une petite chose qui t’a fait tenir cette semaine.
library-questions-gratitude-3 = Qu’as-tu reçu sans l’avoir mérité ?
library-questions-gratitude-4 = Quelle chose ordinaire te manquerait le plus ?
library-need-belonging = Appartenance
library-questions-belonging-1 = Où as-tu senti pour la première fois que tu avais ta place ?
library-questions-belonging-2 = Quand te sens-tu de passage dans ta propre vie ?
library-questions-belonging-3 = Qui t’a appris à écouter, et comment ?
library-questions-belonging-4 = Que découvre-t-on de toi d’abord, et que ne découvre-t-on que bien plus tard ?
library-need-courage = Courage
library-questions-courage-1 = Raconte une fois où ta voix tremblait et où tu as parlé quand même.
library-questions-courage-2 = Que commencerais-tu si cela n’avait à plaire à personne ?
library-questions-courage-3 = À quoi ressemble le courage un jour où rien n’arrive ?
library-questions-courage-4 = Qu’a-t-il fallu pour continuer d’écouter cette semaine ?
library-need-work = Travail et vocation
library-questions-work-1 = Que savent tes mains que ta tête ne sait pas ?
library-questions-work-2 = Dans ton travail, que ferais-tu même gratuitement ?
library-questions-work-3 = À quoi t’accroches-tu, et qu’est-ce qui desserrerait ta main ?
library-questions-work-4 = Qui a rendu ton travail possible sans qu’on le voie ?
library-need-difficulty = Quand c’est dur
library-questions-difficulty-1 = Qu’est-ce qui est dur en ce moment, et qu’est-ce qui aide un peu ?
library-questions-difficulty-2 = Qu’as-tu cessé d’expliquer aux autres ?
library-questions-difficulty-3 = Qu’as-tu du mal à demander, alors que tu en as besoin ?
library-questions-difficulty-4 = Avec quelle question vis-tu, qui n’a pas encore de réponse ?
library-need-conflict = Entre nous
library-questions-conflict-1 = Raconte une fois où quelqu’un t’a fait changer d’avis en t’écoutant.
library-questions-conflict-2 = Qu’aurais-tu aimé que l’on comprenne ?
library-questions-conflict-3 = Quelle est ta propre part dans quelque chose qui fait mal ?
library-questions-conflict-4 = Qu’est-ce qui te permettrait de rester dans la pièce ?
library-need-grief = Deuil
library-questions-grief-1 = Qui te manque, ou qu’est-ce qui te manque ?
library-questions-grief-2 = À quoi n’as-tu jamais pu dire adieu ?
library-questions-grief-3 = Que t’a appris le deuil, que tu ne voulais pas apprendre ?
library-questions-grief-4 = Que gardes-tu parce qu’une personne chère l’a touché ?
library-need-rest = Repos et joie
library-questions-rest-1 = Où vas-tu, en pensée, quand tu te reposes ?
library-questions-rest-2 = Qu’est-ce qui t’a fait rire quand tu t’y attendais le moins ?
library-questions-rest-3 = À quoi ressemble pour toi une journée sans hâte ?
library-questions-rest-4 = Qu’est-ce qui te donnait de la joie dans l’enfance, et où est-ce maintenant ?
library-need-leaving = Avant de nous quitter
library-questions-leaving-1 = Qu’emportes-tu de ce cercle ?
library-questions-leaving-2 = Qu’aimerais-tu laisser ici ?
library-questions-leaving-3 = Un mot, ou un souffle, pour dire où tu en es.
library-questions-leaving-4 = Que souhaites-tu à la personne qui parle après toi ?
library-readings-arriving-title = Arriver
library-readings-arriving-text = Nous sommes dans des pièces différentes, sous des toits différents. Pour un moment, partageons un même silence. Laisse descendre tes épaules. Sens ce qui te porte : une chaise, un sol, la terre en dessous. Rien n’a besoin d’être dit. Tout ce qui viendra sera entendu.
library-readings-piece-title = Une pierre
library-readings-piece-text = Il y a une pierre, et elle viendra à chaque personne ici. Quand elle viendra, tu pourras parler, ou te taire, ou écrire, ou la laisser passer. Quand elle est avec quelqu’un d’autre, il n’y a qu’une chose à faire, et elle suffit : écouter.
library-readings-agreements-title = Ce qui nous porte
library-readings-agreements-text = Ce qui se dit ici reste ici. Je parle pour moi. Personne n’est tenu de partager, et personne ne sera réparé. J’écoute pour comprendre, et non pour répondre. C’est sur ces quatre accords que nous nous tenons.
library-readings-sand-title = Un grain de sable
library-readings-sand-text =
    Voir un Monde dans un Grain de Sable
    Et un Ciel dans une Fleur Sauvage,
    Tenir l’Infini dans la paume de la main
    Et l’Éternité dans une heure.
library-readings-sorrow-title = Donne des mots à la peine
library-readings-sorrow-text =
    Donne des mots à la peine : le chagrin qui ne parle pas
    Murmure au cœur trop lourd et lui dit de se briser.
library-readings-wind-title = Le vent
library-readings-wind-text =
    Qui a vu le vent ?
    Ni toi ni moi :
    Mais quand les feuilles tremblent, suspendues,
    C’est le vent qui passe.
library-readings-continent-title = Un morceau du continent
library-readings-continent-text = Personne n’est une île, complète en elle-même ; chacun est un morceau du continent, une part de l’ensemble.
library-readings-mercy-title = La nature de la clémence
library-readings-mercy-text =
    La clémence, par nature, ne se contraint pas,
    Elle tombe du ciel comme la pluie douce
    Sur la terre, en bas : elle est deux fois bénie ;
    Elle bénit qui donne et elle bénit qui reçoit.
library-readings-dreams-title = L’étoffe des rêves
library-readings-dreams-text =
    Nous sommes de l’étoffe
    Dont les rêves sont faits, et notre petite vie
    Est entourée de sommeil.
library-readings-hope-title = L’espoir
library-readings-hope-text =
    « L’espoir » est cette chose à plumes
    Qui se perche dans l’âme,
    Et chante l’air sans les paroles,
    Et ne se tait jamais.
library-readings-letting-go-title = Laisser partir
library-readings-letting-go-text = Ce qui a été dit a été entendu, et ne sera pas gardé. Emporte ce qui est à toi. Laisse ici ce qui appartient aux autres. Le cercle s’ouvre, et il n’est pas brisé.
library-readings-gently-title = Partir en douceur
library-readings-gently-text = Avant que les écrans s’éteignent : un souffle pour ce qui a été dit, un pour ce qui ne l’a pas été, et un pour la route. Quelqu’un était à ton écoute. Tu étais à l’écoute de quelqu’un. Va en douceur.
library-readings-losses-title = Tout ce qui fut perdu est rendu
library-readings-losses-text =
    Mais si, pendant ce temps, je pense à toi, cher ami,
    Tout ce qui fut perdu m’est rendu, et mes peines finissent.
practice-minutes = { $count ->
    [1] une minute
    [2] deux minutes
    [3] trois minutes
    [4] quatre minutes
    [5] cinq minutes
    [one] { $count } minute
   *[other] { $count } minutes
}
practice-seconds = { $count ->
    [one] { $count } seconde
   *[other] { $count } secondes
}
tending-sent = { $count ->
    [one] { $count } paquet envoyé depuis le dernier tour de parole.
   *[other] { $count } paquets envoyés depuis le dernier tour de parole.
}

## rehearsal
rehearsal-what = Un exercice : les autres sont imaginaires, et rien n’en quitte cet appareil.
rehearsal-knock = Faire venir quelqu’un à la porte
rehearsal-names-1 = Lièvre
rehearsal-names-2 = Hirondelle
rehearsal-names-3 = Hérisson
rehearsal-names-4 = Tortue
rehearsal-newcomer = Chevreuil
