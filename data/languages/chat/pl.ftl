# What the web chat itself says in Polski: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Czat
leave = Opuść tę stronę
hide = Ukryj czat
messages = Wiadomości

## Writing

write = Napisz wiadomość
send = Wyślij
erase = Usuń ten czat
eraseSure = Naciśnij jeszcze raz, aby usunąć
erased = Usunięto. Nic z niego nie zostało na tej stronie.

## First words

welcome = Pisz, kiedy chcesz. Najpierw odpowiada automatyczny asystent. W każdej chwili możesz poprosić o człowieka.
watched = Jeśli ktoś może obserwować to urządzenie, bezpieczniej użyć innego: „{ leave }” usuwa ten czat, ale nie historię przeglądarki.
keys = Trzykrotne naciśnięcie klawisza Shift robi to samo.

## Who speaks, and who holds the conversation

you = Ty
assistant = Automatyczny asystent
responder = Człowiek
system = Informacja
waiting = Oczekiwanie na człowieka
withPerson = Jest tu człowiek
ended = Ten czat się zakończył
joined = Dołączyła osoba z zespołu.
left = Osoba odeszła. Znów odpowiada automatyczny asystent.
endedLine = Ten czat się zakończył. Jeśli znów napiszesz, zacznie się nowy.

## What is going on

writing = Pisze…
personWriting = Osoba pisze…
sending = Wysyłanie…
sent = Wysłano
notSent = Nie wysłano.
tryAgain = Spróbuj ponownie

## States of the line

slow = Połączenie jest wolne. Twoja wiadomość jest jeszcze w drodze.
offline = Nie ma teraz połączenia. To, co piszesz, zostaje tutaj i zostanie wysłane, gdy wróci połączenie.
offlineLong = Nadal nie ma połączenia. To, co piszesz, zostaje tutaj. Jeśli jesteś teraz w niebezpieczeństwie i możesz zadzwonić, zadzwoń na miejscowy numer alarmowy.
reconnecting = Połączenie zostało przerwane. Ponowna próba…
busy = Dużo wiadomości naraz. Twoja zostanie wysłana za chwilę.
tooLong = Za długie o { $n } znaków. Wyślij w częściach.
refused = Nie można połączyć się z czatem z tej strony.
noFiles = Tutaj nie można wysyłać plików. Napisz, proszę.

## Answers and places

newBelow = Nowa wiadomość
call = Zadzwoń
text = SMS
directions = Jak dojechać
mapNote = Otwiera aplikację map na tym urządzeniu. Może ona zapamiętać adres.
checked = Sprawdzono { $date }
choose = Odpowiedzi do wyboru

## Choices of the person

options = Opcje
language = Język
large = Większy tekst
keep = Zachowaj czat, gdy przechodzę między stronami
kept = Czat zostaje w tej karcie, dopóki nie wyjdziesz, nie usuniesz go lub nie zamkniesz karty.
cover = Ukryj czat, gdy zmieniam okno
show = Pokaż czat
aloud = Czytaj odpowiedzi na głos
end = Zakończ czat
endSure = Naciśnij jeszcze raz, aby zakończyć

## Humans

place = Osoby czekające przed tobą: { $n }
speaks = Osoby obecne teraz mówią: { $names }
nobody = Teraz nie ma tu nikogo z zespołu. Asystent zostaje z tobą.

## The end, and the page without JavaScript

helped = Czy to pomogło? Nikt nie widzi, kto odpowiedział.
yes = Tak
some = Trochę
no = Nie
thanks = Dziękujemy.
look = Sprawdź nowe wiadomości
plain = Ta strona działa bez JavaScriptu. Nowe wiadomości pojawiają się, gdy coś wyślesz albo naciśniesz przycisk.
