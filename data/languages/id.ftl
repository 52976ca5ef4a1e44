# Every sentence the assistant says in Indonesian.
# Not yet reviewed by a native speaker who knows this work.

language-name = Bahasa Indonesia
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Halo. Saya asisten otomatis, bukan manusia.
hello-after-story = Terima kasih sudah bercerita. Saya asisten otomatis.
i-am-automated = Saya asisten otomatis, bukan manusia.
ack-careful = Kalau begitu pelan-pelan saja. Anda boleh pergi kapan saja.
hello-after-cry = Saya di sini. Saya asisten otomatis.
here-again = Saya di sini.

## When writing is not safe

keep-short = { $emergency ->
    [none] Baik. Tulis lagi kapan saja. Kalau bahaya, telepon nomor darurat setempat.
   *[other] Baik. Tulis lagi kapan saja. Kalau bahaya, telepon { $emergency }.
}
phone-seen-advice = Pesan ini bisa dihapus, tapi jejaknya bisa tertinggal. Menulislah hanya saat aman bagi Anda.
keep-short-again = Baik. Saya tunggu. Anda boleh menulis kapan saja.

safe-word = Kalau ada yang datang, kirim 00: saya hanya menulis soal cuaca sampai Anda kirim 00 lagi. Untuk memakai kata sendiri, kirim 00 dan kata itu.
safe-word-set = Baik. Sekarang kata itu menyembunyikan obrolan ini, dan memunculkannya lagi.
safe-word-other = Tolong pilih satu kata saja, paling sedikit tiga huruf.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Cuaca hari ini: 18-24 derajat, angin lemah, sedikit hujan.
decoy-later = Belum ada laporan cuaca baru. Laporan berikutnya besok.
decoy-number = Nomor ini mengirim info cuaca sekali sehari.

## A word of use about what was told

advice-images = Jangan bayar dan jangan kirim lagi. Simpan pesannya sebagai bukti. Take It Down (di bawah 18 tahun) dan StopNCII membantu memblokir foto, gratis dan tanpa nama.
advice-marriage = Tidak seorang pun boleh memaksa Anda menikah. Kalau Anda dibawa ke bandara, Anda bisa bilang ke petugas mana pun di sana bahwa Anda tidak mau pergi.
advice-scam = Kedutaan dan polisi negara Anda sendiri bisa bertindak. Jangan bayar untuk pembebasan sebelum seseorang dari tim di sini melihatnya bersama Anda.
advice-leaving = Kalau Anda berencana pergi: pilih waktu saat tidak ada yang mengawasi, bawa surat-surat, uang, dan obat, dan beri tahu orang yang Anda percaya.
advice-offer = Tanda tawaran kerja yang buruk: Anda bayar dulu, paspor ditahan, tanpa kontrak, visa turis, sangat terburu-buru. Tanyakan perusahaan itu ke kedutaan Anda.
advice-papers = Tidak seorang pun boleh menahan paspor Anda. Paspor bisa diganti. Jangan ambil risiko untuk mengambilnya kembali; seseorang dari tim di sini bisa memberi tahu caranya.
advice-pay = Kalau aman, catat hari, jam, dan gaji Anda, dan simpan foto. Gaji sering bisa ditagih, meskipun tanpa surat-surat.
advice-device = Mereka mungkin bisa melihat yang Anda lakukan di sini. Pakai HP lain kalau bisa, dan jangan ubah apa pun dulu di HP ini: bisa ketahuan.
advice-other = Jangan hadapi orang yang melakukannya. Tanyakan kepada yang mengalami, saat berdua saja, apa yang dia inginkan. Anda bisa mencatat tanggal dan tempat.

## Small words before the next step

ack-told = Terima kasih sudah bercerita.
ack-heard = Saya mendengarkan Anda.
ack-hard = Saya ikut sedih Anda mengalami ini. Ini bukan salah Anda.
ack-skip = Tidak apa-apa. Kita lewati.
ack-unsure = Tidak apa-apa. Anda tidak harus tahu.
ack-no-questions = Baik. Tanpa pertanyaan.
ack-welcome = Sama-sama.
ack-place-unknown = Saya tidak kenal tempat itu.
ack-again = Saya belum yakin paham maksud Anda. Anda bisa kirim angka, atau pakai kata-kata sendiri.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Yang Anda tulis di sini disimpan terkunci. Tim di sini bisa membacanya. Semua dihapus saat mereka menutup obrolan ini.
   *[hours] Yang Anda tulis di sini disimpan terkunci. Tim di sini bisa membacanya. Semua dihapus { $hours } jam setelah mereka menutup obrolan ini.
}
limits-child = Kalau Anda mungkin belum 18 tahun: saat seorang anak dalam bahaya, tim di sini mungkin harus memberi tahu orang lain. Anda yang memilih mau cerita apa. Tolong jangan tulis dulu nama, sekolah, atau alamat Anda.

## A human

human-called = Saya sudah minta seseorang dari tim bergabung di sini. Saya tidak tahu berapa lama. Anda bisa terus menulis; mereka akan melihatnya.
human-called-again = Seseorang dari tim sudah diminta dan bisa melihat obrolan ini. Saya tidak tahu berapa lama. Saya menemani Anda sampai saat itu.
human-invited = Cerita Anda penting. Saya sudah minta seseorang dari tim bergabung di sini. Saya tidak tahu berapa lama.
human-still = Menunggu itu berat. Obrolan Anda ada di depan tim. Saya menemani Anda.
while-waiting = { $emergency ->
    [none] Kalau sebelum itu jadi berbahaya, telepon nomor darurat setempat.
   *[other] Kalau sebelum itu jadi berbahaya, telepon { $emergency }.
}

## A responder comes and goes

human-joined = Seseorang dari tim sekarang ada di sini dan ikut membaca. Anda bisa menulis kepadanya di sini.
human-left = Orang dari tim sedang pergi. Sekarang asisten otomatis lagi yang menjawab. Tim masih bisa melihat yang Anda tulis.
conversation-closed = Tim sudah menutup obrolan ini. Anda bisa menulis lagi ke sini kapan saja, dan obrolan baru dimulai.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Telepon { $emergency } sekarang kalau bisa, atau kirim SMS ke { $sms }. Kalau tidak bisa bicara, tetap telepon dan jangan tutup. Saya sudah minta seseorang dari tim bergabung di sini.
    [text-some] Telepon { $emergency } sekarang kalau bisa. Di banyak tempat Anda juga bisa kirim SMS ke { $sms }. Kalau tidak bisa bicara, tetap telepon dan jangan tutup. Saya sudah minta seseorang dari tim bergabung di sini.
    [silent] Telepon { $emergency } sekarang kalau bisa. Kalau tidak bisa bicara, telepon dari HP, dengarkan, dan tekan { $silent } saat diminta. Saya sudah minta seseorang dari tim bergabung di sini.
    [voice] Telepon { $emergency } sekarang kalau bisa. Kalau tidak bisa bicara, tetap telepon dan jangan tutup. Saya sudah minta seseorang dari tim bergabung di sini.
   *[unknown] Telepon nomor darurat setempat sekarang kalau bisa. 112 bisa dipakai dari kebanyakan HP. Kalau tidak bisa bicara, tetap telepon dan jangan tutup. Saya sudah minta seseorang dari tim bergabung di sini.
}
danger-other = { $emergency ->
    [none] Kalau ada orang dalam bahaya sekarang, telepon nomor darurat setempat jika itu aman bagi Anda. Jangan berdiri di antara mereka. Saya sudah minta seseorang dari tim bergabung di sini.
   *[other] Kalau ada orang dalam bahaya sekarang, telepon { $emergency } jika itu aman bagi Anda. Jangan berdiri di antara mereka. Saya sudah minta seseorang dari tim bergabung di sini.
}
danger-again = { $emergency ->
    [none] Kalau bisa, pergi ke tempat yang ada orang lain, dan telepon nomor darurat setempat. Seseorang dari tim sudah diminta bergabung di sini.
   *[other] Kalau bisa, pergi ke tempat yang ada orang lain, dan telepon { $emergency }. Seseorang dari tim sudah diminta bergabung di sini.
}
suicide = { $route ->
    [text] Terima kasih sudah bilang; Anda bisa telepon { $line } atau kirim SMS ke { $sms } jam berapa pun. Anda tidak harus menghadapi ini sendirian. Kalau ini akan segera terjadi, telepon { $emergency }. Saya sudah minta seseorang dari tim bergabung di sini.
    [voice] Terima kasih sudah bilang; Anda bisa telepon { $line } jam berapa pun. Anda tidak harus menghadapi ini sendirian. Kalau ini akan segera terjadi, telepon { $emergency }. Saya sudah minta seseorang dari tim bergabung di sini.
    [emergency] Terima kasih sudah bilang; kalau ini akan segera terjadi, telepon { $emergency }. Anda tidak harus menghadapi ini sendirian. Saya sudah minta seseorang dari tim bergabung di sini.
   *[unknown] Terima kasih sudah bilang; kalau ini akan segera terjadi, telepon nomor darurat setempat. Anda tidak harus menghadapi ini sendirian. Saya sudah minta seseorang dari tim bergabung di sini.
}
suicide-again = { $route ->
    [text] Saya masih di sini, dan { $line } menjawab telepon dan SMS. Kalau bisa, jauhkan diri dari apa yang bisa melukai Anda. Seseorang dari tim sudah diminta bergabung di sini.
    [voice] Saya masih di sini, dan { $line } menjawab telepon. Kalau bisa, jauhkan diri dari apa yang bisa melukai Anda. Seseorang dari tim sudah diminta bergabung di sini.
   *[other] Saya masih di sini. Kalau bisa, jauhkan diri dari apa yang bisa melukai Anda, dan cari teman di dekat Anda. Seseorang dari tim sudah diminta bergabung di sini.
}
medical = { $route ->
    [text] Telepon { $emergency } sekarang dan minta ambulans, atau kirim SMS ke { $sms }. Kalau ada yang bernapas tapi tidak bangun, miringkan badannya. Saya sudah minta seseorang dari tim bergabung di sini.
    [text-some] Telepon { $emergency } sekarang dan minta ambulans. Di banyak tempat Anda juga bisa kirim SMS ke { $sms }. Kalau ada yang bernapas tapi tidak bangun, miringkan badannya. Saya sudah minta seseorang dari tim bergabung di sini.
    [silent] Telepon { $emergency } sekarang dan minta ambulans. Kalau tidak bisa bicara, tekan { $silent } saat diminta. Kalau ada yang bernapas tapi tidak bangun, miringkan badannya. Saya sudah minta seseorang dari tim bergabung di sini.
    [voice] Telepon { $emergency } sekarang dan minta ambulans. Kalau tidak bisa bicara, jangan tutup telepon. Kalau ada yang bernapas tapi tidak bangun, miringkan badannya. Saya sudah minta seseorang dari tim bergabung di sini.
   *[unknown] Telepon nomor darurat setempat sekarang dan minta ambulans. 112 bisa dipakai dari kebanyakan HP. Kalau ada yang bernapas tapi tidak bangun, miringkan badannya. Saya sudah minta seseorang dari tim bergabung di sini.
}
medical-again = { $emergency ->
    [none] Kalau bisa, jangan tutup telepon dengan ambulans, dan ikuti kata mereka. Seseorang dari tim sudah diminta bergabung di sini.
   *[other] Kalau bisa, jangan tutup telepon dengan { $emergency }, dan ikuti kata mereka. Seseorang dari tim sudah diminta bergabung di sini.
}

## Help nearby

refer-found = { $place ->
    [none] Telepon dan tanyakan dulu; saya tidak tahu apakah masih ada tempat.
   *[other] Untuk { $place }. Telepon dan tanyakan dulu; saya tidak tahu apakah masih ada tempat.
}
ask-place-which = Yang mana dari tempat ini?
refer-more = Tempat lain:
refer-none = { $place ->
    [none] Saya belum menemukan tempat untuk Anda.
   *[other] Saya belum menemukan tempat untuk Anda di { $place }.
}
refer-no-more = Saya tidak punya tempat lain lagi untuk Anda.
refer-enough = Tempatnya sudah banyak. Seseorang dari tim bisa bantu memilih. Saya sudah minta mereka bergabung di sini.
refer-safe-phone = Kalau bisa, telepon dari HP yang hanya Anda pakai sendiri.
line-ngo = Nomor bantuan, bukan polisi: { $number }
line-gov = Nomor bantuan pemerintah: { $number }
line-police = Nomor bantuan, dijawab POLISI: { $number }
line-ngo-text = Nomor bantuan, bukan polisi, SMS: { $number }
line-gov-text = Nomor bantuan pemerintah, SMS: { $number }
line-police-text = Nomor, dijawab POLISI, SMS: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS { $sms }
card-both = { $name } { $phone } SMS { $sms }
card-by-human = { $name }: tanya orang dari tim di sini
service-chosen = { $phone ->
    [none] { $name }: seseorang dari tim di sini bisa menghubungkan Anda. Mereka yang memutuskan apakah bisa membantu.
   *[other] { $name }: telepon { $phone }. Anda tidak harus memberi nama. Mereka yang memutuskan apakah bisa membantu.
}

## What people ask

menu = Apa yang paling membantu sekarang?
menu-short = Saya di sini. Apa yang paling membantu sekarang?
help-menu = Anda bisa menulis dengan kata-kata sendiri. Saya bertanya hal sederhana, memberi nomor tempat yang membantu, dan memanggil orang dari tim.
about = Saya asisten otomatis, bukan manusia. Saya bertanya hal sederhana supaya orang dari tim bisa lebih cepat membantu Anda. Saya tidak menelepon polisi atau siapa pun.
about-people = Tim di sini membaca yang Anda tulis. Anda bisa minta bicara dengan orang kapan saja.
privacy = { $retention ->
    [until_close] Yang Anda tulis disimpan terkunci. Hanya tim di sini yang membacanya. Semua dihapus saat mereka menutup obrolan ini. Saya tidak memberi tahu orang lain. Kalau ada nyawa atau anak dalam bahaya, mereka mungkin harus memberi tahu.
   *[hours] Yang Anda tulis disimpan terkunci. Hanya tim di sini yang membacanya. Semua dihapus { $hours } jam setelah mereka menutup obrolan ini. Saya tidak memberi tahu orang lain. Kalau ada nyawa atau anak dalam bahaya, mereka mungkin harus memberi tahu.
}
privacy-phone = Pesan tetap ada di HP Anda dan di perusahaan telepon. Anda bisa minta saya menghapus yang disimpan di sini.
privacy-web = Tutup halaman ini supaya hilang dari layar. Anda bisa minta saya menghapus yang disimpan di sini.
why-any = Saya hanya bertanya hal yang perlu untuk mencari bantuan yang cocok. Anda boleh melewati pertanyaan mana pun.
off-topic = Saya bisa bantu soal tetap aman dan mencari orang yang membantu. Soal lain mungkin saya tidak tahu.
off-topic-again = Mungkin saya kurang cocok untuk hal ini. Orang dari tim bisa menjelaskan lebih banyak.

## Language

ask-language = Bahasa apa yang paling nyaman bagi Anda?
language-set = Baik. Sekarang saya menulis dalam bahasa Indonesia.
language-same = Di sini saya menulis dalam bahasa Indonesia.
language-not-here = Saya belum bisa menulis bahasa itu dengan baik. Saya sudah minta seseorang dari tim bergabung di sini, dan memberi tahu bahasa Anda.

## Endings

silence = Tidak akan ada pesan lagi dari sini.
goodbye = Jaga diri Anda. Anda bisa menulis lagi ke sini kapan saja. Pesan ini bisa dihapus; jejaknya bisa tertinggal di HP.
goodbye-web = Jaga diri Anda. Anda bisa kembali kapan saja. Tutup halaman ini supaya hilang dari layar; jejaknya bisa tertinggal di perangkat.
ask-delete = Hapus semua yang Anda tulis di sini? Itu tidak bisa dikembalikan.
delete-asked = Saya sudah minta semuanya dihapus di sini. Hapus juga pesan di HP Anda; perusahaan telepon mungkin menyimpan catatan.
delete-asked-web = Saya sudah minta semuanya dihapus di sini. Tutup juga halaman ini; jejaknya bisa tertinggal di perangkat.
delete-kept = Baik. Tidak ada yang dihapus.

## When something fails here

something-wrong = Ada yang salah di sini. Seseorang akan memeriksanya. Anda bisa menulis lagi.
safe-reply = Pesan Anda sudah masuk dan akan dilihat seseorang. { $emergency ->
    [none] Kalau bahaya, telepon nomor darurat setempat.
   *[other] Kalau bahaya, telepon { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Nomor bantuan, bukan polisi: { $hotline }
}
safe-reply-away = Pesan Anda tidak bisa disimpan di sini. Belum ada yang melihatnya. Tolong coba lagi sebentar lagi. { $emergency ->
    [none] Kalau bahaya, telepon nomor darurat setempat.
   *[other] Kalau bahaya, telepon { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Nomor bantuan, bukan polisi: { $hotline }
}

## Answers to choose from

option-human = Bicara dengan orang
option-menu-services = Tempat yang membantu
option-menu-tell = Cerita lebih banyak
option-menu-privacy = Apa yang disimpan
option-more = Tempat lain lagi
name-police = { $name } (POLISI)
option-place-other = Tempat lain
option-delete-confirm = Hapus
option-delete-keep = Jangan hapus

## The interview: each question, and its reason for whoever asks

interview-pause = Terima kasih. Anda boleh istirahat kapan saja.
ask-safe = Apakah sekarang aman bagi Anda untuk menulis?
why-safe = Supaya saya tahu apakah harus singkat.
ask-consent = Boleh saya bertanya sedikit, untuk mencari bantuan yang cocok? Anda boleh melewati pertanyaan mana pun.
why-consent = Jawaban Anda membuat orang dari tim bisa lebih cepat membantu.
ask-tell = Apa yang sedang terjadi? Tulis banyak atau sedikit, sesuka Anda, dengan kata-kata sendiri.
why-tell = Kata-kata Anda paling jelas menunjukkan apa yang Anda perlukan.
ask-topic = Ini terutama tentang apa?
why-topic = Supaya saya tahu apa yang perlu ditanya dan apa yang tidak.
ask-role = Siapa yang mengalami ini?
why-role = Supaya saya tahu cara membantu.
ask-age = { $about ->
    [other] Kira-kira berapa umur orang itu? Ada bantuan untuk umur tertentu.
   *[self] Kira-kira berapa umur Anda? Ada bantuan untuk umur tertentu.
}
why-age = Ada tempat yang hanya membantu umur tertentu.
ask-needs = { $about ->
    [other] Apa yang paling membantu orang itu sekarang?
   *[self] Apa yang paling membantu Anda sekarang?
}
why-needs = Supaya saya tahu tempat apa yang dicari.
ask-place = Saya cari di kota atau kode pos mana? Nama jalan tidak perlu.
why-place = Saya cari bantuan di dekat situ. Saya tidak perlu alamatnya.
ask-danger = { $about ->
    [other] Apakah orang itu dalam bahaya sekarang juga?
   *[self] Apakah Anda dalam bahaya sekarang juga?
}
why-danger = Kalau ya, saya langsung beri tahu apa yang bisa membantu.
ask-phone-seen = Apakah ada orang lain yang bisa melihat HP ini atau pesan ini?
why-phone-seen = Supaya bisa memilih cara menulis yang lebih aman.
ask-hurt = { $about ->
    [other] Apakah orang itu luka atau sakit, sampai perlu dokter sekarang?
   *[self] Apakah Anda luka atau sakit, sampai perlu dokter sekarang?
}
why-hurt = Kalau ya, saya beri tahu siapa yang ditelepon.
ask-self-harm = { $about ->
    [other] Apakah orang itu bicara soal melukai diri atau bunuh diri?
   *[self] Kadang semua terasa sangat berat. Apakah Anda berpikir untuk melukai diri atau bunuh diri?
}
why-self-harm = Kalau ya, ada orang yang bisa langsung diajak bicara.
ask-child = { $about ->
    [other] Apakah ada anak bersama orang itu?
   *[self] Apakah ada anak bersama Anda?
}
why-child = Ada tempat yang menerima keluarga.
ask-leave = { $about ->
    [other] Kalau orang itu mau pergi, apakah ada yang akan menghalangi, atau apakah dia takut akan akibatnya?
   *[self] Kalau Anda mau pergi, apakah ada yang akan menghalangi, atau apakah Anda takut akan akibatnya?
}
why-leave = Supaya kami tahu cara menyusun langkah yang aman.
ask-someone-gains = { $about ->
    [other] Apakah ada yang memaksa dia melakukan hal seksual supaya orang itu dapat uang atau hal lain?
   *[self] Apakah ada yang memaksa Anda melakukan hal seksual supaya orang itu dapat uang atau hal lain?
}
why-someone-gains = Ada orang yang khusus membantu soal ini.
ask-marriage = { $about ->
    [other] Apakah ada yang memaksa dia menikah, atau tetap dalam pernikahan yang tidak dia setujui?
   *[self] Apakah ada yang memaksa Anda menikah, atau tetap dalam pernikahan yang tidak Anda setujui?
}
why-marriage = Ada orang yang khusus membantu soal ini.
ask-pay = { $about ->
    [other] Apakah gajinya ditahan, atau jauh lebih kecil dari yang disepakati?
   *[self] Apakah gaji Anda ditahan, atau jauh lebih kecil dari yang disepakati?
}
why-pay = Ada cara untuk menagih uang yang belum dibayar.
ask-debt = { $about ->
    [other] Apakah ada yang bilang dia punya utang dan harus melunasinya dengan bekerja?
   *[self] Apakah ada yang bilang Anda punya utang dan harus melunasinya dengan bekerja?
}
why-debt = Ahli hukum mungkin bisa membantu soal ini.
ask-hurt-by = { $about ->
    [other] Apakah ada orang di sana yang menyakiti dia, misalnya memukul atau mendorong?
   *[self] Apakah ada orang di sana yang menyakiti Anda, misalnya memukul atau mendorong?
}
why-hurt-by = Supaya kami tahu cara menjaga Anda tetap aman.
ask-threats = { $about ->
    [other] Apakah ada yang bilang akan terjadi hal buruk kalau dia pergi, menolak, atau bercerita?
   *[self] Apakah ada yang bilang akan terjadi hal buruk kalau Anda pergi, menolak, atau bercerita?
}
why-threats = Supaya kami tahu cara menyusun langkah yang aman.
ask-made-to = { $about ->
    [other] Apakah dia ditipu atau ditekan untuk melakukan hal yang tidak dia mau?
   *[self] Apakah Anda ditipu atau ditekan untuk melakukan hal yang tidak Anda mau?
}
why-made-to = Supaya bisa mencari orang yang paham soal ini.
ask-papers = { $about ->
    [other] Apakah paspor atau surat-suratnya dipegang orang lain?
   *[self] Apakah paspor atau surat-surat Anda dipegang orang lain?
}
why-papers = Ada cara untuk meminta surat kembali atau mengurus yang baru.
ask-exchange = { $about ->
    [other] Apakah dia pernah harus melakukan hal seksual demi tempat tinggal, makanan, atau keperluan lain?
   *[self] Apakah Anda pernah harus melakukan hal seksual demi tempat tinggal, makanan, atau hal lain yang Anda perlukan?
}
why-exchange = Ini terjadi juga pada orang lain, dan ada bantuan.
ask-images = { $about ->
    [other] Apakah ada yang memaksa dia mengirim, atau ikut dalam, foto, video, atau panggilan seksual?
   *[self] Apakah ada yang memaksa Anda mengirim, atau ikut dalam, foto, video, atau panggilan seksual?
}
why-images = Ada cara untuk meminta foto dihapus.
ask-money = { $about ->
    [other] Apakah uang yang dia dapat diambil orang lain?
   *[self] Apakah uang yang Anda dapat diambil orang lain?
}
why-money = Supaya terlihat apa yang mungkin perlu lebih dulu.
ask-hours = { $about ->
    [other] Apakah jam kerjanya sangat panjang, atau tanpa hari libur, dan tidak bisa menolak?
   *[self] Apakah jam kerja Anda sangat panjang, atau tanpa hari libur, dan tidak bisa menolak?
}
why-hours = Ada aturan soal jam kerja dan istirahat.
ask-made-to-break = { $about ->
    [other] Apakah ada yang memaksa dia melakukan hal yang bisa kena masalah hukum?
   *[self] Apakah ada yang memaksa Anda melakukan hal yang bisa kena masalah hukum?
}
why-made-to-break = Ahli hukum bisa membantu orang yang dipaksa melakukannya.
ask-promised = { $about ->
    [other] Apakah ini berbeda dari yang dijanjikan kepadanya? Apa yang paling berbeda?
   *[self] Apakah ini berbeda dari yang dijanjikan kepada Anda? Apa yang paling berbeda?
}
why-promised = Supaya terlihat apa yang mungkin jadi hak Anda.
ask-locked = { $about ->
    [other] Apakah dia dikunci, atau dijaga supaya tidak bisa keluar?
   *[self] Apakah Anda dikunci, atau ada yang menjaga supaya Anda tidak bisa keluar?
}
why-locked = Supaya kami tahu seberapa cepat ini harus dilihat.
ask-watched = { $about ->
    [other] Apakah ada yang selalu bersama dia, atau selalu mengawasi ke mana dia pergi?
   *[self] Apakah ada yang selalu bersama Anda, atau selalu mengawasi ke mana Anda pergi?
}
why-watched = Supaya kami tahu kapan aman untuk bicara.
ask-contact = { $about ->
    [other] Apakah ada yang melarang dia bicara dengan keluarga atau teman?
   *[self] Apakah ada yang melarang Anda bicara dengan keluarga atau teman?
}
why-contact = Supaya tahu siapa yang bisa mendukung Anda.
ask-home-free = { $about ->
    [other] Di rumah tempat dia tinggal, apakah dia tidak punya waktu atau ruang sendiri, dan tidak bebas keluar?
   *[self] Di rumah tempat Anda tinggal, apakah Anda tidak punya waktu atau ruang sendiri, dan tidak bebas keluar?
}
why-home-free = Supaya bisa mencari orang yang paham soal ini.
ask-moved-soon = { $about ->
    [other] Apakah ada yang mau segera membawa dia ke tempat yang tidak dia mau?
   *[self] Apakah ada yang mau segera membawa Anda ke tempat yang tidak Anda mau?
}
why-moved-soon = Supaya kami tahu seberapa cepat ini harus dilihat.
ask-passed-on = { $about ->
    [other] Apakah dia diserahkan dari satu orang atau tempat ke yang lain, seolah-olah bisa dijual?
   *[self] Apakah Anda diserahkan dari satu orang atau tempat ke yang lain, seolah-olah bisa dijual?
}
why-passed-on = Supaya bisa mencari orang yang paham soal ini.
ask-children-held = { $about ->
    [other] Apakah ada yang memakai anaknya untuk memaksa dia melakukan sesuatu?
   *[self] Apakah ada yang memakai anak Anda untuk memaksa Anda melakukan sesuatu?
}
why-children-held = Ada tempat yang membantu orang tua bersama anaknya.
ask-body = { $about ->
    [other] Apakah ada yang menekan dia untuk memberi bagian tubuhnya, atau untuk hamil bagi orang lain?
   *[self] Apakah ada yang menekan Anda untuk memberi bagian tubuh Anda, atau untuk hamil bagi orang lain?
}
why-body = Dokter atau ahli hukum mungkin bisa membantu soal ini.

## Its answers

option-yes = Ya
option-no = Tidak
option-unsure = Tidak yakin
option-skip = Lewati
option-safe-yes = Ya
option-safe-no = Tidak
option-consent-yes = Boleh, silakan tanya
option-consent-no = Tanpa pertanyaan
option-topic-work = Kerja atau bos
option-topic-partner = Pasangan
option-topic-family = Keluarga
option-topic-online = Internet, foto
option-topic-travel = Perjalanan atau pindah
option-topic-other = Hal lain
option-role-self = Saya
option-role-family = Keluarga saya
option-role-friend = Teman
option-role-public = Orang yang saya lihat
option-role-professional = Ini pekerjaan saya
option-age-under-13 = Di bawah 13
option-age-13-17 = 13 sampai 17
option-age-18-24 = 18 sampai 24
option-age-25-plus = 25 atau lebih
option-needs-shelter = Tempat tinggal
option-needs-food = Makanan
option-needs-medical = Dokter
option-needs-legal = Ahli hukum, surat
option-needs-money = Uang belum dibayar
option-needs-talk = Teman bicara
option-needs-transport = Cara ke sana
option-needs-none = Sekarang tidak ada
option-threats-me = Menyakiti saya
option-threats-family = Menyakiti keluarga saya
option-threats-police = Polisi atau deportasi
option-threats-share = Sebar foto atau cerita
option-promised-work = Apa yang saya kerjakan
option-promised-pay = Gaji atau syarat
option-promised-papers = Surat atau visa
option-break-online = Internet atau telepon
option-break-other = Hal lain

## What may be passed on

ask-share = Seberapa banyak tim di sini boleh memberi tahu pihak lain soal ini?
why-share = Anda yang menentukan siapa yang tahu. Nanti bisa diubah.
option-share-anonymous = Tidak sama sekali
option-share-helpline = Hanya layanan ini tahu
option-share-named = Juga tempat pilihan saya
ask-police = Kalau menurut Anda dan tim itu membantu, boleh tim memberi tahu polisi?
why-police = Itu pilihan Anda. Tidak ada yang menganggap Anda setuju.
consent-kept = Baik. Untuk menariknya kembali kapan saja, kirim satu kata ini: { $word }
word-withdraw = rahasia
consent-withdrawn = Baik. Mulai sekarang tidak ada lagi yang diteruskan tentang Anda, kecuali nyawa atau anak dalam bahaya atau hukum mewajibkannya.

## Waiting for a human: only what is known

wait-free = Ada petugas jaga yang sedang luang.
wait-ahead = Ada petugas jaga. Yang menunggu sebelum Anda: { $ahead }.
wait-next = Petugas jaga sedang di obrolan lain. Berikutnya giliran Anda.
wait-none = Saat ini tidak ada petugas jaga. Mereka akan membaca tulisan Anda nanti.
wait-closed = Sekarang tidak ada petugas jaga. Ada lagi: { $opens }.
wait-minutes = Belakangan ini orang menunggu beberapa menit.
wait-hour = Belakangan ini orang menunggu sampai satu jam.
wait-longer = Belakangan ini orang menunggu lebih dari satu jam.

## Nobody is on duty: a safe time and way

ask-callback = Seseorang bisa menghubungi Anda saat aman. Lewat apa?
why-callback = Pesan atau telepon di waktu yang salah bisa ketahuan.
option-callback-text = Lewat SMS
option-callback-call = Lewat telepon
option-callback-no = Tidak, saya tulis lagi
ask-callback-when = Kapan waktu yang aman?
why-callback-when = Supaya tidak dilihat orang lain.
option-when-morning = Pagi
option-when-afternoon = Siang
option-when-evening = Sore
option-when-night = Malam
callback-kept = Sudah saya catat untuk tim di sini. Kalau tidak aman lagi, tulis di sini.

## What people bring up beside

answer-press = Layanan ini untuk orang yang butuh bantuan. Untuk pers, penelitian, atau sumbangan, lihat halaman web lembaga.
answer-wrong-number = Tidak apa-apa. Ini layanan otomatis. Anda boleh menghapus pesan ini.
answer-sex-work = Di sini tidak ada yang menghakimi. Saya bisa mencari dokter, pengacara, atau orang yang membela hak Anda.
answer-partner = Tidak ada yang boleh memukul atau mengancam Anda, pasangan pun tidak. Saya bisa mencari tempat aman dan orang yang membantu.
answer-labour = Upah, jam kerja, dipecat: serikat atau dinas tenaga kerja sering bisa membantu, tanpa surat juga. Saya bisa mencari.
answer-insult = Saya hanya asisten otomatis. Kalau ada masalah, tulis dengan kata Anda sendiri.
reporting-consent = Saya tidak memanggil polisi atau imigrasi. Tim hanya kalau Anda setuju, atau kalau nyawa atau anak dalam bahaya.
reporting-law = Saya tidak memanggil siapa pun. Menurut hukum, tim harus melapor beberapa hal, seperti anak dalam bahaya. Anda yang memilih mau cerita apa.

## Other first words, which an operator may choose

hello-warm = Halo, bagus Anda menulis. Saya asisten otomatis, bukan manusia.
hello-brief = Halo. Ini asisten otomatis.
