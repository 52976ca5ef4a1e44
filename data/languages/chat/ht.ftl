# What the web chat itself says in Kreyòl ayisyen: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Chat
leave = Kite paj sa a
hide = Kache chat la
messages = Mesaj

## Writing

write = Ekri yon mesaj
send = Voye
erase = Efase chat sa a
eraseSure = Peze ankò pou efase
erased = Efase. Pa gen anyen ki rete sou paj sa a.

## First words

welcome = Ekri lè w pare. Yon asistan otomatik reponn an premye. Ou ka mande yon moun nenpòt lè.
watched = Si gen moun ki ka ap siveye aparèy sa a, yon lòt pi an sekirite: “{ leave }” efase chat sa a, men li pa efase istwa navigatè w la.
keys = Peze Shift twa fwa fè menm bagay la.

## Who speaks, and who holds the conversation

you = Ou
assistant = Asistan otomatik
responder = Yon moun
system = Avi
waiting = N ap tann yon moun
withPerson = Yon moun la
ended = Chat sa a fini
joined = Yon moun antre.
left = Moun nan ale. Asistan otomatik la ap reponn ankò.
endedLine = Chat sa a fini. Si w ekri ankò, yon nouvo ap kòmanse.

## What is going on

writing = Ap ekri…
personWriting = Moun nan ap ekri…
sending = Ap voye…
sent = Voye
notSent = Pa voye.
tryAgain = Eseye ankò

## States of the line

slow = Koneksyon an lan. Mesaj ou a toujou nan wout.
offline = Pa gen koneksyon kounye a. Sa w ekri a rete isit la epi l ap ale lè koneksyon an tounen.
offlineLong = Toujou pa gen koneksyon. Sa w ekri a rete isit la. Si w an danje kounye a epi w ka rele, rele nimewo ijans lokal la.
reconnecting = Koneksyon an koupe. N ap eseye ankò…
busy = Anpil mesaj ansanm. Pa w la ap ale nan yon ti moman.
tooLong = Li depase ak { $n } karaktè. Tanpri voye l an plizyè pati.
refused = Chat la pa ka louvri nan paj sa a.
noFiles = Ou pa ka voye fichye isit la. Tanpri ekri pito.

## Answers and places

newBelow = Nouvo mesaj
call = Rele
text = Mesaj tèks
directions = Wout pou rive
mapNote = Li louvri aplikasyon kat aparèy sa a. Li ka sonje adrès la.
checked = Verifye { $date }
choose = Repons pou chwazi

## Choices of the person

options = Opsyon
language = Lang
large = Pi gwo lèt
keep = Kenbe chat sa a pandan m ap chanje paj
kept = Chat la rete nan onglè sa a jiskaske w ale, efase l oswa fèmen onglè a.
cover = Kache chat la lè m chanje fenèt
show = Montre chat la
aloud = Li repons yo byen fò
end = Fini chat la
endSure = Peze ankò pou fini

## Humans

place = Moun k ap tann anvan w: { $n }
speaks = Moun ki la kounye a pale: { $names }
nobody = Pa gen moun la kounye a. Asistan an rete avè w.

## The end, and the page without JavaScript

helped = Èske sa te ede w? Pèsonn pa wè kiyès ki reponn.
yes = Wi
some = Yon ti kras
no = Non
thanks = Mèsi.
look = Chèche nouvo mesaj
plain = Paj sa a mache san JavaScript. Nouvo mesaj parèt lè w voye youn oswa lè w peze bouton an.
