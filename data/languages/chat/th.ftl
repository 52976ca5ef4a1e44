# What the web chat itself says in ไทย: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = แชต
leave = ออกจากหน้านี้
hide = ซ่อนแชต
messages = ข้อความ

## Writing

write = เขียนข้อความ
send = ส่ง
erase = ลบแชตนี้
eraseSure = กดอีกครั้งเพื่อลบ
erased = ลบแล้ว ไม่มีอะไรเหลือในหน้านี้

## First words

welcome = เขียนเมื่อคุณพร้อม ผู้ช่วยอัตโนมัติจะตอบก่อน คุณขอคุยกับคนจริงได้ทุกเมื่อ
watched = ถ้าอาจมีคนเฝ้าดูเครื่องนี้ เครื่องอื่นจะปลอดภัยกว่า “{ leave }” จะลบแชตนี้ แต่ไม่ลบประวัติของเบราว์เซอร์
keys = กด Shift สามครั้งก็ได้ผลเหมือนกัน

## Who speaks, and who holds the conversation

you = คุณ
assistant = ผู้ช่วยอัตโนมัติ
responder = คนจริง
system = ประกาศ
waiting = กำลังรอคน
withPerson = มีคนอยู่ที่นี่
ended = แชตนี้จบแล้ว
joined = มีคนเข้ามาแล้ว
left = คนนั้นออกไปแล้ว ผู้ช่วยอัตโนมัติกลับมาตอบ
endedLine = แชตนี้จบแล้ว ถ้าคุณเขียนอีก จะเริ่มแชตใหม่

## What is going on

writing = กำลังเขียน…
personWriting = เจ้าหน้าที่กำลังเขียน…
sending = กำลังส่ง…
sent = ส่งแล้ว
notSent = ยังไม่ได้ส่ง
tryAgain = ลองอีกครั้ง

## States of the line

slow = การเชื่อมต่อช้า ข้อความของคุณยังอยู่ระหว่างทาง
offline = ตอนนี้ไม่มีการเชื่อมต่อ สิ่งที่คุณเขียนเก็บไว้ที่นี่และจะส่งเมื่อเชื่อมต่อได้
offlineLong = ยังไม่มีการเชื่อมต่อ สิ่งที่คุณเขียนเก็บไว้ที่นี่ ถ้าตอนนี้คุณอยู่ในอันตรายและโทรได้ ให้โทรเบอร์ฉุกเฉินในพื้นที่
reconnecting = การเชื่อมต่อหลุด กำลังลองใหม่…
busy = มีหลายข้อความพร้อมกัน ข้อความของคุณจะส่งในอีกสักครู่
tooLong = ยาวเกินไป { $n } ตัวอักษร กรุณาแบ่งส่ง
refused = เปิดแชตจากหน้านี้ไม่ได้
noFiles = ส่งไฟล์ที่นี่ไม่ได้ กรุณาเขียนแทน

## Answers and places

newBelow = ข้อความใหม่
call = โทร
text = ส่งข้อความ
directions = เส้นทาง
mapNote = เปิดแอปแผนที่ของเครื่องนี้ แอปอาจจำที่อยู่ไว้
checked = ตรวจสอบเมื่อ { $date }
choose = คำตอบให้เลือก

## Choices of the person

options = ตัวเลือก
language = ภาษา
large = ตัวอักษรใหญ่ขึ้น
keep = เก็บแชตนี้ไว้ขณะเปลี่ยนหน้า
kept = แชตจะอยู่ในแท็บนี้จนกว่าคุณจะออก ลบ หรือปิดแท็บ
cover = ซ่อนแชตเมื่อสลับหน้าต่าง
show = แสดงแชต
aloud = อ่านคำตอบออกเสียง
end = จบแชต
endSure = กดอีกครั้งเพื่อจบ

## Humans

place = คนที่รอก่อนคุณ: { $n }
speaks = คนที่อยู่ตอนนี้พูดภาษา: { $names }
nobody = ตอนนี้ไม่มีคนอยู่ ผู้ช่วยยังอยู่กับคุณ

## The end, and the page without JavaScript

helped = สิ่งนี้ช่วยได้ไหม ไม่มีใครเห็นว่าใครตอบ
yes = ช่วยได้
some = นิดหน่อย
no = ไม่
thanks = ขอบคุณ
look = ดูข้อความใหม่
plain = หน้านี้ใช้ได้โดยไม่ต้องมี JavaScript ข้อความใหม่จะแสดงเมื่อคุณส่งข้อความหรือกดปุ่ม
