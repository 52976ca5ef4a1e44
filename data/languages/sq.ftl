# Every sentence the assistant says in Albanian.
# Not yet reviewed by a native speaker who knows this work.

language-name = Shqip
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Përshëndetje. Jam automat, jo njeri.
hello-after-story = Faleminderit që më treguat. Jam asistent automatik.
i-am-automated = Jam asistent automatik, jo njeri.
ack-careful = Atëherë ecim ngadalë. Mund të ikni në çdo kohë.
hello-after-cry = Jam këtu. Jam asistent automatik.
here-again = Jam këtu.

## When writing is not safe

keep-short = { $emergency ->
    [none] Mirë. Shkruani kur të doni. Në rrezik, telefononi urgjencën.
   *[other] Mirë. Shkruani kur të doni. Në rrezik, telefononi { $emergency }.
}
phone-seen-advice = Këto mesazhe mund t'i fshini; mund të mbeten gjurmë. Shkruani vetëm kur është e sigurt për ju.
keep-short-again = Mirë. Do të pres. Mund të shkruani kur të doni.

safe-word = Nëse vjen dikush, dërgoni 00: shkruaj vetëm për motin derisa të dërgoni prapë 00. Për fjalën tuaj, dërgoni 00 dhe fjalën.
safe-word-set = Mirë. Tani kjo fjalë e fsheh këtë bisedë dhe e kthen prapë.
safe-word-other = Ju lutem, zgjidhni vetëm një fjalë, me të paktën tri shkronja.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Moti sot: 18 deri 24 gradë, erë e lehtë, pak shi.
decoy-later = Nuk ka njoftim të ri për motin. Tjetri vjen nesër.
decoy-number = Ky numër e dërgon motin një herë në ditë.

## A word of use about what was told

advice-images = Mos paguani dhe mos dërgoni më. Ruani provat. Take It Down (nën 18) dhe StopNCII ndihmojnë të bllokohen fotot, falas e pa emër.
advice-marriage = Askush nuk mund t'ju martojë me zor. Nëse ju çojnë në aeroport, mund t'i thoni çdo roje atje se nuk doni të niseni.
advice-scam = Ambasada dhe policia e vendit tuaj mund të veprojnë. Mos paguani për lirim para se ta shohë këtë me ju një njeri këtu.
advice-leaving = Nëse mendoni të ikni: zgjidhni një kohë kur s'ju sheh askush, merrni letra, para, ilaçe dhe tregojini dikujt që i besoni.
advice-offer = Ofertë e keqe pune: duhet të paguani më parë, jua mbajnë pasaportën, pa kontratë, vizë turisti, ngut. Pyesni ambasadën për firmën.
advice-papers = Askush s'ka të drejtë t'jua mbajë pasaportën. Mund të nxirret e re. Mos rrezikoni për të; një njeri këtu mund t'ju thotë si.
advice-pay = Nëse është e sigurt, shënoni ditët, orët dhe pagën dhe ruani foto. Paga shpesh mund të kërkohet, edhe pa letra.
advice-device = Mund ta shohin çfarë bëni këtu. Përdorni telefon tjetër nëse mundeni dhe mos ndryshoni ende asgjë në këtë: mund ta vënë re.
advice-other = Mos u përballni me atë që e bën. Pyeteni personin që po e kalon këtë, kur jeni vetëm, çfarë do. Mund të shënoni data dhe vende.

## Small words before the next step

ack-told = Faleminderit që më treguat.
ack-heard = Ju dëgjoj.
ack-hard = Më vjen keq që po kaloni këtë. Nuk është faji juaj.
ack-skip = Nuk ka problem. Po e lëmë.
ack-unsure = Nuk ka problem. Nuk është nevoja ta dini.
ack-no-questions = Mirë. Pa pyetje.
ack-welcome = S'ka përse.
ack-place-unknown = Nuk e njoh atë vend.
ack-again = Ndoshta nuk ju kuptova mirë. Mund të dërgoni një numër, ose të shkruani me fjalët tuaja.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Çfarë shkruani këtu ruhet e kyçur. Njerëzit e kësaj linje mund ta lexojnë. Fshihet kur ata e mbyllin këtë bisedë.
   *[hours] Çfarë shkruani këtu ruhet e kyçur. Njerëzit e kësaj linje mund ta lexojnë. Fshihet { $hours } orë pasi ata e mbyllin këtë bisedë.
}
limits-child = Nëse mund të jeni nën 18 vjeç: kur një fëmijë është në rrezik, njerëzit këtu mund të detyrohen t'i tregojnë dikujt. Ju zgjidhni çfarë tregoni. Ju lutem, mos shkruani ende emrin, shkollën ose adresën.

## A human

human-called = I kërkova një njeriu të vijë këtu me ju. Nuk e di sa zgjat. Mund të vazhdoni të shkruani; do të shihet.
human-called-again = Një njeriu i është kërkuar të vijë dhe mund ta shohë këtë bisedë. Nuk e di sa zgjat. Deri atëherë rri me ju.
human-invited = Ajo që më tregoni ka rëndësi. I kërkova një njeriu të vijë këtu me ju. Nuk e di sa zgjat.
human-still = Pritja është e vështirë. Njerëzit këtu e kanë bisedën tuaj përpara. Unë rri me ju.
while-waiting = { $emergency ->
    [none] Nëse bëhet e rrezikshme para kësaj, telefononi numrin e urgjencës atje ku jeni.
   *[other] Nëse bëhet e rrezikshme para kësaj, telefononi { $emergency }.
}

## A responder comes and goes

human-joined = Tani këtu është një njeri i ekipit dhe lexon me ju. Mund t'i shkruani këtu.
human-left = Njeriu i ekipit u largua. Jam përsëri asistenti automatik. Ekipi ende mund ta shohë çfarë shkruani.
conversation-closed = Ekipi e mbylli këtë bisedë. Mund të shkruani përsëri këtu në çdo kohë, dhe fillon nga e para.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Telefononi tani { $emergency } nëse mundeni, ose dërgoni SMS te { $sms }. Nëse nuk mund të flisni, telefononi dhe mos e mbyllni. I kërkova një njeriu të vijë këtu me ju.
    [text-some] Telefononi tani { $emergency } nëse mundeni. Në shumë vende mund të dërgoni edhe SMS te { $sms }. Nëse nuk mund të flisni, telefononi dhe mos e mbyllni. I kërkova një njeriu të vijë këtu me ju.
    [silent] Telefononi tani { $emergency } nëse mundeni. Nëse nuk mund të flisni, telefononi nga celulari, dëgjoni dhe shtypni { $silent } kur t'jua kërkojnë. I kërkova një njeriu të vijë këtu me ju.
    [voice] Telefononi tani { $emergency } nëse mundeni. Nëse nuk mund të flisni, telefononi dhe mos e mbyllni. I kërkova një njeriu të vijë këtu me ju.
   *[unknown] Telefononi tani numrin e urgjencës atje ku jeni, nëse mundeni. 112 punon nga shumica e celularëve. Nëse nuk mund të flisni, telefononi dhe mos e mbyllni. I kërkova një njeriu të vijë këtu me ju.
}
danger-other = { $emergency ->
    [none] Nëse dikush është në rrezik tani, telefononi numrin e urgjencës atje ku jeni, nëse është e sigurt për ju. Mos hyni në mes të tyre. I kërkova një njeriu të vijë këtu me ju.
   *[other] Nëse dikush është në rrezik tani, telefononi { $emergency }, nëse është e sigurt për ju. Mos hyni në mes të tyre. I kërkova një njeriu të vijë këtu me ju.
}
danger-again = { $emergency ->
    [none] Nëse mundeni, shkoni ku ka njerëz të tjerë dhe telefononi numrin e urgjencës atje ku jeni. Një njeriu i është kërkuar të vijë këtu me ju.
   *[other] Nëse mundeni, shkoni ku ka njerëz të tjerë dhe telefononi { $emergency }. Një njeriu i është kërkuar të vijë këtu me ju.
}
suicide = { $route ->
    [text] Mirë bëtë që më treguat; në çdo orë telefononi { $line } ose dërgoni SMS te { $sms }. Nuk keni pse ta kaloni këtë pa njeri pranë. Nëse mund të ndodhë tani, telefononi { $emergency }. I kërkova një njeriu të vijë këtu.
    [voice] Mirë bëtë që më treguat; mund të telefononi { $line } në çdo orë. Nuk keni pse ta kaloni këtë pa njeri pranë. Nëse mund të ndodhë tani, telefononi { $emergency }. I kërkova një njeriu të vijë këtu me ju.
    [emergency] Mirë bëtë që më treguat; nëse mund të ndodhë tani, telefononi { $emergency }. Nuk keni pse ta kaloni këtë pa njeri pranë. I kërkova një njeriu të vijë këtu me ju.
   *[unknown] Mirë bëtë që më treguat; nëse mund të ndodhë tani, telefononi numrin e urgjencës atje ku jeni. Nuk keni pse ta kaloni këtë pa njeri pranë. I kërkova një njeriu të vijë këtu me ju.
}
suicide-again = { $route ->
    [text] Jam ende këtu. Nëse mundeni, largohuni nga ajo që mund t'ju lëndojë. Te { $line } përgjigjen në telefon dhe me SMS. Një njeriu i është kërkuar të vijë këtu me ju.
    [voice] Jam ende këtu. Nëse mundeni, largohuni nga ajo që mund t'ju lëndojë. Te { $line } përgjigjen në telefon. Një njeriu i është kërkuar të vijë këtu me ju.
   *[other] Jam ende këtu. Nëse mundeni, largohuni nga ajo që mund t'ju lëndojë dhe rrini pranë dikujt. Një njeriu i është kërkuar të vijë këtu me ju.
}
medical = { $route ->
    [text] Telefononi tani { $emergency } dhe kërkoni ambulancë, ose dërgoni SMS te { $sms }. Nëse dikush merr frymë por nuk zgjohet, kthejeni anash. I kërkova një njeriu të vijë këtu me ju.
    [text-some] Telefononi tani { $emergency } dhe kërkoni ambulancë. Në shumë vende mund të dërgoni edhe SMS te { $sms }. Nëse dikush merr frymë por nuk zgjohet, kthejeni anash. I kërkova një njeriu të vijë këtu me ju.
    [silent] Telefononi tani { $emergency } dhe kërkoni ambulancë. Nëse nuk mund të flisni, shtypni { $silent } kur t'jua kërkojnë. Nëse dikush merr frymë por nuk zgjohet, kthejeni anash. I kërkova një njeriu të vijë këtu me ju.
    [voice] Telefononi tani { $emergency } dhe kërkoni ambulancë. Nëse nuk mund të flisni, mos e mbyllni. Nëse dikush merr frymë por nuk zgjohet, kthejeni anash. I kërkova një njeriu të vijë këtu me ju.
   *[unknown] Telefononi tani urgjencën dhe kërkoni ambulancë. 112 punon nga shumica e celularëve. Nëse dikush merr frymë por nuk zgjohet, kthejeni anash. I kërkova një njeriu të vijë këtu me ju.
}
medical-again = { $emergency ->
    [none] Nëse mundeni, mos e mbyllni telefonin me ambulancën dhe bëni çfarë ju thonë. Një njeriu i është kërkuar të vijë këtu me ju.
   *[other] Nëse mundeni, mos e mbyllni telefonin me { $emergency } dhe bëni çfarë ju thonë. Një njeriu i është kërkuar të vijë këtu me ju.
}

## Help nearby

refer-found = { $place ->
    [none] Telefononi për të pyetur; nuk e di nëse kanë vend.
   *[other] Për { $place }. Telefononi për të pyetur; nuk e di nëse kanë vend.
}
ask-place-which = Cili nga këto vende?
refer-more = Vende të tjera:
refer-none = { $place ->
    [none] Ende nuk kam gjetur një vend për t'jua dhënë.
   *[other] Ende nuk kam gjetur një vend për { $place } për t'jua dhënë.
}
refer-no-more = Nuk kam vende të tjera për t'ju dhënë.
refer-enough = Këto janë shumë vende. Një njeri mund t'ju ndihmojë të zgjidhni. I kërkova një njeriu të vijë këtu me ju.
refer-safe-phone = Nëse mundeni, telefononi nga një telefon që e përdorni vetëm ju.
line-ngo = Telefon ndihme, jo polici: { $number }
line-gov = Telefon ndihme i shtetit: { $number }
line-police = Telefon ndihme, përgjigjet POLICIA: { $number }
line-ngo-text = Ndihmë me SMS, jo polici: { $number }
line-gov-text = Ndihmë me SMS nga shteti: { $number }
line-police-text = Ndihmë me SMS, përgjigjet POLICIA: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS { $sms }
card-both = { $name } { $phone } SMS { $sms }
card-by-human = { $name }: pyesni njeriun këtu
service-chosen = { $phone ->
    [none] { $name }: një njeri këtu mund t'ju lidhë me ta. Ata vendosin nëse mund të ndihmojnë.
   *[other] { $name }: telefononi { $phone }. Nuk keni pse ta jepni emrin. Ata vendosin nëse mund të ndihmojnë.
}

## What people ask

menu = Çfarë do të ndihmonte më shumë tani?
menu-short = Jam këtu. Çfarë do të ndihmonte më shumë tani?
help-menu = Mund të shkruani me fjalët tuaja. Bëj pyetje të thjeshta, jap numra të vendeve që ndihmojnë dhe thërras një njeri.
about = Jam asistent automatik, jo njeri. Bëj pyetje që një njeri t'ju ndihmojë më shpejt. Nuk telefonoj policinë dhe as dikë tjetër.
about-people = Njerëzit e kësaj linje lexojnë çfarë shkruani. Mund të kërkoni një njeri në çdo kohë.
privacy = { $retention ->
    [until_close] Ruhet e kyçur; e lexon vetëm ekipi. Fshihet kur mbyllet biseda. S'i tregoj askujt; ekipi mundet nëse rrezikohet një jetë ose fëmijë.
   *[hours] Ruhet e kyçur; e lexon vetëm ekipi. Fshihet { $hours } orë pas mbylljes. S'i tregoj askujt; ekipi mundet nëse rrezikohet një jetë ose fëmijë.
}
privacy-phone = Mesazhet mbeten në telefonin tuaj dhe te kompania e telefonit. Mund të më kërkoni të fshij çfarë ruhet këtu.
privacy-web = Mbylleni këtë faqe që të hiqet nga ekrani. Mund të më kërkoni të fshij çfarë ruhet këtu.
why-any = Pyes vetëm atë që na ndihmon të gjejmë ndihmën e duhur. Mund ta kaloni çdo pyetje.
off-topic = Mund të ndihmoj për sigurinë tuaj dhe për të gjetur njerëz që ndihmojnë. Për të tjerat ndoshta nuk di.
off-topic-again = Ndoshta nuk mund të ndihmoj për këtë. Një njeri mund t'ju thotë më shumë.

## Language

ask-language = Cila gjuhë është më e mirë për ju?
language-set = Mirë. Tani shkruaj shqip.
language-same = Këtu shkruaj shqip.
language-not-here = Atë gjuhë ende nuk e shkruaj mirë. I kërkova një njeriu të vijë këtu me ju dhe i tregova cila është gjuha juaj.

## Endings

silence = Nuk do të merrni më mesazhe nga këtu.
goodbye = Kujdesuni për veten. Mund të shkruani përsëri këtu në çdo kohë. Këto mesazhe mund t'i fshini; në telefon mund të mbeten gjurmë.
goodbye-web = Kujdesuni për veten. Mund të ktheheni në çdo kohë. Mbylleni këtë faqe që të hiqet nga ekrani; në pajisje mund të mbeten gjurmë.
ask-delete = Ta fshij gjithë çfarë shkruat këtu? Nuk mund të kthehet më.
delete-asked = Kërkova që të fshihet gjithçka këtu. Ju lutem, fshini edhe mesazhet në telefonin tuaj; kompania e telefonit mund të ruajë shënime.
delete-asked-web = Kërkova që të fshihet gjithçka këtu. Mbylleni edhe këtë faqe; në pajisje mund të mbeten gjurmë.
delete-kept = Mirë. Nuk fshihet asgjë.

## When something fails here

something-wrong = Diçka nuk shkoi mirë këtu. Një njeri do ta shohë. Mund të shkruani përsëri.
safe-reply = Mesazhi juaj mbërriti dhe një njeri do ta shohë. { $emergency ->
    [none] Në rrezik, telefononi urgjencën.
   *[other] Në rrezik, telefononi { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Telefon ndihme, jo polici: { $hotline }
}
safe-reply-away = Mesazhi nuk u ruajt; askush s'e ka parë. Provoni përsëri. { $emergency ->
    [none] Në rrezik, telefononi urgjencën.
   *[other] Në rrezik, telefononi { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Telefon ndihme, jo polici: { $hotline }
}

## Answers to choose from

option-human = Të flas me një njeri
option-menu-services = Vende që ndihmojnë
option-menu-tell = Të them më shumë
option-menu-privacy = Çfarë ruhet
option-more = Vende të tjera
name-police = { $name } (POLICIA)
option-place-other = Një vend tjetër
option-delete-confirm = Fshije
option-delete-keep = Mbaje

## The interview: each question, and its reason for whoever asks

interview-pause = Faleminderit. Mund të bëni pushim në çdo kohë.
ask-safe = A është e sigurt për ju të shkruani tani?
why-safe = Kështu e di nëse duhet të shkruaj shkurt.
ask-consent = A mund t'ju bëj disa pyetje të shkurtra, për të gjetur ndihmën e duhur? Mund ta kaloni cilëndo.
why-consent = Përgjigjet e ndihmojnë një njeri t'ju ndihmojë më shpejt.
ask-tell = Çfarë po ndodh? Shkruani sa të doni, shumë ose pak, me fjalët tuaja.
why-tell = Fjalët tuaja e thonë më mirë çfarë ju duhet.
ask-topic = Për çfarë bëhet fjalë më shumë?
why-topic = Kështu e di çfarë të pyes dhe çfarë të lë.
ask-role = Kush po e kalon këtë?
why-role = Kështu e di si të ndihmoj.
ask-age = { $about ->
    [other] Afërsisht sa vjeç është ky person? Disa ndihma janë për mosha të caktuara.
   *[self] Afërsisht sa vjeç jeni? Disa ndihma janë për mosha të caktuara.
}
why-age = Disa vende ndihmojnë vetëm mosha të caktuara.
ask-needs = { $about ->
    [other] Çfarë do ta ndihmonte më shumë këtë person tani?
   *[self] Çfarë do t'ju ndihmonte më shumë tani?
}
why-needs = Kështu e di cilat vende të kërkoj.
ask-place = Në cilin qytet ose kod postar të kërkoj? Jo rruga.
why-place = Kërkoj ndihmë afër atij vendi. Adresa nuk më duhet.
ask-danger = { $about ->
    [other] A është personi në rrezik pikërisht tani?
   *[self] A jeni në rrezik pikërisht tani?
}
why-danger = Nëse po, ju them menjëherë çfarë mund të ndihmojë.
ask-phone-seen = A mund ta shohë dikush tjetër këtë telefon ose këto mesazhe?
why-phone-seen = Ndihmon të zgjedhim një mënyrë më të sigurt për të shkruar.
ask-hurt = { $about ->
    [other] A ka personi ndonjë plagë ose sëmundje, që i duhet mjeku tani?
   *[self] A keni ndonjë plagë ose sëmundje, që ju duhet mjeku tani?
}
why-hurt = Nëse po, ju them kë të telefononi.
ask-self-harm = { $about ->
    [other] A flet ky person për të lënduar ose vrarë veten?
   *[self] Ndonjëherë bëhet shumë e rëndë. A mendoni të lëndoni ose të vrisni veten?
}
why-self-harm = Nëse po, ka njerëz me të cilët mund të flitet menjëherë.
ask-child = { $about ->
    [other] A ka ndonjë fëmijë atje me këtë person?
   *[self] A ka ndonjë fëmijë atje me ju?
}
why-child = Disa vende pranojnë familje.
ask-leave = { $about ->
    [other] Nëse personi do të donte të ikte, a do ta pengonte dikush, ose a do të kishte frikë nga ajo që ndodh?
   *[self] Nëse do të donit të iknit, a do t'ju pengonte dikush, ose a do të kishit frikë nga ajo që ndodh?
}
why-leave = Kështu dimë si të planifikojmë pa rrezik.
ask-someone-gains = { $about ->
    [other] A e detyron dikush të bëjë gjëra seksuale, që ai tjetri të marrë para ose diçka tjetër?
   *[self] A ju detyron dikush të bëni gjëra seksuale, që ai tjetri të marrë para ose diçka tjetër?
}
why-someone-gains = Ka njerëz që ndihmojnë pikërisht për këtë.
ask-marriage = { $about ->
    [other] A e detyron dikush të martohet, ose të rrijë në një martesë që nuk e ka pranuar?
   *[self] A ju detyron dikush të martoheni, ose të rrini në një martesë që nuk e keni pranuar?
}
why-marriage = Ka njerëz që ndihmojnë pikërisht për këtë.
ask-pay = { $about ->
    [other] A ia mbajnë pagën, ose a është shumë më pak se sa ishte thënë?
   *[self] A jua mbajnë pagën, ose a është shumë më pak se sa ishte thënë?
}
why-pay = Ka mënyra për të kërkuar paratë e papaguara.
ask-debt = { $about ->
    [other] A thotë dikush se ky person ka borxh dhe duhet ta shlyejë duke punuar?
   *[self] A thotë dikush se keni borxh dhe duhet ta shlyeni duke punuar?
}
why-debt = Një avokat mbase mund të ndihmojë për këtë.
ask-hurt-by = { $about ->
    [other] A e ka lënduar dikush atje, për shembull me goditje ose shtyrje?
   *[self] A ju ka lënduar dikush atje, për shembull me goditje ose shtyrje?
}
why-hurt-by = Kështu dimë si të kujdesemi për sigurinë tuaj.
ask-threats = { $about ->
    [other] A ka thënë dikush se do të ndodhë diçka e keqe nëse ky person ikën, thotë jo ose tregon?
   *[self] A ka thënë dikush se do të ndodhë diçka e keqe nëse ikni, thoni jo ose tregoni?
}
why-threats = Kështu dimë si të planifikojmë pa rrezik.
ask-made-to = { $about ->
    [other] A e mashtruan ose e shtynë të bënte gjëra që nuk donte t'i bënte?
   *[self] A ju mashtruan ose ju shtynë të bënit gjëra që nuk donit t'i bënit?
}
why-made-to = Ndihmon të gjejmë njerëz që dinë për këtë.
ask-papers = { $about ->
    [other] A ia mban dikush tjetër pasaportën ose letrat?
   *[self] A jua mban dikush tjetër pasaportën ose letrat?
}
why-papers = Ka mënyra për t'i marrë prapa letrat ose për të nxjerrë të reja.
ask-exchange = { $about ->
    [other] A i është dashur të bëjë gjëra seksuale për një vend ku të rrijë, ushqim ose nevoja të tjera?
   *[self] A ju është dashur të bëni gjëra seksuale për një vend ku të rrini, ushqim ose gjëra të tjera që ju duhen?
}
why-exchange = U ka ndodhur edhe të tjerëve, dhe ka ndihmë.
ask-images = { $about ->
    [other] A e ka detyruar dikush të dërgojë foto ose video seksuale, ose të dalë në foto, video a telefonata të tilla?
   *[self] A ju ka detyruar dikush të dërgoni foto ose video seksuale, ose të dilni në foto, video a telefonata të tilla?
}
why-images = Ka mënyra për t'i hequr fotot.
ask-money = { $about ->
    [other] A ia merr dikush tjetër paratë që fiton?
   *[self] A jua merr dikush tjetër paratë që fitoni?
}
why-money = Ndihmon të shohim çfarë mund të duhet e para.
ask-hours = { $about ->
    [other] A i duhet të bëjë orë shumë të gjata, ose të rrijë pa ditë pushimi, pa pasur zgjedhje?
   *[self] A ju duhet të bëni orë shumë të gjata, ose të rrini pa ditë pushimi, pa pasur zgjedhje?
}
why-hours = Ka rregulla për orët dhe pushimin.
ask-made-to-break = { $about ->
    [other] A e detyron dikush të bëjë gjëra që mund t'i sjellin telashe me ligjin?
   *[self] A ju detyron dikush të bëni gjëra që mund t'ju sjellin telashe me ligjin?
}
why-made-to-break = Një avokat mund të ndihmojë kur dikë e kanë detyruar ta bëjë.
ask-promised = { $about ->
    [other] A është ndryshe nga çfarë i premtuan? Çfarë ndryshon më shumë?
   *[self] A është ndryshe nga çfarë ju premtuan? Çfarë ndryshon më shumë?
}
why-promised = Tregon për çfarë mund të keni të drejtë.
ask-locked = { $about ->
    [other] A e mbyllin me çelës, ose a e ruan dikush që të mos dalë dot?
   *[self] A ju mbyllin me çelës, ose a ju ruan dikush që të mos dilni dot?
}
why-locked = Kështu dimë sa shpejt duhet ta shohë dikush këtë.
ask-watched = { $about ->
    [other] A rri dikush gjithmonë me këtë person, ose a e vëzhgon gjithmonë ku shkon?
   *[self] A rri dikush gjithmonë me ju, ose a ju vëzhgon gjithmonë ku shkoni?
}
why-watched = Kështu dimë kur mund të flasim pa rrezik.
ask-contact = { $about ->
    [other] A e pengon dikush të flasë me familjen ose miqtë?
   *[self] A ju pengon dikush të flisni me familjen ose miqtë tuaj?
}
why-contact = Ndihmon të dimë kush mund t'ju mbështesë.
ask-home-free = { $about ->
    [other] A është e vërtetë që në shtëpinë ku rri, ky person nuk ka kohë e vend për vete dhe nuk del dot lirisht?
   *[self] A është e vërtetë që në shtëpinë ku rrini nuk keni kohë e vend për vete dhe nuk dilni dot lirisht?
}
why-home-free = Ndihmon të gjejmë njerëz që dinë për këtë.
ask-moved-soon = { $about ->
    [other] A po planifikon dikush ta çojë së shpejti diku ku nuk do të shkojë?
   *[self] A po planifikon dikush t'ju çojë së shpejti diku ku nuk doni të shkoni?
}
why-moved-soon = Kështu dimë sa shpejt duhet ta shohë dikush këtë.
ask-passed-on = { $about ->
    [other] A e kaluan nga një njeri ose vend te një tjetër, sikur mund ta shisnin?
   *[self] A ju kaluan nga një njeri ose vend te një tjetër, sikur mund t'ju shisnin?
}
why-passed-on = Ndihmon të gjejmë njerëz që dinë për këtë.
ask-children-held = { $about ->
    [other] A i përdor dikush fëmijët e këtij personi, për ta detyruar të bëjë gjëra?
   *[self] A i përdor dikush fëmijët tuaj, për t'ju detyruar të bëni gjëra?
}
why-children-held = Disa vende ndihmojnë prindër dhe fëmijë bashkë.
ask-body = { $about ->
    [other] A e shtyn dikush të japë një pjesë të trupit, ose të mbajë një shtatzëni?
   *[self] A ju shtyn dikush të jepni një pjesë të trupit, ose të mbani një shtatzëni për ta?
}
why-body = Një mjek ose avokat mbase mund të ndihmojë për këtë.

## Its answers

option-yes = Po
option-no = Jo
option-unsure = Nuk e di mirë
option-skip = Kaloje
option-safe-yes = Po
option-safe-no = Jo
option-consent-yes = Mirë, pyesni
option-consent-no = Pa pyetje
option-topic-work = Puna ose shefi
option-topic-partner = Partneri ose partnerja
option-topic-family = Familja
option-topic-online = Interneti, fotot
option-topic-travel = Udhëtim ose largim
option-topic-other = Diçka tjetër
option-role-self = Unë
option-role-family = Familja ime
option-role-friend = Një mik ose mikeshë
option-role-public = Dikush që pashë
option-role-professional = Është puna ime
option-age-under-13 = Nën 13
option-age-13-17 = 13 deri 17
option-age-18-24 = 18 deri 24
option-age-25-plus = 25 ose më shumë
option-needs-shelter = Një vend ku të rri
option-needs-food = Ushqim
option-needs-medical = Mjek
option-needs-legal = Avokat, letra
option-needs-money = Para të papaguara
option-needs-talk = Dikë për të folur
option-needs-transport = Si të shkoj atje
option-needs-none = Asgjë tani
option-threats-me = Të më lëndojnë
option-threats-family = Të lëndojnë familjen
option-threats-police = Polici ose dëbim
option-threats-share = Të nxjerrin foto, fjalë
option-promised-work = Çfarë bëj
option-promised-pay = Paga ose kushtet
option-promised-papers = Letrat ose viza
option-break-online = Në internet ose telefon
option-break-other = Diçka tjetër

## What may be passed on

ask-share = Sa mund t'u tregojë ekipi të tjerëve për këtë?
why-share = Ju vendosni kush e di. Mund ta ndryshoni më vonë.
option-share-anonymous = Asgjë
option-share-helpline = E di vetëm kjo linjë
option-share-named = Edhe atje ku pranoj
ask-police = A mund t'i tregojë ekipi policisë, nëse së bashku mendoni se ndihmon?
why-police = Zgjedhja është e juaja. Askush s'e merr po-në si të dhënë.
consent-kept = Mirë. Për ta tërhequr në çdo kohë, dërgoni vetëm fjalën: { $word }
word-withdraw = sekret
consent-withdrawn = Mirë. Tani e tutje nuk tregohet më asgjë për ju, veç kur rrezikohet një jetë a fëmijë ose e kërkon ligji.

## Waiting for a human: only what is known

wait-free = Dikush është në detyrë dhe i lirë tani.
wait-ahead = Ka njerëz në detyrë. Presin para jush: { $ahead }.
wait-next = Ata në detyrë janë në biseda të tjera. Radha është e juaja.
wait-none = Tani s'ka njeri në detyrë. Do t'i lexojnë fjalët tuaja kur të vijnë.
wait-closed = Tani s'ka njeri në detyrë. Kthehemi: { $opens }.
wait-minutes = Kohët e fundit u prit disa minuta.
wait-hour = Kohët e fundit u prit deri në një orë.
wait-longer = Kohët e fundit u prit më shumë se një orë.

## Nobody is on duty: a safe time and way

ask-callback = Dikush mund t'ju kontaktojë kur të jetë e sigurt. Si?
why-callback = Një mesazh ose telefonatë në kohë të keqe mund të vihet re.
option-callback-text = Me mesazh
option-callback-call = Me telefon
option-callback-no = Jo, shkruaj unë prapë
ask-callback-when = Kur është e sigurt?
why-callback-when = Që të mos e shohë tjetërkush.
option-when-morning = Në mëngjes
option-when-afternoon = Pasdite
option-when-evening = Në mbrëmje
option-when-night = Natën
callback-kept = U shënua për ekipin. Nëse s'është më e sigurt, shkruajeni këtu.

## What people bring up beside

answer-press = Kjo linjë është për njerëz që duan ndihmë. Shtyp, studime, dhurata: shihni faqen e organizatës.
answer-wrong-number = S'ka problem. Kjo është linjë automatike. Mund t'i fshini mesazhet.
answer-sex-work = Këtu askush s'ju gjykon. Mund të kërkoj mjek, avokat ose njerëz që mbrojnë të drejtat tuaja.
answer-partner = Askush s'guxon t'ju rrahë a kërcënojë, as partneri. Mund të kërkoj një vend të sigurt dhe ndihmë.
answer-labour = Paga, orari, pushimi nga puna: sindikata ose zyra e punës shpesh ndihmon, edhe pa letra. Mund të kërkoj.
answer-insult = Jam vetëm asistent automatik. Nëse diçka s'shkon, shkruajeni me fjalët tuaja.
reporting-consent = Unë s'thërras policinë a imigracionin. Ekipi vetëm me po-në tuaj, ose kur rrezikohet një jetë a fëmijë.
reporting-law = Unë s'thërras njeri. Me ligj ekipi duhet të raportojë disa gjëra, si fëmijë në rrezik. Ju zgjidhni çfarë tregoni.

## Other first words, which an operator may choose

hello-warm = Mirë që na shkruani. Jam automat.
hello-brief = Përshëndetje. Këtu asistent automatik.
