# What the web chat itself says in العربية: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = دردشة
leave = مغادرة هذه الصفحة
hide = إخفاء الدردشة
messages = الرسائل

## Writing

write = اكتب رسالة
send = إرسال
erase = مسح هذه الدردشة
eraseSure = اضغط مرة أخرى للمسح
erased = تم المسح. لم يبق منها شيء في هذه الصفحة.

## First words

welcome = اكتب متى شئت. يجيب مساعد آلي أولًا. يمكنك طلب شخص في أي وقت.
watched = إذا كان من الممكن أن يراقب أحد هذا الجهاز فجهاز آخر أكثر أمانًا: زر «{ leave }» يمسح هذه الدردشة، لكنه لا يمسح سجل المتصفح.
keys = الضغط على Shift ثلاث مرات يفعل الشيء نفسه.

## Who speaks, and who holds the conversation

you = أنت
assistant = مساعد آلي
responder = شخص
system = تنبيه
waiting = في انتظار شخص
withPerson = يوجد شخص هنا
ended = انتهت هذه الدردشة
joined = انضم شخص.
left = غادر الشخص. المساعد الآلي يجيب من جديد.
endedLine = انتهت هذه الدردشة. إذا كتبت مرة أخرى تبدأ دردشة جديدة.

## What is going on

writing = يكتب…
personWriting = الشخص يكتب…
sending = جارٍ الإرسال…
sent = أُرسلت
notSent = لم تُرسل.
tryAgain = حاول مرة أخرى

## States of the line

slow = الاتصال بطيء. رسالتك ما زالت في الطريق.
offline = لا يوجد اتصال الآن. ما كتبته محفوظ هنا وسيُرسل عندما يعود الاتصال.
offlineLong = ما زال لا يوجد اتصال. ما كتبته محفوظ هنا. إذا كنت في خطر الآن ويمكنك الاتصال، فاتصل برقم الطوارئ المحلي.
reconnecting = انقطع الاتصال. نحاول من جديد…
busy = رسائل كثيرة في وقت واحد. سترسل رسالتك بعد لحظة.
tooLong = أطول من المسموح بـ { $n } حرفًا. أرسلها على أجزاء من فضلك.
refused = لا يمكن الوصول إلى الدردشة من هذه الصفحة.
noFiles = لا يمكن إرسال ملفات هنا. من فضلك اكتب.

## Answers and places

newBelow = رسالة جديدة
call = اتصال
text = رسالة نصية
directions = الاتجاهات
mapNote = يفتح تطبيق الخرائط في هذا الجهاز، وقد يحتفظ بالعنوان.
checked = تم التحقق في { $date }
choose = إجابات للاختيار

## Choices of the person

options = خيارات
language = اللغة
large = خط أكبر
keep = الاحتفاظ بالدردشة أثناء تنقلي بين الصفحات
kept = تبقى الدردشة في علامة التبويب هذه حتى تغادر أو تمسحها أو تغلق علامة التبويب.
cover = إخفاء الدردشة عندما أنتقل إلى نافذة أخرى
show = إظهار الدردشة
aloud = قراءة الإجابات بصوت عالٍ
end = إنهاء الدردشة
endSure = اضغط مرة أخرى للإنهاء

## Humans

place = عدد المنتظرين قبلك: { $n }
speaks = الموجودون هنا الآن يتحدثون: { $names }
nobody = لا يوجد شخص هنا الآن. المساعد يبقى معك.

## The end, and the page without JavaScript

helped = هل ساعدك هذا؟ لا أحد يرى من أجاب.
yes = نعم
some = قليلًا
no = لا
thanks = شكرًا.
look = البحث عن رسائل جديدة
plain = تعمل هذه الصفحة بدون JavaScript. تظهر الرسائل الجديدة عندما ترسل رسالة أو تضغط على الزر.
