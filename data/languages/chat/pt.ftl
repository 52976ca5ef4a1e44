# What the web chat itself says in Português: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Chat
leave = Sair desta página
hide = Ocultar o chat
messages = Mensagens

## Writing

write = Escreva uma mensagem
send = Enviar
erase = Apagar este chat
eraseSure = Pressione de novo para apagar
erased = Apagado. Nada dele ficou nesta página.

## First words

welcome = Escreva quando quiser. Primeiro responde um assistente automático. Você pode pedir uma pessoa a qualquer momento.
watched = Se alguém pode estar vigiando este aparelho, outro é mais seguro: “{ leave }” apaga este chat, mas não o histórico do navegador.
keys = Pressionar Shift três vezes faz o mesmo.

## Who speaks, and who holds the conversation

you = Você
assistant = Assistente automático
responder = Uma pessoa
system = Aviso
waiting = Esperando uma pessoa
withPerson = Uma pessoa está aqui
ended = Este chat terminou
joined = Uma pessoa entrou.
left = A pessoa saiu. O assistente automático volta a responder.
endedLine = Este chat terminou. Se você escrever de novo, começa outro.

## What is going on

writing = Escrevendo…
personWriting = A pessoa está escrevendo…
sending = Enviando…
sent = Enviada
notSent = Não enviada.
tryAgain = Tentar de novo

## States of the line

slow = A conexão está lenta. Sua mensagem ainda está a caminho.
offline = Sem conexão agora. O que você escreveu fica aqui e é enviado quando a conexão voltar.
offlineLong = Ainda sem conexão. O que você escreveu fica aqui. Se você está em perigo agora e pode ligar, ligue para o número de emergência local.
reconnecting = A conexão caiu. Tentando de novo…
busy = Muitas mensagens de uma vez. A sua é enviada em instantes.
tooLong = { $n } caracteres a mais. Envie em partes, por favor.
refused = Não é possível abrir o chat nesta página.
noFiles = Não se pode enviar arquivos aqui. Escreva, por favor.

## Answers and places

newBelow = Nova mensagem
call = Ligar
text = Mensagem
directions = Como chegar
mapNote = Abre o aplicativo de mapas deste aparelho, que pode guardar o endereço.
checked = Verificado em { $date }
choose = Respostas para escolher

## Choices of the person

options = Opções
language = Idioma
large = Letra maior
keep = Manter este chat enquanto passo de uma página a outra
kept = O chat fica nesta aba até você sair, apagá-lo ou fechar a aba.
cover = Esconder o chat quando troco de janela
show = Mostrar o chat
aloud = Ler as respostas em voz alta
end = Encerrar o chat
endSure = Pressione de novo para encerrar

## Humans

place = Pessoas esperando antes de você: { $n }
speaks = As pessoas que estão aqui agora falam: { $names }
nobody = Não há ninguém aqui agora. O assistente continua com você.

## The end, and the page without JavaScript

helped = Isto ajudou? Ninguém vê quem respondeu.
yes = Sim
some = Um pouco
no = Não
thanks = Obrigado.
look = Procurar mensagens novas
plain = Esta página funciona sem JavaScript. As mensagens novas aparecem quando você envia uma ou pressiona o botão.
