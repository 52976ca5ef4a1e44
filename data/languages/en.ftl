# Every sentence the assistant says in English.
# Drafted in plain words (grade 5 to 6); not yet reviewed by people who have lived it.
# Texts are counted by tests/actions/test_length.py. Never use the words that carriers act on as
# something to send (for opting out, opting in, asking for help); answers are numbers or free words.

language-name = English
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Hello. I am an automated assistant, not a person.
hello-after-story = Thank you for telling me. I am an automated assistant.
i-am-automated = I am an automated assistant, not a person.
ack-careful = Then we go slowly. You can leave at any time.
hello-after-cry = I am here. I am an automated assistant.
here-again = I am here.

## When writing is not safe

keep-short = { $emergency ->
    [none] OK. Write again any time. In danger, call your local emergency number.
   *[other] OK. Write again any time. In danger, call { $emergency }.
}
phone-seen-advice = You can delete these messages; traces may stay. Write only when it is safe for you.
keep-short-again = OK. I will wait. You can write any time.

safe-word = If someone comes, send 00: I write only about the weather until you send 00 again. To use your own word, send 00 and the word.
safe-word-set = OK. That word now hides this talk, and brings it back.
safe-word-other = Please choose one word of at least three letters.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Weather today: 18 to 24 degrees, light wind, little rain.
decoy-later = No new weather report. The next one comes tomorrow.
decoy-number = This number sends the weather once a day.

## A word of use about what was told

advice-images = Do not pay and do not send more. Keep the messages as proof. Take It Down (under 18) and StopNCII help to block pictures, free and without a name.
advice-marriage = No one may make you marry. If you are taken to an airport, you can tell any guard there that you do not want to go.
advice-scam = Your embassy and the police of your own country can act. Do not pay for a release before a person here has looked at it with you.
advice-leaving = If you plan to leave: choose a time when no one watches, take papers, money and medicine, and tell someone you trust.
advice-offer = Signs of a bad job offer: you pay first, they hold your passport, no contract, a tourist visa, great hurry. Ask your embassy about the company.
advice-papers = No one may keep your passport from you. It can be replaced. Take no risk to get it back; a person here can say how.
advice-pay = If it is safe, note your days, hours and pay, and keep photos. Pay can often be claimed, also without papers.
advice-device = They may see what you do here. Use another phone if you can, and change nothing on this one yet: that could be noticed.
advice-other = Do not face the one who does it. Ask the person alone what they want. You can note dates and places.

## Small words before the next step

ack-told = Thank you for telling me.
ack-heard = I hear you.
ack-hard = I am sorry you are going through this. It is not your fault.
ack-skip = That is fine. We leave it.
ack-unsure = That is fine. You do not need to know.
ack-no-questions = OK. No questions.
ack-welcome = You are welcome.
ack-place-unknown = I do not know that place.
ack-again = I am not sure I understood. You can send a number, or use your own words.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] What you write here is locked away. The people of this line can read it. It is deleted when they close this talk.
   *[hours] What you write here is locked away. The people of this line can read it. It is deleted { $hours } hours after they close this talk.
}
limits-child = If you may be under 18: when a child is in danger, the people here may have to tell someone. You choose what to tell. Please do not write your name, school or address yet.

## A human

human-called = I have asked a person to join you here. I cannot say how long it takes. You can keep writing; they will see it.
human-called-again = A person has been asked and can see this talk. I cannot say how long it takes. I stay with you until then.
human-invited = What you tell me matters. I have asked a person to join you here. I cannot say how long it takes.
human-still = Waiting is hard. Your talk is in front of the people here. I stay with you.
while-waiting = { $emergency ->
    [none] If it gets dangerous before that, call your local emergency number.
   *[other] If it gets dangerous before that, call { $emergency }.
}

## A responder comes and goes

human-joined = A person from the team is here now and reads with you. You can write to them here.
human-left = The person has stepped away. I am the automated assistant again. They can still see what you write.
conversation-closed = The team has closed this talk. You can write here again at any time, and it starts anew.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Call { $emergency } now if you can, or text { $sms }. If you cannot speak, call and do not hang up. I have asked a person to join you here.
    [text-some] Call { $emergency } now if you can. In many places you can also text { $sms }. If you cannot speak, call and do not hang up. I have asked a person to join you here.
    [silent] Call { $emergency } now if you can. If you cannot speak, call from a mobile, listen, and press { $silent } when you are asked. I have asked a person to join you here.
    [voice] Call { $emergency } now if you can. If you cannot speak, call and do not hang up. I have asked a person to join you here.
   *[unknown] Call your local emergency number now if you can. 112 works from most mobile phones. If you cannot speak, call and do not hang up. I have asked a person to join you here.
}
danger-other = { $emergency ->
    [none] If someone is in danger now, call your local emergency number if it is safe for you. Do not put yourself between them. I have asked a person to join you here.
   *[other] If someone is in danger now, call { $emergency } if it is safe for you. Do not put yourself between them. I have asked a person to join you here.
}
danger-again = { $emergency ->
    [none] If you can, go where other people are, and call your local emergency number. A person has been asked to join you here.
   *[other] If you can, go where other people are, and call { $emergency }. A person has been asked to join you here.
}
suicide = { $route ->
    [text] I am glad you told me. You do not have to go through this alone. You can call { $line } or text { $sms } at any hour. If it is about to happen, call { $emergency }. I have asked a person to join you here.
    [voice] I am glad you told me. You do not have to go through this alone. You can call { $line } at any hour. If it is about to happen, call { $emergency }. I have asked a person to join you here.
    [emergency] I am glad you told me. You do not have to go through this alone. If it is about to happen, call { $emergency }. I have asked a person to join you here.
   *[unknown] I am glad you told me. You do not have to go through this alone. If it is about to happen, call your local emergency number. I have asked a person to join you here.
}
suicide-again = { $route ->
    [text] I am still here. If you can, put some distance between you and what could hurt you. { $line } answers calls and texts. A person has been asked to join you here.
    [voice] I am still here. If you can, put some distance between you and what could hurt you. { $line } answers calls. A person has been asked to join you here.
   *[other] I am still here. If you can, put some distance between you and what could hurt you, and be near someone. A person has been asked to join you here.
}
medical = { $route ->
    [text] Call { $emergency } now and ask for an ambulance, or text { $sms }. If someone breathes but does not wake up, turn them on their side. I have asked a person to join you here.
    [text-some] Call { $emergency } now and ask for an ambulance. In many places you can also text { $sms }. If someone breathes but does not wake up, turn them on their side. I have asked a person to join you here.
    [silent] Call { $emergency } now and ask for an ambulance. If you cannot speak, press { $silent } when you are asked. If someone breathes but does not wake up, turn them on their side. I have asked a person to join you here.
    [voice] Call { $emergency } now and ask for an ambulance. If you cannot speak, do not hang up. If someone breathes but does not wake up, turn them on their side. I have asked a person to join you here.
   *[unknown] Call your local emergency number now and ask for an ambulance. 112 works from most mobile phones. If someone breathes but does not wake up, turn them on their side. I have asked a person to join you here.
}
medical-again = { $emergency ->
    [none] Keep the phone line to the ambulance open if you can, and do what they say. A person has been asked to join you here.
   *[other] Keep the line to { $emergency } open if you can, and do what they say. A person has been asked to join you here.
}

## Help nearby

refer-found = { $place ->
    [none] Call to ask; I do not know if they have room.
   *[other] For { $place }. Call to ask; I do not know if they have room.
}
ask-place-which = Which of these places?
refer-more = More places:
refer-none = { $place ->
    [none] I have found no place to give you yet.
   *[other] I have found no place for { $place } to give you yet.
}
refer-no-more = I have no more places to give you.
refer-enough = That is a lot of places. A person can help you choose. I have asked one to join you here.
refer-safe-phone = Call from a phone that only you use, if you can.
line-ngo = Help line, not police: { $number }
line-gov = Government help line: { $number }
line-police = Help line run by POLICE: { $number }
line-ngo-text = Help line, not police, text: { $number }
line-gov-text = Government help line, text: { $number }
line-police-text = Line run by POLICE, text: { $number }
card-phone = { $name } { $phone }
card-text = { $name } text { $sms }
card-both = { $name } { $phone } text { $sms }
card-by-human = { $name }: ask the person here
service-chosen = { $phone ->
    [none] { $name }: a person here can put you in touch. They decide if they can help.
   *[other] { $name }: call { $phone }. You do not have to give your name. They decide if they can help.
}

## What people ask

menu = What would help most now?
menu-short = I am here. What would help most now?
help-menu = You can write in your own words. I ask simple questions, give numbers of places that help, and bring a person.
about = I am an automated assistant, not a person. I ask simple questions so that a person can help you sooner. I do not call the police or anyone else.
about-people = The people of this line read what you write. You can ask for one at any time.
privacy = { $retention ->
    [until_close] What you write is locked away. Only the people of this line read it. It is deleted when they close this talk. I tell no one else. If a life or a child is in danger, they may have to.
   *[hours] What you write is locked away. Only the people of this line read it. It is deleted { $hours } hours after they close this talk. I tell no one else. If a life or a child is in danger, they may have to.
}
privacy-phone = Texts stay on your phone and with the phone company. You can ask me to delete what is kept here.
privacy-web = Close this page to clear it from the screen. You can ask me to delete what is kept here.
why-any = I ask only what helps to find the right help. You can skip any question.
off-topic = I can help with staying safe and with finding people who help. I may not know about the rest.
off-topic-again = I may not be the right one for this. A person can say more.

## Language

ask-language = Which language is best for you?
language-set = OK. I write in English now.
language-same = I write in English here.
language-not-here = I cannot write that language well yet. I have asked a person to join you here, and told them your language.

## Endings

silence = You will get no more messages from here.
goodbye = Take care. You can write here again at any time. You can delete these messages; traces may stay on the phone.
goodbye-web = Take care. You can come back at any time. Close this page to clear it from the screen; traces may stay on the device.
ask-delete = Delete all that you wrote here? It cannot be brought back.
delete-asked = I have asked for all of it to be deleted here. Please delete the messages on your phone too; the phone company may keep a record.
delete-asked-web = I have asked for all of it to be deleted here. Close this page too; traces may stay on the device.
delete-kept = OK. Nothing is deleted.

## When something fails here

something-wrong = Something went wrong here. A person will look at it. You can write again.
safe-reply = Your message has arrived and a person will see it. { $emergency ->
    [none] In danger, call your local emergency number.
   *[other] In danger, call { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Help line, not police: { $hotline }
}
safe-reply-away = Your message could not be kept here. No one has seen it yet. Please try again soon. { $emergency ->
    [none] In danger, call your local emergency number.
   *[other] In danger, call { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Help line, not police: { $hotline }
}

## Answers to choose from

option-human = Talk to a person
option-menu-services = Places that help
option-menu-tell = Say more
option-menu-privacy = What is kept
option-more = More places
name-police = { $name } (POLICE)
option-place-other = Another place
option-delete-confirm = Delete it
option-delete-keep = Keep it

## The interview: each question, and its reason for whoever asks

interview-pause = Thank you. You can take a break at any time.
ask-safe = Is it safe for you to write now?
why-safe = It tells me if I should keep this short.
ask-consent = May I ask a few short questions, to find the right help? You can skip any of them.
why-consent = The answers help a person help you sooner.
ask-tell = What is going on? Write as much or as little as you like, in your own words.
why-tell = Your own words say best what you need.
ask-topic = What is it mostly about?
why-topic = It tells me what to ask, and what to leave out.
ask-role = Who is going through this?
why-role = It tells me how to help.
ask-age = { $about ->
    [other] About how old is the person? Some help is for certain ages.
   *[self] About how old are you? Some help is for certain ages.
}
why-age = Some places help only certain ages.
ask-needs = { $about ->
    [other] What would help them most now?
   *[self] What would help you most now?
}
why-needs = It tells me which places to look for.
ask-place = Which town or postal code should I look in? Not the street.
why-place = I look for help close to there. I do not need the address.
ask-danger = { $about ->
    [other] Is the person in danger right now?
   *[self] Are you in danger right now?
}
why-danger = If so, I tell you at once what can help.
ask-phone-seen = Can anyone else see this phone or these messages?
why-phone-seen = It helps to choose a safer way to write.
ask-hurt = { $about ->
    [other] Is the person hurt or ill, so that they need a doctor now?
   *[self] Are you hurt or ill, so that you need a doctor now?
}
why-hurt = If so, I tell you whom to call.
ask-self-harm = { $about ->
    [other] Do they speak of hurting or killing themselves?
   *[self] Things can get very hard. Do you think of hurting or killing yourself?
}
why-self-harm = If so, there are people to talk to at once.
ask-child = { $about ->
    [other] Is a child there with them?
   *[self] Is a child there with you?
}
why-child = Some places take families.
ask-leave = { $about ->
    [other] If they wanted to leave, would someone keep them from it, or would they be afraid of what happens?
   *[self] If you wanted to leave, would someone keep you from it, or would you be afraid of what happens?
}
why-leave = It tells us how to plan safely.
ask-someone-gains = { $about ->
    [other] Does anyone make them do sexual things to get money or something else?
   *[self] Does anyone make you do sexual things so that they get money or something else?
}
why-someone-gains = There are people who help with just this.
ask-marriage = { $about ->
    [other] Is anyone making them marry, or stay in a marriage they did not agree to?
   *[self] Is anyone making you marry, or stay in a marriage you did not agree to?
}
why-marriage = There are people who help with just this.
ask-pay = { $about ->
    [other] Is their pay held back, or much less than was agreed?
   *[self] Is your pay held back, or much less than was agreed?
}
why-pay = There are ways to ask for unpaid money.
ask-debt = { $about ->
    [other] Does someone say that they owe money and must pay it off by working?
   *[self] Does someone say that you owe money and must pay it off by working?
}
why-debt = A lawyer may be able to help with this.
ask-hurt-by = { $about ->
    [other] Has anyone there hurt them, such as hitting or pushing?
   *[self] Has anyone there hurt you, such as hitting or pushing?
}
why-hurt-by = It tells us how to keep you safe.
ask-threats = { $about ->
    [other] Has anyone said that something bad will happen if they leave, refuse or tell?
   *[self] Has anyone said that something bad will happen if you leave, refuse or tell?
}
why-threats = It tells us how to plan safely.
ask-made-to = { $about ->
    [other] Were they tricked or pushed into doing things they did not want to do?
   *[self] Were you tricked or pushed into doing things you did not want to do?
}
why-made-to = It helps to find people who know about this.
ask-papers = { $about ->
    [other] Does someone else keep their passport or papers?
   *[self] Does someone else keep your passport or papers?
}
why-papers = There are ways to get papers back or replaced.
ask-exchange = { $about ->
    [other] Have they had to do sexual things for a place to stay, food or other needs?
   *[self] Have you had to do sexual things for a place to stay, food or other things you need?
}
why-exchange = You would not be the only one, and there is help.
ask-images = { $about ->
    [other] Has anyone made them send or be in sexual pictures, videos or calls?
   *[self] Has anyone made you send or be in sexual pictures, videos or calls?
}
why-images = There are ways to get pictures taken down.
ask-money = { $about ->
    [other] Does someone else take the money that they get?
   *[self] Does someone else take the money that you get?
}
why-money = It helps to see what you may need first.
ask-hours = { $about ->
    [other] Do they have to do very long hours, or go without days off, with no choice?
   *[self] Do you have to do very long hours, or go without days off, with no choice?
}
why-hours = There are rules about hours and rest.
ask-made-to-break = { $about ->
    [other] Does anyone make them do things that could bring trouble with the law?
   *[self] Does anyone make you do things that could bring trouble with the law?
}
why-made-to-break = A lawyer can help when someone was made to do it.
ask-promised = { $about ->
    [other] Is it different from what they were promised? What differs most?
   *[self] Is it different from what you were promised? What differs most?
}
why-promised = It shows what you may have a right to.
ask-locked = { $about ->
    [other] Are they locked in, or guarded so that they cannot get out?
   *[self] Are you locked in, or does someone guard you so that you cannot get out?
}
why-locked = It tells us how quickly someone should look at this.
ask-watched = { $about ->
    [other] Is someone always with them, or always watching where they go?
   *[self] Is someone always with you, or always watching where you go?
}
why-watched = It tells us when it is safe to talk.
ask-contact = { $about ->
    [other] Does someone keep them from talking with family or friends?
   *[self] Does someone keep you from talking with your family or friends?
}
why-contact = It helps to know who can support you.
ask-home-free = { $about ->
    [other] In the home where they stay, do they have no time or space of their own, and cannot go out freely?
   *[self] In the home where you stay, do you have no time or space of your own, and cannot go out freely?
}
why-home-free = It helps to find people who know about this.
ask-moved-soon = { $about ->
    [other] Is anyone planning to take them somewhere soon that they do not want to go?
   *[self] Is anyone planning to take you somewhere soon that you do not want to go?
}
why-moved-soon = It tells us how quickly someone should look at this.
ask-passed-on = { $about ->
    [other] Were they handed over from one person or place to another, as if they could be sold?
   *[self] Were you handed over from one person or place to another, as if you could be sold?
}
why-passed-on = It helps to find people who know about this.
ask-children-held = { $about ->
    [other] Does someone use their children to make them do things?
   *[self] Does someone use your children to make you do things?
}
why-children-held = Some places help parents and children together.
ask-body = { $about ->
    [other] Is anyone pushing them to give a part of their body, or to carry a pregnancy?
   *[self] Is anyone pushing you to give a part of your body, or to carry a pregnancy for them?
}
why-body = A doctor or lawyer may be able to help with this.

## Its answers

option-yes = Yes
option-no = No
option-unsure = Not sure
option-skip = Skip
option-safe-yes = Yes
option-safe-no = No
option-consent-yes = OK, ask
option-consent-no = No questions
option-topic-work = Work or a boss
option-topic-partner = A partner
option-topic-family = Family
option-topic-online = Online, photos
option-topic-travel = A trip or move
option-topic-other = Something else
option-role-self = Me
option-role-family = My family
option-role-friend = A friend
option-role-public = Someone I saw
option-role-professional = It is my job
option-age-under-13 = Under 13
option-age-13-17 = 13 to 17
option-age-18-24 = 18 to 24
option-age-25-plus = 25 or more
option-needs-shelter = A place to stay
option-needs-food = Food
option-needs-medical = A doctor
option-needs-legal = A lawyer, papers
option-needs-money = Unpaid money
option-needs-talk = Someone to talk to
option-needs-transport = A way to get there
option-needs-none = Nothing now
option-threats-me = To hurt me
option-threats-family = To hurt my family
option-threats-police = Police or deportation
option-threats-share = To show photos or tell
option-promised-work = What I do
option-promised-pay = Pay or terms
option-promised-papers = Papers or visa
option-break-online = Online or by phone
option-break-other = Something else

## What may be passed on

ask-share = How much may the people here pass on about this?
why-share = You decide who knows. You can change it later.
option-share-anonymous = Nothing
option-share-helpline = Only this line knows
option-share-named = Also places I agree to
ask-police = May the people here tell the police, if you both think it helps?
why-police = It is your choice. No one takes a yes for granted.
consent-kept = OK. To take that back at any time, send this one word: { $word }
word-withdraw = private
consent-withdrawn = OK. From now on nothing more about you is passed on, unless a life or a child is in danger or the law demands it.

## Waiting for a human: only what is known

wait-free = Someone is on duty and free now.
wait-ahead = People are on duty. Waiting before you: { $ahead }.
wait-next = All who are on duty are in other talks now. You are next.
wait-none = No one is on duty at this moment. They will read your words when they come.
wait-closed = No one is on duty now. People are here again: { $opens }.
wait-minutes = Lately people waited some minutes.
wait-hour = Lately people waited up to an hour.
wait-longer = Lately people waited more than an hour.

## Nobody is on duty: a safe time and way

ask-callback = A person can get back to you when it is safe. How?
why-callback = A message or a call at a bad time can be noticed.
option-callback-text = By text message
option-callback-call = By phone call
option-callback-no = No, I write again
ask-callback-when = When is it safe?
why-callback-when = So that no one else sees it.
option-when-morning = In the morning
option-when-afternoon = In the afternoon
option-when-evening = In the evening
option-when-night = At night
callback-kept = I have noted it for the people here. If it is not safe any more, write it here.

## What people bring up beside

answer-press = This line is for people who need help. For press, study or gifts, please use the web page of the organisation.
answer-wrong-number = No problem. This is an automated line. You can delete these messages.
answer-sex-work = You are welcome here, and no one judges. I can look for a doctor, a lawyer or people who stand up for your rights.
answer-partner = No one may hurt or threaten you, also not a partner. I can look for a safe place and people who help with just this.
answer-labour = Wages, hours, being fired: a union or labour office can often help, also without papers. I can look for places.
answer-insult = I am only an automated assistant. If something is wrong, write it in your own words.
reporting-consent = I do not call the police or immigration. The people here do so only with your yes, or if a life or a child is in danger.
reporting-law = I do not call anyone. By law the people here must report some things, such as a child in danger. You choose what you tell.

## Other first words, which an operator may choose

hello-warm = Hello, it is good that you write. I am an automated assistant, not a person.
hello-brief = Hi. This is an automated assistant.
