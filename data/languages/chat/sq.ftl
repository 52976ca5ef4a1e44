# What the web chat itself says in Shqip: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Bisedë
leave = Largohu nga kjo faqe
hide = Fshih bisedën
messages = Mesazhet

## Writing

write = Shkruaj një mesazh
send = Dërgo
erase = Fshi këtë bisedë
eraseSure = Shtyp përsëri për ta fshirë
erased = U fshi. Në këtë faqe nuk mbeti asgjë.

## First words

welcome = Shkruaj kur të jesh gati. Së pari përgjigjet një asistent automatik. Mund të kërkosh një njeri në çdo kohë.
watched = Nëse dikush mund ta shohë këtë pajisje, një tjetër është më e sigurt: “{ leave }” e fshin këtë bisedë, por jo historikun e shfletuesit.
keys = Shtypja e Shift tri herë bën të njëjtën gjë.

## Who speaks, and who holds the conversation

you = Ti
assistant = Asistent automatik
responder = Një njeri
system = Njoftim
waiting = Në pritje të një njeriu
withPerson = Një njeri është këtu
ended = Kjo bisedë mbaroi
joined = Një njeri u bashkua.
left = Njeriu u largua. Përgjigjet përsëri asistenti automatik.
endedLine = Kjo bisedë mbaroi. Nëse shkruan përsëri, fillon një e re.

## What is going on

writing = Po shkruan…
personWriting = Njeriu po shkruan…
sending = Po dërgohet…
sent = U dërgua
notSent = Nuk u dërgua.
tryAgain = Provo përsëri

## States of the line

slow = Lidhja është e ngadaltë. Mesazhi yt është ende në rrugë.
offline = Tani nuk ka lidhje. Ajo që shkrove ruhet këtu dhe dërgohet kur të kthehet lidhja.
offlineLong = Ende nuk ka lidhje. Ajo që shkrove ruhet këtu. Nëse je në rrezik tani dhe mund të telefonosh, telefono numrin vendor të urgjencës.
reconnecting = Lidhja u ndërpre. Po provohet përsëri…
busy = Shumë mesazhe njëherësh. I yti dërgohet pas një çasti.
tooLong = Tepër i gjatë me { $n } shkronja. Dërgoje me pjesë, të lutem.
refused = Biseda nuk mund të hapet nga kjo faqe.
noFiles = Këtu nuk mund të dërgohen skedarë. Të lutem shkruaj.

## Answers and places

newBelow = Mesazh i ri
call = Telefono
text = SMS
directions = Si të shkosh
mapNote = Hap aplikacionin e hartave të kësaj pajisjeje. Ai mund ta mbajë mend adresën.
checked = Kontrolluar më { $date }
choose = Përgjigje për të zgjedhur

## Choices of the person

options = Opsione
language = Gjuha
large = Shkronja më të mëdha
keep = Mbaje këtë bisedë kur kaloj nga një faqe në tjetrën
kept = Biseda mbetet në këtë skedë derisa të largohesh, ta fshish ose ta mbyllësh skedën.
cover = Fshihe bisedën kur ndërroj dritare
show = Shfaq bisedën
aloud = Lexo përgjigjet me zë
end = Mbaro bisedën
endSure = Shtyp përsëri për ta mbaruar

## Humans

place = Njerëz që presin para teje: { $n }
speaks = Njerëzit që janë këtu tani flasin: { $names }
nobody = Tani nuk ka asnjë njeri këtu. Asistenti mbetet me ty.

## The end, and the page without JavaScript

helped = A të ndihmoi kjo? Askush nuk e sheh kush u përgjigj.
yes = Po
some = Pak
no = Jo
thanks = Faleminderit.
look = Shiko për mesazhe të reja
plain = Kjo faqe punon pa JavaScript. Mesazhet e reja shfaqen kur dërgon një mesazh ose shtyp butonin.
