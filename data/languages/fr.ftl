# Every sentence the assistant says in French.
# Not yet reviewed by a native speaker who knows this work.

language-name = Français
language-direction = ltr

## First words. Neutral: they may be read over a shoulder or on a locked screen.

hello = Bonjour. Je suis un assistant automatique, pas une personne.
hello-after-story = Merci de me le dire. Je suis un assistant automatique.
i-am-automated = Je suis un assistant automatique, pas une personne.
ack-careful = Alors, allons doucement. Vous pouvez partir à tout moment.
hello-after-cry = Je suis là. Je suis un assistant automatique.
here-again = Je suis là.

## When writing is not safe

keep-short = { $emergency ->
    [none] D'accord. Écrivez quand vous voulez. En danger, appelez le numéro d'urgence local.
   *[other] D'accord. Écrivez quand vous voulez. En danger, appelez le { $emergency }.
}
phone-seen-advice = Vous pouvez effacer ces messages ; des traces peuvent rester. Écrivez seulement quand c'est sans danger pour vous.
keep-short-again = D'accord. J'attends. Vous pouvez écrire à tout moment.

safe-word = Si quelqu'un arrive, envoyez 00 : je ne parle plus que de la météo, jusqu'à ce que vous renvoyiez 00. Pour choisir votre propre mot, envoyez 00 et ce mot.
safe-word-set = D'accord. Ce mot cache maintenant cette conversation, et la fait revenir.
safe-word-other = Choisissez un seul mot, de trois lettres au moins.

## While the conversation is hidden: nothing here may point back to it

decoy-weather = Météo du jour : 18 à 24 degrés, vent faible, peu de pluie.
decoy-later = Pas de nouveau bulletin météo. Le prochain arrive demain.
decoy-number = Ce numéro envoie la météo une fois par jour.

## A word of use about what was told

advice-images = Ne payez pas et n'envoyez plus rien. Gardez les messages comme preuve. Take It Down (moins de 18 ans) et StopNCII aident à bloquer les images, gratuitement et sans donner de nom.
advice-marriage = Personne n'a le droit de vous obliger à vous marier. Si on vous emmène à un aéroport, vous pouvez dire à n'importe quel agent sur place que vous ne voulez pas partir.
advice-scam = Votre ambassade et la police de votre propre pays peuvent agir. Ne payez rien pour une libération avant d'avoir vu cela avec une personne de l'équipe.
advice-leaving = Si vous pensez partir : choisissez un moment où personne ne surveille, prenez vos papiers, de l'argent et vos médicaments, et prévenez une personne de confiance.
advice-offer = Signes d'une mauvaise offre d'emploi : vous payez d'abord, on garde votre passeport, pas de contrat, un visa de touriste, tout doit aller très vite. Demandez à votre ambassade ce qu'elle sait de l'entreprise.
advice-papers = Personne n'a le droit de garder votre passeport. On peut le refaire. Ne prenez pas de risque pour le récupérer ; une personne de l'équipe peut vous dire comment faire.
advice-pay = Si c'est sans danger, notez vos jours, vos heures et votre paie, et gardez des photos. On peut souvent réclamer l'argent non payé, avec ou sans papiers.
advice-device = Il se peut qu'on voie ce que vous faites ici. Prenez un autre téléphone si vous pouvez, et ne changez encore rien sur celui-ci : cela pourrait se remarquer.
advice-other = N'affrontez pas celui ou celle qui fait cela. Demandez à la personne concernée, sans témoin, ce qu'elle veut. Vous pouvez noter des dates et des lieux.

## Small words before the next step

ack-told = Merci de me le dire.
ack-heard = Je vous écoute.
ack-hard = C'est dur, ce que vous vivez. Ce n'est pas votre faute.
ack-skip = Pas de souci. On laisse cela.
ack-unsure = Pas de souci. Pas besoin de savoir.
ack-no-questions = D'accord. Pas de questions.
ack-welcome = Je vous en prie.
ack-place-unknown = Je ne connais pas cet endroit.
ack-again = Je n'ai pas bien compris. Vous pouvez envoyer un chiffre, ou écrire avec vos mots.

## The limits, before any question about age or place

limits = { $retention ->
    [until_close] Ce que vous écrivez ici est gardé sous clé. L'équipe de cette ligne peut le lire. Tout est effacé quand elle ferme cette conversation.
   *[hours] Ce que vous écrivez ici est gardé sous clé. L'équipe de cette ligne peut le lire. Tout est effacé { $hours } heures après qu'elle a fermé cette conversation.
}
limits-child = Si vous pensez avoir moins de 18 ans : quand un enfant ou un jeune est en danger, l'équipe doit parfois prévenir quelqu'un. Vous choisissez ce que vous dites. Pour l'instant, merci de ne pas écrire votre nom, votre école ni votre adresse.

## A human

human-called = J'ai demandé à une personne de l'équipe de vous écrire ici. Je ne sais pas combien de temps il faudra. Vous pouvez continuer à écrire ; elle le verra.
human-called-again = J'ai déjà demandé une personne de l'équipe et elle peut voir cette conversation. Je ne sais pas combien de temps il faudra. Je reste avec vous d'ici là.
human-invited = Ce que vous me dites compte. J'ai demandé à une personne de l'équipe de vous écrire ici. Je ne sais pas combien de temps il faudra.
human-still = C'est dur d'attendre. L'équipe a votre conversation sous les yeux. Je reste avec vous.
while-waiting = { $emergency ->
    [none] Si cela devient dangereux avant, appelez le numéro d'urgence local.
   *[other] Si cela devient dangereux avant, appelez le { $emergency }.
}

## A responder comes and goes

human-joined = Une personne de l'équipe est là maintenant et lit avec vous. Vous pouvez lui écrire ici.
human-left = La personne a dû s'absenter. C'est de nouveau l'assistant automatique. L'équipe peut encore voir ce que vous écrivez.
conversation-closed = L'équipe a fermé cette conversation. Vous pouvez écrire ici à tout moment, et une nouvelle commence.

## Danger now. The number is in the first sentence.

danger = { $route ->
    [text] Appelez le { $emergency } maintenant si vous pouvez, ou envoyez un texto au { $sms }. Si vous ne pouvez pas parler, appelez et ne raccrochez pas. J'ai demandé à une personne de l'équipe de vous écrire ici.
    [text-some] Appelez le { $emergency } maintenant si vous pouvez. Dans beaucoup d'endroits, on peut aussi envoyer un texto au { $sms }. Si vous ne pouvez pas parler, appelez et ne raccrochez pas. J'ai demandé à une personne de vous écrire ici.
    [silent] Appelez le { $emergency } maintenant si vous pouvez. Si vous ne pouvez pas parler, appelez avec un mobile, écoutez, et tapez { $silent } quand on vous le demande. J'ai demandé à une personne de l'équipe de vous écrire ici.
    [voice] Appelez le { $emergency } maintenant si vous pouvez. Si vous ne pouvez pas parler, appelez et ne raccrochez pas. J'ai demandé à une personne de l'équipe de vous écrire ici.
   *[unknown] Appelez le numéro d'urgence local maintenant si vous pouvez. Le 112 marche avec presque tous les mobiles. Si vous ne pouvez pas parler, appelez et ne raccrochez pas. J'ai demandé à une personne de vous écrire ici.
}
danger-other = { $emergency ->
    [none] Si quelqu'un est en danger maintenant, appelez le numéro d'urgence local si vous pouvez le faire sans risque. Ne vous mettez pas entre les gens. J'ai demandé à une personne de l'équipe de vous écrire ici.
   *[other] Si quelqu'un est en danger maintenant, appelez le { $emergency } si vous pouvez le faire sans risque. Ne vous mettez pas entre les gens. J'ai demandé à une personne de l'équipe de vous écrire ici.
}
danger-again = { $emergency ->
    [none] Si vous pouvez, allez là où il y a du monde et appelez le numéro d'urgence local. J'ai demandé à une personne de l'équipe de vous écrire ici.
   *[other] Si vous pouvez, allez là où il y a du monde et appelez le { $emergency }. J'ai demandé à une personne de l'équipe de vous écrire ici.
}
suicide = { $route ->
    [text] Merci de me le dire : vous pouvez appeler le { $line } ou envoyer un texto au { $sms } à toute heure. Vous n'avez pas à vivre cela sans aide. Si cela va arriver maintenant, appelez le { $emergency }. J'ai demandé à une personne de vous écrire ici.
    [voice] Merci de me le dire : vous pouvez appeler le { $line } à toute heure. Vous n'avez pas à vivre cela sans aide. Si cela va arriver maintenant, appelez le { $emergency }. J'ai demandé à une personne de l'équipe de vous écrire ici.
    [emergency] Merci de me le dire : si cela va arriver maintenant, appelez le { $emergency }. Vous n'avez pas à vivre cela sans aide. J'ai demandé à une personne de l'équipe de vous écrire ici.
   *[unknown] Merci de me le dire : si cela va arriver maintenant, appelez le numéro d'urgence local. Vous n'avez pas à vivre cela sans aide. J'ai demandé à une personne de l'équipe de vous écrire ici.
}
suicide-again = { $route ->
    [text] Je suis toujours là, et le { $line } répond aux appels et aux textos. Si vous pouvez, éloignez-vous de ce qui pourrait vous faire du mal. J'ai demandé à une personne de l'équipe de vous écrire ici.
    [voice] Je suis toujours là, et le { $line } répond aux appels. Si vous pouvez, éloignez-vous de ce qui pourrait vous faire du mal. J'ai demandé à une personne de l'équipe de vous écrire ici.
   *[other] Je suis toujours là. Si vous pouvez, éloignez-vous de ce qui pourrait vous faire du mal, et allez près de quelqu'un. J'ai demandé à une personne de l'équipe de vous écrire ici.
}
medical = { $route ->
    [text] Appelez le { $emergency } maintenant et demandez une ambulance, ou envoyez un texto au { $sms }. Si quelqu'un respire mais ne se réveille pas, couchez la personne sur le flanc. J'ai demandé à une personne de vous écrire ici.
    [text-some] Appelez le { $emergency } maintenant et demandez une ambulance. Dans beaucoup d'endroits, on peut aussi envoyer un texto au { $sms }. Si quelqu'un respire mais ne se réveille pas, couchez la personne sur le flanc. J'ai demandé à une personne de vous écrire ici.
    [silent] Appelez le { $emergency } maintenant et demandez une ambulance. Si vous ne pouvez pas parler, tapez { $silent } quand on vous le demande. Si quelqu'un respire mais ne se réveille pas, couchez la personne sur le flanc. J'ai demandé à une personne de vous écrire ici.
    [voice] Appelez le { $emergency } maintenant et demandez une ambulance. Si vous ne pouvez pas parler, ne raccrochez pas. Si quelqu'un respire mais ne se réveille pas, couchez la personne sur le flanc. J'ai demandé à une personne de vous écrire ici.
   *[unknown] Appelez le numéro d'urgence local maintenant et demandez une ambulance. Le 112 marche avec presque tous les mobiles. Si quelqu'un respire mais ne se réveille pas, couchez la personne sur le flanc. J'ai demandé à une personne de vous écrire ici.
}
medical-again = { $emergency ->
    [none] Si vous pouvez, restez en ligne avec l'ambulance et faites ce qu'on vous dit. J'ai demandé à une personne de l'équipe de vous écrire ici.
   *[other] Si vous pouvez, restez en ligne avec le { $emergency } et faites ce qu'on vous dit. J'ai demandé à une personne de l'équipe de vous écrire ici.
}

## Help nearby

refer-found = { $place ->
    [none] Appelez pour demander ; je ne sais pas s'il y a de la place.
   *[other] Pour { $place }. Appelez pour demander ; je ne sais pas s'il y a de la place.
}
ask-place-which = Lequel de ces endroits ?
refer-more = D'autres lieux :
refer-none = { $place ->
    [none] Pour l'instant, je n'ai pas trouvé de lieu à vous donner.
   *[other] Pour l'instant, je n'ai pas trouvé de lieu pour { $place } à vous donner.
}
refer-no-more = Je n'ai pas d'autres lieux à vous donner.
refer-enough = Cela fait beaucoup de lieux. Une personne peut vous aider à choisir. J'ai demandé à une personne de l'équipe de vous écrire ici.
refer-safe-phone = Si vous pouvez, appelez avec un téléphone que personne d'autre n'utilise.
line-ngo = Ligne d'aide, pas la police : { $number }
line-gov = Ligne d'aide du gouvernement : { $number }
line-police = Ligne d'aide tenue par la POLICE : { $number }
line-ngo-text = Ligne d'aide, pas la police, texto : { $number }
line-gov-text = Ligne d'aide du gouvernement, texto : { $number }
line-police-text = Ligne tenue par la POLICE, texto : { $number }
card-phone = { $name } { $phone }
card-text = { $name } texto { $sms }
card-both = { $name } { $phone } texto { $sms }
card-by-human = { $name } : demandez à la personne ici
service-chosen = { $phone ->
    [none] { $name } : une personne de l'équipe peut vous mettre en contact. Ce sont eux qui décident s'ils peuvent aider.
   *[other] { $name } : appelez le { $phone }. Vous n'avez pas à donner votre nom. Ce sont eux qui décident s'ils peuvent aider.
}

## What people ask

menu = Qu'est-ce qui vous aiderait le plus maintenant ?
menu-short = Je suis là. Qu'est-ce qui vous aiderait le plus maintenant ?
help-menu = Vous pouvez écrire avec vos mots. Je pose des questions simples, je donne le numéro de lieux qui aident, et je fais venir une personne.
about = Je suis un assistant automatique, pas une personne. Je pose des questions simples pour qu'une personne puisse vous aider plus vite. Je n'appelle ni la police ni personne d'autre.
about-people = L'équipe de cette ligne lit ce que vous écrivez. Vous pouvez demander une personne à tout moment.
privacy = { $retention ->
    [until_close] Ce que vous écrivez est gardé sous clé. Seule l'équipe de cette ligne le lit. Tout est effacé quand elle ferme cette conversation. Moi, je ne le dis à personne. Si une vie ou un enfant est en danger, l'équipe doit parfois le dire.
   *[hours] Ce que vous écrivez est gardé sous clé. Seule l'équipe de cette ligne le lit. Tout est effacé { $hours } heures après qu'elle a fermé cette conversation. Moi, je ne le dis à personne. Si une vie ou un enfant est en danger, l'équipe doit parfois le dire.
}
privacy-phone = Les textos restent sur votre téléphone et chez l'opérateur. Vous pouvez me demander d'effacer ce qui est gardé ici.
privacy-web = Fermez cette page pour qu'elle ne soit plus à l'écran. Vous pouvez me demander d'effacer ce qui est gardé ici.
why-any = Je demande seulement ce qui aide à trouver la bonne aide. Vous pouvez passer une question.
off-topic = Je peux aider pour votre sécurité et pour trouver des gens qui aident. Le reste, je ne le sais pas toujours.
off-topic-again = Je ne sais sans doute pas aider pour cela. Une personne peut vous en dire plus.

## Language

ask-language = Quelle langue est la plus facile pour vous ?
language-set = D'accord. J'écris en français maintenant.
language-same = J'écris ici en français.
language-not-here = Je n'écris pas encore bien cette langue. J'ai demandé à une personne de l'équipe de vous écrire ici, et je lui ai dit votre langue.

## Endings

silence = Vous n'aurez plus de messages d'ici.
goodbye = Prenez soin de vous. Vous pouvez écrire ici à tout moment. Vous pouvez effacer ces messages ; des traces peuvent rester sur le téléphone.
goodbye-web = Prenez soin de vous. Vous pouvez revenir à tout moment. Fermez cette page pour qu'elle ne soit plus à l'écran ; des traces peuvent rester sur l'appareil.
ask-delete = Effacer tout ce que vous avez écrit ici ? On ne peut pas le récupérer.
delete-asked = J'ai demandé que tout soit effacé ici. Effacez aussi les messages sur votre téléphone ; l'opérateur peut en garder une trace.
delete-asked-web = J'ai demandé que tout soit effacé ici. Fermez aussi cette page ; des traces peuvent rester sur l'appareil.
delete-kept = D'accord. Rien n'est effacé.

## When something fails here

something-wrong = Quelque chose n'a pas marché ici. Une personne va regarder. Vous pouvez écrire de nouveau.
safe-reply = Votre message est bien arrivé et une personne le verra. { $emergency ->
    [none] En danger, appelez le numéro d'urgence local.
   *[other] En danger, appelez le { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Ligne d'aide, pas la police : { $hotline }
}
safe-reply-away = Votre message n'a pas pu rester ici. Personne ne l'a encore vu. Essayez encore dans un moment. { $emergency ->
    [none] En danger, appelez le numéro d'urgence local.
   *[other] En danger, appelez le { $emergency }.
}{ $hotline ->
    [none] { "" }
   *[other] { " " }Ligne d'aide, pas la police : { $hotline }
}

## Answers to choose from

option-human = Parler à une personne
option-menu-services = Lieux qui aident
option-menu-tell = En dire plus
option-menu-privacy = Ce qui est gardé
option-more = D'autres lieux
name-police = { $name } (POLICE)
option-place-other = Un autre endroit
option-delete-confirm = Effacer
option-delete-keep = Garder

## The interview: each question, and its reason for whoever asks

interview-pause = Merci. Vous pouvez faire une pause à tout moment.
ask-safe = Pouvez-vous écrire sans danger maintenant ?
why-safe = Cela me dit si je dois écrire peu.
ask-consent = Puis-je vous poser quelques questions courtes, pour trouver la bonne aide ? Vous pouvez en passer.
why-consent = Vos réponses permettent à une personne de vous aider plus vite.
ask-tell = Que se passe-t-il ? Écrivez peu ou beaucoup, avec vos mots.
why-tell = Vos mots disent le mieux ce qu'il vous faut.
ask-topic = C'est surtout à propos de quoi ?
why-topic = Cela me dit quoi demander, et quoi laisser.
ask-role = Qui vit cela ?
why-role = Cela me dit comment aider.
ask-age = { $about ->
    [other] Quel âge a cette personne, à peu près ? Certaines aides sont pour certains âges.
   *[self] Quel âge avez-vous, à peu près ? Certaines aides sont pour certains âges.
}
why-age = Certains lieux aident seulement certains âges.
ask-needs = { $about ->
    [other] Qu'est-ce qui aiderait le plus cette personne maintenant ?
   *[self] Qu'est-ce qui vous aiderait le plus maintenant ?
}
why-needs = Cela me dit quels lieux chercher.
ask-place = Je cherche dans quelle ville ou quel code postal ? Pas la rue.
why-place = Je cherche de l'aide tout près. Pas besoin de l'adresse.
ask-danger = { $about ->
    [other] Cette personne est-elle en danger en ce moment ?
   *[self] Est-ce que vous courez un danger en ce moment ?
}
why-danger = Si oui, je vous dis tout de suite ce qui peut aider.
ask-phone-seen = Est-ce que quelqu'un d'autre peut voir ce téléphone ou ces messages ?
why-phone-seen = Cela aide à choisir une manière plus discrète d'écrire.
ask-hurt = { $about ->
    [other] Cette personne a-t-elle besoin d'un médecin maintenant, pour une blessure ou une maladie ?
   *[self] Avez-vous besoin d'un médecin maintenant, pour une blessure ou une maladie ?
}
why-hurt = Si oui, je vous dis qui appeler.
ask-self-harm = { $about ->
    [other] Cette personne parle-t-elle de se faire du mal ou de se tuer ?
   *[self] Parfois, c'est trop dur. Pensez-vous à vous faire du mal ou à vous tuer ?
}
why-self-harm = Si oui, il y a des gens à qui parler tout de suite.
ask-child = { $about ->
    [other] Y a-t-il un enfant avec cette personne ?
   *[self] Y a-t-il un enfant avec vous ?
}
why-child = Certains lieux accueillent les familles.
ask-leave = { $about ->
    [other] Si cette personne voulait partir, est-ce qu'on l'en empêcherait, ou aurait-elle peur de la suite ?
   *[self] Si vous vouliez partir, est-ce qu'on vous en empêcherait, ou auriez-vous peur de la suite ?
}
why-leave = Cela nous dit comment prévoir sans risque.
ask-someone-gains = { $about ->
    [other] Est-ce que quelqu'un lui fait faire des choses sexuelles pour gagner de l'argent ou autre chose ?
   *[self] Est-ce que quelqu'un vous fait faire des choses sexuelles pour gagner de l'argent ou autre chose ?
}
why-someone-gains = Des gens aident justement pour cela.
ask-marriage = { $about ->
    [other] Est-ce que quelqu'un l'oblige à se marier, ou à rester dans un mariage sans son accord ?
   *[self] Est-ce que quelqu'un vous oblige à vous marier, ou à rester dans un mariage sans votre accord ?
}
why-marriage = Des gens aident justement pour cela.
ask-pay = { $about ->
    [other] Est-ce qu'on garde sa paie, ou qu'on lui donne bien moins que prévu ?
   *[self] Est-ce qu'on garde votre paie, ou qu'on vous donne bien moins que prévu ?
}
why-pay = Il y a des moyens de demander l'argent non payé.
ask-debt = { $about ->
    [other] Est-ce que quelqu'un dit que cette personne doit de l'argent et doit le rembourser en travaillant ?
   *[self] Est-ce que quelqu'un dit que vous devez de l'argent et devez le rembourser en travaillant ?
}
why-debt = Un avocat peut parfois aider pour cela.
ask-hurt-by = { $about ->
    [other] Est-ce que quelqu'un là-bas lui a fait du mal, par exemple avec des coups ?
   *[self] Est-ce que quelqu'un là-bas vous a fait du mal, par exemple avec des coups ?
}
why-hurt-by = Cela nous dit comment veiller à votre sécurité.
ask-threats = { $about ->
    [other] A-t-on dit à cette personne que quelque chose de mal arrivera si elle part, refuse ou parle ?
   *[self] Vous a-t-on dit que quelque chose de mal arrivera si vous partez, refusez ou parlez ?
}
why-threats = Cela nous dit comment prévoir sans risque.
ask-made-to = { $about ->
    [other] Est-ce qu'on a menti à cette personne, ou mis la pression, pour des choses qu'elle ne voulait pas faire ?
   *[self] Est-ce qu'on vous a menti ou mis la pression pour des choses que vous ne vouliez pas faire ?
}
why-made-to = Cela aide à trouver des gens qui connaissent cela.
ask-papers = { $about ->
    [other] Est-ce que quelqu'un d'autre garde son passeport ou ses papiers ?
   *[self] Est-ce que quelqu'un d'autre garde votre passeport ou vos papiers ?
}
why-papers = Il y a des moyens de les récupérer ou de les refaire.
ask-exchange = { $about ->
    [other] Cette personne a-t-elle dû faire des choses sexuelles pour un toit, à manger ou autre chose ?
   *[self] Avez-vous dû faire des choses sexuelles pour un toit, à manger ou autre chose ?
}
why-exchange = D'autres personnes vivent cela aussi, et il y a de l'aide.
ask-images = { $about ->
    [other] Est-ce que quelqu'un lui a fait faire ou envoyer des photos, vidéos ou appels sexuels ?
   *[self] Est-ce que quelqu'un vous a fait faire ou envoyer des photos, vidéos ou appels sexuels ?
}
why-images = Il y a des moyens de faire retirer les photos.
ask-money = { $about ->
    [other] Est-ce que quelqu'un d'autre prend l'argent que cette personne touche ?
   *[self] Est-ce que quelqu'un d'autre prend l'argent que vous touchez ?
}
why-money = Cela aide à voir ce qu'il vous faut d'abord.
ask-hours = { $about ->
    [other] Cette personne doit-elle faire de très longues heures, ou sans jour de repos, sans avoir le choix ?
   *[self] Devez-vous faire de très longues heures, ou sans jour de repos, sans avoir le choix ?
}
why-hours = Il y a des règles sur les heures et le repos.
ask-made-to-break = { $about ->
    [other] Est-ce que quelqu'un lui fait faire des choses qui peuvent créer des ennuis avec la loi ?
   *[self] Est-ce que quelqu'un vous fait faire des choses qui peuvent créer des ennuis avec la loi ?
}
why-made-to-break = Un avocat peut aider quelqu'un qu'on a forcé à le faire.
ask-promised = { $about ->
    [other] Est-ce différent de ce qu'on lui avait promis ? Quoi surtout ?
   *[self] Est-ce différent de ce qu'on vous avait promis ? Quoi surtout ?
}
why-promised = Cela montre à quoi vous avez peut-être droit.
ask-locked = { $about ->
    [other] Est-ce qu'on enferme cette personne, ou qu'on la surveille pour l'empêcher de sortir ?
   *[self] Est-ce qu'on vous enferme, ou qu'on vous surveille pour vous empêcher de sortir ?
}
why-locked = Cela nous dit s'il faut regarder cela très vite.
ask-watched = { $about ->
    [other] Est-ce que quelqu'un est toujours avec cette personne, ou regarde toujours où elle va ?
   *[self] Est-ce que quelqu'un est toujours avec vous, ou regarde toujours où vous allez ?
}
why-watched = Cela nous dit quand on peut parler sans danger.
ask-contact = { $about ->
    [other] Est-ce que quelqu'un l'empêche de parler avec sa famille ou ses amis ?
   *[self] Est-ce que quelqu'un vous empêche de parler avec votre famille ou vos amis ?
}
why-contact = Cela aide de savoir qui peut vous soutenir.
ask-home-free = { $about ->
    [other] Là où cette personne habite, est-ce qu'on la laisse sans temps ni espace à elle, et sans pouvoir sortir librement ?
   *[self] Là où vous habitez, est-ce qu'on vous laisse sans temps ni espace à vous, et sans pouvoir sortir librement ?
}
why-home-free = Cela aide à trouver des gens qui connaissent cela.
ask-moved-soon = { $about ->
    [other] Est-ce que quelqu'un veut bientôt emmener cette personne là où elle ne veut pas aller ?
   *[self] Est-ce que quelqu'un veut bientôt vous emmener là où vous ne voulez pas aller ?
}
why-moved-soon = Cela nous dit s'il faut regarder cela très vite.
ask-passed-on = { $about ->
    [other] A-t-on fait passer cette personne d'un lieu ou de quelqu'un à un autre, comme si on pouvait la vendre ?
   *[self] Vous a-t-on fait passer d'une personne ou d'un lieu à un autre, comme si on pouvait vous vendre ?
}
why-passed-on = Cela aide à trouver des gens qui connaissent cela.
ask-children-held = { $about ->
    [other] Est-ce que quelqu'un se sert de ses enfants pour lui faire faire des choses ?
   *[self] Est-ce que quelqu'un se sert de vos enfants pour vous faire faire des choses ?
}
why-children-held = Certains lieux aident les parents avec leurs enfants.
ask-body = { $about ->
    [other] Est-ce qu'on la pousse à donner une partie de son corps, ou à porter un bébé pour d'autres ?
   *[self] Est-ce qu'on vous pousse à donner une partie de votre corps, ou à porter un bébé pour d'autres ?
}
why-body = Un médecin ou un avocat peut parfois aider pour cela.

## Its answers

option-yes = Oui
option-no = Non
option-unsure = Je ne sais pas
option-skip = Passer
option-safe-yes = Oui
option-safe-no = Non
option-consent-yes = D'accord, demandez
option-consent-no = Pas de questions
option-topic-work = Travail ou patron
option-topic-partner = Vie de couple
option-topic-family = Famille
option-topic-online = Internet, photos
option-topic-travel = Un voyage, un départ
option-topic-other = Autre chose
option-role-self = Moi
option-role-family = Ma famille
option-role-friend = Un ami, une amie
option-role-public = Quelqu'un que j'ai vu
option-role-professional = C'est mon métier
option-age-under-13 = Moins de 13 ans
option-age-13-17 = 13 à 17 ans
option-age-18-24 = 18 à 24 ans
option-age-25-plus = 25 ans ou plus
option-needs-shelter = Un endroit où dormir
option-needs-food = De quoi manger
option-needs-medical = Un médecin
option-needs-legal = Avocat, papiers
option-needs-money = Argent non payé
option-needs-talk = Quelqu'un à qui parler
option-needs-transport = Un moyen d'y aller
option-needs-none = Rien pour l'instant
option-threats-me = Me faire du mal
option-threats-family = Du mal à ma famille
option-threats-police = Police ou expulsion
option-threats-share = Montrer photos, raconter
option-promised-work = Ce que je fais
option-promised-pay = Paie ou conditions
option-promised-papers = Papiers ou visa
option-break-online = Internet ou téléphone
option-break-other = Autre chose

## What may be passed on

ask-share = Que peut transmettre l'équipe à d'autres sur votre situation ?
why-share = Vous décidez qui est au courant. Vous pourrez changer d'avis.
option-share-anonymous = Rien
option-share-helpline = Cette ligne le sait
option-share-named = Aussi là où j'accepte
ask-police = L'équipe peut-elle parler à la police, si vous pensez ensemble que cela aide ?
why-police = C'est votre choix. Personne ne suppose un oui.
consent-kept = C'est noté. Pour revenir dessus à tout moment, envoyez ce seul mot : { $word }
word-withdraw = secret
consent-withdrawn = D'accord. À partir de maintenant, plus rien n'est transmis sur vous, sauf si une vie ou un enfant est en danger ou si la loi l'exige.

## Waiting for a human: only what is known

wait-free = Une personne est de service et libre maintenant.
wait-ahead = Des personnes sont de service. Attendent avant vous : { $ahead }.
wait-next = Les personnes de service sont toutes en conversation. Vous êtes au premier rang.
wait-none = Personne n'est de service en ce moment. L'équipe lira vos mots à son retour.
wait-closed = Personne n'est de service maintenant. De retour : { $opens }.
wait-minutes = Ces derniers temps, l'attente était de quelques minutes.
wait-hour = Ces derniers temps, l'attente allait jusqu'à une heure.
wait-longer = Ces derniers temps, l'attente dépassait une heure.

## Nobody is on duty: a safe time and way

ask-callback = Une personne peut vous recontacter quand c'est sûr. Comment ?
why-callback = Un message ou un appel au mauvais moment peut se remarquer.
option-callback-text = Par SMS
option-callback-call = Par téléphone
option-callback-no = Non, je réécrirai
ask-callback-when = Quand est-ce sûr pour vous ?
why-callback-when = Pour que personne d'autre ne le voie.
option-when-morning = Le matin
option-when-afternoon = L'après-midi
option-when-evening = Le soir
option-when-night = La nuit
callback-kept = C'est noté pour l'équipe. Si ce n'est plus sûr, écrivez-le ici.

## What people bring up beside

answer-press = Cette ligne est pour les personnes qui ont besoin d'aide. Presse, études ou dons : voyez la page web de l'organisation.
answer-wrong-number = Pas de souci. C'est une ligne automatique. Vous pouvez effacer ces messages.
answer-sex-work = Ici, personne ne juge. Je peux chercher un médecin, un avocat ou des gens qui défendent vos droits.
answer-partner = Personne n'a le droit de vous frapper ou de vous menacer, même en couple. Je peux chercher un lieu sûr et des gens formés à cela.
answer-labour = Salaire, horaires, renvoi : un syndicat ou l'inspection du travail peut souvent aider, même sans papiers. Je peux chercher.
answer-insult = Je ne suis qu'un assistant automatique. Si quelque chose ne va pas, écrivez-le avec vos mots.
reporting-consent = Je n'appelle ni la police ni l'immigration. L'équipe ne le fait qu'avec votre accord, ou si une vie ou un enfant est en danger.
reporting-law = Je n'appelle personne. La loi oblige l'équipe à signaler certaines choses, comme un enfant en danger. Vous choisissez quoi dire.

## Other first words, which an operator may choose

hello-warm = Bonjour, c'est bien d'écrire ici. Je suis un assistant automatique, pas une personne.
hello-brief = Bonjour. Ici un assistant automatique.
