# What the web chat itself says in 简体中文: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = 聊天
leave = 离开此页面
hide = 隐藏聊天
messages = 消息

## Writing

write = 写消息
send = 发送
erase = 删除此聊天
eraseSure = 再按一次即删除
erased = 已删除。此页面上没有留下任何内容。

## First words

welcome = 准备好了就写。先由自动助手回答。您随时可以要求和真人说话。
watched = 如果可能有人在看着这台设备，换一台更安全：“{ leave }”会清除此聊天，但不会清除浏览器历史记录。
keys = 按三次 Shift 键效果相同。

## Who speaks, and who holds the conversation

you = 您
assistant = 自动助手
responder = 真人
system = 通知
waiting = 正在等待真人
withPerson = 真人在这里
ended = 此聊天已结束
joined = 有真人加入了。
left = 真人已离开。自动助手重新回答。
endedLine = 此聊天已结束。如果您再写，会开始新的聊天。

## What is going on

writing = 正在写…
personWriting = 工作人员正在写…
sending = 正在发送…
sent = 已发送
notSent = 未发送。
tryAgain = 重试

## States of the line

slow = 连接较慢。您的消息还在路上。
offline = 现在没有连接。您写的内容保留在这里，连接恢复后会发送。
offlineLong = 仍然没有连接。您写的内容保留在这里。如果您现在有危险并且可以打电话，请拨打当地的紧急电话。
reconnecting = 连接中断。正在重试…
busy = 一下子消息很多。您的消息马上发送。
tooLong = 超出 { $n } 个字符。请分几次发送。
refused = 无法从此页面打开聊天。
noFiles = 这里不能发送文件。请用文字写。

## Answers and places

newBelow = 新消息
call = 打电话
text = 发短信
directions = 路线
mapNote = 会打开此设备的地图应用。它可能会记住这个地址。
checked = 核对日期：{ $date }
choose = 可选的回答

## Choices of the person

options = 选项
language = 语言
large = 放大文字
keep = 切换页面时保留此聊天
kept = 聊天会留在此标签页，直到您离开、删除它或关闭标签页。
cover = 切换窗口时隐藏聊天
show = 显示聊天
aloud = 朗读回答
end = 结束聊天
endSure = 再按一次即结束

## Humans

place = 排在您前面的人数：{ $n }
speaks = 现在在线的人会说：{ $names }
nobody = 现在没有真人在线。助手会陪着您。

## The end, and the page without JavaScript

helped = 这有帮助吗？没有人会看到是谁回答的。
yes = 有
some = 有一点
no = 没有
thanks = 谢谢。
look = 查看新消息
plain = 此页面无需 JavaScript 也能使用。您发送消息或按下按钮时会显示新消息。
