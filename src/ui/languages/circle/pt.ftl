circle-greeting = Você está aqui. Não se espera nada de você. Quando a pedra chegar, você pode falar, ficar em silêncio, escrever ou deixá-la passar.
circle-fold = Tudo bem
circle-seats = O círculo, no sentido horário a partir de você
circle-menu = Cuidar do círculo
circle-dock = O que você pode fazer
circle-seating = Um momento. Seu lugar está sendo preparado.
circle-out = Você saiu um pouco. Seu lugar continua seu.
circle-first = Você chegou antes de todos. Compartilhe o link, e outras pessoas poderão vir.
circle-alone = Não há mais ninguém aqui agora.
circle-centre = A pedra descansa no centro.
circle-centreHand = A pedra descansa no centro. { $name } levantou a mão primeiro.
circle-unsettled = Um momento. Todos estão sendo avisados.
circle-mine = Você segura a pedra.
circle-resting = Você segura a pedra. Seu microfone está descansando.
circle-open = Seu microfone está aberto.
circle-reaching = Sua voz chega a todos.
circle-stopped = Seu microfone parou.
circle-refused = Você segura a pedra. Seu microfone ainda não foi permitido.
circle-held = { $name } segura a pedra.
circle-lost = { $name } está voltando. A pedra espera.
circle-offeredToMe = { $name } oferece a pedra a você. Não há pressa.
circle-comesToMe = A pedra vem até você. Não há pressa.
circle-comes = A pedra vai para { $to }.
circle-offeredByMe = Você oferece a pedra a { $name }.
circle-offered = { $giver } oferece a pedra a { $to }.
circle-closing = Estamos encerrando o círculo.
circle-waiting = Esperando o sim de todos.

seat-you = você
seat-speaking = fala
seat-holding = com a pedra
seat-next = em seguida
seat-afterNext = depois
seat-lost = já volta…
seat-out = saiu um pouco
seat-reading = lendo
seat-quieted = sem som aqui
seat-passesToYou = passa a você
seat-youPassTo = recebe de você
seat-handing = oferece a pedra
seat-beingHanded = está recebendo a pedra
seat-reached = sua voz chega até lá

dock-take = Pegar a pedra
dock-accept = Pegar
dock-onward = Deixar passar
dock-withdraw = Pegar de volta
dock-giveBack = Pôr a pedra no centro
dock-pass = Passar para { $name }
dock-speak = Falar
dock-rest = Descansar o microfone
dock-tryAgain = Tentar de novo
dock-turnOn = Ligar o microfone
dock-hear = Toque para ouvir
dock-lay = Pôr no centro
dock-name = Dizer quem vem em seguida
dock-handBack = Devolver a { $name }
dock-listener = Quem escuta você?
dock-heard = Sinto que me ouviram
dock-carry = Seguir adiante por enquanto
dock-askRest = Perguntar se a pedra pode descansar
dock-restPiece = Deixar a pedra descansar
dock-goOn = Continuar
dock-openMine = Abrir o microfone
dock-bell = Sino
dock-stepOut = Sair um pouco
dock-comeBack = Voltar
dock-ready = Já posso deixar ir
dock-notYet = Ainda não
dock-more = Mais

footer-noSound = Ainda não chega aqui o som de { $name }. A sala procura um caminho.
footer-unreached = Sua voz não está chegando agora a { $names }.
footer-unreachedMany = { $count ->
    [1] Sua voz não está chegando agora a uma pessoa.
    [3] Sua voz não está chegando agora a três pessoas.
    [4] Sua voz não está chegando agora a quatro pessoas.
    [5] Sua voz não está chegando agora a cinco pessoas.
    [6] Sua voz não está chegando agora a seis pessoas.
    [one] Sua voz não está chegando agora a { $count } pessoa.
   *[other] Sua voz não está chegando agora a { $count } pessoas.
}
footer-noSignal = Nenhum som vem do seu microfone. Talvez um botão nele esteja desligado, ou outro programa o esteja usando.
footer-introducerAway = Pessoas novas não conseguem encontrar a sala agora. O círculo continua.
footer-leakStopped = Havia som saindo quando seu microfone deveria estar descansando. Já foi interrompido.
footer-unmet-relayed = Uma conexão ainda não se formou. A sala continua tentando.
footer-unmet-no-relay = Uma conexão não se forma. Talvez uma das redes não deixe passar nenhuma, e esta sala não tem relé. Muitas vezes ajuda usar outra rede, ou os dados móveis de um telefone.
footer-newerPage-gathering = Por favor, recarregue antes de começarmos. Alguém chegou com uma página mais nova.
footer-newerPage-begun = Alguém chegou com uma página mais nova. Poderá entrar quando todos aqui tiverem recarregado.
footer-cutOff = Você perdeu o contato com os outros. A sala está procurando por eles.

## practice
practice-length = { $unit ->
    [half] meio minuto
    [minutes] { practice-minutes }
   *[seconds] { practice-seconds }
}
practice-bell-ask = Tocar o sino para { practice-length } de silêncio? Todos fazem uma pausa, e quem segura a pedra fica com ela.
practice-bell-ring = Tocar o sino
practice-bell-no = Agora não
practice-bell-rests = O sino acabou de tocar.
practice-choose-receiver = Para quem vai a pedra?
practice-choose-listener = Quem escuta você?
practice-choose-no = Ainda não
practice-silence-nobody = Silêncio por { practice-length }.
practice-silence-mine = Silêncio por { practice-length }. Você fica com a pedra.
practice-silence-theirs = Silêncio por { practice-length }. { $name } fica com a pedra.
practice-farewell = A despedida. Cada pessoa pode abrir o próprio microfone.
practice-farewellOver = O sino encerrou a despedida. Quando quiser, deixe o círculo ir.
practice-breath = Uma respiração antes da próxima voz.
practice-interrupted = Você estava falando quando a conexão caiu.
practice-setAside = Por enquanto você está em pausa. Seu lugar continua seu, e você pode voltar quando quiser.
practice-askedToRest = Você perguntou. Não há pressa.
practice-iListen = Você escuta { $name }.
practice-pairs = { $listener } escuta { $speaker }.
practice-waitingFor = Esperando por { $name }.
practice-stepThemOut = Deixar { $name } em pausa por enquanto
practice-knock-isHere = { $name } está à porta.
practice-knock-letIn = Deixar entrar
practice-knock-notYet = Ainda não
practice-wait = Esperar
practice-callOff = Retirar
practice-held = Alguém pediu para esperar.
practice-hand-raise = Levantar a mão
practice-hand-lower = Baixar a mão
practice-hand-at = mão { $place }
practice-heart = mão no coração
practice-guardian = zela pelo círculo
practice-guardianOffered = { $name } gostaria de confiar a você o cuidado do círculo.
practice-beGuardian = Zelar pelo círculo
practice-candle-burning = A vela está acesa.
practice-candle-half = A vela está pela metade.
practice-candle-low = A vela está quase no fim.
practice-candle-down = A vela chegou ao fim. Não há pressa.
practice-candle-longer = Deixar arder mais
practice-closes = Fechamos por volta de { $hour }
practice-ifBroken = Se a conexão cair: { $what }
practice-quiet-cannot-hear = Alguém não consegue ouvir você.
practice-quiet-need-someone = { $name } gostaria que alguém estivesse por perto. Só você vê isto.
practice-quiet-line = De quem zela pelo círculo, só para você: { $text }
practice-quiet-shall-rest = A pedra pode descansar? Você pode continuar quando quiser.
practice-quiet-stillHere = Ainda estou aqui
practice-quiet-answer = Uma linha só para essa pessoa
practice-quiet-send = Enviar
practice-quiet-fold = Tudo bem
practice-write-field = Escreva, e os outros leem
practice-write-say = Dizer
practice-write-tooLong = Isto é mais longo do que cabe em uma linha. Você pode dizer em duas.
practice-write-full = Nesta fala não cabem mais linhas.
practice-write-lines = O que foi escrito nesta fala
practice-again-title = O que combinamos
practice-again-changed = Os acordos mudaram. Por favor, leia-os de novo.
practice-again-read = Por favor, leia-os de novo, no seu tempo.
practice-again-agree = Concordo com estes acordos
practice-again-leave = Sair

practice-did-phase-gathering = { $who ->
    [you] Você voltou à chegada.
   *[other] { $name } voltou à chegada.
}
practice-did-phase-opening = { $who ->
    [you] Você começou a abertura.
   *[other] { $name } começou a abertura.
}
practice-did-phase-rounds = { $who ->
    [you] Você começou uma rodada.
   *[other] { $name } começou uma rodada.
}
practice-did-phase-closing = { $who ->
    [you] Você começou a rodada final.
   *[other] { $name } começou a rodada final.
}
practice-did-phase-farewell = { $who ->
    [you] Você começou a despedida.
   *[other] { $name } começou a despedida.
}
practice-did-pattern-around = { $who ->
    [you] Você escolheu que a pedra dê a volta no círculo.
   *[other] { $name } escolheu que a pedra dê a volta no círculo.
}
practice-did-pattern-around-back = { $who ->
    [you] Você escolheu que a pedra vá no outro sentido.
   *[other] { $name } escolheu que a pedra vá no outro sentido.
}
practice-did-pattern-centre = { $who ->
    [you] Você escolheu que a pedra saia do centro.
   *[other] { $name } escolheu que a pedra saia do centro.
}
practice-did-pattern-named = { $who ->
    [you] Você escolheu que quem fala diga para quem vai a pedra.
   *[other] { $name } escolheu que quem fala diga para quem vai a pedra.
}
practice-did-pattern-listener = { $who ->
    [you] Você escolheu que a pedra vá e volte com alguém que escuta.
   *[other] { $name } escolheu que a pedra vá e volte com alguém que escuta.
}
practice-did-prompt = { $who ->
    [you] Você pôs uma pergunta para esta rodada.
   *[other] { $name } pôs uma pergunta para esta rodada.
}
practice-did-prompt-none = { $who ->
    [you] Você tirou a pergunta.
   *[other] { $name } tirou a pergunta.
}
practice-did-title = { $who ->
    [you] Você deu um nome ao círculo.
   *[other] { $name } deu um nome ao círculo.
}
practice-did-intention = { $who ->
    [you] Você escreveu para que é o círculo.
   *[other] { $name } escreveu para que é o círculo.
}
practice-did-closesAround = { $who ->
    [you] Você disse quando fechamos.
   *[other] { $name } disse quando fechamos.
}
practice-did-ifBroken = { $who ->
    [you] Você escreveu o que fazer se a conexão cair.
   *[other] { $name } escreveu o que fazer se a conexão cair.
}
practice-did-quietSeconds = { $who ->
    [you] Você escolheu que um silêncio dure { practice-length }.
   *[other] { $name } escolheu que um silêncio dure { practice-length }.
}
practice-did-breathSeconds = { $who ->
    [you] Você pôs uma respiração entre duas vozes.
   *[other] { $name } pôs uma respiração entre duas vozes.
}
practice-did-breathSeconds-none = { $who ->
    [you] Você tirou a respiração.
   *[other] { $name } tirou a respiração.
}
practice-did-candleMinutes = { $who ->
    [you] Você acendeu uma vela para cada fala.
   *[other] { $name } acendeu uma vela para cada fala.
}
practice-did-candleMinutes-none = { $who ->
    [you] Você guardou a vela.
   *[other] { $name } guardou a vela.
}
practice-did-order = { $who ->
    [you] Você mudou os lugares.
   *[other] { $name } mudou os lugares.
}
practice-did-prompts = { $who ->
    [you] Você deixou perguntas preparadas.
   *[other] { $name } deixou perguntas preparadas.
}
practice-did-door-open = { $who ->
    [you] Você abriu a porta.
   *[other] { $name } abriu a porta.
}
practice-did-door-ask = { $who ->
    [you] Você pede a quem chega que bata à porta.
   *[other] { $name } pede a quem chega que bata à porta.
}
practice-did-door-closed = { $who ->
    [you] Você fechou a porta.
   *[other] { $name } fechou a porta.
}
practice-did-guardian-nobody = Ninguém zela pelo círculo agora. Qualquer pessoa pode ocupar esse lugar.
practice-did-guardian-me = Agora você zela pelo círculo.
practice-did-guardian-other = Agora { $name } zela pelo círculo.
practice-did-agreements = Os acordos mudaram.
practice-did-carried-past-me = Por enquanto a pedra seguiu adiante. Ela volta para você.
practice-did-carried-past-other = Por enquanto a pedra seguiu sem parar em { $name }. Ela ainda volta.
practice-did-set-aside-me = Por enquanto você está em pausa.
practice-did-set-aside-other = Por enquanto { $name } está em pausa, e pode voltar quando quiser.
practice-did-removed = { $name } não está mais no círculo.

practice-coming-phase-gathering = Em meio minuto: de volta à chegada.
practice-coming-phase-opening = Em meio minuto: a abertura.
practice-coming-phase-rounds = Em meio minuto: uma rodada.
practice-coming-phase-closing = Em meio minuto: a rodada final.
practice-coming-phase-farewell = Em meio minuto: a despedida.
practice-coming-pattern-around = Em meio minuto: a pedra dá a volta no círculo.
practice-coming-pattern-around-back = Em meio minuto: a pedra vai no outro sentido.
practice-coming-pattern-centre = Em meio minuto: a pedra sai do centro.
practice-coming-pattern-named = Em meio minuto: quem fala diz para quem vai a pedra.
practice-coming-pattern-listener = Em meio minuto: a pedra vai e volta com alguém que escuta.
practice-coming-prompt = Em meio minuto: outra pergunta.
practice-coming-prompt-none = Em meio minuto: sem pergunta.
practice-coming-title = Em meio minuto: outro nome para o círculo.
practice-coming-intention = Em meio minuto: para que é o círculo.
practice-coming-closesAround = Em meio minuto: quando fechamos.
practice-coming-ifBroken = Em meio minuto: o que fazer se a conexão cair.
practice-coming-quietSeconds = Em meio minuto: silêncios de { practice-length }.
practice-coming-breathSeconds = Em meio minuto: uma respiração entre duas vozes.
practice-coming-breathSeconds-none = Em meio minuto: sem respiração entre as vozes.
practice-coming-candleMinutes = Em meio minuto: uma vela para cada fala.
practice-coming-candleMinutes-none = Em meio minuto: sem vela.
practice-coming-order = Em meio minuto: outra ordem dos lugares.
practice-coming-prompts = Em meio minuto: perguntas preparadas.
practice-coming-door-open = Em meio minuto: a porta se abre.
practice-coming-door-ask = Em meio minuto: quem chega bate à porta.
practice-coming-door-closed = Em meio minuto: a porta se fecha.
practice-coming-set-aside-me = Em meio minuto você ficará em pausa por enquanto, se não responder.
practice-coming-set-aside-other = Em meio minuto { $name } ficará em pausa por enquanto. Pode voltar quando quiser.

## tending
tending-title = Cuidar do círculo
tending-close = Fechar
tending-with-passElsewhere = Passar para outra pessoa
tending-with-lay = Pôr no centro
tending-with-write = Escrever em vez de falar
tending-with-stepOut = Sair um pouco
tending-with-bell = Tocar o sino
tending-signs-title = Um sinal discreto
tending-signs-heart = Mão no coração
tending-signs-cannotHear = Não consigo ouvir { $name }
tending-signs-needSomeone = Preciso de alguém
tending-signs-onlyThey = Só { $name } vê que você não consegue ouvir, ou que precisa de alguém.
tending-evening-title = O encontro
tending-evening-now-gathering = Agora: a chegada.
tending-evening-now-opening = Agora: a abertura.
tending-evening-now-rounds = Agora: uma rodada.
tending-evening-now-closing = Agora: a rodada final.
tending-evening-now-farewell = Agora: a despedida.
tending-evening-now-ended = Agora: terminou.
tending-evening-elsewhere = Outros momentos do encontro
tending-evening-announced = Ninguém zela pelo círculo agora. O que você mudar é anunciado por meio minuto, e qualquer pessoa pode pedir para esperar.
tending-evening-oneAtATime = Primeiro vem o que você anunciou.
tending-evening-notMine = { $name } zela pelo círculo; você pode perguntar.
tending-evening-waiting = Esperando o sim de todos.
tending-begin-gathering = Voltar à chegada
tending-begin-opening = Começar a abertura
tending-begin-rounds = Começar uma rodada
tending-begin-closing = Começar a rodada final
tending-begin-farewell = Começar a despedida
tending-another = Começar outra rodada
tending-pattern-title = Como a pedra circula
tending-pattern-between = Como a pedra circula: entre uma fala e outra, quando está no centro ou com você.
tending-pattern-around-1 = Em volta
tending-pattern-around-2 = De cada lugar ao seguinte.
tending-pattern-around-back-1 = No outro sentido
tending-pattern-around-back-2 = De cada lugar ao anterior.
tending-pattern-centre-1 = Do centro
tending-pattern-centre-2 = Cada pessoa a deixa ali; pega quem quiser.
tending-pattern-named-1 = Pelo nome
tending-pattern-named-2 = Quem fala diz quem vem em seguida.
tending-pattern-listener-1 = Com alguém que escuta
tending-pattern-listener-2 = Duas pessoas a passam entre si até que a primeira sinta que foi ouvida.
tending-question-title = Uma pergunta para a rodada
tending-question-field = Ela descansa sob a pedra
tending-question-set = Pôr esta pergunta
tending-question-away = Tirar
tending-question-ready = Preparadas
tending-question-use = Usar
tending-question-remove = Remover
tending-question-keep = Preparar
tending-question-paste = Colar várias, uma em cada linha
tending-question-pasteDo = Preparar estas
tending-question-pasteTooLong = Uma linha aqui é mais longa do que uma pergunta pode ser.
tending-question-pasteTooMany = São mais do que se pode preparar.
tending-question-copy = Copiar todas
tending-question-copied = Copiado
tending-question-byHand = Para copiar à mão
tending-question-nothingKept = Nada é guardado depois do círculo. Copie o que quiser ter de novo.
tending-question-library = Da biblioteca
tending-question-aloud = Para ler em voz alta
tending-frame-title = Nome e moldura
tending-frame-name = O nome do círculo
tending-frame-intention = Para que ele é
tending-frame-closes = Fechamos por volta de …
tending-frame-ifBroken = Se a conexão cair …
tending-frame-keep = Confirmar
tending-code-title = Um código para escanear
tending-code-told = Um código quadrado que contém o link desta sala.
tending-code-point = Aponte a câmera de um celular para ele, e o caminho leva até aqui.
tending-code-notNow = O código não pode ser desenhado agora.
tending-agreements-title = O que combinamos
tending-agreements-everyone = Quando um muda, pergunta-se de novo a todos.
tending-agreements-notNow = Eles podem ser mudados na chegada, e quando a pedra está no centro.
tending-agreements-reword = Dizer de outro jeito
tending-agreements-keep = Mudar
tending-agreements-remove = Remover
tending-agreements-add = Mais um acordo
tending-agreements-addDo = Acrescentar
tending-agreements-full = Mais de quarenta são difíceis de sustentar.
tending-agreements-lost = Alguém mudou isto ao mesmo tempo. Suas palavras eram: { $text }
tending-agreements-useMine = Usar as minhas palavras
tending-agreements-withdraw = Retirar o meu consentimento
tending-agreements-withdrawWhat = Seu microfone e seus ouvidos descansam até você concordar de novo com os acordos. Seu lugar continua seu.
tending-agreements-withdrawNo = Agora não
tending-guardian-title = Quem zela pelo círculo
tending-guardian-what = Cuida do tempo e do sino, e não manda em ninguém.
tending-guardian-nobody = Ninguém está nesse lugar agora.
tending-guardian-is = { $name } está nesse lugar.
tending-guardian-me = Você está nesse lugar.
tending-guardian-lay = Deixar esse lugar
tending-guardian-hand = Confiar a { $name }
tending-guardian-handing = Você está confiando esse lugar a { $name }.
tending-door-title = A porta
tending-door-choose = Como se entra
tending-door-now-open = Está aberta.
tending-door-now-ask = Quem chega bate à porta.
tending-door-now-closed = Está fechada.
tending-door-open-1 = Aberta
tending-door-open-2 = Quem tem o link e concorda entra.
tending-door-openForNow-1 = Aberta
tending-door-openForNow-2 = Quem tem o link e concorda entra; a partir da abertura, bate à porta.
tending-door-ask-1 = Bater
tending-door-ask-2 = A batida aparece entre uma fala e outra, primeiro para quem zela pelo círculo, e depois de dois minutos para todos.
tending-door-closed-1 = Fechada
tending-door-closed-2 = Quem chega fica sabendo que o círculo começou. Quem está aqui fica.
tending-seats-title = Quem senta onde
tending-seats-earlier = Mover { $name } um lugar para trás
tending-seats-later = Mover { $name } um lugar para a frente
tending-waiting-title = O círculo está esperando
tending-waiting-for = Esperando por { $name }.
tending-waiting-stepOut = Deixar { $name } em pausa por enquanto
tending-waiting-what = Todos são avisados, e qualquer pessoa pode pedir para esperar. Quem fica em pausa pode voltar quando quiser.
tending-time-title = Tempo e silêncio
tending-time-silence = Um silêncio dura
tending-time-breath = Uma respiração entre duas vozes
tending-time-candle = Uma vela para cada fala
tending-time-candleWhat = Só quem segura a pedra e quem zela pelo círculo a veem. Ela nunca silencia ninguém.
tending-time-none = nenhuma
tending-time-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
tending-time-minutes = { $count ->
    [1] um minuto
    [one] { $count } minuto
   *[other] { $count } minutos
}
tending-time-halfMinute = meio minuto
tending-voices-title = Vozes
tending-voices-what = Só para você, aqui e agora. Ninguém fica sabendo, e o que é escrito continua chegando.
tending-voices-quiet = Não ouvir { $name } por enquanto
tending-voices-hear = Ouvir { $name } de novo
tending-voices-volume = Volume de { $name }
tending-removal-title = Pedir a alguém que saia
tending-removal-what = É preciso mais da metade de quem está aqui, pelo menos duas pessoas. Nenhuma tela diz quem pediu.
tending-removal-door = Quem tem o link pode voltar com outro nome: fechem a porta.
tending-removal-nobody = Todos aqui chegaram antes de você. Só quem já estava aqui também pode pedir que saiam.
tending-removal-asked = Você pediu que { $name } saia. Falta que outras pessoas também peçam.
tending-removal-others = Alguém pede que { $name } saia.
tending-removal-ask = Pedir que { $name } saia
tending-removal-sureWhat = Uma vez dito, não dá para retirar. { $name } fica fora assim que gente suficiente pedir.
tending-removal-sure = Sim, pedir que { $name } saia
tending-removal-no = Agora não
tending-sound-title = Som e microfone
tending-sound-bell = Volume do sino
tending-sound-readAloud = Ler em voz alta as linhas escritas
tending-sound-chime = Um som suave quando a pedra vem até você
tending-sound-vibrate = Uma vibração deste aparelho quando a pedra vem até você
tending-tooLong = Isto é mais longo do que cabe aqui. Nada se perde.
tending-details = Detalhes
tending-end = Encerrar o círculo em conjunto
tending-endWhat = Pergunta-se a todos aqui. Quando todos disserem sim, tudo é apagado em cada aparelho, e não há volta.
tending-endNo = Agora não
tending-leave = Sair
tending-packets = { $microphone ->
    [none] Você não tem microfone aqui: { tending-sent }
    [refused] Seu microfone não foi permitido: { tending-sent }
    [resting] Seu microfone está descansando: { tending-sent }
    [open] Seu microfone está aberto: { tending-sent }
   *[stopped] Seu microfone parou: { tending-sent }
}
tending-connected = Em conexão com { $some } de { $all }.
tending-alone = Ninguém mais se sentou ainda.
tending-circleWords-title = As palavras deste círculo
tending-circleWords-apart = Ainda não há conexão entre todos.
tending-circleWords-unmet = { $name } não tem conexão com você.
tending-circleWords-vouched = { $name } não tem conexão com você; { $by } responde por essa pessoa.
tending-circleWords-reckoning = Um momento. As seis palavras de vocês estão sendo buscadas.
tending-circleWords-unreachable = Não dá para carregar as palavras agora. Dá para pedi-las de novo mais tarde.
tending-circleWords-aloud = Leiam juntos em voz alta. Se todos têm as mesmas seis palavras, não há ninguém no meio.
tending-circleWords-differ = Se forem diferentes, pode haver alguém no meio. Não continuem nesta sala; abram uma nova e compartilhem o link por outro caminho.
tending-shutOut = Algo no aparelho de { $name } envia o que nenhum círculo entende; a conexão foi fechada aqui.
tending-ignored = { $count ->
    [1] Uma mensagem não estava inteira e não teve efeito.
    [one] { $count } mensagem não estava inteira e não teve efeito.
   *[other] { $count } mensagens não estavam inteiras e não tiveram efeito.
}
tending-line = { $name }: { $facts }.
tending-fact-relayed = pelo relé
tending-fact-direct = direta
tending-fact-trip = ida e volta em { $ms } ms
tending-fact-loss = { $percent }% perdido
tending-fact-twice = Opus, cada pacote duas vezes
tending-fact-nothing = em conexão
tending-about = { $what }: { $text }

## library
library-need-arriving = Chegar
library-questions-arriving-1 = O que você deixou de lado para estar aqui?
library-questions-arriving-2 = Como está o tempo dentro de você?
library-questions-arriving-3 = Que som, cheiro ou luz acompanhou você no caminho até aqui?
library-questions-arriving-4 = Em que parte do corpo você percebe que chegou?
library-need-now = O que está vivo agora
library-questions-now-1 = O que está vivo em você neste momento?
library-questions-now-2 = O que vem pedindo a sua atenção, baixinho?
library-questions-now-3 = O que você carrega que ninguém vê?
library-questions-now-4 = O que você quase disse esta semana?
library-questions-now-5 = O que você espera, e como espera?
library-need-gratitude = Gratidão
library-questions-gratitude-1 = A quem você gostaria de agradecer, e nunca agradeceu?
library-questions-gratitude-2 = Conte de algo pequeno que sustentou você esta semana.
library-questions-gratitude-3 = O que você recebeu sem ter feito por merecer?
library-questions-gratitude-4 = De que coisa comum você sentiria mais falta?
library-need-belonging = Pertencer
library-questions-belonging-1 = Onde você sentiu pela primeira vez que ali era o seu lugar?
library-questions-belonging-2 = Quando você se sente visita na própria vida?
library-questions-belonging-3 = Quem ensinou você a escutar, e como?
library-questions-belonging-4 = O que as pessoas encontram primeiro em você, e o que só muito depois?
library-need-courage = Coragem
library-questions-courage-1 = Conte de uma vez em que sua voz tremeu e você falou assim mesmo.
library-questions-courage-2 = O que você começaria se ninguém precisasse gostar?
library-questions-courage-3 = Como é a coragem em um dia em que nada acontece?
library-questions-courage-4 = O que foi preciso para continuar escutando esta semana?
library-need-work = Trabalho e vocação
library-questions-work-1 = O que suas mãos sabem que sua cabeça não sabe?
library-questions-work-2 = O que no seu trabalho você faria de graça?
library-questions-work-3 = A que você se agarra, e o que afrouxaria a sua mão?
library-questions-work-4 = Quem tornou possível o seu trabalho sem que ninguém visse?
library-need-difficulty = Quando é difícil
library-questions-difficulty-1 = O que é difícil agora, e o que ajuda um pouco?
library-questions-difficulty-2 = O que você deixou de explicar aos outros?
library-questions-difficulty-3 = De que você precisa e acha difícil pedir?
library-questions-difficulty-4 = Com que pergunta você vive, que ainda não tem resposta?
library-need-conflict = Entre nós
library-questions-conflict-1 = Conte de uma vez em que alguém mudou a sua opinião escutando você.
library-questions-conflict-2 = O que você gostaria que tivessem entendido?
library-questions-conflict-3 = Qual é a sua própria parte em algo que dói?
library-questions-conflict-4 = O que tornaria possível para você ficar na sala?
library-need-grief = Luto
library-questions-grief-1 = De quem ou de que você sente falta?
library-questions-grief-2 = De que você nunca pôde se despedir?
library-questions-grief-3 = O que o luto ensinou a você, que você não queria aprender?
library-questions-grief-4 = O que você guarda porque alguém querido o tocou?
library-need-rest = Descanso e alegria
library-questions-rest-1 = Para onde você vai, em pensamento, quando descansa?
library-questions-rest-2 = O que fez você rir quando menos esperava?
library-questions-rest-3 = Como é, para você, um dia sem pressa?
library-questions-rest-4 = O que lhe dava alegria na infância, e onde está isso agora?
library-need-leaving = Antes de nos separarmos
library-questions-leaving-1 = O que você leva deste círculo?
library-questions-leaving-2 = O que você gostaria de deixar aqui?
library-questions-leaving-3 = Uma palavra, ou uma respiração, para dizer onde você está agora.
library-questions-leaving-4 = O que você deseja à pessoa que fala depois de você?
library-readings-arriving-title = Chegar
library-readings-arriving-text = Estamos em lugares diferentes, sob tetos diferentes. Por um tempo, vamos compartilhar um mesmo silêncio. Deixe os ombros descerem. Sinta o que sustenta você: uma cadeira, um chão, a terra embaixo. Nada precisa ser dito. O que vier será ouvido.
library-readings-piece-title = Uma pedra
library-readings-piece-text = Há uma pedra, e ela virá a cada um de nós. Quando vier, você pode falar, ou ficar em silêncio, ou escrever, ou deixá-la passar. Quando ela está com outra pessoa, só há uma coisa a fazer, e ela basta: escutar.
library-readings-agreements-title = O que nos sustenta
library-readings-agreements-text = O que é dito aqui fica aqui. Falo por mim. Ninguém precisa compartilhar, e ninguém conserta ninguém. Escuto para compreender, e não para responder. Nestes quatro acordos nos apoiamos.
library-readings-sand-title = Um grão de areia
library-readings-sand-text =
    Ver um Mundo em um Grão de Areia
    E um Céu em uma Flor Silvestre,
    Ter o Infinito na palma da mão
    E a Eternidade em uma hora.
library-readings-sorrow-title = Dê palavras à dor
library-readings-sorrow-text =
    Dê palavras à dor: a tristeza que não fala
    Sussurra ao coração pesado e pede que se parta.
library-readings-wind-title = O vento
library-readings-wind-text =
    Quem já viu o vento?
    Nem eu nem você:
    Mas quando as folhas tremem nos ramos,
    O vento está passando.
library-readings-continent-title = Um pedaço do continente
library-readings-continent-text = Ninguém é uma ilha, inteira em si mesma; cada um é um pedaço do continente, uma parte do todo.
library-readings-mercy-title = A natureza da clemência
library-readings-mercy-text =
    A clemência não se impõe,
    Cai como a chuva suave do céu
    Sobre a terra: é duas vezes bendita;
    Abençoa quem dá e quem recebe.
library-readings-dreams-title = A matéria dos sonhos
library-readings-dreams-text =
    Somos da matéria
    De que são feitos os sonhos, e nossa pequena vida
    É cercada por um sono.
library-readings-hope-title = Esperança
library-readings-hope-text =
    “Esperança” é a coisa com penas
    Que pousa na alma,
    E canta a melodia sem as palavras,
    E não para nunca.
library-readings-letting-go-title = Deixar ir
library-readings-letting-go-text = O que foi dito foi ouvido, e não será guardado. Leve com você o que é seu. Deixe aqui o que é dos outros. O círculo se abre, e não se quebrou.
library-readings-gently-title = Ir com leveza
library-readings-gently-text = Antes que as telas se apaguem: uma respiração pelo que foi dito, uma pelo que não foi, e uma para o caminho. Alguém escutou você. Você escutou alguém. Vá com leveza.
library-readings-losses-title = Tudo o que se perdeu retorna
library-readings-losses-text =
    Mas se entretanto penso em você, querido amigo,
    Tudo o que se perdeu retorna e as mágoas findam.
practice-minutes = { $count ->
    [1] um minuto
    [2] dois minutos
    [3] três minutos
    [4] quatro minutos
    [5] cinco minutos
    [one] { $count } minuto
   *[other] { $count } minutos
}
practice-seconds = { $count ->
    [one] { $count } segundo
   *[other] { $count } segundos
}
tending-sent = { $count ->
    [one] { $count } pacote enviado desde a última fala.
   *[other] { $count } pacotes enviados desde a última fala.
}

## rehearsal
rehearsal-what = Um ensaio: os outros são imaginários, e nada disto sai deste aparelho.
rehearsal-knock = Que alguém bata à porta
rehearsal-names-1 = Lebre
rehearsal-names-2 = Andorinha
rehearsal-names-3 = Ouriço
rehearsal-names-4 = Tartaruga
rehearsal-newcomer = Corça
