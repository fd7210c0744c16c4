package reply

// particles holds the words around the verbs, by what they do to a sentence. A word that
// is in no table is unknown, and an unknown word keeps an item open.
var particles = map[class]string{
	all: "everything's|all of the above|all the above|all of those|all those|all these|the whole list|all|all of them|all of these|all of it|everything|every one|all items|all tasks|both|both of them" +
		"|alle|alles|beide|beides|alle beide|sämtliche|les deux|tous les deux|toutes les deux|los dos|las dos|ambas|alle twee|i due|tutti e due|as duas|tout|tous|toutes|tout cela|todo|todos|todas|ambos|allemaal|allebei|tutto" +
		"|tutti|tutte|entrambi|tudo|os dois|the lot|the whole lot",
	rest: "the rest|rest|the others|others|the other one|other one|the other|the remaining one|the other ones|all others|all the others|everything else" +
		"|the remaining ones|der rest|die anderen|die restlichen|alle anderen|alles andere|le reste|tout le reste" +
		"|les autres|el resto|los demás|las demás|lo demás|de rest|de andere|il resto|gli altri|le altre" +
		"|o resto|os outros|as outras",
	except: "bar|save for|save|barring|excluding|exclusive of|mit ausnahme von|abgesehen von|ausgenommen|à l'exception de|à l'exception du|hormis|mis à part|a excepción de|a excepción del|met uitzondering van|uitgezonderd|ad eccezione di|fatta eccezione per|a parte|à exceção de|à exceção do|com exceção de|com exceção do|except|except for|apart from|other than|everything but|besides|aside from|außer|bis auf|ausgenommen" +
		"|sauf|excepté|à part|excepto|menos|salvo|behalve|op na|tranne|eccetto|exceto|with the exception of" +
		"|but not",
	separator: "same for|same with|same goes for|ditto for|n|and so is|so is|and so are|so are|and likewise|likewise|ebenso|and|und|et|y|en|e|then|plus|while|whereas|dann|puis|luego|dan|poi|depois|sowie|also",
	but: "but|however|though|although|aber|jedoch|mais|cependant|pero|sin embargo|maar|echter|ma|però|mas" +
		"|porém|only that",
	preposition: "at the earliest|at the latest|at the very earliest|at the very latest|frühestens|au plus tôt|au plus tard|como pronto|a más tardar|op zijn vroegst|op z'n vroegst|uiterlijk|al più presto|al più tardi|no mínimo|o mais tardar|but not before|por|back to|re|regarding|concerning|as for|bezüglich|concernant|by|until|till|til|to|on|for|before|at|from|due by|due on|not before|no later than|latest|am|bis" +
		"|bis zum|zum|auf|auf den|vor|spätestens|ab|für|nach|d'ici|d'ici le|jusqu'au|jusqu'à|avant|au|à|pour" +
		"|le|hasta|hasta el|para|para el|el|antes del|al|a|tot|tegen|voor|op|naar|entro|entro il|fino al" +
		"|fino a|per|per il|al|il|entro le|até|até à|até ao|antes de|em|na|no dia|dia|within|in|over|den|der" +
		"|um|mit|about|of|von|de|di|van|um",
	filler: "before the holidays|over the holidays|during the holidays|before the break|over the break|for weeks|for days|for months|for ages|for a while|for some time|seit wochen|seit tagen|seit monaten|depuis des semaines|desde hace semanas|al weken|da settimane|há semanas|dossier|vorgang|thema|sujet|tema|asunto|pratica|zaak|toujours|myself|ourselves|selbst|moi-même|yo mismo|zelf|eu mesmo|from my point of view|from my perspective|from my point|as far as i'm concerned|aus meiner sicht|de mon point de vue|please revert|pls revert|kindly revert|please revert back|revert back|revert asap|thing|stuff|baby|status update|status report|current status|quick status|up to date|nah|siamo|somos|sommes|suis|hiya|heya|howdy|g'day|good day|hey there|hi there|hello there|evening|good evening|good afternoon|servus|grüezi|tach|guten abend|buenas|buenas tardes|hoi|dag|goedemiddag|goedenavond|salve" +
		"|buonasera|boa tarde|boa noite|oi|coucou|bonsoir|on your side|on your end|at your end|bei ihnen|bei euch|chez vous|mfg|vg|lg|gruß|grüße|viele grüße|saludos|un saludo|cordialement" +
		"|groeten|groetjes|mvg|saluti|abraço|cumprimentos|i told you|i already told you|i've told you|i've already told you|i have told you|as i told you|as i said|like i said|i said|as mentioned" +
		"|as i mentioned|as i wrote|as reported|hab ich doch gesagt|wie gesagt|comme je l'ai dit|comme dit|como dije|zoals gezegd|come detto|como disse" +
		"|after all|realistically|realistisch|réalistement|siehe anhang|siehe anlage|s. anhang|anbei|im anhang|ci-joint|voir pièce jointe|en pièce jointe|adjunto|ver adjunto|zie bijlage|in allegato|em anexo|see below|see above|details below|details attached|link below|vanochtend|vanmiddag|gistermiddag|gisterochtend|ce midi|cet après-midi|hier après-midi|hier matin|ayer por la mañana|esta mañana|heute früh|heute vormittag|heute mittag|gestern nachmittag|gestern vormittag|hoje de manhã|hoje cedo|ontem à tarde|stamani|ieri mattina|ieri pomeriggio|i write to inform you that|i am writing to inform you that|i'm writing to inform you that|i wish to inform you that|this is to inform you|this serves to inform you that|happy to inform you that|glad to inform you that|pleased to inform you that|we are pleased to inform you that|i'm afraid|i am afraid|unfortunately|sadly|leider|malheureusement|lamentablemente|helaas|purtroppo|infelizmente|this weekend|maintenant terminé|à présent|hat|sich|same|going forward|from now on|from here on|désormais|dorénavant|ab jetzt|ab sofort|in zukunft|a partir de ahora|voortaan|d'ora in poi|a partir de agora|daher|deshalb|damit|somit|donc|así que|por tanto|dus|quindi|portanto|therefore|thus|hence|on this list|on the list|on my list|on your list|in this list|in the list|request you to|i request you to|requesting you to|for the second time|for the third time|for the last time|for the record|have time|more time|some more time|extra time|mehr zeit|plus de temps|más tiempo|meer tijd|più tempo|mais tempo|graag|sry|soz|please be informed that|please be advised that|be informed that|be advised that|be aware that|be informed|be advised|this is to inform you that|this is to confirm that|i am writing to confirm that|i hereby confirm that|i'd like to inform you that|as of now|effective immediately|the above|above|the same|this point|this action|that action|this action item|my list|for me|nobody needs them any more|nobody needs it any more|nobody needs it anymore|nobody needs them anymore|thank you very much|thank you so much|thanks so much|thanks a lot|thanks again|very much|indeed|mate|boss|guys|all the best|take care|fertig damit|yesterday evening|yesterday morning|yesterday afternoon|earlier this week|as of yesterday|as of today|as of this morning|over the weekend|last weekend|weeks ago|months ago|gestern abend|gestern morgen|hier soir|ayer por la tarde|gisteravond|ieri sera|ontem à noite|kindly|kindly note|kindly note that|please note|please note that|note that|you may mark|you can mark|i can confirm that|i can confirm|can confirm that|i confirm that|happy to report that|happy to report|happy to say|glad to say|glad to report|pleased to report|pleased to say|good news|great news|just to let you know|let you know|letting you know|just letting you know|for your information|for info|for the record|decided to|have decided to|we decided to|yup|yea|jup|jep|aye|ty|tks|tnx|ticket|assignment|anymore|any more|any longer|zur info|zur information|gute nachricht|gute nachrichten|ich kann bestätigen|längst|endlich|inzwischen|mittlerweile|vorgestern|dafür|hab's|pour info|pour information|bonne nouvelle|je confirme que|enfin|avant-hier|la semaine dernière|buenas noticias|confirmo que|te confirmo que|por fin|anteayer|la semana pasada|ter info|goed nieuws|eindelijk|inmiddels|eergisteren|vorige week|zojuist|buone notizie|confermo che|ti confermo che|finalmente|ormai|boas notícias|informo que|na semana passada|estou|estamos|here|job|responsibility|remit|i forgot to tell you|forgot to tell you|forgot to mention|forgot to say|forgot to reply|please|sorry for the delay|sorry for the late reply|apologies for the delay|from our end|from our side|on our side|on our end|from my end|at my end|de hecho|en fait|au fait|du fait|de fait|de ce fait|tout à fait|di fatto|in fatto|in fact" +
		"|in der tat|en effet|just|no problem|no worries|no issues|no rush|with this|with that|with it|pls" +
		"|plz|thanks|thank you|thx|many thanks|cheers|hi|hello|hey|dear|duly|already|now|also|too|yes|yep" +
		"|yeah|ok|okay|sure|just now|finally|fully|completely|entirely|successfully|as well|by the way|fyi" +
		"|update|quick update|great|good|morning|afternoon|sorry|i|we|i've|we've|i have|we have|i'm|we're" +
		"|i am|have|has|had|got|the|a|an|one|ones|item|items|task|tasks|number|point|points|action|actions" +
		"|row|rows|today|yesterday|this morning|this afternoon|last night|last week|last monday" +
		"|earlier|earlier today|a while ago|some time ago|days ago|on my side|from my side" +
		"|on my end|as discussed|as agreed|as requested|as promised|see attached|see attachment|attached|me" +
		"|my|mine to close|with thanks|for you|in full|for good|mark|consider|again|done by me|regards" +
		"|best|team|everyone|folks|there|of these|set|had been|both of these|last month|last year" +
		"|this month|recently|the other day|long ago|a long time ago|ages ago|meanwhile|in the meantime" +
		"|instead|actually" +
		"|bitte|wenden|übergeben|weitergeben|weiterleiten|danke|vielen dank|dank|hallo|guten morgen|guten tag" +
		"|moin|schon|bereits|jetzt|nun|ja|ich|wir|habe|haben|hab|der|die|das|den|dem|ein|eine|einen|punkt" +
		"|punkte|aufgabe|aufgaben|nummer|nr|heute|gestern|heute morgen|letzte woche|vorhin|soeben|gerade" +
		"|komplett|vollständig|auch|noch mal|wie besprochen|meinerseits|mal|mich|mir|uns" +
		"|s'il vous plaît|s'il te plaît|svp|stp|merci|bonjour|salut|déjà|maintenant|oui|j'ai|je|je l'ai|l'ai" +
		"|depuis hier|depuis ce matin|d'une|nous avons|nous|on a|on|a|la|les|l'|un|une|du|des|tâche|tâches" +
		"|action|numéro|n°|aujourd'hui|hier|ce matin|également|aussi|c'est|complètement|entièrement|bien|moi" +
		"|me|mon|ma|est" +
		"|por favor|estoy|estamos|gracias|muchas gracias|hola|buenos días|ya|ahora|sí|he|hemos|lo|la|los" +
		"|las|un|una|tarea|tareas|punto|puntos|número|núm|hoy|ayer|esta mañana|también|está|están|ha|han|sido" +
		"|completamente|me|mi|del" +
		"|alstublieft|alsjeblieft|aub|bedankt|dank je|dank u|goedemorgen|al|nu|ik|wij|we|heb|hebben|de|het" +
		"|een|taak|taken|punt|punten|vandaag|gisteren|vanmorgen|ook|reeds|helemaal|volledig|mij" +
		"|in più|de más|a mais|de mais|de plus|per favore|per piacere|grazie|grazie mille|ciao|buongiorno|già" +
		"|adesso|ora|sì|ho|abbiamo|l'ho|lo|gli|le|i|un|uno|compito|attività|punto|numero|oggi|ieri|stamattina" +
		"|anche|completamente|stata|stato|mi" +
		"|faz favor|se faz favor|obrigado|obrigada|olá|bom dia|já|agora|sim|eu|nós|o|os|as|um|uma|tarefa" +
		"|tarefas|ponto|item|itens|hoje|ontem|esta manhã|também|foi|foram|está|estão|completamente|isso|ao|da" +
		"|do",
	copula: "is|are|was|were|been|has been|have been|be|it's|that's|this is|these are|they are|they're|ist|sind" +
		"|war|wurde|wurden|worden|wird|werden|est|sont|a été|ont été|es|son|fue|fueron|ha sido|han sido|está" +
		"|están|is geworden|zijn|werd|werden|è|sono|è stato|è stata|sono stati|era|é|são|foi|foram|está",
	pronoun: "this idea|the idea|this plan|the matter|this matter|the issue|this issue|the activity|this activity|the request|this request|the job|this job|the topic|this topic|the case|this case|the thing|this thing|die sache|der vorgang|das ticket" +
		"|la demande|el tema|este tema|el asunto|este asunto|la actividad|het onderwerp|de zaak|la questione|la pratica|o assunto|a atividade|a pendência|cette tâche|ce point|cette action|ce sujet|esta tarea|este punto|esta tarefa|essa tarefa|este ponto|esse ponto|questa attività|questo punto|deze taak|dit punt|dit actiepunt|diese aufgabe|dieser punkt|diesen punkt|dieses thema|the above task|the above item|le dossier|ce dossier|sie|that one's|this one's|it|this|that|these|those|them|they|this one|that one|this item|that item" +
		"|this task|that task|the task|the item|es|das|dies|dieser|diese|dieses|das hier|ça|cela|ceci|ce|c'" +
		"|il|elle|eso|esto|ello|esta|este|dit|dat|deze|die|het|questo|questa|ciò|isto|isso|esse|essa",
	not: "yet to|yet to be|still to|still to be|have yet to|has yet to|won't|wouldn't|hadn't|mustn't|no one|no-one|nobody|niemand|personne|nadie|ninguém|oh wait|oh no|hold on|oops|whoops|scratch that|strike that|my mistake|wrong mail|wrong thread|wrong email|ignore that|ignore this|ignore my last mail|disregard|disregard that|disregard this|not yet|as yet|by no means|anything but|all but done|all but finished|all but complete|all but completed|nothing but|nowhere near|not even close|not really|just kidding|only kidding|unlikely|neither one" +
		"|either|keineswegs|nix|weder|mitnichten|à peine|guère|ni|apenas si|ninguno|ninguna|ningún|noch niet|nauwelijks|geenszins|evenmin|appena|né|nessuna|nulla|mica|nenhum|nenhuma|nem|mal" +
		"|not|isn't|aren't|wasn't|weren't|hasn't|haven't|don't|doesn't|didn't|never|can't|cannot|couldn't" +
		"|nothing|none|neither|nor|unfinished|incomplete|un-done|undone|without|cant|dont|isnt|hasnt|havent" +
		"|didnt|ain't|nicht|nichts|kein|keine|keinen|nie|niemals|unerledigt|noch nicht|pas|jamais|aucun" +
		"|aucune|rien|n'est|n'ai|ne|no está|nunca|nada|tampoco|sin|niet|geen|nooit|niets|nog niet|non|mai" +
		"|niente|nessuno|não|nao|nunca|ainda não|sem",
	modal: "i'd like to|possiamo|podemos|podríamos|potremmo|poderíamos|peut-on|pouvons-nous|können wir|könnten wir|kunnen we|may i have time|can i have time|could i have time|can i have more time|may i have more time|could i have more time|folgt|folgen|follows|will follow|suivra|seguirá|volgt|seguirà|kommt noch|can i get|could i get|can i have|could i have|may i have|can we get|can we have|could we have|could we get|would like to|i'd like to|we'd like to|möchten|möchte|quisiéramos|vorremmo|gostaríamos de|will|i'll" +
		"|we'll|it'll|will be|going to|gonna|should|shall|would|could|can|may|might|must|need to|needs to" +
		"|have to|has to|want to|wants|plan|plans|planning|try|trying|intend|aim|expect" +
		"|expected|to be|to do|ought|let's|let me|i'd|we'd|about to|soon|tomorrow it|werde|werden wir|wird" +
		"|sollte|sollten|soll|kann|könnte|können|muss|müssen|möchte|will es|wollen|dürfte|müsste|müssten" +
		"|dürften|mache ich|mach ich|vais|va|allons|sera|seront|serait|doit|devrait|devoir|peut|pourrait|veux" +
		"|voudrais|voy a|vamos a|será|serán|estará|estarán|debe|debería|puede|podría|quiero|tengo que|hay que" +
		"|wordt|zal|zullen|zou|moet|moeten|kan|kunnen|wil|willen|ga|gaan|sarà|saranno|devo|deve|dovrebbe|può" +
		"|potrebbe|voglio|farò|vado|vai|vou|vamos|ser|dever|devia|pode|poderia|quero|tenho de|tenho que|farei" +
		"|fará|getting it|get it|get this|getting",
	condition: "first|subject to|conditional on|conditional upon|contingent on|contingent upon|vorbehaltlich|unter vorbehalt|unter dem vorbehalt|sous réserve|sous réserve de|a reserva de|sujeto a|con reserva|onder voorbehoud|afhankelijk van|con riserva|sujeito a|sob reserva|si|if|when|whenever|once|unless|as soon as|after|in case|provided|assuming|whether|until it's" +
		"|until it is|until this|who|what|which|why|how|where|did you|do you|does|have you|are you|is there" +
		"|has anyone|has it|wenn|falls|sobald|sofern|ob|nachdem|wer|was ist|was wurde|warum|wieso|wann|wie" +
		"|quand|lorsque|dès que|une fois|qui|quoi|pourquoi|comment|cuando|una vez|en cuanto|quién|qué|por qué" +
		"|cómo|cuándo|als|zodra|wanneer|indien|wie|wat|waarom|hoe|quando|se|appena|una volta|chi|che cosa" +
		"|perché|come|caso|assim que|quem|porque|como|wait until|s'il|si c'est|si es|si está|como|por que" +
		"|est-ce|est-ce que",
	hedge: "for the weekend|for the night|for the holidays|for the winter|for the summer|for lunch|one of both|one of the two|one of them|one of these|one of those|either of|einer von beiden|eines von beiden|eins von beiden|l'un des deux|l'une des deux|uno de los dos|una de las dos|één van beide|een van beide|uno dei due|um dos dois|uma das duas|more or less done|hope|hopes|hoping|i trust|mentioned|informed|assured|assures|swears|swore|insists|insisted|believes|believed|reckon|reckons|assume|assumed|assumes|presumably|presume|suspect|doubt|wonder|wish|rumour|rumor|word is|alleged|gesagt|erzählt|behauptet|behauptete|gemeint|berichtet|mitgeteilt|laut|m'a dit que|affirme|prétend|assure|paraît|ha dicho|ha detto|me dijo|afirma|asegura|gezegd|beweert|vertelde|schijnt|afferma|sostiene|pare|garante|contou|parece que|nice job|great work|estoy listo|estoy lista|estamos listos|estamos listas|estou pronto|estou pronta|estamos prontos|maybe not|allegedly done|or|oder|ou|oppure|of wel|well done|nicely done|nice work|good job|great job|bien fait|bien hecho|ben fatto|bem feito" +
		"|goed gedaan|gut gemacht|super gemacht|we're closed|we are closed|il fatto|le fait|el hecho|o facto" +
		"|o fato|het feit|my part|our part|their part|his part|her part|my bit|my share|mein teil|unser teil" +
		"|ma partie|ma part|mi parte|mijn deel|la mia parte|a minha parte|maybe|perhaps|probably|possibly" +
		"|i think|think|i guess|guess|i believe|believe|i suppose|suppose|hopefully|apparently|supposedly" +
		"|reportedly|allegedly|seems|seem|looks like|sounds like|not sure|unsure|says|said|say|told|tells" +
		"|claims|claimed|according|heard|thinks|thought|wrote|reports|reported|asked|asks|wondering" +
		"|consider it|consider this|pretend|as if|like|promise|promised|someone|somebody|ich glaube|glaube" +
		"|vermutlich|wahrscheinlich|vielleicht|angeblich|denke|ich denke|sagt|sagte|meint|hoffe|hoffentlich" +
		"|scheint|peut-être|sans doute|probablement|je pense|je crois|crois|pense|il dit|elle dit|a dit" +
		"|m'a dit|dit que|selon|semble|espère|quizás|quizá|tal vez|creo|pienso|parece|dice|dijo|según|espero" +
		"|probablemente|misschien|waarschijnlijk|denk|ik denk|volgens|zegt|zei|hopelijk|lijkt|forse" +
		"|probabilmente|credo|penso|sembra|dice che|spero|secondo|talvez|provavelmente|acho|penso que|diz" +
		"|disse|segundo|supposed",
	partial: "right now|half way|half way through|halfway through|two thirds|one third|a third|three quarters|a quarter|zwei drittel|deux tiers|dos tercios|due terzi|dois terços|currently|presently|momentan|derzeit|aktuell|zurzeit|actuellement|actualmente|momenteel|op dit moment|attualmente|al momento|atualmente|no momento|just about|for this week|for the week|for the day|for now|for today|so far|for the moment|at the moment|bis jetzt|vorerst|soweit|bislang" +
		"|fürs erste|pour l'instant|pour le moment|por ahora|de momento|por el momento|voorlopig|tot nu toe" +
		"|per ora|finora|per il momento|por enquanto|por agora|até agora|percent|per cent|prozent|pour cent" +
		"|por ciento|procent|per cento|por cento|first half|second half|first part|second part|last part|❓" +
		"|almost|nearly|half|halfway|mostly|partly|partially|in part|part|parts|some|some of|most|most of" +
		"|a bit|largely|more or less|practically|basically|virtually|as good as|close to|kind of|sort of" +
		"|first draft|draft|fast|beinahe|halb|größtenteils|teilweise|zum teil|zur hälfte|teil|weitgehend" +
		"|so gut wie|presque|à moitié|partiellement|en partie|partie|en grande partie|quasiment|casi|a medias" +
		"|a mitad|parcialmente|en parte|parte|prácticamente|la mayor parte|bijna|half|grotendeels" +
		"|gedeeltelijk|deels|deel|vrijwel|quasi|a metà|parzialmente|in parte|parte|in gran parte|praticamente" +
		"|quase|metade|parcialmente|em parte",
	remain: "up to|erst|later|later on|tbd|tba|⏳|⌛|🔜|💤|😴|yet|to go|to come|to follow|shortly|asap|in a minute|in a moment|in a bit|in no time|later today|this evening|tonight|by tonight|bald|gleich|demnächst|in kürze|heute noch|bientôt|tout à l'heure|dans un instant|pronto" +
		"|en breve|enseguida|binnenkort|zo meteen|straks|a breve|tra poco|presto|em breve|daqui a pouco|still|remaining|remains|left|pending|outstanding|to-do|missing|only|needed|noch|fehlt|fehlen|offen" +
		"|nur|il reste|reste|manque|encore|seulement|falta|faltan|queda|quedan|todavía|aún|solo|sólo|nog" +
		"|ontbreekt|alleen|manca|mancano|resta|ancora|solo|soltanto|ainda|resta|falta|faltam|só|apenas|open" +
		"|soon",
	because: "seit|depuis|sinds|desde|because|since|as the|as we|as it|due to|owing to|given that|so|weil|da|denn|wegen|parce que|car" +
		"|puisque|à cause|porque|ya que|debido|omdat|want|wegens|perché|poiché|porque|pois|já que|devido",
	needing: "dauert|dauert noch|duurt|duurt nog|takes until|will take until|takes another|will take another|grant us|grant me|kindly grant us|please grant us|please grant me|accordez-moi|concédanos|gewähren sie uns|gewähren sie mir|gimme|need|i need|need about|needs|give me|allow me|we need|brauche|brauchen|benötige|benötigen|gebt mir" +
		"|gib mir|geben sie mir|j'ai besoin de|j'ai besoin|besoin de|il me faut|il nous faut|donnez-moi" +
		"|donne-moi|necesito|necesitamos|dame|deme|heb nodig|nodig|geef me|geef mij|mi servono|mi serve" +
		"|ci servono|ho bisogno di|dammi|preciso de mais|preciso de|preciso|precisamos de|precisamos|dá-me" +
		"|me dê",
	agreement: "at end of term|at term end|at renewal|at the end of the period|at year end|contract|the contract|this contract|our contract|subscription|the subscription|this subscription" +
		"|agreement|the agreement|service|the service|this service|licence|license|plan|vertrag|den vertrag" +
		"|abo|das abo|contrat|le contrat|abonnement|l'abonnement|het abonnement|contrato|el contrato" +
		"|o contrato|suscripción|contract opzeggen|contratto|il contratto|abbonamento|assinatura|at the end" +
		"|at the end of the term|at the end of term|at the end of the contract|at term|end of term" +
		"|zum ende der laufzeit|zum laufzeitende|zum nächstmöglichen termin|fristgerecht|au terme" +
		"|à l'échéance|al vencimiento|alla scadenza|no fim do prazo",
	hint: "never mind|nevermind|won't do|wrong|incorrect|false|mistaken|falsch|faux|incorrecto|sbagliato|errado|fout|sent|sent it|delivered" +
		"|submitted|shipped|uploaded|signed|paid|booked|ordered|called|emailed|mailed|installed" +
		"|published|approved|deployed|merged|updated|geschickt|gesendet|bestellt|bezahlt|gebucht" +
		"|abgegeben|envoyé|envoyée|commandé|payé|enviado|pagado|pedido|verstuurd|betaald|besteld|inviato" +
		"|pagato|ordinato|enviada|pago|pedida",
	asking: "vraag maar aan|vraag het maar aan|vraag dat maar aan|pregunten a|pregunte a|consulten con|consulte a|hablen con|sentite|senta|chieda a|perguntem a|falem com|fragen sie bitte bei|il faut voir avec|il faut voir ça avec|voir ça avec|à voir ça avec|take this up with|take it up with|raise this with|raise it with|direct questions to|bitte mit|klärt das mit|klär das mit|spreek met|háblalo con|parlatene con|you want|you should ask|best ask|you'd better ask|speak with|talk with|get in touch with|reach out to|turn to|please contact|please turn to|please check with|lieber fragen|fragen wir|bitte an|melde dich bei|melden sie sich bei|habla con|hable con|parla con|parlane con|neem contact op met|falar com|contacte|contacta con|adressez-vous à|adresse-toi à|à voir avec|vraag het aan|vraag dit aan|frag mal|fragt mal|fragen sie bitte|demandez-le à|demande-le à|pregúntaselo a|pregúntale esto a|chiedilo a|chiedetelo a|ask|please ask|better ask|talk to|speak to|contact|check with|try asking|frag|frage|fragen" +
		"|fragen sie|fragt|bitte frag|wende dich an|wenden sie sich an|demande à|demandez à|voir avec" +
		"|vois avec|voyez avec|pregunta a|pregúntale a|preguntar a|consulta a|consulta con|vraag|vraag aan" +
		"|chiedi a|chiedere a|chiedete a|pergunte a|pergunte ao|pergunte à|perguntar a|fala com|fale com",
	giving: "belong to|that's for|it's for|this one's for|that one's for|they're for|these are for|those are for|ist aufgabe von|ist die aufgabe von|ist job von|es tarea de|es cosa de|è compito di|é tarefa de|é tarefa do|é tarefa da|est la tâche de|is de taak van|is the job of|is a job for|is something for|ist etwas für|pásaselo a|pásalo a|dáselo a|asígnaselo a|mándaselo a|páselo a|asígneselo a|passe-le à|donne-le à|confie-le à|transmets-le à|transmettez à|transmettre à|donnez-le à|confiez-le à|dallo a|affidalo a|assegnalo a|giralo a|passa isso para|passe para|passe isso para|passe para o|passe para a|passar para o|passar para a|dá isso ao|atribua ao|entregue ao|fica para o|gib das an|geben sie das an|gebt das an|weiter an|bitte weiter an|geef dit aan|zet op naam van|geef door aan|direct this to|direct it to|route this to|route it to|refer this to|refer it to|redirect to|redirect this to|redirect it to|é do|é da|the person in charge is|person in charge is|the right person is|the contact is|contact person is|responsible is|the owner is|é com o|é com a|é com|isso é com o|isso é com a|this is one for|that's one for|that is one for|it's one for|it is one for|should be with|is with|lies with|sits with|is one for|is in the hands of|ist sache von|liegt jetzt bei|ist jetzt bei|c'est pour|revient à|lo tiene|lo tiene ahora|corresponde a|ligt bij|ligt nu bij|spetta a|è di competenza di|cabe a|está com|fica com a|fica com o|belongs with|sitting with|ball is with|ist was für|was für|eher was für|eher für|is one for|handed it to|handed this to|passing this to|passing it to|passing to|passing this on to|passing it on to|passing this over to|passed it to|passed this to|passed it on to|handing this to|handing it to|handing over to|handing this over to|handing it over to|reassigning to|reassigning this to|reassigning it to|delegating to|delegating this to|delegating it to" +
		"|owner of|handed this over to|handed it over to|handed this to|hand this over to|passed this on to" +
		"|pass this on to|is for|are for|goes to|go to|should go to|assign|assigned|assign to|assigned to" +
		"|assign it to|assign this to|reassign|reassign to|reassigned to|reassign it to|reassign this to|give" +
		"|give to|give it to|give this to|given to|hand|hand over to|hand it to|handed to|handed over to" +
		"|hand over|over to|delegate to|delegated to|delegate it to|delegate|pass to|pass it to|pass this to" +
		"|passed to|passed on to|transfer to|transferred to|belongs to|this is for|owner|new owner|owner is" +
		"|owner:|change owner to|gehört|gehört zu|zuständig ist|zuständig|verantwortlich ist|verantwortlich" +
		"|übergeben an|übergebe an|weitergeben an|geht an|zuweisen an|zuweisen|gib es an|bitte an|assigner à" +
		"|attribuer à|assigne à|transférer à|confier à|c'est à|c'est pour|responsable|asignar a|asígnalo a" +
		"|asignado a|pásalo a|le toca a|le corresponde a|es de|es para|encargado|toewijzen aan|wijs toe aan" +
		"|geef aan|overdragen aan|is voor|is van|verantwoordelijk|assegnare a|assegna a|assegnato a|passalo a" +
		"|passa a|tocca a|spetta a|è di|è per|atribuir a|atribuir ao|atribui a|atribua a|passa para" +
		"|passar para|é do|é da|é para",
	taking: "has got this|has got it|has got this one|has got that|has this covered|has it covered|is on this|is on that|übernommen|overgenomen|hat das jetzt|hat es jetzt|has taken this over|has taken it over|has taken this|took this|will take it|will take this" +
		"|will take over|will take this over|is taking|is taking this|is taking over|takes it|takes this" +
		"|takes over|took over|took this over|has taken over|has it|has this|has this now|has it now" +
		"|will do it|will do this|will handle it|will handle this|is handling|is handling it|is handling this" +
		"|handles it|handles this|owns this|owns it|is on it|is doing it|is doing this|does it|does this" +
		"|is responsible|is the owner|should do it|should do this|should have this|should own this|übernimmt" +
		"|übernimmt das|das macht|macht das|macht es|kümmert sich|kümmert sich darum|ist zuständig" +
		"|ist verantwortlich|hat das übernommen|hat übernommen|s'en occupe|s'en charge|qui s'en occupe" +
		"|qui s'en charge|prend le relais|le fait|va s'en occuper|se encarga|se encarga de ello|se ocupa" +
		"|lo hace|lo lleva|doet dit|doet dat|doet het|pakt dit op|neemt dit over|neemt het over|regelt dit" +
		"|se ne occupa|ci pensa|lo fa|se ne occuperà|trata disso|fica com isto|fica com isso|assume isso" +
		"|cuida disso",
	polite: "can you|could you|will you|would you please|would you kindly|would you mind|do you mind|would you be so kind to|may i ask you to|i ask you to|i'd ask you to|would it be possible to" +
		"|kannst du|könntest du|können sie|könnten sie|würdest du|würden sie|könnt ihr|könntet ihr|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous" +
		"|puedes|podrías|podéis|podríais|kun je|kunt u|kan je|kunnen jullie|zou je|zou u|wil je|wilt u|puoi|potresti|potete|potreste" +
		"|podes|podias|poderias",
	notMine: "der falsche ansprechpartner|die falsche ansprechpartnerin|falscher ansprechpartner|falsche ansprechpartnerin|nicht der richtige ansprechpartner|the wrong contact|wrong contact|not the right contact|le mauvais interlocuteur|pas le bon interlocuteur|persona equivocada|no soy la persona indicada|verkeerde persoon|persona sbagliata|pessoa errada|out of scope for me|out of scope for us|out of scope for my team|never mine|rather than me|rather than to me|instead of me|and not me|none of these is mine|none of these are mine|none of them is mine|none of them are mine|none are mine|none is mine|keiner davon ist meiner|keines davon ist meins|isn't for me|is not for me|not one for me|not mine to do|nothing for me|i'm not the right person|i am not the right person|not my thing|not my call|not my remit|not in my remit|not my field|not my problem|not my cup of tea|no longer mine|not mine anymore|not mine any more|nicht meine sache|nichts für mich|gehört nicht mir|nicht mehr meins|nicht bei mir|ce n'est plus à moi|ce n'est pas mon travail|c'est pas à moi|c'est pas moi|c'est pas pour moi|no es cosa mia|eso no es mío|eso no es mio|no es mio|no es mia|niet meer van mij|niet bij mij|non è roba mia|non è più mio|non riguarda me|não é da minha área|isso não é comigo|isto não é comigo|não sou eu que trato|não é meu assunto|not my responsibility|not my area|not my department|not my business|not my topic|not my project|not my turf|not the right person|not responsible|isn't my job|isn't my task|isn't my responsibility|none of my business|nothing to do with me" +
		"|nicht mein thema|nicht mein bereich|nicht mein job|nicht meine baustelle|nicht mein ding|nicht meine zuständigkeit|nicht mein aufgabengebiet|nicht mein gebiet|dafür bin ich nicht zuständig" +
		"|pas mon travail|pas mon rôle|pas mon domaine|pas ma responsabilité|pas de mon ressort|pas mon sujet|pas ma mission|pas la bonne personne|pas concerné|pas concernée" +
		"|no es mi responsabilidad|no es mi trabajo|no es cosa mía|no es asunto mío|no soy el responsable|no soy la responsable|no soy responsable|no me toca|no me toca a mí|no me corresponde a mí|no es de mi área" +
		"|niet mijn verantwoordelijkheid|niet mijn werk|niet mijn afdeling|niet mijn ding|niet de juiste persoon|niet verantwoordelijk" +
		"|non è mia competenza|non è di mia competenza|non è il mio lavoro|non mi compete|non tocca a me|non mi riguarda|non è mia responsabilità|non sono il responsabile" +
		"|não é minha responsabilidade|não é da minha responsabilidade|não é o meu trabalho|não é meu trabalho|não é minha tarefa|não me compete|não me cabe|não sou o responsável|não sou responsável" +
		"|not mine|isn't mine|is not mine|it's not mine|that's not mine|this isn't mine|this is not mine" +
		"|not me|not my task|not my item|not my action|not my job|not for me|wrong person" +
		"|belongs to someone else|i'm not the owner|i am not the owner|not the owner|nicht meins|nicht meine" +
		"|nicht meine aufgabe|nicht von mir|nicht für mich|bin nicht zuständig|nicht zuständig|falsche person" +
		"|pas moi|pas à moi|pas le mien|pas la mienne|pas pour moi|ce n'est pas à moi|ce n'est pas pour moi" +
		"|ce n'est pas moi|pas ma tâche|no es mío|no es mía|no soy yo|no me corresponde|no es mi tarea" +
		"|no es para mí|niet van mij|niet voor mij|niet mijn taak|is niet van mij|non è mio|non è mia|non mio" +
		"|non sono io|non spetta a me|non è compito mio|não é meu|não é minha|não sou eu|não é comigo" +
		"|não é para mim|não é a minha tarefa",
	mine: "i'll take|i can take|i will take|is mine|mine|that's me|is for me|i'll take it|i will take it" +
		"|i'll take this|i take this|i take it|gehört mir|ist meins|meins|ich übernehme|übernehme ich|à moi" +
		"|c'est à moi|c'est moi|je m'en occupe|je m'en charge|es mío|es mía|me encargo|me encargo yo" +
		"|is van mij|ik doe dit|ik pak dit op|è mio|è mia|me ne occupo io|é meu|é minha|fico eu",
	yes: "yes|yep|yeah|correct|right|ja|oui|sí|sì|sim|ok|okay|👍|👌|keep|stimmt|correcto|corretto|certo|klopt" +
		"|fine|good|looks good|looks right|looks fine|all good|all correct|all right|that's right" +
		"|that's correct|lgtm|passt|passt so|alles richtig|d'accord|c'est bon|parfait|vale|de acuerdo" +
		"|está bien|perfecto|akkoord|prima|va bene|perfetto|d'accordo|tudo certo|está certo|perfect|great" +
		"|approved|agreed|einverstanden|in ordnung|sounds good",
	no: "no|nope|nein|❌|✘|✗|✖|👎|not an action|not an action item|not an item|not a task|nee|não|keine aufgabe" +
		"|kein punkt",
	same: "the same|the same as|same as|are the same|is the same as|duplicate of|is a duplicate of|duplicates" +
		"|are duplicates|a duplicate of|doppelt|dasselbe|identisch|la même chose|lo mismo|hetzelfde|lo stesso" +
		"|o mesmo|=",
}
