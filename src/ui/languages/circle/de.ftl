circle-greeting = Du bist da. Es wird nichts von dir erwartet. Wenn der Stein zu dir kommt, kannst du sprechen, schweigen, schreiben oder ihn weitergehen lassen.
circle-fold = Gut
circle-seats = Der Kreis, von dir aus im Uhrzeigersinn
circle-menu = Für den Kreis sorgen
circle-dock = Was du tun kannst
circle-seating = Einen Moment. Dein Platz wird bereitet.
circle-out = Du bist kurz hinausgegangen. Dein Platz bleibt dir.
circle-first = Noch bist nur du hier. Gib den Link weiter, dann können die anderen dazukommen.
circle-alone = Sonst ist jetzt niemand hier.
circle-centre = Der Stein ruht in der Mitte.
circle-centreHand = Der Stein ruht in der Mitte. { $name } hat zuerst die Hand gehoben.
circle-unsettled = Einen Moment. Alle erfahren es gerade.
circle-mine = Du hältst den Stein.
circle-resting = Du hältst den Stein. Dein Mikrofon ruht.
circle-open = Dein Mikrofon ist offen.
circle-reaching = Deine Stimme erreicht alle.
circle-stopped = Dein Mikrofon ist ausgegangen.
circle-refused = Du hältst den Stein. Dein Mikrofon ist noch nicht erlaubt.
circle-held = { $name } hält den Stein.
circle-lost = { $name } kommt zurück. Der Stein wartet.
circle-offeredToMe = { $name } reicht dir den Stein. Es eilt nicht.
circle-comesToMe = Der Stein kommt zu dir. Es eilt nicht.
circle-comes = Der Stein kommt zu { $to }.
circle-offeredByMe = Du reichst { $name } den Stein.
circle-offered = { $giver } reicht den Stein an { $to }.
circle-closing = Wir schließen den Kreis gemeinsam.
circle-waiting = Wir warten, bis alle so weit sind.

seat-you = du
seat-speaking = spricht
seat-holding = hält den Stein
seat-next = als Nächstes
seat-afterNext = danach
seat-lost = kehrt zurück
seat-out = kurz draußen
seat-reading = liest
seat-quieted = stumm für dich
seat-passesToYou = gibt an dich weiter
seat-youPassTo = hierhin gibst du weiter
seat-handing = reicht den Stein weiter
seat-beingHanded = bekommt den Stein gereicht
seat-reached = deine Stimme kommt hier an

dock-take = Den Stein nehmen
dock-accept = Nehmen
dock-onward = Weitergehen lassen
dock-withdraw = Zurücknehmen
dock-giveBack = Den Stein in die Mitte legen
dock-pass = An { $name } weitergeben
dock-speak = Sprechen
dock-rest = Mikrofon ruhen lassen
dock-tryAgain = Noch einmal versuchen
dock-turnOn = Mikrofon einschalten
dock-hear = Zum Hören antippen
dock-lay = In die Mitte legen
dock-name = Sagen, wer als Nächstes kommt
dock-handBack = An { $name } zurückgeben
dock-listener = Wer hört dir zu?
dock-heard = Ich fühle mich gehört
dock-carry = Vorerst vorbeitragen
dock-askRest = Fragen, ob der Stein ruhen soll
dock-restPiece = Den Stein ruhen lassen
dock-goOn = Weitersprechen
dock-openMine = Dein Mikrofon öffnen
dock-bell = Glocke
dock-stepOut = Kurz hinausgehen
dock-comeBack = Zurückkommen
dock-ready = Ich bin bereit loszulassen
dock-notYet = Noch nicht
dock-more = Mehr

footer-noSound = Von { $name } kommt hier noch kein Ton an. Der Raum sucht einen Weg.
footer-unreached = Deine Stimme erreicht { $names } gerade nicht.
footer-unreachedMany = { $count ->
    [one] Deine Stimme erreicht eine Person gerade nicht.
    [3] Deine Stimme erreicht drei Menschen gerade nicht.
    [4] Deine Stimme erreicht vier Menschen gerade nicht.
    [5] Deine Stimme erreicht fünf Menschen gerade nicht.
    [6] Deine Stimme erreicht sechs Menschen gerade nicht.
   *[other] Deine Stimme erreicht { $count } Menschen gerade nicht.
}
footer-noSignal = Von deinem Mikrofon kommt gar kein Ton. Vielleicht ist ein Schalter daran aus, oder ein anderes Programm hat es.
footer-introducerAway = Neue Menschen finden den Raum gerade nicht. Der Kreis geht weiter.
footer-leakStopped = Es ging Ton hinaus, während dein Mikrofon hätte ruhen sollen. Das wurde angehalten.
footer-unmet-relayed = Eine Verbindung kommt noch nicht zustande. Der Raum versucht es weiter.
footer-unmet-no-relay = Eine Verbindung kommt nicht zustande. Vielleicht lässt eines der Netze keine durch, und dieser Raum hat kein Relais. Oft hilft ein anderes Netz oder die eigene Verbindung eines Telefons.
footer-newerPage-gathering = Bitte lade die Seite neu, bevor wir beginnen. Jemand ist mit einer neueren gekommen.
footer-newerPage-begun = Jemand ist mit einer neueren Seite gekommen und kann herein, sobald alle hier neu geladen haben.
footer-cutOff = Der Kontakt zu den anderen ist abgerissen. Der Raum sucht sie.

## practice
practice-length = { $unit ->
    [half] eine halbe Minute
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = Für { practice-length } Stille läuten? Alle halten inne, und wer den Stein hält, behält ihn.
practice-bell-ring = Die Glocke läuten
practice-bell-no = Jetzt nicht
practice-bell-rests = Die Glocke hat eben geläutet.
practice-choose-receiver = Zu wem geht der Stein?
practice-choose-listener = Wer hört dir zu?
practice-choose-no = Noch nicht
practice-silence-nobody = Stille für { practice-length }.
practice-silence-mine = Stille für { practice-length }. Du behältst den Stein.
practice-silence-theirs = Stille für { practice-length }. { $name } behält den Stein.
practice-farewell = Der Abschied. Wer mag, öffnet das eigene Mikrofon.
practice-farewellOver = Die Glocke hat den Abschied beendet. Wenn du so weit bist, lass den Kreis los.
practice-breath = Ein Atemzug vor der nächsten Stimme.
practice-interrupted = Du hast gerade gesprochen, als die Verbindung abbrach.
practice-setAside = Du pausierst vorerst. Dein Platz bleibt dir, und du kannst jederzeit zurückkommen.
practice-askedToRest = Du hast gefragt. Es eilt nicht.
practice-iListen = Du hörst { $name } zu.
practice-pairs = { $listener } hört { $speaker } zu.
practice-waitingFor = Wir warten auf { $name }.
practice-stepThemOut = { $name } vorerst pausieren lassen
practice-knock-isHere = { $name } ist an der Tür.
practice-knock-letIn = Hereinlassen
practice-knock-notYet = Noch nicht
practice-wait = Warten
practice-callOff = Zurücknehmen
practice-held = Jemand hat gebeten zu warten.
practice-hand-raise = Die Hand heben
practice-hand-lower = Die Hand senken
practice-hand-at = Hand { $place }
practice-heart = Hand auf dem Herzen
practice-guardian = hütet den Kreis
practice-guardianOffered = { $name } möchte dir das Hüten übergeben.
practice-beGuardian = Den Kreis hüten
practice-candle-burning = Die Kerze brennt.
practice-candle-half = Die Kerze ist halb heruntergebrannt.
practice-candle-low = Die Kerze ist fast heruntergebrannt.
practice-candle-down = Die Kerze ist heruntergebrannt. Es eilt nicht.
practice-candle-longer = Länger brennen lassen
practice-closes = Wir schließen gegen { $hour }
practice-ifBroken = Wenn die Verbindung abbricht: { $what }
practice-quiet-cannot-hear = Jemand kann dich nicht hören.
practice-quiet-need-someone = { $name } wünscht sich, dass jemand da ist. Das siehst nur du.
practice-quiet-line = Wer den Kreis hütet, sagt nur dir: { $text }
practice-quiet-shall-rest = Soll der Stein ruhen? Du kannst weitersprechen, wann immer du magst.
practice-quiet-stillHere = Ich bin noch da
practice-quiet-answer = Eine Zeile nur für diesen Menschen
practice-quiet-send = Abschicken
practice-quiet-fold = Gut
practice-write-field = Schreib, und die anderen lesen es
practice-write-say = Sagen
practice-write-tooLong = Das ist länger, als eine Zeile sein kann. Du kannst es in zweien sagen.
practice-write-full = In diesem Beitrag ist kein Platz für weitere Zeilen.
practice-write-lines = Was in diesem Beitrag geschrieben steht
practice-again-title = Worauf wir uns einigen
practice-again-changed = Die Vereinbarungen haben sich geändert. Bitte lies sie noch einmal.
practice-again-read = Bitte lies sie noch einmal, in deiner eigenen Zeit.
practice-again-agree = Ich stimme ihnen zu
practice-again-leave = Gehen

practice-did-phase-gathering = { $who ->
    [you] Du bist zum Ankommen zurückgekehrt.
   *[other] { $name } ist zum Ankommen zurückgekehrt.
}
practice-did-phase-opening = { $who ->
    [you] Du hast die Eröffnung begonnen.
   *[other] { $name } hat die Eröffnung begonnen.
}
practice-did-phase-rounds = { $who ->
    [you] Du hast eine Runde begonnen.
   *[other] { $name } hat eine Runde begonnen.
}
practice-did-phase-closing = { $who ->
    [you] Du hast die Schlussrunde begonnen.
   *[other] { $name } hat die Schlussrunde begonnen.
}
practice-did-phase-farewell = { $who ->
    [you] Du hast den Abschied begonnen.
   *[other] { $name } hat den Abschied begonnen.
}
practice-did-pattern-around = { $who ->
    [you] Du lässt den Stein reihum gehen.
   *[other] { $name } lässt den Stein reihum gehen.
}
practice-did-pattern-around-back = { $who ->
    [you] Du lässt den Stein andersherum gehen.
   *[other] { $name } lässt den Stein andersherum gehen.
}
practice-did-pattern-centre = { $who ->
    [you] Du lässt den Stein aus der Mitte nehmen.
   *[other] { $name } lässt den Stein aus der Mitte nehmen.
}
practice-did-pattern-named = { $who ->
    [you] Du lässt den Stein zu der Person gehen, die beim Sprechen genannt wird.
   *[other] { $name } lässt den Stein zu der Person gehen, die beim Sprechen genannt wird.
}
practice-did-pattern-listener = { $who ->
    [you] Du lässt den Stein zwischen zweien hin und her gehen.
   *[other] { $name } lässt den Stein zwischen zweien hin und her gehen.
}
practice-did-prompt = { $who ->
    [you] Du hast eine Frage für diese Runde gestellt.
   *[other] { $name } hat eine Frage für diese Runde gestellt.
}
practice-did-prompt-none = { $who ->
    [you] Du hast die Frage weggenommen.
   *[other] { $name } hat die Frage weggenommen.
}
practice-did-title = { $who ->
    [you] Du hast dem Kreis seinen Namen gegeben.
   *[other] { $name } hat dem Kreis seinen Namen gegeben.
}
practice-did-intention = { $who ->
    [you] Du hast aufgeschrieben, wofür der Kreis da ist.
   *[other] { $name } hat aufgeschrieben, wofür der Kreis da ist.
}
practice-did-closesAround = { $who ->
    [you] Du hast gesagt, wann wir schließen.
   *[other] { $name } hat gesagt, wann wir schließen.
}
practice-did-ifBroken = { $who ->
    [you] Du hast aufgeschrieben, was zu tun ist, wenn die Verbindung abbricht.
   *[other] { $name } hat aufgeschrieben, was zu tun ist, wenn die Verbindung abbricht.
}
practice-did-quietSeconds = { $who ->
    [you] Du lässt eine Stille { practice-length } dauern.
   *[other] { $name } lässt eine Stille { practice-length } dauern.
}
practice-did-breathSeconds = { $who ->
    [you] Du hast einen Atemzug zwischen zwei Stimmen gesetzt.
   *[other] { $name } hat einen Atemzug zwischen zwei Stimmen gesetzt.
}
practice-did-breathSeconds-none = { $who ->
    [you] Du hast den Atemzug weggenommen.
   *[other] { $name } hat den Atemzug weggenommen.
}
practice-did-candleMinutes = { $who ->
    [you] Du hast für jeden Beitrag eine Kerze angezündet.
   *[other] { $name } hat für jeden Beitrag eine Kerze angezündet.
}
practice-did-candleMinutes-none = { $who ->
    [you] Du hast die Kerze weggestellt.
   *[other] { $name } hat die Kerze weggestellt.
}
practice-did-order = { $who ->
    [you] Du hast die Sitzordnung geändert.
   *[other] { $name } hat die Sitzordnung geändert.
}
practice-did-prompts = { $who ->
    [you] Du hast Fragen bereitgelegt.
   *[other] { $name } hat Fragen bereitgelegt.
}
practice-did-door-open = { $who ->
    [you] Du hast die Tür geöffnet.
   *[other] { $name } hat die Tür geöffnet.
}
practice-did-door-ask = { $who ->
    [you] Du bittest Neue anzuklopfen.
   *[other] { $name } bittet Neue anzuklopfen.
}
practice-did-door-closed = { $who ->
    [you] Du hast die Tür geschlossen.
   *[other] { $name } hat die Tür geschlossen.
}
practice-did-guardian-nobody = Niemand hütet jetzt den Kreis. Wer mag, kann es übernehmen.
practice-did-guardian-me = Du hütest jetzt den Kreis.
practice-did-guardian-other = { $name } hütet jetzt den Kreis.
practice-did-agreements = Die Vereinbarungen haben sich geändert.
practice-did-carried-past-me = Der Stein ist vorerst an dir vorbeigegangen. Er kommt zu dir zurück.
practice-did-carried-past-other = Der Stein ist vorerst an { $name } vorbeigegangen. Er kommt noch zurück.
practice-did-set-aside-me = Du pausierst vorerst.
practice-did-set-aside-other = { $name } pausiert vorerst und kann jederzeit zurückkommen.
practice-did-removed = { $name } ist nicht mehr im Kreis.

practice-coming-phase-gathering = In einer halben Minute: zurück zum Ankommen.
practice-coming-phase-opening = In einer halben Minute: die Eröffnung.
practice-coming-phase-rounds = In einer halben Minute: eine Runde.
practice-coming-phase-closing = In einer halben Minute: die Schlussrunde.
practice-coming-phase-farewell = In einer halben Minute: der Abschied.
practice-coming-pattern-around = In einer halben Minute geht der Stein reihum.
practice-coming-pattern-around-back = In einer halben Minute geht der Stein andersherum.
practice-coming-pattern-centre = In einer halben Minute wird der Stein aus der Mitte genommen.
practice-coming-pattern-named = In einer halben Minute geht der Stein zu der Person, die beim Sprechen genannt wird.
practice-coming-pattern-listener = In einer halben Minute geht der Stein zwischen zweien hin und her.
practice-coming-prompt = In einer halben Minute: eine andere Frage.
practice-coming-prompt-none = In einer halben Minute: keine Frage mehr.
practice-coming-title = In einer halben Minute: ein anderer Name für den Kreis.
practice-coming-intention = In einer halben Minute: wofür der Kreis da ist.
practice-coming-closesAround = In einer halben Minute: wann wir schließen.
practice-coming-ifBroken = In einer halben Minute: was zu tun ist, wenn die Verbindung abbricht.
practice-coming-quietSeconds = In einer halben Minute: Eine Stille dauert dann { practice-length }.
practice-coming-breathSeconds = In einer halben Minute: ein Atemzug zwischen zwei Stimmen.
practice-coming-breathSeconds-none = In einer halben Minute: kein Atemzug zwischen den Stimmen.
practice-coming-candleMinutes = In einer halben Minute: eine Kerze für jeden Beitrag.
practice-coming-candleMinutes-none = In einer halben Minute: keine Kerze.
practice-coming-order = In einer halben Minute: eine andere Sitzordnung.
practice-coming-prompts = In einer halben Minute: bereitgelegte Fragen.
practice-coming-door-open = In einer halben Minute geht die Tür auf.
practice-coming-door-ask = In einer halben Minute: Neue klopfen an.
practice-coming-door-closed = In einer halben Minute schließt sich die Tür.
practice-coming-set-aside-me = In einer halben Minute pausierst du vorerst, wenn du nicht antwortest.
practice-coming-set-aside-other = In einer halben Minute pausiert { $name } vorerst und kann jederzeit zurückkommen.

## tending
tending-title = Für den Kreis sorgen
tending-close = Schließen
tending-with-passElsewhere = An jemand anderen weitergeben
tending-with-lay = In die Mitte legen
tending-with-write = Schreiben statt sprechen
tending-with-stepOut = Kurz hinausgehen
tending-with-bell = Die Glocke läuten
tending-signs-title = Ein stilles Zeichen
tending-signs-heart = Hand aufs Herz
tending-signs-cannotHear = Ich kann { $name } nicht hören
tending-signs-needSomeone = Ich brauche jemanden
tending-signs-onlyThey = Nur { $name } sieht, dass du nicht hören kannst oder jemanden brauchst.
tending-evening-title = Der Abend
tending-evening-now-gathering = Jetzt: Ankommen.
tending-evening-now-opening = Jetzt: die Eröffnung.
tending-evening-now-rounds = Jetzt: eine Runde.
tending-evening-now-closing = Jetzt: die Schlussrunde.
tending-evening-now-farewell = Jetzt: der Abschied.
tending-evening-now-ended = Nun ist es vorüber.
tending-evening-elsewhere = An eine andere Stelle des Abends
tending-evening-announced = Niemand hütet jetzt den Kreis. Was du änderst, wird eine halbe Minute vorher angesagt, und alle dürfen bitten, noch zu warten.
tending-evening-oneAtATime = Zuerst kommt, was du angesagt hast.
tending-evening-notMine = { $name } hütet den Kreis und lässt sich fragen.
tending-evening-waiting = Wir warten, bis alle so weit sind.
tending-begin-gathering = Zurück zum Ankommen
tending-begin-opening = Die Eröffnung beginnen
tending-begin-rounds = Eine Runde beginnen
tending-begin-closing = Die Schlussrunde beginnen
tending-begin-farewell = Den Abschied beginnen
tending-another = Noch eine Runde beginnen
tending-pattern-title = Wie der Stein wandert
tending-pattern-between = Wie der Stein wandert: zwischen zwei Beiträgen, wenn der Stein in der Mitte liegt oder bei dir ist.
tending-pattern-around-1 = Reihum
tending-pattern-around-2 = Von einem Platz zum nächsten.
tending-pattern-around-back-1 = Andersherum
tending-pattern-around-back-2 = Von einem Platz zum vorigen.
tending-pattern-centre-1 = Aus der Mitte
tending-pattern-centre-2 = Wer fertig ist, legt ihn hin; wer mag, nimmt ihn auf.
tending-pattern-named-1 = Beim Sprechen genannt
tending-pattern-named-2 = Wer spricht, nennt, wer als Nächstes kommt.
tending-pattern-listener-1 = Mit einem Gegenüber, das zuhört
tending-pattern-listener-2 = Zwei reichen ihn hin und her, bis die erste Person sich gehört fühlt.
tending-question-title = Eine Frage für die Runde
tending-question-field = Sie ruht unter dem Stein
tending-question-set = Diese Frage stellen
tending-question-away = Wegnehmen
tending-question-ready = Bereitgelegt
tending-question-use = Nehmen
tending-question-remove = Entfernen
tending-question-keep = Bereitlegen
tending-question-paste = Mehrere einfügen, eine pro Zeile
tending-question-pasteDo = Diese bereitlegen
tending-question-pasteTooLong = Eine Zeile hier ist länger, als eine Frage sein kann.
tending-question-pasteTooMany = Mehr, als bereitgelegt werden können.
tending-question-copy = Alle kopieren
tending-question-copied = Kopiert
tending-question-byHand = Zum Kopieren von Hand
tending-question-nothingKept = Nach dem Kreis bleibt nichts. Kopiere, was du wieder haben möchtest.
tending-question-library = Aus der Bibliothek
tending-question-aloud = Zum Vorlesen
tending-frame-title = Name und Rahmen
tending-frame-name = Der Name des Kreises
tending-frame-intention = Wofür er da ist
tending-frame-closes = Wir schließen gegen …
tending-frame-ifBroken = Wenn die Verbindung abbricht …
tending-frame-keep = Übernehmen
tending-code-title = Ein Code zum Scannen
tending-code-told = Ein quadratischer Code, in dem der Link dieses Raums steht.
tending-code-point = Halte die Kamera eines Telefons darauf, dann führt der Weg hierher.
tending-code-notNow = Der Code lässt sich gerade nicht zeichnen.
tending-agreements-title = Was wir vereinbart haben
tending-agreements-everyone = Wenn sich eine ändert, werden alle noch einmal gefragt.
tending-agreements-notNow = Sie lassen sich beim Ankommen ändern, und wenn der Stein in der Mitte liegt.
tending-agreements-reword = Anders sagen
tending-agreements-keep = Ändern
tending-agreements-remove = Entfernen
tending-agreements-add = Noch eine Vereinbarung
tending-agreements-addDo = Hinzufügen
tending-agreements-full = Mehr als vierzig lassen sich schwer halten.
tending-agreements-lost = Jemand hat dies im selben Moment geändert. Deine Worte waren: { $text }
tending-agreements-useMine = Meine Worte nehmen
tending-agreements-withdraw = Meine Zustimmung zurücknehmen
tending-agreements-withdrawWhat = Dein Mikrofon und deine Ohren ruhen, bis du wieder zustimmst. Dein Platz bleibt dir.
tending-agreements-withdrawNo = Jetzt nicht
tending-guardian-title = Den Kreis hüten
tending-guardian-what = Wer hütet, achtet auf Zeit und Glocke und bestimmt über niemanden.
tending-guardian-nobody = Niemand hütet gerade den Kreis.
tending-guardian-is = { $name } hütet den Kreis.
tending-guardian-me = Du hütest den Kreis.
tending-guardian-lay = Niederlegen
tending-guardian-hand = An { $name } übergeben
tending-guardian-handing = Du übergibst das Hüten an { $name }.
tending-door-title = Die Tür
tending-door-choose = Wie Neue hereinkommen
tending-door-now-open = Sie ist offen.
tending-door-now-ask = Neue klopfen an.
tending-door-now-closed = Sie ist geschlossen.
tending-door-open-1 = Offen
tending-door-open-2 = Wer den Link hat und zustimmt, kommt herein.
tending-door-openForNow-1 = Offen
tending-door-openForNow-2 = Wer den Link hat und zustimmt, kommt herein; ab der Eröffnung wird angeklopft.
tending-door-ask-1 = Anklopfen
tending-door-ask-2 = Ein Klopfen zeigt sich zwischen zwei Beiträgen, zuerst dem Menschen, der den Kreis hütet, und nach zwei Minuten allen.
tending-door-closed-1 = Geschlossen
tending-door-closed-2 = Neue erfahren, dass der Kreis begonnen hat. Wer da ist, bleibt.
tending-seats-title = Wer wo sitzt
tending-seats-earlier = { $name } einen Platz zurück
tending-seats-later = { $name } einen Platz weiter
tending-waiting-title = Der Kreis wartet
tending-waiting-for = Wir warten auf { $name }.
tending-waiting-stepOut = { $name } vorerst pausieren lassen
tending-waiting-what = Alle erfahren es, und alle dürfen bitten, noch zu warten. Zurückkommen geht jederzeit.
tending-time-title = Zeit und Stille
tending-time-silence = Eine Stille dauert
tending-time-breath = Ein Atemzug zwischen zwei Stimmen
tending-time-candle = Eine Kerze für jeden Beitrag
tending-time-candleWhat = Nur wer den Stein hält und wer den Kreis hütet, sieht sie. Sie schaltet niemanden stumm.
tending-time-none = ohne
tending-time-seconds = { $count ->
    [one] eine Sekunde
   *[other] { $count } Sekunden
}
tending-time-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
tending-time-halfMinute = eine halbe Minute
tending-voices-title = Stimmen
tending-voices-what = Nur für dich, hier und jetzt. Niemand erfährt es, und Geschriebenes kommt weiter an.
tending-voices-quiet = { $name } stumm schalten
tending-voices-hear = { $name } wieder hören
tending-voices-volume = Wie laut { $name } ist
tending-removal-title = Jemanden bitten zu gehen
tending-removal-what = Dafür braucht es mehr als die Hälfte aller, die hier sitzen, mindestens zwei. Kein Bildschirm sagt, wer darum bat.
tending-removal-door = Wer den Link hat, kann unter anderem Namen wiederkommen. Schließt darum die Tür.
tending-removal-nobody = Alle hier waren vor dir da. Nur wer auch schon da war, kann sie bitten zu gehen.
tending-removal-asked = Du hast { $name } gebeten zu gehen. Nun braucht es andere, die auch darum bitten.
tending-removal-others = Jemand bittet { $name } zu gehen.
tending-removal-ask = { $name } bitten zu gehen
tending-removal-sureWhat = Einmal gesagt, lässt es sich nicht zurücknehmen. { $name } ist nicht mehr dabei, sobald genug von euch darum bitten.
tending-removal-sure = Ja, { $name } bitten zu gehen
tending-removal-no = Jetzt nicht
tending-sound-title = Ton und Mikrofon
tending-sound-bell = Wie laut die Glocke klingt
tending-sound-readAloud = Geschriebene Zeilen vorlesen
tending-sound-chime = Ein leiser Ton, wenn der Stein zu dir kommt
tending-sound-vibrate = Ein Vibrieren dieses Geräts, wenn der Stein zu dir kommt
tending-tooLong = Das ist länger, als es hier sein kann. Nichts davon geht verloren.
tending-details = Einzelheiten
tending-end = Den Kreis gemeinsam beenden
tending-endWhat = Alle hier werden gefragt. Wenn alle so weit sind, wird auf jedem Gerät alles gelöscht, und es gibt kein Zurück.
tending-endNo = Jetzt nicht
tending-leave = Gehen
tending-packets = { $microphone ->
    [none] Du hast hier kein Mikrofon: { tending-sent }
    [refused] Dein Mikrofon ist nicht erlaubt: { tending-sent }
    [resting] Dein Mikrofon ruht: { tending-sent }
    [open] Dein Mikrofon ist offen: { tending-sent }
   *[stopped] Dein Mikrofon ist ausgegangen: { tending-sent }
}
tending-connected = Verbunden mit { $some } von { $all }.
tending-alone = Noch sitzt sonst niemand hier.
tending-circleWords-title = Die Worte dieses Kreises
tending-circleWords-apart = Noch sind nicht alle verbunden.
tending-circleWords-unmet = { $name } ist nicht mit dir verbunden.
tending-circleWords-vouched = { $name } ist nicht mit dir verbunden; { $by } bürgt dafür.
tending-circleWords-reckoning = Einen Moment. Eure sechs Worte werden gefunden.
tending-circleWords-unreachable = Die Worte lassen sich gerade nicht holen. Du kannst später noch einmal danach fragen.
tending-circleWords-aloud = Lest sie gemeinsam laut vor. Wenn alle dieselben sechs Worte haben, ist niemand dazwischen.
tending-circleWords-differ = Wenn sie sich unterscheiden, ist vielleicht jemand dazwischen. Macht in diesem Raum nicht weiter; öffnet einen neuen und teilt den Link auf anderem Weg.
tending-shutOut = Etwas auf dem Gerät von { $name } sendet, was kein Kreis versteht; die Verbindung wurde hier geschlossen.
tending-ignored = { $count ->
    [one] Eine Nachricht war nicht vollständig und blieb ohne Wirkung.
   *[other] { $count } Nachrichten waren nicht vollständig und blieben ohne Wirkung.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = über das Relais
tending-fact-direct = direkt
tending-fact-trip = hin und zurück in { $ms } ms
tending-fact-loss = { $percent } % verloren
tending-fact-twice = Opus, jedes Paket doppelt
tending-fact-nothing = verbunden
tending-about = { $what }: { $text }

## library
library-need-arriving = Ankommen
library-questions-arriving-1 = Was hast du beiseitegelegt, um hier zu sein?
library-questions-arriving-2 = Wie ist das Wetter in dir?
library-questions-arriving-3 = Welcher Klang, welcher Geruch oder welches Licht hat dich auf dem Weg hierher begleitet?
library-questions-arriving-4 = Wo in deinem Körper merkst du, dass du angekommen bist?
library-need-now = Was jetzt lebendig ist
library-questions-now-1 = Was ist gerade lebendig in dir?
library-questions-now-2 = Was bittet dich leise um Aufmerksamkeit?
library-questions-now-3 = Was trägst du, das niemand sieht?
library-questions-now-4 = Was hättest du diese Woche beinahe gesagt?
library-questions-now-5 = Worauf wartest du, und wie wartest du?
library-need-gratitude = Dankbarkeit
library-questions-gratitude-1 = Wem möchtest du danken und hast es nie getan?
library-questions-gratitude-2 = Erzähle von etwas Kleinem, das dich diese Woche gehalten hat.
library-questions-gratitude-3 = Was wurde dir geschenkt, ohne dass du es verdient hast?
library-questions-gratitude-4 = Welches alltägliche Ding würdest du am meisten vermissen?
library-need-belonging = Zugehörigkeit
library-questions-belonging-1 = Wo hast du zum ersten Mal gespürt, dass du dazugehörst?
library-questions-belonging-2 = Wann fühlst du dich wie ein Gast in deinem eigenen Leben?
library-questions-belonging-3 = Wer hat dich das Zuhören gelehrt, und wie?
library-questions-belonging-4 = Was von dir begegnet Menschen zuerst, und was erst viel später?
library-need-courage = Mut
library-questions-courage-1 = Erzähle von einem Mal, als deine Stimme zitterte und du trotzdem gesprochen hast.
library-questions-courage-2 = Was würdest du beginnen, wenn es niemandem gefallen müsste?
library-questions-courage-3 = Wie sieht Mut aus an einem Tag, an dem nichts geschieht?
library-questions-courage-4 = Was hat es gebraucht, um diese Woche weiter zuzuhören?
library-need-work = Arbeit und Berufung
library-questions-work-1 = Was wissen deine Hände, das dein Kopf nicht weiß?
library-questions-work-2 = Was an deiner Arbeit würdest du umsonst tun?
library-questions-work-3 = Wo hältst du fest, und was würde deinen Griff lösen?
library-questions-work-4 = Wer hat deine Arbeit möglich gemacht, ohne gesehen zu werden?
library-need-difficulty = Wenn es schwer ist
library-questions-difficulty-1 = Was ist jetzt schwer, und was hilft ein wenig?
library-questions-difficulty-2 = Was erklärst du anderen nicht mehr?
library-questions-difficulty-3 = Worum zu bitten fällt dir schwer, obwohl du es brauchst?
library-questions-difficulty-4 = Mit welcher Frage lebst du, die noch keine Antwort hat?
library-need-conflict = Zwischen uns
library-questions-conflict-1 = Erzähle von einem Mal, als jemand dich durch Zuhören umgestimmt hat.
library-questions-conflict-2 = Wovon wünschst du dir, sie hätten es verstanden?
library-questions-conflict-3 = Was ist dein eigener Anteil an etwas, das wehtut?
library-questions-conflict-4 = Was würde es dir möglich machen, im Raum zu bleiben?
library-need-grief = Trauer
library-questions-grief-1 = Wen oder was vermisst du?
library-questions-grief-2 = Wovon konntest du dich nie verabschieden?
library-questions-grief-3 = Was hat dich die Trauer gelehrt, das du nicht lernen wolltest?
library-questions-grief-4 = Was bewahrst du auf, weil ein lieber Mensch es berührt hat?
library-need-rest = Ruhe und Freude
library-questions-rest-1 = Wohin gehst du in Gedanken, wenn du ruhst?
library-questions-rest-2 = Was hat dich zum Lachen gebracht, als du es am wenigsten erwartet hast?
library-questions-rest-3 = Wie sieht für dich ein Tag ohne Eile aus?
library-questions-rest-4 = Was hat dir als Kind Freude gemacht, und wo ist es heute?
library-need-leaving = Bevor wir auseinandergehen
library-questions-leaving-1 = Was nimmst du aus diesem Kreis mit?
library-questions-leaving-2 = Was möchtest du hierlassen?
library-questions-leaving-3 = Ein Wort oder ein Atemzug dafür, wo du jetzt bist.
library-questions-leaving-4 = Was wünschst du dem Menschen, der nach dir spricht?
library-readings-arriving-title = Ankommen
library-readings-arriving-text = Wir sind in verschiedenen Räumen, unter verschiedenen Dächern. Teilen wir eine Weile dieselbe Stille. Lass deine Schultern sinken. Spüre, was dich trägt: ein Stuhl, ein Boden, die Erde darunter. Nichts muss gesagt werden. Was auch kommt, wird gehört.
library-readings-piece-title = Ein Stein
library-readings-piece-text = Es gibt einen Stein, und er kommt zu jedem Menschen hier. Wenn er kommt, kannst du sprechen oder schweigen oder schreiben oder ihn weitergehen lassen. Wenn er bei jemand anderem ist, gibt es nur eines zu tun, und es genügt: zuhören.
library-readings-agreements-title = Was uns hält
library-readings-agreements-text = Was hier gesagt wird, bleibt hier. Ich spreche für mich. Niemand muss etwas teilen, und niemand wird repariert. Ich höre zu, um zu verstehen, und nicht um zu antworten. Auf diesen vier Sätzen stehen wir.
library-readings-sand-title = Ein Sandkorn
library-readings-sand-text =
    Eine Welt zu sehn in einem Körnchen Sand
    Und einen Himmel in der wilden Blume,
    Unendlichkeit zu halten in der flachen Hand
    Und Ewigkeit in einer Stunde.
library-readings-sorrow-title = Gib dem Kummer Worte
library-readings-sorrow-text =
    Gib dem Kummer Worte: Das Leid, das nicht spricht,
    Flüstert dem übervollen Herzen zu, bis es bricht.
library-readings-wind-title = Der Wind
library-readings-wind-text =
    Wer hat den Wind gesehen?
    Nicht du und auch nicht ich:
    Doch wo die Blätter zitternd stehen,
    Da regt und wiegt er sich.
library-readings-continent-title = Ein Stück des Kontinents
library-readings-continent-text = Kein Mensch ist eine Insel, ganz für sich allein; jeder Mensch ist ein Stück des Kontinents, ein Teil des Ganzen.
library-readings-mercy-title = Das Wesen der Gnade
library-readings-mercy-text =
    Die Gnade kennt in ihrem Wesen keinen Zwang,
    Sie tropft, wie sanfter Regen von dem Himmel fällt,
    Auf das, was unten liegt: zwiefach gesegnet;
    Sie segnet den, der gibt, und den, der nimmt.
library-readings-dreams-title = Der Stoff der Träume
library-readings-dreams-text =
    Wir sind der Stoff,
    Aus dem die Träume sind, und unser kleines Leben
    Wird ganz von einem Schlaf umschlossen.
library-readings-hope-title = Hoffnung
library-readings-hope-text =
    „Hoffnung“ ist das Ding mit Federn,
    Das in der Seele sich niederlässt
    Und die Weise singt ohne die Worte
    Und niemals ganz verstummt.
library-readings-letting-go-title = Loslassen
library-readings-letting-go-text = Was gesagt wurde, wurde gehört, und es wird nicht aufbewahrt. Nimm mit, was deines ist. Lass hier, was den anderen gehört. Der Kreis öffnet sich, und er ist nicht zerbrochen.
library-readings-gently-title = Behutsam gehen
library-readings-gently-text = Bevor die Bildschirme dunkel werden: ein Atemzug für das, was gesagt wurde, einer für das, was ungesagt blieb, und einer für den Weg. Jemand hat dir zugehört. Du hast jemandem zugehört. Geh behutsam.
library-readings-losses-title = Alles Verlorene kehrt zurück
library-readings-losses-text =
    Doch denk ich unterdes an dich, mein lieber Freund,
    Ist alles, was verloren war, zurück, und aller Kummer endet.
practice-minutes = { $count ->
    [one] eine Minute
    [2] zwei Minuten
    [3] drei Minuten
    [4] vier Minuten
    [5] fünf Minuten
   *[other] { $count } Minuten
}
practice-seconds = { $count ->
    [one] eine Sekunde
   *[other] { $count } Sekunden
}
tending-sent = { $count ->
    [one] { $count } Paket gesendet seit dem letzten Beitrag.
   *[other] { $count } Pakete gesendet seit dem letzten Beitrag.
}

## rehearsal
rehearsal-what = Eine Probe: Die anderen sind erdacht, und nichts davon verlässt dieses Gerät.
rehearsal-knock = Jemanden anklopfen lassen
rehearsal-names-1 = Hase
rehearsal-names-2 = Schwalbe
rehearsal-names-3 = Igel
rehearsal-names-4 = Schildkröte
rehearsal-newcomer = Reh
