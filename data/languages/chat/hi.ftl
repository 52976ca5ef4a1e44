# What the web chat itself says in हिन्दी: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = चैट
leave = यह पेज छोड़ें
hide = चैट छिपाएँ
messages = संदेश

## Writing

write = संदेश लिखें
send = भेजें
erase = यह चैट मिटाएँ
eraseSure = मिटाने के लिए फिर दबाएँ
erased = मिटा दी गई। इस पेज पर कुछ नहीं बचा।

## First words

welcome = जब तैयार हों तब लिखें। पहले एक स्वचालित सहायक जवाब देता है। आप कभी भी किसी इंसान से बात करने को कह सकते हैं।
watched = अगर कोई इस डिवाइस पर नज़र रख सकता है, तो दूसरा डिवाइस ज़्यादा सुरक्षित है: “{ leave }” यह चैट मिटा देता है, पर ब्राउज़र का इतिहास नहीं।
keys = Shift को तीन बार दबाने से भी यही होता है।

## Who speaks, and who holds the conversation

you = आप
assistant = स्वचालित सहायक
responder = एक इंसान
system = सूचना
waiting = इंसान का इंतज़ार है
withPerson = एक इंसान यहाँ है
ended = यह चैट खत्म हो गई
joined = एक इंसान जुड़ गया है।
left = वे चले गए। स्वचालित सहायक फिर जवाब दे रहा है।
endedLine = यह चैट खत्म हो गई। आप फिर लिखेंगे तो नई शुरू होगी।

## What is going on

writing = लिख रहा है…
personWriting = हमारे साथी लिख रहे हैं…
sending = भेजा जा रहा है…
sent = भेजा गया
notSent = नहीं भेजा गया।
tryAgain = फिर कोशिश करें

## States of the line

slow = कनेक्शन धीमा है। आपका संदेश अभी रास्ते में है।
offline = अभी कनेक्शन नहीं है। आपने जो लिखा वह यहाँ रखा है और कनेक्शन आने पर भेजा जाएगा।
offlineLong = अब भी कनेक्शन नहीं है। आपने जो लिखा वह यहाँ रखा है। अगर आप अभी खतरे में हैं और फ़ोन कर सकते हैं, तो स्थानीय आपातकालीन नंबर पर फ़ोन करें।
reconnecting = कनेक्शन टूट गया। फिर कोशिश हो रही है…
busy = एक साथ बहुत संदेश हैं। आपका थोड़ी देर में भेजा जाएगा।
tooLong = { $n } अक्षर ज़्यादा हैं। कृपया हिस्सों में भेजें।
refused = इस पेज से चैट तक नहीं पहुँचा जा सकता।
noFiles = यहाँ फ़ाइलें नहीं भेजी जा सकतीं। कृपया लिखें।

## Answers and places

newBelow = नया संदेश
call = फ़ोन करें
text = एसएमएस
checked = जाँचा गया { $date }
choose = चुनने के लिए जवाब

## Choices of the person

options = विकल्प
language = भाषा
large = बड़े अक्षर
keep = पेज बदलते समय यह चैट बनाए रखें
kept = चैट इस टैब में रहेगी, जब तक आप छोड़ते नहीं, इसे मिटाते नहीं या टैब बंद नहीं करते।
cover = जब मैं दूसरी विंडो पर जाऊँ तो चैट छिपाएँ
show = चैट दिखाएँ
aloud = जवाब बोलकर पढ़ें
end = चैट खत्म करें
endSure = खत्म करने के लिए फिर दबाएँ

## Humans

place = आपसे पहले इंतज़ार में लोग: { $n }
speaks = अभी यहाँ मौजूद लोग ये भाषाएँ बोलते हैं: { $names }
nobody = अभी यहाँ कोई इंसान नहीं है। सहायक आपके साथ है।

## The end, and the page without JavaScript

helped = क्या इससे मदद मिली? कोई नहीं देखता कि किसने जवाब दिया।
yes = हाँ
some = थोड़ी
no = नहीं
thanks = धन्यवाद।
look = नए संदेश देखें
plain = यह पेज JavaScript के बिना चलता है। नए संदेश तब दिखते हैं जब आप संदेश भेजें या बटन दबाएँ।
