circle-greeting = Je bent er. Er wordt niets van je verwacht. Als de steen komt, kun je spreken, stil zijn, schrijven, of hem voorbij laten gaan.
circle-fold = Goed
circle-seats = De kring, vanaf jou met de klok mee
circle-menu = Voor de kring zorgen
circle-dock = Wat je kunt doen
circle-seating = Een ogenblik. Je plaats wordt klaargemaakt.
circle-out = Je bent even uit de kring gestapt. Je plaats blijft van jou.
circle-first = Je bent hier als eerste. Deel de link, dan kunnen de anderen erbij komen.
circle-alone = Er is hier nu niemand anders.
circle-centre = De steen rust in het midden.
circle-centreHand = De steen rust in het midden. { $name } stak als eerste een hand op.
circle-unsettled = Een ogenblik. We laten het iedereen weten.
circle-mine = Jij houdt de steen vast.
circle-resting = Jij houdt de steen vast. Je microfoon rust.
circle-open = Je microfoon staat open.
circle-reaching = Je stem bereikt iedereen.
circle-stopped = Je microfoon is gestopt.
circle-refused = Jij houdt de steen vast. Je microfoon is nog niet toegestaan.
circle-held = { $name } houdt de steen vast.
circle-lost = { $name } komt terug. De steen wacht.
circle-offeredToMe = { $name } reikt je de steen aan. Het heeft geen haast.
circle-comesToMe = De steen komt naar jou. Het heeft geen haast.
circle-comes = De steen gaat naar { $to }.
circle-offeredByMe = Je reikt { $name } de steen aan.
circle-offered = { $giver } reikt { $to } de steen aan.
circle-closing = We sluiten de kring samen.
circle-waiting = We wachten tot iedereen zover is.

seat-you = jij
seat-speaking = spreekt
seat-holding = heeft de steen
seat-next = hierna
seat-afterNext = daarna
seat-lost = komt terug…
seat-out = even eruit
seat-reading = leest
seat-quieted = stil voor jou
seat-passesToYou = geeft door aan jou
seat-youPassTo = hier geef jij door
seat-handing = reikt de steen aan
seat-beingHanded = krijgt de steen aangereikt
seat-reached = je stem komt hier aan

dock-take = De steen nemen
dock-accept = Aannemen
dock-onward = Voorbij laten gaan
dock-withdraw = Terugnemen
dock-giveBack = De steen in het midden leggen
dock-pass = Doorgeven aan { $name }
dock-speak = Spreken
dock-rest = De microfoon laten rusten
dock-tryAgain = Nog eens proberen
dock-turnOn = De microfoon aanzetten
dock-hear = Tik om te horen
dock-lay = In het midden leggen
dock-name = Zeggen wie hierna komt
dock-handBack = Teruggeven aan { $name }
dock-listener = Wie luistert naar je?
dock-heard = Ik voel me gehoord
dock-carry = Nu even verder brengen
dock-askRest = Vragen of de steen mag rusten
dock-restPiece = De steen laten rusten
dock-goOn = Verdergaan
dock-openMine = Je microfoon openen
dock-bell = Bel
dock-stepOut = Even eruit stappen
dock-comeBack = Terugkomen
dock-ready = Ik kan dit nu loslaten
dock-notYet = Nog niet
dock-more = Meer

footer-noSound = Van { $name } komt hier nog geen geluid aan. De ruimte zoekt een weg.
footer-unreached = Je stem bereikt { $names } nu even niet.
footer-unreachedMany = { $count ->
    [one] Je stem bereikt één persoon nu even niet.
    [3] Je stem bereikt drie mensen nu even niet.
    [4] Je stem bereikt vier mensen nu even niet.
    [5] Je stem bereikt vijf mensen nu even niet.
    [6] Je stem bereikt zes mensen nu even niet.
   *[other] Je stem bereikt { $count } mensen nu even niet.
}
footer-noSignal = Er komt helemaal geen geluid van je microfoon. Misschien staat er een knopje op uit, of gebruikt een ander programma hem.
footer-introducerAway = Nieuwe mensen kunnen de ruimte nu even niet vinden. De kring gaat verder.
footer-leakStopped = Er ging geluid naar buiten terwijl je microfoon had moeten rusten. Dat is stopgezet.
footer-unmet-relayed = Een verbinding komt nog niet tot stand. De ruimte blijft het proberen.
footer-unmet-no-relay = Een verbinding komt niet tot stand. Misschien laat een van de netwerken er geen door, en deze ruimte heeft geen relais. Een ander netwerk, of de eigen verbinding van een telefoon, helpt vaak.
footer-newerPage-gathering = Laad de pagina alsjeblieft opnieuw voor we beginnen. Iemand is met een nieuwere gekomen.
footer-newerPage-begun = Iemand is met een nieuwere pagina gekomen, en kan binnenkomen zodra iedereen hier opnieuw heeft geladen.
footer-cutOff = Het contact met de anderen is even weg. De ruimte zoekt ze.

## practice
practice-length = { $unit ->
    [half] een halve minuut
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = Luiden voor { practice-length } stilte? Iedereen pauzeert even, en wie de steen heeft, houdt hem.
practice-bell-ring = De bel luiden
practice-bell-no = Nu niet
practice-bell-rests = De bel heeft net geklonken.
practice-choose-receiver = Naar wie gaat de steen?
practice-choose-listener = Wie luistert naar je?
practice-choose-no = Nog niet
practice-silence-nobody = Stilte, { practice-length }.
practice-silence-mine = Stilte, { practice-length }. Jij houdt de steen.
practice-silence-theirs = Stilte, { practice-length }. { $name } houdt de steen.
practice-farewell = Het afscheid. Iedereen mag de eigen microfoon openen.
practice-farewellOver = De bel heeft het afscheid beëindigd. Als je zover bent, laat de kring dan los.
practice-breath = Een ademtocht vóór de volgende stem.
practice-interrupted = Je was aan het spreken toen de verbinding wegviel.
practice-setAside = Je staat nu even buiten de kring. Je plaats blijft van jou, en je kunt terugkomen wanneer je wilt.
practice-askedToRest = Je hebt het gevraagd. Het heeft geen haast.
practice-iListen = Je luistert naar { $name }.
practice-pairs = { $listener } luistert naar { $speaker }.
practice-waitingFor = We wachten op { $name }.
practice-stepThemOut = { $name } even buiten de kring laten
practice-knock-isHere = { $name } staat aan de deur.
practice-knock-letIn = Binnenlaten
practice-knock-notYet = Nog niet
practice-wait = Wachten
practice-callOff = Terugnemen
practice-held = Iemand heeft gevraagd om te wachten.
practice-hand-raise = Je hand opsteken
practice-hand-lower = Je hand laten zakken
practice-hand-at = hand { $place }
practice-heart = hand op het hart
practice-guardian = waakt over de kring
practice-guardianOffered = { $name } wil jou graag over de kring laten waken.
practice-beGuardian = Over de kring waken
practice-candle-burning = De kaars brandt.
practice-candle-half = De kaars is half op.
practice-candle-low = De kaars is bijna op.
practice-candle-down = De kaars is op. Het heeft geen haast.
practice-candle-longer = Langer laten branden
practice-closes = We sluiten rond { $hour }
practice-ifBroken = Als de verbinding wegvalt: { $what }
practice-quiet-cannot-hear = Iemand kan je niet horen.
practice-quiet-need-someone = { $name } zou graag willen dat er iemand is. Alleen jij ziet dit.
practice-quiet-line = Van wie over de kring waakt, alleen voor jou: { $text }
practice-quiet-shall-rest = Mag de steen rusten? Je kunt verdergaan wanneer je wilt.
practice-quiet-stillHere = Ik ben er nog
practice-quiet-answer = Eén regel, alleen voor deze persoon
practice-quiet-send = Versturen
practice-quiet-fold = Goed
practice-write-field = Schrijf, en de anderen lezen het
practice-write-say = Zeggen
practice-write-tooLong = Dit is langer dan één regel kan zijn. Je kunt het in twee zeggen.
practice-write-full = In deze beurt passen geen regels meer.
practice-write-lines = Wat er in deze beurt geschreven is
practice-again-title = Wat we afspreken
practice-again-changed = De afspraken zijn veranderd. Lees ze alsjeblieft nog eens.
practice-again-read = Lees ze alsjeblieft nog eens, op je eigen tempo.
practice-again-agree = Ik stem hiermee in
practice-again-leave = Weggaan

practice-did-phase-gathering = { $who ->
    [you] Je bent teruggegaan naar het samenkomen.
   *[other] { $name } is teruggegaan naar het samenkomen.
}
practice-did-phase-opening = { $who ->
    [you] Je bent met de opening begonnen.
   *[other] { $name } is met de opening begonnen.
}
practice-did-phase-rounds = { $who ->
    [you] Je bent een ronde begonnen.
   *[other] { $name } is een ronde begonnen.
}
practice-did-phase-closing = { $who ->
    [you] Je bent met de slotronde begonnen.
   *[other] { $name } is met de slotronde begonnen.
}
practice-did-phase-farewell = { $who ->
    [you] Je bent met het afscheid begonnen.
   *[other] { $name } is met het afscheid begonnen.
}
practice-did-pattern-around = { $who ->
    [you] Je laat de steen de kring rondgaan.
   *[other] { $name } laat de steen de kring rondgaan.
}
practice-did-pattern-around-back = { $who ->
    [you] Je laat de steen de andere kant op gaan.
   *[other] { $name } laat de steen de andere kant op gaan.
}
practice-did-pattern-centre = { $who ->
    [you] Je laat de steen uit het midden nemen.
   *[other] { $name } laat de steen uit het midden nemen.
}
practice-did-pattern-named = { $who ->
    [you] Je laat de steen gaan naar wie de spreker noemt.
   *[other] { $name } laat de steen gaan naar wie de spreker noemt.
}
practice-did-pattern-listener = { $who ->
    [you] Je laat de steen tussen twee mensen heen en weer gaan.
   *[other] { $name } laat de steen tussen twee mensen heen en weer gaan.
}
practice-did-prompt = { $who ->
    [you] Je hebt een vraag voor deze ronde neergelegd.
   *[other] { $name } heeft een vraag voor deze ronde neergelegd.
}
practice-did-prompt-none = { $who ->
    [you] Je hebt de vraag weggenomen.
   *[other] { $name } heeft de vraag weggenomen.
}
practice-did-title = { $who ->
    [you] Je hebt de kring een naam gegeven.
   *[other] { $name } heeft de kring een naam gegeven.
}
practice-did-intention = { $who ->
    [you] Je hebt opgeschreven waar de kring voor is.
   *[other] { $name } heeft opgeschreven waar de kring voor is.
}
practice-did-closesAround = { $who ->
    [you] Je hebt gezegd wanneer we sluiten.
   *[other] { $name } heeft gezegd wanneer we sluiten.
}
practice-did-ifBroken = { $who ->
    [you] Je hebt opgeschreven wat we doen als de verbinding wegvalt.
   *[other] { $name } heeft opgeschreven wat we doen als de verbinding wegvalt.
}
practice-did-quietSeconds = { $who ->
    [you] Je laat een stilte { practice-length } duren.
   *[other] { $name } laat een stilte { practice-length } duren.
}
practice-did-breathSeconds = { $who ->
    [you] Je hebt een ademtocht tussen twee stemmen gezet.
   *[other] { $name } heeft een ademtocht tussen twee stemmen gezet.
}
practice-did-breathSeconds-none = { $who ->
    [you] Je hebt de ademtocht weggenomen.
   *[other] { $name } heeft de ademtocht weggenomen.
}
practice-did-candleMinutes = { $who ->
    [you] Je hebt voor elke beurt een kaars aangestoken.
   *[other] { $name } heeft voor elke beurt een kaars aangestoken.
}
practice-did-candleMinutes-none = { $who ->
    [you] Je hebt de kaars weggezet.
   *[other] { $name } heeft de kaars weggezet.
}
practice-did-order = { $who ->
    [you] Je hebt de plaatsen verschoven.
   *[other] { $name } heeft de plaatsen verschoven.
}
practice-did-prompts = { $who ->
    [you] Je hebt vragen klaargelegd.
   *[other] { $name } heeft vragen klaargelegd.
}
practice-did-door-open = { $who ->
    [you] Je hebt de deur geopend.
   *[other] { $name } heeft de deur geopend.
}
practice-did-door-ask = { $who ->
    [you] Je vraagt wie nieuw is te kloppen.
   *[other] { $name } vraagt wie nieuw is te kloppen.
}
practice-did-door-closed = { $who ->
    [you] Je hebt de deur gesloten.
   *[other] { $name } heeft de deur gesloten.
}
practice-did-guardian-nobody = Niemand waakt nu over de kring. Iedereen mag die plaats nemen.
practice-did-guardian-me = Jij waakt nu over de kring.
practice-did-guardian-other = { $name } waakt nu over de kring.
practice-did-agreements = De afspraken zijn veranderd.
practice-did-carried-past-me = De steen is voorlopig aan je voorbijgegaan. Hij komt bij je terug.
practice-did-carried-past-other = De steen is voorlopig aan { $name } voorbijgegaan. Hij komt nog terug.
practice-did-set-aside-me = Je staat nu even buiten de kring.
practice-did-set-aside-other = { $name } staat nu even buiten de kring, en kan op elk moment terugkomen.
practice-did-removed = { $name } is niet meer in de kring.

practice-coming-phase-gathering = Over een halve minuut: terug naar het samenkomen.
practice-coming-phase-opening = Over een halve minuut: de opening.
practice-coming-phase-rounds = Over een halve minuut: een ronde.
practice-coming-phase-closing = Over een halve minuut: de slotronde.
practice-coming-phase-farewell = Over een halve minuut: het afscheid.
practice-coming-pattern-around = Over een halve minuut: de steen gaat de kring rond.
practice-coming-pattern-around-back = Over een halve minuut: de steen gaat de andere kant op.
practice-coming-pattern-centre = Over een halve minuut: de steen wordt uit het midden genomen.
practice-coming-pattern-named = Over een halve minuut: de steen gaat naar wie de spreker noemt.
practice-coming-pattern-listener = Over een halve minuut: de steen gaat tussen twee mensen heen en weer.
practice-coming-prompt = Over een halve minuut: een andere vraag.
practice-coming-prompt-none = Over een halve minuut: geen vraag meer.
practice-coming-title = Over een halve minuut: een andere naam voor de kring.
practice-coming-intention = Over een halve minuut: waar de kring voor is.
practice-coming-closesAround = Over een halve minuut: wanneer we sluiten.
practice-coming-ifBroken = Over een halve minuut: wat we doen als de verbinding wegvalt.
practice-coming-quietSeconds = Over een halve minuut: een stilte duurt { practice-length }.
practice-coming-breathSeconds = Over een halve minuut: een ademtocht tussen twee stemmen.
practice-coming-breathSeconds-none = Over een halve minuut: geen ademtocht tussen de stemmen.
practice-coming-candleMinutes = Over een halve minuut: een kaars voor elke beurt.
practice-coming-candleMinutes-none = Over een halve minuut: geen kaars.
practice-coming-order = Over een halve minuut: een andere volgorde van plaatsen.
practice-coming-prompts = Over een halve minuut: klaargelegde vragen.
practice-coming-door-open = Over een halve minuut: de deur gaat open.
practice-coming-door-ask = Over een halve minuut: wie nieuw is, klopt.
practice-coming-door-closed = Over een halve minuut: de deur gaat dicht.
practice-coming-set-aside-me = Over een halve minuut sta je even buiten de kring, als je niet antwoordt.
practice-coming-set-aside-other = Over een halve minuut staat { $name } even buiten de kring. Terugkomen kan op elk moment.

## tending
tending-title = Voor de kring zorgen
tending-close = Sluiten
tending-with-passElsewhere = Aan iemand anders doorgeven
tending-with-lay = In het midden leggen
tending-with-write = Schrijven in plaats van spreken
tending-with-stepOut = Even eruit stappen
tending-with-bell = De bel luiden
tending-signs-title = Een stil teken
tending-signs-heart = Hand op het hart
tending-signs-cannotHear = Ik kan { $name } niet horen
tending-signs-needSomeone = Ik heb iemand nodig
tending-signs-onlyThey = Alleen { $name } ziet dat je niet kunt horen, of dat je iemand nodig hebt.
tending-evening-title = De avond
tending-evening-now-gathering = Nu: samenkomen.
tending-evening-now-opening = Nu: de opening.
tending-evening-now-rounds = Nu: een ronde.
tending-evening-now-closing = Nu: de slotronde.
tending-evening-now-farewell = Nu: het afscheid.
tending-evening-now-ended = Nu is het voorbij.
tending-evening-elsewhere = Naar een ander moment van de avond
tending-evening-announced = Niemand waakt nu over de kring. Wat je verandert, wordt een halve minuut aangekondigd, en iedereen mag vragen om te wachten.
tending-evening-oneAtATime = Wat je hebt aangekondigd, komt eerst.
tending-evening-notMine = { $name } waakt over de kring; je kunt het vragen.
tending-evening-waiting = We wachten tot iedereen zover is.
tending-begin-gathering = Terug naar het samenkomen
tending-begin-opening = Met de opening beginnen
tending-begin-rounds = Een ronde beginnen
tending-begin-closing = De slotronde beginnen
tending-begin-farewell = Met het afscheid beginnen
tending-another = Nog een ronde beginnen
tending-pattern-title = Hoe de steen gaat
tending-pattern-between = Hoe de steen gaat: tussen twee beurten, als de steen in het midden ligt of bij jou is.
tending-pattern-around-1 = De kring rond
tending-pattern-around-2 = Van elke plaats naar de volgende.
tending-pattern-around-back-1 = De andere kant op
tending-pattern-around-back-2 = Van elke plaats naar de vorige.
tending-pattern-centre-1 = Uit het midden
tending-pattern-centre-2 = Ieder legt hem neer; wie wil, neemt hem op.
tending-pattern-named-1 = Door de spreker genoemd
tending-pattern-named-2 = Ieder noemt wie hierna komt.
tending-pattern-listener-1 = Met iemand die luistert
tending-pattern-listener-2 = Twee mensen geven hem aan elkaar door, tot de eerste zich gehoord voelt.
tending-question-title = Een vraag voor de ronde
tending-question-field = Rust onder de steen
tending-question-set = Deze vraag neerleggen
tending-question-away = Wegnemen
tending-question-ready = Klaargelegd
tending-question-use = Gebruiken
tending-question-remove = Verwijderen
tending-question-keep = Klaarleggen
tending-question-paste = Plak er meer, één per regel
tending-question-pasteDo = Deze klaarleggen
tending-question-pasteTooLong = Een regel hier is langer dan een vraag kan zijn.
tending-question-pasteTooMany = Meer dan er klaargelegd kunnen worden.
tending-question-copy = Allemaal kopiëren
tending-question-copied = Gekopieerd
tending-question-byHand = Om zelf te kopiëren
tending-question-nothingKept = Na de kring wordt niets bewaard. Kopieer wat je terug wilt zien.
tending-question-library = Uit de bibliotheek
tending-question-aloud = Om voor te lezen
tending-frame-title = Naam en kader
tending-frame-name = De naam van de kring
tending-frame-intention = Waar hij voor is
tending-frame-closes = We sluiten rond …
tending-frame-ifBroken = Als de verbinding wegvalt …
tending-frame-keep = Vastleggen
tending-code-title = Een code om te scannen
tending-code-told = Een vierkante code met de link van deze ruimte erin.
tending-code-point = Richt de camera van een telefoon erop, dan leidt de weg hierheen.
tending-code-notNow = De code kan nu even niet worden getekend.
tending-agreements-title = Wat we hebben afgesproken
tending-agreements-everyone = Als er één verandert, wordt het iedereen opnieuw gevraagd.
tending-agreements-notNow = Je kunt ze veranderen tijdens het samenkomen, en als de steen in het midden ligt.
tending-agreements-reword = Anders zeggen
tending-agreements-keep = Veranderen
tending-agreements-remove = Verwijderen
tending-agreements-add = Nog een afspraak
tending-agreements-addDo = Toevoegen
tending-agreements-full = Meer dan veertig zijn moeilijk te dragen.
tending-agreements-lost = Iemand heeft dit op hetzelfde moment veranderd. Jouw woorden waren: { $text }
tending-agreements-useMine = Mijn woorden gebruiken
tending-agreements-withdraw = Mijn instemming terugnemen
tending-agreements-withdrawWhat = Je microfoon en je oren rusten tot je weer instemt. Je plaats blijft van jou.
tending-agreements-withdrawNo = Nu niet
tending-guardian-title = Waken over de kring
tending-guardian-what = Wie waakt, let op tijd en bel, en is niemands baas.
tending-guardian-nobody = Nu waakt er niemand.
tending-guardian-is = { $name } waakt.
tending-guardian-me = Jij waakt.
tending-guardian-lay = Neerleggen
tending-guardian-hand = Overdragen aan { $name }
tending-guardian-handing = Je draagt het waken over aan { $name }.
tending-door-title = De deur
tending-door-choose = Hoe nieuwe mensen binnenkomen
tending-door-now-open = De deur is open.
tending-door-now-ask = Wie nieuw is, klopt.
tending-door-now-closed = De deur is dicht.
tending-door-open-1 = Open
tending-door-open-2 = Wie de link heeft en instemt, komt binnen.
tending-door-openForNow-1 = Open
tending-door-openForNow-2 = Wie de link heeft en instemt, komt binnen; vanaf de opening wordt er geklopt.
tending-door-ask-1 = Kloppen
tending-door-ask-2 = Kloppen is te zien tussen twee beurten, eerst voor wie over de kring waakt, en na twee minuten voor iedereen.
tending-door-closed-1 = Dicht
tending-door-closed-2 = Wie nieuw is, hoort dat de kring is begonnen. Wie er is, blijft.
tending-seats-title = Wie waar zit
tending-seats-earlier = { $name } één plaats terug
tending-seats-later = { $name } één plaats verder
tending-waiting-title = De kring wacht
tending-waiting-for = We wachten op { $name }.
tending-waiting-stepOut = { $name } even buiten de kring laten
tending-waiting-what = We laten het iedereen weten, en iedereen mag vragen om te wachten. Terugkomen kan op elk moment.
tending-time-title = Tijd en stilte
tending-time-silence = Een stilte duurt
tending-time-breath = Een ademtocht tussen twee stemmen
tending-time-candle = Een kaars voor elke beurt
tending-time-candleWhat = Alleen te zien voor wie de steen vasthoudt en wie over de kring waakt. De kaars legt niemand het zwijgen op.
tending-time-none = geen
tending-time-seconds = { $count ->
    [one] één seconde
   *[other] { $count } seconden
}
tending-time-minutes = { $count ->
    [one] een minuut
   *[other] { $count } minuten
}
tending-time-halfMinute = een halve minuut
tending-voices-title = Stemmen
tending-voices-what = Alleen voor jou, hier en nu. Niemand komt het te weten, en wat geschreven wordt, komt nog steeds aan.
tending-voices-quiet = { $name } even niet horen
tending-voices-hear = { $name } weer horen
tending-voices-volume = Hoe luid { $name } is
tending-removal-title = Iemand vragen te vertrekken
tending-removal-what = Daarvoor is meer dan de helft nodig van iedereen die hier zit, minstens twee. Geen scherm zegt wie het vroeg.
tending-removal-door = Wie de link heeft, kan onder een andere naam terugkomen. Doe daarom de deur dicht.
tending-removal-nobody = Iedereen hier was er eerder dan jij. Alleen wie er toen ook al was, kan iemand vragen te vertrekken.
tending-removal-asked = Je hebt { $name } gevraagd te vertrekken. Nu moeten anderen het ook vragen.
tending-removal-others = Iemand vraagt { $name } te vertrekken.
tending-removal-ask = { $name } vragen te vertrekken
tending-removal-sureWhat = Eenmaal gezegd, is het niet terug te nemen. { $name } is er niet meer bij zodra genoeg van jullie het vragen.
tending-removal-sure = Ja, { $name } vragen te vertrekken
tending-removal-no = Nu niet
tending-sound-title = Geluid en microfoon
tending-sound-bell = Hoe luid de bel klinkt
tending-sound-readAloud = Geschreven regels voorlezen
tending-sound-chime = Een zacht geluid als de steen naar je toe komt
tending-sound-vibrate = Een trilling van dit apparaat als de steen naar je toe komt
tending-tooLong = Dit is langer dan het hier kan zijn. Er gaat niets van verloren.
tending-details = Details
tending-end = De kring samen beëindigen
tending-endWhat = Het wordt iedereen hier gevraagd. Als iedereen zover is, wordt op elk apparaat alles gewist, en er is geen weg terug.
tending-endNo = Nu niet
tending-leave = Weggaan
tending-packets = { $microphone ->
    [none] Je hebt hier geen microfoon: { tending-sent }
    [refused] Je microfoon is niet toegestaan: { tending-sent }
    [resting] Je microfoon rust: { tending-sent }
    [open] Je microfoon staat open: { tending-sent }
   *[stopped] Je microfoon is gestopt: { tending-sent }
}
tending-connected = Verbonden met { $some } van { $all }.
tending-alone = Er zit nog niemand anders.
tending-circleWords-title = De woorden van deze kring
tending-circleWords-apart = Nog niet iedereen is verbonden.
tending-circleWords-unmet = { $name } is niet met jou verbonden.
tending-circleWords-vouched = { $name } is niet met jou verbonden; { $by } staat ervoor in.
tending-circleWords-reckoning = Een ogenblik. Jullie zes woorden worden gezocht.
tending-circleWords-unreachable = De woorden kunnen nu even niet worden opgehaald. Ze kunnen later nog eens gevraagd worden.
tending-circleWords-aloud = Lees ze samen hardop voor. Als iedereen dezelfde zes woorden heeft, zit er niemand tussen.
tending-circleWords-differ = Als ze verschillen, zit er misschien iemand tussen. Ga niet verder in deze ruimte; open een nieuwe en deel de link langs een andere weg.
tending-shutOut = Iets op het apparaat van { $name } stuurt wat geen kring begrijpt; de verbinding is hier gesloten.
tending-ignored = { $count ->
    [one] Eén bericht was niet volledig en had geen effect.
   *[other] { $count } berichten waren niet volledig en hadden geen effect.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = via het relais
tending-fact-direct = direct
tending-fact-trip = heen en terug in { $ms } ms
tending-fact-loss = { $percent }% verloren
tending-fact-twice = Opus, elk pakket twee keer
tending-fact-nothing = verbonden
tending-about = { $what }: { $text }

## library
library-need-arriving = Aankomen
library-questions-arriving-1 = Wat heb je opzijgelegd om hier te zijn?
library-questions-arriving-2 = Wat voor weer is het in jou?
library-questions-arriving-3 = Welk geluid, welke geur of welk licht was bij je op weg hierheen?
library-questions-arriving-4 = Waar in je lichaam merk je dat je er bent?
library-need-now = Wat er nu leeft
library-questions-now-1 = Wat leeft er nu in jou?
library-questions-now-2 = Wat vraagt er zachtjes om je aandacht?
library-questions-now-3 = Wat draag je dat niemand ziet?
library-questions-now-4 = Wat had je deze week bijna gezegd?
library-questions-now-5 = Waar wacht je op, en hoe wacht je?
library-need-gratitude = Dankbaarheid
library-questions-gratitude-1 = Wie zou je willen bedanken, en heb je nooit bedankt?
library-questions-gratitude-2 = Vertel over iets kleins dat je deze week houvast gaf.
library-questions-gratitude-3 = Wat is je gegeven dat je niet verdiend hebt?
library-questions-gratitude-4 = Welk gewoon ding zou je het meest missen?
library-need-belonging = Erbij horen
library-questions-belonging-1 = Waar voelde je voor het eerst dat je erbij hoorde?
library-questions-belonging-2 = Wanneer voel je je een gast in je eigen leven?
library-questions-belonging-3 = Wie heeft je leren luisteren, en hoe?
library-questions-belonging-4 = Wat van jou ontmoeten mensen het eerst, en wat pas veel later?
library-need-courage = Moed
library-questions-courage-1 = Vertel over een keer dat je stem trilde en je toch sprak.
library-questions-courage-2 = Waar zou je aan beginnen als niemand het mooi hoefde te vinden?
library-questions-courage-3 = Hoe ziet moed eruit op een dag waarop niets gebeurt?
library-questions-courage-4 = Wat kostte het om deze week te blijven luisteren?
library-need-work = Werk en roeping
library-questions-work-1 = Wat weten je handen dat je hoofd niet weet?
library-questions-work-2 = Wat in je werk zou je voor niets doen?
library-questions-work-3 = Waar houd je aan vast, en wat zou je greep losser maken?
library-questions-work-4 = Wie heeft jouw werk mogelijk gemaakt zonder gezien te worden?
library-need-difficulty = Als het moeilijk is
library-questions-difficulty-1 = Wat is er nu moeilijk, en wat helpt een beetje?
library-questions-difficulty-2 = Wat leg je anderen niet meer uit?
library-questions-difficulty-3 = Wat heb je nodig, maar vind je moeilijk om te vragen?
library-questions-difficulty-4 = Met welke vraag leef je, die nog geen antwoord heeft?
library-need-conflict = Tussen ons
library-questions-conflict-1 = Vertel over een keer dat iemand je van gedachten liet veranderen door te luisteren.
library-questions-conflict-2 = Wat had je gewild dat ze begrepen?
library-questions-conflict-3 = Wat is je eigen aandeel in iets dat pijn doet?
library-questions-conflict-4 = Wat zou het je mogelijk maken om in de ruimte te blijven?
library-need-grief = Rouw
library-questions-grief-1 = Wie of wat mis je?
library-questions-grief-2 = Waarvan heb je nooit afscheid kunnen nemen?
library-questions-grief-3 = Wat heeft rouw je geleerd, dat je niet wilde leren?
library-questions-grief-4 = Wat bewaar je omdat iemand die je lief is het heeft aangeraakt?
library-need-rest = Rust en vreugde
library-questions-rest-1 = Waar ga je in gedachten heen als je rust?
library-questions-rest-2 = Wat bracht je aan het lachen toen je het het minst verwachtte?
library-questions-rest-3 = Hoe ziet een dag zonder haast er voor jou uit?
library-questions-rest-4 = Wat gaf je als kind vreugde, en waar is dat nu?
library-need-leaving = Voor we uiteengaan
library-questions-leaving-1 = Wat neem je mee uit deze kring?
library-questions-leaving-2 = Wat zou je hier willen laten?
library-questions-leaving-3 = Eén woord, of een ademtocht, voor waar je nu bent.
library-questions-leaving-4 = Wat wens je degene die na jou spreekt?
library-readings-arriving-title = Aankomen
library-readings-arriving-text = We zijn in verschillende kamers, onder verschillende daken. Laten we een tijdje één stilte delen. Laat je schouders zakken. Voel wat jou draagt: een stoel, een vloer, de grond daaronder. Er hoeft niets gezegd te worden. Wat er ook komt, wordt gehoord.
library-readings-piece-title = Eén steen
library-readings-piece-text = Er is één steen, en hij komt bij ieder van ons. Als hij komt, kun je spreken, of stil zijn, of schrijven, of hem voorbij laten gaan. Als hij bij iemand anders is, is er maar één ding te doen, en dat is genoeg: luisteren.
library-readings-agreements-title = Wat ons draagt
library-readings-agreements-text = Wat hier gezegd wordt, blijft hier. Ik spreek voor mezelf. Niemand hoeft iets te delen, en niemand wordt gerepareerd. Ik luister om te begrijpen, en niet om te antwoorden. Op deze vier afspraken staan we.
library-readings-sand-title = Een zandkorrel
library-readings-sand-text =
    Een Wereld zien in een Korrel Zand
    En een Hemel in een Wilde Bloem,
    Oneindigheid houden in de palm van je hand
    En Eeuwigheid in een uur.
library-readings-sorrow-title = Geef woorden aan verdriet
library-readings-sorrow-text =
    Geef woorden aan verdriet: het leed dat niet spreekt
    Fluistert het volle hart toe tot het breekt.
library-readings-wind-title = De wind
library-readings-wind-text =
    Wie heeft de wind gezien?
    Niet ik en ook niet jij:
    Maar als de blaadjes trillend hangen,
    Dan gaat de wind voorbij.
library-readings-continent-title = Een stuk van het vasteland
library-readings-continent-text = Geen mens is een eiland, geheel op zichzelf; ieder mens is een stuk van het vasteland, een deel van het geheel.
library-readings-mercy-title = De aard van genade
library-readings-mercy-text =
    Genade laat zich naar haar aard niet dwingen,
    Ze valt als zachte regen uit de hemel
    Op wat daaronder ligt: tweemaal gezegend;
    Ze zegent wie geeft en wie ontvangt.
library-readings-dreams-title = De stof van dromen
library-readings-dreams-text =
    Wij zijn van de stof
    Waarvan dromen gemaakt zijn, en ons kleine leven
    Wordt door een slaap omsloten.
library-readings-hope-title = Hoop
library-readings-hope-text =
    ‘Hoop’ is het ding met veren
    Dat neerstrijkt in de ziel,
    En de wijs zingt zonder de woorden,
    En nooit helemaal zwijgt.
library-readings-letting-go-title = Loslaten
library-readings-letting-go-text = Wat gezegd werd, werd gehoord, en het wordt niet bewaard. Neem mee wat van jou is. Laat hier wat van de anderen is. De kring gaat open, en hij is niet gebroken.
library-readings-gently-title = Zachtjes gaan
library-readings-gently-text = Voordat de schermen donker worden: één ademtocht voor wat gezegd werd, één voor wat niet gezegd werd, en één voor onderweg. Iemand heeft naar je geluisterd. Jij hebt naar iemand geluisterd. Ga zachtjes.
library-readings-losses-title = Al wat verloren was, keert terug
library-readings-losses-text =
    Maar als ik onderwijl aan jou denk, lieve vriend,
    Keert al wat verloren was terug en eindigt het verdriet.
practice-minutes = { $count ->
    [one] een minuut
    [2] twee minuten
    [3] drie minuten
    [4] vier minuten
    [5] vijf minuten
   *[other] { $count } minuten
}
practice-seconds = { $count ->
    [one] één seconde
   *[other] { $count } seconden
}
tending-sent = { $count ->
    [one] { $count } pakket verstuurd sinds de laatste beurt.
   *[other] { $count } pakketten verstuurd sinds de laatste beurt.
}

## rehearsal
rehearsal-what = Een oefening: de anderen zijn verzonnen, en niets ervan verlaat dit apparaat.
rehearsal-knock = Iemand laten aankloppen
rehearsal-names-1 = Haas
rehearsal-names-2 = Zwaluw
rehearsal-names-3 = Egel
rehearsal-names-4 = Schildpad
rehearsal-newcomer = Ree
