# What the web chat itself says in አማርኛ: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = ውይይት
leave = ከዚህ ገጽ ውጣ
hide = ውይይቱን ደብቅ
messages = መልእክቶች

## Writing

write = መልእክት ይጻፉ
send = ላክ
erase = ይህን ውይይት ሰርዝ
eraseSure = ለመሰረዝ እንደገና ይጫኑ
erased = ተሰርዟል። በዚህ ገጽ ላይ ምንም አልቀረም።

## First words

welcome = ዝግጁ ሲሆኑ ይጻፉ። መጀመሪያ አውቶማቲክ ረዳት ይመልሳል። በማንኛውም ጊዜ ሰው መጠየቅ ይችላሉ።
watched = ይህን መሣሪያ የሚከታተል ሰው ሊኖር ከቻለ ሌላ መሣሪያ ይሻላል፦ “{ leave }” ይህን ውይይት ያጠፋል፣ የአሳሹን ታሪክ ግን አያጠፋም።
keys = Shift ሦስት ጊዜ መጫን ተመሳሳይ ነገር ያደርጋል።

## Who speaks, and who holds the conversation

you = እርስዎ
assistant = አውቶማቲክ ረዳት
responder = ሰው
system = ማስታወቂያ
waiting = ሰው በመጠበቅ ላይ
withPerson = ሰው እዚህ አለ
ended = ይህ ውይይት አብቅቷል
joined = አንድ ሰው ተቀላቅሏል።
left = ሰውዬው ወጥቷል። አውቶማቲክ ረዳቱ እንደገና ይመልሳል።
endedLine = ይህ ውይይት አብቅቷል። እንደገና ከጻፉ አዲስ ይጀምራል።

## What is going on

writing = በመጻፍ ላይ…
personWriting = ሰውዬው እየጻፈ ነው…
sending = በመላክ ላይ…
sent = ተልኳል
notSent = አልተላከም።
tryAgain = እንደገና ሞክር

## States of the line

slow = ግንኙነቱ ዝግ ያለ ነው። መልእክትዎ ገና በመንገድ ላይ ነው።
offline = አሁን ግንኙነት የለም። የጻፉት እዚህ ይቆያል፣ ግንኙነቱ ሲመለስ ይላካል።
offlineLong = አሁንም ግንኙነት የለም። የጻፉት እዚህ ይቆያል። አሁን አደጋ ላይ ከሆኑና መደወል ከቻሉ ለአካባቢዎ የድንገተኛ ጊዜ ቁጥር ይደውሉ።
reconnecting = ግንኙነቱ ተቋረጠ። እንደገና በመሞከር ላይ…
busy = ብዙ መልእክቶች በአንድ ጊዜ አሉ። የእርስዎ ከጥቂት ጊዜ በኋላ ይላካል።
tooLong = በ{ $n } ፊደላት ረዝሟል። እባክዎ በክፍል በክፍል ይላኩ።
refused = ከዚህ ገጽ ውይይቱን ማግኘት አይቻልም።
noFiles = እዚህ ፋይል መላክ አይቻልም። እባክዎ ይጻፉ።

## Answers and places

newBelow = አዲስ መልእክት
call = ደውል
text = አጭር መልእክት
directions = አቅጣጫ
mapNote = የዚህን መሣሪያ የካርታ መተግበሪያ ይከፍታል። አድራሻውን ሊያስታውስ ይችላል።
checked = የተረጋገጠው { $date }
choose = ለመምረጥ የቀረቡ መልሶች

## Choices of the person

options = አማራጮች
language = ቋንቋ
large = ትልቅ ጽሑፍ
keep = ከገጽ ወደ ገጽ ስሄድ ይህን ውይይት አቆይ
kept = እስኪወጡ፣ እስኪሰርዙት ወይም ትሩን እስኪዘጉ ድረስ ውይይቱ በዚህ ትር ውስጥ ይቆያል።
cover = ወደ ሌላ መስኮት ስሄድ ውይይቱን ደብቅ
show = ውይይቱን አሳይ
aloud = መልሶቹን በድምፅ አንብብ
end = ውይይቱን ጨርስ
endSure = ለመጨረስ እንደገና ይጫኑ

## Humans

place = ከእርስዎ በፊት የሚጠብቁ፦ { $n }
speaks = አሁን እዚህ ያሉ ሰዎች የሚናገሩት፦ { $names }
nobody = አሁን እዚህ ሰው የለም። ረዳቱ ከእርስዎ ጋር ይቆያል።

## The end, and the page without JavaScript

helped = ይህ ረድቶዎታል? ማን እንደመለሰ ማንም አያይም።
yes = አዎ
some = ትንሽ
no = አይ
thanks = እናመሰግናለን።
look = አዲስ መልእክቶችን ይመልከቱ
plain = ይህ ገጽ ያለ JavaScript ይሠራል። አዲስ መልእክቶች የሚታዩት መልእክት ሲልኩ ወይም ቁልፉን ሲጫኑ ነው።
