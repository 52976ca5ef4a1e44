# What the web chat itself says in Kiswahili: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Gumzo
leave = Ondoka kwenye ukurasa huu
hide = Ficha gumzo
messages = Ujumbe

## Writing

write = Andika ujumbe
send = Tuma
erase = Futa gumzo hili
eraseSure = Bonyeza tena ili kufuta
erased = Limefutwa. Hakuna kilichobaki kwenye ukurasa huu.

## First words

welcome = Andika ukiwa tayari. Msaidizi wa kiotomatiki hujibu kwanza. Unaweza kuomba mtu wakati wowote.
watched = Kama kuna mtu anayeweza kuangalia kifaa hiki, kingine ni salama zaidi: “{ leave }” hufuta gumzo hili, lakini si historia ya kivinjari.
keys = Kubonyeza Shift mara tatu hufanya hivyo hivyo.

## Who speaks, and who holds the conversation

you = Wewe
assistant = Msaidizi wa kiotomatiki
responder = Mtu
system = Taarifa
waiting = Inasubiri mtu
withPerson = Kuna mtu hapa
ended = Gumzo hili limeisha
joined = Mtu amejiunga.
left = Mtu ameondoka. Msaidizi wa kiotomatiki anajibu tena.
endedLine = Gumzo hili limeisha. Ukiandika tena, jipya linaanza.

## What is going on

writing = Anaandika…
personWriting = Mtu anaandika…
sending = Inatumwa…
sent = Imetumwa
notSent = Haikutumwa.
tryAgain = Jaribu tena

## States of the line

slow = Mtandao uko polepole. Ujumbe wako bado uko njiani.
offline = Hakuna mtandao sasa. Ulichoandika kimehifadhiwa hapa na kitatumwa mtandao ukirudi.
offlineLong = Bado hakuna mtandao. Ulichoandika kimehifadhiwa hapa. Kama uko hatarini sasa na unaweza kupiga simu, piga nambari ya dharura ya eneo lako.
reconnecting = Mtandao umekatika. Inajaribu tena…
busy = Ujumbe mwingi kwa wakati mmoja. Wako utatumwa hivi karibuni.
tooLong = Herufi { $n } zimezidi. Tafadhali tuma kwa sehemu.
refused = Gumzo haliwezi kufikiwa kutoka ukurasa huu.
noFiles = Faili haziwezi kutumwa hapa. Tafadhali andika.

## Answers and places

newBelow = Ujumbe mpya
call = Piga simu
text = Ujumbe mfupi
directions = Njia ya kufika
mapNote = Hufungua programu ya ramani ya kifaa hiki. Inaweza kukumbuka anwani.
checked = Imekaguliwa { $date }
choose = Majibu ya kuchagua

## Choices of the person

options = Chaguo
language = Lugha
large = Maandishi makubwa
keep = Weka gumzo hili ninapohama kurasa
kept = Gumzo linabaki kwenye kichupo hiki hadi uondoke, ulifute au ufunge kichupo.
cover = Ficha gumzo ninapobadili dirisha
show = Onyesha gumzo
aloud = Soma majibu kwa sauti
end = Maliza gumzo
endSure = Bonyeza tena ili kumaliza

## Humans

place = Watu wanaosubiri kabla yako: { $n }
speaks = Watu waliopo sasa wanazungumza: { $names }
nobody = Hakuna mtu sasa. Msaidizi anabaki nawe.

## The end, and the page without JavaScript

helped = Je, hii imesaidia? Hakuna anayeona nani alijibu.
yes = Ndiyo
some = Kidogo
no = Hapana
thanks = Asante.
look = Tafuta ujumbe mpya
plain = Ukurasa huu unafanya kazi bila JavaScript. Ujumbe mpya huonekana unapotuma au kubonyeza kitufe.
