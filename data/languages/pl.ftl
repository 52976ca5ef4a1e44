# Every sentence the assistant says in Polish.
# Not yet reviewed by a native speaker who knows this work.

language-name = Polski
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Dzień dobry. Pisze automat, nie człowiek.
hello-after-story = Dziękuję, że mi o tym mówisz. Jestem automatycznym asystentem.
i-am-automated = Jestem automatycznym asystentem, nie człowiekiem.
ack-careful = W takim razie idziemy powoli. Możesz wyjść w każdej chwili.
hello-after-cry = Jestem tu. Jestem automatycznym asystentem.
here-again = Jestem tu.

## When writing is not safe

keep-short = { $emergency ->
    [none] OK. Pisz, kiedy chcesz. W niebezpieczeństwie dzwoń na numer alarmowy.
   *[other] OK. Pisz, kiedy chcesz. W niebezpieczeństwie dzwoń na { $emergency }.
}
phone-seen-advice = Możesz usunąć te wiadomości; ślady mogą zostać. Pisz tylko wtedy, gdy to dla Ciebie bezpieczne.
keep-short-again = OK. Czekam. Możesz pisać, kiedy chcesz.

safe-word = Gdy ktoś przyjdzie, wyślij 00: piszę tylko o pogodzie, aż znów wyślesz 00. Chcesz własne słowo? Wyślij 00 i to słowo.
safe-word-set = OK. To słowo teraz ukrywa tę rozmowę i znów ją pokazuje.
safe-word-other = Wybierz jedno słowo, które ma co najmniej trzy litery.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Pogoda dziś: 18 do 24 stopni, słaby wiatr, mało deszczu.
decoy-later = Brak nowej prognozy pogody. Następna będzie jutro.
decoy-number = Ten numer wysyła pogodę raz dziennie.

## A word of use about what was told

advice-images = Nie płać, nie wysyłaj więcej. Zachowaj dowody. Take It Down (do 18 lat) i StopNCII pomagają blokować zdjęcia, za darmo, bez nazwiska.
advice-marriage = Nikt nie może zmusić Cię do ślubu. Jeśli zabiorą Cię na lotnisko, możesz powiedzieć każdemu strażnikowi, że nie chcesz lecieć.
advice-scam = Twoja ambasada i policja z Twojego kraju mogą działać. Nie płać za uwolnienie, zanim ktoś z zespołu nie przejrzy tego z Tobą.
advice-leaving = Jeśli chcesz odejść: wybierz czas, gdy nikt nie patrzy, weź dokumenty, pieniądze, leki i powiedz komuś, komu ufasz.
advice-offer = Znaki złej oferty pracy: płacisz z góry, biorą paszport, brak umowy, wiza turystyczna, pośpiech. O firmę zapytaj w ambasadzie.
advice-papers = Nikt nie może zabierać Ci paszportu. Można wyrobić nowy. Nie ryzykuj, żeby go odzyskać; człowiek stąd powie Ci, co zrobić.
advice-pay = Jeśli to bezpieczne, zapisuj dni, godziny i wypłaty, zachowaj zdjęcia. Często można upomnieć się o pieniądze, nawet bez dokumentów.
advice-device = Ktoś może widzieć, co tu robisz. Jeśli możesz, użyj innego telefonu, a w tym na razie nic nie zmieniaj: mogą to zauważyć.
advice-other = Nie konfrontuj się z tym, kto to robi. Osobę, której to dotyczy, zapytaj na osobności, czego chce. Możesz zapisać daty i miejsca.

## Small words before the next step

ack-told = Dziękuję, że mi o tym mówisz.
ack-heard = Słyszę Cię.
ack-hard = Przykro mi, że Cię to spotyka. To nie Twoja wina.
ack-skip = W porządku. Zostawiamy to.
ack-unsure = W porządku. Nie musisz wiedzieć.
ack-no-questions = OK. Bez pytań.
ack-welcome = Nie ma za co.
ack-place-unknown = Nie znam tego miejsca.
ack-again = Nie wiem, czy dobrze rozumiem. Możesz wysłać cyfrę albo napisać własnymi słowami.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] To, co tu piszesz, jest pod kluczem. Mogą to czytać ludzie z tej linii. Zniknie, gdy oni zamkną tę rozmowę.
   *[hours] To, co tu piszesz, jest pod kluczem. Mogą to czytać ludzie z tej linii. Zniknie po { $hours } godz. od chwili, gdy oni zamkną tę rozmowę.
}
limits-child = Jeśli możesz mieć mniej niż 18 lat: gdy dziecko jest w niebezpieczeństwie, zespół może mieć obowiązek kogoś zawiadomić. To Ty wybierasz, co mówisz. Nie pisz jeszcze nazwiska, szkoły ani adresu.

## A human

human-called = Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć. Nie wiem, ile to potrwa. Możesz dalej pisać; ta osoba to zobaczy.
human-called-again = Ktoś z zespołu ma już prośbę i może widzieć tę rozmowę. Nie wiem, ile to potrwa. Do tego czasu jestem z Tobą.
human-invited = To, co mówisz, jest ważne. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć. Nie wiem, ile to potrwa.
human-still = Czekanie jest trudne. Ludzie z zespołu mają Twoją rozmowę przed sobą. Jestem z Tobą.
while-waiting = { $emergency ->
    [none] Jeśli wcześniej zrobi się niebezpiecznie, zadzwoń na miejscowy numer alarmowy.
   *[other] Jeśli wcześniej zrobi się niebezpiecznie, zadzwoń na { $emergency }.
}

## A responder comes and goes

human-joined = Jest tu teraz człowiek z zespołu i czyta razem z Tobą. Możesz do niego tu pisać.
human-left = Człowiek z zespołu na razie wyszedł. Znów pisze automatyczny asystent. Zespół nadal może widzieć, co piszesz.
conversation-closed = Zespół zamknął tę rozmowę. Możesz tu znów napisać w każdej chwili i zacznie się nowa.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Zadzwoń teraz na { $emergency }, jeśli możesz, albo wyślij SMS na { $sms }. Jeśli nie możesz mówić, zadzwoń i nie rozłączaj się. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
    [text-some] Zadzwoń teraz na { $emergency }, jeśli możesz. W wielu miejscach możesz też wysłać SMS na { $sms }. Jeśli nie możesz mówić, zadzwoń i nie rozłączaj się. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
    [silent] Zadzwoń teraz na { $emergency }, jeśli możesz. Jeśli nie możesz mówić, zadzwoń z komórki, słuchaj i naciśnij { $silent }, gdy o to poproszą. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
    [voice] Zadzwoń teraz na { $emergency }, jeśli możesz. Jeśli nie możesz mówić, zadzwoń i nie rozłączaj się. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
   *[unknown] Zadzwoń teraz na miejscowy numer alarmowy, jeśli możesz. 112 działa z większości komórek. Jeśli nie możesz mówić, zadzwoń i nie rozłączaj się. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
}
danger-other = { $emergency ->
    [none] Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń na miejscowy numer alarmowy, jeśli to dla Ciebie bezpieczne. Nie stawaj między nimi. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
   *[other] Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń na { $emergency }, jeśli to dla Ciebie bezpieczne. Nie stawaj między nimi. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
}
danger-again = { $emergency ->
    [none] Jeśli możesz, idź tam, gdzie są inni ludzie, i zadzwoń na miejscowy numer alarmowy. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
   *[other] Jeśli możesz, idź tam, gdzie są inni ludzie, i zadzwoń na { $emergency }. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
}
suicide = { $route ->
    [text] Dobrze, że mi to mówisz; możesz zawsze dzwonić na { $line } albo wysłać SMS na { $sms }. Nie musisz być z tym w pojedynkę. Jeśli to ma się zaraz stać, dzwoń na { $emergency }. Ktoś z zespołu ma już prośbę, żeby tu dołączyć.
    [voice] Dobrze, że mi to mówisz; możesz o każdej porze zadzwonić na { $line }. Nie musisz być z tym w pojedynkę. Jeśli to ma się zaraz stać, dzwoń na { $emergency }. Ktoś z zespołu ma już prośbę, żeby tu dołączyć.
    [emergency] Dobrze, że mi to mówisz; jeśli to ma się zaraz stać, zadzwoń na { $emergency }. Nie musisz być z tym w pojedynkę. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
   *[unknown] Dobrze, że mi to mówisz; jeśli to ma się zaraz stać, zadzwoń na miejscowy numer alarmowy. Nie musisz być z tym w pojedynkę. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
}
suicide-again = { $route ->
    [text] Nadal tu jestem. Jeśli możesz, odejdź dalej od tego, co może Cię zranić. Pod { $line } odbierają telefony i SMS-y. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
    [voice] Nadal tu jestem. Jeśli możesz, odejdź dalej od tego, co może Cię zranić. Pod { $line } odbierają telefony. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
   *[other] Nadal tu jestem. Jeśli możesz, odejdź dalej od tego, co może Cię zranić, i bądź blisko kogoś. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
}
medical = { $route ->
    [text] Zadzwoń teraz na { $emergency } i poproś o karetkę, albo wyślij SMS na { $sms }. Jeśli ktoś oddycha, ale się nie budzi, ułóż go na boku. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
    [text-some] Zadzwoń teraz na { $emergency } i poproś o karetkę. W wielu miejscach możesz też wysłać SMS na { $sms }. Jeśli ktoś oddycha, ale się nie budzi, ułóż go na boku. Ktoś z zespołu ma już prośbę, żeby tu dołączyć.
    [silent] Zadzwoń teraz na { $emergency } i poproś o karetkę. Jeśli nie możesz mówić, naciśnij { $silent }, gdy o to poproszą. Jeśli ktoś oddycha, ale się nie budzi, ułóż go na boku. Ktoś z zespołu ma już prośbę, żeby tu dołączyć.
    [voice] Zadzwoń teraz na { $emergency } i poproś o karetkę. Jeśli nie możesz mówić, nie rozłączaj się. Jeśli ktoś oddycha, ale się nie budzi, ułóż go na boku. Ktoś z zespołu ma już prośbę, żeby tu dołączyć.
   *[unknown] Zadzwoń teraz na miejscowy numer alarmowy i poproś o karetkę. 112 działa z większości komórek. Jeśli ktoś oddycha, ale się nie budzi, ułóż go na boku. Ktoś z zespołu ma już prośbę, żeby tu dołączyć.
}
medical-again = { $emergency ->
    [none] Jeśli możesz, nie rozłączaj się z pogotowiem i rób, co mówią. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
   *[other] Jeśli możesz, nie rozłączaj się z { $emergency } i rób, co mówią. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
}

## Help nearby

refer-found = { $place ->
    [none] Zadzwoń i zapytaj; nie wiem, czy mają miejsce.
   *[other] { $place }: zadzwoń i zapytaj; nie wiem, czy mają miejsce.
}
ask-place-which = Które z tych miejsc?
refer-more = Więcej miejsc:
refer-none = { $place ->
    [none] Na razie nie mam miejsca, które mogę Ci podać.
   *[other] { $place }: na razie nie mam tu miejsca, które mogę Ci podać.
}
refer-no-more = Nie mam więcej miejsc, które mogę Ci podać.
refer-enough = To dużo miejsc. Człowiek może pomóc Ci wybrać. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć.
refer-safe-phone = Jeśli możesz, dzwoń z telefonu, którego używasz tylko Ty.
line-ngo = Telefon pomocy, nie policja: { $number }
line-gov = Rządowy telefon pomocy: { $number }
line-police = Telefon pomocy, odbiera POLICJA: { $number }
line-ngo-text = Pomoc przez SMS, nie policja: { $number }
line-gov-text = Rządowa pomoc przez SMS: { $number }
line-police-text = Pomoc przez SMS, odpisuje POLICJA: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS { $sms }
card-both = { $name } { $phone } SMS { $sms }
card-by-human = { $name }: zapytaj człowieka tutaj
service-chosen = { $phone ->
    [none] { $name }: człowiek stąd może Cię z nimi połączyć. To oni decydują, czy mogą pomóc.
   *[other] { $name }: zadzwoń na { $phone }. Nie musisz podawać nazwiska. To oni decydują, czy mogą pomóc.
}

## What people ask

menu = Co teraz najbardziej pomoże?
menu-short = Jestem tu. Co teraz najbardziej pomoże?
help-menu = Możesz pisać własnymi słowami. Zadaję proste pytania, podaję numery miejsc, które pomagają, i wzywam człowieka.
about = Jestem automatycznym asystentem, nie człowiekiem. Pytam, żeby człowiek szybciej pomógł. Nie dzwonię na policję ani do nikogo innego.
about-people = Ludzie z tej linii czytają, co piszesz. W każdej chwili możesz poprosić o człowieka.
privacy = { $retention ->
    [until_close] Twoje słowa są pod kluczem, czyta tylko zespół. Znikną po rozmowie. Nikomu nie powiem; zespół może przy zagrożeniu życia lub dziecka.
   *[hours] To jest pod kluczem, czyta tylko zespół. Zniknie { $hours } h po rozmowie. Nikomu nie powiem; zespół może przy zagrożeniu życia lub dziecka.
}
privacy-phone = SMS-y zostają w Twoim telefonie i w firmie telefonicznej. Możesz mnie poprosić o usunięcie tego, co jest tutaj.
privacy-web = Zamknij tę stronę, żeby zniknęła z ekranu. Możesz mnie poprosić o usunięcie tego, co jest tutaj.
why-any = Pytam tylko o to, co pomaga znaleźć dobrą pomoc. Możesz pominąć każde pytanie.
off-topic = Mogę pomóc w sprawach bezpieczeństwa i w znalezieniu ludzi, którzy pomagają. O reszcie mogę nie wiedzieć.
off-topic-again = W tym mogę nie umieć pomóc. Człowiek może powiedzieć więcej.

## Language

ask-language = Jaki język jest dla Ciebie najlepszy?
language-set = OK. Teraz piszę po polsku.
language-same = Piszę tu po polsku.
language-not-here = Nie umiem jeszcze dobrze pisać w tym języku. Ktoś z zespołu ma już prośbę, żeby tu do Ciebie dołączyć, i wie, jaki to język.

## Endings

silence = Nie będzie już stąd żadnych wiadomości.
goodbye = Trzymaj się. Możesz tu znów napisać w każdej chwili. Możesz usunąć te wiadomości; ślady mogą zostać w telefonie.
goodbye-web = Trzymaj się. Możesz wrócić w każdej chwili. Zamknij tę stronę, żeby zniknęła z ekranu; ślady mogą zostać w urządzeniu.
ask-delete = Usunąć wszystko, co tu piszesz? Nie da się tego przywrócić.
delete-asked = Jest już prośba, żeby wszystko stąd usunąć. Usuń też wiadomości w swoim telefonie; firma telefoniczna może mieć zapis.
delete-asked-web = Jest już prośba, żeby wszystko stąd usunąć. Zamknij też tę stronę; ślady mogą zostać w urządzeniu.
delete-kept = OK. Nic nie jest usuwane.

## When something fails here

something-wrong = Coś tu nie zadziałało. Człowiek to sprawdzi. Możesz napisać jeszcze raz.
safe-reply = Twoja wiadomość dotarła i człowiek ją zobaczy. { $emergency ->
    [none] W niebezpieczeństwie dzwoń na numer alarmowy.
   *[other] W niebezpieczeństwie dzwoń na { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Telefon pomocy, nie policja: { $hotline }
}
safe-reply-away = Wiadomość nie zapisała się, nikt jej nie widzi. Spróbuj znów. { $emergency ->
    [none] W niebezpieczeństwie: numer alarmowy.
   *[other] W niebezpieczeństwie dzwoń na { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Pomoc, nie policja: { $hotline }
}

## Answers to choose from

option-human = Rozmowa z człowiekiem
option-menu-services = Miejsca, które pomagają
option-menu-tell = Powiem więcej
option-menu-privacy = Co jest zapisane
option-more = Więcej miejsc
name-police = { $name } (POLICJA)
option-place-other = Inne miejsce
option-delete-confirm = Usuń to
option-delete-keep = Zostaw to

## The interview: each question, and its reason for whoever asks

interview-pause = Dziękuję. W każdej chwili możesz zrobić przerwę.
ask-safe = Czy możesz teraz bezpiecznie pisać?
why-safe = Dzięki temu wiem, czy mam pisać krótko.
ask-consent = Czy mogę zadać kilka krótkich pytań, żeby znaleźć dobrą pomoc? Możesz pominąć każde z nich.
why-consent = Dzięki odpowiedziom człowiek może Ci szybciej pomóc.
ask-tell = Co się dzieje? Napisz, ile chcesz, dużo lub mało, własnymi słowami.
why-tell = Twoje słowa najlepiej mówią, czego Ci trzeba.
ask-topic = O co głównie chodzi?
why-topic = Dzięki temu wiem, o co pytać, a o co nie.
ask-role = Kogo to spotyka?
why-role = Dzięki temu wiem, jak pomóc.
ask-age = { $about ->
    [other] Ile mniej więcej lat ma ta osoba? Czasem pomoc jest dla osób w pewnym wieku.
   *[self] Ile mniej więcej masz lat? Czasem pomoc jest dla osób w pewnym wieku.
}
why-age = Niektóre miejsca pomagają tylko osobom w pewnym wieku.
ask-needs = { $about ->
    [other] Co teraz najbardziej pomoże tej osobie?
   *[self] Co teraz najbardziej Ci pomoże?
}
why-needs = Dzięki temu wiem, jakich miejsc szukać.
ask-place = W jakim mieście lub pod jakim kodem pocztowym mam szukać? Bez ulicy.
why-place = Szukam pomocy w pobliżu. Adres nie jest potrzebny.
ask-danger = { $about ->
    [other] Czy ta osoba jest teraz w niebezpieczeństwie?
   *[self] Czy jesteś teraz w niebezpieczeństwie?
}
why-danger = Jeśli tak, od razu powiem, co może pomóc.
ask-phone-seen = Czy ktoś inny może widzieć ten telefon lub te wiadomości?
why-phone-seen = To pomaga wybrać bezpieczniejszy sposób pisania.
ask-hurt = { $about ->
    [other] Czy ta osoba ma ranę lub chorobę i potrzebuje teraz lekarza?
   *[self] Czy masz ranę lub chorobę i potrzebujesz teraz lekarza?
}
why-hurt = Jeśli tak, powiem, do kogo zadzwonić.
ask-self-harm = { $about ->
    [other] Czy ta osoba mówi, że chce się zranić lub zabić?
   *[self] Czasem bywa bardzo ciężko. Czy myślisz o tym, żeby się zranić lub zabić?
}
why-self-harm = Jeśli tak, są ludzie, z którymi można od razu porozmawiać.
ask-child = { $about ->
    [other] Czy jest tam z tą osobą dziecko?
   *[self] Czy jest tam z Tobą dziecko?
}
why-child = Niektóre miejsca przyjmują rodziny.
ask-leave = { $about ->
    [other] Jeśli ta osoba zechce odejść, czy ktoś jej przeszkodzi albo czy boi się tego, co się stanie?
   *[self] Jeśli zechcesz odejść, czy ktoś Ci przeszkodzi albo czy boisz się tego, co się stanie?
}
why-leave = Dzięki temu wiemy, jak bezpiecznie planować.
ask-someone-gains = { $about ->
    [other] Czy ktoś każe tej osobie robić rzeczy seksualne, żeby mieć z tego pieniądze lub coś innego?
   *[self] Czy ktoś każe Ci robić rzeczy seksualne, żeby mieć z tego pieniądze lub coś innego?
}
why-someone-gains = Są ludzie, którzy pomagają właśnie w tym.
ask-marriage = { $about ->
    [other] Czy ktoś zmusza tę osobę do ślubu albo do trwania w małżeństwie, na które się nie zgadzała?
   *[self] Czy ktoś zmusza Cię do ślubu albo do trwania w małżeństwie bez Twojej zgody?
}
why-marriage = Są ludzie, którzy pomagają właśnie w tym.
ask-pay = { $about ->
    [other] Czy ktoś zatrzymuje jej pieniądze albo płaci dużo mniej, niż było ustalone?
   *[self] Czy ktoś zatrzymuje Twoją wypłatę albo płaci dużo mniej, niż było ustalone?
}
why-pay = Są sposoby, żeby upomnieć się o niezapłacone pieniądze.
ask-debt = { $about ->
    [other] Czy ktoś mówi, że ta osoba ma dług i musi go odpracować?
   *[self] Czy ktoś mówi, że masz dług i musisz go odpracować?
}
why-debt = Może w tym pomóc prawnik.
ask-hurt-by = { $about ->
    [other] Czy ktoś tam zrobił jej krzywdę, na przykład bił lub popychał?
   *[self] Czy ktoś tam zrobił Ci krzywdę, na przykład bił lub popychał?
}
why-hurt-by = Dzięki temu wiemy, jak zadbać o Twoje bezpieczeństwo.
ask-threats = { $about ->
    [other] Czy ktoś mówił, że stanie się coś złego, jeśli ta osoba odejdzie, odmówi lub komuś powie?
   *[self] Czy ktoś mówił, że stanie się coś złego, jeśli odejdziesz, odmówisz lub komuś powiesz?
}
why-threats = Dzięki temu wiemy, jak bezpiecznie planować.
ask-made-to = { $about ->
    [other] Czy ktoś podstępem lub naciskiem skłonił tę osobę do rzeczy wbrew jej woli?
   *[self] Czy ktoś podstępem lub naciskiem skłonił Cię do rzeczy wbrew Twojej woli?
}
why-made-to = To pomaga znaleźć ludzi, którzy się na tym znają.
ask-papers = { $about ->
    [other] Czy ktoś inny trzyma jej paszport lub dokumenty?
   *[self] Czy ktoś inny trzyma Twój paszport lub dokumenty?
}
why-papers = Są sposoby, żeby odzyskać dokumenty albo wyrobić nowe.
ask-exchange = { $about ->
    [other] Czy ta osoba musi lub musiała robić rzeczy seksualne za nocleg, jedzenie lub coś innego, czego potrzebuje?
   *[self] Czy zdarza się lub zdarzyło, że musisz robić rzeczy seksualne za nocleg, jedzenie lub coś innego, czego potrzebujesz?
}
why-exchange = Inni też przez to przechodzą i jest pomoc.
ask-images = { $about ->
    [other] Czy ktoś zmusił tę osobę do wysyłania seksualnych zdjęć lub filmów albo do udziału w takich zdjęciach, filmach lub rozmowach?
   *[self] Czy ktoś zmusił Cię do wysyłania seksualnych zdjęć lub filmów albo do udziału w takich zdjęciach, filmach lub rozmowach?
}
why-images = Są sposoby, żeby zdjęcia zostały usunięte.
ask-money = { $about ->
    [other] Czy ktoś inny zabiera pieniądze, które ta osoba dostaje?
   *[self] Czy ktoś inny zabiera pieniądze, które dostajesz?
}
why-money = To pomaga zobaczyć, co może być potrzebne najpierw.
ask-hours = { $about ->
    [other] Czy ma bardzo długie godziny albo żadnych wolnych dni i nie może odmówić?
   *[self] Czy masz bardzo długie godziny albo żadnych wolnych dni i nie możesz odmówić?
}
why-hours = Są zasady co do godzin i odpoczynku.
ask-made-to-break = { $about ->
    [other] Czy ktoś każe tej osobie robić rzeczy, za które mogą być kłopoty z prawem?
   *[self] Czy ktoś każe Ci robić rzeczy, za które mogą być kłopoty z prawem?
}
why-made-to-break = Prawnik może pomóc, gdy ktoś kogoś do tego zmusza.
ask-promised = { $about ->
    [other] Czy jest inaczej, niż jej obiecano? Co różni się najbardziej?
   *[self] Czy jest inaczej, niż Ci obiecano? Co różni się najbardziej?
}
why-promised = To pokazuje, do czego możesz mieć prawo.
ask-locked = { $about ->
    [other] Czy ktoś zamyka tę osobę na klucz albo pilnuje, tak że nie może ona wyjść?
   *[self] Czy ktoś zamyka Cię na klucz albo pilnuje, tak że nie możesz wyjść?
}
why-locked = Dzięki temu wiemy, jak szybko ktoś ma się tym zająć.
ask-watched = { $about ->
    [other] Czy ktoś jest zawsze z tą osobą albo zawsze patrzy, dokąd idzie?
   *[self] Czy ktoś jest zawsze z Tobą albo zawsze patrzy, dokąd idziesz?
}
why-watched = Dzięki temu wiemy, kiedy można bezpiecznie rozmawiać.
ask-contact = { $about ->
    [other] Czy ktoś nie pozwala tej osobie rozmawiać z rodziną lub znajomymi?
   *[self] Czy ktoś nie pozwala Ci rozmawiać z rodziną lub znajomymi?
}
why-contact = Dobrze wiedzieć, kto może Cię wesprzeć.
ask-home-free = { $about ->
    [other] Czy w domu, w którym mieszka, ta osoba nie ma czasu ani miejsca dla siebie i nie może swobodnie wychodzić?
   *[self] Czy w domu, w którym mieszkasz, nie masz czasu ani miejsca dla siebie i nie możesz swobodnie wychodzić?
}
why-home-free = To pomaga znaleźć ludzi, którzy się na tym znają.
ask-moved-soon = { $about ->
    [other] Czy ktoś chce wkrótce zabrać tę osobę tam, dokąd ona nie chce jechać?
   *[self] Czy ktoś chce wkrótce zabrać Cię tam, dokąd nie chcesz jechać?
}
why-moved-soon = Dzięki temu wiemy, jak szybko ktoś ma się tym zająć.
ask-passed-on = { $about ->
    [other] Czy przekazano tę osobę komuś innemu lub w inne miejsce, jakby można było ją sprzedać?
   *[self] Czy przekazano Cię komuś innemu lub w inne miejsce, jakby można było Cię sprzedać?
}
why-passed-on = To pomaga znaleźć ludzi, którzy się na tym znają.
ask-children-held = { $about ->
    [other] Czy ktoś wykorzystuje jej dzieci, żeby ją do czegoś zmusić?
   *[self] Czy ktoś wykorzystuje Twoje dzieci, żeby Cię do czegoś zmusić?
}
why-children-held = Niektóre miejsca pomagają rodzicom razem z dziećmi.
ask-body = { $about ->
    [other] Czy ktoś naciska, żeby ta osoba oddała część ciała albo urodziła komuś dziecko?
   *[self] Czy ktoś naciska na oddanie części Twojego ciała albo na urodzenie komuś dziecka?
}
why-body = Może w tym pomóc lekarz lub prawnik.

## Its answers

option-yes = Tak
option-no = Nie
option-unsure = Nie wiem
option-skip = Pomiń
option-safe-yes = Tak
option-safe-no = Nie
option-consent-yes = OK, pytaj
option-consent-no = Bez pytań
option-topic-work = Praca lub szef
option-topic-partner = Partner lub partnerka
option-topic-family = Rodzina
option-topic-online = Internet, zdjęcia
option-topic-travel = Wyjazd, przeprowadzka
option-topic-other = Coś innego
option-role-self = Mnie
option-role-family = Moją rodzinę
option-role-friend = Kogoś znajomego
option-role-public = Kogoś, kogo widzę
option-role-professional = To moja praca
option-age-under-13 = Poniżej 13
option-age-13-17 = Od 13 do 17
option-age-18-24 = Od 18 do 24
option-age-25-plus = 25 lub więcej
option-needs-shelter = Nocleg
option-needs-food = Jedzenie
option-needs-medical = Lekarz
option-needs-legal = Prawnik, dokumenty
option-needs-money = Niezapłacone pieniądze
option-needs-talk = Ktoś do rozmowy
option-needs-transport = Dojazd na miejsce
option-needs-none = Teraz nic
option-threats-me = Że mnie skrzywdzą
option-threats-family = Że skrzywdzą rodzinę
option-threats-police = Policja lub deportacja
option-threats-share = Że pokażą lub powiedzą
option-promised-work = To, co robię
option-promised-pay = Pieniądze lub warunki
option-promised-papers = Dokumenty lub wiza
option-break-online = W sieci lub telefonem
option-break-other = Coś innego

## What may be passed on

ask-share = Ile zespół może o tym przekazać innym?
why-share = To Ty decydujesz, kto wie. Możesz to potem zmienić.
option-share-anonymous = Nic
option-share-helpline = Wie tylko ta linia
option-share-named = Też gdzie się zgodzę
ask-police = Czy zespół może powiadomić policję, jeśli razem uznacie, że to pomoże?
why-police = To Twój wybór. Nikt nie zakłada zgody.
consent-kept = Dobrze. Aby to cofnąć w każdej chwili, wyślij jedno słowo: { $word }
word-withdraw = tajne
consent-withdrawn = Dobrze. Od teraz nic więcej o Tobie nie zostanie przekazane, chyba że zagrożone jest życie lub dziecko albo każe prawo.

## Waiting for a human: only what is known

wait-free = Ktoś ma teraz dyżur i wolną chwilę.
wait-ahead = Są osoby na dyżurze. Czekają przed Tobą: { $ahead }.
wait-next = Osoby na dyżurze prowadzą inne rozmowy. Twoja jest następna.
wait-none = Teraz nikogo nie ma na dyżurze. Przeczytają Twoje słowa, gdy przyjdą.
wait-closed = Teraz nikogo nie ma na dyżurze. Znów jesteśmy: { $opens }.
wait-minutes = Ostatnio czekało się kilka minut.
wait-hour = Ostatnio czekało się do godziny.
wait-longer = Ostatnio czekało się ponad godzinę.

## Nobody is on duty: a safe time and way

ask-callback = Ktoś może się odezwać, gdy będzie bezpiecznie. Jak?
why-callback = Wiadomość lub telefon w złej chwili ktoś może zauważyć.
option-callback-text = SMS-em
option-callback-call = Telefonicznie
option-callback-no = Nie, napiszę znowu
ask-callback-when = Kiedy jest bezpiecznie?
why-callback-when = Żeby nikt inny tego nie widział.
option-when-morning = Rano
option-when-afternoon = Po południu
option-when-evening = Wieczorem
option-when-night = W nocy
callback-kept = Zapisane dla zespołu. Jeśli przestanie być bezpiecznie, napisz to tutaj.

## What people bring up beside

answer-press = Ta linia jest dla osób, które potrzebują pomocy. Prasa, badania, darowizny: zajrzyj na stronę organizacji.
answer-wrong-number = Nic nie szkodzi. To automatyczna linia. Możesz usunąć te wiadomości.
answer-sex-work = Nikt Cię tu nie ocenia. Mogę poszukać lekarza, prawnika lub ludzi, którzy bronią Twoich praw.
answer-partner = Nikomu nie wolno Cię bić ani straszyć, partnerowi też nie. Mogę poszukać bezpiecznego miejsca i pomocy.
answer-labour = Płaca, godziny, zwolnienie: związek lub inspekcja pracy często pomaga, też bez dokumentów. Mogę poszukać.
answer-insult = Jestem tylko automatycznym asystentem. Jeśli coś się dzieje, napisz własnymi słowami.
reporting-consent = Nie dzwonię na policję ani do urzędu. Zespół tylko za Twoją zgodą albo gdy zagrożone jest życie lub dziecko.
reporting-law = Nie dzwonię do nikogo. Prawo każe zespołowi zgłosić niektóre sprawy, np. zagrożone dziecko. Ty wybierasz, co mówisz.

## Other first words, which an operator may choose

hello-warm = Dzień dobry, dobrze, że piszesz. To automat.
hello-brief = Dzień dobry. Tu automatyczny asystent.
