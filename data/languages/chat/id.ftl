# What the web chat itself says in Bahasa Indonesia: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Obrolan
leave = Tinggalkan halaman ini
hide = Sembunyikan obrolan
messages = Pesan

## Writing

write = Tulis pesan
send = Kirim
erase = Hapus obrolan ini
eraseSure = Tekan sekali lagi untuk menghapus
erased = Terhapus. Tidak ada yang tersisa di halaman ini.

## First words

welcome = Tulislah kapan pun Anda siap. Asisten otomatis menjawab lebih dulu. Anda bisa meminta berbicara dengan orang kapan saja.
watched = Jika ada yang mungkin mengawasi perangkat ini, perangkat lain lebih aman: “{ leave }” menghapus obrolan ini, tetapi tidak riwayat peramban.
keys = Menekan Shift tiga kali melakukan hal yang sama.

## Who speaks, and who holds the conversation

you = Anda
assistant = Asisten otomatis
responder = Seorang petugas
system = Pemberitahuan
waiting = Menunggu seorang petugas
withPerson = Seorang petugas ada di sini
ended = Obrolan ini sudah selesai
joined = Seorang petugas bergabung.
left = Petugas sudah pergi. Asisten otomatis menjawab lagi.
endedLine = Obrolan ini sudah selesai. Jika Anda menulis lagi, obrolan baru dimulai.

## What is going on

writing = Menulis…
personWriting = Petugas sedang menulis…
sending = Mengirim…
sent = Terkirim
notSent = Tidak terkirim.
tryAgain = Coba lagi

## States of the line

slow = Koneksi lambat. Pesan Anda masih dalam perjalanan.
offline = Tidak ada koneksi sekarang. Yang Anda tulis disimpan di sini dan dikirim saat koneksi kembali.
offlineLong = Masih tidak ada koneksi. Yang Anda tulis disimpan di sini. Jika Anda dalam bahaya sekarang dan bisa menelepon, hubungi nomor darurat setempat.
reconnecting = Koneksi terputus. Mencoba lagi…
busy = Banyak pesan sekaligus. Pesan Anda dikirim sebentar lagi.
tooLong = Kelebihan { $n } karakter. Kirimlah dalam beberapa bagian.
refused = Obrolan tidak dapat dibuka dari halaman ini.
noFiles = Berkas tidak bisa dikirim di sini. Silakan menulis.

## Answers and places

newBelow = Pesan baru
call = Telepon
text = SMS
directions = Petunjuk arah
mapNote = Membuka aplikasi peta di perangkat ini. Aplikasi itu bisa mengingat alamatnya.
checked = Diperiksa { $date }
choose = Pilihan jawaban

## Choices of the person

options = Pilihan
language = Bahasa
large = Teks lebih besar
keep = Simpan obrolan ini saat saya berpindah halaman
kept = Obrolan tetap di tab ini sampai Anda pergi, menghapusnya, atau menutup tab.
cover = Sembunyikan obrolan saat saya berganti jendela
show = Tampilkan obrolan
aloud = Bacakan jawaban
end = Akhiri obrolan
endSure = Tekan sekali lagi untuk mengakhiri

## Humans

place = Orang yang menunggu sebelum Anda: { $n }
speaks = Petugas yang ada sekarang berbicara: { $names }
nobody = Tidak ada petugas sekarang. Asisten tetap bersama Anda.

## The end, and the page without JavaScript

helped = Apakah ini membantu? Tidak ada yang melihat siapa yang menjawab.
yes = Ya
some = Sedikit
no = Tidak
thanks = Terima kasih.
look = Cari pesan baru
plain = Halaman ini berfungsi tanpa JavaScript. Pesan baru muncul saat Anda mengirim pesan atau menekan tombol.
