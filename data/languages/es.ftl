# Every sentence the assistant says in Spanish: neutral Latin American, "tú", no gendered words for
# the person. Drafted, not yet reviewed by a native speaker of the field.
# Letters á í ó ú turn a whole text into UCS-2 (67 characters a segment); é ñ ü ¿ ¡ do not. Where a
# sentence must be short it is written without the former, never with a missing accent.

language-name = Español
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Hola. Soy un asistente automático, no una persona.
hello-after-story = Gracias por contarme. Soy un asistente automático.
i-am-automated = Te responde un programa, no una persona.
ack-careful = Entonces vamos con calma. Puedes irte cuando quieras.
hello-after-cry = Hola, te leo. Soy un asistente automático.
here-again = Hola, te leo.

## When writing is not safe

keep-short = { $emergency ->
    [none] Bien. Escribe cuando quieras. En peligro, llama al número local de emergencia.
   *[other] Bien. Escribe cuando quieras. En peligro, llama al { $emergency }.
}
phone-seen-advice = Puedes borrar estos mensajes; puede quedar alguna huella. Escribe solo cuando sea seguro para ti.
keep-short-again = Bien. Espero. Puedes escribir cuando quieras.

safe-word = Si alguien se acerca, manda 00: solo escribo del clima hasta que mandes 00 otra vez. Para usar otra palabra, manda 00 y la palabra.
safe-word-set = Listo. Esa palabra ahora esconde esta charla y la trae de vuelta.
safe-word-other = Elige una sola palabra de al menos tres letras.

## Mientras la charla está escondida: nada de esto puede delatarla

decoy-weather = Clima de hoy: 18 a 24 grados, poco viento, poca lluvia.
decoy-later = No hay otro reporte del clima. El siguiente llega mañana.
decoy-number = Este número manda el clima una vez al día.

## Una palabra útil sobre lo que se contó

advice-images = No pagues ni mandes nada. Guarda todo como prueba. Take It Down (menores de 18) y StopNCII ayudan a bloquear fotos, gratis y sin nombre.
advice-marriage = Nadie puede obligarte a casarte. Si te llevan a un aeropuerto, puedes decirle a cualquier guardia que no quieres ir.
advice-scam = Tu embajada y las autoridades de tu tierra pueden actuar. No pagues para que te suelten antes de verlo con alguien de este equipo.
advice-leaving = Si piensas irte: elige una hora en que nadie vigile, lleva papeles, dinero y medicinas, y avisa a alguien de confianza.
advice-offer = Mala oferta si pagas antes, te guardan el pasaporte, no hay contrato o hay mucha prisa. Pregunta en tu embajada por la empresa.
advice-papers = Nadie puede quedarse con tu pasaporte. Se puede reponer. No te arriesgues por recuperarlo; una persona de este equipo te dice cómo.
advice-pay = Si es seguro, anota horas y pagos, y guarda fotos. Muchas veces ese dinero se puede reclamar, incluso sin papeles.
advice-device = Pueden ver lo que haces en este celular. Usa otro si puedes, y no cambies nada en este: lo pueden notar.
advice-other = No enfrentes a quien lo hace. Pregunta a la persona, a solas, qué quiere. Puedes anotar fechas y lugares.

## Small words before the next step

ack-told = Gracias por contarme.
ack-heard = Te escucho.
ack-hard = Siento que pases por esto. No es tu culpa.
ack-skip = No hay problema. Lo dejamos.
ack-unsure = No hay problema. No hace falta saberlo.
ack-no-questions = Bien. Sin preguntas.
ack-welcome = De nada.
ack-place-unknown = No conozco ese lugar.
ack-again = No sé si te entiendo. Responde con una cifra o con tus palabras.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Lo que escribes se guarda bajo llave y solo lo lee el equipo. Se borra al cerrar esta charla.
   *[hours] Lo que escribes se guarda bajo llave y solo lo lee el equipo. Se borra { $hours } horas tras cerrar esta charla.
}
limits-child = Si puedes ser menor de 18: cuando un menor corre peligro, puede que el equipo tenga que avisar a alguien. Cuenta solo lo que quieras. No pongas por ahora tu nombre, escuela ni calle.

## A human

human-called = Avisé a una persona del equipo para que entre en esta charla. No sé si va a tardar. Puedes seguir escribiendo; lo va a leer.
human-called-again = Ya hay aviso para una persona del equipo y puede leer esta charla. No sé si va a tardar. Sigo contigo hasta entonces.
human-invited = Lo que me cuentas importa. Avisé a una persona del equipo para que entre en esta charla. No sé si va a tardar.
human-still = Esperar cuesta. El equipo tiene tu charla a la vista. Sigo contigo.
while-waiting = { $emergency ->
    [none] Si antes hay peligro, llama al número local de emergencia.
   *[other] Si antes hay peligro, llama al { $emergency }.
}

## A responder comes and goes

human-joined = Ya hay una persona del equipo aquí y lee contigo. Puedes escribirle en esta charla.
human-left = La persona del equipo tuvo que salir. Vuelve a responder el asistente automático. El equipo aún puede leer lo que escribes.
conversation-closed = El equipo cerró esta charla. Puedes escribir de nuevo cuando quieras y se abre otra.

## Danger now. The number is in the first sentence. Written with the letters of GSM-7 alone.

danger = { $route ->
    [text] Llama ya al { $emergency } si puedes, o manda un texto al { $sms }. Si no puedes hablar, llama y no cuelgues. Avisé a una persona del equipo para que entre en esta charla.
    [text-some] Llama ya al { $emergency } si puedes. En muchos lugares también puedes mandar un texto al { $sms }. Si no puedes hablar, llama y no cuelgues. Avisé a una persona del equipo para que entre en esta charla.
    [silent] Llama ya al { $emergency } si puedes. Si no puedes hablar, llama desde un celular, escucha y marca { $silent } cuando lo pidan. Avisé a una persona del equipo para que entre en esta charla.
    [voice] Llama ya al { $emergency } si puedes. Si no puedes hablar, llama y no cuelgues. Avisé a una persona del equipo para que entre en esta charla.
   *[unknown] Llama ya a emergencias si puedes. El 112 funciona en casi todos los celulares. Si no puedes hablar, llama y no cuelgues. Avisé a una persona del equipo para que entre en esta charla.
}
danger-other = { $emergency ->
    [none] Si alguien corre peligro ahora, llama a emergencias si puedes hacerlo sin riesgo. No te pongas en medio. Avisé a una persona del equipo para que entre en esta charla.
   *[other] Si alguien corre peligro ahora, llama al { $emergency } si puedes hacerlo sin riesgo. No te pongas en medio. Avisé a una persona del equipo para que entre en esta charla.
}
danger-again = { $emergency ->
    [none] Si puedes, ve donde haya gente y llama a emergencias. Avisé a una persona del equipo para que entre en esta charla.
   *[other] Si puedes, ve donde haya gente y llama al { $emergency }. Avisé a una persona del equipo para que entre en esta charla.
}
suicide = { $route ->
    [text] Me alegra que me lo digas. No tienes que pasar por esto a solas. Puedes llamar al { $line } o mandar un texto al { $sms } a toda hora. Si el peligro es ahora, llama al { $emergency }. Avisé a una persona del equipo para que entre en esta charla.
    [voice] Me alegra que me lo digas. No tienes que pasar por esto a solas. Puedes llamar al { $line } a toda hora. Si el peligro es ahora, llama al { $emergency }. Avisé a una persona del equipo para que entre en esta charla.
    [emergency] Me alegra que me lo digas. No tienes que pasar por esto a solas. Si el peligro es ahora, llama al { $emergency }. Avisé a una persona del equipo para que entre en esta charla.
   *[unknown] Me alegra que me lo digas. No tienes que pasar por esto a solas. Si el peligro es ahora, llama a emergencias. Avisé a una persona del equipo para que entre en esta charla.
}
suicide-again = { $route ->
    [text] Sigo contigo. Si puedes, aleja lo que te pueda hacer daño. El { $line } atiende llamadas y textos. Avisé a una persona del equipo para que entre en esta charla.
    [voice] Sigo contigo. Si puedes, aleja lo que te pueda hacer daño. El { $line } atiende llamadas. Avisé a una persona del equipo para que entre en esta charla.
   *[other] Sigo contigo. Si puedes, aleja lo que te pueda hacer daño y busca estar cerca de alguien. Avisé a una persona del equipo para que entre en esta charla.
}
medical = { $route ->
    [text] Llama ya al { $emergency } y pide una ambulancia, o manda un texto al { $sms }. Si alguien respira y no despierta, ponle de lado. Avisé a una persona del equipo para que entre en esta charla.
    [text-some] Llama ya al { $emergency } y pide una ambulancia. En muchos lugares también puedes mandar un texto al { $sms }. Si alguien respira y no despierta, ponle de lado. Avisé a una persona del equipo para que entre en esta charla.
    [silent] Llama ya al { $emergency } y pide una ambulancia. Si no puedes hablar, marca { $silent } cuando lo pidan. Si alguien respira y no despierta, ponle de lado. Avisé a una persona del equipo para que entre en esta charla.
    [voice] Llama ya al { $emergency } y pide una ambulancia. Si no puedes hablar, no cuelgues. Si alguien respira y no despierta, ponle de lado. Avisé a una persona del equipo para que entre en esta charla.
   *[unknown] Llama ya a emergencias y pide una ambulancia. El 112 funciona en casi todos los celulares. Si alguien respira y no despierta, ponle de lado. Avisé a una persona del equipo para que entre en esta charla.
}
medical-again = { $emergency ->
    [none] Si puedes, no cuelgues la llamada con la ambulancia y haz lo que te digan. Avisé a una persona del equipo para que entre en esta charla.
   *[other] Si puedes, no cuelgues la llamada con el { $emergency } y haz lo que te digan. Avisé a una persona del equipo para que entre en esta charla.
}

## Help nearby

refer-found = { $place ->
    [none] Llama para preguntar; no sé si hay lugar.
   *[other] Para { $place }. Llama para preguntar; no sé si hay lugar.
}
ask-place-which = ¿Cuál de estos lugares?
refer-more = Otros lugares:
refer-none = { $place ->
    [none] Por ahora no tengo un lugar que darte.
   *[other] Por ahora no tengo un lugar en { $place } que darte.
}
refer-no-more = No tengo otros lugares que darte.
refer-enough = Son muchos lugares. Una persona puede ayudarte a elegir. Avisé a una persona del equipo para que entre en esta charla.
refer-safe-phone = Si puedes, llama desde un teléfono que nadie revise.
line-ngo = Ayuda por teléfono, no es la policía: { $number }
line-gov = Ayuda por teléfono, del gobierno: { $number }
line-police = Ayuda por teléfono, atiende la POLICÍA: { $number }
line-ngo-text = Ayuda por texto, no es la policía: { $number }
line-gov-text = Ayuda por texto, del gobierno: { $number }
line-police-text = Ayuda por texto, la atiende la POLICÍA: { $number }
card-phone = { $name } { $phone }
card-text = { $name } texto { $sms }
card-both = { $name } { $phone } texto { $sms }
card-by-human = { $name }: pregunta a la persona de aquí
service-chosen = { $phone ->
    [none] { $name }: una persona del equipo puede ponerte en contacto. Ellos deciden si pueden ayudar.
   *[other] { $name }: llama al { $phone }. No tienes que dar tu nombre. Ellos deciden si pueden ayudar.
}

## What people ask

menu = ¿Qué te sirve ahora?
menu-short = Te leo. ¿Qué te sirve ahora?
help-menu = Puedes escribir con tus palabras. Hago preguntas simples, doy teléfonos de lugares que ayudan y llamo a una persona.
about = Te responde un programa, no una persona. Hago preguntas simples para que una persona te ayude antes. No aviso a las autoridades ni a nadie.
about-people = El equipo lee lo que escribes. Puedes pedir una persona cuando quieras.
privacy = { $retention ->
    [until_close] Lo que escribes se guarda bajo llave y solo lo lee el equipo. Se borra al cerrar esta charla. Yo no aviso a nadie. Si una vida o un menor corre peligro, puede que el equipo tenga que avisar.
   *[hours] Lo que escribes se guarda bajo llave y solo lo lee el equipo. Se borra { $hours } horas tras cerrar esta charla. Yo no aviso a nadie. Si una vida o un menor corre peligro, puede que el equipo tenga que avisar.
}
privacy-phone = Los mensajes quedan en tu celular y con la empresa de teléfono. Puedes pedir que borre lo que se guarda.
privacy-web = Cierra esta página para quitarla de la pantalla. Puedes pedirme que borre lo que se guarda aquí.
why-any = Solo pregunto lo que sirve para dar con la ayuda adecuada. Puedes saltar cualquier pregunta.
off-topic = Puedo ayudar con tu seguridad y con encontrar a quien te ayude. De lo demás quizá no sé.
off-topic-again = Quizá no puedo ayudarte con esto. Una persona puede decirte más.

## Language

ask-language = ¿Qué idioma te queda mejor?
language-set = Bien. Ahora escribo en español.
language-same = Aquí escribo en español.
language-not-here = Por ahora no escribo bien ese idioma. Avisé a una persona del equipo para que entre en esta charla. Le dije cuál es tu idioma.

## Endings

silence = No te llegan más mensajes de aquí.
goodbye = Que te vaya bien. Puedes escribir de nuevo cuando quieras. Puedes borrar estos mensajes; puede quedar alguna huella en el celular.
goodbye-web = Que te vaya bien. Puedes volver cuando quieras. Cierra esta página; puede quedar alguna huella en el aparato.
ask-delete = ¿Borro todo lo que escribiste aquí? No se puede recuperar.
delete-asked = Pedí que se borre todo aquí. Borra también los mensajes de tu celular; la compañía de teléfono puede guardar un registro.
delete-asked-web = Pedí que se borre todo aquí. Cierra también esta página; puede quedar alguna huella en el aparato.
delete-kept = Bien. No se borra nada.

## When something fails here

something-wrong = Algo no funcionó aquí. Una persona lo va a ver. Puedes escribir de nuevo.
safe-reply = Ya tenemos tu mensaje y una persona lo va a leer. { $emergency ->
    [none] En peligro, llama a emergencias.
   *[other] En peligro, llama al { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Ayuda por teléfono, no policial: { $hotline }
}
safe-reply-away = No se pudo guardar tu mensaje y nadie lo vio. Prueba de nuevo en un rato. { $emergency ->
    [none] En peligro, llama a emergencias.
   *[other] En peligro, llama al { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Ayuda por teléfono, no policial: { $hotline }
}

## Answers to choose from

option-human = Hablar con una persona
option-menu-services = Lugares que ayudan
option-menu-tell = Contar más
option-menu-privacy = Lo que se guarda
option-more = Ver otros lugares
name-police = { $name } (POLICÍA)
option-place-other = Otro lugar
option-delete-confirm = Borrar
option-delete-keep = No borrar

## The interview: each question, and its reason for whoever asks

interview-pause = Gracias. Puedes hacer una pausa.
ask-safe = ¿Es seguro para ti escribir ahora?
why-safe = Para saber si debo escribir poco.
ask-consent = ¿Puedo hacerte unas preguntas cortas para dar con la ayuda adecuada? Puedes saltar las que quieras.
why-consent = Las respuestas sirven para que una persona te ayude antes.
ask-tell = ¿Qué pasa? Escribe mucho o poco, con tus palabras.
why-tell = Tus palabras dicen mejor lo que necesitas.
ask-topic = ¿De qué se trata sobre todo?
why-topic = Para saber qué preguntar y qué no.
ask-role = ¿Quién pasa por esto?
why-role = Para ayudar mejor.
ask-age = { $about ->
    [other] ¿Qué edad tiene esa persona? No hace falta exacta. Cierta ayuda depende de la edad.
   *[self] ¿Qué edad tienes? No hace falta exacta. Cierta ayuda depende de la edad.
}
why-age = Algunos lugares solo atienden ciertas edades.
ask-needs = { $about ->
    [other] ¿Qué le sirve primero a esa persona?
   *[self] ¿Qué te sirve primero?
}
why-needs = Para saber qué lugares buscar.
ask-place = ¿En qué ciudad o zona postal busco? La calle no hace falta.
why-place = Busco ayuda cerca. No necesito la calle.
ask-danger = { $about ->
    [other] ¿Esa persona corre peligro en este momento?
   *[self] ¿Corres peligro en este momento?
}
why-danger = Si es así, te digo enseguida qué puede ayudar.
ask-phone-seen = ¿Alguien más puede ver este teléfono o estos mensajes?
why-phone-seen = Ayuda a elegir un modo menos riesgoso de escribir.
ask-hurt = { $about ->
    [other] ¿Esa persona necesita un médico ahora, por una herida o enfermedad?
   *[self] ¿Necesitas un médico ahora, por una herida o enfermedad?
}
why-hurt = Si es así, te digo a quién llamar.
ask-self-harm = { $about ->
    [other] ¿Habla de hacerse daño o de quitarse la vida?
   *[self] A veces todo pesa mucho. ¿Piensas en hacerte daño o en quitarte la vida?
}
why-self-harm = Si es así, hay con quién hablar enseguida.
ask-child = { $about ->
    [other] ¿Hay algún niño o niña con esa persona?
   *[self] ¿Hay algún niño o niña contigo?
}
why-child = Algunos lugares reciben familias.
ask-leave = { $about ->
    [other] Si quisiera irse, ¿alguien se lo impide o le da miedo lo que pase?
   *[self] Si quisieras irte, ¿alguien te lo impide o te da miedo lo que pase?
}
why-leave = Sirve para planear sin riesgo.
ask-someone-gains = { $about ->
    [other] ¿Alguien le hace hacer cosas sexuales para ganar dinero u otra cosa?
   *[self] ¿Alguien te hace hacer cosas sexuales para ganar dinero u otra cosa?
}
why-someone-gains = Hay gente que ayuda justo con esto.
ask-marriage = { $about ->
    [other] ¿Alguien le obliga a casarse, o a seguir en un matrimonio que no aceptó?
   *[self] ¿Alguien te obliga a casarte, o a seguir en un matrimonio que no aceptaste?
}
why-marriage = Hay gente que ayuda justo con esto.
ask-pay = { $about ->
    [other] ¿Le retienen el pago, o es mucho menos de lo acordado?
   *[self] ¿Te retienen el pago, o es mucho menos de lo acordado?
}
why-pay = Hay formas de pedir lo que no se pagó.
ask-debt = { $about ->
    [other] ¿Alguien dice que debe dinero y que tiene que pagarlo trabajando?
   *[self] ¿Alguien dice que debes dinero y que tienes que pagarlo trabajando?
}
why-debt = Puede que un abogado ayude con esto.
ask-hurt-by = { $about ->
    [other] ¿Alguien de ahí le ha lastimado, por ejemplo con golpes o empujones?
   *[self] ¿Alguien de ahí te ha lastimado, por ejemplo con golpes o empujones?
}
why-hurt-by = Sirve para cuidar tu seguridad.
ask-threats = { $about ->
    [other] ¿Le han dicho que pasa algo malo si se va, se niega o lo cuenta?
   *[self] ¿Te han dicho que pasa algo malo si te vas, te niegas o lo cuentas?
}
why-threats = Sirve para planear sin riesgo.
ask-made-to = { $about ->
    [other] ¿Le engañaron o le presionaron para hacer cosas que no quería?
   *[self] ¿Te engañaron o te presionaron para hacer cosas que no querías?
}
why-made-to = Ayuda a dar con gente que sabe de esto.
ask-papers = { $about ->
    [other] ¿Otra persona le guarda el pasaporte o los papeles?
   *[self] ¿Otra persona tiene guardado tu pasaporte o tus papeles?
}
why-papers = Hay formas de recuperarlos o de sacar otros.
ask-exchange = { $about ->
    [other] ¿Ha tenido que hacer cosas sexuales a cambio de techo, comida u otra cosa?
   *[self] ¿Has tenido que hacer cosas sexuales a cambio de techo, comida u otra cosa?
}
why-exchange = No serías la única persona, y hay ayuda.
ask-images = { $about ->
    [other] ¿Alguien le hizo mandar fotos o videos sexuales, o salir en ellos?
   *[self] ¿Alguien te hizo mandar fotos o videos sexuales, o salir en ellos?
}
why-images = Hay formas de pedir que se quiten las fotos.
ask-money = { $about ->
    [other] ¿Otra persona se queda con el dinero que recibe?
   *[self] ¿Otra persona se queda con el dinero que recibes?
}
why-money = Ayuda a ver qué necesitas primero.
ask-hours = { $about ->
    [other] ¿Tiene que cumplir horas muy largas o sin días libres, sin poder negarse?
   *[self] ¿Tienes que cumplir horas muy largas o sin días libres, sin poder negarte?
}
why-hours = Hay reglas sobre las horas y el descanso.
ask-made-to-break = { $about ->
    [other] ¿Alguien le hace hacer cosas que pueden traer problemas con la ley?
   *[self] ¿Alguien te hace hacer cosas que pueden traer problemas con la ley?
}
why-made-to-break = Un abogado puede ayudar cuando alguien te hizo hacerlo.
ask-promised = { $about ->
    [other] ¿Es distinto de lo que le prometieron? ¿En qué?
   *[self] ¿Es distinto de lo que te prometieron? ¿En qué?
}
why-promised = Para ver a qué puedes tener derecho.
ask-locked = { $about ->
    [other] ¿Está bajo llave, o alguien vigila para que no salga?
   *[self] ¿Te tienen bajo llave, o alguien te vigila para que no salgas?
}
why-locked = Así sabemos qué tan pronto hay que ver esto.
ask-watched = { $about ->
    [other] ¿Alguien está siempre con esa persona o vigila a dónde va?
   *[self] ¿Alguien está siempre contigo o vigila a dónde vas?
}
why-watched = Así sabemos cuándo se puede hablar sin riesgo.
ask-contact = { $about ->
    [other] ¿Alguien le impide hablar con su familia o sus amistades?
   *[self] ¿Alguien te impide hablar con tu familia o tus amistades?
}
why-contact = Ayuda saber con quién cuentas.
ask-home-free = { $about ->
    [other] Donde vive, ¿le falta tiempo y espacio, y no puede salir cuando quiere?
   *[self] Donde vives, ¿te falta tiempo y espacio para ti, y no puedes salir cuando quieres?
}
why-home-free = Ayuda a dar con gente que sabe de esto.
ask-moved-soon = { $about ->
    [other] ¿Alguien planea llevarle pronto a un lugar a donde no quiere ir?
   *[self] ¿Alguien planea llevarte pronto a un lugar a donde no quieres ir?
}
why-moved-soon = Así sabemos qué tan pronto hay que ver esto.
ask-passed-on = { $about ->
    [other] ¿Le pasaron de una persona o lugar a otro, como si se pudiera vender?
   *[self] ¿Te pasaron de una persona o lugar a otro, como si te pudieran vender?
}
why-passed-on = Ayuda a dar con gente que sabe de esto.
ask-children-held = { $about ->
    [other] ¿Alguien usa a sus hijos para que haga cosas?
   *[self] ¿Alguien usa a tus hijos para que hagas cosas?
}
why-children-held = Algunos lugares ayudan a familias con niños.
ask-body = { $about ->
    [other] ¿Alguien le presiona para dar una parte de su cuerpo o para llevar un embarazo?
   *[self] ¿Alguien te presiona para dar una parte de tu cuerpo o para llevar un embarazo?
}
why-body = Puede que un médico o abogado ayude con esto.

## Its answers

option-yes = Sí
option-no = No
option-unsure = No sé
option-skip = Saltar
option-safe-yes = Sí
option-safe-no = No
option-consent-yes = Bien, pregunta
option-consent-no = Sin preguntas
option-topic-work = Trabajo o jefe
option-topic-partner = Una pareja
option-topic-family = Familia
option-topic-online = Internet, fotos
option-topic-travel = Un viaje
option-topic-other = Otra cosa
option-role-self = Yo
option-role-family = Mi familia
option-role-friend = Una amistad
option-role-public = Alguien que vi
option-role-professional = Es mi trabajo
option-age-under-13 = Menos de 13
option-age-13-17 = 13 a 17
option-age-18-24 = 18 a 24
option-age-25-plus = De 25 en adelante
option-needs-shelter = Un lugar donde dormir
option-needs-food = Comida
option-needs-medical = Un médico
option-needs-legal = Abogado, papeles
option-needs-money = Dinero que me deben
option-needs-talk = Con quién hablar
option-needs-transport = Transporte
option-needs-none = Nada por ahora
option-threats-me = Hacerme daño
option-threats-family = Dañar a mi familia
option-threats-police = Autoridades o migra
option-threats-share = Mostrar fotos o contar
option-promised-work = Lo que hago
option-promised-pay = Pago o trato
option-promised-papers = Papeles o visa
option-break-online = Por internet o teléfono
option-break-other = Otra cosa

## What may be passed on

ask-share = ¿Qué puede contar el equipo a otros sobre esto?
why-share = Decides quién lo sabe; puedes cambiarlo luego.
option-share-anonymous = Nada
option-share-helpline = Solo lo sabe el equipo
option-share-named = También donde yo acepte
ask-police = ¿Puede el equipo avisar a la policía, si juntos ven que ayuda?
why-police = Es tu decisión. Nadie da por hecho un sí.
consent-kept = Bien. Para retirarlo cuando quieras, manda esta única palabra: { $word }
word-withdraw = privado
consent-withdrawn = Bien. Desde ahora no se cuenta nada más sobre ti, salvo si una vida o un menor corre peligro o la ley lo exige.

## Waiting for a human: only what is known

wait-free = Hay una persona de turno y está libre ahora.
wait-ahead = Hay personas de turno. Esperan antes que tú: { $ahead }.
wait-next = Quienes están de turno atienden otras charlas. Sigues tú.
wait-none = En este momento no hay nadie de turno. Leerán lo que escribes al llegar.
wait-closed = Ahora no hay nadie de turno. Vuelve a haber alguien: { $opens }.
wait-minutes = Últimamente la espera fue de unos minutos.
wait-hour = Últimamente la espera fue de hasta una hora.
wait-longer = Últimamente la espera fue de más de una hora.

## Nobody is on duty: a safe time and way

ask-callback = Una persona puede escribirte o llamarte cuando sea seguro. ¿Qué prefieres?
why-callback = Un mensaje o una llamada a mala hora se puede notar.
option-callback-text = Por mensaje de texto
option-callback-call = Por llamada
option-callback-no = No, yo vuelvo a escribir
ask-callback-when = ¿Cuándo es seguro?
why-callback-when = Para que nadie más lo vea.
option-when-morning = Por la mañana
option-when-afternoon = Por la tarde
option-when-evening = Al anochecer
option-when-night = Por la noche
callback-kept = Quedó anotado para el equipo. Si deja de ser seguro, escríbelo aquí.

## What people bring up beside

answer-press = Esta línea es para quien necesita ayuda. Para prensa, estudios o donaciones, usa la página web de la organización.
answer-wrong-number = No hay problema. Esta es una línea automática. Puedes borrar estos mensajes.
answer-sex-work = Aquí nadie te juzga. Puedo buscar una clínica, apoyo legal o gente que defiende tus derechos.
answer-partner = Nadie puede pegarte ni amenazarte, tampoco tu pareja. Puedo buscar un lugar seguro y gente que ayuda justo con esto.
answer-labour = Pago, horario, despido: un sindicato o la oficina de trabajo suele ayudar, también sin papeles. Puedo buscar lugares.
answer-insult = Solo soy un asistente automático. Si algo va mal, escríbelo con tus palabras.
reporting-consent = Yo no aviso a la policía ni a migración. El equipo solo lo hace si tú aceptas, o si una vida o un menor corre peligro.
reporting-law = Yo no aviso a nadie. Por ley el equipo debe informar de algunas cosas, como un menor en peligro. Tú eliges qué contar.

## Other first words, which an operator may choose

hello-warm = Hola, qué bueno que escribes. Soy un programa.
hello-brief = Hola. Soy un asistente automático.
