package vocab

// FirstNames are common given names, in small letters: a hint that a word is a person.
var FirstNames = Of(`mª aaron abby abdul abigail adam adele adrian agnes ahmed aidan aisha akira alan alastair albert alec alejandro alessandro alex alexa alexander alexandra alexis alfred ali alice alicia alina alison allan allen allison
	alma alvaro amanda amber amelia amina amir amit amy ana anders andi andrea andreas andrei andrew andy angel angela angelica anita anja ann anna annabel anne annette annie anthony anton antonio antonia anya archie aria arjun arlene
	arnold arthur arun ash asha ashley astrid audrey augusto aurora austin ava axel ayesha barbara barry bart beatrice becky ben benedict benjamin bernard bernd beth bethany betty bianca bill billy birgit bjorn blake bob bobby boris
	brad bradley brandon brenda brendan brent brett brian bridget brigitte brooke bruce bruno bryan caitlin callum calvin cameron camila camille carl carla carlos carmen carol carole caroline carolyn carrie casey cassandra catherine
	cathy cecilia cedric celia chandra charles charlie charlotte chen chelsea cheryl chloe chris christa christian christina christine christoph christopher cindy claire clara clare claude claudia clement clive colin colleen connor
	constance cora corinne craig cristina curtis cynthia daisy dale damian dan dana daniel daniela daniele danielle danny daphne darren dave david dawn dean deb debbie deborah declan deepa deepak della denise dennis derek diana diane diego dieter
	dimitri dina dirk divya dmitri dominic don donald donna dora doris dorothy doug douglas duncan dylan ed eddie edgar edith eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elise eliza elizabeth ella ellen
	ellie elliot elsa emil emilia emilie emily emma enrique eric erica erik erin ernest esther ethan eugene eva evan eve evelyn fabian fatima felicity felipe felix fernando finn fiona flora florence florian frances francesca francis
	francisco francois frank frankie franz fraser fred freddie frederic frederick frieda fritz gabriel gabriela gareth garry gary gavin gemma gena geoff geoffrey george georgia georgina gerald gerard gerd gertrude gianni gilbert giles
	gillian gina giorgio giovanni giulia glen glenn gloria gonzalo gordon grace graham grant greg gregory greta guido guillaume gustav guy gwen hamish hana hank hanna hannah hans hari harold harriet harry harvey hassan hazel heather hector
	heidi heike helen helena helene helga henri henrik henry herbert hilary hiroshi holger holly howard hugh hugo ian ibrahim ida ignacio igor imran ines ingrid inge ira irene iris isaac isabel isabella isabelle ivan ivy jack jackie jackson jacob
	jacqueline jacques jade jaime jake james jamie jan jana jane janet janice jared jasmine jason javier jay jayne jean jeanne jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jess jesse jessica jesus jill jim jimmy
	jo joachim joan joana joanna joanne joaquin jochen jodie joe joel joerg johan johann johanna johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph josephine josh joshua joy joyce juan juanita judith judy jules julia julian juliana
	julie juliet jun june jurgen justin kaito kaitlyn kamal karen karim karin karl karla karsten kate katharina katherine kathleen kathryn kathy katie katja katrin kavita kay keith kelly ken kenneth kenny kerry kevin khalid kieran kim
	kirsten kirsty klaus kofi konrad kris krishna kristen kristin kristina kumar kurt kyle kylie lakshmi lance lara larry lars laura lauren laurence laurent laurie lea leah lee lena leo leon leonard leonie leonora leslie leticia lewis liam lily
	lina linda lindsay lindsey lionel lisa liz lizzie lloyd lois lola lorena lorenzo lori lorna lorraine louis louisa louise luc luca lucas lucia lucy ludwig luigi luis luke lydia lynn mabel maddie madeleine maggie magnus mahmoud maja
	malcolm mandy manfred manu manuel manuela mara marc marcel marcela marcia marco marcos marcus margaret margarita maria mariam marian marianne marie marina mario marion marisa mark marko markus marlene marta martha martin martina mary
	massimo mateo mathew mathilde matt matteo matthew matthias maureen maurice max maxim maya mei mel melanie melinda melissa mercedes meredith michael michaela michal michel michelle mick miguel mikael mike mikhail milan mildred miles milo mimi mina
	ming miranda miriam mitch mitchell moe mohamed mohammad mohammed moira molly mona monica monika morgan moritz muhammad muriel myra nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neha neil nell nelson niamh nicholas nick nicola
	nicolas nicole nigel niklas nils nina nisha noah noel noor nora norbert norman olaf oleg olga oliver olivia oscar oskar otto owen pablo paddy paige pam pamela paola paolo parker pascal pat patricia patrick patty paul paula paulina paulo
	pauline pavel pedro peggy penelope penny perry petra pete peter phil philip philipp philippa philippe phillip phoebe pia piers pierre polly prakash priya quentin rachel rafael rahul raj rajesh ralf ralph ramon ramona randy raphael
	rashid raul ravi ray raymond rebecca regina reinhard rene renata renate rhys ria ricardo rich richard rick ricky rita rob robbie robert roberta roberto robin rod rodney rodrigo roger roland rolf ron ronald ronan ronnie rosa rosalind
	rosanna rosemary rosie ross rowan roy ruben rudolf rupert russell ruth ryan sabine sabrina sadie sally salma salman sam samantha samir samuel sandeep sandra sandy sanjay sara sarah sasha saskia saul scott sean sebastian selina serena
	serge sergei sergio seth shannon sharon shaun shawn sheila shelley shirley shreya sid sidney sigrid silke silvia simon simone sofia sol sonia sonja sophia sophie soren spencer stacey stan stanley stef stefan stefanie stella stephan stephanie
	stephen steve steven stewart stuart sue sunil susan susanne suzanne sven sybil sylvia tamara tammy tania tanja tanya tara tariq ted teresa terence terry tess tessa thea theo theodore theresa thomas thorsten tiffany till tim timothy tina
	tobias toby todd tom tomas tommy toni tony tracey tracy trevor tricia tristan trudy tyler uli ulrich ulrike ursula uta uwe val valentina valerie vanessa vera verena veronica vicky victor victoria vijay vikram vince vincent viola violet
	virginia vivian vivien vladimir wade walter wanda warren wayne wei wendy wes wesley wilfred wilhelm will willem william willy winston wolfgang xavier yan yara yasmin yolanda yosef yuki yusuf yvette yvonne zac zach zachary zara zoe zoltan
	joost sander jeroen bas pieter kees femke sanne lotte daan sven maarten marijke anouk wouter hendrik dries bram thijs ruud anneke margot gerrit
	aaliyah abel abigaël achim adelheid adeline adem adriana adrien adèle aernout afonso agata agathe agnieszka agnès aileen aitor alain alba alberto
	aled aleksander aleksandra alena alessandra alessia alexandre alexia alfonso alfredo aline aloys alys amandine amara amelie amélie anaëlle anaïs
	ander andrzej andrée andrés angelika angharad angus angélique anika anke anna-lena annegret anneliese annemarie annika anselm antje antoine
	antoinette antónio aoife apolline ariane arjan arlette armand armando armin arnaldo arnaud arne arno artur arturo asif aurélie aurélien axelle aylin
	aïcha baptiste bastian bastien bea beata beate beatriz becca begoña belén benjamín benoit benoît berend bernadette bernardo berta berthold bertrand
	bethan bettina bev beverley birgitta blessing bogdan bojan boudewijn branko brecht bregje brigida britta bronagh bronwyn bryony burkhard béatrice
	carina carlo carlotta carly carmela carsten carys catalina catarina catriona cem chantal charlotta charlène chiara christel christelle christiane
	christof christophe cian ciara claas clarissa claudine clémence clément conall conchita conny conor consuelo corentin corina corine cormac cornelia
	cornelis cosima cristian cristóbal cécile cédric céline dafydd dagmar damiano damien damon danilo danièle danuta darcey dario darío davina debora
	deirdre delia delphine derya desmond detlef diarmuid dieuwertje domingo dominique donal dorota dorothea dorothée dougal eamon ebru eckhard edda
	eduard edwige eelco eilidh eimear ekaterina eleri elif elisabeth elly elodie eloy elspeth elvira emile emiliano emmanuel emmanuelle emre emrys
	enzo erika ernesto ernst erwan erwin esmée esteban estelle etienne eugenia eugenio eusebio eveline evelyne ewa ewan ezra fabien fabienne fabio
	fabrice fabrizio fadi faisal farah farid fatma federico ferdinand fergal fergus fernanda filip filippo finlay finola fleur florent floris fons franca
	francesco francine francisca franck franka frans françois françoise frederik fredrik frida friederike friedrich frédéric fátima félix gabriele
	gabrielle gaetano gaynor gaëlle geert geertje georg georges geraint gerda gerhard germain germán gerry gert gertrud gethin ghislaine giacomo
	gilles ginette ginny gisela giselle gisèle giuseppe glenys grainne grażyna griet grégoire grégory guillermo gustavo guus gwenaëlle gwyneth gérald
	gérard hakan hanne hannelore hannes hans-peter harald hatice hattie hedwig heiko heiner heinz hella helma helmut henk henrietta henriette
	henrike hermann hermien hervé hilde hildegard hilke horst hortense hubert huub huw hélène ianto iker ilona ilse imke imogen inga ingeborg ingo inka
	inès inés iona irina irma ishaan isidro ismael ivana ivo ivor iván iwona jaap jacek jadwiga jago jakob jan-willem janina janine janneke jannik jarek
	jasmijn jasper jean-claude jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jeannette jelle jemima jesper jesús joaquín
	jocelyn jolanda jolanta jonty jools jordi joris josefina josep josiane josie josune josé joséphine jozef joël joëlle juana juliane julien juliette
	julio jutta jérôme jürgen kai karel karina karl-heinz karlheinz karola karolina karthik kasper katarina katarzyna kathrin katrien keiran kenji
	kerstin kevser kiera kilian kjell klaas klara koen konstantin koos kornelia krisztina krystyna krzysztof kwame lachlan laetitia laia lambert laurens
	laurette leandro leanne leila leonardo leonor leopold lesley leszek lieke lien liesbeth ligia lilian linton linus lisbeth lise loic lorenz
	lowri loïc lucie lucien lucinda lucía ludger ludo ludovic luisa luise lukas lutz luís lydie lynda lynne léa léon maartje maciej maddalena madelon
	mael magali magda magdalena maik maike mairead mairi maisie maite malgorzata malika malte mandla manon marc-antoine marcelo marcin mareike margaux
	margret margriet marguerite mariana marie-claire marie-laure marieke mariette marija marilou marise marit marius mariëlle marjan marjolaine
	marjolein marjorie marleen marlies marlis marloes marlène marthe martijn martine maría mathias mathieu mathijs mathilda matilde matthieu maud
	mauricio maurits maxence maxime maximilian małgorzata mechthild meera megan mehdi mehmet melina merle mette mhairi micha michał micheline michiel
	michèle mieke mikel milou minna mira mireille mirjam mohan monique montserrat morag morgane morven murat mustafa myriam mélanie nadeem nadja nadège
	natascha nathalie nele nerea nerys nessa nia niall nico nicoletta nicolás niek niels nikhil nikita noelia noortje noreen noëlle nuria nynke
	núria octave octavio océane odette odile olivier olwen omar oona oriol orla orlando owain padraig paloma pankaj pascale patrice patrizia patrycja
	patryk paulien pawel paweł peer penélope percy perrine phyllis pierre-yves piet pilar pim piotr poppy priyanka rachael rafał rahel raimund rainer
	ramón raphaël raphaëlle raquel raúl reinhold remi remy renaud rené renée rhian rhiannon rhodri ricarda riccardo rieke rik ritu robrecht rocío roel
	rohan roisin romain ronja rory rosalie rosario rosemarie rosita roswitha rowena roxanne rubén rudi ryszard rémi rémy rózsa sajid salomé
	salvador samia samira sandrine santiago saoirse sebastiaan selim selma severin shabnam shane sharmila sheena shelagh sian siegfried sietske
	silvio simona sina sinead siobhan sjoerd sofie sofía soledad stanislas stefania steffen stéphane stéphanie sunniva suresh susana susanna suzie svenja
	sybille sylke sylvain sylvaine sylvie sébastien séverine tadeusz tamar tamsin tasha tatiana tatjana teun teuntje thandi thandiwe theresia thibault
	thierry thilo thomasz théo thérèse tijmen tijn tilda tilly tilman timo tineke tiphaine tjark tomasz tomás torben torsten trish tuğba udo
	ulf ulla usha ute valentin valentín valeria valérie vanesa vernon veronika verónica vicente vincente violeta virginie viviane volker volkmar vreni
	vérane véronique waltraud werner wiebke wieland wilf wilfried willemijn wilma wim winfried winifred wojciech wout xabier ximena yann yannick yasmine
	yolande youri yves zack zahra zainab zbigniew zeynep zita zofia zoë zuzanna álvaro ángel ángela élise élodie émile émilie étienne óscar`)
