agreements-confidentiality-1 = Ce qui se dit ici reste ici.
agreements-own-life-1 = Je parle pour moi, à partir de ma propre vie.
agreements-welcome-1 = Toute émotion et tout sujet sont les bienvenus ; personne n’est tenu de partager, et nous ne cherchons ni à attaquer ni à réparer qui que ce soit.
agreements-listening-1 = J’écoute pour comprendre, pas pour répondre.

someone = Quelqu’un
untitled = Un cercle d’écoute
gap = { " " }

language-choose = Langue
language-unread = Ces mots n’ont pas encore été relus par une personne dont le français est la langue maternelle. Si quelque chose sonne faux, dis-le à qui héberge cette salle.
language-notNow = Cette langue ne peut pas être chargée pour le moment.
theme-choose = Lumière
theme-device = Lumière automatique
theme-evening = Lumière du soir
theme-day = Lumière du jour
keep-tick = Garder ces choix et cette page sur cet appareil
keep-what = La langue et la lumière, et la page elle-même, pour qu’elle s’ouvre sans réseau. Rien d’un cercle n’est gardé avec elles. « Partir tout de suite » les oublie aussi.
keep-refused = Ce navigateur ne permet pas à la page de les garder.

home-title = La salle d’écoute
home-what-1 = Quelques personnes s’assoient en cercle et se passent une pierre de parole.
home-what-2 = La personne qui la tient est entendue ; toutes les autres écoutent.
home-what-3 = Quand le cercle est terminé, tout est effacé sur chaque appareil.
home-open = Ouvrir une salle
home-rehearse = S’exercer
home-notPromised = Quelqu’un pourrait quand même enregistrer ; la salle ne peut pas l’empêcher.
home-handbook = Tenir un cercle
home-safety = Est-ce sûr ?
home-hostedBy = Hébergé par { $name }
home-contact = Contact
home-legal = Mentions légales

notice-broken-link-title = Ce lien n’est pas entier.
notice-broken-link-text = Redemande-le, ou copie-le encore une fois en entier.
notice-framed-title = Cette page est affichée à l’intérieur d’une autre.
notice-framed-text = Une salle ne s’ouvre que dans son propre onglet, pour que rien d’autre ne la recouvre.
notice-insecure-title = Cette adresse n’est pas sécurisée.
notice-insecure-text = Les navigateurs n’ouvrent un micro qu’à une adresse qui commence par https. Qui héberge cette page peut la protéger par un certificat ; la marche à suivre est dans son README.
notice-unsupported-title = Ce navigateur ne peut pas ouvrir de salle.
notice-unsupported-text = Un Firefox, Chrome, Edge ou Safari récent le peut.
notice-not-whole-title = La salle n’est pas arrivée en entier.
notice-not-whole-text = Une partie de cette page est restée en chemin. On peut la demander à nouveau.
notice-no-way-title = Pour l’instant, aucun chemin ne mène à la salle.
notice-no-way-text = On se retrouve ici par le réseau, et cet appareil n’en a pas pour l’instant, ou aucun qui mène ici. Dès qu’il y en aura un, cette page continuera d’elle-même.
notice-open-elsewhere-title = Cette salle est déjà ouverte ici dans un autre onglet.
notice-open-elsewhere-text = Tu peux continuer là-bas, ou entrer ici aussi.
notice-full-title = Toutes les places sont prises.
notice-full-text = Quand quelqu’un part, une place se libère.
notice-closed-title = Le cercle a commencé.
notice-closed-text = Sa porte est fermée à présent, pour que les personnes à l’intérieur puissent rester ensemble. Rien de toi n’est gardé ici.
notice-not-yet-title = Pas tout de suite.
notice-not-yet-text = On a entendu que tu frappais, et les personnes à l’intérieur te demandent un peu de patience. Tu peux continuer d’attendre un meilleur moment.
notice-left-title = Tu as quitté le cercle.
notice-left-text = Le cercle continue.
notice-long-away-title = Tu n’étais plus là depuis un moment.
notice-long-away-text = Pendant une demi-heure, plus personne du cercle ne s’est fait entendre ici ; tout a donc été effacé sur cet appareil. Si le cercle continue, son lien t’y ramène.
notice-removed-title = Le cercle continue sans toi.
notice-removed-text = Tu n’en fais plus partie, et rien n’en est gardé sur cet appareil. Puisses-tu trouver des personnes avec qui t’asseoir.
notice-comeInAnyway = Entrer ici aussi
notice-comeBack = Revenir au cercle
notice-lookAgain = Regarder à nouveau
notice-keepWaiting = Continuer d’attendre
notice-toBeginning = Revenir au début

welcome-lead = Ces accords portent le cercle. Lis-les sans te presser.
welcome-changed = Les accords ont changé. Merci de les relire.
welcome-agree = J’accepte ces accords
welcome-reload = Recharger
welcome-apart-what = Tu peux aussi entrer sans attendre ; vous vous rencontrerez dès que tout le monde aura la même page.
welcome-apart-go = Entrer sans attendre
welcome-company-looking = On regarde si quelqu’un est là…
welcome-company-someone = Quelqu’un est là.
welcome-company-nobody = Personne n’est là pour l’instant. Peut-être que le cercle n’a pas commencé, ou qu’il est terminé.
welcome-company-unreachable = La salle est injoignable pour l’instant. Elle continue d’essayer.
welcome-company-no-server = Aucun serveur n’a été trouvé ici pour que les gens se rencontrent. Qui héberge cette page peut en nommer un dans son config.json.
welcome-company-rehearsal = Les autres entreront dès que tu auras pris place.
welcome-company-reload = Merci de recharger avant que nous commencions. Quelqu’un ici a une page plus récente.
welcome-company-still-older = Quelqu’un ici a une page plus récente, et recharger ne l’a pas encore apportée. Merci de réessayer dans un moment.
welcome-company-await-reload = Quelqu’un ici a une page plus ancienne. Quand elle sera rechargée, vous vous rencontrerez.
welcome-company-apart = Tu entres sans les personnes qui ont une autre page.
welcome-door-ask = Le cercle a commencé. Quand tu frapperas, quelqu’un cherchera un bon moment.
welcome-door-closed = Le cercle a commencé, et sa porte est fermée.

link-copy = Copier le lien
link-copied = Copié
link-share = Partager le lien
link-byHand = Le lien, à copier à la main

you-title = Ta façon de participer
you-name = Comment pouvons-nous t’appeler ?
you-way = Comment aimerais-tu être ici ?
you-voice = Avec ma voix
you-writing = Par écrit
you-listening = Juste à l’écoute
you-beforeAsking = Ton navigateur va demander le micro. Le voyant du micro restera allumé tout le temps sur ton téléphone. Rien ne quitte cet appareil tant que tu ne tiens pas la pierre.
you-asking = Ton navigateur te le demande maintenant.
you-stillAsking = Ton navigateur demande encore le micro. Tu peux continuer, et l’autoriser plus tard.
you-nameMissing = Il faut un nom ici. Celui que tu voudras.
you-go = Continuer

ready-title = C’est prêt
ready-heard = On t’entend. Tu nous entends.
ready-notYetHeard = Dis un mot, si tu veux, et la lumière répondra.
ready-listening = Tu es là pour écouter.
ready-writing = Tu participes par écrit. Quand la pierre vient à toi, tout le monde lit ce que tu écris.
ready-microphone-refused = Le micro n’a pas été autorisé. Tu peux t’asseoir et écouter maintenant, et l’activer plus tard.
ready-microphone-none = Aucun micro n’a été trouvé. Tu peux t’asseoir et écouter maintenant, et l’activer plus tard.
ready-microphone-stopped = Le micro s’est arrêté. Tu peux t’asseoir et écouter maintenant, et l’activer plus tard.
ready-level = La lumière bouge avec ta voix.
ready-elsewhere = Cette page est ouverte dans une autre application, qui garde peut-être le micro pour elle. Ouvre ton navigateur et colles-y le lien.
ready-tryAgain = Réessayer
ready-sit = Prendre place
ready-step-entering = On te fait de la place…
ready-step-waiting = Personne à l’intérieur n’a encore répondu. On continue d’essayer.
ready-step-knocking = Le cercle a commencé ; quelqu’un cherche un bon moment.
ready-turnBack = Ne plus attendre

exit-vanish = Partir tout de suite
exit-what = Efface tout dans cet onglet et affiche une page vide. Ton navigateur peut encore se souvenir que tu étais là.
exit-key = Appuyer trois fois sur Maj fait la même chose

farewell-title = Il n’en reste rien. Va en douceur.
farewell-removed = Ce qui a été effacé
farewell-removedList-1 = Les noms, les places et l’ordre du cercle.
farewell-removedList-2 = Les accords, et qui les a acceptés.
farewell-removedList-3 = Les clés de cette salle et le lien dans la barre d’adresse.
farewell-removedList-4 = Les connexions entre les appareils, et chaque micro.
farewell-cannot = Ce dont les gens se souviennent ne s’efface pas, ni ce que quelqu’un a pu enregistrer, ni un lien gardé dans un message ou dans l’historique de ton navigateur.
farewell-back = Revenir au début
farewell-devices = { $count ->
    [one] Un appareil.
   *[other] { farewell-count } appareils.
}
farewell-letGo-one = Il a laissé partir le cercle.
farewell-letGo-both = Les deux ont laissé partir le cercle.
farewell-letGo-all = Tous ont laissé partir le cercle.
farewell-letGo-some = { $count ->
    [0] Aucun n’a laissé partir le cercle.
    [one] Un seul a laissé partir le cercle.
   *[other] { farewell-count } ont laissé partir le cercle.
}
farewell-unreached = { $count ->
    [one] Un appareil est resté injoignable.
   *[other] { farewell-count } sont restés injoignables.
}
farewell-count = { $count ->
    [0] Aucun
    [one] Un
    [2] Deux
    [3] Trois
    [4] Quatre
    [5] Cinq
    [6] Six
    [7] Sept
    [8] Huit
    [9] Neuf
    [10] Dix
    [11] Onze
    [12] Douze
   *[other] { $count }
}

## aside
aside-hide = D’autres ici pourraient savoir à peu près d’où tu te connectes. Cacher cela ; le son arrivera peut-être un peu plus tard.
aside-hidingFails = Tant que tu caches d’où tu te connectes, personne ne peut te joindre sans le relais.
aside-title = Quelque chose ne va pas
aside-check = Vérifier la connexion
aside-checkAgain = Vérifier à nouveau
aside-checking = On regarde. Cela prend quelques secondes.
aside-rehearsal = C’est un exercice : personne n’est connecté, il n’y a donc rien à vérifier.
aside-findings-no-server = Le serveur qui met les gens en contact ne répond pas. Sans lui, personne ne trouve la salle ; réessayer dans un moment peut aider.
aside-findings-no-way = Ce réseau ne laisse passer aucune connexion directe, et cette salle n’a pas de relais. Un autre réseau, ou la connexion d’un téléphone, aide souvent.
aside-findings-no-way-relay-silent = Ce réseau ne laisse passer aucune connexion directe, et le relais de cette salle ne répond pas. Un autre réseau, ou la connexion d’un téléphone, aide souvent.
aside-findings-only-relay = Ce réseau ne laisse passer aucune connexion directe. C’est le relais de cette salle qui porte tes connexions.
aside-findings-untried = Le serveur répond. On ne peut pas voir d’ici si ce réseau laisse passer des connexions directes, et cette salle n’a pas de relais.
aside-findings-untried-relay = Le serveur répond, et le relais de cette salle aussi, qui porte tes connexions quand rien d’autre ne le fait.
aside-findings-untried-relay-silent = Le relais de cette salle ne répond pas pour l’instant, et on ne peut pas voir d’ici si ce réseau laisse passer des connexions directes. Un autre réseau, ou la connexion d’un téléphone, aide souvent.
aside-findings-relay-silent = Ta connexion va bien. Le relais de cette salle, dont certains réseaux ont besoin, ne répond pas pour l’instant.
aside-findings-no-relay = Ta connexion va bien. Certains réseaux ont besoin d’un relais entre eux, et cette salle n’en a pas.
aside-findings-well = Ta connexion va bien, et le relais de cette salle aussi.
aside-microphone-refused = Le signe à côté de l’adresse de cette page te permet d’autoriser le micro.
aside-microphone-none = Si un micro est branché, un autre programme l’utilise peut-être.
aside-microphone-stopped = Un autre programme a peut-être pris le micro, ou il a été débranché.

## sound
sound-level = Ton micro
sound-hearMyself = Entendre ta voix
sound-listening = Dis quelques mots. Tu les entendras dans un instant.
sound-playing = Voilà comment on t’entend. Rien n’en est gardé.
sound-playSound = Jouer un son
sound-microphone = Micro
sound-speaker = Par où tu entends les autres
sound-usual = Selon le réglage du système
sound-unnamed = Appareil { $at }
sound-natural = Son naturel, pour un bol chantant ou de la musique
sound-naturalWhat = L’écho, le bruit et le volume restent alors tels quels ; un casque aide.
