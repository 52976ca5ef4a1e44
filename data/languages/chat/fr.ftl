# What the web chat itself says in Français: labels, states of the line, notices. Drafted, not yet read by a native speaker.

## The frame

chat = Chat
leave = Quitter cette page
hide = Masquer le chat
messages = Messages

## Writing

write = Écrivez un message
send = Envoyer
erase = Effacer ce chat
eraseSure = Appuyez encore pour effacer
erased = Effacé. Il n’en reste rien sur cette page.

## First words

welcome = Écrivez quand vous voulez. Un assistant automatique répond d’abord. Vous pouvez demander une personne à tout moment.
watched = Si quelqu’un surveille peut-être cet appareil, un autre est plus sûr : « { leave } » efface ce chat, mais pas l’historique du navigateur.
keys = Appuyer trois fois sur Maj (Shift) fait la même chose.

## Who speaks, and who holds the conversation

you = Vous
assistant = Assistant automatique
responder = Une personne
system = Avis
waiting = En attente d’une personne
withPerson = Une personne est là
ended = Ce chat est terminé
joined = Une personne est arrivée.
left = La personne est partie. L’assistant automatique répond de nouveau.
endedLine = Ce chat est terminé. Si vous écrivez encore, un nouveau commence.

## What is going on

writing = Écrit…
personWriting = La personne écrit…
sending = Envoi…
sent = Envoyé
notSent = Pas envoyé.
tryAgain = Réessayer

## States of the line

slow = La connexion est lente. Votre message est encore en route.
offline = Pas de connexion pour le moment. Ce que vous avez écrit est gardé ici et partira quand la connexion reviendra.
offlineLong = Toujours pas de connexion. Ce que vous avez écrit est gardé ici. Si vous êtes en danger maintenant et pouvez appeler, appelez le numéro d’urgence local.
reconnecting = La connexion est coupée. Nouvel essai…
busy = Beaucoup de messages à la fois. Le vôtre part dans un instant.
tooLong = { $n } caractères de trop. Envoyez-le en plusieurs parties.
refused = Le chat n’est pas accessible depuis cette page.
noFiles = On ne peut pas envoyer de fichiers ici. Écrivez plutôt.

## Answers and places

newBelow = Nouveau message
call = Appeler
text = SMS
directions = Itinéraire
mapNote = Ouvre l’application de cartes de cet appareil. Elle peut garder l’adresse en mémoire.
checked = Vérifié le { $date }
choose = Réponses à choisir

## Choices of the person

options = Options
language = Langue
large = Texte plus grand
keep = Garder ce chat quand je passe d’une page à l’autre
kept = Le chat reste dans cet onglet jusqu’à ce que vous quittiez, l’effaciez ou fermiez l’onglet.
cover = Cacher le chat quand je change de fenêtre
show = Montrer le chat
aloud = Lire les réponses à voix haute
end = Terminer le chat
endSure = Appuyez encore pour terminer

## Humans

place = Personnes en attente avant vous : { $n }
speaks = Les personnes présentes parlent : { $names }
nobody = Personne n’est là pour le moment. L’assistant reste avec vous.

## The end, and the page without JavaScript

helped = Est-ce que cela vous a aidé ? Personne ne voit qui a répondu.
yes = Oui
some = Un peu
no = Non
thanks = Merci.
look = Chercher les nouveaux messages
plain = Cette page marche sans JavaScript. Les nouveaux messages apparaissent quand vous en envoyez un ou appuyez sur le bouton.
