# What the web chat itself says in Türkçe: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Sohbet
leave = Bu sayfadan çık
hide = Sohbeti gizle
messages = Mesajlar

## Writing

write = Bir mesaj yaz
send = Gönder
erase = Bu sohbeti sil
eraseSure = Silmek için yeniden bas
erased = Silindi. Bu sayfada ondan bir şey kalmadı.

## First words

welcome = Hazır olduğunda yaz. Önce otomatik bir asistan yanıt verir. İstediğin zaman bir insan isteyebilirsin.
watched = Bu cihazı biri izliyor olabilirse başka bir cihaz daha güvenlidir: “{ leave }” bu sohbeti siler, ama tarayıcı geçmişini silmez.
keys = Shift tuşuna üç kez basmak da aynısını yapar.

## Who speaks, and who holds the conversation

you = Sen
assistant = Otomatik asistan
responder = Bir insan
system = Bilgi
waiting = Bir insan bekleniyor
withPerson = Burada bir insan var
ended = Bu sohbet bitti
joined = Bir insan katıldı.
left = Görevli ayrıldı. Yine otomatik asistan yanıt veriyor.
endedLine = Bu sohbet bitti. Yeniden yazarsan yeni bir sohbet başlar.

## What is going on

writing = Yazıyor…
personWriting = Görevli yazıyor…
sending = Gönderiliyor…
sent = Gönderildi
notSent = Gönderilmedi.
tryAgain = Yeniden dene

## States of the line

slow = Bağlantı yavaş. Mesajın hâlâ yolda.
offline = Şu anda bağlantı yok. Yazdıkların burada duruyor ve bağlantı gelince gönderilir.
offlineLong = Hâlâ bağlantı yok. Yazdıkların burada duruyor. Şu anda tehlikedeysen ve arayabiliyorsan yerel acil numarayı ara.
reconnecting = Bağlantı koptu. Yeniden deneniyor…
busy = Aynı anda çok mesaj var. Seninki birazdan gönderilir.
tooLong = { $n } karakter fazla. Lütfen parça parça gönder.
refused = Sohbete bu sayfadan ulaşılamıyor.
noFiles = Buradan dosya gönderilemez. Lütfen yaz.

## Answers and places

newBelow = Yeni mesaj
call = Ara
text = SMS
directions = Yol tarifi
mapNote = Bu cihazın harita uygulamasını açar. Uygulama adresi hatırlayabilir.
checked = Kontrol tarihi: { $date }
choose = Seçilebilecek yanıtlar

## Choices of the person

options = Seçenekler
language = Dil
large = Daha büyük yazı
keep = Sayfalar arasında gezerken bu sohbeti koru
kept = Sohbet, sen çıkana, silene ya da sekmeyi kapatana kadar bu sekmede kalır.
cover = Pencere değiştirdiğimde sohbeti gizle
show = Sohbeti göster
aloud = Yanıtları sesli oku
end = Sohbeti bitir
endSure = Bitirmek için yeniden bas

## Humans

place = Senden önce bekleyenler: { $n }
speaks = Şu anda buradakilerin konuştuğu diller: { $names }
nobody = Şu anda burada bir insan yok. Asistan seninle kalıyor.

## The end, and the page without JavaScript

helped = Bu yardımcı oldu mu? Kimin yanıtladığını kimse görmez.
yes = Evet
some = Biraz
no = Hayır
thanks = Teşekkürler.
look = Yeni mesajlara bak
plain = Bu sayfa JavaScript olmadan çalışır. Yeni mesajlar, bir mesaj gönderdiğinde ya da düğmeye bastığında görünür.
