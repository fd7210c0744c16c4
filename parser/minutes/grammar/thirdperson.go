package grammar

import (
	"strings"

	"duly/parser/vocab"
)

// germanWork are the German verbs of work whose third person is regular: "liefern", "liefert".
var germanWork = strings.Fields(`prüfen klären erstellen senden schicken holen besorgen sorgen organisieren bestellen bereiten informieren reservieren
	verschicken buchen kaufen vereinbaren kontaktieren überarbeiten verteilen ergänzen beauftragen überprüfen koordinieren beantragen sammeln melden
	aktualisieren liefern richten kümmern leiten reichen legen planen testen installieren konfigurieren migrieren dokumentieren moderieren
	korrigieren kündigen bezahlen überweisen zahlen drucken versenden beschaffen formulieren bewerten kalkulieren ermitteln recherchieren aufarbeiten
	aufbereiten fertigen arbeiten räumen bauen setzen hängen stimmen wenden mailen veröffentlichen erfassen übermitteln weiterleiten einladen
	übersetzen begleiten betreuen unterstützen schulen kontrollieren messen zählen archivieren löschen sichern reparieren tauschen ersetzen erneuern
	verlängern verhandeln evaluieren analysieren skizzieren entwickeln programmieren implementieren ausarbeiten verfassen bündeln beschriften pflegen
	suchen starten schließen eröffnen erweitern erarbeiten konkretisieren terminieren protokollieren nachfassen haken anfragen rufen beantworten einholen erledigen veranlassen finalisieren backen`)

// germanStrong are the third persons of German verbs of work that change their stem.
const germanStrong = `übernimmt nimmt spricht schreibt ruft bringt entwirft wirft trifft gibt lädt hält liest vergibt schließt bespricht schafft
	zieht weist misst vertritt erhebt hebt trägt lässt`

// dutchWork are third persons of Dutch verbs of work.
const dutchWork = `stuurt maakt regelt controleert plant belt bestelt boekt schrijft verstuurt organiseert informeert mailt levert checkt bekijkt
	bereidt stelt werkt zoekt neemt zorgt verzorgt overlegt bespreekt nodigt vult zet legt haalt koopt betaalt deelt verdeelt verzamelt
	inventariseert onderzoekt installeert configureert documenteert coördineert evalueert verlengt onderhandelt tekent ondertekent publiceert
	actualiseert archiveert reserveert benadert contacteert verwerkt rondt schaft vervangt repareert werft plaatst regelen`

// thirdPersons are the forms by which German and Dutch minutes say, in the present tense, what
// somebody will do. Verbs of telling ("berichtet", "toont") are left out: with them people report.
var thirdPersons = func() vocab.Set {
	m := vocab.Of(germanStrong + " " + dutchWork)
	for _, v := range germanWork {
		stem := strings.TrimSuffix(strings.TrimSuffix(v, "n"), "e")
		if end := stem[len(stem)-1]; end == 't' || end == 'd' {
			stem += "e"
		}
		m[stem+"t"] = true
	}
	for v := range parted { // which tell by their particle what they mean
		delete(m, v)
	}
	return m
}()

// RomancePresent are the third persons by which French and Spanish lists say, in the present tense,
// what somebody does next; in prose they report.
var RomancePresent = vocab.Of(`envoie rédige relance prépare contacte vérifie organise réserve commande appelle transmet finalise valide corrige complète diffuse
	planifie recherche recense adresse établit fournit réunit traduit achète installe configure teste
	envía revisa corrige prepara contacta llama pide compra actualiza redacta organiza confirma reserva solicita elabora verifica comprueba completa coordina
	consulta publica traduce firma gestiona busca convoca negocia valida instala configura documenta recoge entrega encarga cierra`)

// ThirdPerson tells "prepares" of "prepare", "fixes" of "fix", "tries" of "try".
func ThirdPerson(w string) bool {
	base := Infinitive(w)
	return base != "" && !Stative[base] || RomancePresent[w]
}
