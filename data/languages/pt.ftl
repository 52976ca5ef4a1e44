# Every sentence the assistant says in Portuguese.
# Not yet reviewed by a native speaker who knows this work.

language-name = Português
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Olá. Sou um assistente automático, não uma pessoa.
hello-after-story = Obrigado por me contar. Sou um assistente automático.
i-am-automated = Quem responde é um programa, em vez de uma pessoa.
ack-careful = Então vamos com calma. Pode sair quando quiser.
hello-after-cry = Estou aqui. Sou um assistente automático.
here-again = Estou aqui.

## When writing is not safe

keep-short = { $emergency ->
    [none] Certo. Escreva quando quiser. Em perigo, ligue para o número de emergência local.
   *[other] Certo. Escreva quando quiser. Em perigo, ligue para o { $emergency }.
}
phone-seen-advice = Pode apagar estas mensagens; algum rastro pode ficar. Escreva só quando for seguro.
keep-short-again = Certo. Eu espero. Pode escrever quando quiser.

safe-word = Se alguém vier, mande 00: só falo do tempo até você mandar 00 de novo. Para usar outra palavra, mande 00 e a palavra.
safe-word-set = Certo. Essa palavra agora esconde esta conversa e a traz de volta.
safe-word-other = Escolha uma só palavra, com pelo menos três letras.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Tempo hoje: 18 a 24 graus, vento fraco, pouca chuva.
decoy-later = Sem novo boletim do tempo. O próximo chega amanhã.
decoy-number = Este número manda a previsão do tempo uma vez por dia.

## A word of use about what was told

advice-images = Não pague nem mande mais nada. Guarde as provas. Take It Down (menos de 18) e StopNCII ajudam a bloquear fotos, grátis e sem nome.
advice-marriage = Ninguém pode obrigar você a se casar. Se levarem você a um aeroporto, pode dizer a qualquer guarda que não quer ir.
advice-scam = A sua embaixada e a polícia do seu país podem agir. Não pague por uma libertação antes de ver isso com uma pessoa daqui.
advice-leaving = Se pensa em ir embora: escolha uma hora em que ninguém vigia, leve documentos, dinheiro e remédios, e avise alguém em quem confia.
advice-offer = Sinais de uma oferta de emprego ruim: pagar antes, ficarem com o seu passaporte, sem contrato, visto de turista, muita pressa. Pergunte à sua embaixada sobre a empresa.
advice-papers = Ninguém pode ficar com o seu passaporte. Dá para tirar outro. Não corra risco por ele; uma pessoa daqui pode dizer como.
advice-pay = Se for seguro, anote dias, horas e pagamentos e guarde fotos. Muitas vezes dá para cobrar o que falta, mesmo sem documentos.
advice-device = Podem ver o que faz neste aparelho. Se puder, use outro telefone e ainda não mude nada neste: podem notar.
advice-other = Não enfrente quem faz isso. Pergunte a quem passa por isso, a sós, o que quer. Pode anotar datas e lugares.

## Small words before the next step

ack-told = Obrigado por me contar.
ack-heard = Estou ouvindo.
ack-hard = Sinto muito por tudo isso. A culpa não é sua.
ack-skip = Tudo bem. Fica assim.
ack-unsure = Tudo bem. Não precisa saber.
ack-no-questions = Certo. Sem perguntas.
ack-welcome = De nada.
ack-place-unknown = Não conheço esse lugar.
ack-again = Não sei se entendi. Pode mandar um número ou escrever do seu jeito.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] O que escreve aqui fica guardado e trancado. As pessoas que atendem aqui podem ler. Tudo é apagado quando elas fecham a conversa.
   *[hours] O que escreve aqui fica guardado e trancado. As pessoas que atendem aqui podem ler. Tudo é apagado { $hours } horas depois que elas fecham a conversa.
}
limits-child = Se pode ter menos de 18 anos: quando uma criança ou jovem corre perigo, as pessoas daqui podem ter de avisar alguém. Você escolhe o que contar. Por enquanto, não escreva seu nome, escola nem endereço.

## A human

human-called = Pedi que uma pessoa daqui entre nesta conversa. Não sei quanto tempo demora. Pode continuar a escrever; ela vai ver.
human-called-again = Já pedi uma pessoa daqui, e ela pode ver esta conversa. Não sei quanto tempo demora. Fico com você até lá.
human-invited = O que me conta é importante. Pedi que uma pessoa daqui entre nesta conversa. Não sei quanto tempo demora.
human-still = Esperar é difícil. As pessoas daqui têm a sua conversa na frente delas. Fico com você.
while-waiting = { $emergency ->
    [none] Se houver perigo antes disso, ligue para o número de emergência local.
   *[other] Se houver perigo antes disso, ligue para o { $emergency }.
}

## A responder comes and goes

human-joined = Uma pessoa daqui já chegou e lê com você. Pode escrever para ela aqui.
human-left = A pessoa saiu por agora. Volta a responder o assistente automático. As pessoas daqui ainda podem ver o que escreve.
conversation-closed = As pessoas daqui fecharam esta conversa. Pode escrever de novo quando quiser, e começa outra.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Ligue agora para o { $emergency } se puder, ou mande um SMS para o { $sms }. Mesmo sem poder falar, ligue e fique na linha. Pedi que uma pessoa daqui entre nesta conversa.
    [text-some] Ligue agora para o { $emergency } se puder. Em muitos lugares também pode mandar um SMS para o { $sms }. Mesmo sem poder falar, ligue e fique na linha. Pedi que uma pessoa daqui entre nesta conversa.
    [silent] Ligue agora para o { $emergency } se puder. Mesmo sem poder falar, ligue de um celular, escute e aperte { $silent } quando pedirem. Pedi que uma pessoa daqui entre nesta conversa.
    [voice] Ligue agora para o { $emergency } se puder. Mesmo sem poder falar, ligue e fique na linha. Pedi que uma pessoa daqui entre nesta conversa.
   *[unknown] Ligue agora para o número de emergência local se puder. O 112 funciona em quase todos os celulares. Se não puder falar, ligue e não desligue. Pedi que uma pessoa daqui entre nesta conversa.
}
danger-other = { $emergency ->
    [none] Se alguém está em perigo agora, ligue para o número de emergência local se der para ligar sem risco. Não se ponha no meio. Pedi que uma pessoa daqui entre nesta conversa.
   *[other] Se alguém corre perigo agora, ligue para o { $emergency } se der para ligar sem risco. Evite ficar no meio. Pedi que uma pessoa daqui entre nesta conversa.
}
danger-again = { $emergency ->
    [none] Se puder, vá para onde há gente e ligue para o número de emergência local. Pedi que uma pessoa daqui entre nesta conversa.
   *[other] Se puder, procure um lugar com gente e ligue para o { $emergency }. Pedi que uma pessoa daqui entre nesta conversa.
}
suicide = { $route ->
    [text] Que bom que me contou: pode ligar para o { $line } ou mandar um SMS para o { $sms } a qualquer hora. Ninguém precisa passar por isso sem ajuda. Se for acontecer agora, ligue para o { $emergency }. Pedi que uma pessoa daqui entre nesta conversa.
    [voice] Que bom que me contou: pode ligar para o { $line } a qualquer hora. Ninguém precisa passar por isso sem ajuda. Se for acontecer agora, ligue para o { $emergency }. Pedi que uma pessoa daqui entre nesta conversa.
    [emergency] Que bom que me contou: se for acontecer agora, ligue para o { $emergency }. Ninguém precisa passar por isso sem ajuda. Pedi que uma pessoa daqui entre nesta conversa.
   *[unknown] Que bom que me contou: se for acontecer agora, ligue para o número de emergência local. Ninguém precisa passar por isso sem ajuda. Pedi que uma pessoa daqui entre nesta conversa.
}
suicide-again = { $route ->
    [text] Ainda estou aqui, e o { $line } atende chamadas e SMS. Se puder, fique longe do que pode machucar. Pedi que uma pessoa daqui entre nesta conversa.
    [voice] Ainda estou aqui, e o { $line } atende chamadas. Se puder, fique longe do que pode machucar. Pedi que uma pessoa daqui entre nesta conversa.
   *[other] Ainda estou aqui. Se puder, fique longe do que pode machucar você, e perto de alguém. Pedi que uma pessoa daqui entre nesta conversa.
}
medical = { $route ->
    [text] Ligue agora para o { $emergency } e peça uma ambulância, ou mande um SMS para o { $sms }. Se alguém respira mas não acorda, vire a pessoa de lado. Pedi que uma pessoa daqui entre nesta conversa.
    [text-some] Ligue agora para o { $emergency } e peça uma ambulância. Em muitos lugares também vale um SMS para o { $sms }. Se alguém respira mas não acorda, vire a pessoa de lado. Pedi que uma pessoa daqui entre na conversa.
    [silent] Ligue agora para o { $emergency } e peça uma ambulância. Se não puder falar, aperte { $silent } quando pedirem. Se alguém respira mas não acorda, vire a pessoa de lado. Pedi que uma pessoa daqui entre na conversa.
    [voice] Ligue agora para o { $emergency } e peça uma ambulância. Se não puder falar, não desligue. Se alguém respira mas não acorda, vire a pessoa de lado. Pedi que uma pessoa daqui entre nesta conversa.
   *[unknown] Ligue agora para a emergência local e peça uma ambulância. Quase todo celular liga para o 112. Se alguém respira mas não acorda, vire a pessoa de lado. Pedi que uma pessoa daqui entre na conversa.
}
medical-again = { $emergency ->
    [none] Se puder, fique na linha com a ambulância e faça o que disserem. Pedi que uma pessoa daqui entre nesta conversa.
   *[other] Se puder, fique na linha com o { $emergency } e siga o que disserem. Pedi que uma pessoa daqui entre nesta conversa.
}

## Help nearby

refer-found = { $place ->
    [none] Ligue para perguntar; não sei se há vaga.
   *[other] Para { $place }. Ligue para perguntar; não sei se há vaga.
}
ask-place-which = Qual destes lugares?
refer-more = Mais lugares:
refer-none = { $place ->
    [none] Por enquanto não achei um lugar para indicar.
   *[other] Por enquanto não achei um lugar para { $place }.
}
refer-no-more = Não tenho mais lugares para indicar.
refer-enough = São muitos lugares. Uma pessoa pode ajudar a escolher. Pedi que uma pessoa daqui entre nesta conversa.
refer-safe-phone = Se puder, ligue de um telefone que mais ninguém usa.
line-ngo = Linha de ajuda, não é a polícia: { $number }
line-gov = Linha de ajuda do governo: { $number }
line-police = Linha de ajuda da POLÍCIA: { $number }
line-ngo-text = Linha de ajuda, não é a polícia, SMS: { $number }
line-gov-text = Linha de ajuda do governo, SMS: { $number }
line-police-text = Linha da POLÍCIA, SMS: { $number }
card-phone = { $name } { $phone }
card-text = { $name } SMS { $sms }
card-both = { $name } { $phone } SMS { $sms }
card-by-human = { $name }: pergunte à pessoa daqui
service-chosen = { $phone ->
    [none] { $name }: uma pessoa daqui pode fazer o contato. Eles decidem se podem ajudar.
   *[other] { $name }: ligue para { $phone }. Não precisa dizer seu nome. Eles decidem se podem ajudar.
}

## What people ask

menu = O que ajudaria mais agora?
menu-short = Estou aqui. O que ajudaria mais agora?
help-menu = Pode escrever do seu jeito. Faço perguntas simples, dou números de lugares que ajudam e chamo uma pessoa.
about = Sou um programa, não uma pessoa. Faço perguntas para que uma pessoa ajude mais cedo. Não ligo para a polícia nem para mais ninguém.
about-people = As pessoas que atendem aqui leem o que escreve. Pode pedir uma pessoa quando quiser.
privacy = { $retention ->
    [until_close] O que escreve fica trancado. Quem atende aqui pode ler, e mais ninguém. Tudo se apaga quando a equipe fecha a conversa. De mim, ninguém mais fica sabendo. Se uma vida ou alguém com menos de 18 anos corre perigo, a equipe pode ter de avisar.
   *[hours] O que escreve fica trancado. Quem atende aqui pode ler, e mais ninguém. Tudo se apaga { $hours } horas depois que a equipe fecha a conversa. De mim, ninguém mais fica sabendo. Se uma vida ou alguém com menos de 18 anos corre perigo, a equipe pode ter de avisar.
}
privacy-phone = As mensagens ficam no seu telefone e na empresa de telefone. Pode me pedir para apagar o que está guardado aqui.
privacy-web = Feche esta página para que ela saia da vista. Pode me pedir para apagar o que está guardado aqui.
why-any = Só pergunto o que serve para achar a ajuda certa. Pode pular qualquer pergunta.
off-topic = Posso ajudar com a sua segurança e a achar quem ajude. Do resto, talvez eu não saiba.
off-topic-again = Talvez eu não saiba ajudar com isso. Uma pessoa pode dizer mais.

## Language

ask-language = Qual língua é melhor para você?
language-set = Certo. Agora escrevo em português.
language-same = Aqui escrevo em português.
language-not-here = Ainda não escrevo bem essa língua. Pedi que uma pessoa daqui entre nesta conversa e disse a ela qual é a sua língua.

## Endings

silence = Não vai receber mais mensagens daqui.
goodbye = Cuide-se. Pode escrever aqui de novo quando quiser. Pode apagar estas mensagens; algum rastro pode ficar no telefone.
goodbye-web = Cuide-se. Pode voltar quando quiser. Feche esta página para que ela saia da vista; algum rastro pode ficar no aparelho.
ask-delete = Apagar tudo o que escreveu aqui? Não dá para recuperar.
delete-asked = Pedi que tudo seja apagado aqui. Apague também as mensagens no seu telefone; a empresa de telefone pode guardar dados.
delete-asked-web = Pedi que tudo seja apagado aqui. Feche também esta página; algum rastro pode ficar no aparelho.
delete-kept = Certo. Nada foi apagado.

## When something fails here

something-wrong = Algo deu errado aqui. Uma pessoa vai ver isso. Pode escrever de novo.
safe-reply = A sua mensagem chegou e uma pessoa vai ver. { $emergency ->
    [none] Em perigo, ligue para o número de emergência local.
   *[other] Em perigo, ligue para o { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Linha de ajuda, não é a polícia: { $hotline }
}
safe-reply-away = A mensagem não foi salva, ninguém viu. Tente de novo. { $emergency ->
    [none] Em perigo, ligue para a emergência.
   *[other] Em perigo, ligue para o { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Linha de ajuda, não polícia: { $hotline }
}

## Answers to choose from

option-human = Falar com uma pessoa
option-menu-services = Lugares que ajudam
option-menu-tell = Contar mais
option-menu-privacy = O que fica guardado
option-more = Mais lugares
name-police = { $name } (POLÍCIA)
option-place-other = Outro lugar
option-delete-confirm = Apagar
option-delete-keep = Não apagar

## The interview: each question, and its reason for whoever asks

interview-pause = Obrigado. Pode fazer uma pausa quando quiser.
ask-safe = É seguro para você escrever agora?
why-safe = Assim sei se devo escrever pouco.
ask-consent = Posso fazer algumas perguntas curtas, para achar a ajuda certa? Pode pular qualquer uma.
why-consent = As respostas fazem a ajuda de uma pessoa chegar mais cedo.
ask-tell = O que está acontecendo? Escreva muito ou pouco, do seu jeito.
why-tell = As suas palavras dizem melhor o que precisa.
ask-topic = É mais sobre o quê?
why-topic = Assim sei o que perguntar e o que deixar de lado.
ask-role = Quem está passando por isso?
why-role = Assim sei como ajudar.
ask-age = { $about ->
    [other] Qual é a idade da pessoa, mais ou menos? Alguma ajuda é só para certas idades.
   *[self] Qual é a sua idade, mais ou menos? Alguma ajuda é só para certas idades.
}
why-age = Alguns lugares só atendem certas idades.
ask-needs = { $about ->
    [other] O que ajudaria mais essa pessoa agora?
   *[self] O que ajudaria mais você agora?
}
why-needs = Assim sei que lugares procurar.
ask-place = Em que cidade ou código postal procuro? A rua, não.
why-place = Procuro ajuda por perto. Não preciso do endereço.
ask-danger = { $about ->
    [other] A pessoa está em perigo neste momento?
   *[self] Você está em perigo neste momento?
}
why-danger = Se sim, digo logo o que pode ajudar.
ask-phone-seen = Mais alguém pode ver este telefone ou estas mensagens?
why-phone-seen = Ajuda a escolher um jeito mais seguro de escrever.
ask-hurt = { $about ->
    [other] A pessoa precisa de um médico agora, por ferida ou doença?
   *[self] Você precisa de um médico agora, por ferida ou doença?
}
why-hurt = Se sim, digo para quem ligar.
ask-self-harm = { $about ->
    [other] A pessoa fala em se machucar ou se matar?
   *[self] Às vezes tudo pesa muito. Você pensa em se machucar ou se matar?
}
why-self-harm = Se sim, há com quem falar já.
ask-child = { $about ->
    [other] Há alguma criança com a pessoa?
   *[self] Há alguma criança com você?
}
why-child = Alguns lugares recebem famílias.
ask-leave = { $about ->
    [other] Se a pessoa quisesse ir embora, alguém iria impedir, ou ela teria medo do que acontece?
   *[self] Se quisesse ir embora, alguém iria impedir, ou você teria medo do que acontece?
}
why-leave = Ajuda a planejar com segurança.
ask-someone-gains = { $about ->
    [other] Alguém faz a pessoa fazer coisas sexuais para ganhar dinheiro ou outra coisa?
   *[self] Alguém faz você fazer coisas sexuais para ganhar dinheiro ou outra coisa?
}
why-someone-gains = Há gente que ajuda só com isso.
ask-marriage = { $about ->
    [other] Alguém obriga a pessoa a se casar, ou a ficar num casamento que ela não aceitou?
   *[self] Alguém obriga você a se casar, ou a ficar num casamento que não aceitou?
}
why-marriage = Há gente que ajuda só com isso.
ask-pay = { $about ->
    [other] O pagamento da pessoa fica retido, ou é muito menos do que o combinado?
   *[self] O seu pagamento fica retido, ou é muito menos do que o combinado?
}
why-pay = Há formas de pedir o dinheiro não pago.
ask-debt = { $about ->
    [other] Alguém diz que a pessoa deve dinheiro e tem de pagar com trabalho?
   *[self] Alguém diz que você deve dinheiro e tem de pagar com trabalho?
}
why-debt = Talvez um advogado possa ajudar com isso.
ask-hurt-by = { $about ->
    [other] Alguém de lá machucou a pessoa, por exemplo com golpes ou empurrões?
   *[self] Alguém daí machucou você, por exemplo com golpes ou empurrões?
}
why-hurt-by = Ajuda a cuidar da sua segurança.
ask-threats = { $about ->
    [other] Alguém disse que algo ruim acontece se a pessoa for embora, recusar ou contar?
   *[self] Alguém disse que algo ruim acontece se você for embora, recusar ou contar?
}
why-threats = Ajuda a planejar com segurança.
ask-made-to = { $about ->
    [other] Alguém enganou ou pressionou a pessoa para fazer coisas que ela não queria?
   *[self] Alguém enganou ou pressionou você para fazer coisas que não queria?
}
why-made-to = Ajuda a achar gente que entende disso.
ask-papers = { $about ->
    [other] Outra pessoa fica com o passaporte ou os documentos dela?
   *[self] Outra pessoa fica com o seu passaporte ou os seus documentos?
}
why-papers = Há formas de recuperar ou tirar outros.
ask-exchange = { $about ->
    [other] A pessoa já teve de fazer coisas sexuais em troca de teto, comida ou outra coisa?
   *[self] Você já teve de fazer coisas sexuais em troca de teto, comida ou outra coisa?
}
why-exchange = Outras pessoas também passam por isso, e há ajuda.
ask-images = { $about ->
    [other] Alguém fez a pessoa mandar fotos ou vídeos sexuais, ou aparecer neles ou em chamadas?
   *[self] Alguém fez você mandar fotos ou vídeos sexuais, ou aparecer neles ou em chamadas?
}
why-images = Há formas de pedir que tirem as fotos do ar.
ask-money = { $about ->
    [other] Outra pessoa fica com o dinheiro que ela recebe?
   *[self] Outra pessoa fica com o dinheiro que você recebe?
}
why-money = Ajuda a ver o que é preciso primeiro.
ask-hours = { $about ->
    [other] A pessoa tem de cumprir horários muito longos, ou sem dias de folga, sem poder dizer não?
   *[self] Você tem de cumprir horários muito longos, ou sem dias de folga, sem poder dizer não?
}
why-hours = Há regras sobre horas e descanso.
ask-made-to-break = { $about ->
    [other] Alguém faz a pessoa fazer coisas que podem dar problemas com a lei?
   *[self] Alguém faz você fazer coisas que podem dar problemas com a lei?
}
why-made-to-break = Um advogado pode ajudar quando alguém obrigou.
ask-promised = { $about ->
    [other] É diferente do que prometeram à pessoa? Em quê?
   *[self] É diferente do que prometeram a você? Em quê?
}
why-promised = Mostra a que pode ter direito.
ask-locked = { $about ->
    [other] Alguém tranca a pessoa, ou vigia para ela não sair?
   *[self] Alguém tranca você, ou vigia para você não sair?
}
why-locked = Assim sabemos se é preciso ver isto logo.
ask-watched = { $about ->
    [other] Alguém está sempre com a pessoa, ou vigia sempre aonde ela vai?
   *[self] Alguém está sempre com você, ou vigia sempre aonde você vai?
}
why-watched = Assim sabemos quando é seguro falar.
ask-contact = { $about ->
    [other] Alguém impede a pessoa de falar com a família ou amigos?
   *[self] Alguém impede você de falar com a família ou amigos?
}
why-contact = Ajuda saber quem pode dar apoio.
ask-home-free = { $about ->
    [other] Na casa onde fica, falta à pessoa tempo ou espaço só dela, e ela não pode sair livremente?
   *[self] Na casa onde fica, falta a você tempo ou espaço só seu, e não pode sair livremente?
}
why-home-free = Ajuda a achar gente que entende disso.
ask-moved-soon = { $about ->
    [other] Alguém planeja levar a pessoa em breve para um lugar aonde ela não quer ir?
   *[self] Alguém planeja levar você em breve para um lugar aonde não quer ir?
}
why-moved-soon = Assim sabemos se é preciso ver isto logo.
ask-passed-on = { $about ->
    [other] A pessoa foi passada de alguém ou de um lugar para outro, como se pudesse ser vendida?
   *[self] Alguém passou você de uma pessoa ou de um lugar para outro, como se fosse possível vender você?
}
why-passed-on = Ajuda a achar gente que entende disso.
ask-children-held = { $about ->
    [other] Alguém usa os filhos da pessoa para ela fazer coisas?
   *[self] Alguém usa os seus filhos para você fazer coisas?
}
why-children-held = Alguns lugares ajudam pais e filhos juntos.
ask-body = { $about ->
    [other] Alguém pressiona a pessoa a dar uma parte do corpo, ou a levar uma gravidez para outros?
   *[self] Alguém pressiona você a dar uma parte do corpo, ou a levar uma gravidez para outros?
}
why-body = Talvez um médico ou advogado possa ajudar com isso.

## Its answers

option-yes = Sim
option-no = Não
option-unsure = Não sei
option-skip = Pular
option-safe-yes = Sim
option-safe-no = Não
option-consent-yes = Certo, pergunte
option-consent-no = Sem perguntas
option-topic-work = Trabalho ou chefe
option-topic-partner = Vida de casal
option-topic-family = Família
option-topic-online = Internet, fotos
option-topic-travel = Viagem ou mudança
option-topic-other = Outra coisa
option-role-self = Eu
option-role-family = Minha família
option-role-friend = Amigo ou amiga
option-role-public = Alguém que vi
option-role-professional = É o meu trabalho
option-age-under-13 = Menos de 13
option-age-13-17 = 13 a 17
option-age-18-24 = 18 a 24
option-age-25-plus = 25 ou mais
option-needs-shelter = Um lugar para ficar
option-needs-food = Comida
option-needs-medical = Um médico
option-needs-legal = Advogado, documentos
option-needs-money = Dinheiro não pago
option-needs-talk = Alguém com quem falar
option-needs-transport = Um jeito de chegar lá
option-needs-none = Nada agora
option-threats-me = Me machucar
option-threats-family = Machucar minha família
option-threats-police = Polícia ou deportação
option-threats-share = Mostrar fotos ou contar
option-promised-work = O que faço
option-promised-pay = Pagamento ou condições
option-promised-papers = Documentos ou visto
option-break-online = Internet ou telefone
option-break-other = Outra coisa

## What may be passed on

ask-share = Quanto a equipe pode contar a outros sobre isto?
why-share = Você decide quem sabe. Pode mudar depois.
option-share-anonymous = Nada
option-share-helpline = Só esta linha sabe
option-share-named = Também onde eu aceitar
ask-police = A equipe pode avisar a polícia, se vocês acharem juntos que ajuda?
why-police = A escolha é sua. Ninguém conta com um sim.
consent-kept = Certo. Para voltar atrás quando quiser, mande só esta palavra: { $word }
word-withdraw = segredo
consent-withdrawn = Certo. A partir de agora, nada mais sobre você é passado adiante, a não ser que uma vida ou criança corra perigo ou a lei exija.

## Waiting for a human: only what is known

wait-free = Há alguém de plantão e livre agora.
wait-ahead = Há gente de plantão. Esperam antes de você: { $ahead }.
wait-next = Quem está de plantão atende outras conversas. O próximo lugar é seu.
wait-none = Neste momento não há ninguém de plantão. Vão ler o que escreve quando chegarem.
wait-closed = Agora não há ninguém de plantão. De volta: { $opens }.
wait-minutes = Nos últimos dias, a espera foi de alguns minutos.
wait-hour = Nos últimos dias, a espera foi de até uma hora.
wait-longer = Nos últimos dias, a espera foi de mais de uma hora.

## Nobody is on duty: a safe time and way

ask-callback = Uma pessoa pode falar com você quando for seguro. Como?
why-callback = Mensagem ou ligação em má hora pode ser notada.
option-callback-text = Por mensagem de texto
option-callback-call = Por ligação
option-callback-no = Não, eu volto a escrever
ask-callback-when = Quando é seguro?
why-callback-when = Para que ninguém mais veja.
option-when-morning = De manhã
option-when-afternoon = De tarde
option-when-evening = No fim do dia
option-when-night = De noite
callback-kept = Anotei para a equipe. Se deixar de ser seguro, escreva aqui.

## What people bring up beside

answer-press = Esta linha é para quem precisa de ajuda. Imprensa, estudos ou doações: use a página da organização.
answer-wrong-number = Sem problema. Esta é uma linha automática. Pode apagar estas mensagens.
answer-sex-work = Aqui ninguém julga. Posso procurar um médico, um advogado ou gente que defende seus direitos.
answer-partner = Ninguém pode bater em você nem ameaçar, nem em um namoro ou casamento. Posso procurar um lugar seguro e gente que ajuda nisso.
answer-labour = Salário, horário, demissão: um sindicato ou órgão do trabalho costuma ajudar, mesmo sem papéis. Posso procurar lugares.
answer-insult = Sou só um assistente automático. Se algo está errado, escreva com suas palavras.
reporting-consent = Eu não chamo a polícia nem a imigração. A equipe só chama com o seu sim, ou se uma vida ou criança corre perigo.
reporting-law = Eu não chamo ninguém. Por lei a equipe tem de avisar certas coisas, como criança em perigo. Você escolhe o que contar.

## Other first words, which an operator may choose

hello-warm = Olá, que bom que escreveu. Aqui é um robô.
hello-brief = Olá. Sou um assistente automático.
