agreements-confidentiality-1 = Lo que se dice aquí, aquí se queda.
agreements-own-life-1 = Hablo por mí, desde mi propia vida.
agreements-welcome-1 = Cualquier emoción y cualquier tema son bienvenidos; nadie tiene por qué compartir, y no atacamos ni intentamos arreglar a nadie.
agreements-listening-1 = Escucho para comprender, no para responder.

someone = Alguien
untitled = Un círculo de escucha
gap = { " " }

language-choose = Idioma
language-unread = Estas palabras aún no las ha leído nadie que tenga este idioma como lengua materna. Si algo suena mal, díselo a quien aloja esta sala.
language-notNow = Este idioma no se puede cargar ahora mismo.
theme-choose = Luz
theme-device = Luz automática
theme-evening = Luz de la tarde
theme-day = Luz del día
keep-tick = Guardar lo elegido y esta página en este dispositivo
keep-what = El idioma y la luz, y la propia página, para que se abra sin red. Nada de un círculo se guarda con ellos. «Salir de inmediato» también los olvida.
keep-refused = Este navegador no deja que la página los guarde.

home-title = La sala de escucha
home-what-1 = Unas pocas personas se sientan en círculo y se pasan la piedra de la palabra.
home-what-2 = A quien la tiene se le oye; el resto escucha.
home-what-3 = Cuando el círculo termina, todo se borra en cada dispositivo.
home-open = Abrir una sala
home-rehearse = Ensayar
home-notPromised = Alguien podría grabar de todos modos; la sala no puede impedirlo.
home-handbook = Sostener un círculo
home-safety = ¿Es seguro?
home-hostedBy = Alojado por { $name }
home-contact = Contacto
home-legal = Aviso legal

notice-broken-link-title = Este enlace no está completo.
notice-broken-link-text = Por favor, pídelo otra vez, o cópialo de nuevo entero.
notice-framed-title = Esta página se muestra dentro de otra.
notice-framed-text = Una sala solo se abre en una pestaña propia, para que nada ajeno quede encima.
notice-insecure-title = Esta dirección no es segura.
notice-insecure-text = Los navegadores solo abren un micrófono en una dirección que empiece por https. Quien aloja esta página puede ponerla tras un certificado; en su README se explica cómo.
notice-unsupported-title = Este navegador no puede acoger una sala.
notice-unsupported-text = Un Firefox, Chrome, Edge o Safari actual sí puede.
notice-not-whole-title = La sala no ha llegado entera.
notice-not-whole-text = Algo por el camino se quedó con una parte de esta página. Se puede volver a cargar.
notice-no-way-title = Ahora mismo no hay camino hasta la sala.
notice-no-way-text = Aquí nos encontramos por la red, y este dispositivo no la tiene en este momento, o no la que llega hasta aquí. Cuando vuelva, esta página seguirá por sí sola.
notice-open-elsewhere-title = Esta sala ya está abierta aquí en otra pestaña.
notice-open-elsewhere-text = Puedes seguir allí, o entrar también aquí.
notice-full-title = Todos los lugares están ocupados.
notice-full-text = Cuando alguien se vaya, habrá sitio otra vez.
notice-closed-title = El círculo ha comenzado.
notice-closed-text = Su puerta está cerrada ahora, para que quienes están dentro puedan acompañarse. Aquí no se guarda nada tuyo.
notice-not-yet-title = Ahora mismo no.
notice-not-yet-text = Te han oído llamar, y quienes están dentro te piden un poco de paciencia. Puedes seguir esperando un momento mejor.
notice-left-title = Has dejado el círculo.
notice-left-text = El círculo sigue.
notice-long-away-title = Estuviste un rato fuera.
notice-long-away-text = Durante media hora no se pudo oír aquí a nadie del círculo, así que se borró todo en este dispositivo. Si el círculo sigue, su enlace te lleva de vuelta.
notice-removed-title = El círculo sigue sin ti.
notice-removed-text = Ya no formas parte de él, y en este dispositivo no queda nada suyo. Ojalá encuentres personas con quienes sentarte.
notice-comeInAnyway = Entrar también aquí
notice-comeBack = Volver al círculo
notice-lookAgain = Mirar otra vez
notice-keepWaiting = Seguir esperando
notice-toBeginning = Volver al principio

welcome-lead = Estos acuerdos sostienen el círculo. Por favor, léelos despacio.
welcome-changed = Los acuerdos han cambiado. Por favor, léelos otra vez.
welcome-agree = Acepto estos acuerdos
welcome-reload = Recargar
welcome-apart-what = También puedes entrar sin esperar; os encontraréis cuando todo el mundo tenga la misma página.
welcome-apart-go = Entrar sin esperar
welcome-company-looking = Mirando si hay alguien…
welcome-company-someone = Hay alguien aquí.
welcome-company-nobody = Ahora no hay nadie. Quizá el círculo no ha comenzado, o quizá ya terminó.
welcome-company-unreachable = Ahora mismo no se puede llegar a la sala. La página lo sigue intentando.
welcome-company-no-server = Aquí no se encontró ningún servidor que permita encontrarse. Quien aloja esta página puede nombrar uno en su config.json.
welcome-company-rehearsal = Los demás entrarán cuando hayas tomado asiento.
welcome-company-reload = Por favor, recarga antes de que empecemos. Alguien aquí tiene una página más nueva.
welcome-company-still-older = Alguien aquí tiene una página más nueva, y al recargar todavía no ha llegado. Por favor, inténtalo de nuevo dentro de un rato.
welcome-company-await-reload = Alguien aquí tiene una página más antigua. Cuando la haya recargado, será posible encontrarse.
welcome-company-apart = Vas a entrar sin quienes tienen otra página.
welcome-door-ask = El círculo ha comenzado. Cuando llames, alguien buscará un buen momento.
welcome-door-closed = El círculo ha comenzado, y su puerta está cerrada.

link-copy = Copiar el enlace
link-copied = Copiado
link-share = Compartir el enlace
link-byHand = El enlace, para copiarlo a mano

you-title = Cómo participas
you-name = ¿Cómo podemos llamarte?
you-way = ¿Cómo te gustaría estar aquí?
you-voice = Con mi voz
you-writing = Por escrito
you-listening = Solo escuchando
you-beforeAsking = Tu navegador pedirá el micrófono. Tu teléfono mostrará su luz de micrófono todo el tiempo. Nada sale de este dispositivo, salvo cuando tienes la piedra.
you-asking = Tu navegador te lo pregunta ahora.
you-stillAsking = Tu navegador sigue pidiendo el micrófono. Puedes continuar y permitirlo más tarde.
you-nameMissing = Aquí hace falta un nombre. Vale cualquiera que te guste.
you-go = Continuar

ready-title = Todo a punto
ready-heard = Te oímos. Y tú nos oyes.
ready-notYetHeard = Di una palabra, si quieres, y la luz responderá.
ready-listening = Estás aquí para escuchar.
ready-writing = Estás aquí por escrito. Cuando llegue la piedra, todo el mundo leerá lo que escribas.
ready-microphone-refused = El micrófono no tiene permiso. Puedes sentarte y escuchar ahora, y activarlo más tarde.
ready-microphone-none = No se encontró ningún micrófono. Puedes sentarte y escuchar ahora, y activarlo más tarde.
ready-microphone-stopped = El micrófono se ha detenido. Puedes sentarte y escuchar ahora, y activarlo más tarde.
ready-level = La luz se mueve con tu voz.
ready-elsewhere = Esta página está abierta dentro de otra aplicación, que quizá se quede con el micrófono. Abre tu navegador y pega allí el enlace.
ready-tryAgain = Intentarlo otra vez
ready-sit = Tomar asiento
ready-step-entering = Te hacemos sitio…
ready-step-waiting = Nadie de dentro ha respondido aún. Seguimos intentándolo.
ready-step-knocking = El círculo ha comenzado; alguien buscará un buen momento.
ready-turnBack = No esperar más

exit-vanish = Salir de inmediato
exit-what = Borra esta pestaña y muestra una página en blanco. Puede que tu navegador aún recuerde que estuviste aquí.
exit-key = Pulsar Mayús tres veces hace lo mismo

farewell-title = Ya no queda nada. Ve con calma.
farewell-removed = Lo que se borró
farewell-removedList-1 = Los nombres, los asientos y el orden del círculo.
farewell-removedList-2 = Los acuerdos, y quién los aceptó.
farewell-removedList-3 = Las claves de esta sala y el enlace de la barra de direcciones.
farewell-removedList-4 = Las conexiones entre los dispositivos, y cada micrófono.
farewell-cannot = No se puede borrar lo que la gente recuerda, ni lo que alguien haya podido grabar, ni un enlace guardado en un mensaje o en el historial de tu navegador.
farewell-back = Volver al principio
farewell-devices = { $count ->
    [one] Un dispositivo.
   *[other] { farewell-count } dispositivos.
}
farewell-letGo-one = Lo ha soltado todo.
farewell-letGo-both = Los dos lo han soltado todo.
farewell-letGo-all = Todos lo han soltado todo.
farewell-letGo-some = { $count ->
    [0] Ninguno lo ha soltado todo.
    [one] Uno lo ha soltado todo.
   *[other] { farewell-count } lo han soltado todo.
}
farewell-unreached = { $count ->
    [one] No se pudo llegar a uno.
    [2] No se pudo llegar a dos.
   *[other] No se pudo llegar a { $count }.
}
farewell-count = { $count ->
    [0] Ninguno
    [one] Uno
    [2] Dos
    [3] Tres
    [4] Cuatro
    [5] Cinco
    [6] Seis
    [7] Siete
    [8] Ocho
    [9] Nueve
    [10] Diez
    [11] Once
    [12] Doce
   *[other] { $count }
}

## aside
aside-hide = Otras personas aquí podrían saber más o menos desde dónde te conectas. Ocultarlo; puede que el sonido llegue con algo de retraso.
aside-hidingFails = Mientras ocultas desde dónde te conectas, nadie puede llegar a ti sin el relé.
aside-title = Algo no va bien
aside-check = Comprobar la conexión
aside-checkAgain = Comprobarla otra vez
aside-checking = Mirando. Tarda unos segundos.
aside-rehearsal = Esto es un ensayo: nadie está conectado, así que no hay nada que comprobar.
aside-findings-no-server = El servidor que pone en contacto a las personas no responde. Sin él nadie encuentra la sala; puede ayudar intentarlo de nuevo dentro de un rato.
aside-findings-no-way = Esta red no deja pasar conexiones directas, y esta sala no tiene relé. Suele ayudar otra red, o los datos móviles de un teléfono.
aside-findings-no-way-relay-silent = Esta red no deja pasar conexiones directas, y el relé de esta sala no responde. Suele ayudar otra red, o los datos móviles de un teléfono.
aside-findings-only-relay = Esta red no deja pasar conexiones directas. Tus conexiones pasan por el relé de esta sala.
aside-findings-untried = El servidor responde. Desde aquí no se puede ver si esta red deja pasar conexiones directas, y esta sala no tiene relé.
aside-findings-untried-relay = El servidor responde, y también el relé de esta sala, por el que pasan tus conexiones cuando no hay otro camino.
aside-findings-untried-relay-silent = El relé de esta sala no responde ahora mismo, y desde aquí no se puede ver si esta red deja pasar conexiones directas. Suele ayudar otra red, o los datos móviles de un teléfono.
aside-findings-relay-silent = Tu conexión está bien. El relé de esta sala, que algunas redes necesitan, no responde ahora mismo.
aside-findings-no-relay = Tu conexión está bien. Algunas redes necesitan un relé entre ellas, y esta sala no tiene ninguno.
aside-findings-well = Tu conexión está bien, y el relé de esta sala también.
aside-microphone-refused = Con el icono junto a la dirección de esta página puedes permitir el micrófono.
aside-microphone-none = Si hay un micrófono conectado, quizá lo esté usando otro programa.
aside-microphone-stopped = Quizá otro programa tomó el micrófono, o se desconectó.

## sound
sound-level = Tu micrófono
sound-hearMyself = Oír mi voz
sound-listening = Di unas palabras. Las oirás en un momento.
sound-playing = Así suenas. No se guarda nada.
sound-playSound = Escuchar un sonido
sound-microphone = Micrófono
sound-speaker = Por dónde oyes a los demás
sound-usual = Según el sistema
sound-unnamed = Dispositivo { $at }
sound-natural = Sonido natural, para un cuenco tibetano o para música
sound-naturalWhat = El eco, el ruido y el volumen quedan entonces tal como son; ayudan los auriculares.
