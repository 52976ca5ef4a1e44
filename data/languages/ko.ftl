# Every sentence the assistant says in Korean.
# Not yet reviewed by a native speaker who knows this work.

language-name = 한국어
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = 안녕하세요. 저는 자동 도우미예요. 사람이 아니에요.
hello-after-story = 말해 주셔서 고마워요. 저는 자동 도우미예요.
i-am-automated = 저는 자동 도우미예요. 사람이 아니에요.
ack-careful = 그럼 천천히 할게요. 언제든지 나가셔도 돼요.
hello-after-cry = 저 여기 있어요. 저는 자동 도우미예요.
here-again = 저 여기 있어요.

## When writing is not safe

keep-short = { $emergency ->
    [none] 네. 언제든 다시 쓰세요. 위험하면 지금 계신 곳의 긴급 번호로 전화하세요.
   *[other] 네. 언제든 다시 쓰세요. 위험하면 { $emergency }번으로 전화하세요.
}
phone-seen-advice = 이 메시지는 지우셔도 돼요. 흔적이 남을 수는 있어요. 안전할 때만 쓰세요.
keep-short-again = 네. 기다릴게요. 언제든 쓰세요.

safe-word = 누가 오면 00을 보내세요. 다시 00을 보낼 때까지 날씨만 쓸게요. 다른 낱말을 쓰려면 00을 쓰고 한 칸 띄운 뒤 그 낱말을 보내세요.
safe-word-set = 네. 이제 그 낱말을 보내면 이 대화가 숨겨지고, 다시 보내면 돌아와요.
safe-word-other = 세 글자 이상인 낱말 하나를 골라 주세요.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = 오늘 날씨: 18도에서 24도, 약한 바람, 약간의 비.
decoy-later = 새 날씨 소식이 없습니다. 다음 소식은 내일 나갑니다.
decoy-number = 이 번호는 하루에 한 번 날씨를 보내 드립니다.

## A word of use about what was told

advice-images = 돈을 주거나 더 보내지 마세요. 메시지는 증거로 두세요. Take It Down(18세 미만)과 StopNCII가 사진을 막도록 도와요. 무료고 이름도 필요 없어요.
advice-marriage = 누구도 결혼을 강요해서는 안 돼요. 공항에 데려가면, 거기 있는 어느 경비원에게든 가고 싶지 않다고 말하셔도 돼요.
advice-scam = 본인 나라의 대사관과 경찰이 나설 수 있어요. 풀어 준다며 돈을 달라고 하면, 여기 담당자와 함께 보기 전에는 주지 마세요.
advice-leaving = 떠날 생각이시면 지켜보는 사람이 없을 때를 고르세요. 서류, 돈, 약을 챙기고, 믿는 사람에게 말해 두세요.
advice-offer = 나쁜 일자리의 신호: 돈을 먼저 내라고 함, 여권을 가져감, 계약서 없음, 관광 비자, 많이 재촉함. 그 회사를 대사관에 물어보세요.
advice-papers = 누구도 여권을 빼앗아 두면 안 돼요. 여권은 다시 만들 수 있어요. 찾으려고 위험한 일은 하지 마세요. 여기 담당자가 방법을 알려 드릴 수 있어요.
advice-pay = 안전하면 일한 날과 시간, 받은 돈을 적고 사진을 남겨 두세요. 못 받은 돈은 달라고 할 수 있을 때가 많아요. 체류 서류가 없어도요.
advice-device = 여기서 하시는 것을 누가 볼 수도 있어요. 할 수 있으면 다른 휴대폰을 쓰고, 이 휴대폰은 아직 아무것도 바꾸지 마세요. 눈치챌 수 있어요.
advice-other = 그런 일을 하는 사람에게 따지지 마세요. 겪는 분과 단둘이 있을 때 무엇을 원하는지 물어보세요. 날짜와 장소를 적어 두셔도 돼요.

## Small words before the next step

ack-told = 말해 주셔서 고마워요.
ack-heard = 잘 듣고 있어요.
ack-hard = 이런 일을 겪고 계셔서 마음이 아파요. 잘못하신 게 아니에요.
ack-skip = 괜찮아요. 넘어갈게요.
ack-unsure = 괜찮아요. 모르셔도 돼요.
ack-no-questions = 네. 묻지 않을게요.
ack-welcome = 천만에요.
ack-place-unknown = 그곳은 제가 몰라요.
ack-again = 제가 잘 이해했는지 모르겠어요. 숫자를 보내거나 편한 말로 쓰세요.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] 여기 쓰신 글은 잠가서 보관해요. 이 상담의 담당자들은 읽을 수 있어요. 담당자가 이 대화를 닫으면 지워져요.
   *[hours] 여기 쓰신 글은 잠가서 보관해요. 이 상담의 담당자들은 읽을 수 있어요. 담당자가 이 대화를 닫고 { $hours }시간 뒤에 지워져요.
}
limits-child = 18세 미만일 수 있다면 알려 드려요. 아이나 청소년이 위험하면 담당자가 다른 곳에 알려야 할 수 있어요. 무엇을 말할지는 직접 정하세요. 이름, 학교, 주소는 아직 쓰지 마세요.

## A human

human-called = 담당자에게 이 대화에 들어와 달라고 했어요. 얼마나 걸릴지는 말할 수 없어요. 계속 쓰셔도 돼요. 담당자가 볼 거예요.
human-called-again = 담당자에게 이미 부탁했고, 이 대화를 볼 수 있어요. 얼마나 걸릴지는 말할 수 없어요. 그때까지 제가 여기 있을게요.
human-invited = 말씀하신 것은 중요해요. 담당자에게 이 대화에 들어와 달라고 했어요. 얼마나 걸릴지는 말할 수 없어요.
human-still = 기다리는 건 힘들죠. 이 대화는 담당자들 앞에 있어요. 제가 여기 있을게요.
while-waiting = { $emergency ->
    [none] 그 전에 위험해지면 지금 계신 곳의 긴급 번호로 전화하세요.
   *[other] 그 전에 위험해지면 { $emergency }번으로 전화하세요.
}

## A responder comes and goes

human-joined = 담당자가 지금 들어와서 함께 읽고 있어요. 여기에 바로 쓰시면 돼요.
human-left = 담당자가 자리를 비웠어요. 다시 저, 자동 도우미예요. 쓰시는 글은 담당자들이 계속 볼 수 있어요.
conversation-closed = 담당자가 이 대화를 닫았어요. 언제든 여기에 다시 쓰시면 새로 시작돼요.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] 할 수 있으면 지금 바로 { $emergency }번으로 전화하거나 { $sms }번으로 문자하세요. 말을 할 수 없으면 전화를 걸고 끊지 마세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [text-some] 할 수 있으면 지금 바로 { $emergency }번으로 전화하세요. { $sms }번으로 문자가 되는 곳도 많아요. 말을 할 수 없으면 전화를 걸고 끊지 마세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [silent] 할 수 있으면 지금 바로 { $emergency }번으로 전화하세요. 말을 할 수 없으면 휴대폰으로 걸고, 잘 듣고, 누르라고 할 때 숫자 { $silent } 누르세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [voice] 할 수 있으면 지금 바로 { $emergency }번으로 전화하세요. 말을 할 수 없으면 전화를 걸고 끊지 마세요. 담당자에게 이 대화에 들어와 달라고 했어요.
   *[unknown] 할 수 있으면 지금 바로 계신 곳의 긴급 번호로 전화하세요. 휴대폰은 대부분 112번이 돼요. 말을 할 수 없으면 전화를 걸고 끊지 마세요. 담당자에게 이 대화에 들어와 달라고 했어요.
}
danger-other = { $emergency ->
    [none] 누가 지금 위험하면, 전화해도 안전할 때 계신 곳의 긴급 번호로 전화하세요. 사이에 끼어들지 마세요. 담당자에게 이 대화에 들어와 달라고 했어요.
   *[other] 누가 지금 위험하면, 전화해도 안전할 때 { $emergency }번으로 전화하세요. 사이에 끼어들지 마세요. 담당자에게 이 대화에 들어와 달라고 했어요.
}
danger-again = { $emergency ->
    [none] 할 수 있으면 다른 사람들이 있는 곳으로 가서 긴급 번호로 전화하세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
   *[other] 할 수 있으면 다른 사람들이 있는 곳으로 가서 { $emergency }번으로 전화하세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
}
suicide = { $route ->
    [text] 말해 주셔서 고마워요, 언제든 { $line }번으로 전화하거나 { $sms }번으로 문자할 수 있어요. 혼자 견디지 않으셔도 돼요. 지금 당장 그럴 것 같으면 { $emergency }번으로 전화하세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [voice] 말해 주셔서 고마워요, 언제든 { $line }번으로 전화할 수 있어요. 혼자 견디지 않으셔도 돼요. 지금 당장 그럴 것 같으면 { $emergency }번으로 전화하세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [emergency] 말해 주셔서 고마워요, 지금 당장 그럴 것 같으면 { $emergency }번으로 전화하세요. 혼자 견디지 않으셔도 돼요. 담당자에게 이 대화에 들어와 달라고 했어요.
   *[unknown] 말해 주셔서 고마워요, 지금 당장 그럴 것 같으면 계신 곳의 긴급 번호로 전화하세요. 혼자 견디지 않으셔도 돼요. 담당자에게 이 대화에 들어와 달라고 했어요.
}
suicide-again = { $route ->
    [text] 저 아직 여기 있어요, { $line }번은 전화도 문자도 받아요. 할 수 있으면 다치게 할 수 있는 것에서 멀리 떨어지세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
    [voice] 저 아직 여기 있어요, { $line }번은 전화를 받아요. 할 수 있으면 다치게 할 수 있는 것에서 멀리 떨어지세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
   *[other] 저 아직 여기 있어요. 할 수 있으면 다치게 할 수 있는 것에서 멀리 떨어지고, 누군가의 곁에 계세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
}
medical = { $route ->
    [text] 지금 바로 { $emergency }번으로 전화해서 구급차를 부르거나 { $sms }번으로 문자하세요. 숨은 쉬는데 깨지 않는 사람은 옆으로 눕히세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [text-some] 지금 바로 { $emergency }번으로 전화해서 구급차를 부르세요. { $sms }번으로 문자가 되는 곳도 많아요. 숨은 쉬는데 깨지 않는 사람은 옆으로 눕히세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [silent] 지금 바로 { $emergency }번으로 전화해서 구급차를 부르세요. 말을 할 수 없으면 누르라고 할 때 숫자 { $silent } 누르세요. 숨은 쉬는데 깨지 않는 사람은 옆으로 눕히세요. 담당자에게 이 대화에 들어와 달라고 했어요.
    [voice] 지금 바로 { $emergency }번으로 전화해서 구급차를 부르세요. 말을 할 수 없으면 끊지 마세요. 숨은 쉬는데 깨지 않는 사람은 옆으로 눕히세요. 담당자에게 이 대화에 들어와 달라고 했어요.
   *[unknown] 지금 바로 계신 곳의 긴급 번호로 전화해서 구급차를 부르세요. 휴대폰은 대부분 112번이 돼요. 숨은 쉬는데 깨지 않는 사람은 옆으로 눕히세요. 담당자에게 이 대화에 들어와 달라고 했어요.
}
medical-again = { $emergency ->
    [none] 할 수 있으면 구급차 전화를 끊지 말고, 하라는 대로 하세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
   *[other] 할 수 있으면 { $emergency }번 전화를 끊지 말고, 하라는 대로 하세요. 담당자에게 이 대화에 들어와 달라고 해 두었어요.
}

## Help nearby

refer-found = { $place ->
    [none] 전화해서 물어보세요. 자리가 있는지는 제가 몰라요.
   *[other] { $place } 쪽이에요. 전화해서 물어보세요. 자리가 있는지는 제가 몰라요.
}
ask-place-which = 이 중에서 어느 곳인가요?
refer-more = 다른 곳들:
refer-none = { $place ->
    [none] 아직 알려 드릴 곳을 찾지 못했어요.
   *[other] { $place } 쪽에는 아직 알려 드릴 곳을 찾지 못했어요.
}
refer-no-more = 더 알려 드릴 곳이 없어요.
refer-enough = 곳이 많네요. 담당자가 고르는 것을 도울 수 있어요. 담당자에게 이 대화에 들어와 달라고 했어요.
refer-safe-phone = 할 수 있으면 혼자만 쓰는 전화로 거세요.
line-ngo = 도움 전화, 경찰 아님: { $number }
line-gov = 정부 도움 전화: { $number }
line-police = 【경찰】이 받는 도움 전화: { $number }
line-ngo-text = 도움 문자, 경찰 아님: { $number }
line-gov-text = 정부 도움 문자: { $number }
line-police-text = 【경찰】이 받는 도움 문자: { $number }
card-phone = { $name } { $phone }
card-text = { $name } 문자 { $sms }
card-both = { $name } { $phone } 문자 { $sms }
card-by-human = { $name }: 여기 담당자에게 물어보세요
service-chosen = { $phone ->
    [none] { $name }: 여기 담당자가 이어 드릴 수 있어요. 도울 수 있는지는 그곳에서 정해요.
   *[other] { $name }: { $phone }번으로 전화하세요. 이름은 말하지 않아도 돼요. 도울 수 있는지는 그곳에서 정해요.
}

## What people ask

menu = 지금 무엇이 가장 도움이 될까요?
menu-short = 저 여기 있어요. 지금 무엇이 가장 도움이 될까요?
help-menu = 편한 말로 쓰시면 돼요. 저는 쉬운 질문을 하고, 도와주는 곳의 번호를 알려 드리고, 담당자를 불러요.
about = 저는 자동 도우미예요. 사람이 아니에요. 담당자가 더 빨리 도울 수 있게 쉬운 질문을 해요. 경찰이나 다른 누구에게도 전화하지 않아요.
about-people = 쓰시는 글은 이 상담의 담당자들이 읽어요. 언제든 사람을 불러 달라고 하세요.
privacy = { $retention ->
    [until_close] 쓰신 글은 잠가서 보관해요. 이 상담의 담당자들만 읽어요. 대화를 닫으면 지워져요. 저는 아무에게도 말하지 않아요. 생명이나 아이가 위험하면 담당자는 알려야 할 수 있어요.
   *[hours] 쓰신 글은 잠가서 보관해요. 이 상담의 담당자들만 읽어요. 대화를 닫고 { $hours }시간 뒤에 지워져요. 저는 아무에게도 말하지 않아요. 생명이나 아이가 위험하면 담당자는 알려야 할 수 있어요.
}
privacy-phone = 문자는 휴대폰과 통신사에 남아요. 여기 보관된 것은 저에게 지워 달라고 하셔도 돼요.
privacy-web = 이 페이지를 닫으면 화면에서 사라져요. 여기 보관된 것은 저에게 지워 달라고 하셔도 돼요.
why-any = 맞는 도움을 찾는 데 필요한 것만 물어요. 어떤 질문이든 넘어가도 돼요.
off-topic = 저는 안전하게 지내는 것과 도와줄 사람을 찾는 것을 도울 수 있어요. 다른 것은 모를 수 있어요.
off-topic-again = 이건 제가 돕기 어려울 수 있어요. 담당자가 더 말해 줄 수 있어요.

## Language

ask-language = 어떤 언어가 가장 편하세요?
language-set = 네. 이제 한국어로 쓸게요.
language-same = 여기서는 한국어로 써요.
language-not-here = 그 언어는 아직 제가 잘 쓰지 못해요. 담당자에게 이 대화에 들어와 달라고 했고, 어떤 언어를 쓰시는지도 알렸어요.

## Endings

silence = 이제 여기서 메시지가 가지 않아요.
goodbye = 잘 지내세요. 언제든 여기에 다시 쓰셔도 돼요. 이 메시지는 지우셔도 돼요. 휴대폰에 흔적이 남을 수는 있어요.
goodbye-web = 잘 지내세요. 언제든 다시 오셔도 돼요. 이 페이지를 닫으면 화면에서 사라져요. 기기에 흔적이 남을 수는 있어요.
ask-delete = 여기 쓰신 것을 모두 지울까요? 되돌릴 수 없어요.
delete-asked = 여기 있는 것을 모두 지워 달라고 했어요. 휴대폰의 메시지도 지우세요. 통신사에는 기록이 남을 수 있어요.
delete-asked-web = 여기 있는 것을 모두 지워 달라고 했어요. 이 페이지도 닫으세요. 기기에 흔적이 남을 수는 있어요.
delete-kept = 네. 아무것도 지우지 않았어요.

## When something fails here

something-wrong = 여기에 문제가 생겼어요. 사람이 살펴볼 거예요. 다시 쓰셔도 돼요.
safe-reply = 메시지가 도착했고, 사람이 볼 거예요. { $emergency ->
    [none] 위험하면 계신 곳의 긴급 번호로 전화하세요.
   *[other] 위험하면 { $emergency }번으로 전화하세요.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }도움 전화, 경찰 아님: { $hotline }
}
safe-reply-away = 메시지를 저장하지 못했어요. 아직 아무도 보지 못했어요. 곧 다시 보내 주세요. { $emergency ->
    [none] 위험하면 계신 곳의 긴급 번호로 전화하세요.
   *[other] 위험하면 { $emergency }번으로 전화하세요.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }도움 전화, 경찰 아님: { $hotline }
}

## Answers to choose from

option-human = 사람과 이야기하기
option-menu-services = 도와주는 곳
option-menu-tell = 더 말하기
option-menu-privacy = 무엇이 보관되나요
option-more = 더 많은 곳
name-police = { $name } (경찰)
option-place-other = 다른 곳
option-delete-confirm = 지우기
option-delete-keep = 그대로 두기

## The interview: each question, and its reason for whoever asks

interview-pause = 고마워요. 언제든 쉬셔도 돼요.
ask-safe = 지금 글을 써도 안전한가요?
why-safe = 짧게 써야 하는지 알 수 있어요.
ask-consent = 맞는 도움을 찾게 짧은 질문 몇 개 해도 될까요? 어떤 것이든 넘어가도 돼요.
why-consent = 답해 주시면 담당자가 더 빨리 도울 수 있어요.
ask-tell = 무슨 일이 있나요? 많이 쓰셔도 조금만 쓰셔도 돼요. 편한 말로 쓰세요.
why-tell = 무엇이 필요한지는 직접 하신 말이 가장 잘 알려 줘요.
ask-topic = 주로 무엇에 대한 일인가요?
why-topic = 무엇을 묻고 무엇을 묻지 말지 알 수 있어요.
ask-role = 누가 겪고 있는 일인가요?
why-role = 어떻게 도울지 알 수 있어요.
ask-age = { $about ->
    [other] 그분은 몇 살쯤인가요? 나이에 따라 받을 수 있는 도움이 있어요.
   *[self] 몇 살쯤이세요? 나이에 따라 받을 수 있는 도움이 있어요.
}
why-age = 어떤 곳은 정해진 나이만 도와요.
ask-needs = { $about ->
    [other] 지금 그분에게 무엇이 가장 도움이 될까요?
   *[self] 지금 본인에게 무엇이 가장 도움이 될까요?
}
why-needs = 어떤 곳을 찾을지 알 수 있어요.
ask-place = 어느 도시나 우편번호에서 찾아볼까요? 길 이름은 필요 없어요.
why-place = 그 가까이에서 도움을 찾아요. 주소는 필요 없어요.
ask-danger = { $about ->
    [other] 그분은 바로 지금 위험한가요?
   *[self] 바로 지금 위험하신가요?
}
why-danger = 그렇다면 무엇이 도움이 되는지 바로 알려 드려요.
ask-phone-seen = 이 전화나 메시지를 다른 사람이 볼 수 있나요?
why-phone-seen = 더 안전하게 쓰는 방법을 고를 수 있어요.
ask-hurt = { $about ->
    [other] 그분은 다치거나 아파서 지금 의사가 필요한가요?
   *[self] 다치거나 아파서 지금 의사가 필요하신가요?
}
why-hurt = 그렇다면 어디로 전화할지 알려 드려요.
ask-self-harm = { $about ->
    [other] 그분이 자신을 해치거나 죽고 싶다고 말하나요?
   *[self] 너무 힘들 때가 있어요. 자신을 해치거나 죽으려는 생각을 하시나요?
}
why-self-harm = 그렇다면 바로 이야기할 수 있는 사람들이 있어요.
ask-child = { $about ->
    [other] 그분과 함께 있는 아이가 있나요?
   *[self] 함께 있는 아이가 있나요?
}
why-child = 가족을 함께 받는 곳도 있어요.
ask-leave = { $about ->
    [other] 그분이 떠나고 싶다면 누가 막거나, 무슨 일이 생길까 봐 무서워할까요?
   *[self] 떠나고 싶다면 누가 막거나, 무슨 일이 생길까 봐 무서우신가요?
}
why-leave = 어떻게 안전하게 준비할지 알 수 있어요.
ask-someone-gains = { $about ->
    [other] 누가 돈이나 다른 것을 얻으려고 그분에게 성적인 일을 시키나요?
   *[self] 누가 돈이나 다른 것을 얻으려고 성적인 일을 시키나요?
}
why-someone-gains = 바로 이런 일을 돕는 사람들이 있어요.
ask-marriage = { $about ->
    [other] 누가 그분에게 결혼하라고, 또는 원하지 않은 결혼을 계속하라고 강요하나요?
   *[self] 누가 결혼하라고, 또는 원하지 않은 결혼을 계속하라고 강요하나요?
}
why-marriage = 바로 이런 일을 돕는 사람들이 있어요.
ask-pay = { $about ->
    [other] 그분이 돈을 못 받고 있거나, 약속보다 훨씬 적게 받나요?
   *[self] 일한 돈을 못 받고 있거나, 약속보다 훨씬 적게 받으시나요?
}
why-pay = 못 받은 돈을 달라고 할 방법이 있어요.
ask-debt = { $about ->
    [other] 누가 그분에게 빚이 있으니 일해서 갚아야 한다고 하나요?
   *[self] 누가 빚이 있으니 일해서 갚아야 한다고 하나요?
}
why-debt = 변호사가 도울 수 있을지도 몰라요.
ask-hurt-by = { $about ->
    [other] 거기서 누가 그분을 때리거나 밀치는 것처럼 다치게 한 적이 있나요?
   *[self] 거기서 누가 때리거나 밀치는 것처럼 다치게 한 적이 있나요?
}
why-hurt-by = 어떻게 안전하게 지낼지 알 수 있어요.
ask-threats = { $about ->
    [other] 그분이 떠나거나 거절하거나 말하면 나쁜 일이 생길 거라고 누가 말했나요?
   *[self] 떠나거나 거절하거나 말하면 나쁜 일이 생길 거라고 누가 말했나요?
}
why-threats = 어떻게 안전하게 준비할지 알 수 있어요.
ask-made-to = { $about ->
    [other] 그분이 속거나 떠밀려서 하기 싫은 일을 한 적이 있나요?
   *[self] 속거나 떠밀려서 하기 싫은 일을 하신 적이 있나요?
}
why-made-to = 이런 일을 아는 사람을 찾을 수 있어요.
ask-papers = { $about ->
    [other] 그분의 여권이나 서류를 다른 사람이 가지고 있나요?
   *[self] 여권이나 서류를 다른 사람이 가지고 있나요?
}
why-papers = 서류를 돌려받거나 다시 만들 방법이 있어요.
ask-exchange = { $about ->
    [other] 그분이 잘 곳이나 먹을 것, 다른 필요한 것 때문에 성적인 일을 해야 했나요?
   *[self] 잘 곳이나 먹을 것, 다른 필요한 것 때문에 성적인 일을 해야 했나요?
}
why-exchange = 그렇다면 혼자만 그런 게 아니고, 도움이 있어요.
ask-images = { $about ->
    [other] 누가 그분에게 성적인 사진이나 영상을 보내게 하거나, 찍히게 하거나, 그런 통화를 하게 했나요?
   *[self] 누가 성적인 사진이나 영상을 보내게 하거나, 찍히게 하거나, 그런 통화를 하게 했나요?
}
why-images = 사진을 내리게 할 방법이 있어요.
ask-money = { $about ->
    [other] 그분이 받는 돈을 다른 사람이 가져가나요?
   *[self] 받으시는 돈을 다른 사람이 가져가나요?
}
why-money = 무엇이 먼저 필요할지 알 수 있어요.
ask-hours = { $about ->
    [other] 그분은 싫어도 아주 오래 일하거나, 쉬는 날 없이 일해야 하나요?
   *[self] 싫어도 아주 오래 일하거나, 쉬는 날 없이 일해야 하나요?
}
why-hours = 시간과 휴식에 대한 규칙이 있어요.
ask-made-to-break = { $about ->
    [other] 누가 그분에게 법에 걸릴 수 있는 일을 시키나요?
   *[self] 누가 법에 걸릴 수 있는 일을 시키나요?
}
why-made-to-break = 시켜서 한 일이라면 변호사가 도울 수 있어요.
ask-promised = { $about ->
    [other] 그분이 처음에 들은 것과 다른가요? 무엇이 가장 다른가요?
   *[self] 처음에 들은 것과 다른가요? 무엇이 가장 다른가요?
}
why-promised = 어떤 권리가 있을지 알 수 있어요.
ask-locked = { $about ->
    [other] 그분이 갇혀 있거나, 나가지 못하게 누가 지키고 있나요?
   *[self] 갇혀 있거나, 나가지 못하게 누가 지키고 있나요?
}
why-locked = 얼마나 빨리 살펴봐야 하는지 알 수 있어요.
ask-watched = { $about ->
    [other] 누가 늘 그분 곁에 있거나, 어디 가는지 늘 지켜보나요?
   *[self] 누가 늘 곁에 있거나, 어디 가는지 늘 지켜보나요?
}
why-watched = 언제 이야기해도 안전한지 알 수 있어요.
ask-contact = { $about ->
    [other] 그분이 가족이나 친구와 이야기하지 못하게 누가 막나요?
   *[self] 가족이나 친구와 이야기하지 못하게 누가 막나요?
}
why-contact = 누가 힘이 되어 줄 수 있는지 알 수 있어요.
ask-home-free = { $about ->
    [other] 그분이 지내는 집에서 자기 시간이나 자리가 없고, 마음대로 나갈 수 없나요?
   *[self] 지내시는 집에서 자기 시간이나 자리가 없고, 마음대로 나갈 수 없나요?
}
why-home-free = 이런 일을 아는 사람을 찾을 수 있어요.
ask-moved-soon = { $about ->
    [other] 누가 그분을 가기 싫은 곳으로 곧 데려가려고 하나요?
   *[self] 누가 가기 싫은 곳으로 곧 데려가려고 하나요?
}
why-moved-soon = 얼마나 빨리 살펴봐야 하는지 알 수 있어요.
ask-passed-on = { $about ->
    [other] 그분이 사고파는 물건처럼 이 사람, 이곳에서 다른 사람, 다른 곳으로 넘겨졌나요?
   *[self] 사고파는 물건처럼 이 사람, 이곳에서 다른 사람, 다른 곳으로 넘겨지셨나요?
}
why-passed-on = 이런 일을 아는 사람을 찾을 수 있어요.
ask-children-held = { $about ->
    [other] 누가 그분의 아이들을 이용해서 무엇을 시키나요?
   *[self] 누가 자녀를 이용해서 무엇을 시키나요?
}
why-children-held = 부모와 아이를 함께 돕는 곳도 있어요.
ask-body = { $about ->
    [other] 누가 그분에게 몸의 일부를 내놓으라고, 또는 대신 아이를 낳으라고 하나요?
   *[self] 누가 몸의 일부를 내놓으라고, 또는 대신 아이를 낳으라고 하나요?
}
why-body = 의사나 변호사가 도울 수 있을지도 몰라요.

## Its answers

option-yes = 네
option-no = 아니요
option-unsure = 잘 모르겠어요
option-skip = 넘어가기
option-safe-yes = 네
option-safe-no = 아니요
option-consent-yes = 네, 물어보세요
option-consent-no = 묻지 마세요
option-topic-work = 일이나 사장
option-topic-partner = 배우자나 애인
option-topic-family = 가족
option-topic-online = 인터넷, 사진
option-topic-travel = 여행이나 이동
option-topic-other = 다른 일
option-role-self = 저
option-role-family = 제 가족
option-role-friend = 친구
option-role-public = 제가 본 사람
option-role-professional = 제 일이에요
option-age-under-13 = 13살 미만
option-age-13-17 = 13살에서 17살
option-age-18-24 = 18살에서 24살
option-age-25-plus = 25살 이상
option-needs-shelter = 지낼 곳
option-needs-food = 먹을 것
option-needs-medical = 의사
option-needs-legal = 변호사, 서류
option-needs-money = 못 받은 돈
option-needs-talk = 이야기할 사람
option-needs-transport = 가는 방법
option-needs-none = 지금은 없어요
option-threats-me = 저를 해친다고
option-threats-family = 가족을 해친다고
option-threats-police = 경찰이나 추방
option-threats-share = 사진이나 비밀 공개
option-promised-work = 하는 일
option-promised-pay = 돈이나 조건
option-promised-papers = 서류나 비자
option-break-online = 인터넷이나 전화로
option-break-other = 다른 일

## What may be passed on

ask-share = 담당자가 이 일을 다른 곳에 얼마나 알려도 될까요?
why-share = 누가 알지는 직접 정하세요. 나중에 바꿀 수 있어요.
option-share-anonymous = 알리지 마세요
option-share-helpline = 이 상담에서만 알기
option-share-named = 제가 동의한 곳에도
ask-police = 함께 도움이 된다고 생각하면, 담당자가 경찰에 말해도 될까요?
why-police = 선택은 본인이 하세요. 아무도 동의로 여기지 않아요.
consent-kept = 알겠어요. 언제든 거두려면 이 한 단어만 보내세요: { $word }
word-withdraw = 비밀
consent-withdrawn = 알겠어요. 이제부터 더는 아무것도 다른 곳에 알리지 않아요. 목숨이나 아이가 위험하거나 법이 요구할 때만 달라요.

## Waiting for a human: only what is known

wait-free = 지금 담당자가 있고 바로 볼 수 있어요.
wait-ahead = 담당자가 있어요. 앞에서 기다리는 사람: { $ahead }.
wait-next = 담당자들이 다른 대화 중이에요. 다음 차례예요.
wait-none = 지금은 담당자가 없어요. 오면 쓰신 글을 읽을 거예요.
wait-closed = 지금은 담당자가 없어요. 다시 있는 시간: { $opens }.
wait-minutes = 요즘은 몇 분쯤 기다렸어요.
wait-hour = 요즘은 길게는 한 시간 기다렸어요.
wait-longer = 요즘은 한 시간 넘게 기다렸어요.

## Nobody is on duty: a safe time and way

ask-callback = 안전할 때 담당자가 연락할 수 있어요. 어떻게 할까요?
why-callback = 때가 안 맞는 문자나 전화는 눈에 띌 수 있어요.
option-callback-text = 문자로
option-callback-call = 전화로
option-callback-no = 아니요, 다시 쓸게요
ask-callback-when = 언제가 안전해요?
why-callback-when = 다른 사람이 보지 않게 하려고요.
option-when-morning = 아침
option-when-afternoon = 오후
option-when-evening = 저녁
option-when-night = 밤
callback-kept = 담당자가 볼 수 있게 적어 두었어요. 더는 안전하지 않으면 여기에 쓰세요.

## What people bring up beside

answer-press = 도움이 필요한 분을 위한 상담이에요. 취재, 연구, 기부는 단체 누리집을 봐 주세요.
answer-wrong-number = 괜찮아요. 자동 상담 번호예요. 이 문자들은 지우셔도 돼요.
answer-sex-work = 여기서는 아무도 판단하지 않아요. 의사, 변호사, 권리를 지켜 주는 사람을 찾아볼 수 있어요.
answer-partner = 누구도 때리거나 위협하면 안 돼요. 연인이나 배우자도요. 안전한 곳과 도와줄 사람을 찾아볼 수 있어요.
answer-labour = 임금, 시간, 해고는 노조나 노동청이 자주 도와줘요. 체류 서류가 없어도요. 찾아볼 수 있어요.
answer-insult = 저는 자동 도우미일 뿐이에요. 무슨 일이 있으면 편한 말로 쓰세요.
reporting-consent = 저는 경찰이나 출입국에 알리지 않아요. 담당자도 동의하실 때만, 또는 목숨이나 아이가 위험할 때만 알려요.
reporting-law = 저는 아무에게도 알리지 않아요. 법에 따라 담당자는 아이가 위험한 일 등은 알려야 해요. 무엇을 말할지는 직접 정하세요.

## Other first words, which an operator may choose

hello-warm = 안녕하세요, 잘 쓰셨어요. 저는 자동 도우미예요. 사람이 아니에요.
hello-brief = 안녕하세요. 자동 도우미예요.
