# What the web chat itself says in Español: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Chat
leave = Salir de esta página
hide = Ocultar el chat
messages = Mensajes

## Writing

write = Escribe un mensaje
send = Enviar
erase = Borrar este chat
eraseSure = Pulsa otra vez para borrar
erased = Borrado. No queda nada en esta página.

## First words

welcome = Escribe cuando quieras. Primero responde un asistente automático. Puedes pedir hablar con una persona en cualquier momento.
watched = Si alguien puede estar vigilando este dispositivo, es más seguro usar otro: “{ leave }” borra este chat, pero no el historial del navegador.
keys = Pulsar Mayús (Shift) tres veces hace lo mismo.

## Who speaks, and who holds the conversation

you = Tú
assistant = Asistente automático
responder = Una persona
system = Aviso
waiting = Esperando a una persona
withPerson = Hay una persona contigo
ended = Este chat ha terminado
joined = Una persona se ha unido.
left = La persona se ha ido. Vuelve a responder el asistente automático.
endedLine = Este chat ha terminado. Si escribes otra vez, empieza uno nuevo.

## What is going on

writing = Escribiendo…
personWriting = La persona está escribiendo…
sending = Enviando…
sent = Enviado
notSent = No se envió.
tryAgain = Intentar otra vez

## States of the line

slow = La conexión es lenta. Tu mensaje sigue en camino.
offline = No hay conexión ahora. Lo que escribiste se guarda aquí y se envía cuando vuelva la conexión.
offlineLong = Sigue sin haber conexión. Lo que escribiste se guarda aquí. Si estás en peligro ahora y puedes llamar, llama al número de emergencias de tu zona.
reconnecting = Se cortó la conexión. Intentando otra vez…
busy = Son muchos mensajes seguidos. El tuyo se envía en un momento.
tooLong = Sobran { $n } caracteres. Envíalo por partes, por favor.
refused = No se puede abrir el chat desde esta página.
noFiles = Aquí no se pueden enviar archivos. Escribe, por favor.

## Answers and places

newBelow = Mensaje nuevo
call = Llamar
text = Mensaje
directions = Cómo llegar
mapNote = Abre la aplicación de mapas de este dispositivo, que puede recordar la dirección.
checked = Comprobado el { $date }
choose = Respuestas para elegir

## Choices of the person

options = Opciones
language = Idioma
large = Letra más grande
keep = Conservar este chat mientras paso de una página a otra
kept = El chat se queda en esta pestaña hasta que salgas, lo borres o cierres la pestaña.
cover = Ocultar el chat cuando cambio de ventana
show = Mostrar el chat
aloud = Leer las respuestas en voz alta
end = Terminar el chat
endSure = Pulsa otra vez para terminar

## Humans

place = Personas que esperan antes de ti: { $n }
speaks = Las personas que están aquí ahora hablan: { $names }
nobody = Ahora no hay ninguna persona. El asistente sigue contigo.

## The end, and the page without JavaScript

helped = ¿Te ha servido? Nadie ve quién respondió.
yes = Sí
some = Un poco
no = No
thanks = Gracias.
look = Buscar mensajes nuevos
plain = Esta página funciona sin JavaScript. Los mensajes nuevos aparecen cuando envías uno o pulsas el botón.
