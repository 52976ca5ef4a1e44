# Every sentence the assistant says in Romanian.
# Not yet reviewed by a native speaker who knows this work.

language-name = Română
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Bună ziua. Sunt un asistent automat, nu om.
hello-after-story = Mulțumesc că mi-ați spus. Sunt un asistent automat.
i-am-automated = Sunt un asistent automat, nu o persoană.
ack-careful = Atunci mergem încet. Puteți pleca oricând.
hello-after-cry = Sunt aici. Sunt un asistent automat.
here-again = Sunt aici.

## When writing is not safe

keep-short = { $emergency ->
    [none] Bine. Scrieți când vreți. În pericol, sunați la numărul local de urgență.
   *[other] Bine. Scrieți când vreți. În pericol, sunați la { $emergency }.
}
phone-seen-advice = Puteți șterge aceste mesaje; pot rămâne urme. Scrieți doar când nu e periculos.
keep-short-again = Bine. Aștept. Puteți scrie oricând.

safe-word = Dacă vine cineva, trimiteți 00: scriu doar despre vreme până la alt 00. Pentru un cuvânt al dvs., trimiteți 00 și cuvântul.
safe-word-set = Bine. Cuvântul acesta ascunde acum discuția și o aduce înapoi.
safe-word-other = Alegeți un singur cuvânt, de cel puțin trei litere.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Vremea azi: 18 până la 24 de grade, vânt slab, ploaie puțină.
decoy-later = Niciun buletin meteo nou. Următorul vine mâine.
decoy-number = Acest număr trimite vremea o dată pe zi.

## A word of use about what was told

advice-images = Nu plătiți, nu mai trimiteți. Păstrați dovezile. Take It Down (sub 18 ani) și StopNCII ajută la blocarea pozelor, gratis, fără nume.
advice-marriage = Nimeni nu are voie să vă oblige la căsătorie. Dacă vă duc la un aeroport, puteți spune oricărui agent că nu vreți să plecați.
advice-scam = Ambasada și poliția din țara dvs. pot acționa. Nu plătiți pentru eliberare înainte să vedeți asta cu cineva din echipă.
advice-leaving = Dacă vreți să plecați: alegeți o oră când nu vede nimeni, luați acte, bani, medicamente și spuneți unui om de încredere.
advice-offer = Semne rele la un job: plătiți întâi, vă țin pașaportul, fără contract, viză de turist, mare grabă. Întrebați ambasada despre firmă.
advice-papers = Nimeni nu are voie să vă țină pașaportul. Se poate face altul. Nu riscați ca să îl luați; cineva din echipă vă poate spune cum.
advice-pay = Dacă nu e periculos, notați zile, ore și bani primiți și păstrați poze. Adesea plata se poate cere, chiar și fără acte.
advice-device = S-ar putea să se vadă ce faceți aici. Folosiți alt telefon dacă puteți și nu schimbați încă nimic pe acesta: s-ar observa.
advice-other = Nu înfruntați pe nimeni. Întrebați persoana care trece prin asta, între patru ochi, ce vrea. Puteți nota zile și locuri.

## Small words before the next step

ack-told = Mulțumesc că mi-ați spus.
ack-heard = Vă ascult.
ack-hard = Îmi pare rău că treceți prin asta. Nu e vina dumneavoastră.
ack-skip = E în regulă. Lăsăm asta.
ack-unsure = E în regulă. Nu trebuie să știți.
ack-no-questions = Bine. Fără întrebări.
ack-welcome = Cu drag.
ack-place-unknown = Nu cunosc locul acesta.
ack-again = Nu știu dacă am înțeles. Puteți trimite un număr sau scrie cu cuvintele dvs.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Ce scrieți aici e ținut sub cheie. Echipa de aici poate citi. Se șterge când echipa închide discuția.
   *[hours] Ce scrieți aici e ținut sub cheie. Echipa de aici poate citi. Se șterge la { $hours } de ore după ce echipa închide discuția.
}
limits-child = Dacă poate aveți sub 18 ani: când un copil e în pericol, echipa poate fi nevoită să spună cuiva. Alegeți ce spuneți. Vă rog, încă nu scrieți numele, școala sau adresa.

## A human

human-called = Am rugat pe cineva din echipă să vă scrie aici. Nu pot spune cât durează. Puteți scrie mai departe; va vedea tot.
human-called-again = Am rugat deja pe cineva din echipă, care poate vedea discuția. Nu pot spune cât durează. Până atunci rămân aici.
human-invited = Ce îmi spuneți contează. Am rugat pe cineva din echipă să vă scrie aici. Nu pot spune cât durează.
human-still = Așteptarea e grea. Echipa are discuția în față. Rămân aici.
while-waiting = { $emergency ->
    [none] Dacă până atunci apare un pericol, sunați la numărul local de urgență.
   *[other] Dacă până atunci apare un pericol, sunați la { $emergency }.
}

## A responder comes and goes

human-joined = O persoană din echipă e aici acum și citește. Îi puteți scrie aici.
human-left = Persoana a ieșit. Răspunde din nou asistentul automat. Echipa poate vedea în continuare ce scrieți.
conversation-closed = Echipa a închis această discuție. Puteți scrie din nou aici oricând și începe alta.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Sunați acum la { $emergency } dacă puteți, sau trimiteți SMS la { $sms }. Dacă nu puteți vorbi, sunați și nu închideți. Am rugat pe cineva din echipă să vă scrie aici.
    [text-some] Sunați acum la { $emergency } dacă puteți. În multe locuri puteți trimite și SMS la { $sms }. Dacă nu puteți vorbi, sunați și nu închideți. Am rugat pe cineva din echipă să vă scrie aici.
    [silent] Sunați acum la { $emergency } dacă puteți. Dacă nu puteți vorbi, sunați de pe mobil, ascultați și apăsați { $silent } când vi se cere. Am rugat pe cineva din echipă să vă scrie aici.
    [voice] Sunați acum la { $emergency } dacă puteți. Dacă nu puteți vorbi, sunați și nu închideți. Am rugat pe cineva din echipă să vă scrie aici.
   *[unknown] Sunați acum la numărul local de urgență dacă puteți. 112 merge de pe aproape orice mobil. Dacă nu puteți vorbi, sunați și nu închideți. Am rugat pe cineva din echipă să vă scrie aici.
}
danger-other = { $emergency ->
    [none] Dacă cineva e în pericol acum, sunați la numărul local de urgență, dacă nu e periculos pentru dvs. Nu vă puneți între ei. Am rugat pe cineva din echipă să vă scrie aici.
   *[other] Dacă cineva e în pericol acum, sunați la { $emergency }, dacă nu e periculos pentru dvs. Nu vă puneți între ei. Am rugat pe cineva din echipă să vă scrie aici.
}
danger-again = { $emergency ->
    [none] Dacă puteți, mergeți unde sunt oameni și sunați la numărul local de urgență. Am rugat pe cineva din echipă să vă scrie aici.
   *[other] Dacă puteți, mergeți unde sunt oameni și sunați la { $emergency }. Am rugat pe cineva din echipă să vă scrie aici.
}
suicide = { $route ->
    [text] Bine că mi-ați spus: puteți suna oricând la { $line } sau scrie SMS la { $sms }. Nu trebuie să treceți prin asta fără ajutor. Dacă urmează să se întâmple, sunați la { $emergency }. Am rugat pe cineva din echipă să vă scrie.
    [voice] Bine că mi-ați spus: puteți suna oricând la { $line }. Nu trebuie să treceți prin asta fără ajutor. Dacă urmează să se întâmple, sunați la { $emergency }. Am rugat pe cineva din echipă să vă scrie aici.
    [emergency] Bine că mi-ați spus: dacă urmează să se întâmple, sunați la { $emergency }. Nu trebuie să treceți prin asta fără ajutor. Am rugat pe cineva din echipă să vă scrie aici.
   *[unknown] Bine că mi-ați spus: dacă urmează să se întâmple, sunați la numărul local de urgență. Nu trebuie să treceți prin asta fără ajutor. Am rugat pe cineva din echipă să vă scrie aici.
}
suicide-again = { $route ->
    [text] Sunt tot aici, iar { $line } răspunde la apeluri și SMS. Dacă puteți, stați departe de ce v-ar putea răni. Am rugat pe cineva din echipă să vă scrie aici.
    [voice] Sunt tot aici, iar { $line } răspunde la apeluri. Dacă puteți, stați departe de ce v-ar putea răni. Am rugat pe cineva din echipă să vă scrie aici.
   *[other] Sunt tot aici. Dacă puteți, stați departe de ce v-ar putea răni și aproape de cineva. Am rugat pe cineva din echipă să vă scrie aici.
}
medical = { $route ->
    [text] Sunați acum la { $emergency } și cereți o ambulanță, sau trimiteți SMS la { $sms }. Dacă cineva respiră, dar nu se trezește, întoarceți persoana pe o parte. Am rugat pe cineva din echipă să vă scrie aici.
    [text-some] Sunați acum la { $emergency } și cereți o ambulanță. În multe locuri merge și SMS la { $sms }. Dacă cineva respiră, dar nu se trezește, întoarceți persoana pe o parte. Am rugat pe cineva din echipă să vă scrie aici.
    [silent] Sunați acum la { $emergency } și cereți o ambulanță. Dacă nu puteți vorbi, apăsați { $silent } când vi se cere. Dacă cineva respiră, dar nu se trezește, întoarceți-l pe o parte. Am rugat pe cineva din echipă să vă scrie.
    [voice] Sunați acum la { $emergency } și cereți o ambulanță. Dacă nu puteți vorbi, nu închideți. Dacă cineva respiră, dar nu se trezește, întoarceți persoana pe o parte. Am rugat pe cineva din echipă să vă scrie aici.
   *[unknown] Sunați acum la numărul de urgență și cereți o ambulanță. 112 merge pe aproape orice mobil. Dacă cineva respiră, dar nu se trezește, întoarceți-l pe o parte. Am rugat pe cineva din echipă să vă scrie.
}
medical-again = { $emergency ->
    [none] Dacă puteți, rămâneți la telefon cu ambulanța și faceți ce vi se spune. Am rugat pe cineva din echipă să vă scrie aici.
   *[other] Dacă puteți, rămâneți la telefon cu { $emergency } și faceți ce vi se spune. Am rugat pe cineva din echipă să vă scrie aici.
}

## Help nearby

refer-found = { $place ->
    [none] Sunați să întrebați; nu știu dacă au loc.
   *[other] Pentru { $place }. Sunați să întrebați; nu știu dacă au loc.
}
ask-place-which = Care dintre aceste locuri?
refer-more = Alte locuri:
refer-none = { $place ->
    [none] Încă nu am găsit un loc de dat.
   *[other] Încă nu am găsit un loc de dat pentru { $place }.
}
refer-no-more = Nu mai am alte locuri de dat.
refer-enough = Sunt multe locuri. O persoană vă poate ajuta să alegeți. Am rugat pe cineva din echipă să vă scrie aici.
refer-safe-phone = Dacă puteți, sunați de pe un telefon folosit doar de dvs.
line-ngo = Linie de ajutor, nu poliția: { $number }
line-gov = Linie de ajutor a statului: { $number }
line-police = Linie de ajutor a POLIȚIEI: { $number }
line-ngo-text = Linie de ajutor, nu poliția, SMS: { $number }
line-gov-text = Linie de ajutor a statului, SMS: { $number }
line-police-text = Linie a POLIȚIEI, SMS: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS { $sms }
card-both = { $name } { $phone } SMS { $sms }
card-by-human = { $name }: întrebați persoana de aici
service-chosen = { $phone ->
    [none] { $name }: cineva din echipă vă poate pune în legătură. Ei hotărăsc dacă pot ajuta.
   *[other] { $name }: sunați la { $phone }. Nu trebuie să vă spuneți numele. Ei hotărăsc dacă pot ajuta.
}

## What people ask

menu = Ce v-ar ajuta cel mai mult acum?
menu-short = Sunt aici. Ce v-ar ajuta cel mai mult acum?
help-menu = Puteți scrie cu cuvintele dvs. Pun întrebări simple, dau numere de locuri care ajută și chem o persoană.
about = Sunt un asistent automat, nu o persoană. Pun întrebări, ca un om să vă ajute mai repede. Nu sun la poliție și nici la altcineva.
about-people = Echipa de aici citește ce scrieți. Puteți cere o persoană oricând.
privacy = { $retention ->
    [until_close] Ce scrieți e sub cheie, citește doar echipa. Se șterge la final. Nu spun nimănui; echipa poate dacă e în pericol o viață sau un copil.
   *[hours] E sub cheie, citește doar echipa. Se șterge la { $hours } h de la final. Nu spun nimănui; echipa poate dacă e în pericol o viață sau un copil.
}
privacy-phone = Mesajele rămân în telefon și la firma de telefonie. Îmi puteți cere să șterg ce se ține aici.
privacy-web = Închideți pagina ca să dispară de pe ecran. Îmi puteți cere să șterg ce se ține aici.
why-any = Întreb doar ce ajută la găsirea ajutorului potrivit. Puteți sări peste orice întrebare.
off-topic = Pot ajuta cu siguranța dvs. și cu găsirea unor oameni care ajută. Restul poate nu îl știu.
off-topic-again = Poate nu vă pot ajuta cu asta. O persoană vă poate spune mai mult.

## Language

ask-language = Ce limbă vă este mai ușoară?
language-set = Bine. Acum scriu în română.
language-same = Aici scriu în română.
language-not-here = Încă nu scriu bine în limba aceasta. Am rugat pe cineva din echipă să vă scrie aici și am spus ce limbă vorbiți.

## Endings

silence = Nu mai primiți mesaje de aici.
goodbye = Aveți grijă. Puteți scrie din nou aici oricând. Puteți șterge aceste mesaje; pot rămâne urme în telefon.
goodbye-web = Aveți grijă. Puteți reveni oricând. Închideți pagina ca să dispară de pe ecran; pot rămâne urme pe aparat.
ask-delete = Ștergem tot ce ați scris aici? Nu se mai poate aduce înapoi.
delete-asked = Am cerut să se șteargă tot aici. Ștergeți și mesajele din telefon; firma de telefonie poate păstra date.
delete-asked-web = Am cerut să se șteargă tot aici. Închideți și pagina; pot rămâne urme pe aparat.
delete-kept = Bine. Nu se șterge nimic.

## When something fails here

something-wrong = Ceva nu a mers aici. O persoană se va uita. Puteți scrie din nou.
safe-reply = Mesajul a ajuns și îl va vedea o persoană. { $emergency ->
    [none] În pericol, sunați la numărul local de urgență.
   *[other] În pericol, sunați la { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Linie de ajutor, nu poliția: { $hotline }
}
safe-reply-away = Mesajul nu s-a păstrat, nu l-a văzut nimeni. Mai încercați. { $emergency ->
    [none] În pericol, sunați la urgențe.
   *[other] În pericol, sunați la { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Linie de ajutor, nu poliția: { $hotline }
}

## Answers to choose from

option-human = Vorbesc cu o persoană
option-menu-services = Locuri care ajută
option-menu-tell = Spun mai mult
option-menu-privacy = Ce se păstrează
option-more = Alte locuri
name-police = { $name } (POLIȚIE)
option-place-other = Alt loc
option-delete-confirm = Se șterge
option-delete-keep = Se păstrează

## The interview: each question, and its reason for whoever asks

interview-pause = Mulțumesc. Puteți lua o pauză oricând.
ask-safe = Puteți scrie acum fără pericol?
why-safe = Așa știu dacă să scriu puțin.
ask-consent = Pot să pun câteva întrebări scurte, ca să găsesc ajutorul potrivit? Puteți sări peste oricare.
why-consent = Răspunsurile ajută o persoană să vă ajute mai repede.
ask-tell = Ce se întâmplă? Scrieți mult sau puțin, cu cuvintele dvs.
why-tell = Cuvintele dvs. spun cel mai bine de ce aveți nevoie.
ask-topic = Despre ce e mai ales?
why-topic = Așa știu ce să întreb și ce să las.
ask-role = Cine trece prin asta?
why-role = Așa știu cum să ajut.
ask-age = { $about ->
    [other] Cam câți ani are persoana? Unele ajutoare sunt pentru anumite vârste.
   *[self] Cam câți ani aveți? Unele ajutoare sunt pentru anumite vârste.
}
why-age = Unele locuri ajută doar anumite vârste.
ask-needs = { $about ->
    [other] Ce ar ajuta persoana cel mai mult acum?
   *[self] Ce v-ar ajuta cel mai mult acum?
}
why-needs = Așa știu ce locuri să caut.
ask-place = În ce oraș sau cod poștal să caut? Nu strada.
why-place = Caut ajutor aproape de acolo. Nu am nevoie de adresă.
ask-danger = { $about ->
    [other] E persoana în pericol chiar acum?
   *[self] Sunteți în pericol chiar acum?
}
why-danger = Dacă da, vă spun imediat ce poate ajuta.
ask-phone-seen = Mai poate cineva să vadă telefonul sau aceste mesaje?
why-phone-seen = Ajută la alegerea unui mod mai sigur de a scrie.
ask-hurt = { $about ->
    [other] Are persoana nevoie de medic acum, pentru o rană sau o boală?
   *[self] Aveți nevoie de medic acum, pentru o rană sau o boală?
}
why-hurt = Dacă da, vă spun pe cine să sunați.
ask-self-harm = { $about ->
    [other] Vorbește persoana despre a-și face rău sau a se omorî?
   *[self] Uneori e foarte greu. Vă gândiți să vă faceți rău sau să vă omorâți?
}
why-self-harm = Dacă da, există oameni cu care puteți vorbi imediat.
ask-child = { $about ->
    [other] E vreun copil acolo cu persoana?
   *[self] E vreun copil acolo cu dvs.?
}
why-child = Unele locuri primesc familii.
ask-leave = { $about ->
    [other] Dacă persoana ar vrea să plece, ar opri-o cineva sau i-ar fi frică de ce urmează?
   *[self] Dacă ați vrea să plecați, v-ar opri cineva sau v-ar fi frică de ce urmează?
}
why-leave = Așa știm cum să plănuim fără pericol.
ask-someone-gains = { $about ->
    [other] Pune cineva persoana să facă lucruri sexuale ca să scoată bani sau altceva?
   *[self] Vă pune cineva să faceți lucruri sexuale ca să scoată bani sau altceva?
}
why-someone-gains = Sunt oameni care ajută exact cu asta.
ask-marriage = { $about ->
    [other] Obligă cineva persoana să se căsătorească sau să stea într-o căsătorie nedorită?
   *[self] Vă obligă cineva să vă căsătoriți sau să stați într-o căsătorie nedorită?
}
why-marriage = Sunt oameni care ajută exact cu asta.
ask-pay = { $about ->
    [other] I se opresc banii de plată sau primește mult mai puțin decât s-a stabilit?
   *[self] Vi se opresc banii de plată sau primiți mult mai puțin decât s-a stabilit?
}
why-pay = Există căi de a cere banii neplătiți.
ask-debt = { $about ->
    [other] Spune cineva că persoana are o datorie și trebuie s-o plătească prin muncă?
   *[self] Spune cineva că aveți o datorie și trebuie s-o plătiți prin muncă?
}
why-debt = Un avocat poate ajuta uneori cu asta.
ask-hurt-by = { $about ->
    [other] I-a făcut rău cineva de acolo, de exemplu a lovit sau a împins persoana?
   *[self] V-a făcut rău cineva de acolo, de exemplu v-a lovit sau v-a împins?
}
why-hurt-by = Așa știm cum să vă ferim de pericol.
ask-threats = { $about ->
    [other] A spus cineva că se va întâmpla ceva rău dacă persoana pleacă, refuză sau povestește?
   *[self] A spus cineva că se va întâmpla ceva rău dacă plecați, refuzați sau povestiți?
}
why-threats = Așa știm cum să plănuim fără pericol.
ask-made-to = { $about ->
    [other] A păcălit sau a forțat cineva persoana să facă lucruri pe care nu le voia?
   *[self] V-a păcălit sau v-a forțat cineva să faceți lucruri pe care nu le voiați?
}
why-made-to = Ajută să găsim oameni care se pricep la asta.
ask-papers = { $about ->
    [other] Îi ține altcineva pașaportul sau actele?
   *[self] Vă ține altcineva pașaportul sau actele?
}
why-papers = Există căi de a lua actele înapoi sau de a face altele.
ask-exchange = { $about ->
    [other] A trebuit persoana să facă lucruri sexuale pentru un loc de stat, mâncare sau altceva?
   *[self] A trebuit să faceți lucruri sexuale pentru un loc de stat, mâncare sau altceva?
}
why-exchange = Și alți oameni trec prin asta, și există ajutor.
ask-images = { $about ->
    [other] A pus cineva persoana să trimită poze sau filmări sexuale, ori să apară în ele sau în apeluri?
   *[self] V-a pus cineva să trimiteți poze sau filmări sexuale, ori să apăreți în ele sau în apeluri?
}
why-images = Există căi de a cere ștergerea pozelor.
ask-money = { $about ->
    [other] Îi ia altcineva banii pe care îi primește?
   *[self] Vă ia altcineva banii pe care îi primiți?
}
why-money = Ajută să vedem de ce e nevoie mai întâi.
ask-hours = { $about ->
    [other] Trebuie să facă foarte multe ore sau să stea fără zile libere, fără să poată alege?
   *[self] Trebuie să faceți foarte multe ore sau să stați fără zile libere, fără să puteți alege?
}
why-hours = Există reguli despre ore și odihnă.
ask-made-to-break = { $about ->
    [other] Pune cineva persoana să facă lucruri care pot aduce probleme cu legea?
   *[self] Vă pune cineva să faceți lucruri care pot aduce probleme cu legea?
}
why-made-to-break = Un avocat poate ajuta când cineva a fost obligat.
ask-promised = { $about ->
    [other] E altfel decât i s-a promis? Ce diferă cel mai mult?
   *[self] E altfel decât vi s-a promis? Ce diferă cel mai mult?
}
why-promised = Arată la ce ați putea avea dreptul.
ask-locked = { $about ->
    [other] Ține cineva persoana sub cheie sau o păzește ca să nu poată ieși?
   *[self] Vă ține cineva sub cheie sau vă păzește ca să nu puteți ieși?
}
why-locked = Așa știm cât de repede trebuie văzut asta.
ask-watched = { $about ->
    [other] Stă cineva mereu cu persoana sau urmărește mereu unde merge?
   *[self] Stă cineva mereu cu dvs. sau urmărește mereu unde mergeți?
}
why-watched = Așa știm când se poate vorbi fără pericol.
ask-contact = { $about ->
    [other] Oprește cineva persoana să vorbească cu familia sau prietenii?
   *[self] Vă oprește cineva să vorbiți cu familia sau prietenii?
}
why-contact = Ajută să știm cine vă poate sprijini.
ask-home-free = { $about ->
    [other] În casa unde stă, persoana e lăsată fără timp sau loc al ei și fără voie să iasă liber?
   *[self] În casa unde stați, vă lasă cineva fără timp sau loc propriu și fără voie să ieșiți liber?
}
why-home-free = Ajută să găsim oameni care se pricep la asta.
ask-moved-soon = { $about ->
    [other] Vrea cineva să ducă persoana în curând undeva unde nu vrea să meargă?
   *[self] Vrea cineva să vă ducă în curând undeva unde nu vreți să mergeți?
}
why-moved-soon = Așa știm cât de repede trebuie văzut asta.
ask-passed-on = { $about ->
    [other] A fost persoana dată de la un om la altul sau dintr-un loc în altul, ca și cum s-ar putea vinde?
   *[self] V-a dat cineva de la un om la altul sau dintr-un loc în altul, ca și cum v-ar putea vinde?
}
why-passed-on = Ajută să găsim oameni care se pricep la asta.
ask-children-held = { $about ->
    [other] Se folosește cineva de copiii persoanei ca s-o pună să facă lucruri?
   *[self] Se folosește cineva de copiii dvs. ca să vă pună să faceți lucruri?
}
why-children-held = Unele locuri ajută părinți și copii împreună.
ask-body = { $about ->
    [other] Forțează cineva persoana să dea o parte din corp sau să poarte o sarcină pentru alții?
   *[self] Vă forțează cineva să dați o parte din corp sau să purtați o sarcină pentru alții?
}
why-body = Un medic sau un avocat poate ajuta uneori cu asta.

## Its answers

option-yes = Da
option-no = Nu
option-unsure = Nu știu sigur
option-skip = Sar peste
option-safe-yes = Da
option-safe-no = Nu
option-consent-yes = Bine, întrebați
option-consent-no = Fără întrebări
option-topic-work = Munca sau un șef
option-topic-partner = Viața de cuplu
option-topic-family = Familia
option-topic-online = Internet, poze
option-topic-travel = Un drum, o mutare
option-topic-other = Altceva
option-role-self = Eu
option-role-family = Familia mea
option-role-friend = Un prieten, o prietenă
option-role-public = Cineva văzut de mine
option-role-professional = E munca mea
option-age-under-13 = Sub 13 ani
option-age-13-17 = 13-17 ani
option-age-18-24 = 18-24 ani
option-age-25-plus = 25 de ani sau mai mult
option-needs-shelter = Un loc de stat
option-needs-food = Mâncare
option-needs-medical = Un medic
option-needs-legal = Avocat, acte
option-needs-money = Bani neplătiți
option-needs-talk = Cineva de vorbit
option-needs-transport = Un mod de a ajunge
option-needs-none = Nimic acum
option-threats-me = Să îmi facă rău
option-threats-family = Rău familiei mele
option-threats-police = Poliție sau expulzare
option-threats-share = Să arate poze, să spună
option-promised-work = Ce fac
option-promised-pay = Plata sau condițiile
option-promised-papers = Acte sau viză
option-break-online = Internet sau telefon
option-break-other = Altceva

## What may be passed on

ask-share = Cât poate spune echipa altora despre asta?
why-share = Dvs. hotărâți cine află. Puteți schimba mai târziu.
option-share-anonymous = Nimic
option-share-helpline = Știe doar linia asta
option-share-named = Și unde sunt de acord
ask-police = Poate echipa să spună poliției, dacă credeți împreună că ajută?
why-police = E alegerea dvs. Nimeni nu presupune un da.
consent-kept = Bine. Ca să retrageți oricând, trimiteți doar cuvântul: { $word }
word-withdraw = secret
consent-withdrawn = Bine. De acum nu se mai spune nimic despre dvs., decât dacă o viață ori un copil e în pericol sau o cere legea.

## Waiting for a human: only what is known

wait-free = Cineva este de serviciu și liber acum.
wait-ahead = Sunt oameni de serviciu. Așteaptă înaintea dvs.: { $ahead }.
wait-next = Cei de serviciu vorbesc acum cu alții. Urmați dvs.
wait-none = Acum nu e nimeni de serviciu. Vor citi ce scrieți când vin.
wait-closed = Acum nu e nimeni de serviciu. Revin: { $opens }.
wait-minutes = În ultima vreme s-a așteptat câteva minute.
wait-hour = În ultima vreme s-a așteptat până la o oră.
wait-longer = În ultima vreme s-a așteptat peste o oră.

## Nobody is on duty: a safe time and way

ask-callback = Cineva vă poate contacta când e sigur. Cum?
why-callback = Un mesaj sau un apel la o oră proastă se poate observa.
option-callback-text = Prin mesaj
option-callback-call = Prin telefon
option-callback-no = Nu, scriu eu din nou
ask-callback-when = Când e sigur?
why-callback-when = Ca să nu vadă nimeni altcineva.
option-when-morning = Dimineața
option-when-afternoon = După-amiaza
option-when-evening = Seara
option-when-night = Noaptea
callback-kept = Am notat pentru echipă. Dacă nu mai e sigur, scrieți aici.

## What people bring up beside

answer-press = Linia e pentru oameni care au nevoie de ajutor. Presă, studii, donații: vedeți pagina organizației.
answer-wrong-number = Nicio problemă. E o linie automată. Puteți șterge mesajele.
answer-sex-work = Aici nu vă judecă nimeni. Pot căuta un medic, un avocat sau oameni care vă apără drepturile.
answer-partner = Nimeni nu are voie să vă lovească sau să vă amenințe, nici partenerul. Pot căuta un loc sigur și ajutor.
answer-labour = Salariu, program, concediere: un sindicat sau inspecția muncii ajută des, și fără acte. Pot căuta.
answer-insult = Sunt doar un asistent automat. Dacă ceva e în neregulă, scrieți cu cuvintele dvs.
reporting-consent = Eu nu sun la poliție sau imigrări. Echipa o face doar cu acordul dvs. sau dacă o viață ori un copil e în pericol.
reporting-law = Eu nu sun pe nimeni. Legea cere echipei să raporteze unele lucruri, ca un copil în pericol. Dvs. alegeți ce spuneți.

## Other first words, which an operator may choose

hello-warm = Bună, bine că scrieți. Sunt un asistent automat.
hello-brief = Bună ziua. Aici e un asistent automat.
