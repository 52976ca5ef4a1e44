# What the web chat itself says in Filipino: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Chat
leave = Umalis sa pahinang ito
hide = Itago ang chat
messages = Mga mensahe

## Writing

write = Sumulat ng mensahe
send = Ipadala
erase = Burahin ang chat na ito
eraseSure = Pindutin ulit para burahin
erased = Nabura na. Walang natira sa pahinang ito.

## First words

welcome = Sumulat kapag handa ka na. Unang sasagot ang automated na assistant. Maaari kang humiling ng tao anumang oras.
watched = Kung may posibleng nagbabantay sa device na ito, mas ligtas ang iba: binubura ng “{ leave }” ang chat na ito, pero hindi ang history ng browser.
keys = Pareho ang gagawin ng tatlong beses na pagpindot sa Shift.

## Who speaks, and who holds the conversation

you = Ikaw
assistant = Automated na assistant
responder = Isang tao
system = Paunawa
waiting = Naghihintay ng tao
withPerson = May taong narito
ended = Tapos na ang chat na ito
joined = May taong sumali.
left = Umalis na ang tao. Sasagot ulit ang automated na assistant.
endedLine = Tapos na ang chat na ito. Kung susulat ka ulit, may bagong magsisimula.

## What is going on

writing = Nagsusulat…
personWriting = Nagsusulat ang tao…
sending = Ipinapadala…
sent = Naipadala
notSent = Hindi naipadala.
tryAgain = Subukan ulit

## States of the line

slow = Mabagal ang koneksyon. Papunta pa ang mensahe mo.
offline = Walang koneksyon ngayon. Nakatago rito ang isinulat mo at ipapadala kapag bumalik ang koneksyon.
offlineLong = Wala pa ring koneksyon. Nakatago rito ang isinulat mo. Kung nasa panganib ka ngayon at makakatawag, tawagan ang lokal na numerong pang-emergency.
reconnecting = Naputol ang koneksyon. Sinusubukan ulit…
busy = Maraming mensahe nang sabay. Ipapadala ang sa iyo sandali na lang.
tooLong = Sobra ng { $n } karakter. Pakipadala nang bahagi-bahagi.
refused = Hindi maabot ang chat mula sa pahinang ito.
noFiles = Hindi makapagpadala ng file dito. Sumulat na lang.

## Answers and places

newBelow = Bagong mensahe
call = Tumawag
text = Mag-text
directions = Paano pumunta
mapNote = Bubuksan nito ang map app ng device na ito. Maaaring matandaan nito ang address.
checked = Tiningnan noong { $date }
choose = Mga sagot na mapipili

## Choices of the person

options = Mga opsyon
language = Wika
large = Mas malaking titik
keep = Panatilihin ang chat habang lumilipat ako ng pahina
kept = Mananatili ang chat sa tab na ito hanggang umalis ka, burahin ito o isara ang tab.
cover = Itago ang chat kapag lumipat ako ng window
show = Ipakita ang chat
aloud = Basahin nang malakas ang mga sagot
end = Tapusin ang chat
endSure = Pindutin ulit para tapusin

## Humans

place = Mga taong naghihintay bago ka: { $n }
speaks = Sinasalita ng mga taong narito ngayon: { $names }
nobody = Walang tao rito ngayon. Kasama mo pa rin ang assistant.

## The end, and the page without JavaScript

helped = Nakatulong ba ito? Walang makakakita kung sino ang sumagot.
yes = Oo
some = Kaunti
no = Hindi
thanks = Salamat.
look = Tumingin ng bagong mensahe
plain = Gumagana ang pahinang ito kahit walang JavaScript. Lalabas ang mga bagong mensahe kapag nagpadala ka o pinindot mo ang button.
