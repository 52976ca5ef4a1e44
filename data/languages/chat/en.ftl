# What the web chat itself says in English: labels, states of the line, notices.

## The frame

chat = Chat
leave = Leave this page
hide = Hide chat
messages = Messages

## Writing

write = Write a message
send = Send
erase = Erase this chat
eraseSure = Press again to erase
erased = Erased. Nothing of it is left on this page.

## First words

welcome = Write when you are ready. An automated assistant answers first. You can ask for a person at any time.
watched = If someone may be watching this device, another one is safer: “{ leave }” clears this chat, but not your browser history.
keys = Pressing Shift three times does the same.

## Who speaks, and who holds the conversation

you = You
assistant = Automated assistant
responder = A person
system = Notice
waiting = Waiting for a person
withPerson = A person is here
ended = This chat has ended
joined = A person has joined.
left = The person has left. The automated assistant answers again.
endedLine = This chat has ended. If you write again, a new one begins.

## What is going on

writing = Writing…
personWriting = The person is writing…
sending = Sending…
sent = Sent
notSent = Not sent.
tryAgain = Try again

## States of the line

slow = The connection is slow. Your message is still on its way.
offline = No connection right now. What you wrote is kept here and is sent when the connection is back.
offlineLong = Still no connection. What you wrote is kept here. If you are in danger now and can call, call your local emergency number.
reconnecting = The connection dropped. Trying again…
busy = Many messages at once. Yours is sent in a moment.
tooLong = Too long by { $n } characters. Please send it in parts.
refused = The chat cannot be reached from this page.
noFiles = Files cannot be sent here. Please write instead.

## Answers and places

newBelow = New message
call = Call
text = Text
directions = Directions
mapNote = Opens the map app of this device. It may remember the address.
checked = Checked { $date }
choose = Answers to choose from

## Choices of the person

options = Options
language = Language
large = Larger text
keep = Keep this chat while I move between pages
kept = The chat stays in this tab until you leave, erase it or close the tab.
cover = Hide the chat when I switch windows
show = Show the chat
aloud = Read answers aloud
end = End chat
endSure = Press again to end

## Humans

place = People waiting before you: { $n }
speaks = People here now speak: { $names }
nobody = No person is here right now. The assistant stays with you.

## The end, and the page without JavaScript

helped = Did this help? Nobody sees who answered.
yes = Yes
some = A little
no = No
thanks = Thank you.
look = Look for new messages
plain = This page works without JavaScript. New messages show when you send one or press the button.
