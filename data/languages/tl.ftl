# Every sentence the assistant says in Filipino.
# Not yet reviewed by a native speaker who knows this work.

language-name = Filipino
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Kumusta po. Isa akong automated assistant, hindi tao.
hello-after-story = Salamat po sa pagsabi sa akin. Isa akong automated assistant.
i-am-automated = Isa akong automated assistant, hindi tao.
ack-careful = Sige po, dahan-dahan lang. Puwede kayong umalis kahit kailan.
hello-after-cry = Nandito po ako. Isa akong automated assistant.
here-again = Nandito po ako.

## When writing is not safe

keep-short = { $emergency ->
    [none] Sige po. Sumulat ulit kahit kailan. Kung may panganib, tawagan ang emergency number sa lugar ninyo.
   *[other] Sige po. Sumulat ulit kahit kailan. Kung may panganib, tumawag sa { $emergency }.
}
phone-seen-advice = Puwede ninyong burahin ang mga mensaheng ito; baka may bakas pa ring maiwan. Sumulat lang kapag ligtas para sa inyo.
keep-short-again = Sige po. Maghihintay ako. Puwede kayong sumulat kahit kailan.

safe-word = Kung may dumating, i-send po ang 00: tungkol lang sa lagay ng panahon ang isusulat ko hanggang i-send ninyo ulit ang 00. Kung gusto ninyo ng sariling salita, i-send ang 00 at ang salita.
safe-word-set = Sige po. Ang salitang iyan na ang magtatago sa usapang ito, at magbabalik nito.
safe-word-other = Pumili po ng isang salita na may tatlong letra o higit pa.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Panahon ngayon: 18-24 degrees, mahinang hangin, kaunting ulan.
decoy-later = Wala pang bagong ulat ng panahon. Bukas po ang susunod.
decoy-number = Isang beses kada araw ang ulat ng panahon sa numerong ito.

## A word of use about what was told

advice-images = Huwag po kayong magbayad at huwag nang magpadala pa. Itago ang mga mensahe bilang patunay. Tumutulong ang Take It Down (wala pang 18) at StopNCII na harangin ang mga litrato, libre at hindi kailangan ng pangalan.
advice-marriage = Wala pong puwedeng pumilit sa inyong magpakasal. Kung dalhin kayo sa airport, puwede ninyong sabihin sa sinumang guwardiya roon na ayaw ninyong umalis.
advice-scam = Puwede pong kumilos ang embahada ninyo at ang pulis ng sarili ninyong bansa. Huwag munang magbayad para sa paglaya hangga't hindi pa ito natitingnan ng tao rito kasama ninyo.
advice-leaving = Kung balak ninyong umalis: pumili po ng oras na walang nagbabantay, magdala ng papeles, pera at gamot, at magsabi sa taong pinagkakatiwalaan ninyo.
advice-offer = Mga senyales ng masamang alok na trabaho: kayo ang unang magbabayad, hawak nila ang pasaporte ninyo, walang kontrata, tourist visa, minamadali kayo. Magtanong po sa embahada ninyo tungkol sa kumpanya.
advice-papers = Wala pong may karapatang humawak ng pasaporte ninyo. Mapapalitan ito. Huwag sumuong sa panganib para mabawi ito; masasabi ng tao rito kung paano.
advice-pay = Kung ligtas, ilista po ang mga araw, oras at sahod ninyo, at magtago ng mga litrato. Madalas na puwedeng singilin ang sahod, kahit walang papeles.
advice-device = Baka nakikita po nila ang ginagawa ninyo rito. Gumamit ng ibang telepono kung kaya, at huwag munang baguhin ang kahit ano sa teleponong ito: baka mapansin nila.
advice-other = Huwag pong komprontahin ang gumagawa nito. Tanungin ang taong dumaranas nito, nang kayong dalawa lang, kung ano ang gusto niya. Puwede ninyong ilista ang mga petsa at lugar.

## Small words before the next step

ack-told = Salamat po sa pagsabi sa akin.
ack-heard = Nakikinig po ako.
ack-hard = Ikinalulungkot ko na nangyayari ito sa inyo. Hindi ninyo ito kasalanan.
ack-skip = Ayos lang po. Laktawan natin.
ack-unsure = Ayos lang po. Hindi kailangang alam ninyo.
ack-no-questions = Sige po. Wala nang tanong.
ack-welcome = Walang anuman po.
ack-place-unknown = Hindi ko po alam ang lugar na iyon.
ack-again = Hindi po ako sigurado kung naintindihan ko. Puwedeng numero ang isagot, o sarili ninyong salita.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Nakakandado po ang isinusulat ninyo rito. Nababasa ito ng mga tao ng linyang ito. Buburahin ito kapag isinara nila ang usapang ito.
   *[hours] Nakakandado po ang isinusulat ninyo rito. Nababasa ito ng mga tao ng linyang ito. Buburahin ito { $hours } oras matapos nilang isara ang usapang ito.
}
limits-child = Kung baka wala pa kayong 18: kapag may batang nasa panganib, maaaring kailangang may sabihan ang mga tao rito. Kayo ang pipili kung ano ang sasabihin. Huwag po munang isulat ang pangalan, paaralan o tirahan ninyo.

## A human

human-called = Humiling na po ako ng taong sasali sa usapang ito. Hindi ko masabi kung gaano katagal. Puwede kayong magpatuloy sa pagsulat; makikita nila ito.
human-called-again = May tao na pong tinawag at nakikita ang usapang ito. Hindi ko masabi kung gaano katagal. Kasama ninyo ako hanggang dumating sila.
human-invited = Mahalaga po ang sinabi ninyo. Humiling na ako ng taong sasali sa usapang ito. Hindi ko masabi kung gaano katagal.
human-still = Mahirap po ang maghintay. Nasa harap na ng mga tao rito ang usapan natin. Kasama ninyo ako.
while-waiting = { $emergency ->
    [none] Kung maging mapanganib bago iyon, tawagan ang emergency number sa lugar ninyo.
   *[other] Kung maging mapanganib bago iyon, tumawag sa { $emergency }.
}

## A responder comes and goes

human-joined = Nandito na po ang isang tao mula sa team at kasama ninyong nagbabasa. Puwede kayong sumulat sa kanila rito.
human-left = Umalis po muna ang tao. Ako ulit ito, ang automated assistant. Nakikita pa rin nila ang isinusulat ninyo.
conversation-closed = Isinara na po ng team ang usapang ito. Puwede kayong sumulat ulit dito kahit kailan, at magsisimula tayo sa umpisa.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Tumawag na ngayon sa { $emergency } kung kaya ninyo, o mag-text sa { $sms }. Kung hindi kayo makapagsalita, tumawag pa rin at huwag ibaba. Humiling na ako ng taong sasali sa usapang ito.
    [text-some] Tumawag na ngayon sa { $emergency } kung kaya ninyo. Sa maraming lugar, puwede ring mag-text sa { $sms }. Kung hindi kayo makapagsalita, tumawag pa rin at huwag ibaba. Humiling na ako ng taong sasali sa usapang ito.
    [silent] Tumawag na ngayon sa { $emergency } kung kaya ninyo. Kung hindi kayo makapagsalita, tumawag gamit ang cellphone, makinig, at pindutin ang { $silent } kapag sinabi. Humiling na ako ng taong sasali sa usapang ito.
    [voice] Tumawag na ngayon sa { $emergency } kung kaya ninyo. Kung hindi kayo makapagsalita, tumawag pa rin at huwag ibaba. Humiling na ako ng taong sasali sa usapang ito.
   *[unknown] Tawagan na ngayon ang emergency number sa lugar ninyo kung kaya ninyo. Gumagana ang 112 sa karamihan ng cellphone. Kung hindi kayo makapagsalita, tumawag pa rin at huwag ibaba. Humiling na ako ng taong sasali sa usapang ito.
}
danger-other = { $emergency ->
    [none] Kung may taong nasa panganib ngayon, tawagan ang emergency number sa lugar ninyo kung ligtas para sa inyo. Huwag pumagitna sa kanila. Humiling na ako ng taong sasali sa usapang ito.
   *[other] Kung may taong nasa panganib ngayon, tumawag sa { $emergency } kung ligtas para sa inyo. Huwag pumagitna sa kanila. Humiling na ako ng taong sasali sa usapang ito.
}
danger-again = { $emergency ->
    [none] Kung kaya ninyo, pumunta kung saan may ibang tao, at tawagan ang emergency number sa lugar ninyo. May tao nang tinawag para sumali sa usapang ito.
   *[other] Kung kaya ninyo, pumunta kung saan may ibang tao, at tumawag sa { $emergency }. May tao nang tinawag para sumali sa usapang ito.
}
suicide = { $route ->
    [text] Mabuti at sinabi ninyo; puwede kayong tumawag sa { $line } o mag-text sa { $sms } anumang oras. Hindi ninyo ito kailangang pagdaanan nang mag-isa. Kung mangyayari na ito, tumawag sa { $emergency }. Humiling na ako ng taong sasali sa usapang ito.
    [voice] Mabuti at sinabi ninyo; puwede kayong tumawag sa { $line } anumang oras. Hindi ninyo ito kailangang pagdaanan nang mag-isa. Kung mangyayari na ito, tumawag sa { $emergency }. Humiling na ako ng taong sasali sa usapang ito.
    [emergency] Mabuti at sinabi ninyo; kung mangyayari na ito, tumawag sa { $emergency }. Hindi ninyo ito kailangang pagdaanan nang mag-isa. Humiling na ako ng taong sasali sa usapang ito.
   *[unknown] Mabuti at sinabi ninyo; kung mangyayari na ito, tawagan ang emergency number sa lugar ninyo. Hindi ninyo ito kailangang pagdaanan nang mag-isa. Humiling na ako ng taong sasali sa usapang ito.
}
suicide-again = { $route ->
    [text] Nandito pa rin ako; sumasagot ang { $line } sa tawag at text. Kung kaya ninyo, lumayo sa anumang puwedeng makasakit sa inyo. May tao nang tinawag para sumali sa usapang ito.
    [voice] Nandito pa rin ako; sumasagot ang { $line } sa tawag. Kung kaya ninyo, lumayo sa anumang puwedeng makasakit sa inyo. May tao nang tinawag para sumali sa usapang ito.
   *[other] Nandito pa rin ako. Kung kaya ninyo, lumayo sa anumang puwedeng makasakit sa inyo, at lumapit sa ibang tao. May tao nang tinawag para sumali sa usapang ito.
}
medical = { $route ->
    [text] Tumawag na ngayon sa { $emergency } at humingi ng ambulansya, o mag-text sa { $sms }. Kung may humihinga pero hindi magising, itagilid siya. Humiling na ako ng taong sasali sa usapang ito.
    [text-some] Tumawag na ngayon sa { $emergency } at humingi ng ambulansya. Sa maraming lugar, puwede ring mag-text sa { $sms }. Kung may humihinga pero hindi magising, itagilid siya. Humiling na ako ng taong sasali sa usapang ito.
    [silent] Tumawag na ngayon sa { $emergency } at humingi ng ambulansya. Kung hindi kayo makapagsalita, pindutin ang { $silent } kapag sinabi. Kung may humihinga pero hindi magising, itagilid siya. Humiling na ako ng taong sasali sa usapang ito.
    [voice] Tumawag na ngayon sa { $emergency } at humingi ng ambulansya. Kung hindi kayo makapagsalita, huwag ibaba ang telepono. Kung may humihinga pero hindi magising, itagilid siya. Humiling na ako ng taong sasali sa usapang ito.
   *[unknown] Tawagan na ngayon ang emergency number sa lugar ninyo at humingi ng ambulansya. Gumagana ang 112 sa karamihan ng cellphone. Kung may humihinga pero hindi magising, itagilid siya. Humiling na ako ng taong sasali sa usapang ito.
}
medical-again = { $emergency ->
    [none] Kung kaya ninyo, huwag ibaba ang tawag sa ambulansya, at sundin ang sabi nila. May tao nang tinawag para sumali sa usapang ito.
   *[other] Kung kaya ninyo, huwag ibaba ang tawag sa { $emergency }, at sundin ang sabi nila. May tao nang tinawag para sumali sa usapang ito.
}

## Help nearby

refer-found = { $place ->
    [none] Tumawag para magtanong; hindi ko alam kung may bakante pa.
   *[other] Para sa { $place }. Tumawag para magtanong; hindi ko alam kung may bakante pa.
}
ask-place-which = Alin po sa mga lugar na ito?
refer-more = Iba pang lugar:
refer-none = { $place ->
    [none] Wala pa po akong nahanap na lugar na maibibigay sa inyo.
   *[other] Wala pa po akong nahanap na lugar para sa { $place } na maibibigay sa inyo.
}
refer-no-more = Wala na po akong iba pang lugar na maibibigay sa inyo.
refer-enough = Marami na po iyan. May taong makakatulong sa inyong pumili. Humiling na ako ng taong sasali sa usapang ito.
refer-safe-phone = Kung kaya, tumawag gamit ang teleponong kayo lang ang gumagamit.
line-ngo = Linya ng tulong, hindi pulis: { $number }
line-gov = Linya ng tulong ng gobyerno: { $number }
line-police = Linya ng tulong na hawak ng PULIS: { $number }
line-ngo-text = Linya ng tulong, hindi pulis, mag-text: { $number }
line-gov-text = Linya ng tulong ng gobyerno, mag-text: { $number }
line-police-text = Linya na hawak ng PULIS, mag-text: { $number }
card-phone = { $name } { $phone }
card-text = { $name } mag-text { $sms }
card-both = { $name } { $phone } mag-text { $sms }
card-by-human = { $name }: magtanong sa tao rito
service-chosen = { $phone ->
    [none] { $name }: matutulungan kayo ng tao rito na makausap sila. Sila ang magpapasya kung makakatulong sila.
   *[other] { $name }: tumawag sa { $phone }. Hindi kailangang ibigay ang pangalan ninyo. Sila ang magpapasya kung makakatulong sila.
}

## What people ask

menu = Ano po ang pinakamakakatulong ngayon?
menu-short = Nandito po ako. Ano ang pinakamakakatulong ngayon?
help-menu = Puwede po kayong sumulat sa sarili ninyong salita. Nagtatanong ako ng simple, nagbibigay ng numero ng mga lugar na tumutulong, at tumatawag ng tao.
about = Isa akong automated assistant, hindi tao. Nagtatanong ako ng simple para mas maaga kayong matulungan ng tao. Hindi ako tumatawag sa pulis o kanino man.
about-people = Binabasa po ng mga tao ng linyang ito ang isinusulat ninyo. Puwede kayong humiling ng tao kahit kailan.
privacy = { $retention ->
    [until_close] Nakakandado po ang isinusulat ninyo. Mga tao lang ng linyang ito ang nagbabasa. Buburahin ito kapag isinara nila ang usapang ito. Wala akong ibang sinasabihan. Kung may buhay o batang nasa panganib, maaaring kailangan nilang magsabi.
   *[hours] Nakakandado po ang isinusulat ninyo. Mga tao lang ng linyang ito ang nagbabasa. Buburahin ito { $hours } oras matapos nilang isara ang usapang ito. Wala akong ibang sinasabihan. Kung may buhay o batang nasa panganib, maaaring kailangan nilang magsabi.
}
privacy-phone = Nananatili po ang mga text sa telepono ninyo at sa kumpanya ng telepono. Puwede ninyong ipabura sa akin ang nakatago rito.
privacy-web = Isara po ang page na ito para mawala sa screen. Puwede ninyong ipabura sa akin ang nakatago rito.
why-any = Tinatanong ko lang ang makakatulong para mahanap ang tamang tulong. Puwedeng laktawan ang kahit anong tanong.
off-topic = Makakatulong ako sa pananatiling ligtas at sa paghanap ng mga taong tumutulong. Baka hindi ko alam ang iba pa.
off-topic-again = Baka hindi po ako ang tama para dito. Mas marami ang masasabi ng tao.

## Language

ask-language = Anong wika po ang pinakamadali para sa inyo?
language-set = Sige po. Filipino na ang gamit ko ngayon.
language-same = Filipino po ang gamit ko rito.
language-not-here = Hindi ko pa po kayang isulat nang maayos ang wikang iyan. Humiling na ako ng taong sasali sa usapang ito, at sinabi ko ang wika ninyo.

## Endings

silence = Wala na po kayong matatanggap na mensahe mula rito.
goodbye = Ingat po kayo. Puwede kayong sumulat ulit dito kahit kailan. Puwede ninyong burahin ang mga mensaheng ito; baka may bakas pang maiwan sa telepono.
goodbye-web = Ingat po kayo. Puwede kayong bumalik kahit kailan. Isara ang page na ito para mawala sa screen; baka may bakas pang maiwan sa gamit ninyong telepono o computer.
ask-delete = Buburahin po ba lahat ng isinulat ninyo rito? Hindi na ito maibabalik.
delete-asked = Hiniling ko na pong burahin ang lahat ng ito rito. Burahin din po ang mga mensahe sa telepono ninyo; baka may tala pa ang kumpanya ng telepono.
delete-asked-web = Hiniling ko na pong burahin ang lahat ng ito rito. Isara rin po ang page na ito; baka may bakas pang maiwan sa telepono o computer.
delete-kept = Sige po. Walang binura.

## When something fails here

something-wrong = May nagkaproblema po rito. May taong titingin dito. Puwede kayong sumulat ulit.
safe-reply = Dumating na po ang mensahe ninyo at may taong babasa nito. { $emergency ->
    [none] Kung may panganib, tawagan ang emergency number sa lugar ninyo.
   *[other] Kung may panganib, tumawag sa { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Linya ng tulong, hindi pulis: { $hotline }
}
safe-reply-away = Hindi po naitago rito ang mensahe ninyo. Wala pang nakakita nito. Subukan po ulit maya-maya. { $emergency ->
    [none] Kung may panganib, tawagan ang emergency number sa lugar ninyo.
   *[other] Kung may panganib, tumawag sa { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Linya ng tulong, hindi pulis: { $hotline }
}

## Answers to choose from

option-human = Makausap ang tao
option-menu-services = Lugar na tumutulong
option-menu-tell = Magkuwento pa
option-menu-privacy = Ano ang nakatago
option-more = Iba pang lugar
name-police = { $name } (PULIS)
option-place-other = Ibang lugar
option-delete-confirm = Burahin
option-delete-keep = Huwag burahin

## The interview: each question, and its reason for whoever asks

interview-pause = Salamat po. Puwede kayong magpahinga kahit kailan.
ask-safe = Ligtas po ba kayong sumulat ngayon?
why-safe = Para malaman ko kung dapat maikli lang ito.
ask-consent = Puwede po ba akong magtanong ng ilang maikli, para mahanap ang tamang tulong? Puwedeng laktawan ang alinman.
why-consent = Tutulong ang mga sagot para mas maaga kayong matulungan ng tao.
ask-tell = Ano po ang nangyayari? Marami o kaunti, sa sarili ninyong salita.
why-tell = Ang sarili ninyong salita ang pinakamalinaw na nagsasabi ng kailangan ninyo.
ask-topic = Tungkol saan po ito higit sa lahat?
why-topic = Para malaman ko kung ano ang itatanong at hindi itatanong.
ask-role = Sino po ang dumadaan dito?
why-role = Para malaman ko kung paano tutulong.
ask-age = { $about ->
    [other] Mga ilang taon na po siya? May tulong na para sa ilang edad lang.
   *[self] Mga ilang taon na po kayo? May tulong na para sa ilang edad lang.
}
why-age = May mga lugar na ilang edad lang ang tinutulungan.
ask-needs = { $about ->
    [other] Ano po ang pinakamakakatulong sa kanya ngayon?
   *[self] Ano po ang pinakamakakatulong sa inyo ngayon?
}
why-needs = Para malaman ko kung anong lugar ang hahanapin.
ask-place = Saang bayan o postal code po ako maghahanap? Hindi kailangan ang kalye.
why-place = Naghahanap ako ng tulong na malapit doon. Hindi ko kailangan ang tirahan.
ask-danger = { $about ->
    [other] Nasa panganib po ba siya ngayon mismo?
   *[self] Nasa panganib po ba kayo ngayon mismo?
}
why-danger = Kung oo, sasabihin ko agad kung ano ang makakatulong.
ask-phone-seen = May iba po bang nakakakita ng teleponong ito o ng mga mensaheng ito?
why-phone-seen = Para makapili ng mas ligtas na paraan ng pagsulat.
ask-hurt = { $about ->
    [other] May sugat o sakit po ba siya na kailangan na ng doktor ngayon?
   *[self] May sugat o sakit po ba kayo na kailangan na ng doktor ngayon?
}
why-hurt = Kung oo, sasabihin ko kung sino ang tatawagan.
ask-self-harm = { $about ->
    [other] Nasasabi po ba niyang sasaktan o papatayin niya ang sarili?
   *[self] Minsan napakabigat ng lahat. Naiisip po ba ninyong saktan o patayin ang sarili?
}
why-self-harm = Kung oo, may mga taong makakausap agad.
ask-child = { $about ->
    [other] May bata po ba siyang kasama roon?
   *[self] May bata po ba kayong kasama riyan?
}
why-child = May mga lugar na tumatanggap ng pamilya.
ask-leave = { $about ->
    [other] Kung gusto niyang umalis, may pipigil po ba sa kanya, o matatakot ba siya sa mangyayari?
   *[self] Kung gusto ninyong umalis, may pipigil po ba sa inyo, o matatakot ba kayo sa mangyayari?
}
why-leave = Para malaman kung paano magplano nang ligtas.
ask-someone-gains = { $about ->
    [other] May nagpapagawa po ba sa kanya ng mga bagay na sekswal para sila ay kumita ng pera o iba pa?
   *[self] May nagpapagawa po ba sa inyo ng mga bagay na sekswal para sila ay kumita ng pera o iba pa?
}
why-someone-gains = May mga taong tumutulong sa ganito mismo.
ask-marriage = { $about ->
    [other] May pumipilit po ba sa kanyang magpakasal, o manatili sa kasal na hindi niya ginusto?
   *[self] May pumipilit po ba sa inyong magpakasal, o manatili sa kasal na hindi ninyo ginusto?
}
why-marriage = May mga taong tumutulong sa ganito mismo.
ask-pay = { $about ->
    [other] Hindi po ba ibinibigay ang sahod niya, o malayong mas maliit kaysa sa napag-usapan?
   *[self] Hindi po ba ibinibigay ang sahod ninyo, o malayong mas maliit kaysa sa napag-usapan?
}
why-pay = May mga paraan para singilin ang hindi nabayaran.
ask-debt = { $about ->
    [other] May nagsasabi po bang may utang siya at dapat niya itong bayaran sa pagtatrabaho?
   *[self] May nagsasabi po bang may utang kayo at dapat ninyo itong bayaran sa pagtatrabaho?
}
why-debt = Baka may abogadong makakatulong dito.
ask-hurt-by = { $about ->
    [other] May nanakit na po ba sa kanya roon, tulad ng palo o tulak?
   *[self] May nanakit na po ba sa inyo riyan, tulad ng palo o tulak?
}
why-hurt-by = Para malaman kung paano kayo magiging ligtas.
ask-threats = { $about ->
    [other] May nagsabi po bang may masamang mangyayari kung aalis, tatanggi o magsasabi siya?
   *[self] May nagsabi po bang may masamang mangyayari kung aalis, tatanggi o magsasabi kayo?
}
why-threats = Para malaman kung paano magplano nang ligtas.
ask-made-to = { $about ->
    [other] Niloko o pinilit po ba siyang gawin ang mga bagay na ayaw niyang gawin?
   *[self] Niloko o pinilit po ba kayong gawin ang mga bagay na ayaw ninyong gawin?
}
why-made-to = Para mahanap ang mga taong may alam dito.
ask-papers = { $about ->
    [other] Hawak po ba ng iba ang pasaporte o mga papeles niya?
   *[self] Hawak po ba ng iba ang pasaporte o mga papeles ninyo?
}
why-papers = May mga paraan para mabawi o mapalitan ang papeles.
ask-exchange = { $about ->
    [other] Kinailangan po ba niyang gumawa ng mga bagay na sekswal kapalit ng tirahan, pagkain o ibang kailangan?
   *[self] Kinailangan po ba ninyong gumawa ng mga bagay na sekswal kapalit ng tirahan, pagkain o ibang kailangan?
}
why-exchange = Kung oo, hindi kayo nag-iisa, at may tulong.
ask-images = { $about ->
    [other] May nagpilit po ba sa kanyang magpadala o sumali sa sekswal na litrato, video o video call?
   *[self] May nagpilit po ba sa inyong magpadala o sumali sa sekswal na litrato, video o video call?
}
why-images = May mga paraan para maipatanggal ang mga litrato.
ask-money = { $about ->
    [other] May ibang kumukuha po ba ng perang natatanggap niya?
   *[self] May ibang kumukuha po ba ng perang natatanggap ninyo?
}
why-money = Para makita kung ano ang una ninyong kailangan.
ask-hours = { $about ->
    [other] Napakahaba po ba ng oras niya, o wala siyang pahinga, at hindi siya makatanggi?
   *[self] Napakahaba po ba ng oras ninyo, o wala kayong pahinga, at hindi kayo makatanggi?
}
why-hours = May mga patakaran sa oras at pahinga.
ask-made-to-break = { $about ->
    [other] May nagpapagawa po ba sa kanya ng mga bagay na puwedeng magdala ng problema sa batas?
   *[self] May nagpapagawa po ba sa inyo ng mga bagay na puwedeng magdala ng problema sa batas?
}
why-made-to-break = Makakatulong ang abogado kapag pinilit lang ang tao.
ask-promised = { $about ->
    [other] Iba po ba ito sa ipinangako sa kanya? Ano ang pinakanaiiba?
   *[self] Iba po ba ito sa ipinangako sa inyo? Ano ang pinakanaiiba?
}
why-promised = Para makita kung ano ang maaaring karapatan ninyo.
ask-locked = { $about ->
    [other] Ikinukulong po ba siya, o may nagbabantay para hindi siya makalabas?
   *[self] Ikinukulong po ba kayo, o may nagbabantay para hindi kayo makalabas?
}
why-locked = Para malaman kung gaano kabilis ito dapat tingnan.
ask-watched = { $about ->
    [other] May lagi po bang kasama niya, o laging nagmamasid kung saan siya pumupunta?
   *[self] May lagi po bang kasama ninyo, o laging nagmamasid kung saan kayo pumupunta?
}
why-watched = Para malaman kung kailan ligtas mag-usap.
ask-contact = { $about ->
    [other] May pumipigil po ba sa kanyang makausap ang pamilya o mga kaibigan?
   *[self] May pumipigil po ba sa inyong makausap ang pamilya o mga kaibigan ninyo?
}
why-contact = Para malaman kung sino ang makakasuporta sa inyo.
ask-home-free = { $about ->
    [other] Sa bahay na tinitirhan niya, wala po ba siyang sariling oras o lugar, at hindi malayang makalabas?
   *[self] Sa bahay na tinitirhan ninyo, wala po ba kayong sariling oras o lugar, at hindi malayang makalabas?
}
why-home-free = Para mahanap ang mga taong may alam dito.
ask-moved-soon = { $about ->
    [other] May nagbabalak po bang dalhin siya agad sa lugar na ayaw niyang puntahan?
   *[self] May nagbabalak po bang dalhin kayo agad sa lugar na ayaw ninyong puntahan?
}
why-moved-soon = Para malaman kung gaano kabilis ito dapat tingnan.
ask-passed-on = { $about ->
    [other] Ipinasa po ba siya mula sa isang tao o lugar papunta sa iba, na parang puwede siyang ibenta?
   *[self] Ipinasa po ba kayo mula sa isang tao o lugar papunta sa iba, na parang puwede kayong ibenta?
}
why-passed-on = Para mahanap ang mga taong may alam dito.
ask-children-held = { $about ->
    [other] May gumagamit po ba sa mga anak niya para mapasunod siya?
   *[self] May gumagamit po ba sa mga anak ninyo para mapasunod kayo?
}
why-children-held = May mga lugar na sabay na tumutulong sa magulang at anak.
ask-body = { $about ->
    [other] May pumipilit po ba sa kanyang magbigay ng bahagi ng katawan niya, o magbuntis para sa iba?
   *[self] May pumipilit po ba sa inyong magbigay ng bahagi ng katawan ninyo, o magbuntis para sa kanila?
}
why-body = Baka may doktor o abogadong makakatulong dito.

## Its answers

option-yes = Oo
option-no = Hindi
option-unsure = Hindi sigurado
option-skip = Laktawan
option-safe-yes = Oo
option-safe-no = Hindi
option-consent-yes = Sige, magtanong
option-consent-no = Walang tanong
option-topic-work = Trabaho o amo
option-topic-partner = Asawa o karelasyon
option-topic-family = Pamilya
option-topic-online = Online, litrato
option-topic-travel = Biyahe o paglipat
option-topic-other = Iba pa
option-role-self = Ako
option-role-family = Kapamilya ko
option-role-friend = Kaibigan ko
option-role-public = Taong nakita ko
option-role-professional = Trabaho ko ito
option-age-under-13 = Wala pang 13
option-age-13-17 = 13 hanggang 17
option-age-18-24 = 18 hanggang 24
option-age-25-plus = 25 pataas
option-needs-shelter = Matutuluyan
option-needs-food = Pagkain
option-needs-medical = Doktor
option-needs-legal = Abogado, papeles
option-needs-money = Hindi nabayarang sahod
option-needs-talk = May makausap
option-needs-transport = Paano makarating
option-needs-none = Wala muna ngayon
option-threats-me = Sasaktan ako
option-threats-family = Sasaktan pamilya ko
option-threats-police = Pulis o deportasyon
option-threats-share = Ikalat litrato o lihim
option-promised-work = Ang ginagawa ko
option-promised-pay = Sahod o kondisyon
option-promised-papers = Papeles o visa
option-break-online = Online o sa telepono
option-break-other = Iba pa

## What may be passed on

ask-share = Gaano po karami ang puwedeng sabihin ng mga tao rito sa iba tungkol dito?
why-share = Kayo po ang pipili kung sino ang makakaalam. Puwedeng baguhin mamaya.
option-share-anonymous = Wala
option-share-helpline = Linyang ito lang
option-share-named = Pati kung saan ako payag
ask-police = Puwede po bang magsabi sa pulis ang mga tao rito, kung sa tingin ninyong pareho ay makakatulong?
why-police = Kayo po ang pipili. Walang mag-aakalang payag kayo.
consent-kept = Sige po. Para bawiin ito kahit kailan, ipadala ang isang salitang ito: { $word }
word-withdraw = lihim
consent-withdrawn = Sige po. Mula ngayon, wala nang ibang sasabihin tungkol sa inyo, maliban kung may buhay o batang nasa panganib o hingin ng batas.

## Waiting for a human: only what is known

wait-free = May tao pong naka-duty at libre ngayon.
wait-ahead = May mga naka-duty po. Naghihintay bago kayo: { $ahead }.
wait-next = Nasa ibang usapan po ang mga naka-duty. Kayo na ang kasunod.
wait-none = Wala pong naka-duty sa ngayon. Babasahin nila ang isinulat ninyo pagdating nila.
wait-closed = Wala pong naka-duty ngayon. May tao ulit: { $opens }.
wait-minutes = Nitong mga araw, ilang minuto ang hintay.
wait-hour = Nitong mga araw, hanggang isang oras ang hintay.
wait-longer = Nitong mga araw, mahigit isang oras ang hintay.

## Nobody is on duty: a safe time and way

ask-callback = May taong puwedeng kumontak sa inyo kapag ligtas na. Paano po?
why-callback = Puwedeng mapansin ang text o tawag sa maling oras.
option-callback-text = Sa text
option-callback-call = Sa tawag
option-callback-no = Hindi, susulat ako ulit
ask-callback-when = Kailan po ligtas?
why-callback-when = Para walang ibang makakita.
option-when-morning = Sa umaga
option-when-afternoon = Sa hapon
option-when-evening = Sa gabi
option-when-night = Sa hatinggabi
callback-kept = Naitala ko na po para sa mga tao rito. Kung hindi na ligtas, isulat dito.

## What people bring up beside

answer-press = Para po sa nangangailangan ng tulong ang linyang ito. Para sa balita, pag-aaral o donasyon, tingnan ang web page ng samahan.
answer-wrong-number = Ayos lang po. Automated na linya ito. Puwede ninyong burahin ang mga mensahe.
answer-sex-work = Walang huhusga sa inyo rito. Puwede akong maghanap ng doktor, abogado o mga taong nagtatanggol ng karapatan ninyo.
answer-partner = Walang puwedeng manakit o magbanta sa inyo, kahit asawa o karelasyon. Puwede akong maghanap ng ligtas na lugar at tutulong dito.
answer-labour = Sahod, oras, pagtanggal: madalas makatulong ang unyon o opisina ng paggawa, kahit walang papeles. Puwede akong maghanap.
answer-insult = Automated assistant lang po ako. Kung may problema, isulat sa sarili ninyong salita.
reporting-consent = Hindi ako tumatawag ng pulis o immigration. Ang mga tao rito, kung payag lang kayo, o kung may buhay o batang nasa panganib.
reporting-law = Wala akong tinatawagan. Ayon sa batas, may mga bagay na dapat nilang iulat, gaya ng batang nasa panganib. Kayo ang pipili ng sasabihin.

## Other first words, which an operator may choose

hello-warm = Kumusta po, mabuti at sumulat kayo. Isa akong automated assistant, hindi tao.
hello-brief = Kumusta po. Automated assistant ito.
