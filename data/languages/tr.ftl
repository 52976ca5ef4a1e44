# Every sentence the assistant says in Turkish.
# Not yet reviewed by a native speaker who knows this work.

language-name = Türkçe
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Merhaba. Otomatik asistanım, insan değil.
hello-after-story = Anlattığınız için teşekkürler. Ben otomatik bir asistanım.
i-am-automated = Ben otomatik bir asistanım, insan değilim.
ack-careful = O zaman yavaş gideriz. İstediğiniz an çıkabilirsiniz.
hello-after-cry = Buradayım. Ben otomatik bir asistanım.
here-again = Buradayım.

## When writing is not safe

keep-short = { $emergency ->
    [none] Tamam. İstediğiniz zaman yazın. Tehlikede yerel acil numarayı arayın.
   *[other] Tamam. İstediğiniz zaman yazın. Tehlikede { $emergency } numarasını arayın.
}
phone-seen-advice = Bu mesajları silebilirsiniz; iz kalabilir. Sadece sizin için güvenliyse yazın.
keep-short-again = Tamam. Bekliyorum. İstediğiniz zaman yazabilirsiniz.

safe-word = Biri gelirse 00 yollayın: yine 00 yollayana kadar sadece hava durumunu yazarım. Kendi kelimeniz için 00 ve kelimeyi yollayın.
safe-word-set = Tamam. Bu kelime artık bu yazışmayı gizler ve geri getirir.
safe-word-other = Lütfen en az üç harfli tek bir kelime seçin.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Bugün hava: 18 ile 24 derece arası, hafif rüzgar, az yağmur.
decoy-later = Yeni hava raporu yok. Sıradaki rapor yarın gelir.
decoy-number = Bu numara günde bir kez hava durumu yollar.

## A word of use about what was told

advice-images = Ödemeyin, bir şey yollamayın. Kanıtları saklayın. Take It Down (18 altı) ve StopNCII foto engellemeye yarar: ücretsiz, isimsiz.
advice-marriage = Kimse sizi evlenmeye zorlayamaz. Havaalanına götürülürseniz oradaki her görevliye gitmek istemediğinizi söyleyebilirsiniz.
advice-scam = Elçiliğiniz ve kendi ülkenizin polisi bir şey yapabilir. Ekipten biriyle birlikte bakmadan, bırakmaları için para ödemeyin.
advice-leaving = Gitmeyi düşünüyorsanız: kimsenin bakmadığı bir zaman seçin, belge, para ve ilaç alın, güvendiğiniz birine söyleyin.
advice-offer = Kötü iş teklifinin işaretleri: önce ödeme, pasaportu almaları, sözleşme yok, turist vizesi, acele. Şirketi elçiliğinize sorun.
advice-papers = Kimse pasaportunuzu elinde tutamaz. Yenisi çıkarılabilir. Geri almak için riske girmeyin; ekipten biri yolunu söyleyebilir.
advice-pay = Güvenliyse günleri, saatleri ve aldığınız parayı not edin, fotoğraf saklayın. Para çoğu zaman istenebilir, belgeniz olmasa da.
advice-device = Burada yaptıklarınızı görebilirler. Mümkünse başka telefon kullanın ve bunda şimdilik bir şey değiştirmeyin: fark edilebilir.
advice-other = Bunu yapanın karşısına çıkmayın. Bunu yaşayan kişiye baş başayken ne istediğini sorun. Tarihleri ve yerleri not edebilirsiniz.

## Small words before the next step

ack-told = Anlattığınız için teşekkürler.
ack-heard = Sizi duyuyorum.
ack-hard = Bunları yaşadığınız için üzgünüm. Bu sizin suçunuz değil.
ack-skip = Sorun değil. Bunu geçiyoruz.
ack-unsure = Sorun değil. Bilmeniz gerekmiyor.
ack-no-questions = Tamam. Soru yok.
ack-welcome = Rica ederim.
ack-place-unknown = Bu yeri bilmiyorum.
ack-again = Anladığımdan emin değilim. Bir sayı yollayın ya da kendi sözlerinizle yazın.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Yazdıklarınız burada kilit altında. Bu hattın ekibi okuyabilir. Ekip bu yazışmayı kapatınca silinir.
   *[hours] Yazdıklarınız burada kilit altında. Bu hattın ekibi okuyabilir. Ekip bu yazışmayı kapattıktan { $hours } saat sonra silinir.
}
limits-child = 18 yaşından küçük olabilirseniz: bir çocuk tehlikedeyse ekibin birine haber vermesi gerekebilir. Ne anlatacağınızı siz seçersiniz. Lütfen şimdilik adınızı, okulunuzu ya da adresinizi yazmayın.

## A human

human-called = Ekipten birini bu yazışmaya çağırdım. Ne kadar sürer bilmiyorum. Yazmaya devam edebilirsiniz; yazdıklarınızı görecekler.
human-called-again = Ekipten biri çağrıldı ve bu yazışmayı görebiliyor. Ne kadar sürer bilmiyorum. O zamana kadar yanınızdayım.
human-invited = Anlattıklarınız önemli. Ekipten birini bu yazışmaya çağırdım. Ne kadar sürer bilmiyorum.
human-still = Beklemek zor. Yazışmanız ekibin önünde. Ben yanınızdayım.
while-waiting = { $emergency ->
    [none] Ondan önce tehlike olursa yerel acil numarayı arayın.
   *[other] Ondan önce tehlike olursa { $emergency } numarasını arayın.
}

## A responder comes and goes

human-joined = Ekipten biri şimdi burada ve sizinle birlikte okuyor. Buradan yazabilirsiniz.
human-left = Ekipten olan kişi ayrıldı. Yine ben, otomatik asistan. Ekip yazdıklarınızı hâlâ görebilir.
conversation-closed = Ekip bu yazışmayı kapattı. İstediğiniz zaman buraya yine yazabilirsiniz; yeni bir yazışma başlar.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Yapabilirseniz hemen { $emergency } numarasını arayın ya da { $sms } numarasına mesaj yollayın. Konuşamıyorsanız arayın ve telefonu kapatmayın. Ekipten birini bu yazışmaya çağırdım.
    [text-some] Yapabilirseniz hemen { $emergency } numarasını arayın. Birçok yerde { $sms } numarasına mesaj da yollayabilirsiniz. Konuşamıyorsanız arayın ve telefonu kapatmayın. Ekipten birini bu yazışmaya çağırdım.
    [silent] Yapabilirseniz hemen { $emergency } numarasını arayın. Konuşamıyorsanız cep telefonundan arayın, dinleyin ve istendiğinde { $silent } tuşlayın. Ekipten birini bu yazışmaya çağırdım.
    [voice] Yapabilirseniz hemen { $emergency } numarasını arayın. Konuşamıyorsanız arayın ve telefonu kapatmayın. Ekipten birini bu yazışmaya çağırdım.
   *[unknown] Yapabilirseniz hemen yerel acil numarayı arayın. 112 çoğu cep telefonundan çalışır. Konuşamıyorsanız arayın ve telefonu kapatmayın. Ekipten birini bu yazışmaya çağırdım.
}
danger-other = { $emergency ->
    [none] Biri şu an tehlikedeyse ve sizin için güvenliyse yerel acil numarayı arayın. Aralarına girmeyin. Ekipten birini bu yazışmaya çağırdım.
   *[other] Biri şu an tehlikedeyse ve sizin için güvenliyse { $emergency } numarasını arayın. Aralarına girmeyin. Ekipten birini bu yazışmaya çağırdım.
}
danger-again = { $emergency ->
    [none] Yapabilirseniz başka insanların olduğu bir yere gidin ve yerel acil numarayı arayın. Ekipten biri bu yazışmaya çağrıldı.
   *[other] Yapabilirseniz başka insanların olduğu bir yere gidin ve { $emergency } numarasını arayın. Ekipten biri bu yazışmaya çağrıldı.
}
suicide = { $route ->
    [text] İyi ki söylediniz; her saat { $line } numarasını arayabilir ya da { $sms } numarasına yazabilirsiniz. Yalnız kalmak zorunda değilsiniz. Olmak üzereyse hemen { $emergency } numarasını arayın. Birini bu yazışmaya çağırdım.
    [voice] İyi ki söylediniz; her saat { $line } numarasını arayabilirsiniz. Yalnız kalmak zorunda değilsiniz. Olmak üzereyse hemen { $emergency } numarasını arayın. Birini bu yazışmaya çağırdım.
    [emergency] İyi ki söylediniz; olmak üzereyse hemen { $emergency } numarasını arayın. Yalnız kalmak zorunda değilsiniz. Birini bu yazışmaya çağırdım.
   *[unknown] İyi ki söylediniz; olmak üzereyse hemen yerel acil numarayı arayın. Yalnız kalmak zorunda değilsiniz. Birini bu yazışmaya çağırdım.
}
suicide-again = { $route ->
    [text] Hâlâ buradayım; { $line } aramalara ve mesajlara yanıt verir. Yapabilirseniz size zarar verebilecek şeylerden uzaklaşın. Ekipten biri bu yazışmaya çağrıldı.
    [voice] Hâlâ buradayım; { $line } aramalara yanıt verir. Yapabilirseniz size zarar verebilecek şeylerden uzaklaşın. Ekipten biri bu yazışmaya çağrıldı.
   *[other] Hâlâ buradayım. Yapabilirseniz size zarar verebilecek şeylerden uzaklaşın ve birinin yanında olun. Ekipten biri bu yazışmaya çağrıldı.
}
medical = { $route ->
    [text] Hemen { $emergency } numarasını arayıp ambulans isteyin ya da { $sms } numarasına mesaj yollayın. Biri nefes alıyor ama uyanmıyorsa onu yan yatırın. Ekipten birini bu yazışmaya çağırdım.
    [text-some] Hemen { $emergency } numarasını arayıp ambulans isteyin. Birçok yerde { $sms } numarasına mesaj da yollayabilirsiniz. Biri nefes alıyor ama uyanmıyorsa onu yan yatırın. Ekipten birini bu yazışmaya çağırdım.
    [silent] Hemen { $emergency } numarasını arayıp ambulans isteyin. Konuşamıyorsanız istendiğinde { $silent } tuşlayın. Biri nefes alıyor ama uyanmıyorsa onu yan yatırın. Ekipten birini bu yazışmaya çağırdım.
    [voice] Hemen { $emergency } numarasını arayıp ambulans isteyin. Konuşamıyorsanız telefonu kapatmayın. Biri nefes alıyor ama uyanmıyorsa onu yan yatırın. Ekipten birini bu yazışmaya çağırdım.
   *[unknown] Hemen yerel acil numarayı arayıp ambulans isteyin. 112 çoğu cep telefonundan çalışır. Biri nefes alıyor ama uyanmıyorsa onu yan yatırın. Ekipten birini bu yazışmaya çağırdım.
}
medical-again = { $emergency ->
    [none] Yapabilirseniz ambulansla konuşurken telefonu kapatmayın ve dediklerini yapın. Ekipten biri bu yazışmaya çağrıldı.
   *[other] Yapabilirseniz { $emergency } ile konuşurken telefonu kapatmayın ve dediklerini yapın. Ekipten biri bu yazışmaya çağrıldı.
}

## Help nearby

refer-found = { $place ->
    [none] Arayıp sorabilirsiniz; yerleri var mı bilmiyorum.
   *[other] { $place } için. Arayıp sorabilirsiniz; yerleri var mı bilmiyorum.
}
ask-place-which = Bu yerlerden hangisi?
refer-more = Başka yerler:
refer-none = { $place ->
    [none] Size verecek bir yer henüz bulamadım.
   *[other] { $place } için size verecek bir yer henüz bulamadım.
}
refer-no-more = Size verecek başka yerim yok.
refer-enough = Bunlar çok yer. Ekipten biri seçmenize yardım edebilir. Birini bu yazışmaya çağırdım.
refer-safe-phone = Mümkünse sadece sizin kullandığınız bir telefondan arayın.
line-ngo = Yardım hattı, polis değil: { $number }
line-gov = Devletin yardım hattı: { $number }
line-police = POLİSİN yardım hattı: { $number }
line-ngo-text = Yardım hattı, polis değil, mesaj: { $number }
line-gov-text = Devletin yardım hattı, mesaj: { $number }
line-police-text = POLİSİN hattı, mesaj: { $number }
card-phone = { $name } { $phone }
card-text = { $name } mesaj { $sms }
card-both = { $name } { $phone } mesaj { $sms }
card-by-human = { $name }: buradaki kişiye sorabilirsiniz
service-chosen = { $phone ->
    [none] { $name }: buradan biri sizi onlara bağlayabilir. Yardım edip edemeyeceklerine onlar karar verir.
   *[other] { $name }: { $phone } numarasını arayın. Ad vermeniz gerekmez. Yardım edip edemeyeceklerine onlar karar verir.
}

## What people ask

menu = Şu an size en çok ne iyi gelir?
menu-short = Buradayım. Şu an size en çok ne iyi gelir?
help-menu = Kendi sözlerinizle yazabilirsiniz. Kolay sorular sorarım, yardım eden yerlerin numaralarını veririm ve ekipten birini çağırırım.
about = Ben otomatik bir asistanım, insan değilim. Bir insan size çabuk yardım etsin diye sorular sorarım. Polisi ya da başka birini aramam.
about-people = Yazdıklarınızı bu hattın ekibi okur. İstediğiniz an onlardan birini isteyebilirsiniz.
privacy = { $retention ->
    [until_close] Yazdıklarınız kilit altında; sadece ekip okur. Kapanınca silinir. Kimseye söylemem; can ya da çocuk tehlikedeyse ekip söyleyebilir.
   *[hours] Kilit altında; sadece ekip okur. Kapandıktan { $hours } saat sonra silinir. Kimseye söylemem; can ya da çocuk tehlikedeyse ekip söyleyebilir.
}
privacy-phone = Mesajlar telefonunuzda ve telefon şirketinde kalır. Burada tutulanları silmemi isteyebilirsiniz.
privacy-web = Bu sayfayı kapatırsanız ekrandan gider. Burada tutulanları silmemi isteyebilirsiniz.
why-any = Sadece doğru yardımı bulmaya yarayan şeyleri sorarım. Her soruyu geçebilirsiniz.
off-topic = Güvende kalmanıza ve yardım edecek birini bulmanıza yardım edebilirim. Gerisini bilmeyebilirim.
off-topic-again = Bunun için doğru yer olmayabilirim. Ekipten biri daha fazlasını söyleyebilir.

## Language

ask-language = Hangi dil sizin için en iyisi?
language-set = Tamam. Şimdi Türkçe yazıyorum.
language-same = Burada Türkçe yazıyorum.
language-not-here = O dilde henüz iyi yazamıyorum. Ekipten birini bu yazışmaya çağırdım ve dilinizi söyledim.

## Endings

silence = Buradan artık mesaj almayacaksınız.
goodbye = Kendinize iyi bakın. İstediğiniz zaman yine yazabilirsiniz. Bu mesajları silebilirsiniz; telefonda iz kalabilir.
goodbye-web = Kendinize iyi bakın. İstediğiniz zaman dönebilirsiniz. Bu sayfayı kapatırsanız ekrandan gider; cihazda iz kalabilir.
ask-delete = Burada yazdığınız her şey silinsin mi? Geri getirilemez.
delete-asked = Buradaki her şeyin silinmesini istedim. Lütfen telefonunuzdaki mesajları da silin; telefon şirketinde kayıt kalabilir.
delete-asked-web = Buradaki her şeyin silinmesini istedim. Bu sayfayı da kapatın; cihazda iz kalabilir.
delete-kept = Tamam. Hiçbir şey silinmedi.

## When something fails here

something-wrong = Burada bir şey ters gitti. Ekipten biri bakacak. Yine yazabilirsiniz.
safe-reply = Mesajınız geldi ve ekipten biri görecek. { $emergency ->
    [none] Tehlikede yerel acil numarayı arayın.
   *[other] Tehlikede { $emergency } numarasını arayın.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Yardım hattı, polis değil: { $hotline }
}
safe-reply-away = Mesajınız saklanamadı, kimse görmedi. Yine deneyin. { $emergency ->
    [none] Tehlikede yerel acil numarayı arayın.
   *[other] Tehlikede { $emergency } numarasını arayın.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Yardım hattı, polis değil: { $hotline }
}

## Answers to choose from

option-human = Bir insanla konuşmak
option-menu-services = Yardım eden yerler
option-menu-tell = Daha çok anlatmak
option-menu-privacy = Neler saklanıyor
option-more = Başka yerler
name-police = { $name } (POLİS)
option-place-other = Başka bir yer
option-delete-confirm = Sil
option-delete-keep = Silme

## The interview: each question, and its reason for whoever asks

interview-pause = Teşekkürler. İstediğiniz an ara verebilirsiniz.
ask-safe = Şu an yazmak sizin için güvenli mi?
why-safe = Kısa tutmam gerekiyor mu, bunu anlarım.
ask-consent = Doğru yardımı bulmak için birkaç kısa soru sorabilir miyim? İstediğinizi geçebilirsiniz.
why-consent = Yanıtlar, birinin size daha çabuk yardım etmesine yarar.
ask-tell = Neler oluyor? Az ya da çok, kendi sözlerinizle yazın.
why-tell = Ne gerektiğini en iyi sizin sözleriniz anlatır.
ask-topic = Daha çok neyle ilgili?
why-topic = Neyi soracağımı, neyi sormayacağımı anlarım.
ask-role = Bunu kim yaşıyor?
why-role = Nasıl yardım edeceğimi anlarım.
ask-age = { $about ->
    [other] Bu kişi aşağı yukarı kaç yaşında? Bazı yardımlar belli yaşlar içindir.
   *[self] Aşağı yukarı kaç yaşındasınız? Bazı yardımlar belli yaşlar içindir.
}
why-age = Bazı yerler sadece belli yaşlara yardım eder.
ask-needs = { $about ->
    [other] Şu an bu kişiye en çok ne iyi gelir?
   *[self] Şu an size en çok ne iyi gelir?
}
why-needs = Hangi yerleri arayacağımı anlarım.
ask-place = Hangi şehre ya da posta koduna bakayım? Sokak gerekmez.
why-place = Oraya yakın yardım arıyorum. Adres gerekmez.
ask-danger = { $about ->
    [other] Bu kişi şu an tehlikede mi?
   *[self] Şu an tehlikede misiniz?
}
why-danger = Öyleyse neyin işe yarayabileceğini hemen söylerim.
ask-phone-seen = Bu telefonu ya da bu mesajları başka biri görebilir mi?
why-phone-seen = Daha güvenli bir yazma yolu seçmeye yarar.
ask-hurt = { $about ->
    [other] Bu kişi yaralı ya da hasta mı, şimdi doktora ihtiyacı var mı?
   *[self] Yaralı ya da hasta mısınız, şimdi doktora ihtiyacınız var mı?
}
why-hurt = Öyleyse kimi arayacağınızı söylerim.
ask-self-harm = { $about ->
    [other] Bu kişi kendine zarar vermekten ya da kendini öldürmekten söz ediyor mu?
   *[self] Her şey çok zor gelebilir. Kendinize zarar vermeyi ya da kendinizi öldürmeyi düşünüyor musunuz?
}
why-self-harm = Öyleyse hemen konuşabileceğiniz insanlar var.
ask-child = { $about ->
    [other] Bu kişinin yanında çocuk var mı?
   *[self] Yanınızda çocuk var mı?
}
why-child = Bazı yerler aileleri kabul eder.
ask-leave = { $about ->
    [other] Bu kişi gitmek istese biri engel olur mu, ya da olacaklardan korkar mı?
   *[self] Gitmek isteseniz biri engel olur mu, ya da olacaklardan korkar mısınız?
}
why-leave = Nasıl güvenli plan yapacağımızı gösterir.
ask-someone-gains = { $about ->
    [other] Biri, para ya da başka bir şey almak için bu kişiye cinsel şeyler yaptırıyor mu?
   *[self] Biri, para ya da başka bir şey almak için size cinsel şeyler yaptırıyor mu?
}
why-someone-gains = Tam da bu konuda yardım eden insanlar var.
ask-marriage = { $about ->
    [other] Biri bu kişiyi evlenmeye ya da istemediği bir evlilikte kalmaya zorluyor mu?
   *[self] Biri sizi evlenmeye ya da istemediğiniz bir evlilikte kalmaya zorluyor mu?
}
why-marriage = Tam da bu konuda yardım eden insanlar var.
ask-pay = { $about ->
    [other] Bu kişinin parasını tutuyorlar mı, ya da para konuşulandan çok daha mı az?
   *[self] Paranızı tutuyorlar mı, ya da para konuşulandan çok daha mı az?
}
why-pay = Ödenmeyen parayı istemenin yolları var.
ask-debt = { $about ->
    [other] Biri, bu kişinin borcu olduğunu ve çalışarak ödemesi gerektiğini söylüyor mu?
   *[self] Biri, borcunuz olduğunu ve çalışarak ödemeniz gerektiğini söylüyor mu?
}
why-debt = Bu konuda bir avukat yardım edebilir.
ask-hurt-by = { $about ->
    [other] Oradaki biri bu kişinin canını yaktı mı, vurmak ya da itmek gibi?
   *[self] Oradaki biri canınızı yaktı mı, vurmak ya da itmek gibi?
}
why-hurt-by = Güvende olmanız için ne gerektiğini gösterir.
ask-threats = { $about ->
    [other] Biri, bu kişi giderse, hayır derse ya da anlatırsa kötü bir şey olacağını söyledi mi?
   *[self] Biri, giderseniz, hayır derseniz ya da anlatırsanız kötü bir şey olacağını söyledi mi?
}
why-threats = Nasıl güvenli plan yapacağımızı gösterir.
ask-made-to = { $about ->
    [other] Bu kişi kandırılarak ya da baskıyla istemediği şeyleri yapmak zorunda kaldı mı?
   *[self] Kandırılarak ya da baskıyla istemediğiniz şeyleri yapmak zorunda kaldınız mı?
}
why-made-to = Bu konuyu bilen insanları bulmaya yarar.
ask-papers = { $about ->
    [other] Bu kişinin pasaportu ya da kimliği başka birinde mi duruyor?
   *[self] Pasaportunuz ya da kimliğiniz başka birinde mi duruyor?
}
why-papers = Belgeleri geri almanın ya da yenilemenin yolları var.
ask-exchange = { $about ->
    [other] Bu kişi kalacak yer, yemek ya da başka ihtiyaçlar için cinsel şeyler yapmak zorunda kaldı mı?
   *[self] Kalacak yer, yemek ya da başka ihtiyaçlar için cinsel şeyler yapmak zorunda kaldınız mı?
}
why-exchange = Bunu yaşayan tek kişi olmazsınız, ve yardım var.
ask-images = { $about ->
    [other] Biri bu kişiye cinsel fotoğraf ya da video yollattı mı, ya da onu bunlarda veya böyle aramalarda yer almaya zorladı mı?
   *[self] Biri size cinsel fotoğraf ya da video yollattı mı, ya da sizi bunlarda veya böyle aramalarda yer almaya zorladı mı?
}
why-images = Fotoğrafları kaldırtmanın yolları var.
ask-money = { $about ->
    [other] Bu kişinin eline geçen parayı başka biri mi alıyor?
   *[self] Elinize geçen parayı başka biri mi alıyor?
}
why-money = Önce neyin gerekebileceğini görmeye yarar.
ask-hours = { $about ->
    [other] Bu kişi seçme şansı olmadan çok uzun saatler ya da izin günü olmadan çalışmak zorunda mı?
   *[self] Seçme şansınız olmadan çok uzun saatler ya da izin günü olmadan çalışmak zorunda mısınız?
}
why-hours = Çalışma saatleri ve dinlenme için kurallar var.
ask-made-to-break = { $about ->
    [other] Biri bu kişiye kanunla başını derde sokabilecek şeyler yaptırıyor mu?
   *[self] Biri size kanunla başınızı derde sokabilecek şeyler yaptırıyor mu?
}
why-made-to-break = Birine bunlar zorla yaptırıldıysa bir avukat yardım edebilir.
ask-promised = { $about ->
    [other] Durum, bu kişiye söylenenden farklı mı? En çok ne farklı?
   *[self] Durum, size söylenenden farklı mı? En çok ne farklı?
}
why-promised = Neye hakkınız olabileceğini gösterir.
ask-locked = { $about ->
    [other] Bu kişi kilit altında mı, ya da dışarı çıkmasın diye biri başında bekliyor mu?
   *[self] Kilit altında mısınız, ya da dışarı çıkmayın diye biri başınızda bekliyor mu?
}
why-locked = Birinin buna ne kadar çabuk bakması gerektiğini gösterir.
ask-watched = { $about ->
    [other] Biri hep bu kişinin yanında mı, ya da nereye gittiğine hep bakıyor mu?
   *[self] Biri hep yanınızda mı, ya da nereye gittiğinize hep bakıyor mu?
}
why-watched = Konuşmanın ne zaman güvenli olduğunu gösterir.
ask-contact = { $about ->
    [other] Biri bu kişinin ailesiyle ya da arkadaşlarıyla konuşmasına engel oluyor mu?
   *[self] Biri ailenizle ya da arkadaşlarınızla konuşmanıza engel oluyor mu?
}
why-contact = Kimin size destek olabileceğini bilmek işe yarar.
ask-home-free = { $about ->
    [other] Kaldığı evde bu kişinin kendine ait zamanı ve yeri yok ve istediği gibi dışarı çıkamıyor, öyle mi?
   *[self] Kaldığınız evde kendinize ait zamanınız ve yeriniz yok ve istediğiniz gibi dışarı çıkamıyorsunuz, öyle mi?
}
why-home-free = Bu konuyu bilen insanları bulmaya yarar.
ask-moved-soon = { $about ->
    [other] Biri bu kişiyi yakında gitmek istemediği bir yere götürmeyi düşünüyor mu?
   *[self] Biri sizi yakında gitmek istemediğiniz bir yere götürmeyi düşünüyor mu?
}
why-moved-soon = Birinin buna ne kadar çabuk bakması gerektiğini gösterir.
ask-passed-on = { $about ->
    [other] Bu kişi, sanki satılabilirmiş gibi bir kişiden ya da yerden ötekine verildi mi?
   *[self] Sanki satılabilirmişsiniz gibi bir kişiden ya da yerden ötekine verildiniz mi?
}
why-passed-on = Bu konuyu bilen insanları bulmaya yarar.
ask-children-held = { $about ->
    [other] Biri bu kişiye bir şeyler yaptırmak için çocuklarını kullanıyor mu?
   *[self] Biri size bir şeyler yaptırmak için çocuklarınızı kullanıyor mu?
}
why-children-held = Bazı yerler anne babaya ve çocuklara birlikte yardım eder.
ask-body = { $about ->
    [other] Biri bu kişiyi vücudundan bir parça vermeye ya da başkası için hamile kalmaya zorluyor mu?
   *[self] Biri sizi vücudunuzdan bir parça vermeye ya da başkası için hamile kalmaya zorluyor mu?
}
why-body = Bu konuda bir doktor ya da avukat yardım edebilir.

## Its answers

option-yes = Evet
option-no = Hayır
option-unsure = Emin değilim
option-skip = Geç
option-safe-yes = Evet
option-safe-no = Hayır
option-consent-yes = Tamam, sorabilirsiniz
option-consent-no = Soru istemiyorum
option-topic-work = İş ya da patron
option-topic-partner = Eş ya da sevgili
option-topic-family = Aile
option-topic-online = İnternet, fotoğraflar
option-topic-travel = Yolculuk ya da taşınma
option-topic-other = Başka bir şey
option-role-self = Ben
option-role-family = Ailem
option-role-friend = Bir arkadaş
option-role-public = Gördüğüm biri
option-role-professional = Bu benim işim
option-age-under-13 = 13 yaşından küçük
option-age-13-17 = 13 ile 17 arası
option-age-18-24 = 18 ile 24 arası
option-age-25-plus = 25 ya da üstü
option-needs-shelter = Kalacak yer
option-needs-food = Yemek
option-needs-medical = Doktor
option-needs-legal = Avukat, belgeler
option-needs-money = Ödenmeyen para
option-needs-talk = Konuşacak biri
option-needs-transport = Oraya gitmenin yolu
option-needs-none = Şimdilik hiçbiri
option-threats-me = Bana zarar vermek
option-threats-family = Aileme zarar vermek
option-threats-police = Polis, sınır dışı
option-threats-share = Foto yaymak, anlatmak
option-promised-work = Yaptığım şey
option-promised-pay = Para ya da şartlar
option-promised-papers = Belgeler ya da vize
option-break-online = İnternet ya da telefonla
option-break-other = Başka bir şey

## What may be passed on

ask-share = Ekip bu konuda başkalarına ne kadar bilgi verebilir?
why-share = Kimin bileceğine siz karar verirsiniz. Sonra değişebilir.
option-share-anonymous = Hiç
option-share-helpline = Sadece bu hat bilsin
option-share-named = İzin verdiğim yerlere de
ask-police = Birlikte yararlı bulursanız, ekip polise söyleyebilir mi?
why-police = Seçim sizin. Kimse evet demişsiniz saymaz.
consent-kept = Tamam. Geri almak için istediğiniz an şu tek kelimeyi yollayın: { $word }
word-withdraw = gizli
consent-withdrawn = Tamam. Bundan sonra sizinle ilgili başka bir şey aktarılmaz; can veya çocuk tehlikedeyse ya da yasa gerektirirse başka.

## Waiting for a human: only what is known

wait-free = Şu an görevde ve boşta biri var.
wait-ahead = Görevde kişiler var. Sizden önce bekleyen: { $ahead }.
wait-next = Görevdekiler şu an başka görüşmelerde. Sıra sizde.
wait-none = Şu an görevde kimse yok. Geldiklerinde yazdıklarınızı okurlar.
wait-closed = Şu an görevde kimse yok. Yeniden burada: { $opens }.
wait-minutes = Son zamanlarda birkaç dakika beklendi.
wait-hour = Son zamanlarda bir saate kadar beklendi.
wait-longer = Son zamanlarda bir saatten fazla beklendi.

## Nobody is on duty: a safe time and way

ask-callback = Güvenli olduğunda biri size ulaşabilir. Nasıl?
why-callback = Yanlış zamanda gelen mesaj ya da arama fark edilebilir.
option-callback-text = Mesajla
option-callback-call = Telefonla
option-callback-no = Hayır, ben yazarım
ask-callback-when = Ne zaman güvenli?
why-callback-when = Başka kimse görmesin diye.
option-when-morning = Sabah
option-when-afternoon = Öğleden sonra
option-when-evening = Akşam
option-when-night = Gece
callback-kept = Ekip için not edildi. Artık güvenli değilse buraya yazın.

## What people bring up beside

answer-press = Bu hat yardıma ihtiyacı olanlar için. Basın, araştırma ya da bağış için kurumun sitesine bakın.
answer-wrong-number = Sorun değil. Bu otomatik bir hat. Bu mesajları silebilirsiniz.
answer-sex-work = Burada kimse sizi yargılamaz. Doktor, avukat ya da haklarınızı savunan kişiler arayabilirim.
answer-partner = Kimse size vuramaz, sizi tehdit edemez; eşiniz de. Güvenli bir yer ve bu konuda yardım arayabilirim.
answer-labour = Ücret, saatler, işten atılma: sendika ya da çalışma dairesi çoğu kez yardım eder, belgesiz de. Arayabilirim.
answer-insult = Ben sadece otomatik bir asistanım. Bir sorun varsa kendi sözlerinizle yazın.
reporting-consent = Polisi ya da göç idaresini aramam. Ekip yalnız siz evet derseniz ya da can veya çocuk tehlikedeyse arar.
reporting-law = Kimseyi aramam. Yasa gereği ekip bazı şeyleri bildirir, örneğin tehlikedeki çocuğu. Ne anlatacağınızı siz seçersiniz.

## Other first words, which an operator may choose

hello-warm = Merhaba, iyi ki yazdınız. Ben robotum.
hello-brief = Merhaba. Bu otomatik bir asistan.
