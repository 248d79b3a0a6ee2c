agreements-confidentiality-1 = O que é dito aqui fica aqui.
agreements-own-life-1 = Falo por mim, a partir da minha própria vida.
agreements-welcome-1 = Todo sentimento e todo assunto são bem-vindos; ninguém precisa compartilhar, e não atacamos nem tentamos consertar ninguém.
agreements-listening-1 = Escuto para compreender, não para responder.

someone = Alguém
untitled = Um círculo de escuta
gap = { " " }

language-choose = Idioma
language-unread = Estas palavras ainda não foram lidas por alguém que tenha esta língua como materna. Se algo soar errado, conte a quem hospeda esta sala.
language-notNow = Este idioma não pode ser carregado agora.
theme-choose = Luz
theme-device = Luz automática
theme-evening = Luz da noite
theme-day = Luz do dia
keep-tick = Guardar estas escolhas e esta página neste aparelho
keep-what = O idioma e a luz, e a própria página, para que ela abra sem rede. Nada de um círculo é guardado com eles. “Sair já” também os esquece.
keep-refused = Este navegador não deixa a página guardá-las.

home-title = A sala de escuta
home-what-1 = Algumas pessoas se sentam em círculo e passam entre si a pedra da palavra.
home-what-2 = Quem a segura é ouvido; todos os outros escutam.
home-what-3 = Quando o círculo termina, tudo é apagado em cada aparelho.
home-open = Abrir uma sala
home-rehearse = Ensaiar
home-notPromised = Alguém ainda poderia gravar; a sala não pode impedir isso.
home-handbook = Sustentar um círculo
home-safety = É seguro?
home-hostedBy = Hospedado por { $name }
home-contact = Contato
home-legal = Aviso legal

notice-broken-link-title = Este link não está inteiro.
notice-broken-link-text = Por favor, peça-o de novo, ou copie-o mais uma vez por completo.
notice-framed-title = Esta página está sendo mostrada dentro de outra.
notice-framed-text = Uma sala só se abre em uma aba própria, para que nada alheio fique por cima.
notice-insecure-title = Este endereço não é seguro.
notice-insecure-text = Os navegadores só abrem um microfone em um endereço que comece com https. Quem hospeda esta página pode colocá-la atrás de um certificado; o caminho está descrito no README.
notice-unsupported-title = Este navegador não consegue acolher uma sala.
notice-unsupported-text = Um Firefox, Chrome, Edge ou Safari atual consegue.
notice-not-whole-title = A sala não chegou inteira.
notice-not-whole-text = Uma parte desta página ficou pelo caminho. Ela pode ser buscada de novo.
notice-no-way-title = Agora não há caminho até a sala.
notice-no-way-text = Aqui as pessoas se encontram pela rede, e este aparelho está sem ela no momento, ou sem uma que chegue até aqui. Quando ela voltar, esta página segue sozinha.
notice-open-elsewhere-title = Esta sala já está aberta aqui em outra aba.
notice-open-elsewhere-text = Você pode continuar lá, ou entrar aqui também.
notice-full-title = Todos os lugares estão ocupados.
notice-full-text = Quando alguém sair, haverá lugar de novo.
notice-closed-title = O círculo começou.
notice-closed-text = A porta está fechada agora, para que quem está dentro possa ficar junto. Nada seu é guardado aqui.
notice-not-yet-title = Agora não.
notice-not-yet-text = Sua batida foi ouvida, e quem está dentro pede um pouco de paciência. Você pode continuar esperando um momento melhor.
notice-left-title = Você saiu.
notice-left-text = O círculo continua.
notice-long-away-title = Você ficou fora por um tempo.
notice-long-away-text = Por meia hora ninguém do círculo pôde ser ouvido aqui, então tudo foi apagado neste aparelho. Se o círculo ainda continua, o link leva você de volta.
notice-removed-title = O círculo continua sem você.
notice-removed-text = Você não faz mais parte dele, e nada dele é guardado neste aparelho. Que você encontre pessoas com quem se sentar.
notice-comeInAnyway = Entrar aqui também
notice-comeBack = Voltar ao círculo
notice-lookAgain = Olhar de novo
notice-keepWaiting = Continuar esperando
notice-toBeginning = Voltar ao início

welcome-lead = Estes acordos sustentam o círculo. Por favor, leia-os com calma.
welcome-changed = Os acordos mudaram. Por favor, leia-os de novo.
welcome-agree = Concordo com estes acordos
welcome-reload = Recarregar
welcome-apart-what = Você também pode entrar sem esperar; vocês vão se encontrar quando todo mundo tiver a mesma página.
welcome-apart-go = Entrar sem esperar
welcome-company-looking = Vendo se há alguém aqui…
welcome-company-someone = Alguém está aqui.
welcome-company-nobody = Ninguém está aqui agora. Talvez o círculo não tenha começado, ou já tenha terminado.
welcome-company-unreachable = Não dá para chegar à sala agora. A página continua tentando.
welcome-company-no-server = Nenhum servidor foi encontrado aqui para que as pessoas se encontrem. Quem hospeda esta página pode indicar um no config.json.
welcome-company-rehearsal = Os outros entram assim que você se sentar.
welcome-company-reload = Por favor, recarregue antes de começarmos. Alguém aqui tem uma página mais nova.
welcome-company-still-older = Alguém aqui tem uma página mais nova, e ela ainda não chegou ao recarregar. Por favor, tente de novo daqui a pouco.
welcome-company-await-reload = Alguém aqui tem uma página mais antiga. Quando ela for recarregada, vocês vão se encontrar.
welcome-company-apart = Você vai entrar sem quem tem outra página.
welcome-door-ask = O círculo começou. Quando você bater, alguém vai procurar um bom momento.
welcome-door-closed = O círculo começou, e a porta está fechada.

link-copy = Copiar o link
link-copied = Copiado
link-share = Compartilhar o link
link-byHand = O link, para copiar à mão

you-title = Como você participa
you-name = Como podemos chamar você?
you-way = Como você gostaria de estar aqui?
you-voice = Com a minha voz
you-writing = Por escrito
you-listening = Só escutando
you-beforeAsking = Seu navegador vai pedir o microfone. Seu telefone mostrará a luz do microfone o tempo todo. Nada sai deste aparelho, a não ser quando você segura a pedra.
you-asking = Seu navegador está perguntando agora.
you-stillAsking = Seu navegador ainda está pedindo o microfone. Você pode continuar e permitir mais tarde.
you-nameMissing = É preciso um nome aqui. Qualquer um de que você goste serve.
you-go = Continuar

ready-title = Tudo pronto
ready-heard = Podemos ouvir você. Você pode nos ouvir.
ready-notYetHeard = Diga uma palavra, se quiser, e a luz vai responder.
ready-listening = Você está aqui para escutar.
ready-writing = Você está aqui por escrito. Quando a pedra chegar, todos leem o que você escreve.
ready-microphone-refused = O microfone não foi permitido. Você pode sentar e escutar agora, e ligá-lo mais tarde.
ready-microphone-none = Nenhum microfone foi encontrado. Você pode sentar e escutar agora, e ligá-lo mais tarde.
ready-microphone-stopped = O microfone parou. Você pode sentar e escutar agora, e ligá-lo mais tarde.
ready-level = A luz se move com a sua voz.
ready-elsewhere = Esta página está aberta dentro de outro aplicativo, que talvez fique com o microfone para si. Abra seu navegador e cole o link lá.
ready-tryAgain = Tentar de novo
ready-sit = Sentar
ready-step-entering = Abrindo espaço para você…
ready-step-waiting = Ninguém lá dentro respondeu ainda. Continuamos tentando.
ready-step-knocking = O círculo começou; alguém vai procurar um bom momento.
ready-turnBack = Não esperar mais

exit-vanish = Sair já
exit-what = Apaga esta aba e mostra uma página em branco. Seu navegador ainda pode lembrar que você esteve aqui.
exit-key = Apertar Shift três vezes faz o mesmo

farewell-title = Já não resta nada. Vá com leveza.
farewell-removed = O que foi apagado
farewell-removedList-1 = Os nomes, os lugares e a ordem do círculo.
farewell-removedList-2 = Os acordos, e quem concordou com eles.
farewell-removedList-3 = As chaves desta sala e o link na barra de endereço.
farewell-removedList-4 = As conexões entre os aparelhos, e cada microfone.
farewell-cannot = O que as pessoas lembram não pode ser apagado, nem o que alguém possa ter gravado, nem um link guardado em uma mensagem ou no histórico do seu navegador.
farewell-back = Voltar ao início
farewell-devices = { $count ->
    [1] Um aparelho.
    [one] { farewell-count } aparelho.
   *[other] { farewell-count } aparelhos.
}
farewell-letGo-one = Ele soltou tudo.
farewell-letGo-both = Os dois soltaram tudo.
farewell-letGo-all = Todos soltaram tudo.
farewell-letGo-some = { $count ->
    [0] Nenhum soltou tudo.
    [one] Um soltou tudo.
   *[other] { farewell-count } soltaram tudo.
}
farewell-unreached = { $count ->
    [one] Um não pôde ser alcançado.
   *[other] { farewell-count } não puderam ser alcançados.
}
farewell-count = { $count ->
    [0] Nenhum
    [one] Um
    [2] Dois
    [3] Três
    [4] Quatro
    [5] Cinco
    [6] Seis
    [7] Sete
    [8] Oito
    [9] Nove
    [10] Dez
    [11] Onze
    [12] Doze
   *[other] { $count }
}

## aside
aside-hide = Outras pessoas aqui poderiam saber mais ou menos de onde você se conecta. Esconder isso; o som pode chegar com um pequeno atraso.
aside-hidingFails = Enquanto você esconde de onde se conecta, ninguém alcança você sem o relé.
aside-title = Algo não está bem
aside-check = Verificar a conexão
aside-checkAgain = Verificar de novo
aside-checking = Olhando. Isso leva alguns segundos.
aside-rehearsal = Isto é um ensaio: ninguém está conectado, então não há nada para verificar.
aside-findings-no-server = O servidor que põe as pessoas em contato não responde. Sem ele ninguém encontra a sala; pode ajudar tentar de novo daqui a pouco.
aside-findings-no-way = Esta rede não deixa passar conexões diretas, e esta sala não tem relé. Muitas vezes ajuda usar outra rede, ou os dados móveis de um telefone.
aside-findings-no-way-relay-silent = Esta rede não deixa passar conexões diretas, e o relé desta sala não responde. Muitas vezes ajuda usar outra rede, ou os dados móveis de um telefone.
aside-findings-only-relay = Esta rede não deixa passar conexões diretas. Suas conexões passam pelo relé desta sala.
aside-findings-untried = O servidor responde. Daqui não dá para ver se esta rede deixa passar conexões diretas, e esta sala não tem relé.
aside-findings-untried-relay = O servidor responde, e o relé desta sala também; por ele passam as suas conexões quando não há outro caminho.
aside-findings-untried-relay-silent = O relé desta sala não responde agora, e daqui não dá para ver se esta rede deixa passar conexões diretas. Muitas vezes ajuda usar outra rede, ou os dados móveis de um telefone.
aside-findings-relay-silent = Sua conexão está bem. O relé desta sala, de que algumas redes precisam, não responde agora.
aside-findings-no-relay = Sua conexão está bem. Algumas redes precisam de um relé entre elas, e esta sala não tem nenhum.
aside-findings-well = Sua conexão está bem, e o relé desta sala também.
aside-microphone-refused = Com o ícone ao lado do endereço desta página você pode permitir o microfone.
aside-microphone-none = Se há um microfone conectado, outro programa pode estar usando.
aside-microphone-stopped = Outro programa pode ter pegado o microfone, ou ele foi desconectado.

## sound
sound-level = Seu microfone
sound-hearMyself = Ouvir minha voz
sound-listening = Diga algumas palavras. Você vai ouvi-las em um momento.
sound-playing = É assim que você soa. Nada disso é guardado.
sound-playSound = Tocar um som
sound-microphone = Microfone
sound-speaker = Por onde você ouve os outros
sound-usual = Como está no sistema
sound-unnamed = Aparelho { $at }
sound-natural = Som natural, para uma tigela tibetana ou para música
sound-naturalWhat = Eco, ruído e volume ficam então tal como são; fones de ouvido ajudam.
