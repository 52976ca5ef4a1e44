# Every sentence the assistant says in Haitian Creole.
# Not yet reviewed by a native speaker who knows this work.

language-name = Kreyòl ayisyen
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Bonjou. Mwen se asistan otomatik, pa yon moun.
hello-after-story = Mèsi paske ou di m sa. Mwen se yon asistan otomatik.
i-am-automated = Mwen se yon asistan otomatik, mwen pa yon moun.
ack-careful = Dakò, n ap ale dousman. Ou ka ale nenpòt lè.
hello-after-cry = Mwen la. Mwen se yon asistan otomatik.
here-again = Mwen la.

## When writing is not safe

keep-short = { $emergency ->
    [none] Dakò. Ekri lè ou vle. Si gen danje, rele nimewo ijans zòn ou a.
   *[other] Dakò. Ekri lè ou vle. Si gen danje, rele { $emergency }.
}
phone-seen-advice = Ou ka efase mesaj sa yo; kèk tras ka rete. Ekri sèlman lè pa gen danje pou ou.
keep-short-again = Dakò. M ap tann. Ou ka ekri nenpòt lè.

safe-word = Si yon moun vini, voye 00: m ap ekri sou meteyo sèlman jiskaske ou voye 00 ankò. Pou sèvi ak pwòp mo pa w, voye 00 ak mo a.
safe-word-set = Dakò. Kounye a mo sa a kache konvèsasyon sa a, epi li fè l tounen.
safe-word-other = Tanpri, chwazi yon sèl mo ki gen omwen twa lèt.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Meteyo jodi a: 18 a 24 degre, ti van, ti lapli.
decoy-later = Pa gen lòt nouvèl meteyo. Pwochen an ap vini demen.
decoy-number = Nimewo sa a voye meteyo yon fwa pa jou.

## A word of use about what was told

advice-images = Pa peye epi pa voye anyen ankò. Kenbe mesaj yo kòm prèv. Take It Down (mwens pase 18 an) ak StopNCII ede bloke foto, gratis epi san non.
advice-marriage = Pèsonn pa gen dwa fòse w marye. Si yo mennen w nan yon ayewopò, ou ka di nenpòt gad ki la ou pa vle ale.
advice-scam = Anbasad ou ak lapolis nan peyi pa w ka aji. Pa peye pou yon liberasyon anvan yon moun nan ekip la gade sa avè w.
advice-leaving = Si w ap planifye pou ale: chwazi yon lè pèsonn p ap veye, pran papye, kòb ak medikaman, epi di yon moun ou fè konfyans.
advice-offer = Siy yon move òf travay: ou peye an premye, yo kenbe paspò w, pa gen kontra, viza touris, yo prese w anpil. Mande anbasad ou sou konpayi a.
advice-papers = Pèsonn pa gen dwa kenbe paspò w. Yo ka refè l. Pa pran risk pou w reprann li; yon moun nan ekip la ka di w kijan pou fè.
advice-pay = Si pa gen danje, note jou yo, èdtan yo ak kòb yo peye w, epi kenbe foto. Souvan ou ka reklame kòb yo dwe w, menm san papye.
advice-device = Yo ka wè sa w ap fè la a. Sèvi ak yon lòt telefòn si ou kapab, epi pa chanje anyen sou sa a pou kounye a: yo ka remake sa.
advice-other = Pa fè fas ak moun k ap fè sa a. Pale apa ak moun k ap viv sa a, epi mande l sa li vle. Ou ka note dat ak kote.

## Small words before the next step

ack-told = Mèsi paske ou di m sa.
ack-heard = M ap koute w.
ack-hard = Sa fè m lapenn w ap pase nan sa. Se pa fòt ou.
ack-skip = Pa gen pwoblèm. Nou kite sa.
ack-unsure = Pa gen pwoblèm. Ou pa bezwen konnen.
ack-no-questions = Dakò. Pa gen kesyon.
ack-welcome = Pa gen pwoblèm.
ack-place-unknown = Mwen pa konnen kote sa a.
ack-again = Mwen pa sèten mwen byen konprann. Ou ka voye yon chif, oswa ekri ak mo pa w.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Sa ou ekri isit la fèmen a kle. Moun ki nan ekip la ka li l. Y ap efase l lè yo fèmen konvèsasyon sa a.
   *[hours] Sa ou ekri isit la fèmen a kle. Moun ki nan ekip la ka li l. Y ap efase l { $hours } èdtan apre yo fèmen konvèsasyon sa a.
}
limits-child = Si ou ka gen mwens pase 18 an: lè yon timoun an danje, ekip la ka oblije di yon moun sa. Se ou ki chwazi sa ou vle di. Tanpri, pa ekri non w, lekòl ou ni adrès ou pou kounye a.

## A human

human-called = Mwen mande yon moun nan ekip la ekri w isit la. Mwen pa ka di konbyen tan sa ap pran. Ou ka kontinye ekri; l ap wè sa.
human-called-again = Mwen deja mande yon moun nan ekip la, epi li ka wè konvèsasyon sa a. Mwen pa ka di konbyen tan sa ap pran. M ap rete avè w an atandan.
human-invited = Sa ou di m lan enpòtan. Mwen mande yon moun nan ekip la ekri w isit la. Mwen pa ka di konbyen tan sa ap pran.
human-still = Tann pa fasil. Konvèsasyon w lan devan ekip la. M ap rete avè w.
while-waiting = { $emergency ->
    [none] Si gen danje anvan sa, rele nimewo ijans zòn ou a.
   *[other] Si gen danje anvan sa, rele { $emergency }.
}

## A responder comes and goes

human-joined = Gen yon moun nan ekip la ki la kounye a epi k ap li avè w. Ou ka ekri l isit la.
human-left = Moun nan soti pou kounye a. Se asistan otomatik la ki la ankò. Ekip la ka toujou wè sa ou ekri.
conversation-closed = Ekip la fèmen konvèsasyon sa a. Ou ka ekri isit la ankò nenpòt lè, epi n ap kòmanse yon lòt.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Rele { $emergency } kounye a si ou kapab, oswa voye yon tèks nan { $sms }. Si ou pa ka pale, rele epi pa fèmen telefòn nan. Mwen mande yon moun nan ekip la ekri w isit la.
    [text-some] Rele { $emergency } kounye a si ou kapab. Anpil kote, ou ka voye yon tèks nan { $sms } tou. Si ou pa ka pale, rele epi pa fèmen telefòn nan. Mwen mande yon moun nan ekip la ekri w isit la.
    [silent] Rele { $emergency } kounye a si ou kapab. Si ou pa ka pale, rele ak yon selilè, koute, epi peze { $silent } lè yo mande w. Mwen mande yon moun nan ekip la ekri w isit la.
    [voice] Rele { $emergency } kounye a si ou kapab. Si ou pa ka pale, rele epi pa fèmen telefòn nan. Mwen mande yon moun nan ekip la ekri w isit la.
   *[unknown] Rele nimewo ijans zòn ou a kounye a si ou kapab. 112 mache sou pifò selilè. Si ou pa ka pale, rele epi pa fèmen telefòn nan. Mwen mande yon moun nan ekip la ekri w isit la.
}
danger-other = { $emergency ->
    [none] Si yon moun an danje kounye a, rele nimewo ijans zòn ou a si sa pa mete w an danje. Pa mete kò w nan mitan yo. Mwen mande yon moun nan ekip la ekri w isit la.
   *[other] Si yon moun an danje kounye a, rele { $emergency } si sa pa mete w an danje. Pa mete kò w nan mitan yo. Mwen mande yon moun nan ekip la ekri w isit la.
}
danger-again = { $emergency ->
    [none] Si ou kapab, ale kote ki gen lòt moun, epi rele nimewo ijans zòn ou a. Mwen mande yon moun nan ekip la ekri w isit la.
   *[other] Si ou kapab, ale kote ki gen lòt moun, epi rele { $emergency }. Mwen mande yon moun nan ekip la ekri w isit la.
}
suicide = { $route ->
    [text] Mèsi paske ou di m sa: ou ka rele { $line } oswa voye yon tèks nan { $sms } nenpòt lè. Ou pa bezwen pase nan sa pou kont ou. Si sa prèt pou rive, rele { $emergency }. Mwen mande yon moun nan ekip la ekri w isit la.
    [voice] Mèsi paske ou di m sa: ou ka rele { $line } nenpòt lè. Ou pa bezwen pase nan sa pou kont ou. Si sa prèt pou rive, rele { $emergency }. Mwen mande yon moun nan ekip la ekri w isit la.
    [emergency] Mèsi paske ou di m sa: si sa prèt pou rive, rele { $emergency }. Ou pa bezwen pase nan sa pou kont ou. Mwen mande yon moun nan ekip la ekri w isit la.
   *[unknown] Mèsi paske ou di m sa: si sa prèt pou rive, rele nimewo ijans zòn ou a. Ou pa bezwen pase nan sa pou kont ou. Mwen mande yon moun nan ekip la ekri w isit la.
}
suicide-again = { $route ->
    [text] Mwen la toujou, epi { $line } reponn apèl ak tèks. Si ou kapab, ale lwen sa ki ka fè w mal. Mwen mande yon moun nan ekip la ekri w isit la.
    [voice] Mwen la toujou, epi { $line } reponn apèl. Si ou kapab, ale lwen sa ki ka fè w mal. Mwen mande yon moun nan ekip la ekri w isit la.
   *[other] Mwen la toujou. Si ou kapab, ale lwen sa ki ka fè w mal, epi rete bò kote yon moun. Mwen mande yon moun nan ekip la ekri w isit la.
}
medical = { $route ->
    [text] Rele { $emergency } kounye a epi mande yon anbilans, oswa voye yon tèks nan { $sms }. Si yon moun ap respire men li pa reveye, vire l sou kote. Mwen mande yon moun nan ekip la ekri w isit la.
    [text-some] Rele { $emergency } kounye a epi mande yon anbilans. Anpil kote, ou ka voye yon tèks nan { $sms } tou. Si yon moun ap respire men li pa reveye, vire l sou kote. Mwen mande yon moun nan ekip la ekri w isit la.
    [silent] Rele { $emergency } kounye a epi mande yon anbilans. Si ou pa ka pale, peze { $silent } lè yo mande w. Si yon moun ap respire men li pa reveye, vire l sou kote. Mwen mande yon moun nan ekip la ekri w isit la.
    [voice] Rele { $emergency } kounye a epi mande yon anbilans. Si ou pa ka pale, pa fèmen telefòn nan. Si yon moun ap respire men li pa reveye, vire l sou kote. Mwen mande yon moun nan ekip la ekri w isit la.
   *[unknown] Rele nimewo ijans zòn ou a kounye a epi mande yon anbilans. 112 mache sou pifò selilè. Si yon moun ap respire men li pa reveye, vire l sou kote. Mwen mande yon moun nan ekip la ekri w isit la.
}
medical-again = { $emergency ->
    [none] Si ou kapab, rete nan telefòn nan ak anbilans lan, epi fè sa yo di w. Mwen mande yon moun nan ekip la ekri w isit la.
   *[other] Si ou kapab, rete nan telefòn nan ak { $emergency }, epi fè sa yo di w. Mwen mande yon moun nan ekip la ekri w isit la.
}

## Help nearby

refer-found = { $place ->
    [none] Rele pou mande; mwen pa konnen si yo gen plas.
   *[other] Pou { $place }. Rele pou mande; mwen pa konnen si yo gen plas.
}
ask-place-which = Kilès nan kote sa yo?
refer-more = Lòt kote:
refer-none = { $place ->
    [none] Mwen poko jwenn yon kote pou m ba ou.
   *[other] Mwen poko jwenn yon kote pou { $place } pou m ba ou.
}
refer-no-more = Mwen pa gen lòt kote pou m ba ou.
refer-enough = Sa fè anpil kote. Yon moun ka ede w chwazi. Mwen mande yon moun nan ekip la ekri w isit la.
refer-safe-phone = Si ou kapab, rele sou yon telefòn se ou sèl ki sèvi avè l.
line-ngo = Liy èd, se pa lapolis: { $number }
line-gov = Liy èd gouvènman an: { $number }
line-police = Liy èd, se LAPOLIS ki reponn: { $number }
line-ngo-text = Liy èd, se pa lapolis, tèks: { $number }
line-gov-text = Liy èd gouvènman an, tèks: { $number }
line-police-text = Liy LAPOLIS, tèks: { $number }
card-phone = { $name } { $phone }
card-text = { $name } tèks { $sms }
card-both = { $name } { $phone } tèks { $sms }
card-by-human = { $name }: mande moun ki isit la
service-chosen = { $phone ->
    [none] { $name }: yon moun nan ekip la ka mete w an kontak. Se yo ki deside si yo ka ede.
   *[other] { $name }: rele { $phone }. Ou pa bezwen bay non w. Se yo ki deside si yo ka ede.
}

## What people ask

menu = Kisa ki t ap ede w plis kounye a?
menu-short = Mwen la. Kisa ki t ap ede w plis kounye a?
help-menu = Ou ka ekri ak mo pa w. Mwen poze kesyon senp, mwen bay nimewo kote ki ede, epi mwen fè yon moun vini.
about = Mwen se yon asistan otomatik, mwen pa yon moun. Mwen poze kesyon senp pou yon moun ka ede w pi vit. Mwen pa rele lapolis ni okenn lòt moun.
about-people = Moun ki nan ekip la li sa ou ekri. Ou ka mande yon moun nenpòt lè.
privacy = { $retention ->
    [until_close] Sa ou ekri fèmen a kle. Se moun ki nan ekip la sèlman ki li l. Y ap efase l lè yo fèmen konvèsasyon sa a. Mwen menm, mwen pa di pèsonn. Si yon lavi oswa yon timoun an danje, yo ka oblije di sa.
   *[hours] Sa ou ekri fèmen a kle. Se moun ki nan ekip la sèlman ki li l. Y ap efase l { $hours } èdtan apre yo fèmen konvèsasyon sa a. Mwen menm, mwen pa di pèsonn. Si yon lavi oswa yon timoun an danje, yo ka oblije di sa.
}
privacy-phone = Tèks yo rete nan telefòn ou ak nan konpayi telefòn nan. Ou ka mande m efase sa ki sere isit la.
privacy-web = Fèmen paj sa a pou l pa rete sou ekran an. Ou ka mande m efase sa ki sere isit la.
why-any = Mwen mande sèlman sa ki ede jwenn bon èd la. Ou ka sote nenpòt kesyon.
off-topic = Mwen ka ede w pwoteje tèt ou epi jwenn moun ki ka ede. Lòt bagay yo, mwen ka pa konnen.
off-topic-again = Petèt mwen pa ka ede ak sa. Yon moun ka di w plis.

## Language

ask-language = Ki lang ki pi bon pou ou?
language-set = Dakò. Kounye a m ap ekri an kreyòl.
language-same = Isit la m ap ekri an kreyòl.
language-not-here = Mwen poko ka ekri lang sa a byen. Mwen mande yon moun nan ekip la ekri w isit la, epi mwen di l ki lang ou pale.

## Endings

silence = Ou p ap resevwa mesaj isit la ankò.
goodbye = Pran swen tèt ou. Ou ka ekri isit la ankò nenpòt lè. Ou ka efase mesaj sa yo; kèk tras ka rete nan telefòn nan.
goodbye-web = Pran swen tèt ou. Ou ka tounen nenpòt lè. Fèmen paj sa a pou l pa rete sou ekran an; kèk tras ka rete nan aparèy la.
ask-delete = Efase tout sa ou ekri isit la? Yo p ap ka jwenn li ankò.
delete-asked = Mwen mande pou yo efase tout bagay isit la. Tanpri efase mesaj yo nan telefòn ou tou; konpayi telefòn nan ka kenbe kèk tras.
delete-asked-web = Mwen mande pou yo efase tout bagay isit la. Fèmen paj sa a tou; kèk tras ka rete nan aparèy la.
delete-kept = Dakò. Anyen pa efase.

## When something fails here

something-wrong = Gen yon bagay ki pa mache isit la. Yon moun ap gade sa. Ou ka ekri ankò.
safe-reply = Mesaj ou a rive epi yon moun ap wè l. { $emergency ->
    [none] Si gen danje, rele nimewo ijans zòn ou a.
   *[other] Si gen danje, rele { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Liy èd, se pa lapolis: { $hotline }
}
safe-reply-away = Nou pa t ka kenbe mesaj ou a isit la. Pèsonn poko wè l. Tanpri eseye ankò talè. { $emergency ->
    [none] Si gen danje, rele nimewo ijans zòn ou a.
   *[other] Si gen danje, rele { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Liy èd, se pa lapolis: { $hotline }
}

## Answers to choose from

option-human = Pale ak yon moun
option-menu-services = Kote ki ede
option-menu-tell = Di plis
option-menu-privacy = Sa nou kenbe
option-more = Lòt kote
name-police = { $name } (LAPOLIS)
option-place-other = Yon lòt kote
option-delete-confirm = Efase l
option-delete-keep = Kenbe l

## The interview: each question, and its reason for whoever asks

interview-pause = Mèsi. Ou ka pran yon poz nenpòt lè.
ask-safe = Èske ou ka ekri san danje kounye a?
why-safe = Sa di m si pou m ekri kout.
ask-consent = Èske m ka poze w kèk ti kesyon, pou m jwenn bon èd la? Ou ka sote nenpòt ladan yo.
why-consent = Repons yo ede yon moun ede w pi vit.
ask-tell = Kisa k ap pase? Ekri anpil oswa yon ti kras, ak mo pa w.
why-tell = Mo pa w yo pi byen di sa ou bezwen.
ask-topic = Sou kisa sa ye sitou?
why-topic = Sa di m kisa pou m mande, ak kisa pou m kite.
ask-role = Ki moun k ap pase nan sa?
why-role = Sa di m kijan pou m ede.
ask-age = { $about ->
    [other] Moun nan gen apeprè ki laj? Gen èd ki pou sèten laj.
   *[self] Ou gen apeprè ki laj? Gen èd ki pou sèten laj.
}
why-age = Gen kote ki ede sèlman moun ki gen sèten laj.
ask-needs = { $about ->
    [other] Kisa ki t ap ede moun nan plis kounye a?
   *[self] Kisa ki t ap ede w plis kounye a?
}
why-needs = Sa di m ki kote pou m chèche.
ask-place = Nan ki vil oswa ki kòd postal pou m chèche? Pa mete ri a.
why-place = M ap chèche èd toupre la. Mwen pa bezwen adrès la.
ask-danger = { $about ->
    [other] Èske moun nan an danje kounye a menm?
   *[self] Èske ou an danje kounye a menm?
}
why-danger = Si se wi, m ap di w touswit sa ki ka ede.
ask-phone-seen = Èske yon lòt moun ka wè telefòn sa a oswa mesaj sa yo?
why-phone-seen = Sa ede chwazi yon fason ki gen mwens danje pou ekri.
ask-hurt = { $about ->
    [other] Èske moun nan blese oswa malad, pou l bezwen yon doktè kounye a?
   *[self] Èske ou blese oswa malad, pou w bezwen yon doktè kounye a?
}
why-hurt = Si se wi, m ap di w ki moun pou rele.
ask-self-harm = { $about ->
    [other] Èske moun nan pale de fè tèt li mal oswa touye tèt li?
   *[self] Pafwa lavi a konn di anpil. Èske ou panse fè tèt ou mal oswa touye tèt ou?
}
why-self-harm = Si se wi, gen moun ou ka pale touswit.
ask-child = { $about ->
    [other] Èske gen yon timoun la ak moun nan?
   *[self] Èske gen yon timoun la avè w?
}
why-child = Gen kote ki pran fanmi.
ask-leave = { $about ->
    [other] Si moun nan ta vle ale, èske yon moun t ap anpeche l, oswa li t ap pè sa ki ka rive?
   *[self] Si ou ta vle ale, èske yon moun t ap anpeche w, oswa ou t ap pè sa ki ka rive?
}
why-leave = Sa di nou kijan pou planifye san danje.
ask-someone-gains = { $about ->
    [other] Èske gen moun ki fè moun nan fè bagay seksyèl pou yo jwenn kòb oswa lòt bagay?
   *[self] Èske gen moun ki fè w fè bagay seksyèl pou yo jwenn kòb oswa lòt bagay?
}
why-someone-gains = Gen moun ki ede ak sa menm.
ask-marriage = { $about ->
    [other] Èske gen moun k ap fòse moun nan marye, oswa rete nan yon maryaj li pa t vle?
   *[self] Èske gen moun k ap fòse w marye, oswa rete nan yon maryaj ou pa t vle?
}
why-marriage = Gen moun ki ede ak sa menm.
ask-pay = { $about ->
    [other] Èske yo kenbe kòb travay moun nan, oswa yo ba li anpil mwens pase sa yo te di?
   *[self] Èske yo kenbe kòb travay ou, oswa yo ba ou anpil mwens pase sa yo te di?
}
why-pay = Gen fason pou mande kòb yo pa peye.
ask-debt = { $about ->
    [other] Èske gen yon lòt moun ki di moun nan dwe kòb epi li dwe travay pou l peye l?
   *[self] Èske yon moun di ou dwe kòb epi ou dwe travay pou w peye l?
}
why-debt = Yon avoka ka petèt ede ak sa.
ask-hurt-by = { $about ->
    [other] Èske gen moun la a ki fè moun nan mal, tankou frape l oswa pouse l?
   *[self] Èske gen moun la a ki fè w mal, tankou frape w oswa pouse w?
}
why-hurt-by = Sa di nou kijan pou pwoteje w.
ask-threats = { $about ->
    [other] Èske yo di bagay mal ap rive si moun nan ale, si li refize oswa si li pale?
   *[self] Èske yon moun di bagay mal ap rive si ou ale, si ou refize oswa si ou pale?
}
why-threats = Sa di nou kijan pou planifye san danje.
ask-made-to = { $about ->
    [other] Èske yo twonpe moun nan oswa pouse l fè bagay li pa t vle fè?
   *[self] Èske yo twonpe w oswa pouse w fè bagay ou pa t vle fè?
}
why-made-to = Sa ede jwenn moun ki konn zafè sa a.
ask-papers = { $about ->
    [other] Èske se yon lòt moun ki kenbe paspò oswa papye moun nan?
   *[self] Èske se yon lòt moun ki kenbe paspò w oswa papye w?
}
why-papers = Gen fason pou jwenn papye yo oswa fè lòt.
ask-exchange = { $about ->
    [other] Èske moun nan te oblije fè bagay seksyèl pou l jwenn kote pou l rete, manje oswa lòt bagay?
   *[self] Èske ou te oblije fè bagay seksyèl pou w jwenn kote pou w rete, manje oswa lòt bagay?
}
why-exchange = Ou pa t ap sèl moun, epi gen èd.
ask-images = { $about ->
    [other] Èske yo fè moun nan voye foto oswa videyo seksyèl, oswa parèt ladan yo oswa nan apèl?
   *[self] Èske yo fè w voye foto oswa videyo seksyèl, oswa parèt ladan yo oswa nan apèl?
}
why-images = Gen fason pou fè yo retire foto yo.
ask-money = { $about ->
    [other] Èske yon lòt moun pran kòb moun nan jwenn?
   *[self] Èske yon lòt moun pran kòb ou jwenn?
}
why-money = Sa ede wè sa ou ka bezwen an premye.
ask-hours = { $about ->
    [other] Èske moun nan oblije fè anpil anpil èdtan, oswa san jou repo, san l pa gen chwa?
   *[self] Èske ou oblije fè anpil anpil èdtan, oswa san jou repo, san w pa gen chwa?
}
why-hours = Gen règ sou kantite èdtan ak repo.
ask-made-to-break = { $about ->
    [other] Èske gen moun ki fè moun nan fè bagay ki ka ba li pwoblèm ak lalwa?
   *[self] Èske gen moun ki fè w fè bagay ki ka ba ou pwoblèm ak lalwa?
}
why-made-to-break = Yon avoka ka ede lè yo te fòse yon moun fè l.
ask-promised = { $about ->
    [other] Èske sa diferan ak sa yo te pwomèt li? Kisa ki pi diferan?
   *[self] Èske sa diferan ak sa yo te pwomèt ou? Kisa ki pi diferan?
}
why-promised = Sa montre ki dwa ou ka genyen.
ask-locked = { $about ->
    [other] Èske yo fèmen moun nan anndan, oswa yo veye l pou l pa ka soti?
   *[self] Èske yo fèmen w anndan, oswa yon moun ap veye w pou w pa ka soti?
}
why-locked = Sa di nou si yon moun dwe gade sa vit.
ask-watched = { $about ->
    [other] Èske yon lòt moun toujou avè moun nan, oswa toujou ap veye kote li prale?
   *[self] Èske yon moun toujou avè w, oswa toujou ap veye kote ou prale?
}
why-watched = Sa di nou kilè nou ka pale san danje.
ask-contact = { $about ->
    [other] Èske yon lòt moun anpeche moun nan pale ak fanmi li oswa zanmi li?
   *[self] Èske yon moun anpeche w pale ak fanmi w oswa zanmi w?
}
why-contact = Sa ede konnen ki moun ki ka soutni w.
ask-home-free = { $about ->
    [other] Nan kay kote moun nan rete a, èske yo kite l san tan ak san espas pa l, epi li pa ka soti jan li vle?
   *[self] Nan kay kote ou rete a, èske yo kite w san tan ak san espas pa w, epi ou pa ka soti jan ou vle?
}
why-home-free = Sa ede jwenn moun ki konn zafè sa a.
ask-moved-soon = { $about ->
    [other] Èske gen moun ki vle mennen moun nan byento yon kote li pa vle ale?
   *[self] Èske gen moun ki vle mennen w byento yon kote ou pa vle ale?
}
why-moved-soon = Sa di nou si yon moun dwe gade sa vit.
ask-passed-on = { $about ->
    [other] Èske yo pase moun nan soti nan men yon moun oswa yon kote al nan yon lòt, tankou yo ka vann li?
   *[self] Èske yo pase w soti nan men yon moun oswa yon kote al nan yon lòt, tankou yo ka vann ou?
}
why-passed-on = Sa ede jwenn moun ki konn zafè sa a.
ask-children-held = { $about ->
    [other] Èske yon lòt moun sèvi ak pitit moun nan pou fè l fè bagay?
   *[self] Èske yon moun sèvi ak pitit ou pou fè w fè bagay?
}
why-children-held = Gen kote ki ede paran ak timoun ansanm.
ask-body = { $about ->
    [other] Èske gen moun k ap pouse moun nan bay yon pati nan kò l, oswa pote yon gwosès pou yo?
   *[self] Èske gen moun k ap pouse w bay yon pati nan kò w, oswa pote yon gwosès pou yo?
}
why-body = Yon doktè oswa yon avoka ka petèt ede ak sa.

## Its answers

option-yes = Wi
option-no = Non
option-unsure = Mwen pa konnen
option-skip = Sote
option-safe-yes = Wi
option-safe-no = Non
option-consent-yes = Dakò, mande
option-consent-no = Pa poze kesyon
option-topic-work = Travay oswa patwon
option-topic-partner = Mennaj, mari, madanm
option-topic-family = Fanmi
option-topic-online = Entènèt, foto
option-topic-travel = Yon vwayaj
option-topic-other = Lòt bagay
option-role-self = Mwen menm
option-role-family = Fanmi mwen
option-role-friend = Yon zanmi
option-role-public = Yon moun mwen wè
option-role-professional = Se travay mwen
option-age-under-13 = Mwens pase 13 an
option-age-13-17 = 13 a 17 an
option-age-18-24 = 18 a 24 an
option-age-25-plus = 25 an oswa plis
option-needs-shelter = Kote pou rete
option-needs-food = Manje
option-needs-medical = Yon doktè
option-needs-legal = Avoka, papye
option-needs-money = Kòb yo pa peye
option-needs-talk = Yon moun pou pale
option-needs-transport = Mwayen pou rive la
option-needs-none = Anyen pou kounye a
option-threats-me = Fè m mal
option-threats-family = Fè fanmi m mal
option-threats-police = Lapolis, depòtasyon
option-threats-share = Montre foto oswa rakonte
option-promised-work = Sa m ap fè
option-promised-pay = Kòb oswa kondisyon
option-promised-papers = Papye oswa viza
option-break-online = Sou entènèt, telefòn
option-break-other = Lòt bagay

## What may be passed on

ask-share = Konbyen ekip la ka di lòt moun sou sa?
why-share = Se ou ki deside ki moun ki konnen. Ou ka chanje sa pita.
option-share-anonymous = Anyen
option-share-helpline = Se liy sa a ki konnen
option-share-named = Ak lòt kote mwen dakò
ask-police = Èske ekip la ka di lapolis, si nou toulède panse sa ap ede?
why-police = Se chwa pa w. Pèsonn pa pran sa pou wi.
consent-kept = Dakò. Pou reprann sa nenpòt lè, voye sèl mo sa a: { $word }
word-withdraw = sekre
consent-withdrawn = Dakò. Depi kounye a, yo p ap di anyen ankò sou ou, sof si yon lavi oswa yon timoun an danje oswa lalwa mande sa.

## Waiting for a human: only what is known

wait-free = Gen yon moun ki la epi ki lib kounye a.
wait-ahead = Gen moun ki la. Moun k ap tann anvan w: { $ahead }.
wait-next = Tout moun ki la ap pale ak lòt moun. Se ou ki vin apre.
wait-none = Pa gen moun ki la nan moman sa a. Y ap li sa ou ekri lè yo rive.
wait-closed = Pa gen moun ki la kounye a. Y ap la ankò: { $opens }.
wait-minutes = Dènye tan sa yo, moun tann kèk minit.
wait-hour = Dènye tan sa yo, moun tann jiska inèdtan.
wait-longer = Dènye tan sa yo, moun tann plis pase inèdtan.

## Nobody is on duty: a safe time and way

ask-callback = Yon moun ka kontakte w lè pa gen danje. Kouman?
why-callback = Yon mesaj oswa yon apèl nan move lè, moun ka wè l.
option-callback-text = Pa mesaj
option-callback-call = Pa telefòn
option-callback-no = Non, m ap ekri ankò
ask-callback-when = Kilè ki pa gen danje?
why-callback-when = Pou okenn lòt moun pa wè l.
option-when-morning = Maten
option-when-afternoon = Apremidi
option-when-evening = Aswè
option-when-night = Lannwit
callback-kept = Mwen note sa pou ekip la. Si gen danje ankò, ekri l isit la.

## What people bring up beside

answer-press = Liy sa a se pou moun ki bezwen èd. Pou laprès, etid oswa don, gade paj òganizasyon an.
answer-wrong-number = Pa gen pwoblèm. Sa a se yon liy otomatik. Ou ka efase mesaj sa yo.
answer-sex-work = Isit la pèsonn pa jije w. Mwen ka chèche yon doktè, yon avoka oswa moun k ap defann dwa w.
answer-partner = Pèsonn pa gen dwa frape w ni fè w menas, menm moun ki avè w. Mwen ka chèche yon kote ki pa gen danje ak moun ki ede.
answer-labour = Salè, lè travay, revokasyon: yon sendika oswa biwo travay ka ede souvan, menm san papye. Mwen ka chèche.
answer-insult = Mwen se yon asistan otomatik sèlman. Si gen yon bagay ki pa bon, ekri l ak mo pa w.
reporting-consent = Mwen pa rele lapolis ni imigrasyon. Ekip la fè sa sèlman si ou dakò, oswa si yon lavi oswa yon timoun an danje.
reporting-law = Mwen pa rele pèsonn. Lalwa mande ekip la rapòte kèk bagay, tankou yon timoun an danje. Se ou ki chwazi sa ou di.

## Other first words, which an operator may choose

hello-warm = Bonjou, byen ou ekri. Mwen se asistan otomatik.
hello-brief = Bonjou. Sa a se yon asistan otomatik.
