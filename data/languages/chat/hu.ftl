# What the web chat itself says in Magyar: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Csevegés
leave = Az oldal elhagyása
hide = Csevegés elrejtése
messages = Üzenetek

## Writing

write = Írjon üzenetet
send = Küldés
erase = A csevegés törlése
eraseSure = Nyomja meg újra a törléshez
erased = Törölve. Semmi sem maradt belőle ezen az oldalon.

## First words

welcome = Írjon, amikor készen áll. Először egy automata segítő válaszol. Bármikor kérhet embert.
watched = Ha valaki figyelheti ezt az eszközt, egy másik biztonságosabb: „{ leave }” törli ezt a csevegést, de a böngésző előzményeit nem.
keys = A Shift háromszori lenyomása ugyanezt teszi.

## Who speaks, and who holds the conversation

you = Ön
assistant = Automata segítő
responder = Egy ember
system = Értesítés
waiting = Várakozás egy emberre
withPerson = Egy ember itt van
ended = A csevegés véget ért
joined = Egy ember csatlakozott.
left = Az ember elment. Újra az automata segítő válaszol.
endedLine = A csevegés véget ért. Ha újra ír, egy új kezdődik.

## What is going on

writing = Ír…
personWriting = A segítő ember ír…
sending = Küldés folyamatban…
sent = Elküldve
notSent = Nincs elküldve.
tryAgain = Próbálja újra

## States of the line

slow = A kapcsolat lassú. Az üzenete még úton van.
offline = Most nincs kapcsolat. Amit írt, itt marad, és elküldjük, amikor visszatér a kapcsolat.
offlineLong = Még mindig nincs kapcsolat. Amit írt, itt marad. Ha most veszélyben van és tud telefonálni, hívja a helyi segélyhívó számot.
reconnecting = A kapcsolat megszakadt. Újrapróbálás…
busy = Sok üzenet egyszerre. Az Öné hamarosan elmegy.
tooLong = { $n } karakterrel hosszabb. Kérjük, küldje részletekben.
refused = A csevegés nem érhető el erről az oldalról.
noFiles = Itt nem lehet fájlt küldeni. Kérjük, inkább írjon.

## Answers and places

newBelow = Új üzenet
call = Hívás
text = SMS
directions = Útvonal
mapNote = Megnyitja a készülék térképét, amely megjegyezheti a címet.
checked = Ellenőrizve: { $date }
choose = Választható válaszok

## Choices of the person

options = Beállítások
language = Nyelv
large = Nagyobb betűk
keep = A csevegés megtartása, amíg az oldalak között lépek
kept = A csevegés ezen a lapon marad, amíg el nem megy, nem törli, vagy be nem zárja a lapot.
cover = A csevegés elrejtése, amikor ablakot váltok
show = Csevegés megjelenítése
aloud = Válaszok felolvasása
end = Csevegés befejezése
endSure = Nyomja meg újra a befejezéshez

## Humans

place = Várakozók Ön előtt: { $n }
speaks = Az itt lévő emberek nyelvei: { $names }
nobody = Most nincs itt ember. Az automata segítő Önnel marad.

## The end, and the page without JavaScript

helped = Segített ez? Senki sem látja, ki válaszolt.
yes = Igen
some = Kicsit
no = Nem
thanks = Köszönjük.
look = Új üzenetek keresése
plain = Ez az oldal JavaScript nélkül működik. Az új üzenetek akkor jelennek meg, ha küld egyet, vagy megnyomja a gombot.
