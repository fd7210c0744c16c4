package grammar

import (
	"maps"
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// RoleHeads are the last words of roles and groups that own items: "the clerk", "Finance team".
var RoleHeads = vocab.Of(`counsel pastor rfo sbm senco ceo cfo coo cto cio supervisor ranger sexton moderator rapporteur secretariat facilitator maintainer maintainers greenkeeper groundskeeper groundsperson janitor foreman storekeeper organist choirmaster
	sacristan harbourmaster headmaster headmistress technician
	colleagues planner surveyor solicitor dean provost comptroller controller accountant bookkeeper custodian assessor chaplain vicar rector sponsor bosun commodore leaders heads coaches caretaker curator bursar registrar warden archivist librarian verger quartermaster groundsman clerk chair chairman chairwoman chairperson chairs co-chair co-chairs vice-chair secretary treasurer president vice-president manager director officer team committee subcommittee sub-committee board council exec executive staff side
	group coordinator co-ordinator administrator admin editor webmaster convenor convener lead leads leader steward principal headteacher governor governors trustees trustee councillors attorney engineer
	superintendent techteam tech-team department dept office supplier vendor contractor architect consultant auditor liaison rep representative representatives members member organiser organizer organisers organizers scribe editors
	officers directors managers leadership management pmo vorstand leitung schriftführer kassier kassenwart geschäftsführung bureau comité trésorier président secrétaire direction tesorero secretario presidente junta
	bestuur voorzitter penningmeester secretaris bestuurder directie directeur beheerder gemeente conciërge oudergeleding personeelsgeleding verwaltung bürgermeister bürgermeisterin hausmeister hausmeisterin
	geschäftsführer geschäftsführerin geschäftsleitung geschäftsstelle kassiererin kassenwartin schriftführerin vorsitzende vorsitzender betriebsrat mairie maire adjoint adjointe trésorière présidente directrice gardien secrétariat syndic
	hausverwaltung personalabteilung buchhaltung einkauf vertrieb rechtsabteilung fachabteilung projektleitung projektleiter projektleiterin teamleitung sekretariat beirat beirätin it-abteilung bauamt bauhof ordnungsamt kämmerei personalrat hausmeisterei comptabilité rh drh dsi prestataire fournisseur contabilidad proveedor informática
	schriftwart schriftwartin gerätewart platzwart jugendwart sportwart sportwartin zeugwart hüttenwart bootswart wehrführer ortsvorsteher ortsvorsteherin obmann obfrau küster
	rektor rektorin schulleiter schulleiterin intendant régisseur gérant gérante gerente zaakvoerder vocal intendente ledenadministratie kantinebeheerder materiaalbeheerder
	firma architekturbüro ingenieurbüro planungsbüro bauleitung bauleiter bauleiterin bauherr architekt architektin fachplaner statiker entreprise architecte empresa arquitecto aannemer
	administratie leverancier inkoop personeelszaken administrador administradora conserje presidenta secretaria tesorera directora ayuntamiento alcalde alcaldesa coordinador coordinadora encargado`)

// Officers are the plurals of those roles and of the like, told in minutes to do things together.
var Officers = vocab.Of(`officers officials chairs co-chairs editors trustees governors directors councillors managers leaders senators delegates teachers wardens stewards librarians treasurers coordinators co-ordinators convenors
	captains chaplains supervisors technicians engineers surveyors deans provosts registrars commissioners aldermen deacons elders secretaries rapporteurs moderators curators caretakers tutors professors postdocs reps`)

// roleWord is what a word may be in the name of a role or group.
type roleWord uint8

const (
	roleHead     roleWord = 1 << iota // ends it
	roleLead                          // stands before its end
	roleOf                            // is at the top of what is named behind it
	roleEveryone                      // is all who are there
)

var roleWords = vocab.Kinds[roleWord]{}

func init() {
	for w := range Officers {
		RoleHeads[w], Collectives[w] = true, true
	}
	roleWords.Add(roleHead, RoleHeads)
	roleWords.Add(roleLead, roleLeads)
	roleWords.Add(roleOf, headOf)
	roleWords.Add(roleEveryone, everyoneWords)
}

var roleLeads = vocab.Of(`student class year course honorary hon senior lead associate the every each various several all both project product office finance it hr tech technical legal marketing sales support operations ops security building facilities web social media deputy assistant vice chief acting general
	membership planning parish town city village county district school data programme program design engineering development dev qa communications comms events steering working executive board
	committee audit risk remuneration nominations resources standards estates club society network infrastructure procurement purchasing editorial fundraising customer account service training safety health welfare exec management leadership interested entire whole relevant remaining allocated die der das le la les el los las het de unser unsere notre nuestro nuestra onze`)

// RoleLength returns the length of the role or group at the beginning of s, 0 where there is none.
func RoleLength(s string) int {
	end, n, rest := 0, 0, s
	for n < 5 {
		w, tail := CutWord(rest)
		if w == "" || n > 0 && !strings.HasPrefix(rest, " ") {
			return 0
		}
		kind := roleWords.Of(w)
		if strings.HasPrefix(rest, " ") && len(rest) > 1 && rest[1] == ' ' {
			return 0
		}
		end += len(rest) - len(tail)
		n++
		rest = tail
		if (n == 1 || n == 2 && scan.BeginsFold(s, "the ")) && kind&roleOf != 0 && strings.HasPrefix(rest, " of ") {
			if w2, tail2 := CutWord(rest[4:]); w2 != "" && (scan.IsUpper(w2[0]) || w2 == "the") {
				for k := 0; k < 3 && strings.HasPrefix(tail2, " ") && scan.IsUpper(scan.ByteAt(tail2, 1)); k++ {
					_, tail2 = CutWord(tail2)
				}
				return len(s) - len(tail2)
			}
		}
		if kind&roleHead != 0 || strings.EqualFold(w, "party") && strings.HasSuffix(strings.ToLower(s[:end-len(w)]), "working ") {
			if w2, tail2 := CutWord(rest); w2 != "" && RoleHeads.Has(w2) && strings.HasPrefix(rest, " ") {
				return end + len(rest) - len(tail2)
			}
			return end
		}
		if n == 1 && kind&roleEveryone != 0 && (rest == "" || !roleAhead(rest)) {
			if strings.HasPrefix(rest, " else") {
				end += len(" else")
			}
			return end
		}
		if n == 1 && scan.IsUpper(w[0]) && ofOffice(w, rest) { // "Laboratory Manager"
			continue
		}
		if n == 2 && scan.BeginsFold(s, "the ") && !NeverName.Has(w) && offices.Has(scan.FirstWord(strings.TrimLeft(rest, " "))) { // "the business manager"
			continue
		}
		if kind&roleLead == 0 && (n == 1 || !scan.IsUpper(w[0])) {
			return 0
		}
	}
	return 0
}

// headOf are those at the top of what is named behind them: "the Dean of Arts".
var headOf = vocab.Of("head heads director directors chair chairs vice-chair dean deans warden master provost principal registrar convenor convener secretary clerk captain curator chief manager leader")

// offices are what somebody is of anything: "the fixtures secretary".
var offices = vocab.Of("manager officer secretary coordinator co-ordinator administrator organiser organizer steward warden")

// ofOffice tells a word that goes before the name of one person's office, written with a capital.
func ofOffice(w, rest string) bool {
	if !strings.HasPrefix(rest, " ") {
		return false
	}
	next, tail := CutWord(rest)
	team := teams.Has(next) && (tail == "" || !scan.IsLetter(tail[0])) // "Site team"
	office := len(w) > 3 && next != "" && scan.IsUpper(next[0]) && RoleHeads.Has(next) && !Collectives.Has(next)
	if !team && !office || NeverName.Has(w) || IsTaskVerb(strings.ToLower(w)) {
		return false
	}
	return team || !vocab.FirstNames.Has(w) && !Honorifics.Has(w)
}

// teams end the name of those who do one thing, whatever stands before it.
var teams = vocab.Of("team dept department")

func roleAhead(rest string) bool {
	if !strings.HasPrefix(rest, " ") {
		return false
	}
	w, tail := CutWord(rest)
	kind := roleWords.Of(w)
	if kind&roleHead != 0 {
		return true
	}
	w2, _ := CutWord(tail)
	return kind&roleLead != 0 && RoleHeads.Has(w2)
}

var everyoneWords = vocab.Of("all both everyone everybody team alle tous tout todos todas iedereen allen attendees jeder")

// IsEveryone tells words that mean everyone present.
func IsEveryone(s string) bool { return everyone.Has(strings.Trim(s, " .:@")) }

var everyone = func() vocab.Set {
	all := vocab.Phrases("the team|whole team|the whole team|all members|all attendees|all present|all participants|everyone else|all team members|all of us|tout le monde|toute l'équipe|todo el equipo|das team|het team|all staff|" +
		"entire team|the group|all hands|team members|all team")
	maps.Copy(all, everyoneWords)
	return all
}()

// Summons are what chats call everybody by: "@here", "@channel".
var Summons = vocab.Of("here channel room")

var nobodyWords = vocab.Phrases("tbd|tba|tbc|tbconfirmed|n/a|na|none|unassigned|unclaimed|unowned|nobody|nobody yet|no one|no one yet|no-one|someone|" +
	"somebody|anyone|anybody|open|?|??|???|????|-|--|–|—|owner|name|who|volunteer|volunteers|volunteer needed|to be decided|to be determined|" +
	"to be assigned|to be confirmed|not assigned|not set|not yet assigned|unknown|offen|niemand|n.n.|nn|à définir|à confirmer|por definir|" +
	"sin asignar|nog te bepalen|x|xx|xxx|pending")

// IsNobody tells words that stand where an owner should stand and name nobody.
func IsNobody(s string) bool {
	return nobodyWords.Has(strings.Trim(s, " .:()[]{}*_@"))
}

// LikelyPerson tells a name that carries its own evidence: a common given name, a role, everyone.
func LikelyPerson(s string) bool {
	if strings.HasPrefix(s, "@") || strings.EqualFold(s, "me") || IsEveryone(s) || RoleLength(s) == len(s) && s != "" {
		return true
	}
	w, _ := CutWord(strings.TrimPrefix(s, "@"))
	return vocab.FirstNames.Has(w) || doubleName(w) || Honorifics.Has(strings.TrimSuffix(w, ".")) || Pets[strings.ToLower(w)] != nil
}

// doubleName tells "Jean-Yves" and "Marie-Luise", two given names.
func doubleName(w string) bool {
	first, second, ok := strings.Cut(w, "-")
	return ok && vocab.FirstNames.Has(first) && vocab.FirstNames.Has(second)
}

// Collectives are words that make a group or an office of a name: "the Finance Committee".
var Collectives = vocab.Of(`team committee subcommittee board council exec executive staff group members member department dept office trustees governors management leadership supplier vendor contractor representatives
	chairs leads editors officers directors managers organisers organizers bureau comité junta bestuur vorstand rep consultant architect auditor`)
