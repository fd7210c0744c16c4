package tongues

import (
	"strings"
	"unicode"

	"duly/parser/minutes/grammar"
	"duly/parser/scan"
	"duly/parser/vocab"
)

var inDutch = germanic{
	me: "ik",
	first: func(w string) bool {
		return len(w) > 2 && !dutchStates[w] && !strings.HasSuffix(w, "de") && !strings.HasSuffix(w, "te") && !strings.HasSuffix(w, "en")
	},
	third: func(w string) bool {
		return strings.HasSuffix(w, "t") && len(w) > 3 && !dutchIs[w]
	},
	ofOne:   dutchOfOne,
	future:  vocab.Of("zal ga"),
	futures: vocab.Of("zal zullen gaat gaan moet moeten wil"),
	idle:    vocab.Of("zijn hebben worden blijven kunnen komen gaan beginnen duren verlaten stoppen vertrekken aftreden verhuizen ontbreken"),
	fronts: vocab.Of("voor tot op in na met om bij over aan uit vanwege vandaag morgen overmorgen daarna dan daarvoor daarom verder volgende deze dit " +
		"dat die maandag dinsdag woensdag donderdag vrijdag zaterdag zondag straks eerst intussen ondertussen vanmiddag vanavond vanochtend ook " +
		"betreffende inzake omtrent rond namens samen hierover hierop hiervoor daarover daarnaast tevens uiterlijk binnen vóór wat"),
	not: vocab.Of("niet geen nooit bijgevoegd bijgaand hierbij bijlage altijd vaak meestal soms normaal net al sinds gisteren helaas ervan"),
}

// dutchStates are verbs of being, thinking and courtesy in the first person, and past forms.
var dutchStates = vocab.Of(`ben heb had was kan kon moet moest wil wilde zou mag mocht denk vind hoop weet wist geloof zie zag hoor snap begrijp kom kwam blijf bleef
	zit sta lig woon werk wacht krijg kreeg ging sprak las gaf nam schreef vroeg liet vond hield bracht zocht kocht dacht neem ga zal wens groet
	dank waardeer mis verwacht twijfel heet ken houd hou raad stel voel lees sluit twijfel`)

// dutchIs are forms in -t that say nothing of work, past forms among them.
var dutchIs = vocab.Of(`niet heeft wordt komt staat ligt blijft krijgt vindt denkt weet lijkt begint duurt kost hoeft hoopt zegt meldt wacht werkt woont zit past
	geldt kent gaat bestaat betekent verwacht loopt hangt klopt moet mist met want net eerst juist dicht ging zocht kocht bracht dacht vertelt
	bedankt wenst acht echt naast licht laatst kort slecht goed`)

// beforeMe are words before "mij" that are no order: "Volgens mij klopt het niet".
var beforeMe = vocab.Of("volgens met voor van bij naar tegen zonder achter onder naast door om aan op over namens behalve zoals wat dat lijkt volgend")

// dutchOpenings are how letters ask in Dutch.
var dutchOpenings = func() []string {
	var out []string
	for _, modal := range []string{"kun", "kan", "zou", "wil", "zul"} {
		out = append(out, modal+" je ", modal+" jij ", modal+" u ")
	}
	for _, modal := range []string{"kunnen", "zouden", "willen"} {
		out = append(out, modal+" jullie ", modal+" we ")
	}
	return append(out, "kunt u ", "wilt u ", "zoudt u ", "graag ", "vergeet niet ", "vergeet niet om ", "denk aan ", "denk eraan ",
		"je moet ", "laat me even weten ", "laat me weten ", "laat even weten ", "zorg dat ", "zorg ervoor dat ", "alsjeblieft ", "gelieve ")
}()

// dutchAsk reads requests by their opening, imperatives and questions: "Stuur me …", "Stuur je me …?".
func dutchAsk(s string) (string, bool) {
	task, ok := cutOpening(s, dutchOpenings)
	for ok {
		rest, more := cutOpening(task, []string{"alsjeblieft ", "even ", "misschien ", "mij ", "ook ", "nog "})
		if !more {
			break
		}
		task = rest
	}
	if ok {
		return task, strings.Contains(task, " ") && !scan.OpensWith(task, []string{"hoor ik", "tot ", "voor ", "vóór ", "op ", "uiterlijk ", "gerust", "contact", "gedaan"})
	}
	w := strings.Fields(s)
	if len(w) < 4 || dutchStates[word(w[0])] {
		return "", false
	}
	switch word(w[1]) {
	case "je", "jij", "u", "jullie":
		return s, strings.HasSuffix(s, "?") && unicode.IsUpper(scan.FirstRune(w[0])) && !grammar.NeverName[word(w[0])]
	case "me", "mij", "ons":
		return s, !beforeMe.Has(w[0]) && unicode.IsUpper(scan.FirstRune(w[0])) && inDutch.first(word(w[0])) && !strings.HasSuffix(s, "?")
	}
	return "", false
}
