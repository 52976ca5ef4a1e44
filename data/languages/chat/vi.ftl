# What the web chat itself says in Tiếng Việt: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Trò chuyện
leave = Rời trang này
hide = Ẩn trò chuyện
messages = Tin nhắn

## Writing

write = Viết tin nhắn
send = Gửi
erase = Xóa cuộc trò chuyện này
eraseSure = Nhấn lần nữa để xóa
erased = Đã xóa. Không còn gì trên trang này.

## First words

welcome = Hãy viết khi bạn sẵn sàng. Trợ lý tự động trả lời trước. Bạn có thể yêu cầu gặp người thật bất cứ lúc nào.
watched = Nếu có người có thể đang theo dõi thiết bị này, thiết bị khác an toàn hơn: “{ leave }” xóa cuộc trò chuyện này, nhưng không xóa lịch sử trình duyệt.
keys = Nhấn Shift ba lần cũng làm như vậy.

## Who speaks, and who holds the conversation

you = Bạn
assistant = Trợ lý tự động
responder = Một người thật
system = Thông báo
waiting = Đang chờ một người
withPerson = Có một người ở đây
ended = Cuộc trò chuyện đã kết thúc
joined = Một người đã tham gia.
left = Người đó đã rời đi. Trợ lý tự động trả lời tiếp.
endedLine = Cuộc trò chuyện đã kết thúc. Nếu bạn viết tiếp, một cuộc mới bắt đầu.

## What is going on

writing = Đang viết…
personWriting = Người đó đang viết…
sending = Đang gửi…
sent = Đã gửi
notSent = Chưa gửi được.
tryAgain = Thử lại

## States of the line

slow = Kết nối chậm. Tin nhắn của bạn vẫn đang được gửi.
offline = Hiện không có kết nối. Những gì bạn viết được giữ ở đây và sẽ gửi khi có kết nối lại.
offlineLong = Vẫn chưa có kết nối. Những gì bạn viết được giữ ở đây. Nếu bạn đang gặp nguy hiểm và có thể gọi, hãy gọi số khẩn cấp nơi bạn ở.
reconnecting = Kết nối bị ngắt. Đang thử lại…
busy = Nhiều tin nhắn cùng lúc. Tin của bạn sẽ được gửi ngay.
tooLong = Dài quá { $n } ký tự. Vui lòng gửi thành nhiều phần.
refused = Không thể mở trò chuyện từ trang này.
noFiles = Không thể gửi tệp ở đây. Vui lòng viết.

## Answers and places

newBelow = Tin nhắn mới
call = Gọi
text = Nhắn tin
directions = Chỉ đường
mapNote = Mở ứng dụng bản đồ của thiết bị này. Ứng dụng có thể nhớ địa chỉ.
checked = Đã kiểm tra { $date }
choose = Các câu trả lời để chọn

## Choices of the person

options = Tùy chọn
language = Ngôn ngữ
large = Chữ lớn hơn
keep = Giữ cuộc trò chuyện khi tôi chuyển trang
kept = Cuộc trò chuyện ở lại thẻ này cho đến khi bạn rời đi, xóa nó hoặc đóng thẻ.
cover = Ẩn trò chuyện khi tôi chuyển cửa sổ
show = Hiện trò chuyện
aloud = Đọc to câu trả lời
end = Kết thúc trò chuyện
endSure = Nhấn lần nữa để kết thúc

## Humans

place = Số người chờ trước bạn: { $n }
speaks = Những người ở đây bây giờ nói: { $names }
nobody = Hiện không có người ở đây. Trợ lý vẫn ở cùng bạn.

## The end, and the page without JavaScript

helped = Điều này có giúp được bạn không? Không ai thấy ai đã trả lời.
yes = Có
some = Một chút
no = Không
thanks = Cảm ơn.
look = Xem tin nhắn mới
plain = Trang này hoạt động không cần JavaScript. Tin nhắn mới hiện ra khi bạn gửi tin hoặc nhấn nút.
