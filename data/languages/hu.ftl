# Every sentence the assistant says in Hungarian.
# Not yet reviewed by a native speaker who knows this work.

language-name = Magyar
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Üdvözlöm! Automata asszisztens vagyok, nem ember.
hello-after-story = Köszönöm, hogy elmondta. Automata asszisztens vagyok.
i-am-automated = Automata asszisztens vagyok, nem ember.
ack-careful = Akkor lassan haladunk. Bármikor kiléphet.
hello-after-cry = Itt vagyok. Automata asszisztens vagyok.
here-again = Itt vagyok.

## When writing is not safe

keep-short = { $emergency ->
    [none] Rendben. Írjon bármikor. Ha veszély van, hívja a helyi segélyhívót.
   *[other] Rendben. Írjon bármikor. Ha veszély van, hívja ezt: { $emergency }.
}
phone-seen-advice = Ezeket az üzeneteket törölheti, de nyomuk maradhat. Csak akkor írjon, ha az Önnek biztonságos.
keep-short-again = Rendben. Várok. Bármikor írhat.

safe-word = Ha jön valaki, küldje ezt: 00. Csak az időjárásról írok, amíg újra el nem küldi. Saját szóhoz küldje ezt: 00 és a szó.
safe-word-set = Rendben. Ez a szó mostantól elrejti ezt a beszélgetést, és vissza is hozza.
safe-word-other = Kérem, egyetlen szót válasszon, legalább három betűvel.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Mai időjárás: 18-24 fok, gyenge szél, kevés eső.
decoy-later = Nincs új időjárás-jelentés. A következő holnap jön.
decoy-number = Erről a számról naponta egyszer jön időjárás-jelentés.

## A word of use about what was told

advice-images = Ne fizessen, ne küldjön többet. Őrizze meg az üzeneteket. Take It Down (18 alatt) és StopNCII: ingyen, név nélkül segít képet tiltani.
advice-marriage = Senki nem kényszerítheti házasságra. Ha repülőtérre viszik, bármelyik ottani őrnek elmondhatja, hogy nem akar elutazni.
advice-scam = A nagykövetsége és a hazája rendőrsége tehet lépéseket. Ne fizessen a szabadulásért, amíg egy itteni emberrel át nem nézték.
advice-leaving = Ha el akar menni: válasszon időt, amikor senki sem figyel, vigyen iratot, pénzt, gyógyszert, szóljon valakinek, akiben megbízik.
advice-offer = Rossz állás jelei: előre kell fizetni, elveszik az útlevelet, nincs szerződés, turistavízum, sürgetés. A cégről kérdezze a követséget.
advice-papers = Senki nem tarthatja magánál az útlevelét. Pótolni lehet. Ne kockáztasson érte; egy itteni ember elmondhatja, mit tegyen.
advice-pay = Ha biztonságos, írja fel a napokat, órákat, a pénzt, és őrizzen meg fotókat. A bér gyakran követelhető, papírok nélkül is.
advice-device = Lehet, hogy látják, mit csinál itt. Ha tud, használjon másik telefont, és ezen még ne változtasson semmit: feltűnhet.
advice-other = Ne szálljon szembe azzal, aki ezt teszi. Kérdezze meg az érintettet négyszemközt, mit szeretne. Felírhat dátumokat, helyeket.

## Small words before the next step

ack-told = Köszönöm, hogy elmondta.
ack-heard = Figyelek Önre.
ack-hard = Sajnálom, hogy ezen megy keresztül. Nem az Ön hibája.
ack-skip = Semmi baj. Ezt kihagyjuk.
ack-unsure = Semmi baj. Nem kell tudnia.
ack-no-questions = Rendben. Nincs több kérdés.
ack-welcome = Szívesen.
ack-place-unknown = Ezt a helyet nem ismerem.
ack-again = Nem biztos, hogy jól értem. Küldhet egy számot, vagy írhat a saját szavaival.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Amit ide ír, azt elzárva őrizzük. A vonal munkatársai olvashatják. Töröljük, amikor ők lezárják ezt a beszélgetést.
   *[hours] Amit ide ír, azt elzárva őrizzük. A vonal munkatársai olvashatják. Töröljük { $hours } órával azután, hogy ők lezárják ezt a beszélgetést.
}
limits-child = Ha lehet, hogy Ön még nincs 18 éves: ha egy gyerek veszélyben van, az itt dolgozóknak lehet, hogy szólniuk kell valakinek. Ön dönti el, mit mond el. A nevét, iskoláját, címét kérem, még ne írja le.

## A human

human-called = Szóltam egy embernek, hogy jöjjön ide Önhöz. Nem tudom, mennyi időbe telik. Írhat tovább, ő látni fogja.
human-called-again = Már szóltam egy embernek, és ő láthatja ezt a beszélgetést. Nem tudom, mennyi időbe telik. Addig Önnel maradok.
human-invited = Fontos, amit elmond. Szóltam egy embernek, hogy jöjjön ide Önhöz. Nem tudom, mennyi időbe telik.
human-still = Várni nehéz. A munkatársak látják a beszélgetést. Önnel maradok.
while-waiting = { $emergency ->
    [none] Ha addig veszélyes lesz, hívja a helyi segélyhívót.
   *[other] Ha addig veszélyes lesz, hívja ezt: { $emergency }.
}

## A responder comes and goes

human-joined = Most itt van egy ember a csapatból, és olvassa, amit ír. Itt írhat neki.
human-left = Az ember most elment. Újra az automata asszisztens vagyok. A csapat továbbra is látja, amit ír.
conversation-closed = A csapat lezárta ezt a beszélgetést. Bármikor újra írhat ide, és új beszélgetés kezdődik.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Ha tudja, hívja most ezt: { $emergency }, vagy írjon SMS-t ide: { $sms }. Ha nem tud beszélni, hívja fel, és ne tegye le. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [text-some] Ha tudja, hívja most ezt: { $emergency }. Sok helyen SMS-t is írhat ide: { $sms }. Ha nem tud beszélni, hívja fel, és ne tegye le. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [silent] Ha tudja, hívja most ezt: { $emergency }. Ha nem tud beszélni, hívja mobilról, figyeljen, és amikor kérik, nyomja meg ezt: { $silent }. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [voice] Ha tudja, hívja most ezt: { $emergency }. Ha nem tud beszélni, hívja fel, és ne tegye le. Szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[unknown] Ha tudja, hívja most a helyi segélyhívó számot. A legtöbb mobilról a 112 működik. Ha nem tud beszélni, hívja fel, és ne tegye le. Szóltam egy embernek, hogy jöjjön ide Önhöz.
}
danger-other = { $emergency ->
    [none] Ha valaki most veszélyben van, hívja a helyi segélyhívó számot, ha az Önnek biztonságos. Ne álljon közéjük. Szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[other] Ha valaki most veszélyben van, hívja ezt: { $emergency }, ha az Önnek biztonságos. Ne álljon közéjük. Szóltam egy embernek, hogy jöjjön ide Önhöz.
}
danger-again = { $emergency ->
    [none] Ha tud, menjen oda, ahol emberek vannak, és hívja a helyi segélyhívó számot. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[other] Ha tud, menjen oda, ahol emberek vannak, és hívja ezt: { $emergency }. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
}
suicide = { $route ->
    [text] Jó, hogy elmondta; bármikor hívhatja ezt: { $line }, vagy írhat SMS-t ide: { $sms }. Nem kell ezzel egyedül maradnia. Ha ez most megtörténhet, hívja ezt: { $emergency }. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [voice] Jó, hogy elmondta; bármikor hívhatja ezt: { $line }. Nem kell ezzel egyedül maradnia. Ha ez most megtörténhet, hívja ezt: { $emergency }. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [emergency] Jó, hogy elmondta; ha ez most megtörténhet, hívja ezt: { $emergency }. Nem kell ezzel egyedül maradnia. Szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[unknown] Jó, hogy elmondta; ha ez most megtörténhet, hívja a helyi segélyhívó számot. Nem kell ezzel egyedül maradnia. Szóltam egy embernek, hogy jöjjön ide Önhöz.
}
suicide-again = { $route ->
    [text] Még itt vagyok. Ha tud, menjen távolabb attól, amivel kárt tehet magában. Ezen a számon hívást és SMS-t is fogadnak: { $line }. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
    [voice] Még itt vagyok. Ha tud, menjen távolabb attól, amivel kárt tehet magában. Ezen a számon fogadják a hívását: { $line }. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[other] Még itt vagyok. Ha tud, menjen távolabb attól, amivel kárt tehet magában, és legyen valakinek a közelében. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
}
medical = { $route ->
    [text] Hívja most ezt: { $emergency }, és kérjen mentőt, vagy írjon SMS-t ide: { $sms }. Ha valaki lélegzik, de nem ébred fel, fordítsa az oldalára. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [text-some] Hívja most ezt: { $emergency }, és kérjen mentőt. Sok helyen SMS-t is írhat ide: { $sms }. Ha valaki lélegzik, de nem ébred fel, fordítsa az oldalára. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [silent] Hívja most ezt: { $emergency }, és kérjen mentőt. Ha nem tud beszélni, amikor kérik, nyomja meg ezt: { $silent }. Ha valaki lélegzik, de nem ébred fel, fordítsa az oldalára. Szóltam egy embernek, hogy jöjjön ide Önhöz.
    [voice] Hívja most ezt: { $emergency }, és kérjen mentőt. Ha nem tud beszélni, ne tegye le. Ha valaki lélegzik, de nem ébred fel, fordítsa az oldalára. Szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[unknown] Hívja most a helyi segélyhívó számot, és kérjen mentőt. A legtöbb mobilról a 112 működik. Ha valaki lélegzik, de nem ébred fel, fordítsa az oldalára. Szóltam egy embernek, hogy jöjjön ide Önhöz.
}
medical-again = { $emergency ->
    [none] Ha tud, maradjon vonalban a mentőkkel, és tegye, amit mondanak. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
   *[other] Ha tud, maradjon vonalban ({ $emergency }), és tegye, amit mondanak. Már szóltam egy embernek, hogy jöjjön ide Önhöz.
}

## Help nearby

refer-found = { $place ->
    [none] Telefonon kérdezze meg őket; nem tudom, van-e helyük.
   *[other] Ide: { $place }. Telefonon kérdezze meg őket; nem tudom, van-e helyük.
}
ask-place-which = Melyik hely ezek közül?
refer-more = Több hely:
refer-none = { $place ->
    [none] Még nem találtam olyan helyet, amit megadhatnék.
   *[other] { $place }: itt még nem találtam olyan helyet, amit megadhatnék.
}
refer-no-more = Nincs több hely, amit megadhatnék.
refer-enough = Ez már sok hely. Egy ember segíthet választani. Szóltam egynek, hogy jöjjön ide Önhöz.
refer-safe-phone = Ha lehet, olyan telefonról hívja, amit csak Ön használ.
line-ngo = Segítő vonal, nem rendőrség: { $number }
line-gov = Állami segítő vonal: { $number }
line-police = Segítő vonal, a RENDŐRSÉG veszi fel: { $number }
line-ngo-text = Segítség SMS-ben, nem rendőrség: { $number }
line-gov-text = Állami segítség SMS-ben: { $number }
line-police-text = Segítség SMS-ben, a RENDŐRSÉG válaszol: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS: { $sms }
card-both = { $name } { $phone } SMS: { $sms }
card-by-human = { $name }: kérdezze az itteni embert
service-chosen = { $phone ->
    [none] { $name }: egy itteni ember össze tudja kötni Önt velük. Ők döntik el, tudnak-e segíteni.
   *[other] { $name }: hívja ezt: { $phone }. Nem kell megmondania a nevét. Ők döntik el, tudnak-e segíteni.
}

## What people ask

menu = Mi segítene most a legjobban?
menu-short = Itt vagyok. Mi segítene most a legjobban?
help-menu = Írhat a saját szavaival. Egyszerűen kérdezek, megadom segítő helyek számát, és hívok egy embert.
about = Automata asszisztens vagyok, nem ember. Egyszerűen kérdezek, hogy egy ember hamarabb segíthessen. Nem hívom a rendőrséget, sem mást.
about-people = A vonal munkatársai olvassák, amit ír. Bármikor kérheti, hogy emberrel beszéljen.
privacy = { $retention ->
    [until_close] Elzárva őrizzük, csak a munkatársak olvassák. Lezáráskor töröljük. Másnak nem szólok. Ha élet vagy gyerek van bajban, ők szólhatnak.
   *[hours] Zárva őrizzük, csak a csapat látja. Zárás után { $hours } órával töröljük. Másnak nem szólok. Ha élet vagy gyerek van bajban, ők szólhatnak.
}
privacy-phone = Az üzenetek ott maradnak a telefonján és a telefoncégnél. Kérheti, hogy töröljem, amit itt őrzünk.
privacy-web = Zárja be ezt az oldalt, hogy eltűnjön a képernyőről. Kérheti, hogy töröljem, amit itt őrzünk.
why-any = Csak azt kérdezem, ami segít megtalálni a megfelelő segítséget. Bármelyik kérdést kihagyhatja.
off-topic = Abban tudok segíteni, hogy biztonságban legyen, és hogy segítőket találjon. A többihez lehet, hogy nem értek.
off-topic-again = Lehet, hogy ebben nem én tudok segíteni. Egy ember többet mondhat.

## Language

ask-language = Melyik nyelv a legjobb Önnek?
language-set = Rendben. Most magyarul írok.
language-same = Itt magyarul írok.
language-not-here = Ezen a nyelven még nem írok jól. Szóltam egy embernek, hogy jöjjön ide Önhöz, és megmondtam neki, mi az Ön nyelve.

## Endings

silence = Innen nem kap több üzenetet.
goodbye = Vigyázzon magára. Bármikor újra írhat ide. Ezeket az üzeneteket törölheti; nyomuk maradhat a telefonon.
goodbye-web = Vigyázzon magára. Bármikor visszajöhet. Zárja be ezt az oldalt, hogy eltűnjön a képernyőről; nyoma maradhat az eszközön.
ask-delete = Töröljek mindent, amit ide írt? Utána nem lehet visszahozni.
delete-asked = Kértem, hogy itt mindent töröljenek. Kérem, törölje a telefonján lévő üzeneteket is; a telefoncégnél maradhat nyomuk.
delete-asked-web = Kértem, hogy itt mindent töröljenek. Zárja be ezt az oldalt is; nyoma maradhat az eszközön.
delete-kept = Rendben. Semmit nem törlünk.

## When something fails here

something-wrong = Itt valami hiba történt. Egy ember meg fogja nézni. Írhat újra.
safe-reply = Az üzenete megjött, és egy ember látni fogja. { $emergency ->
    [none] Ha veszély van, hívja a helyi segélyhívót.
   *[other] Ha veszély van, hívja ezt: { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Segítő vonal, nem rendőrség: { $hotline }
}
safe-reply-away = Üzenetét nem tudtuk menteni, senki nem látta. Próbálja újra. { $emergency ->
    [none] Veszélyben hívja a segélyhívót.
   *[other] Veszélyben hívja ezt: { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Segítség, nem rendőrség: { $hotline }
}

## Answers to choose from

option-human = Beszélek egy emberrel
option-menu-services = Helyek, ahol segítenek
option-menu-tell = Elmondok még valamit
option-menu-privacy = Mit őriznek meg
option-more = Több hely
name-police = { $name } (RENDŐRSÉG)
option-place-other = Másik hely
option-delete-confirm = Törlés
option-delete-keep = Maradjon meg

## The interview: each question, and its reason for whoever asks

interview-pause = Köszönöm. Bármikor tarthat szünetet.
ask-safe = Biztonságos most Önnek írni?
why-safe = Ebből tudom, hogy röviden írjak-e.
ask-consent = Feltehetek pár rövid kérdést, hogy megfelelő segítséget találjunk? Bármelyiket kihagyhatja.
why-consent = A válaszokkal egy ember hamarabb tud segíteni.
ask-tell = Mi történik Önnel? Írjon sokat vagy keveset, ahogy jólesik, a saját szavaival.
why-tell = A saját szavai mondják el legjobban, mire van szüksége.
ask-topic = Leginkább miről van szó?
why-topic = Ebből tudom, mit kérdezzek, és mit ne.
ask-role = Ki az, akivel ez történik?
why-role = Ebből tudom, hogyan segítsek.
ask-age = { $about ->
    [other] Körülbelül hány éves ő? Van olyan segítség, ami korhoz kötött.
   *[self] Körülbelül hány éves Ön? Van olyan segítség, ami korhoz kötött.
}
why-age = Van hely, ahol csak bizonyos korúaknak segítenek.
ask-needs = { $about ->
    [other] Mi segítene neki most a legjobban?
   *[self] Mi segítene Önnek most a legjobban?
}
why-needs = Ebből tudom, milyen helyeket keressek.
ask-place = Melyik városban vagy irányítószámnál keressek? Az utca nem kell.
why-place = Ahhoz közel keresek segítséget. A cím nem kell.
ask-danger = { $about ->
    [other] Ő most veszélyben van?
   *[self] Ön most veszélyben van?
}
why-danger = Ha igen, azonnal megmondom, mi segíthet.
ask-phone-seen = Láthatja más is ezt a telefont vagy ezeket az üzeneteket?
why-phone-seen = Így biztonságosabb módot választhatunk az írásra.
ask-hurt = { $about ->
    [other] Ő megsérült vagy beteg, és most orvos kell neki?
   *[self] Ön megsérült vagy beteg, és most orvos kell Önnek?
}
why-hurt = Ha igen, megmondom, kit hívjon.
ask-self-harm = { $about ->
    [other] Beszél arról, hogy kárt tesz magában, vagy megöli magát?
   *[self] Néha nagyon nehéz minden. Gondol arra, hogy kárt tesz magában, vagy megöli magát?
}
why-self-harm = Ha igen, van, akivel azonnal lehet beszélni.
ask-child = { $about ->
    [other] Van ott vele gyerek?
   *[self] Van ott Önnel gyerek?
}
why-child = Van hely, ahol családokat is fogadnak.
ask-leave = { $about ->
    [other] Ha ő el akarna menni, megakadályozná valaki, vagy félne attól, mi lesz utána?
   *[self] Ha Ön el akarna menni, megakadályozná valaki, vagy félne attól, mi lesz utána?
}
why-leave = Ebből tudjuk, hogyan tervezzünk biztonságosan.
ask-someone-gains = { $about ->
    [other] Csináltat vele valaki szexuális dolgokat, hogy pénzt vagy mást kapjon érte?
   *[self] Csináltat Önnel valaki szexuális dolgokat, hogy az illető pénzt vagy mást kapjon érte?
}
why-someone-gains = Vannak, akik pont ebben segítenek.
ask-marriage = { $about ->
    [other] Kényszeríti őt valaki, hogy házasodjon meg, vagy maradjon olyan házasságban, amibe nem egyezett bele?
   *[self] Kényszeríti Önt valaki, hogy házasodjon meg, vagy maradjon olyan házasságban, amibe nem egyezett bele?
}
why-marriage = Vannak, akik pont ebben segítenek.
ask-pay = { $about ->
    [other] Visszatartják a pénzét, vagy sokkal kevesebbet kap, mint amiben megegyeztek?
   *[self] Visszatartják az Ön pénzét, vagy sokkal kevesebbet kap, mint amiben megegyeztek?
}
why-pay = Van mód arra, hogy elkérjék a ki nem fizetett pénzt.
ask-debt = { $about ->
    [other] Mondja valaki, hogy ő pénzzel tartozik, és le kell dolgoznia?
   *[self] Mondja valaki, hogy Ön pénzzel tartozik, és le kell dolgoznia?
}
why-debt = Ebben egy ügyvéd talán tud segíteni.
ask-hurt-by = { $about ->
    [other] Bántotta őt ott valaki, például megütötte vagy meglökte?
   *[self] Bántotta Önt ott valaki, például megütötte vagy meglökte?
}
why-hurt-by = Ebből tudjuk, hogyan vigyázzunk a biztonságára.
ask-threats = { $about ->
    [other] Mondta valaki, hogy baj lesz, ha ő elmegy, nemet mond vagy beszél róla?
   *[self] Mondta valaki, hogy baj lesz, ha Ön elmegy, nemet mond vagy beszél róla?
}
why-threats = Ebből tudjuk, hogyan tervezzünk biztonságosan.
ask-made-to = { $about ->
    [other] Becsapták, vagy nyomást tettek rá, hogy olyat tegyen, amit nem akart?
   *[self] Becsapták Önt, vagy nyomást tettek Önre, hogy olyat tegyen, amit nem akart?
}
why-made-to = Így olyanokat találhatunk, akik értenek ehhez.
ask-papers = { $about ->
    [other] Más tartja magánál az ő útlevelét vagy iratait?
   *[self] Más tartja magánál az Ön útlevelét vagy iratait?
}
why-papers = Van mód arra, hogy az iratokat visszakapják vagy pótolják.
ask-exchange = { $about ->
    [other] Kellett neki szexuális dolgokat tennie szállásért, ételért vagy másért, ami kell neki?
   *[self] Kellett Önnek szexuális dolgokat tennie szállásért, ételért vagy másért, ami kell Önnek?
}
why-exchange = Nem Ön lenne az egyetlen, és van segítség.
ask-images = { $about ->
    [other] Rávette őt valaki, hogy szexuális képet vagy videót küldjön, vagy ilyen képen, videón, hívásban szerepeljen?
   *[self] Rávette Önt valaki, hogy szexuális képet vagy videót küldjön, vagy ilyen képen, videón, hívásban szerepeljen?
}
why-images = Van mód arra, hogy a képeket levegyék.
ask-money = { $about ->
    [other] Elveszi más a pénzt, amit ő kap?
   *[self] Elveszi más a pénzt, amit Ön kap?
}
why-money = Ebből látszik, mire lehet először szüksége.
ask-hours = { $about ->
    [other] Nagyon hosszú napokat kell végigcsinálnia, vagy nincs szabadnapja, és nem mondhat nemet?
   *[self] Nagyon hosszú napokat kell Önnek végigcsinálnia, vagy nincs szabadnapja, és nem mondhat nemet?
}
why-hours = Az órákra és a pihenésre vannak szabályok.
ask-made-to-break = { $about ->
    [other] Csináltat vele valaki olyat, amiért baja lehet a törvénnyel?
   *[self] Csináltat Önnel valaki olyat, amiért baja lehet a törvénnyel?
}
why-made-to-break = Egy ügyvéd segíthet, ha valakit erre kényszerítettek.
ask-promised = { $about ->
    [other] Más ez, mint amit neki ígértek? Miben más a leginkább?
   *[self] Más ez, mint amit Önnek ígértek? Miben más a leginkább?
}
why-promised = Ebből látszik, mihez lehet joga.
ask-locked = { $about ->
    [other] Bezárják őt, vagy őrzi valaki, hogy ne tudjon kimenni?
   *[self] Bezárják Önt, vagy őrzi valaki, hogy ne tudjon kimenni?
}
why-locked = Ebből tudjuk, milyen gyorsan kell ezzel foglalkozni.
ask-watched = { $about ->
    [other] Mindig van vele valaki, vagy mindig figyeli valaki, hová megy?
   *[self] Mindig van Önnel valaki, vagy mindig figyeli valaki, hová megy?
}
why-watched = Ebből tudjuk, mikor biztonságos beszélni.
ask-contact = { $about ->
    [other] Gátolja őt valaki abban, hogy a családjával vagy a barátaival beszéljen?
   *[self] Gátolja Önt valaki abban, hogy a családjával vagy a barátaival beszéljen?
}
why-contact = Jó tudni, ki állhat Ön mellett.
ask-home-free = { $about ->
    [other] Igaz, hogy abban az otthonban, ahol ő lakik, nincs saját ideje vagy helye, és nem mehet ki szabadon?
   *[self] Igaz, hogy abban az otthonban, ahol Ön lakik, nincs saját ideje vagy helye, és nem mehet ki szabadon?
}
why-home-free = Így olyanokat találhatunk, akik értenek ehhez.
ask-moved-soon = { $about ->
    [other] Készül valaki őt hamarosan olyan helyre vinni, ahová nem akar menni?
   *[self] Készül valaki Önt hamarosan olyan helyre vinni, ahová nem akar menni?
}
why-moved-soon = Ebből tudjuk, milyen gyorsan kell ezzel foglalkozni.
ask-passed-on = { $about ->
    [other] Átadták őt egyik embertől vagy helyről a másiknak, mintha el lehetne adni?
   *[self] Átadták Önt egyik embertől vagy helyről a másiknak, mintha el lehetne adni?
}
why-passed-on = Így olyanokat találhatunk, akik értenek ehhez.
ask-children-held = { $about ->
    [other] Használja valaki az ő gyerekeit arra, hogy rávegye dolgokra?
   *[self] Használja valaki az Ön gyerekeit arra, hogy rávegye Önt dolgokra?
}
why-children-held = Van hely, ahol szülőknek és gyerekeknek együtt segítenek.
ask-body = { $about ->
    [other] Nyomást tesz rá valaki, hogy adja oda a teste egy részét, vagy hordjon ki egy babát?
   *[self] Nyomást tesz Önre valaki, hogy adja oda a teste egy részét, vagy hordjon ki nekik egy babát?
}
why-body = Ebben egy orvos vagy ügyvéd talán tud segíteni.

## Its answers

option-yes = Igen
option-no = Nem
option-unsure = Nem biztos
option-skip = Kihagyom
option-safe-yes = Igen
option-safe-no = Nem
option-consent-yes = Jó, kérdezzen
option-consent-no = Ne kérdezzen
option-topic-work = Munka vagy főnök
option-topic-partner = A párom
option-topic-family = Család
option-topic-online = Internet, képek
option-topic-travel = Utazás vagy költözés
option-topic-other = Valami más
option-role-self = Én
option-role-family = A családom
option-role-friend = Egy barátom
option-role-public = Valaki, akit láttam
option-role-professional = Ez a munkám
option-age-under-13 = 13 évesnél fiatalabb
option-age-13-17 = 13-17 éves
option-age-18-24 = 18-24 éves
option-age-25-plus = 25 éves vagy több
option-needs-shelter = Szállás
option-needs-food = Étel
option-needs-medical = Orvos
option-needs-legal = Ügyvéd, iratok
option-needs-money = Ki nem fizetett pénz
option-needs-talk = Valaki, akivel beszélek
option-needs-transport = Hogy el tudjak jutni oda
option-needs-none = Most semmi
option-threats-me = Hogy bántanak
option-threats-family = Hogy bántják a családom
option-threats-police = Rendőr vagy kitoloncolás
option-threats-share = Kiadják a képet, titkot
option-promised-work = Amit csinálok
option-promised-pay = Pénz vagy feltételek
option-promised-papers = Iratok vagy vízum
option-break-online = Interneten, telefonon
option-break-other = Valami más

## What may be passed on

ask-share = Mennyit mondhatnak el erről az itt dolgozók másoknak?
why-share = Ön dönti el, ki tudja. Később módosíthatja.
option-share-anonymous = Semmit
option-share-helpline = Csak ez a vonal tudja
option-share-named = Ahol beleegyezem, ott is
ask-police = Szólhatnak a rendőrségnek, ha együtt úgy látják, hogy segít?
why-police = Ez az Ön döntése. Senki nem vesz igennek semmit.
consent-kept = Rendben. Ha visszavonná, bármikor küldje ezt az egy szót: { $word }
word-withdraw = titok
consent-withdrawn = Rendben. Mostantól semmi többet nem adunk tovább Önről, kivéve ha élet vagy gyerek van veszélyben, vagy a törvény írja elő.

## Waiting for a human: only what is known

wait-free = Valaki most ügyel, és ráér.
wait-ahead = Vannak ügyeletesek. Ön előtt várnak: { $ahead }.
wait-next = Az ügyeletesek most mással beszélnek. Ön a következő.
wait-none = Most nincs ügyeletes. Elolvassák, amit ír, amikor megjönnek.
wait-closed = Most nincs ügyeletes. Újra itt leszünk: { $opens }.
wait-minutes = Mostanában pár percet kellett várni.
wait-hour = Mostanában legfeljebb egy órát kellett várni.
wait-longer = Mostanában több mint egy órát kellett várni.

## Nobody is on duty: a safe time and way

ask-callback = Valaki jelentkezhet Önnél, amikor biztonságos. Hogyan?
why-callback = Rosszkor jött üzenet vagy hívás feltűnhet valakinek.
option-callback-text = SMS-ben
option-callback-call = Telefonon
option-callback-no = Nem, én írok újra
ask-callback-when = Mikor biztonságos?
why-callback-when = Hogy más ne lássa.
option-when-morning = Reggel
option-when-afternoon = Délután
option-when-evening = Este
option-when-night = Éjjel
callback-kept = Felírtam az itt dolgozóknak. Ha már nem biztonságos, írja meg itt.

## What people bring up beside

answer-press = Ez a vonal segítségre szorulóké. Sajtó, kutatás, adomány: kérjük, a szervezet honlapján.
answer-wrong-number = Semmi baj. Ez egy automata vonal. Törölheti az üzeneteket.
answer-sex-work = Itt senki nem ítéli el. Kereshetek orvost, ügyvédet vagy jogvédőket.
answer-partner = Senki nem bánthatja, nem fenyegetheti, a párja sem. Kereshetek biztos helyet és segítőket.
answer-labour = Bér, munkaidő, elbocsátás: szakszervezet vagy munkaügyi hivatal sokszor segít, papírok nélkül is. Kereshetek.
answer-insult = Én csak automata asszisztens vagyok. Ha baj van, írja le a saját szavaival.
reporting-consent = Nem hívok rendőrt, sem bevándorlásit. Az itteniek is csak az Ön igenjére, vagy ha élet vagy gyerek van veszélyben.
reporting-law = Nem hívok senkit. A törvény szerint van, amit jelenteniük kell, pl. ha egy gyerek veszélyben van. Ön dönt, mit mond el.

## Other first words, which an operator may choose

hello-warm = Üdvözlöm, jó, hogy ír. Automata asszisztens vagyok.
hello-brief = Üdvözlöm. Ez egy automata asszisztens.
