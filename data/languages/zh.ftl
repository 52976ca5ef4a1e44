# Every sentence the assistant says in Simplified Chinese.
# Not yet reviewed by a native speaker who knows this work.

language-name = 简体中文
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = 你好。我是自动助手，不是真人。
hello-after-story = 谢谢你告诉我。我是自动助手。
i-am-automated = 我是自动助手，不是真人。
ack-careful = 那我们慢慢来。你随时可以离开。
hello-after-cry = 我在这里。我是自动助手。
here-again = 我在这里。

## When writing is not safe

keep-short = { $emergency ->
    [none] 好的。你随时可以再写。有危险就打当地的紧急电话。
   *[other] 好的。你随时可以再写。有危险就打 { $emergency }。
}
phone-seen-advice = 你可以删掉这些信息，但可能会留下痕迹。安全的时候再写。
keep-short-again = 好的，我等你。你随时可以写。

safe-word = 如果有人过来，发 00：我就只写天气，直到你再发 00。想用自己的词，就发 00，空一格，再加那个词。
safe-word-set = 好的。现在发这个词就能藏起这个对话，再发就能回来。
safe-word-other = 请选一个词，至少三个字，中间不要空格。

## While the conversation is hidden: nothing here may point back to it

decoy-weather = 今日天气：18到24度，微风，有小雨。
decoy-later = 暂无新的天气预报，明天更新。
decoy-number = 本号码每天发送一次天气预报。

## A word of use about what was told

advice-images = 不要付钱，也不要再发。把信息留作证据。Take It Down（未满18岁）和 StopNCII 可以帮忙拦住照片，免费，也不用名字。
advice-marriage = 谁都无权逼你结婚。如果被带到机场，你可以告诉那里的任何一位保安，你不想走。
advice-scam = 你的大使馆和你本国的警察可以出面。有人要钱才放人的话，先别付，等这里的工作人员和你一起看过再说。
advice-leaving = 如果打算离开：选没人盯着的时候，带上证件、钱和药，告诉一个你信得过的人。
advice-offer = 招工不可靠的迹象：先要你交钱、拿走护照、没有合同、用旅游签证、催得很急。可以向你的大使馆打听这家公司。
advice-papers = 谁都无权扣你的护照。护照可以补办。不要冒险去拿；这里的工作人员可以告诉你怎么办。
advice-pay = 如果安全，记下干活的日子、时间和工钱，留好照片。没给的工钱常常可以要，没有证件也可以。
advice-device = 他们可能看得到你在这里做什么。可以的话换一部手机用，这部先什么都别改，不然可能被发现。
advice-other = 不要去和做这事的人对质。单独问问遇到这事的人想要什么。你可以记下日期和地点。

## Small words before the next step

ack-told = 谢谢你告诉我。
ack-heard = 我在听。
ack-hard = 你遇到这样的事，我很难过。这不是你的错。
ack-skip = 没关系，这个不说了。
ack-unsure = 没关系，不知道也可以。
ack-no-questions = 好的，不问了。
ack-welcome = 不客气。
ack-place-unknown = 我不知道那个地方。
ack-again = 我不确定有没有看懂。你可以发数字，也可以用自己的话说。

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] 你在这里写的会锁好保存。这条热线的工作人员可以看到。他们结束这次对话时就会删除。
   *[hours] 你在这里写的会锁好保存。这条热线的工作人员可以看到。他们结束这次对话 { $hours } 小时后就会删除。
}
limits-child = 如果你可能不到18岁：有孩子或少年遇到危险时，这里的工作人员可能必须告诉别人。说什么由你决定。请先不要写名字、学校和地址。

## A human

human-called = 我已请一位工作人员加入这个对话。要等多久我说不准。你可以继续写，他们会看到。
human-called-again = 已经请了工作人员，他们能看到这次对话。要等多久我说不准。在那之前我一直在。
human-invited = 你说的事很重要。我已请一位工作人员加入这个对话。要等多久我说不准。
human-still = 等待很难受。你的对话就在工作人员面前。我一直在。
while-waiting = { $emergency ->
    [none] 如果在那之前有危险，请打当地的紧急电话。
   *[other] 如果在那之前有危险，请打 { $emergency }。
}

## A responder comes and goes

human-joined = 一位工作人员来了，正在看你写的话。你可以在这里写给他们。
human-left = 工作人员先离开了。现在又是我，自动助手。他们还能看到你写的话。
conversation-closed = 工作人员结束了这次对话。你随时可以再写，会重新开始。

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] 如果可以，请马上打 { $emergency }，或发短信到 { $sms }。如果不能说话，也打过去，不要挂断。我已请一位工作人员加入这个对话。
    [text-some] 如果可以，请马上打 { $emergency }。很多地方也可以发短信到 { $sms }。如果不能说话，也打过去，不要挂断。我已请一位工作人员加入这个对话。
    [silent] 如果可以，请马上打 { $emergency }。如果不能说话，用手机打，仔细听，听到提示就按 { $silent }。我已请一位工作人员加入这个对话。
    [voice] 如果可以，请马上打 { $emergency }。如果不能说话，也打过去，不要挂断。我已请一位工作人员加入这个对话。
   *[unknown] 如果可以，请马上打当地的紧急电话。大多数手机都能打 112。如果不能说话，也打过去，不要挂断。我已请一位工作人员加入这个对话。
}
danger-other = { $emergency ->
    [none] 如果有人现在有危险，在你自己安全的情况下，请打当地的紧急电话。不要挡在他们中间。我已请一位工作人员加入这个对话。
   *[other] 如果有人现在有危险，在你自己安全的情况下，请打 { $emergency }。不要挡在他们中间。我已请一位工作人员加入这个对话。
}
danger-again = { $emergency ->
    [none] 如果可以，去有别人的地方，打当地的紧急电话。已经请了工作人员加入这个对话。
   *[other] 如果可以，去有别人的地方，打 { $emergency }。已经请了工作人员加入这个对话。
}
suicide = { $route ->
    [text] 谢谢你告诉我，你任何时候都可以打 { $line } 或发短信到 { $sms }。你不用一个人扛着。如果马上就要发生，请打 { $emergency }。我已请一位工作人员加入这个对话。
    [voice] 谢谢你告诉我，你任何时候都可以打 { $line }。你不用一个人扛着。如果马上就要发生，请打 { $emergency }。我已请一位工作人员加入这个对话。
    [emergency] 谢谢你告诉我，如果马上就要发生，请打 { $emergency }。你不用一个人扛着。我已请一位工作人员加入这个对话。
   *[unknown] 谢谢你告诉我，如果马上就要发生，请打当地的紧急电话。你不用一个人扛着。我已请一位工作人员加入这个对话。
}
suicide-again = { $route ->
    [text] 我还在，{ $line } 可以打电话，也可以发短信。如果可以，离会伤到你的东西远一点。已经请了工作人员加入这个对话。
    [voice] 我还在，{ $line } 有人接电话。如果可以，离会伤到你的东西远一点。已经请了工作人员加入这个对话。
   *[other] 我还在。如果可以，离会伤到你的东西远一点，到别人身边去。已经请了工作人员加入这个对话。
}
medical = { $route ->
    [text] 请马上打 { $emergency } 叫救护车，或发短信到 { $sms }。如果有人还有呼吸但叫不醒，让这个人侧躺。我已请一位工作人员加入这个对话。
    [text-some] 请马上打 { $emergency } 叫救护车。很多地方也可以发短信到 { $sms }。如果有人还有呼吸但叫不醒，让这个人侧躺。我已请一位工作人员加入这个对话。
    [silent] 请马上打 { $emergency } 叫救护车。如果不能说话，听到提示就按 { $silent }。如果有人还有呼吸但叫不醒，让这个人侧躺。我已请一位工作人员加入这个对话。
    [voice] 请马上打 { $emergency } 叫救护车。如果不能说话，不要挂断。如果有人还有呼吸但叫不醒，让这个人侧躺。我已请一位工作人员加入这个对话。
   *[unknown] 请马上打当地的紧急电话叫救护车。大多数手机都能打 112。如果有人还有呼吸但叫不醒，让这个人侧躺。我已请一位工作人员加入这个对话。
}
medical-again = { $emergency ->
    [none] 如果可以，不要挂断急救电话，照他们说的做。已经请了工作人员加入这个对话。
   *[other] 如果可以，不要挂断 { $emergency } 的电话，照他们说的做。已经请了工作人员加入这个对话。
}

## Help nearby

refer-found = { $place ->
    [none] 可以打电话问，我不知道还有没有位置。
   *[other] { $place }：可以打电话问，我不知道还有没有位置。
}
ask-place-which = 是下面哪个地方？
refer-more = 更多地方：
refer-none = { $place ->
    [none] 我还没有找到可以给你的地方。
   *[other] 在 { $place }，我还没有找到可以给你的地方。
}
refer-no-more = 我没有更多地方可以给你了。
refer-enough = 地方已经很多了。工作人员可以帮你选。我已请一位加入这个对话。
refer-safe-phone = 如果可以，请用只有你一个人用的电话打。
line-ngo = 求助热线，不是警察：{ $number }
line-gov = 政府的求助热线：{ $number }
line-police = 求助热线，由【警察】接听：{ $number }
line-ngo-text = 求助热线，不是警察，短信：{ $number }
line-gov-text = 政府的求助热线，短信：{ $number }
line-police-text = 求助热线，由【警察】负责，短信：{ $number }
card-phone = { $name } { $phone }
card-text = { $name } 短信 { $sms }
card-both = { $name } { $phone } 短信 { $sms }
card-by-human = { $name }：请问这里的工作人员
service-chosen = { $phone ->
    [none] { $name }：这里的工作人员可以帮你联系。能不能帮由他们决定。
   *[other] { $name }：请打 { $phone }。不用说你的名字。能不能帮由他们决定。
}

## What people ask

menu = 现在什么最能帮到你？
menu-short = 我在这里。现在什么最能帮到你？
help-menu = 你可以用自己的话写。我会问简单的问题，给你能帮忙的地方的电话，也会请工作人员来。
about = 我是自动助手，不是真人。我问简单的问题，好让工作人员更快帮你。我不会打电话给警察或任何人。
about-people = 这条热线的工作人员会看你写的话。你随时可以说要找真人。
privacy = { $retention ->
    [until_close] 你写的会锁好保存，只有这条热线的工作人员看。他们结束这次对话时就会删除。我不会告诉别人。如果有人有生命危险，或有孩子遇到危险，他们可能必须告诉别人。
   *[hours] 你写的会锁好保存，只有这条热线的工作人员看。他们结束这次对话 { $hours } 小时后就会删除。我不会告诉别人。如果有人有生命危险，或有孩子遇到危险，他们可能必须告诉别人。
}
privacy-phone = 短信会留在你的手机上，电话公司也有。你可以让我删除这里保存的内容。
privacy-web = 关掉这个网页，屏幕上就看不到了。你可以让我删除这里保存的内容。
why-any = 我只问能帮你找到合适帮助的事。每个问题都可以跳过。
off-topic = 我可以帮你想怎样更安全，也可以帮你找能帮忙的人。别的事我可能不懂。
off-topic-again = 这件事我可能帮不上。工作人员可以多说一些。

## Language

ask-language = 你用哪种语言最方便？
language-set = 好的。我现在用中文写。
language-same = 我在这里用中文写。
language-not-here = 这种语言我还写不好。我已请一位工作人员加入这个对话，也说了你用的语言。

## Endings

silence = 你不会再收到这里的信息。
goodbye = 请保重。你随时可以再写到这里。你可以删掉这些信息，手机上可能会留下痕迹。
goodbye-web = 请保重。你随时可以再来。关掉这个网页，屏幕上就看不到了；设备上可能会留下痕迹。
ask-delete = 要删除你在这里写的所有内容吗？删了就找不回来。
delete-asked = 我已要求把这里的内容全部删除。请也删掉你手机上的信息；电话公司可能还有记录。
delete-asked-web = 我已要求把这里的内容全部删除。请也关掉这个网页；设备上可能会留下痕迹。
delete-kept = 好的，什么都没有删除。

## When something fails here

something-wrong = 这里出了点问题。工作人员会来看。你可以再写一次。
safe-reply = 你的信息收到了，会有工作人员看。{ $emergency ->
    [none] 有危险就打当地的紧急电话。
   *[other] 有危险就打 { $emergency }。
}{ $hotline ->
    [none] { "" }
   *[other] { " " }求助热线，不是警察：{ $hotline }
}
safe-reply-away = 你的信息没能保存下来，还没有人看到。请过一会儿再试。{ $emergency ->
    [none] 有危险就打当地的紧急电话。
   *[other] 有危险就打 { $emergency }。
}{ $hotline ->
    [none] { "" }
   *[other] { " " }求助热线，不是警察：{ $hotline }
}

## Answers to choose from

option-human = 和真人说话
option-menu-services = 能帮忙的地方
option-menu-tell = 再多说一些
option-menu-privacy = 会保存什么
option-more = 更多地方
name-police = { $name }（警察）
option-place-other = 别的地方
option-delete-confirm = 删除
option-delete-keep = 保留

## The interview: each question, and its reason for whoever asks

interview-pause = 谢谢你。你随时可以休息一下。
ask-safe = 你现在写信息安全吗？
why-safe = 这样我知道要不要写短一点。
ask-consent = 我可以问几个简短的问题，帮你找合适的帮助吗？每个问题都可以跳过。
why-consent = 你的回答能让工作人员更快帮你。
ask-tell = 发生了什么事？写多写少都可以，用你自己的话。
why-tell = 你自己的话最能说清你需要什么。
ask-topic = 主要是关于什么？
why-topic = 这样我知道该问什么，不该问什么。
ask-role = 是谁遇到了这件事？
why-role = 这样我知道怎么帮。
ask-age = { $about ->
    [other] 这个人大概多大？有些帮助只给某个年龄的人。
   *[self] 你大概多大？有些帮助只给某个年龄的人。
}
why-age = 有些地方只帮某个年龄的人。
ask-needs = { $about ->
    [other] 现在什么最能帮到这个人？
   *[self] 现在什么最能帮到你？
}
why-needs = 这样我知道该找哪些地方。
ask-place = 我该在哪个城市或邮编附近找？不用写街道。
why-place = 我找那附近的帮助，不需要地址。
ask-danger = { $about ->
    [other] 这个人现在有危险吗？
   *[self] 你现在有危险吗？
}
why-danger = 如果有，我马上告诉你可以怎么办。
ask-phone-seen = 有别人能看到这部手机或这些信息吗？
why-phone-seen = 这样可以选一种更安全的方式写。
ask-hurt = { $about ->
    [other] 这个人是不是受伤或生病了，现在就要看医生？
   *[self] 你是不是受伤或生病了，现在就要看医生？
}
why-hurt = 如果是，我告诉你该打给谁。
ask-self-harm = { $about ->
    [other] 这个人说过想伤害自己或自杀吗？
   *[self] 有时候真的很难熬。你想过伤害自己或自杀吗？
}
why-self-harm = 如果有，马上就有人可以和你说话。
ask-child = { $about ->
    [other] 这个人身边有孩子吗？
   *[self] 你身边有孩子吗？
}
why-child = 有些地方接收带孩子的家庭。
ask-leave = { $about ->
    [other] 如果这个人想离开，会有人拦着吗，或者会害怕出事吗？
   *[self] 如果你想离开，会有人拦着你吗，或者你会害怕出事吗？
}
why-leave = 这样我们知道怎样安排更安全。
ask-someone-gains = { $about ->
    [other] 有人让这个人做性方面的事，从中拿钱或别的好处吗？
   *[self] 有人让你做性方面的事，从中拿钱或别的好处吗？
}
why-someone-gains = 有人专门帮助遇到这种事的人。
ask-marriage = { $about ->
    [other] 有人逼这个人结婚，或留在不愿意的婚姻里吗？
   *[self] 有人逼你结婚，或留在你不愿意的婚姻里吗？
}
why-marriage = 有人专门帮助遇到这种事的人。
ask-pay = { $about ->
    [other] 这个人的工钱被扣着不给，或比说好的少很多吗？
   *[self] 你的工钱被扣着不给，或比说好的少很多吗？
}
why-pay = 没给的工钱，有办法去要。
ask-debt = { $about ->
    [other] 有人说这个人欠钱，必须干活来还吗？
   *[self] 有人说你欠钱，必须干活来还吗？
}
why-debt = 律师也许能帮上忙。
ask-hurt-by = { $about ->
    [other] 那里有人伤害过这个人吗，比如打或推？
   *[self] 那里有人伤害过你吗，比如打或推？
}
why-hurt-by = 这样我们知道怎样让你更安全。
ask-threats = { $about ->
    [other] 有人说过，如果这个人离开、拒绝或说出去，就会出不好的事吗？
   *[self] 有人说过，如果你离开、拒绝或说出去，就会出不好的事吗？
}
why-threats = 这样我们知道怎样安排更安全。
ask-made-to = { $about ->
    [other] 这个人是不是被骗或被逼，做了不想做的事？
   *[self] 你是不是被骗或被逼，做了不想做的事？
}
why-made-to = 这样能找到懂这种事的人。
ask-papers = { $about ->
    [other] 这个人的护照或证件在别人手里吗？
   *[self] 你的护照或证件在别人手里吗？
}
why-papers = 证件有办法拿回来或补办。
ask-exchange = { $about ->
    [other] 这个人有没有为了住处、吃的或别的需要，不得不做性方面的事？
   *[self] 你有没有为了住处、吃的或别的需要，不得不做性方面的事？
}
why-exchange = 如果有，遇到这种事的不只你一个，也有人能帮忙。
ask-images = { $about ->
    [other] 有人逼这个人拍或发性方面的照片、视频，或打这样的视频电话吗？
   *[self] 有人逼你拍或发性方面的照片、视频，或打这样的视频电话吗？
}
why-images = 有办法让照片从网上拿下来。
ask-money = { $about ->
    [other] 这个人得到的钱是不是被别人拿走？
   *[self] 你得到的钱是不是被别人拿走？
}
why-money = 这样能看出你最先需要什么。
ask-hours = { $about ->
    [other] 这个人是不是每天要做很长时间，或没有休息日，自己不能选？
   *[self] 你是不是每天要做很长时间，或没有休息日，自己不能选？
}
why-hours = 每天做多久、怎么休息，是有规定的。
ask-made-to-break = { $about ->
    [other] 有人逼这个人做可能会犯法的事吗？
   *[self] 有人逼你做可能会犯法的事吗？
}
why-made-to-break = 如果是被逼的，律师可以帮忙。
ask-promised = { $about ->
    [other] 现在的情况和当初对这个人说好的不一样吗？哪一点最不一样？
   *[self] 现在的情况和当初对你说好的不一样吗？哪一点最不一样？
}
why-promised = 这样能看出你可能有什么权利。
ask-locked = { $about ->
    [other] 这个人是不是被锁着，或有人看着不让出去？
   *[self] 你是不是被锁着，或有人看着不让你出去？
}
why-locked = 这样我们知道要多快来看这件事。
ask-watched = { $about ->
    [other] 是不是总有人跟着这个人，或总盯着这个人去哪里？
   *[self] 是不是总有人跟着你，或总盯着你去哪里？
}
why-watched = 这样我们知道什么时候说话安全。
ask-contact = { $about ->
    [other] 有人不让这个人和家人或朋友说话吗？
   *[self] 有人不让你和家人或朋友说话吗？
}
why-contact = 这样能知道谁可以支持你。
ask-home-free = { $about ->
    [other] 在住的那个家里，这个人是不是没有自己的时间和地方，也不能自由出门？
   *[self] 在你住的那个家里，你是不是没有自己的时间和地方，也不能自由出门？
}
why-home-free = 这样能找到懂这种事的人。
ask-moved-soon = { $about ->
    [other] 有人打算很快带这个人去不想去的地方吗？
   *[self] 有人打算很快带你去你不想去的地方吗？
}
why-moved-soon = 这样我们知道要多快来看这件事。
ask-passed-on = { $about ->
    [other] 这个人是不是被人转来转去，从一个人或地方交到另一个，像东西一样可以卖？
   *[self] 你是不是被人转来转去，从一个人或地方交到另一个，像东西一样可以卖？
}
why-passed-on = 这样能找到懂这种事的人。
ask-children-held = { $about ->
    [other] 有人用这个人的孩子来逼这个人做事吗？
   *[self] 有人用你的孩子来逼你做事吗？
}
why-children-held = 有些地方可以一起帮父母和孩子。
ask-body = { $about ->
    [other] 有人逼这个人交出身体的一部分，或替人怀孕吗？
   *[self] 有人逼你交出身体的一部分，或替他们怀孕吗？
}
why-body = 医生或律师也许能帮上忙。

## Its answers

option-yes = 是
option-no = 否
option-unsure = 不确定
option-skip = 跳过
option-safe-yes = 是
option-safe-no = 否
option-consent-yes = 好，问吧
option-consent-no = 不要问
option-topic-work = 工作或老板
option-topic-partner = 伴侣
option-topic-family = 家人
option-topic-online = 网上、照片
option-topic-travel = 出远门或搬家
option-topic-other = 别的事
option-role-self = 我自己
option-role-family = 我的家人
option-role-friend = 我的朋友
option-role-public = 我看到的人
option-role-professional = 这是我的工作
option-age-under-13 = 不到13岁
option-age-13-17 = 13到17岁
option-age-18-24 = 18到24岁
option-age-25-plus = 25岁或以上
option-needs-shelter = 住的地方
option-needs-food = 吃的
option-needs-medical = 看医生
option-needs-legal = 律师、证件
option-needs-money = 没拿到的工钱
option-needs-talk = 有人说说话
option-needs-transport = 怎么去
option-needs-none = 现在不用
option-threats-me = 伤害我
option-threats-family = 伤害我的家人
option-threats-police = 叫警察或赶出国
option-threats-share = 公开照片或说出去
option-promised-work = 做的事
option-promised-pay = 工钱或条件
option-promised-papers = 证件或签证
option-break-online = 网上或电话里
option-break-other = 别的事

## What may be passed on

ask-share = 关于这件事，工作人员可以告诉别人多少？
why-share = 由你决定谁知道。以后可以改。
option-share-anonymous = 什么都不说
option-share-helpline = 只有这条热线知道
option-share-named = 我同意的地方也可以
ask-police = 如果你们都觉得有用，工作人员可以告诉警察吗？
why-police = 由你选择，没有人会当作你同意。
consent-kept = 好的。想收回时，随时发这一个词：{ $word }
word-withdraw = 保密
consent-withdrawn = 好的。从现在起，不会再转告任何关于你的事，除非有人有生命危险、有孩子遇到危险，或法律要求。

## Waiting for a human: only what is known

wait-free = 现在有人值班，而且有空。
wait-ahead = 有人在值班。排在你前面的：{ $ahead }。
wait-next = 值班的人都在别的对话里。下一个就是你。
wait-none = 此刻没有人值班。他们来了会看你写的话。
wait-closed = 现在没有人值班。再有人的时间：{ $opens }。
wait-minutes = 最近要等几分钟。
wait-hour = 最近最多要等一个小时。
wait-longer = 最近要等一个多小时。

## Nobody is on duty: a safe time and way

ask-callback = 等安全时，可以有人联系你。用什么方式？
why-callback = 时间不对的信息或电话可能被人发现。
option-callback-text = 发短信
option-callback-call = 打电话
option-callback-no = 不用，我再写
ask-callback-when = 什么时候安全？
why-callback-when = 这样别人就看不到。
option-when-morning = 早上
option-when-afternoon = 下午
option-when-evening = 傍晚
option-when-night = 夜里
callback-kept = 已为工作人员记下。如果不再安全，请写在这里。

## What people bring up beside

answer-press = 这条热线是给需要帮助的人的。采访、研究或捐款，请看机构的网页。
answer-wrong-number = 没关系。这是自动热线。你可以删掉这些信息。
answer-sex-work = 这里没有人评判你。我可以找医生、律师，或为你的权利说话的人。
answer-partner = 谁都不能打你或威胁你，伴侣也不行。我可以找安全的地方和专门帮这种事的人。
answer-labour = 工资、工时、被辞退：工会或劳动部门常能帮忙，没有证件也行。我可以找找看。
answer-insult = 我只是自动助手。如果有什么事，请用自己的话写。
reporting-consent = 我不会叫警察或移民局。工作人员只在你同意时，或有人有生命危险、有孩子遇到危险时才会。
reporting-law = 我不会联系任何人。法律要求工作人员上报某些事，例如孩子遇到危险。说什么由你决定。

## Other first words, which an operator may choose

hello-warm = 你好，很高兴你写来。我是自动助手，不是真人。
hello-brief = 你好。这是自动助手。
