# What the web chat itself says in 한국어: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = 채팅
leave = 이 페이지 나가기
hide = 채팅 숨기기
messages = 메시지

## Writing

write = 메시지 쓰기
send = 보내기
erase = 이 채팅 지우기
eraseSure = 지우려면 한 번 더 누르세요
erased = 지웠습니다. 이 페이지에 남은 것이 없습니다.

## First words

welcome = 준비되면 쓰세요. 먼저 자동 도우미가 답합니다. 언제든지 사람을 불러 달라고 할 수 있습니다.
watched = 누군가 이 기기를 보고 있을 수 있다면 다른 기기가 더 안전합니다: “{ leave }”는 이 채팅을 지우지만 브라우저 기록은 지우지 않습니다.
keys = Shift 키를 세 번 눌러도 같습니다.

## Who speaks, and who holds the conversation

you = 나
assistant = 자동 도우미
responder = 사람
system = 알림
waiting = 사람을 기다리는 중
withPerson = 사람이 여기 있습니다
ended = 이 채팅은 끝났습니다
joined = 사람이 들어왔습니다.
left = 사람이 나갔습니다. 자동 도우미가 다시 답합니다.
endedLine = 이 채팅은 끝났습니다. 다시 쓰면 새 채팅이 시작됩니다.

## What is going on

writing = 쓰는 중…
personWriting = 담당자가 쓰는 중…
sending = 보내는 중…
sent = 보냄
notSent = 보내지 못했습니다.
tryAgain = 다시 시도

## States of the line

slow = 연결이 느립니다. 메시지가 아직 가는 중입니다.
offline = 지금은 연결이 없습니다. 쓴 내용은 여기에 두었다가 연결되면 보냅니다.
offlineLong = 아직 연결이 없습니다. 쓴 내용은 여기에 있습니다. 지금 위험하고 전화할 수 있으면 지역 긴급 번호로 전화하세요.
reconnecting = 연결이 끊겼습니다. 다시 시도하는 중…
busy = 한꺼번에 메시지가 많습니다. 곧 보냅니다.
tooLong = { $n }자 초과했습니다. 나누어 보내 주세요.
refused = 이 페이지에서는 채팅에 연결할 수 없습니다.
noFiles = 여기서는 파일을 보낼 수 없습니다. 글로 써 주세요.

## Answers and places

newBelow = 새 메시지
call = 전화
text = 문자
directions = 길 찾기
mapNote = 이 기기의 지도 앱이 열립니다. 앱에 주소가 남을 수 있습니다.
checked = 확인한 날짜: { $date }
choose = 고를 수 있는 답

## Choices of the person

options = 옵션
language = 언어
large = 큰 글자
keep = 페이지를 옮겨 다니는 동안 채팅 유지
kept = 나가거나 지우거나 탭을 닫을 때까지 채팅이 이 탭에 남습니다.
cover = 다른 창으로 가면 채팅 숨기기
show = 채팅 보이기
aloud = 답을 소리 내어 읽기
end = 채팅 끝내기
endSure = 끝내려면 한 번 더 누르세요

## Humans

place = 먼저 기다리는 사람 수: { $n }
speaks = 지금 있는 사람들이 쓰는 언어: { $names }
nobody = 지금은 사람이 없습니다. 도우미가 함께 있습니다.

## The end, and the page without JavaScript

helped = 도움이 되었나요? 누가 답했는지 아무도 보지 않습니다.
yes = 네
some = 조금
no = 아니요
thanks = 고맙습니다.
look = 새 메시지 확인
plain = 이 페이지는 JavaScript 없이 작동합니다. 메시지를 보내거나 버튼을 누르면 새 메시지가 보입니다.
