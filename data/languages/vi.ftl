# Every sentence the assistant says in Vietnamese.
# Not yet reviewed by a native speaker who knows this work.

language-name = Tiếng Việt
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Xin chào. Tôi là trợ lý tự động, không phải người.
hello-after-story = Cảm ơn bạn đã kể. Tôi là trợ lý tự động.
i-am-automated = Tôi là trợ lý tự động, không phải người thật.
ack-careful = Vậy mình đi từ từ. Bạn có thể rời đi lúc nào cũng được.
hello-after-cry = Tôi ở đây. Tôi là trợ lý tự động.
here-again = Tôi ở đây.

## When writing is not safe

keep-short = { $emergency ->
    [none] Được. Lúc nào viết lại cũng được. Gặp nguy, gọi số khẩn cấp nơi bạn ở.
   *[other] Được. Lúc nào viết lại cũng được. Gặp nguy, gọi { $emergency }.
}
phone-seen-advice = Bạn có thể xóa các tin này; có thể vẫn còn dấu vết. Chỉ viết khi bạn thấy an toàn.
keep-short-again = Được. Tôi chờ. Lúc nào bạn cũng có thể viết.

safe-word = Nếu có ai đến, gửi 00: tôi chỉ viết về thời tiết đến khi bạn gửi lại 00. Muốn dùng từ riêng, gửi 00 kèm từ đó.
safe-word-set = Được. Bây giờ từ đó giấu cuộc trò chuyện này, và mở lại.
safe-word-other = Xin chọn một từ viết liền, có ít nhất ba chữ cái.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Thời tiết hôm nay: 18 đến 24 độ, gió nhẹ, ít mưa.
decoy-later = Chưa có bản tin thời tiết mới. Bản tin sau vào ngày mai.
decoy-number = Số này gửi tin thời tiết mỗi ngày một lần.

## A word of use about what was told

advice-images = Đừng trả tiền, đừng gửi thêm. Giữ tin làm bằng chứng. Take It Down (dưới 18) và StopNCII giúp chặn ảnh, miễn phí, không cần tên.
advice-marriage = Không ai được ép bạn cưới. Nếu bị đưa ra sân bay, bạn có thể nói với bất cứ bảo vệ nào ở đó là bạn không muốn đi.
advice-scam = Đại sứ quán và cảnh sát nước của bạn có thể can thiệp. Đừng trả tiền chuộc trước khi một người ở đây xem cùng bạn.
advice-leaving = Nếu định rời đi: chọn lúc không ai canh, mang giấy tờ, tiền, thuốc, và báo cho một người bạn tin.
advice-offer = Dấu hiệu việc làm đáng ngờ: phải trả tiền trước, bị giữ hộ chiếu, không hợp đồng, visa du lịch, hối thúc. Hỏi đại sứ quán về công ty.
advice-papers = Không ai được giữ hộ chiếu của bạn. Có thể làm lại. Đừng liều để lấy về; một người ở đây có thể chỉ bạn cách làm.
advice-pay = Nếu an toàn, ghi lại ngày, giờ, tiền công và giữ ảnh. Thường có thể đòi tiền công, dù không có giấy tờ.
advice-device = Họ có thể thấy bạn làm gì ở đây. Nếu được, dùng máy khác, và khoan thay đổi gì trên máy này: họ có thể nhận ra.
advice-other = Đừng đối mặt với người gây ra. Hỏi riêng người đang gặp chuyện xem họ muốn gì. Bạn có thể ghi lại ngày và nơi.

## Small words before the next step

ack-told = Cảm ơn bạn đã kể.
ack-heard = Tôi đang nghe bạn.
ack-hard = Tôi rất tiếc vì bạn gặp chuyện này. Không phải lỗi của bạn.
ack-skip = Không sao. Mình bỏ qua.
ack-unsure = Không sao. Bạn không cần phải biết.
ack-no-questions = Được. Tôi không hỏi nữa.
ack-welcome = Không có gì.
ack-place-unknown = Tôi không biết nơi đó.
ack-again = Tôi không chắc đã hiểu. Bạn gửi một số, hoặc nói theo lời của bạn.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Lời bạn viết được khóa kín. Người của đường dây này đọc được. Khi họ đóng cuộc trò chuyện, mọi thứ bị xóa.
   *[hours] Lời bạn viết được khóa kín. Người của đường dây này đọc được. Mọi thứ bị xóa { $hours } giờ sau khi họ đóng cuộc trò chuyện.
}
limits-child = Nếu bạn dưới 18 tuổi: khi trẻ em gặp nguy, người ở đây có thể phải báo ai đó. Kể gì là do bạn. Xin khoan viết tên, trường hay địa chỉ.

## A human

human-called = Tôi đã nhờ một người nhắn với bạn ở đây. Tôi không biết phải chờ bao lâu. Bạn cứ viết tiếp; họ sẽ đọc được.
human-called-again = Đã nhờ một người, họ xem được cuộc trò chuyện này. Tôi không biết phải chờ bao lâu. Tôi ở đây với bạn đến lúc đó.
human-invited = Điều bạn kể rất quan trọng. Tôi đã nhờ một người nhắn với bạn ở đây. Tôi không biết phải chờ bao lâu.
human-still = Chờ đợi thật khó. Người ở đây đang thấy lời bạn viết. Tôi vẫn ở đây với bạn.
while-waiting = { $emergency ->
    [none] Nếu có nguy hiểm trước lúc đó, gọi số khẩn cấp nơi bạn ở.
   *[other] Nếu có nguy hiểm trước lúc đó, gọi { $emergency }.
}

## A responder comes and goes

human-joined = Một người trong nhóm đã vào đây và đang đọc cùng bạn. Bạn có thể viết cho họ ở đây.
human-left = Người đó đã rời đi. Bây giờ lại là tôi, trợ lý tự động. Họ vẫn đọc được những gì bạn viết.
conversation-closed = Nhóm đã đóng cuộc trò chuyện này. Lúc nào bạn cũng có thể viết lại, và sẽ bắt đầu lại từ đầu.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Gọi ngay { $emergency } nếu được, hoặc nhắn tin tới { $sms }. Nếu không nói được, cứ gọi và đừng cúp máy. Tôi đã nhờ một người nhắn với bạn ở đây.
    [text-some] Gọi ngay { $emergency } nếu được. Nhiều nơi nhắn tin tới { $sms } cũng được. Nếu không nói được, cứ gọi và đừng cúp máy. Tôi đã nhờ người nhắn với bạn.
    [silent] Gọi ngay { $emergency } nếu được. Nếu không nói được, gọi bằng di động, nghe, và bấm { $silent } khi được bảo. Tôi đã nhờ người nhắn với bạn.
    [voice] Gọi ngay { $emergency } nếu được. Nếu không nói được, cứ gọi và đừng cúp máy. Tôi đã nhờ một người nhắn với bạn ở đây.
   *[unknown] Gọi ngay số khẩn cấp nơi bạn ở nếu được. Đa số di động gọi được 112. Nếu không nói được, cứ gọi và đừng cúp máy. Tôi đã nhờ người nhắn với bạn.
}
danger-other = { $emergency ->
    [none] Nếu có người đang gặp nguy, gọi số khẩn cấp nơi bạn ở, nếu an toàn cho bạn. Đừng đứng chắn giữa họ. Tôi đã nhờ người nhắn với bạn.
   *[other] Nếu có người đang gặp nguy, gọi { $emergency } nếu an toàn cho bạn. Đừng đứng chắn giữa họ. Tôi đã nhờ một người nhắn với bạn ở đây.
}
danger-again = { $emergency ->
    [none] Nếu được, đến chỗ có người khác và gọi số khẩn cấp nơi bạn ở. Đã nhờ một người nhắn với bạn ở đây.
   *[other] Nếu được, đến chỗ có người khác và gọi { $emergency }. Đã nhờ một người nhắn với bạn ở đây.
}
suicide = { $route ->
    [text] Cảm ơn bạn đã nói; lúc nào cũng gọi được { $line } hay nhắn tin tới { $sms }. Bạn không phải chịu một mình. Nếu sắp xảy ra, gọi { $emergency }. Tôi đã nhờ người nhắn với bạn.
    [voice] Cảm ơn bạn đã nói; lúc nào cũng gọi được { $line }. Bạn không phải chịu một mình. Nếu sắp xảy ra, gọi { $emergency }. Tôi đã nhờ người nhắn với bạn.
    [emergency] Cảm ơn bạn đã nói; nếu sắp xảy ra, gọi { $emergency }. Bạn không phải chịu một mình. Tôi đã nhờ một người nhắn với bạn ở đây.
   *[unknown] Cảm ơn bạn đã nói; nếu sắp xảy ra, gọi số khẩn cấp nơi bạn ở. Bạn không phải chịu một mình. Tôi đã nhờ người nhắn với bạn.
}
suicide-again = { $route ->
    [text] Tôi vẫn ở đây; { $line } nhận gọi và tin nhắn. Nếu được, hãy tránh xa thứ có thể làm hại bạn. Đã nhờ một người nhắn với bạn ở đây.
    [voice] Tôi vẫn ở đây; { $line } nhận cuộc gọi. Nếu được, hãy tránh xa thứ có thể làm hại bạn. Đã nhờ một người nhắn với bạn ở đây.
   *[other] Tôi vẫn ở đây. Nếu được, hãy tránh xa thứ có thể làm hại bạn, và ở gần ai đó. Đã nhờ một người nhắn với bạn ở đây.
}
medical = { $route ->
    [text] Gọi ngay { $emergency } xin xe cấp cứu, hoặc nhắn tin tới { $sms }. Ai còn thở mà lay không dậy, đặt nằm nghiêng. Tôi đã nhờ người nhắn với bạn.
    [text-some] Gọi ngay { $emergency } xin xe cấp cứu. Nhiều nơi nhắn tin tới { $sms } cũng được. Ai còn thở mà lay không dậy, đặt nằm nghiêng. Tôi đã nhờ người nhắn với bạn.
    [silent] Gọi ngay { $emergency } xin xe cấp cứu. Nếu không nói được, bấm { $silent } khi được bảo. Ai còn thở mà lay không dậy, đặt nằm nghiêng. Tôi đã nhờ người nhắn với bạn.
    [voice] Gọi ngay { $emergency } xin xe cấp cứu. Nếu không nói được, đừng cúp máy. Ai còn thở mà lay không dậy, đặt nằm nghiêng. Tôi đã nhờ người nhắn với bạn.
   *[unknown] Gọi ngay số khẩn cấp nơi bạn ở, xin xe cấp cứu. Đa số di động gọi được 112. Ai còn thở mà lay không dậy, đặt nằm nghiêng. Tôi đã nhờ người nhắn với bạn.
}
medical-again = { $emergency ->
    [none] Nếu được, đừng cúp máy với bên cấp cứu, và làm theo lời họ. Đã nhờ một người nhắn với bạn ở đây.
   *[other] Nếu được, đừng cúp máy với { $emergency }, và làm theo lời họ. Đã nhờ một người nhắn với bạn ở đây.
}

## Help nearby

refer-found = { $place ->
    [none] Bạn gọi hỏi nhé; tôi không biết họ còn chỗ không.
   *[other] Cho { $place }. Bạn gọi hỏi nhé; tôi không biết họ còn chỗ không.
}
ask-place-which = Nơi nào trong các nơi này?
refer-more = Thêm nơi khác:
refer-none = { $place ->
    [none] Tôi chưa tìm được nơi nào để đưa bạn số gọi.
   *[other] Tôi chưa tìm được nơi nào ở { $place } để đưa bạn số gọi.
}
refer-no-more = Tôi không còn nơi nào khác để đưa bạn.
refer-enough = Vậy là nhiều nơi rồi. Một người có thể giúp bạn chọn. Tôi đã nhờ một người nhắn với bạn ở đây.
refer-safe-phone = Nếu được, hãy gọi bằng điện thoại chỉ mình bạn dùng.
line-ngo = Đường dây giúp đỡ, không phải cảnh sát: { $number }
line-gov = Đường dây giúp đỡ của chính phủ: { $number }
line-police = Đường dây giúp đỡ của CẢNH SÁT: { $number }
line-ngo-text = Giúp đỡ, không phải cảnh sát, nhắn tin: { $number }
line-gov-text = Giúp đỡ của chính phủ, nhắn tin: { $number }
line-police-text = Đường dây của CẢNH SÁT, nhắn tin: { $number }
card-phone = { $name } { $phone }
card-text = { $name } nhắn tin { $sms }
card-both = { $name } { $phone } nhắn tin { $sms }
card-by-human = { $name }: hỏi người ở đây
service-chosen = { $phone ->
    [none] { $name }: một người ở đây có thể giúp bạn liên lạc. Họ quyết định có giúp được không.
   *[other] { $name }: gọi { $phone }. Bạn không cần nói tên. Họ quyết định có giúp được không.
}

## What people ask

menu = Bây giờ điều gì giúp bạn nhất?
menu-short = Tôi ở đây. Bây giờ điều gì giúp bạn nhất?
help-menu = Bạn cứ viết theo lời của bạn. Tôi hỏi câu đơn giản, đưa số của nơi giúp đỡ, và nhờ một người vào nhắn với bạn.
about = Tôi là trợ lý tự động, không phải người thật. Tôi hỏi vài câu để có người giúp bạn sớm hơn. Tôi không gọi cảnh sát hay ai khác.
about-people = Người của đường dây này đọc lời bạn viết. Lúc nào bạn cũng có thể xin gặp một người.
privacy = { $retention ->
    [until_close] Tất cả khóa kín, chỉ người ở đây đọc. Xóa khi trò chuyện đóng. Tôi không kể ai. Nếu tính mạng hay trẻ em gặp nguy, họ có thể phải báo.
   *[hours] Tất cả khóa kín, chỉ người ở đây đọc. Xóa { $hours } giờ sau khi đóng. Tôi không kể ai. Nếu tính mạng hay trẻ em gặp nguy, họ có thể phải báo.
}
privacy-phone = Tin nhắn vẫn còn trong máy bạn và ở hãng điện thoại. Bạn có thể bảo tôi xóa những gì giữ ở đây.
privacy-web = Đóng trang này để nó không còn trên màn hình. Bạn có thể bảo tôi xóa những gì giữ ở đây.
why-any = Tôi chỉ hỏi điều giúp tìm đúng nơi giúp đỡ. Câu nào bạn cũng có thể bỏ qua.
off-topic = Tôi có thể giúp về chuyện giữ an toàn và tìm người giúp. Chuyện khác có thể tôi không biết.
off-topic-again = Có thể tôi không giúp được việc này. Một người có thể nói rõ hơn.

## Language

ask-language = Tiếng nào tiện cho bạn nhất?
language-set = Được. Bây giờ tôi viết tiếng Việt.
language-same = Ở đây tôi viết tiếng Việt.
language-not-here = Tôi chưa viết tốt tiếng đó. Tôi đã nhờ một người nhắn với bạn ở đây, và cho họ biết tiếng của bạn.

## Endings

silence = Bạn sẽ không nhận thêm tin nào từ đây.
goodbye = Bạn giữ gìn nhé. Lúc nào cũng có thể viết lại. Bạn có thể xóa các tin này; máy có thể vẫn còn dấu vết.
goodbye-web = Bạn giữ gìn nhé. Lúc nào cũng có thể quay lại. Đóng trang này để nó không còn trên màn hình; máy có thể vẫn còn dấu vết.
ask-delete = Xóa hết những gì bạn viết ở đây? Xóa rồi không lấy lại được.
delete-asked = Tôi đã yêu cầu xóa hết ở đây. Bạn cũng hãy xóa tin trong máy mình; hãng điện thoại có thể vẫn lưu lại.
delete-asked-web = Tôi đã yêu cầu xóa hết ở đây. Bạn cũng hãy đóng trang này; máy có thể vẫn còn dấu vết.
delete-kept = Được. Không xóa gì cả.

## When something fails here

something-wrong = Ở đây có trục trặc. Một người sẽ xem. Bạn có thể viết lại.
safe-reply = Tin của bạn đã đến và sẽ có người đọc. { $emergency ->
    [none] Gặp nguy hiểm, gọi số khẩn cấp nơi bạn ở.
   *[other] Gặp nguy hiểm, gọi { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Giúp đỡ, không phải cảnh sát: { $hotline }
}
safe-reply-away = Tin của bạn chưa lưu được, chưa ai đọc. Xin sớm thử lại. { $emergency ->
    [none] Gặp nguy hiểm, gọi số khẩn cấp nơi bạn ở.
   *[other] Gặp nguy hiểm, gọi { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Giúp đỡ, không phải cảnh sát: { $hotline }
}

## Answers to choose from

option-human = Gặp người thật
option-menu-services = Nơi giúp đỡ
option-menu-tell = Kể thêm
option-menu-privacy = Những gì được giữ lại
option-more = Thêm nơi khác
name-police = { $name } (CẢNH SÁT)
option-place-other = Nơi khác
option-delete-confirm = Xóa
option-delete-keep = Giữ lại

## The interview: each question, and its reason for whoever asks

interview-pause = Cảm ơn bạn. Lúc nào bạn cũng có thể nghỉ một chút.
ask-safe = Bây giờ bạn viết có an toàn không?
why-safe = Để tôi biết có nên viết ngắn không.
ask-consent = Tôi hỏi vài câu ngắn để tìm đúng nơi giúp đỡ, được không? Câu nào bạn cũng có thể bỏ qua.
why-consent = Câu trả lời giúp có người giúp bạn sớm hơn.
ask-tell = Có chuyện gì vậy? Viết nhiều hay ít tùy bạn, theo lời của bạn.
why-tell = Lời của bạn nói rõ nhất điều bạn cần.
ask-topic = Chủ yếu là về chuyện gì?
why-topic = Để tôi biết nên hỏi gì và không hỏi gì.
ask-role = Ai đang gặp chuyện này?
why-role = Để tôi biết cách giúp.
ask-age = { $about ->
    [other] Người đó khoảng bao nhiêu tuổi? Có nơi chỉ giúp một số độ tuổi.
   *[self] Bạn khoảng bao nhiêu tuổi? Có nơi chỉ giúp một số độ tuổi.
}
why-age = Có nơi chỉ giúp một số độ tuổi.
ask-needs = { $about ->
    [other] Bây giờ điều gì giúp người đó nhất?
   *[self] Bây giờ điều gì giúp bạn nhất?
}
why-needs = Để tôi biết nên tìm nơi nào.
ask-place = Tôi nên tìm ở thành phố hay mã bưu điện nào? Không cần tên đường.
why-place = Tôi tìm nơi giúp đỡ gần đó. Tôi không cần địa chỉ.
ask-danger = { $about ->
    [other] Người đó có đang gặp nguy hiểm ngay lúc này không?
   *[self] Bạn có đang gặp nguy hiểm ngay lúc này không?
}
why-danger = Nếu có, tôi nói ngay điều gì giúp được.
ask-phone-seen = Có ai khác xem được điện thoại này hay các tin này không?
why-phone-seen = Để chọn cách viết an toàn hơn.
ask-hurt = { $about ->
    [other] Người đó có bị thương hay bị bệnh đến mức cần bác sĩ ngay không?
   *[self] Bạn có bị thương hay bị bệnh đến mức cần bác sĩ ngay không?
}
why-hurt = Nếu có, tôi nói bạn nên gọi ai.
ask-self-harm = { $about ->
    [other] Người đó có nói đến chuyện tự làm đau mình hay tự tử không?
   *[self] Có lúc mọi thứ rất nặng nề. Bạn có nghĩ đến tự làm đau mình hay tự tử không?
}
why-self-harm = Nếu có, có người nói chuyện với bạn ngay.
ask-child = { $about ->
    [other] Có trẻ em ở đó với người đó không?
   *[self] Có trẻ em ở đó với bạn không?
}
why-child = Có nơi nhận cả gia đình.
ask-leave = { $about ->
    [other] Nếu người đó muốn đi, có ai ngăn lại, hay người đó có sợ chuyện xảy ra sau đó không?
   *[self] Nếu bạn muốn đi, có ai ngăn lại, hay bạn có sợ chuyện xảy ra sau đó không?
}
why-leave = Để chúng tôi biết cách tính cho an toàn.
ask-someone-gains = { $about ->
    [other] Có ai bắt người đó làm chuyện tình dục để họ được tiền hay thứ khác không?
   *[self] Có ai bắt bạn làm chuyện tình dục để họ được tiền hay thứ khác không?
}
why-someone-gains = Có những người giúp đúng chuyện này.
ask-marriage = { $about ->
    [other] Có ai ép người đó cưới, hay ở lại cuộc hôn nhân mà người đó không đồng ý không?
   *[self] Có ai ép bạn cưới, hay ở lại cuộc hôn nhân mà bạn không đồng ý không?
}
why-marriage = Có những người giúp đúng chuyện này.
ask-pay = { $about ->
    [other] Người đó có bị giữ tiền công, hay được trả ít hơn nhiều so với đã nói không?
   *[self] Bạn có bị giữ tiền công, hay được trả ít hơn nhiều so với đã nói không?
}
why-pay = Có cách đòi tiền công chưa trả.
ask-debt = { $about ->
    [other] Có ai nói người đó nợ tiền và phải làm để trả không?
   *[self] Có ai nói bạn nợ tiền và phải làm để trả không?
}
why-debt = Luật sư có thể giúp được việc này.
ask-hurt-by = { $about ->
    [other] Có ai ở đó làm đau người đó, như đánh hay xô đẩy không?
   *[self] Có ai ở đó làm đau bạn, như đánh hay xô đẩy không?
}
why-hurt-by = Để chúng tôi biết cách giữ bạn an toàn.
ask-threats = { $about ->
    [other] Có ai nói sẽ có chuyện xấu nếu người đó bỏ đi, từ chối hay kể ra không?
   *[self] Có ai nói sẽ có chuyện xấu nếu bạn bỏ đi, từ chối hay kể ra không?
}
why-threats = Để chúng tôi biết cách tính cho an toàn.
ask-made-to = { $about ->
    [other] Người đó có bị lừa hay bị ép làm những việc họ không muốn không?
   *[self] Bạn có bị lừa hay bị ép làm những việc bạn không muốn không?
}
why-made-to = Để tìm người hiểu về chuyện này.
ask-papers = { $about ->
    [other] Có ai khác giữ hộ chiếu hay giấy tờ của người đó không?
   *[self] Có ai khác giữ hộ chiếu hay giấy tờ của bạn không?
}
why-papers = Có cách lấy lại hay làm lại giấy tờ.
ask-exchange = { $about ->
    [other] Người đó có phải làm chuyện tình dục để có chỗ ở, đồ ăn hay thứ cần khác không?
   *[self] Bạn có phải làm chuyện tình dục để có chỗ ở, đồ ăn hay thứ cần khác không?
}
why-exchange = Nếu có, không chỉ riêng bạn gặp, và có nơi giúp.
ask-images = { $about ->
    [other] Có ai bắt người đó gửi ảnh, phim hay gọi video tình dục, hay có mặt trong đó không?
   *[self] Có ai bắt bạn gửi ảnh, phim hay gọi video tình dục, hay có mặt trong đó không?
}
why-images = Có cách để gỡ ảnh xuống.
ask-money = { $about ->
    [other] Có ai khác lấy tiền mà người đó nhận được không?
   *[self] Có ai khác lấy tiền mà bạn nhận được không?
}
why-money = Để biết bạn có thể cần gì trước.
ask-hours = { $about ->
    [other] Người đó có phải làm quá nhiều giờ, hay không có ngày nghỉ, mà không được chọn không?
   *[self] Bạn có phải làm quá nhiều giờ, hay không có ngày nghỉ, mà không được chọn không?
}
why-hours = Có luật về giờ làm và nghỉ ngơi.
ask-made-to-break = { $about ->
    [other] Có ai bắt người đó làm việc có thể bị rắc rối với pháp luật không?
   *[self] Có ai bắt bạn làm việc có thể bị rắc rối với pháp luật không?
}
why-made-to-break = Luật sư có thể giúp khi một người bị ép làm.
ask-promised = { $about ->
    [other] Có khác với điều người ta đã hứa với người đó không? Khác nhất là gì?
   *[self] Có khác với điều người ta đã hứa với bạn không? Khác nhất là gì?
}
why-promised = Để biết bạn có thể có quyền gì.
ask-locked = { $about ->
    [other] Người đó có bị nhốt, hay có ai canh không cho ra ngoài không?
   *[self] Bạn có bị nhốt, hay có ai canh không cho bạn ra ngoài không?
}
why-locked = Để biết cần có người xem việc này nhanh đến đâu.
ask-watched = { $about ->
    [other] Có ai luôn đi cùng người đó, hay luôn theo dõi người đó đi đâu không?
   *[self] Có ai luôn đi cùng bạn, hay luôn theo dõi bạn đi đâu không?
}
why-watched = Để biết lúc nào nói chuyện an toàn.
ask-contact = { $about ->
    [other] Có ai không cho người đó nói chuyện với gia đình hay bạn bè không?
   *[self] Có ai không cho bạn nói chuyện với gia đình hay bạn bè không?
}
why-contact = Để biết ai có thể ở bên bạn.
ask-home-free = { $about ->
    [other] Trong nhà đang ở, người đó có bị thiếu giờ và chỗ riêng, và không được tự do ra ngoài không?
   *[self] Trong nhà đang ở, bạn có bị thiếu giờ và chỗ riêng, và không được tự do ra ngoài không?
}
why-home-free = Để tìm người hiểu về chuyện này.
ask-moved-soon = { $about ->
    [other] Có ai định sớm đưa người đó đến nơi mà người đó không muốn đến không?
   *[self] Có ai định sớm đưa bạn đến nơi mà bạn không muốn đến không?
}
why-moved-soon = Để biết cần có người xem việc này nhanh đến đâu.
ask-passed-on = { $about ->
    [other] Người đó có bị chuyển từ người này, nơi này sang người khác, nơi khác, như thể có thể bán được không?
   *[self] Bạn có bị chuyển từ người này, nơi này sang người khác, nơi khác, như thể có thể bán được không?
}
why-passed-on = Để tìm người hiểu về chuyện này.
ask-children-held = { $about ->
    [other] Có ai dùng con của người đó để bắt người đó làm việc gì không?
   *[self] Có ai dùng con của bạn để bắt bạn làm việc gì không?
}
why-children-held = Có nơi giúp cha mẹ và con cùng lúc.
ask-body = { $about ->
    [other] Có ai ép người đó cho một phần cơ thể, hay mang thai hộ không?
   *[self] Có ai ép bạn cho một phần cơ thể, hay mang thai hộ họ không?
}
why-body = Bác sĩ hay luật sư có thể giúp việc này.

## Its answers

option-yes = Có
option-no = Không
option-unsure = Không chắc
option-skip = Bỏ qua
option-safe-yes = Có
option-safe-no = Không
option-consent-yes = Được, hỏi đi
option-consent-no = Đừng hỏi
option-topic-work = Việc làm hay chủ
option-topic-partner = Người yêu, vợ chồng
option-topic-family = Gia đình
option-topic-online = Trên mạng, hình ảnh
option-topic-travel = Chuyến đi, chuyển chỗ
option-topic-other = Chuyện khác
option-role-self = Tôi
option-role-family = Người nhà tôi
option-role-friend = Một người bạn
option-role-public = Người tôi thấy
option-role-professional = Đó là việc của tôi
option-age-under-13 = Dưới 13
option-age-13-17 = 13 đến 17
option-age-18-24 = 18 đến 24
option-age-25-plus = 25 trở lên
option-needs-shelter = Chỗ ở
option-needs-food = Đồ ăn
option-needs-medical = Bác sĩ
option-needs-legal = Luật sư, giấy tờ
option-needs-money = Tiền công chưa trả
option-needs-talk = Người để nói chuyện
option-needs-transport = Cách đi đến đó
option-needs-none = Bây giờ không cần gì
option-threats-me = Làm hại tôi
option-threats-family = Làm hại gia đình tôi
option-threats-police = Báo cảnh sát, trục xuất
option-threats-share = Đưa ảnh ra hay kể ra
option-promised-work = Việc tôi làm
option-promised-pay = Tiền công, điều kiện
option-promised-papers = Giấy tờ hay visa
option-break-online = Trên mạng, điện thoại
option-break-other = Chuyện khác

## What may be passed on

ask-share = Người ở đây được kể cho nơi khác bao nhiêu về chuyện này?
why-share = Bạn quyết ai được biết. Sau này đổi được.
option-share-anonymous = Không gì cả
option-share-helpline = Chỉ đường dây này biết
option-share-named = Cả nơi tôi đồng ý
ask-police = Nếu cả hai thấy có ích, người ở đây được báo cảnh sát không?
why-police = Bạn tự chọn. Không ai coi là bạn đã đồng ý.
consent-kept = Được. Muốn rút lại lúc nào, chỉ cần gửi: { $word }
word-withdraw = bí mật
consent-withdrawn = Được. Từ giờ không kể thêm gì về bạn nữa, trừ khi tính mạng hay trẻ em gặp nguy hoặc luật buộc phải báo.

## Waiting for a human: only what is known

wait-free = Bây giờ có người trực và đang rảnh.
wait-ahead = Có người trực. Số người chờ trước bạn: { $ahead }.
wait-next = Người trực đang nói chuyện khác. Kế tiếp là bạn.
wait-none = Lúc này không có ai trực. Khi đến họ sẽ đọc lời bạn viết.
wait-closed = Bây giờ không có ai trực. Có người lại: { $opens }.
wait-minutes = Dạo này phải chờ vài phút.
wait-hour = Dạo này phải chờ đến một giờ.
wait-longer = Dạo này phải chờ hơn một giờ.

## Nobody is on duty: a safe time and way

ask-callback = Khi an toàn, có người sẽ liên lạc với bạn được. Cách nào?
why-callback = Tin nhắn hay cuộc gọi sai lúc có thể bị để ý.
option-callback-text = Bằng tin nhắn
option-callback-call = Bằng điện thoại
option-callback-no = Không, tôi sẽ viết lại
ask-callback-when = Lúc nào an toàn?
why-callback-when = Để không ai khác thấy.
option-when-morning = Buổi sáng
option-when-afternoon = Buổi chiều
option-when-evening = Buổi tối
option-when-night = Ban đêm
callback-kept = Đã ghi cho người ở đây. Nếu không còn an toàn, hãy viết vào đây.

## What people bring up beside

answer-press = Đường dây này cho người cần giúp. Báo chí, nghiên cứu, quyên góp: xin xem trang của tổ chức.
answer-wrong-number = Không sao. Đây là đường dây tự động. Bạn xóa các tin này được.
answer-sex-work = Ở đây không ai phán xét bạn. Tôi có thể tìm bác sĩ, luật sư hay người bảo vệ quyền của bạn.
answer-partner = Không ai được đánh hay dọa bạn, kể cả vợ chồng, người yêu. Tôi có thể tìm chỗ an toàn và người giúp.
answer-labour = Lương, giờ làm, mất việc: công đoàn hay sở lao động thường giúp, cả khi không giấy tờ. Tôi có thể tìm.
answer-insult = Tôi chỉ là trợ lý tự động. Nếu có chuyện gì, hãy viết bằng lời của bạn.
reporting-consent = Tôi không gọi cảnh sát hay di trú. Người ở đây chỉ báo khi bạn đồng ý, hoặc khi tính mạng hay trẻ em gặp nguy.
reporting-law = Tôi không gọi ai. Theo luật, người ở đây phải báo vài việc, như trẻ em gặp nguy. Kể gì là do bạn.

## Other first words, which an operator may choose

hello-warm = Chào bạn, viết là tốt rồi. Tôi là trợ lý tự động.
hello-brief = Xin chào. Đây là trợ lý tự động.
