# What the web chat itself says in Română: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Chat
leave = Ieși din această pagină
hide = Ascunde chatul
messages = Mesaje

## Writing

write = Scrie un mesaj
send = Trimite
erase = Șterge acest chat
eraseSure = Apasă din nou pentru a șterge
erased = Șters. Nu a rămas nimic pe această pagină.

## First words

welcome = Scrie când ești gata. Mai întâi răspunde un asistent automat. Poți cere oricând o persoană.
watched = Dacă cineva poate urmări acest dispozitiv, altul este mai sigur: „{ leave }” șterge acest chat, dar nu și istoricul browserului.
keys = Dacă apeși Shift de trei ori, se întâmplă același lucru.

## Who speaks, and who holds the conversation

you = Tu
assistant = Asistent automat
responder = O persoană
system = Anunț
waiting = Se așteaptă o persoană
withPerson = O persoană este aici
ended = Acest chat s-a încheiat
joined = A intrat o persoană.
left = Persoana a plecat. Răspunde din nou asistentul automat.
endedLine = Acest chat s-a încheiat. Dacă scrii din nou, începe altul.

## What is going on

writing = Scrie…
personWriting = Persoana scrie…
sending = Se trimite…
sent = Trimis
notSent = Netrimis.
tryAgain = Încearcă din nou

## States of the line

slow = Conexiunea este lentă. Mesajul tău este încă pe drum.
offline = Nu este conexiune acum. Ce ai scris se păstrează aici și se trimite când revine conexiunea.
offlineLong = Încă nu este conexiune. Ce ai scris se păstrează aici. Dacă ești în pericol acum și poți suna, sună la numărul local de urgență.
reconnecting = Conexiunea s-a întrerupt. Se încearcă din nou…
busy = Multe mesaje deodată. Al tău se trimite imediat.
tooLong = Cu { $n } caractere prea lung. Trimite-l pe părți, te rog.
refused = Chatul nu poate fi deschis din această pagină.
noFiles = Aici nu se pot trimite fișiere. Te rog să scrii.

## Answers and places

newBelow = Mesaj nou
call = Sună
text = SMS
directions = Cum ajungi
mapNote = Deschide aplicația de hărți a acestui dispozitiv. Ea poate ține minte adresa.
checked = Verificat la { $date }
choose = Răspunsuri din care poți alege

## Choices of the person

options = Opțiuni
language = Limba
large = Text mai mare
keep = Păstrează chatul cât timp trec de la o pagină la alta
kept = Chatul rămâne în această filă până ieși, îl ștergi sau închizi fila.
cover = Ascunde chatul când schimb fereastra
show = Arată chatul
aloud = Citește răspunsurile cu voce tare
end = Încheie chatul
endSure = Apasă din nou pentru a încheia

## Humans

place = Persoane care așteaptă înaintea ta: { $n }
speaks = Persoanele prezente vorbesc: { $names }
nobody = Acum nu este nicio persoană aici. Asistentul rămâne cu tine.

## The end, and the page without JavaScript

helped = Te-a ajutat? Nimeni nu vede cine a răspuns.
yes = Da
some = Puțin
no = Nu
thanks = Mulțumim.
look = Caută mesaje noi
plain = Această pagină funcționează fără JavaScript. Mesajele noi apar când trimiți unul sau apeși butonul.
