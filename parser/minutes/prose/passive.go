package prose

import (
	"strings"

	"duly/parser/minutes/grammar"
	"duly/parser/minutes/reading"
	"duly/parser/minutes/tongues"
	"duly/parser/scan"
	"duly/parser/vocab"
)

// passives are the verbs of being done, in five languages, and the word before who does it.
var passives = []struct {
	verbs []string
	by    string
}{
	{[]string{" to be ", " will be ", " should be ", " must be ", " has to be ", " have to be "}, " by "},
	{[]string{" wird ", " werden ", " soll ", " sollen ", " muss ", " müssen "}, " von "},
	{[]string{" ist ", " sind "}, " von "}, // "ist von Frau Abt abzunehmen"
	{[]string{" wird ", " werden ", " soll ", " sollen ", " erfolgt ", " erfolgen "}, " durch "},
	{[]string{" sera ", " seront ", " est à ", " sont à ", " reste à ", " restent à ", " devra être ", " devront être ", " doit être "}, " par "},
	{[]string{" será ", " serán ", " deberá ser ", " debe ser ", " queda pendiente ", " a ser "}, " por "},
	{[]string{" corre ", " corren ", " correrá ", " queda ", " quedan ", " estará ", " quedará "}, " a cargo de "},
	{[]string{" corre ", " corren ", " correrá ", " queda ", " quedan ", " estará ", " quedará "}, " a cargo del "},
	{[]string{" wordt ", " worden ", " zal ", " zullen ", " moet ", " moeten ", " dient ", " dienen "}, " door "},
}

// anyPassive are the verbs of all of them.
var anyPassive = func() *vocab.List {
	var verbs []string
	for _, v := range passives {
		verbs = append(verbs, v.verbs...)
	}
	return vocab.NewList(verbs...)
}()

// passive reads "the plan is to be updated by Sam".
func (p *Paragraph) passive(s, body string) bool {
	if p.genre == reading.GenreText || p.genre == reading.GenreTalk || strings.HasSuffix(s, "?") {
		return false
	}
	if scan.OpensWith(body, []string{"to be ", "ist ", "sind ", "wird ", "werden ", "est à ", "sera ", "wordt "}) { // "Nachtrag 3: ist von der Bauleitung zu prüfen"
		body = s
	}
	if !anyPassive.In(body) {
		return false
	}
	for _, v := range passives {
		at := scan.FirstOf(body, v.verbs)
		if at < 0 {
			continue
		}
		if strings.HasPrefix(v.by, " a cargo ") { // "la venta corre a cargo de …"
			if i := strings.Index(body[at:], v.by); i >= 0 && p.doneBy(s, body[:at]+body[at+i:], at, len(v.by)) {
				return true
			}
			continue
		}
		if i := strings.Index(body[at:], v.by); i >= 0 && !scan.ContainsOne(body[at:at+i], relatives) && (v.verbs[0] != " ist " || tongues.HoldsZu(body[at:])) && p.doneBy(s, body, at+i, len(v.by)) {
			return true
		}
	}
	return false
}

// relatives begin a clause of its own: "should be used for items that need to be discussed by the committee".
var relatives = []string{" that ", " which ", " who ", ", die ", ", das ", " qui ", " que ", ", que "}

// standing are what is said in the meeting, and what is done to people and meetings by somebody's mere office.
var standing = vocab.Of("eröffnet begrüßt verlesen vorgestellt erläutert vorgetragen geschlossen berichtet dargestellt hingewiesen bestätigt ernannt verabschiedet dargelegt geschildert erwähnt angemerkt bemängelt " +
	"geopend gesloten toegelicht gepresenteerd voorgelezen besproken gemeld opgemerkt voorgesteld aangegeven gewezen bedankt uitgelegd geconstateerd genoemd verwelkomd gekozen benoemd genotuleerd vastgelegd gevraagd " +
	"ouvert ouverte levée présenté présentée exposé exposée lu lue précisé rappelé proposé proposée accueilli accueillis remercié remerciés " +
	"abierta presentado presentada expuesto expuesta leída levantada propuesto propuesta " +
	"remplacé remplacée représenté représentée présidé présidée élu élue nommé nommée suppléé vertreten ersetzt abgelöst geleitet begleitet unterstützt gewählt " +
	"sustituido sustituida presidido presidida representado representada acompañado vervangen voorgezeten geleid vertegenwoordigd bijgestaan replaced represented succeeded accompanied")

// doneBy reads who stands behind the word for "by", of n bytes, at byte i of the body.
func (p *Paragraph) doneBy(s, body string, i, n int) bool {
	by := body[i+n:]
	if rest, ok := strings.CutPrefix(by, "the "); ok && scan.IsUpper(scan.ByteAt(rest, 0)) { // "by the SBM"
		by = rest
	}
	names, tail, ok := grammar.NameList(tongues.SkipArticle(by), grammar.StrengthProse)
	if !ok || !(p.doers(names) && p.r.SurelyNames(names)) && !(p.genre == reading.GenreMail && n == len(" by ") && !strings.Contains(body[:i], " will be ") && p.people(names)) {
		return false
	}
	done := grammar.LastWords(body[:i], 1)
	if done == "than" || done == "not" || done == "except" { // "needs to be done other than by Rob"
		return false
	}
	if standing.Has(done) || standing.Has(strings.Trim(scan.FirstWord(strings.TrimLeft(tail, " ")), ".,")) { // "sera remplacé par Mme Abt"
		return false
	}
	if base := strings.TrimSuffix(done, "ed"); grammar.Performances[base] || grammar.Performances[strings.TrimSuffix(done, "d")] || grammar.Stative[base] ||
		done == "led" || done == "given" || strings.HasSuffix(body[:i], "talked about") { // "will be chaired by"
		return false
	}
	return p.Keep(s, names, strings.TrimRight(body[:i]+tail, " ."), 0.65, grammar.FormTo)
}
