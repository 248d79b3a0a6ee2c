agreements-confidentiality-1 = Wat hier gezegd wordt, blijft hier.
agreements-own-life-1 = Ik spreek voor mezelf, vanuit mijn eigen leven.
agreements-welcome-1 = Elk gevoel en elk onderwerp is welkom; niemand hoeft iets te delen, en we vallen elkaar niet aan en repareren elkaar niet.
agreements-listening-1 = Ik luister om te begrijpen, niet om te antwoorden.

someone = Iemand
untitled = Een luisterkring
gap = { " " }

language-choose = Taal
language-unread = Deze woorden zijn nog niet gelezen door iemand die van huis uit Nederlands spreekt. Klinkt er iets verkeerd, zeg het dan tegen wie deze ruimte aanbiedt.
language-notNow = Deze taal kan nu even niet worden opgehaald.
theme-choose = Licht
theme-device = Automatisch licht
theme-evening = Avondlicht
theme-day = Daglicht
keep-tick = Deze keuzes en deze pagina op dit apparaat bewaren
keep-what = Taal en licht, en de pagina zelf, zodat die ook zonder netwerk opengaat. Van een kring blijft daarbij niets bewaard. ‘Meteen weggaan’ vergeet ook dit.
keep-refused = Deze browser laat de pagina dit niet bewaren.

home-title = De luisterruimte
home-what-1 = Een paar mensen zitten in een kring en geven een spreeksteen door.
home-what-2 = Wie hem vasthoudt, wordt gehoord; alle anderen luisteren.
home-what-3 = Als de kring voorbij is, wordt op elk apparaat alles gewist.
home-open = Een ruimte openen
home-rehearse = Oefenen
home-notPromised = Iemand zou toch kunnen opnemen; dat kan de ruimte niet voorkomen.
home-handbook = Een kring houden
home-safety = Is het veilig?
home-hostedBy = Aangeboden door { $name }
home-contact = Contact
home-legal = Juridische informatie

notice-broken-link-title = Deze link is niet volledig.
notice-broken-link-text = Vraag er alsjeblieft nog eens om, of kopieer hem nog eens helemaal.
notice-framed-title = Deze pagina wordt binnen een andere getoond.
notice-framed-text = Een ruimte gaat alleen open in een eigen tabblad, zodat er niets van anderen overheen ligt.
notice-insecure-title = Dit adres is niet veilig.
notice-insecure-text = Browsers openen een microfoon alleen op een adres dat met https begint. Wie deze pagina aanbiedt, kan haar met een certificaat beveiligen; hoe dat gaat, staat in de README.
notice-unsupported-title = In deze browser kan geen ruimte opengaan.
notice-unsupported-text = In een recente Firefox, Chrome, Edge of Safari kan het wel.
notice-not-whole-title = De ruimte is niet volledig aangekomen.
notice-not-whole-text = Onderweg is een deel van deze pagina blijven hangen. Het kan nog eens worden opgehaald.
notice-no-way-title = Er is nu even geen weg naar de ruimte.
notice-no-way-text = Mensen ontmoeten elkaar hier via het netwerk, en dit apparaat heeft er nu geen, of geen dat hierheen leidt. Zodra het er weer is, gaat deze pagina vanzelf verder.
notice-open-elsewhere-title = Deze ruimte staat hier al open in een ander tabblad.
notice-open-elsewhere-text = Je kunt daar verdergaan, of ook hier binnenkomen.
notice-full-title = Alle plaatsen zijn bezet.
notice-full-text = Als er iemand weggaat, is er weer plaats.
notice-closed-title = De kring is begonnen.
notice-closed-text = De deur is nu dicht, zodat de mensen binnen bij elkaar kunnen blijven. Van jou wordt hier niets bewaard.
notice-not-yet-title = Nu even niet.
notice-not-yet-text = Je bent gehoord, en de mensen binnen vragen je om wat geduld. Je kunt blijven wachten op een beter moment.
notice-left-title = Je bent weggegaan.
notice-left-text = De kring gaat verder.
notice-long-away-title = Je was een tijdje weg.
notice-long-away-text = Een half uur lang was hier niemand uit de kring te horen, daarom is op dit apparaat alles gewist. Als de kring nog doorgaat, brengt de link je terug.
notice-removed-title = De kring gaat verder zonder jou.
notice-removed-text = Je hoort er niet meer bij, en op dit apparaat wordt er niets van bewaard. Hopelijk vind je mensen om mee samen te zijn.
notice-comeInAnyway = Ook hier binnenkomen
notice-comeBack = Terug naar de kring
notice-lookAgain = Nog eens kijken
notice-keepWaiting = Blijven wachten
notice-toBeginning = Terug naar het begin

welcome-lead = Deze afspraken dragen de kring. Lees ze rustig.
welcome-changed = De afspraken zijn veranderd. Lees ze alsjeblieft nog eens.
welcome-agree = Ik stem hiermee in
welcome-reload = Opnieuw laden
welcome-apart-what = Je kunt ook zonder hen naar binnen gaan; jullie ontmoeten elkaar zodra iedereen dezelfde pagina heeft.
welcome-apart-go = Zonder hen naar binnen
welcome-company-looking = Even kijken of er iemand is…
welcome-company-someone = Er is iemand.
welcome-company-nobody = Er is nu niemand. Misschien is de kring nog niet begonnen, misschien is hij voorbij.
welcome-company-unreachable = De ruimte is nu even niet bereikbaar. We blijven het proberen.
welcome-company-no-server = Hier is geen server gevonden waarlangs mensen elkaar kunnen vinden. Wie deze pagina aanbiedt, kan er een noemen in config.json.
welcome-company-rehearsal = De anderen komen binnen zodra je zit.
welcome-company-reload = Laad de pagina alsjeblieft opnieuw voor we beginnen. Iemand hier heeft een nieuwere.
welcome-company-still-older = Iemand hier heeft een nieuwere pagina, en opnieuw laden heeft die nog niet gebracht. Probeer het straks alsjeblieft nog eens.
welcome-company-await-reload = Iemand hier heeft een oudere pagina. Als die opnieuw geladen is, ontmoeten jullie elkaar.
welcome-company-apart = Je gaat naar binnen zonder wie een andere pagina heeft.
welcome-door-ask = De kring is begonnen. Als je klopt, zoekt iemand een goed moment.
welcome-door-closed = De kring is begonnen, en de deur is dicht.

link-copy = Link kopiëren
link-copied = Gekopieerd
link-share = Link delen
link-byHand = De link, om zelf te kopiëren

you-title = Hoe je meedoet
you-name = Hoe mogen we je noemen?
you-way = Hoe wil je hier zijn?
you-voice = Met mijn stem
you-writing = Schrijvend
you-listening = Alleen luisterend
you-beforeAsking = Je browser vraagt straks om de microfoon. Je telefoon laat de hele tijd zijn microfoonlampje zien. Er verlaat niets dit apparaat zolang je de steen niet vasthoudt.
you-asking = Je browser vraagt het je nu.
you-stillAsking = Je browser vraagt nog om de microfoon. Je kunt verdergaan, en hem later toestaan.
you-nameMissing = Hier is een naam nodig. Elke naam die je fijn vindt, is goed.
you-go = Verder

ready-title = Klaar
ready-heard = We kunnen je horen. Je kunt ons horen.
ready-notYetHeard = Zeg een woord, als je wilt, en het licht antwoordt.
ready-listening = Je bent hier om te luisteren.
ready-writing = Je doet hier schrijvend mee. Als de steen komt, leest iedereen wat je schrijft.
ready-microphone-refused = De microfoon is niet toegestaan. Je kunt nu gaan zitten en luisteren, en hem later aanzetten.
ready-microphone-none = Er is geen microfoon gevonden. Je kunt nu gaan zitten en luisteren, en hem later aanzetten.
ready-microphone-stopped = De microfoon is gestopt. Je kunt nu gaan zitten en luisteren, en hem later aanzetten.
ready-level = Het licht beweegt mee met je stem.
ready-elsewhere = Deze pagina staat open in een andere app, die de microfoon misschien voor zichzelf houdt. Open je browser en plak daar de link.
ready-tryAgain = Nog eens proberen
ready-sit = Gaan zitten
ready-step-entering = We maken plaats voor je…
ready-step-waiting = Van binnen heeft nog niemand geantwoord. We blijven het proberen.
ready-step-knocking = De kring is begonnen; iemand zoekt een goed moment.
ready-turnBack = Niet langer wachten

exit-vanish = Meteen weggaan
exit-what = Wist alles in dit tabblad en toont een lege pagina. Je browser weet misschien nog dat je hier was.
exit-key = Drie keer op Shift drukken doet hetzelfde

farewell-title = Het is weg. Ga zachtjes.
farewell-removed = Wat er gewist is
farewell-removedList-1 = De namen, de plaatsen en de volgorde van de kring.
farewell-removedList-2 = De afspraken, en wie ermee instemde.
farewell-removedList-3 = De sleutels van deze ruimte en de link in de adresbalk.
farewell-removedList-4 = De verbindingen tussen de apparaten, en elke microfoon.
farewell-cannot = Wat mensen zich herinneren is niet te wissen, en ook niet wat iemand misschien heeft opgenomen, of een link in een bericht of in de geschiedenis van je browser.
farewell-back = Terug naar het begin
farewell-devices = { $count ->
    [one] Eén apparaat.
   *[other] { farewell-count } apparaten.
}
farewell-letGo-one = Het heeft losgelaten.
farewell-letGo-both = Allebei hebben ze losgelaten.
farewell-letGo-all = Allemaal hebben ze losgelaten.
farewell-letGo-some = { $count ->
    [0] Geen ervan heeft losgelaten.
    [one] Eén heeft losgelaten.
   *[other] { farewell-count } hebben losgelaten.
}
farewell-unreached = { $count ->
    [one] Eén was niet te bereiken.
   *[other] { farewell-count } waren niet te bereiken.
}
farewell-count = { $count ->
    [0] Geen
    [one] Eén
    [2] Twee
    [3] Drie
    [4] Vier
    [5] Vijf
    [6] Zes
    [7] Zeven
    [8] Acht
    [9] Negen
    [10] Tien
    [11] Elf
    [12] Twaalf
   *[other] { $count }
}

## aside
aside-hide = Anderen hier zouden ongeveer kunnen zien waarvandaan je verbinding maakt. Dat verbergen; het geluid komt dan misschien iets later aan.
aside-hidingFails = Zolang je verbergt waarvandaan je verbinding maakt, kan zonder het relais niemand je bereiken.
aside-title = Er is iets niet goed
aside-check = De verbinding controleren
aside-checkAgain = Nog eens controleren
aside-checking = We kijken. Dit duurt een paar seconden.
aside-rehearsal = Dit is een oefening: niemand is verbonden, dus er valt niets te controleren.
aside-findings-no-server = De server die mensen met elkaar verbindt, antwoordt niet. Zonder die server vindt niemand de ruimte; het kan helpen om het straks nog eens te proberen.
aside-findings-no-way = Dit netwerk laat geen directe verbindingen door, en deze ruimte heeft geen relais. Een ander netwerk, of de eigen verbinding van een telefoon, helpt vaak.
aside-findings-no-way-relay-silent = Dit netwerk laat geen directe verbindingen door, en het relais van deze ruimte antwoordt niet. Een ander netwerk, of de eigen verbinding van een telefoon, helpt vaak.
aside-findings-only-relay = Dit netwerk laat geen directe verbindingen door. In plaats daarvan draagt het relais van deze ruimte je verbindingen.
aside-findings-untried = De server antwoordt. Of dit netwerk directe verbindingen doorlaat, is hier niet te zien, en deze ruimte heeft geen relais.
aside-findings-untried-relay = De server antwoordt, en ook het relais van deze ruimte, dat je verbindingen draagt waar niets anders dat doet.
aside-findings-untried-relay-silent = Het relais van deze ruimte antwoordt nu even niet, en of dit netwerk directe verbindingen doorlaat, is hier niet te zien. Een ander netwerk, of de eigen verbinding van een telefoon, helpt vaak.
aside-findings-relay-silent = Je verbinding is goed. Het relais van deze ruimte, dat sommige netwerken nodig hebben, antwoordt nu even niet.
aside-findings-no-relay = Je verbinding is goed. Sommige netwerken hebben een relais tussen zich nodig, en deze ruimte heeft er geen.
aside-findings-well = Je verbinding is goed, en het relais van deze ruimte ook.
aside-microphone-refused = Met het teken naast het adres van deze pagina kun je de microfoon toestaan.
aside-microphone-none = Als er een microfoon is aangesloten, gebruikt een ander programma hem misschien.
aside-microphone-stopped = Misschien gebruikt een ander programma nu de microfoon, of is hij losgehaald.

## sound
sound-level = Je microfoon
sound-hearMyself = Jezelf horen
sound-listening = Zeg een paar woorden. Zo meteen hoor je ze.
sound-playing = Zo klink je. Er wordt niets van bewaard.
sound-playSound = Een geluid afspelen
sound-microphone = Microfoon
sound-speaker = Waar je de anderen hoort
sound-usual = Zoals ingesteld in het systeem
sound-unnamed = Apparaat { $at }
sound-natural = Natuurlijk geluid, voor een klankschaal of muziek
sound-naturalWhat = Echo, ruis en volume blijven dan zoals ze zijn; een koptelefoon helpt.
