# Every sentence the assistant says in Swahili.
# Not yet reviewed by a native speaker who knows this work.

language-name = Kiswahili
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Habari. Mimi ni programu ya kompyuta, si mtu.
hello-after-story = Asante kwa kunieleza. Mimi ni programu ya kompyuta.
i-am-automated = Mimi ni programu ya kompyuta, si mtu.
ack-careful = Basi twende polepole. Unaweza kuondoka wakati wowote.
hello-after-cry = Niko hapa. Mimi ni programu ya kompyuta.
here-again = Niko hapa.

## When writing is not safe

keep-short = { $emergency ->
    [none] Sawa. Andika tena wakati wowote. Ukiwa hatarini, piga namba ya dharura ya hapo ulipo.
   *[other] Sawa. Andika tena wakati wowote. Ukiwa hatarini, piga { $emergency }.
}
phone-seen-advice = Unaweza kufuta ujumbe huu; alama zinaweza kubaki. Andika tu wakati ni salama kwako.
keep-short-again = Sawa. Nitasubiri. Unaweza kuandika wakati wowote.

safe-word = Mtu akija, tuma 00: nitaandika kuhusu hali ya hewa tu hadi utume 00 tena. Ili kutumia neno lako mwenyewe, tuma 00 na neno hilo.
safe-word-set = Sawa. Sasa neno hilo linaficha mazungumzo haya, na kuyarudisha.
safe-word-other = Tafadhali chagua neno moja lenye angalau herufi tatu.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Hali ya hewa leo: nyuzi 18 hadi 24, upepo kidogo, mvua kidogo.
decoy-later = Hakuna taarifa mpya ya hali ya hewa. Nyingine ni kesho.
decoy-number = Namba hii hutuma hali ya hewa mara moja kwa siku.

## A word of use about what was told

advice-images = Usilipe wala usitume zaidi. Hifadhi ujumbe kama ushahidi. Take It Down (chini ya miaka 18) na StopNCII husaidia kuzuia picha, bure na bila jina.
advice-marriage = Hakuna anayeruhusiwa kukulazimisha kuoa au kuolewa. Ukipelekwa uwanja wa ndege, unaweza kumwambia mlinzi yeyote hapo kwamba hutaki kwenda.
advice-scam = Ubalozi wako na polisi wa nchi yako wanaweza kuchukua hatua. Usilipe pesa za kuachiliwa kabla mtu wa timu hajaangalia jambo hilo pamoja nawe.
advice-leaving = Kama unapanga kuondoka: chagua wakati ambao hakuna anayeangalia, chukua hati, pesa na dawa, na mwambie mtu unayemwamini.
advice-offer = Dalili za ofa mbaya ya kazi: unalipa kwanza, wanashikilia pasipoti yako, hakuna mkataba, viza ya utalii, haraka kubwa. Uliza ubalozi wako kuhusu kampuni hiyo.
advice-papers = Hakuna anayeruhusiwa kushikilia pasipoti yako. Unaweza kupata nyingine. Usijihatarishe ili kuirudisha; mtu wa timu anaweza kukueleza la kufanya.
advice-pay = Kama ni salama, andika siku, masaa na malipo yako, na hifadhi picha. Mara nyingi malipo yanaweza kudaiwa, hata bila hati.
advice-device = Huenda wanaona unachofanya hapa. Tumia simu nyingine ukiweza, na usibadilishe chochote kwenye hii kwa sasa: wanaweza kugundua.
advice-other = Usikabiliane na anayefanya hayo. Muulize anayepitia haya, mkiwa wawili tu, anataka nini. Unaweza kuandika tarehe na mahali.

## Small words before the next step

ack-told = Asante kwa kunieleza.
ack-heard = Nakusikia.
ack-hard = Pole sana kwa unayopitia. Si kosa lako.
ack-skip = Hakuna shida. Tuliache hilo.
ack-unsure = Hakuna shida. Si lazima ujue.
ack-no-questions = Sawa. Hakuna maswali.
ack-welcome = Karibu.
ack-place-unknown = Mahali hapo sipajui.
ack-again = Sina uhakika kama nimeelewa. Unaweza kutuma namba, au kutumia maneno yako.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Unayoandika hapa yanafungiwa salama. Watu wa timu hii wanaweza kuyasoma. Yanafutwa wakifunga mazungumzo haya.
   *[hours] Unayoandika hapa yanafungiwa salama. Watu wa timu hii wanaweza kuyasoma. Yanafutwa masaa { $hours } baada ya wao kufunga mazungumzo haya.
}
limits-child = Kama labda una chini ya miaka 18: mtoto akiwa hatarini, huenda watu wa timu hii walazimike kumwambia mtu. Wewe unachagua la kusema. Tafadhali kwa sasa usiandike jina lako, shule au anwani.

## A human

human-called = Nimemwomba mtu wa timu ajiunge nawe hapa. Siwezi kusema itachukua muda gani. Unaweza kuendelea kuandika; watayaona.
human-called-again = Mtu wa timu ameshaombwa na anaweza kuona mazungumzo haya. Siwezi kusema itachukua muda gani. Niko nawe hadi hapo.
human-invited = Unayoniambia ni muhimu. Nimemwomba mtu wa timu ajiunge nawe hapa. Siwezi kusema itachukua muda gani.
human-still = Kusubiri ni kugumu. Mazungumzo yako yako mbele ya watu wa timu. Niko nawe.
while-waiting = { $emergency ->
    [none] Kukiwa na hatari kabla ya hapo, piga namba ya dharura ya hapo ulipo.
   *[other] Kukiwa na hatari kabla ya hapo, piga { $emergency }.
}

## A responder comes and goes

human-joined = Sasa mtu wa timu yuko hapa na anasoma pamoja nawe. Unaweza kumwandikia hapa.
human-left = Mtu wa timu ametoka kidogo. Sasa inajibu tena programu ya kompyuta. Timu bado inaweza kuona unayoandika.
conversation-closed = Timu imefunga mazungumzo haya. Unaweza kuandika hapa tena wakati wowote, na yataanza mapya.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Piga { $emergency } sasa hivi ukiweza, au tuma SMS kwa { $sms }. Kama huwezi kuongea, piga na usikate simu. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [text-some] Piga { $emergency } sasa hivi ukiweza. Sehemu nyingi unaweza pia kutuma SMS kwa { $sms }. Kama huwezi kuongea, piga na usikate simu. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [silent] Piga { $emergency } sasa hivi ukiweza. Kama huwezi kuongea, piga kwa simu ya mkononi, sikiliza, na bonyeza { $silent } ukiambiwa. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [voice] Piga { $emergency } sasa hivi ukiweza. Kama huwezi kuongea, piga na usikate simu. Nimemwomba mtu wa timu ajiunge nawe hapa.
   *[unknown] Piga namba ya dharura ya hapo ulipo sasa hivi ukiweza. 112 inafanya kazi kwenye simu nyingi za mkononi. Kama huwezi kuongea, piga na usikate simu. Nimemwomba mtu wa timu ajiunge nawe hapa.
}
danger-other = { $emergency ->
    [none] Kama mtu yuko hatarini sasa, piga namba ya dharura ya hapo ulipo ikiwa ni salama kwako. Usijiweke katikati yao. Nimemwomba mtu wa timu ajiunge nawe hapa.
   *[other] Kama mtu yuko hatarini sasa, piga { $emergency } ikiwa ni salama kwako. Usijiweke katikati yao. Nimemwomba mtu wa timu ajiunge nawe hapa.
}
danger-again = { $emergency ->
    [none] Ukiweza, nenda palipo na watu wengine, na piga namba ya dharura ya hapo ulipo. Mtu wa timu ameombwa ajiunge nawe hapa.
   *[other] Ukiweza, nenda palipo na watu wengine, na piga { $emergency }. Mtu wa timu ameombwa ajiunge nawe hapa.
}
suicide = { $route ->
    [text] Asante kwa kuniambia; unaweza kupiga { $line } au kutuma SMS kwa { $sms } saa yoyote. Si lazima upitie haya peke yako. Kama iko karibu kutokea, piga { $emergency }. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [voice] Asante kwa kuniambia; unaweza kupiga { $line } saa yoyote. Si lazima upitie haya peke yako. Kama iko karibu kutokea, piga { $emergency }. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [emergency] Asante kwa kuniambia; kama iko karibu kutokea, piga { $emergency }. Si lazima upitie haya peke yako. Nimemwomba mtu wa timu ajiunge nawe hapa.
   *[unknown] Asante kwa kuniambia; kama iko karibu kutokea, piga namba ya dharura ya hapo ulipo. Si lazima upitie haya peke yako. Nimemwomba mtu wa timu ajiunge nawe hapa.
}
suicide-again = { $route ->
    [text] Bado niko hapa, na { $line } hupokea simu na SMS. Ukiweza, kaa mbali na kitu kinachoweza kukuumiza. Mtu wa timu ameombwa ajiunge nawe hapa.
    [voice] Bado niko hapa, na { $line } hupokea simu. Ukiweza, kaa mbali na kitu kinachoweza kukuumiza. Mtu wa timu ameombwa ajiunge nawe hapa.
   *[other] Bado niko hapa. Ukiweza, kaa mbali na kitu kinachoweza kukuumiza, na uwe karibu na mtu. Mtu wa timu ameombwa ajiunge nawe hapa.
}
medical = { $route ->
    [text] Piga { $emergency } sasa hivi na uombe gari la wagonjwa, au tuma SMS kwa { $sms }. Kama mtu anapumua lakini haamki, mlaze kwa ubavu. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [text-some] Piga { $emergency } sasa hivi na uombe gari la wagonjwa. Sehemu nyingi unaweza pia kutuma SMS kwa { $sms }. Kama mtu anapumua lakini haamki, mlaze kwa ubavu. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [silent] Piga { $emergency } sasa hivi na uombe gari la wagonjwa. Kama huwezi kuongea, bonyeza { $silent } ukiambiwa. Kama mtu anapumua lakini haamki, mlaze kwa ubavu. Nimemwomba mtu wa timu ajiunge nawe hapa.
    [voice] Piga { $emergency } sasa hivi na uombe gari la wagonjwa. Kama huwezi kuongea, usikate simu. Kama mtu anapumua lakini haamki, mlaze kwa ubavu. Nimemwomba mtu wa timu ajiunge nawe hapa.
   *[unknown] Piga namba ya dharura ya hapo ulipo sasa hivi na uombe gari la wagonjwa. 112 inafanya kazi kwenye simu nyingi za mkononi. Kama mtu anapumua lakini haamki, mlaze kwa ubavu. Nimemwomba mtu wa timu ajiunge nawe hapa.
}
medical-again = { $emergency ->
    [none] Ukiweza, usikate simu na watu wa gari la wagonjwa, na fanya wanayosema. Mtu wa timu ameombwa ajiunge nawe hapa.
   *[other] Ukiweza, usikate simu na { $emergency }, na fanya wanayosema. Mtu wa timu ameombwa ajiunge nawe hapa.
}

## Help nearby

refer-found = { $place ->
    [none] Piga simu kuuliza; sijui kama wana nafasi.
   *[other] Kwa { $place }. Piga simu kuuliza; sijui kama wana nafasi.
}
ask-place-which = Ni mahali gani kati ya hapa?
refer-more = Mahali pengine:
refer-none = { $place ->
    [none] Bado sijapata mahali pa kukupa.
   *[other] Bado sijapata mahali pa kukupa kwa { $place }.
}
refer-no-more = Sina mahali pengine pa kukupa.
refer-enough = Hizo ni sehemu nyingi. Mtu wa timu anaweza kukusaidia kuchagua. Nimemwomba ajiunge nawe hapa.
refer-safe-phone = Ukiweza, piga kwa simu unayotumia wewe peke yako.
line-ngo = Simu ya msaada, si polisi: { $number }
line-gov = Simu ya msaada ya serikali: { $number }
line-police = Simu ya msaada, hupokewa na POLISI: { $number }
line-ngo-text = Msaada kwa SMS, si polisi: { $number }
line-gov-text = Msaada kwa SMS, wa serikali: { $number }
line-police-text = Msaada kwa SMS, hupokewa na POLISI: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS { $sms }
card-both = { $name } { $phone } SMS { $sms }
card-by-human = { $name }: muulize mtu wa timu hapa
service-chosen = { $phone ->
    [none] { $name }: mtu wa timu hapa anaweza kukuunganisha nao. Wao huamua kama wanaweza kusaidia.
   *[other] { $name }: piga { $phone }. Si lazima utaje jina lako. Wao huamua kama wanaweza kusaidia.
}

## What people ask

menu = Nini kitakusaidia zaidi sasa?
menu-short = Niko hapa. Nini kitakusaidia zaidi sasa?
help-menu = Unaweza kuandika kwa maneno yako. Nauliza maswali rahisi, natoa namba za mahali panaposaidia, na namwita mtu.
about = Mimi ni programu ya kompyuta, si mtu. Nauliza maswali rahisi ili mtu akusaidie mapema. Siwapigii simu polisi wala mtu mwingine yeyote.
about-people = Watu wa timu hii husoma unayoandika. Unaweza kuomba kuongea na mtu wakati wowote.
privacy = { $retention ->
    [until_close] Unayoandika yanafungiwa salama. Watu wa timu hii tu ndio huyasoma. Yanafutwa wakifunga mazungumzo haya. Mimi simwambii mtu mwingine. Maisha ya mtu au mtoto yakiwa hatarini, huenda wao walazimike kusema.
   *[hours] Unayoandika yanafungiwa salama. Watu wa timu hii tu ndio huyasoma. Yanafutwa masaa { $hours } baada ya wao kufunga mazungumzo haya. Mimi simwambii mtu mwingine. Maisha ya mtu au mtoto yakiwa hatarini, huenda wao walazimike kusema.
}
privacy-phone = Ujumbe hubaki kwenye simu yako na kwa kampuni ya simu. Unaweza kuniomba nifute yaliyohifadhiwa hapa.
privacy-web = Funga ukurasa huu ili uondoke kwenye skrini. Unaweza kuniomba nifute yaliyohifadhiwa hapa.
why-any = Nauliza tu yanayosaidia kupata msaada unaofaa. Unaweza kuruka swali lolote.
off-topic = Naweza kusaidia kuhusu kukaa salama na kupata watu wa kusaidia. Mengine huenda nisiyajue.
off-topic-again = Huenda mimi sifai kwa jambo hili. Mtu wa timu anaweza kueleza zaidi.

## Language

ask-language = Lugha gani inakufaa zaidi?
language-set = Sawa. Sasa naandika kwa Kiswahili.
language-same = Hapa naandika kwa Kiswahili.
language-not-here = Bado siwezi kuandika vizuri lugha hiyo. Nimemwomba mtu wa timu ajiunge nawe hapa, na nimemwambia lugha yako.

## Endings

silence = Hutapata ujumbe mwingine kutoka hapa.
goodbye = Jitunze. Unaweza kuandika hapa tena wakati wowote. Unaweza kufuta ujumbe huu; alama zinaweza kubaki kwenye simu.
goodbye-web = Jitunze. Unaweza kurudi wakati wowote. Funga ukurasa huu ili uondoke kwenye skrini; alama zinaweza kubaki kwenye kifaa.
ask-delete = Nifute yote uliyoandika hapa? Hayawezi kurudishwa.
delete-asked = Nimeomba yote yafutwe hapa. Tafadhali futa pia ujumbe kwenye simu yako; kampuni ya simu inaweza kubaki na kumbukumbu.
delete-asked-web = Nimeomba yote yafutwe hapa. Funga pia ukurasa huu; alama zinaweza kubaki kwenye kifaa.
delete-kept = Sawa. Hakuna kilichofutwa.

## When something fails here

something-wrong = Kuna hitilafu hapa. Mtu ataiangalia. Unaweza kuandika tena.
safe-reply = Ujumbe wako umefika na mtu atauona. { $emergency ->
    [none] Ukiwa hatarini, piga namba ya dharura ya hapo ulipo.
   *[other] Ukiwa hatarini, piga { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Simu ya msaada, si polisi: { $hotline }
}
safe-reply-away = Ujumbe wako haukuweza kuhifadhiwa hapa. Bado hakuna aliyeuona. Tafadhali jaribu tena baada ya muda mfupi. { $emergency ->
    [none] Ukiwa hatarini, piga namba ya dharura ya hapo ulipo.
   *[other] Ukiwa hatarini, piga { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Simu ya msaada, si polisi: { $hotline }
}

## Answers to choose from

option-human = Ongea na mtu
option-menu-services = Mahali pa msaada
option-menu-tell = Eleza zaidi
option-menu-privacy = Yanayohifadhiwa
option-more = Onyesha pengine
name-police = { $name } (POLISI)
option-place-other = Mahali pengine
option-delete-confirm = Futa
option-delete-keep = Usifute

## The interview: each question, and its reason for whoever asks

interview-pause = Asante. Unaweza kupumzika wakati wowote.
ask-safe = Je, ni salama kwako kuandika sasa?
why-safe = Ili nijue kama niandike kwa ufupi.
ask-consent = Naweza kukuuliza maswali machache mafupi, ili kupata msaada unaofaa? Unaweza kuruka swali lolote.
why-consent = Majibu yanamwezesha mtu kukusaidia mapema.
ask-tell = Nini kinaendelea? Andika mengi au machache upendavyo, kwa maneno yako.
why-tell = Maneno yako yanaeleza vizuri zaidi unachohitaji.
ask-topic = Hasa inahusu nini?
why-topic = Ili nijue la kuuliza na la kuacha.
ask-role = Nani anapitia haya?
why-role = Ili nijue jinsi ya kusaidia.
ask-age = { $about ->
    [other] Mtu huyo ana miaka kama mingapi? Msaada mwingine ni wa umri fulani.
   *[self] Una miaka kama mingapi? Msaada mwingine ni wa umri fulani.
}
why-age = Mahali pengine husaidia umri fulani tu.
ask-needs = { $about ->
    [other] Nini kitamsaidia zaidi sasa?
   *[self] Nini kitakusaidia zaidi sasa?
}
why-needs = Ili nijue mahali gani pa kutafuta.
ask-place = Nitafute katika mji gani au namba gani ya posta? Mtaa hauhitajiki.
why-place = Natafuta msaada wa karibu na hapo. Sihitaji anwani.
ask-danger = { $about ->
    [other] Je, mtu huyo yuko hatarini sasa hivi?
   *[self] Je, uko hatarini sasa hivi?
}
why-danger = Kama ndiyo, nakuambia mara moja kinachoweza kusaidia.
ask-phone-seen = Je, kuna mtu mwingine anayeweza kuona simu hii au ujumbe huu?
why-phone-seen = Inasaidia kuchagua njia salama zaidi ya kuandika.
ask-hurt = { $about ->
    [other] Je, mtu huyo ameumia au anaumwa, hivi kwamba anahitaji daktari sasa?
   *[self] Je, umeumia au unaumwa, hivi kwamba unahitaji daktari sasa?
}
why-hurt = Kama ndiyo, nakuambia wa kumpigia simu.
ask-self-harm = { $about ->
    [other] Je, anasema kuhusu kujiumiza au kujiua?
   *[self] Mambo yanaweza kuwa magumu sana. Je, unafikiria kujiumiza au kujiua?
}
why-self-harm = Kama ndiyo, kuna watu wa kuongea nao mara moja.
ask-child = { $about ->
    [other] Je, kuna mtoto pamoja na mtu huyo?
   *[self] Je, kuna mtoto pamoja nawe?
}
why-child = Mahali pengine hupokea familia.
ask-leave = { $about ->
    [other] Kama angetaka kuondoka, je, kuna mtu angemzuia, au angeogopa kitakachotokea?
   *[self] Kama ungetaka kuondoka, je, kuna mtu angekuzuia, au ungeogopa kitakachotokea?
}
why-leave = Inatuonyesha jinsi ya kupanga kwa usalama.
ask-someone-gains = { $about ->
    [other] Je, kuna mtu anayemlazimisha kufanya mambo ya ngono ili huyo anayemlazimisha apate pesa au kitu kingine?
   *[self] Je, kuna mtu anayekulazimisha kufanya mambo ya ngono ili yeye apate pesa au kitu kingine?
}
why-someone-gains = Kuna watu wanaosaidia hasa na jambo hili.
ask-marriage = { $about ->
    [other] Je, kuna mtu anayemlazimisha kuoa au kuolewa, au kukaa katika ndoa ambayo hakuikubali?
   *[self] Je, kuna mtu anayekulazimisha kuoa au kuolewa, au kukaa katika ndoa ambayo hukuikubali?
}
why-marriage = Kuna watu wanaosaidia hasa na jambo hili.
ask-pay = { $about ->
    [other] Je, malipo yake yanazuiwa, au ni kidogo sana kuliko ilivyokubaliwa?
   *[self] Je, malipo yako yanazuiwa, au ni kidogo sana kuliko ilivyokubaliwa?
}
why-pay = Kuna njia za kudai pesa ambazo hazijalipwa.
ask-debt = { $about ->
    [other] Je, kuna mtu anayesema kwamba anadaiwa pesa na lazima azilipe kwa kufanya kazi?
   *[self] Je, kuna mtu anayesema kwamba unadaiwa pesa na lazima uzilipe kwa kufanya kazi?
}
why-debt = Huenda wakili akaweza kusaidia na hili.
ask-hurt-by = { $about ->
    [other] Je, kuna mtu hapo aliyemuumiza, kwa mfano kumpiga au kumsukuma?
   *[self] Je, kuna mtu hapo aliyekuumiza, kwa mfano kukupiga au kukusukuma?
}
why-hurt-by = Inatuonyesha jinsi ya kulinda usalama wako.
ask-threats = { $about ->
    [other] Je, kuna mtu aliyesema kwamba jambo baya litatokea akiondoka, akikataa au akisema?
   *[self] Je, kuna mtu aliyesema kwamba jambo baya litatokea ukiondoka, ukikataa au ukisema?
}
why-threats = Inatuonyesha jinsi ya kupanga kwa usalama.
ask-made-to = { $about ->
    [other] Je, alidanganywa au kushinikizwa kufanya mambo ambayo hakutaka?
   *[self] Je, ulidanganywa au kushinikizwa kufanya mambo ambayo hukutaka?
}
why-made-to = Inasaidia kupata watu wanaojua jambo hili.
ask-papers = { $about ->
    [other] Je, mtu mwingine anashikilia pasipoti au hati zake?
   *[self] Je, mtu mwingine anashikilia pasipoti au hati zako?
}
why-papers = Kuna njia za kurudishiwa hati au kupata mpya.
ask-exchange = { $about ->
    [other] Je, amelazimika kufanya mambo ya ngono ili apate mahali pa kukaa, chakula au mahitaji mengine?
   *[self] Je, umelazimika kufanya mambo ya ngono ili upate mahali pa kukaa, chakula au mahitaji mengine?
}
why-exchange = Huwapata na wengine pia, na msaada upo.
ask-images = { $about ->
    [other] Je, kuna mtu aliyemlazimisha kutuma picha au video za ngono, au kuwa ndani yake au kwenye simu za namna hiyo?
   *[self] Je, kuna mtu aliyekulazimisha kutuma picha au video za ngono, au kuwa ndani yake au kwenye simu za namna hiyo?
}
why-images = Kuna njia za kufanya picha ziondolewe.
ask-money = { $about ->
    [other] Je, mtu mwingine huchukua pesa anazopata?
   *[self] Je, mtu mwingine huchukua pesa unazopata?
}
why-money = Inasaidia kuona unachoweza kuhitaji kwanza.
ask-hours = { $about ->
    [other] Je, analazimika kufanya kazi saa nyingi sana, au bila siku za kupumzika, na hawezi kukataa?
   *[self] Je, unalazimika kufanya kazi saa nyingi sana, au bila siku za kupumzika, na huwezi kukataa?
}
why-hours = Kuna sheria kuhusu saa za kazi na mapumziko.
ask-made-to-break = { $about ->
    [other] Je, kuna mtu anayemlazimisha kufanya mambo yanayoweza kuleta shida na sheria?
   *[self] Je, kuna mtu anayekulazimisha kufanya mambo yanayoweza kuleta shida na sheria?
}
why-made-to-break = Wakili anaweza kusaidia mtu aliyelazimishwa.
ask-promised = { $about ->
    [other] Je, ni tofauti na alivyoahidiwa? Tofauti kubwa ni ipi?
   *[self] Je, ni tofauti na ulivyoahidiwa? Tofauti kubwa ni ipi?
}
why-promised = Inaonyesha haki ambazo huenda unazo.
ask-locked = { $about ->
    [other] Je, amefungiwa ndani, au anachungwa ili asitoke?
   *[self] Je, umefungiwa ndani, au kuna mtu anayekuchunga ili usitoke?
}
why-locked = Inatuonyesha jambo hili liangaliwe haraka kiasi gani.
ask-watched = { $about ->
    [other] Je, kuna mtu aliye naye kila wakati, au anayeangalia kila anapoenda?
   *[self] Je, kuna mtu aliye nawe kila wakati, au anayeangalia kila unapoenda?
}
why-watched = Inatuonyesha wakati gani ni salama kuongea.
ask-contact = { $about ->
    [other] Je, kuna mtu anayemzuia kuongea na familia au marafiki?
   *[self] Je, kuna mtu anayekuzuia kuongea na familia au marafiki?
}
why-contact = Inasaidia kujua nani anaweza kukusaidia.
ask-home-free = { $about ->
    [other] Katika nyumba anamokaa, je, hana muda wala nafasi yake mwenyewe, na hawezi kutoka kwa uhuru?
   *[self] Katika nyumba unamokaa, je, huna muda wala nafasi yako mwenyewe, na huwezi kutoka kwa uhuru?
}
why-home-free = Inasaidia kupata watu wanaojua jambo hili.
ask-moved-soon = { $about ->
    [other] Je, kuna mtu anayepanga kumpeleka hivi karibuni mahali asipotaka kwenda?
   *[self] Je, kuna mtu anayepanga kukupeleka hivi karibuni mahali usipotaka kwenda?
}
why-moved-soon = Inatuonyesha jambo hili liangaliwe haraka kiasi gani.
ask-passed-on = { $about ->
    [other] Je, alipitishwa kutoka kwa mtu au mahali hadi kwingine, kana kwamba anaweza kuuzwa?
   *[self] Je, ulipitishwa kutoka kwa mtu au mahali hadi kwingine, kana kwamba unaweza kuuzwa?
}
why-passed-on = Inasaidia kupata watu wanaojua jambo hili.
ask-children-held = { $about ->
    [other] Je, kuna mtu anayetumia watoto wake ili kumlazimisha kufanya mambo?
   *[self] Je, kuna mtu anayetumia watoto wako ili kukulazimisha kufanya mambo?
}
why-children-held = Mahali pengine husaidia wazazi pamoja na watoto.
ask-body = { $about ->
    [other] Je, kuna mtu anayemshinikiza atoe sehemu ya mwili wake, au abebe mimba kwa ajili ya wengine?
   *[self] Je, kuna mtu anayekushinikiza utoe sehemu ya mwili wako, au ubebe mimba kwa ajili ya wengine?
}
why-body = Huenda daktari au wakili akaweza kusaidia na hili.

## Its answers

option-yes = Ndiyo
option-no = Hapana
option-unsure = Sina uhakika
option-skip = Ruka
option-safe-yes = Ndiyo
option-safe-no = Hapana
option-consent-yes = Sawa, uliza
option-consent-no = Hakuna maswali
option-topic-work = Kazi au bosi
option-topic-partner = Mpenzi, mume au mke
option-topic-family = Familia
option-topic-online = Mtandao, picha
option-topic-travel = Safari au kuhama
option-topic-other = Jambo lingine
option-role-self = Mimi
option-role-family = Familia yangu
option-role-friend = Rafiki
option-role-public = Mtu niliyemwona
option-role-professional = Ni kazi yangu
option-age-under-13 = Chini ya 13
option-age-13-17 = 13 hadi 17
option-age-18-24 = 18 hadi 24
option-age-25-plus = 25 au zaidi
option-needs-shelter = Mahali pa kukaa
option-needs-food = Chakula
option-needs-medical = Daktari
option-needs-legal = Wakili, hati
option-needs-money = Pesa ambazo sijalipwa
option-needs-talk = Mtu wa kuongea naye
option-needs-transport = Njia ya kufika huko
option-needs-none = Hakuna kwa sasa
option-threats-me = Kuniumiza
option-threats-family = Kuumiza familia yangu
option-threats-police = Polisi, kufukuzwa nchini
option-threats-share = Kuonyesha picha, kusema
option-promised-work = Ninachofanya
option-promised-pay = Malipo au masharti
option-promised-papers = Hati au viza
option-break-online = Mtandao au simu
option-break-other = Jambo lingine

## What may be passed on

ask-share = Watu wa timu hii wanaweza kuwaambia wengine kiasi gani?
why-share = Wewe unaamua nani ajue. Unaweza kubadilisha baadaye.
option-share-anonymous = Wasiambiwe kitu
option-share-helpline = Laini hii tu ijue
option-share-named = Pia ninapokubali
ask-police = Mkiona pamoja kwamba itasaidia, timu inaweza kuwaambia polisi?
why-police = Ni uamuzi wako. Hakuna anayechukulia kuwa umekubali.
consent-kept = Sawa. Ukitaka kubatilisha wakati wowote, tuma neno hili moja: { $word }
word-withdraw = siri
consent-withdrawn = Sawa. Kuanzia sasa hakuna kingine kuhusu wewe kitakachosemwa, isipokuwa maisha au mtoto yuko hatarini au sheria inataka.

## Waiting for a human: only what is known

wait-free = Kuna mtu yuko zamu na ana nafasi sasa.
wait-ahead = Watu wako zamu. Wanaosubiri kabla yako: { $ahead }.
wait-next = Walio zamu wako kwenye mazungumzo mengine. Unafuata wewe.
wait-none = Kwa sasa hakuna aliye zamu. Watasoma uliyoandika wakifika.
wait-closed = Sasa hakuna aliye zamu. Watakuwepo tena: { $opens }.
wait-minutes = Siku hizi watu husubiri dakika chache.
wait-hour = Siku hizi watu husubiri hadi saa moja.
wait-longer = Siku hizi watu husubiri zaidi ya saa moja.

## Nobody is on duty: a safe time and way

ask-callback = Mtu anaweza kukutafuta wakati ni salama. Kwa njia gani?
why-callback = Ujumbe au simu wakati mbaya inaweza kugunduliwa.
option-callback-text = Kwa ujumbe
option-callback-call = Kwa simu
option-callback-no = Hapana, nitaandika tena
ask-callback-when = Ni salama lini?
why-callback-when = Ili mtu mwingine asione.
option-when-morning = Asubuhi
option-when-afternoon = Mchana
option-when-evening = Jioni
option-when-night = Usiku
callback-kept = Nimewaandikia watu wa timu. Kama si salama tena, andika hapa.

## What people bring up beside

answer-press = Laini hii ni ya watu wanaohitaji msaada. Kwa habari, utafiti au michango, tazama ukurasa wa shirika.
answer-wrong-number = Hakuna shida. Hii ni laini ya kompyuta. Unaweza kufuta jumbe hizi.
answer-sex-work = Hapa hakuna anayekuhukumu. Naweza kutafuta daktari, wakili au watu wanaotetea haki zako.
answer-partner = Hakuna anayeruhusiwa kukupiga au kukutisha, hata mpenzi. Naweza kutafuta mahali salama na watu wa kusaidia.
answer-labour = Mshahara, saa, kufukuzwa kazi: chama cha wafanyakazi au ofisi ya kazi husaidia mara nyingi, hata bila hati. Naweza kutafuta.
answer-insult = Mimi ni programu ya kompyuta tu. Kama kuna tatizo, andika kwa maneno yako.
reporting-consent = Siwaiti polisi wala uhamiaji. Timu hufanya hivyo ukikubali tu, au maisha ya mtu au mtoto yakiwa hatarini.
reporting-law = Simwiti mtu yeyote. Kwa sheria timu lazima iripoti mambo fulani, kama mtoto aliye hatarini. Wewe unachagua la kusema.

## Other first words, which an operator may choose

hello-warm = Habari, vizuri umeandika. Mimi ni programu ya kompyuta, si mtu.
hello-brief = Habari. Hii ni programu ya kompyuta.
