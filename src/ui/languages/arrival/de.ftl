agreements-confidentiality-1 = Was hier gesagt wird, bleibt hier.
agreements-own-life-1 = Ich spreche für mich, aus meinem eigenen Leben.
agreements-welcome-1 = Jedes Gefühl und jedes Thema ist willkommen; niemand muss etwas teilen, und wir greifen einander nicht an und reparieren einander nicht.
agreements-listening-1 = Ich höre zu, um zu verstehen, nicht um zu antworten.

someone = Jemand
untitled = Ein Kreis des Zuhörens
gap = { " " }

language-choose = Sprache
language-unread = Diese Worte hat noch niemand gelesen, dessen Muttersprache Deutsch ist. Wenn etwas falsch klingt, sag es denen, die diesen Raum anbieten.
language-notNow = Diese Sprache lässt sich gerade nicht laden.
theme-choose = Licht
theme-device = Licht automatisch
theme-evening = Abendlicht
theme-day = Tageslicht
keep-tick = Diese Wahl und diese Seite auf diesem Gerät behalten
keep-what = Sprache und Licht, und die Seite selbst, damit sie sich auch ohne Netz öffnet. Von einem Kreis bleibt dabei nichts. „Sofort gehen“ vergisst auch sie.
keep-refused = Dieser Browser lässt die Seite das nicht behalten.

home-title = Der Raum des Zuhörens
home-what-1 = Ein paar Menschen sitzen im Kreis und geben einen Redestein weiter.
home-what-2 = Wer ihn hält, wird gehört; alle anderen hören zu.
home-what-3 = Wenn der Kreis vorüber ist, wird auf jedem Gerät alles gelöscht.
home-open = Einen Raum öffnen
home-rehearse = Proben
home-notPromised = Jemand könnte trotzdem mitschneiden; das kann der Raum nicht verhindern.
home-handbook = Einen Kreis halten
home-safety = Ist es sicher?
home-hostedBy = Angeboten von { $name }
home-contact = Kontakt
home-legal = Impressum

notice-broken-link-title = Dieser Link ist nicht vollständig.
notice-broken-link-text = Bitte lass ihn dir noch einmal geben, oder kopiere ihn noch einmal ganz.
notice-framed-title = Diese Seite wird innerhalb einer anderen angezeigt.
notice-framed-text = Ein Raum öffnet sich nur in einem eigenen Tab, damit nichts Fremdes darüber liegt.
notice-insecure-title = Diese Adresse ist nicht sicher.
notice-insecure-text = Browser öffnen ein Mikrofon nur unter einer Adresse, die mit https beginnt. Wer diese Seite anbietet, kann sie mit einem Zertifikat absichern; wie das geht, steht in der README.
notice-unsupported-title = In diesem Browser lässt sich kein Raum öffnen.
notice-unsupported-text = In einem aktuellen Firefox, Chrome, Edge oder Safari geht es.
notice-not-whole-title = Der Raum ist nicht vollständig angekommen.
notice-not-whole-text = Unterwegs ist ein Teil dieser Seite hängen geblieben. Er lässt sich noch einmal holen.
notice-no-way-title = Gerade führt kein Weg in den Raum.
notice-no-way-text = Man begegnet sich hier über das Netz, und dieses Gerät hat gerade keines, oder keines, das hierher führt. Sobald es wieder da ist, geht diese Seite von selbst weiter.
notice-open-elsewhere-title = Dieser Raum ist hier schon in einem anderen Tab offen.
notice-open-elsewhere-text = Du kannst dort weitermachen oder auch hier hereinkommen.
notice-full-title = Alle Plätze sind besetzt.
notice-full-text = Wenn jemand geht, ist wieder Platz.
notice-closed-title = Der Kreis hat begonnen.
notice-closed-text = Seine Tür ist jetzt geschlossen, damit die Menschen drinnen beieinander bleiben können. Von dir wird hier nichts aufbewahrt.
notice-not-yet-title = Gerade nicht.
notice-not-yet-text = Dein Klopfen wurde gehört, und die Menschen drinnen bitten dich um etwas Geduld. Du kannst weiter auf einen besseren Moment warten.
notice-left-title = Du bist gegangen.
notice-left-text = Der Kreis geht weiter.
notice-long-away-title = Du warst eine Weile fort.
notice-long-away-text = Eine halbe Stunde lang war hier niemand aus dem Kreis zu hören, deshalb wurde auf diesem Gerät alles gelöscht. Wenn der Kreis noch weitergeht, bringt dich sein Link zurück.
notice-removed-title = Der Kreis geht ohne dich weiter.
notice-removed-text = Du gehörst nicht mehr dazu, und auf diesem Gerät ist nichts mehr davon. Mögest du Menschen finden, mit denen du im Kreis sitzen kannst.
notice-comeInAnyway = Auch hier hereinkommen
notice-comeBack = Zurück in den Kreis
notice-lookAgain = Noch einmal nachsehen
notice-keepWaiting = Weiter warten
notice-toBeginning = Zurück zum Anfang

welcome-lead = Diese Vereinbarungen halten den Kreis. Bitte lies sie in Ruhe.
welcome-changed = Die Vereinbarungen haben sich geändert. Bitte lies sie noch einmal.
welcome-agree = Ich stimme ihnen zu
welcome-reload = Neu laden
welcome-apart-what = Du kannst auch ohne sie hineingehen; ihr trefft euch, sobald alle dieselbe Seite haben.
welcome-apart-go = Ohne sie hineingehen
welcome-company-looking = Wir sehen nach, ob jemand da ist …
welcome-company-someone = Jemand ist da.
welcome-company-nobody = Jetzt ist niemand da. Vielleicht hat der Kreis noch nicht begonnen, vielleicht ist er vorüber.
welcome-company-unreachable = Der Raum ist gerade nicht zu erreichen. Er versucht es weiter.
welcome-company-no-server = Hier wurde kein Server gefunden, über den Menschen zusammenkommen können. Wer diese Seite anbietet, kann in der config.json einen nennen.
welcome-company-reload = Bitte lade die Seite neu, bevor wir beginnen. Jemand hier hat eine neuere.
welcome-company-still-older = Jemand hier hat eine neuere Seite, und das Neuladen hat sie noch nicht gebracht. Versuch es bitte in einer Weile noch einmal.
welcome-company-await-reload = Jemand hier hat eine ältere Seite. Wenn sie neu geladen ist, trefft ihr euch.
welcome-company-apart = Du gehst ohne die hinein, die eine andere Seite haben.
welcome-door-ask = Der Kreis hat begonnen. Wenn du klopfst, sucht jemand nach einem guten Moment.
welcome-door-closed = Der Kreis hat begonnen, und seine Tür ist geschlossen.

link-copy = Link kopieren
link-copied = Kopiert
link-share = Link teilen
link-byHand = Der Link, zum Kopieren von Hand

you-title = Wie du dabei bist
you-name = Wie dürfen wir dich nennen?
you-way = Wie möchtest du hier sein?
you-voice = Mit meiner Stimme
you-writing = Schreibend
you-listening = Nur zuhörend
you-beforeAsking = Dein Browser fragt gleich nach dem Mikrofon. Dein Telefon zeigt die ganze Zeit sein Mikrofonlicht. Nichts verlässt dieses Gerät, solange du den Stein nicht hältst.
you-asking = Dein Browser fragt dich jetzt.
you-stillAsking = Dein Browser fragt noch nach dem Mikrofon. Du kannst weitergehen und es später erlauben.
you-nameMissing = Hier braucht es einen Namen. Jeder, den du magst, ist recht.
you-go = Weiter

ready-title = Bereit
ready-heard = Wir können dich hören. Du kannst uns hören.
ready-notYetHeard = Sag ein Wort, wenn du magst, und das Licht antwortet.
ready-listening = Du bist hier, um zuzuhören.
ready-writing = Du bist schreibend hier. Wenn der Stein zu dir kommt, lesen alle, was du schreibst.
ready-microphone-refused = Das Mikrofon wurde nicht erlaubt. Du kannst jetzt Platz nehmen, zuhören und es später einschalten.
ready-microphone-none = Es wurde kein Mikrofon gefunden. Du kannst jetzt Platz nehmen, zuhören und es später einschalten.
ready-microphone-stopped = Das Mikrofon ist ausgegangen. Du kannst jetzt Platz nehmen, zuhören und es später einschalten.
ready-level = Das Licht bewegt sich mit deiner Stimme.
ready-elsewhere = Diese Seite ist in einer anderen App geöffnet, die das Mikrofon vielleicht für sich behält. Öffne deinen Browser und füge den Link dort ein.
ready-tryAgain = Noch einmal versuchen
ready-sit = Platz nehmen
ready-step-entering = Wir machen dir Platz …
ready-step-waiting = Von drinnen hat noch niemand geantwortet. Wir versuchen es weiter.
ready-step-knocking = Der Kreis hat begonnen; jemand sucht nach einem guten Moment.
ready-turnBack = Nicht länger warten

exit-vanish = Sofort gehen
exit-what = Löscht alles in diesem Tab und zeigt eine leere Seite. Dein Browser weiß vielleicht noch, dass du hier warst.
exit-key = Dreimal die Umschalttaste drücken bewirkt dasselbe

farewell-title = Es ist fort. Geh behutsam.
farewell-removed = Was gelöscht wurde
farewell-removedList-1 = Die Namen, die Plätze und die Reihenfolge des Kreises.
farewell-removedList-2 = Die Vereinbarungen, und wer ihnen zugestimmt hat.
farewell-removedList-3 = Die Schlüssel dieses Raums und der Link in der Adresszeile.
farewell-removedList-4 = Die Verbindungen zwischen den Geräten und jedes Mikrofon.
farewell-cannot = Was Menschen in Erinnerung behalten, lässt sich nicht löschen, auch nicht, was jemand aufgenommen haben mag, und kein Link in einer Nachricht oder im Verlauf deines Browsers.
farewell-back = Zurück zum Anfang
farewell-devices = { $count ->
    [one] Ein Gerät.
   *[other] { farewell-count } Geräte.
}
farewell-letGo-one = Es hat losgelassen.
farewell-letGo-both = Beide haben losgelassen.
farewell-letGo-all = Alle haben losgelassen.
farewell-letGo-some = { $count ->
    [one] Eines hat losgelassen.
   *[other] { farewell-count } haben losgelassen.
}
farewell-unreached = { $count ->
    [one] Eines war nicht zu erreichen.
   *[other] { farewell-count } waren nicht zu erreichen.
}
farewell-count = { $count ->
    [0] Keine
    [one] Eines
    [2] Zwei
    [3] Drei
    [4] Vier
    [5] Fünf
    [6] Sechs
    [7] Sieben
    [8] Acht
    [9] Neun
    [10] Zehn
    [11] Elf
    [12] Zwölf
   *[other] { $count }
}

## aside
aside-hide = Andere hier könnten ungefähr erkennen, von wo du dich verbindest. Das verbergen; der Ton kommt dann vielleicht etwas später an.
aside-hidingFails = Solange du verbirgst, von wo du dich verbindest, erreicht dich ohne das Relais niemand.
aside-title = Etwas stimmt nicht
aside-check = Die Verbindung prüfen
aside-checkAgain = Noch einmal prüfen
aside-checking = Wir sehen nach. Das dauert ein paar Sekunden.
aside-rehearsal = Dies ist eine Probe: Niemand ist verbunden, also gibt es nichts zu prüfen.
aside-findings-no-server = Der Server, der die Menschen zusammenbringt, antwortet nicht. Ohne ihn findet niemand den Raum; vielleicht hilft es, es nach einer Weile noch einmal zu versuchen.
aside-findings-no-way = Dieses Netz lässt keine direkten Verbindungen durch, und dieser Raum hat kein Relais. Oft hilft ein anderes Netz oder die eigene Verbindung eines Telefons.
aside-findings-no-way-relay-silent = Dieses Netz lässt keine direkten Verbindungen durch, und das Relais dieses Raums antwortet nicht. Oft hilft ein anderes Netz oder die eigene Verbindung eines Telefons.
aside-findings-only-relay = Dieses Netz lässt keine direkten Verbindungen durch. Stattdessen trägt das Relais dieses Raums deine Verbindungen.
aside-findings-untried = Der Server antwortet. Ob dieses Netz direkte Verbindungen durchlässt, lässt sich hier nicht prüfen, und dieser Raum hat kein Relais.
aside-findings-untried-relay = Der Server antwortet, und ebenso das Relais dieses Raums, das deine Verbindungen trägt, wo sonst nichts hilft.
aside-findings-untried-relay-silent = Das Relais dieses Raums antwortet gerade nicht, und ob dieses Netz direkte Verbindungen durchlässt, lässt sich hier nicht prüfen. Oft hilft ein anderes Netz oder die eigene Verbindung eines Telefons.
aside-findings-relay-silent = Deine Verbindung ist gut. Das Relais dieses Raums, das manche Netze brauchen, antwortet gerade nicht.
aside-findings-no-relay = Deine Verbindung ist gut. Manche Netze brauchen ein Relais zwischen sich, und dieser Raum hat keines.
aside-findings-well = Deine Verbindung ist gut, und das Relais dieses Raums ebenso.
aside-microphone-refused = Über das Zeichen neben der Adresse dieser Seite kannst du das Mikrofon erlauben.
aside-microphone-none = Wenn ein Mikrofon eingesteckt ist, benutzt es vielleicht ein anderes Programm.
aside-microphone-stopped = Vielleicht hat ein anderes Programm das Mikrofon genommen, oder es wurde herausgezogen.

## sound
sound-level = Dein Mikrofon
sound-hearMyself = Dich selbst hören
sound-listening = Sag ein paar Worte. Gleich hörst du sie.
sound-playing = So klingst du. Nichts davon wird aufbewahrt.
sound-playSound = Einen Ton abspielen
sound-microphone = Mikrofon
sound-speaker = Wo du die anderen hörst
sound-usual = Wie im System eingestellt
sound-unnamed = Gerät { $at }
sound-natural = Natürlicher Klang, für eine Klangschale oder Musik
sound-naturalWhat = Echo, Rauschen und Lautstärke bleiben dann, wie sie sind; Kopfhörer helfen.
