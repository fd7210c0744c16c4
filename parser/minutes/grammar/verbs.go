package grammar

import (
	"strings"

	"duly/parser/scan"
	"duly/parser/vocab"
)

// taskVerbs are verbs that tasks begin with in everyday office English, in their base form.
var taskVerbs = vocab.Of(`accept access acquire act action activate adapt add address adjust administer adopt advertise advise agree aim align allocate allow amend analyse analyze announce answer
	apply appoint approach approve archive arrange articulate ask assemble assess assign assist attach attend audit authorise authorize automate back backup balance ban benchmark bid block blog book
	borrow brainstorm brief bring broadcast browse budget build bump buy calculate call cancel capture care carry cascade catch categorise categorize celebrate chair change chase check choose circulate circle
	clarify classify clean clear close coach code collaborate collate collect combine come comment commission commit communicate compare compile complete compose conclude conduct confer configure confirm connect
	consider consolidate construct consult contact continue contribute convene convert coordinate co-ordinate copy correct cost create cut deal debug decide declare decommission define delegate delete deliver
	demo demonstrate deploy describe design destroy detail determine develop devise diagnose direct disable discuss dismantle dm display dispatch dispose distribute divide do document donate double download draft draw
	drive drop duplicate edit educate elaborate elicit eliminate email e-mail enable encourage engage enhance enlist enquire enrol enroll ensure enter erect escalate establish estimate evaluate examine
	execute expand expedite experiment explain explore export extend extract facilitate feed fetch figure file fill finalise finalize finance find finish fit fix flag flesh flush follow forecast form format formulate forward
	fund gather generate get give go grant group grow guide hand handle hire hold hook host identify implement import improve incorporate increase inform initiate inquire insert inspect install
	instruct integrate interview introduce inventory investigate invite invoice issue join keep kick label launch lead learn leave let liaise link list listen load lobby locate lock log look lookup lower maintain make manage
	map mark market measure meet mention merge message migrate modify monitor motivate mount move name negotiate notify nominate note obtain offer onboard open operate optimise optimize order organise organize
	outline overhaul oversee own pack paint park pass patch pay perform phone pick pilot ping pitch place plan plug poll populate post postpone prepare present press prevent price print prioritise prioritize
	process procure produce profile program progress promote proof propose protect prototype prove provide provision publicise publicize publish pull purchase pursue push put query quote raise reach read
	rebase rebuild recall receive recheck recommend reconcile reconfirm record recruit redesign redeploy redo redraft reduce refactor refer refine refresh refund regenerate register reinstate reissue reject relay
	release relocate remind remove rename renegotiate renew rent reopen reorganise reorganize repair replace reply report repost represent reproduce request rerun reschedule research reset resend reserve
	resolve respond restart restore restrict restructure resubmit retest retrieve return reuse reverse revert review revise revisit rewrite ring rollback roll rotate run safeguard sample save scan schedule scope scout screen
	scrub search secure seek select sell send separate serve service set setup settle share ship shop show shut sign simplify simulate size sketch solicit solve sort source speak specify split
	sponsor spread stage standardise standardize start state step stop store stress structure study submit subscribe suggest summarise summarize supervise supply support survey suspend swap switch sync synchronise synchronize table tackle
	tag take talk target task teach tell tender terminate test tidy touch track trade train transcribe transfer translate transport treat triage trial trigger trim troubleshoot try tune turn tweak type
	undertake unify uninstall unlock update upgrade upload use utilise utilize validate verify version view visit volunteer wait walk warn wash watch weigh work wrap write
	repeat retry reprint recap commence debrief embed empty endorse enforce equip factor familiarise familiarize freeze frame fulfil fulfill furnish gauge greet halt harmonise harmonize hang illustrate index induct insure
	interpret isolate itemise itemize justify kick-off lay lend lift light lodge mail mirror mitigate mobilise mobilize mock normalise normalize observe orient package port pre-order preserve probe proceed prompt qualify quantify rank
	rate rationalise rationalize realign rearrange reboot recalculate reclaim reconnect reconsider reconvene redirect refill reflect rehearse reinforce relaunch remedy renumber reorder repaint replenish rescope reshare resize restock
	resume retain retrain revalidate revamp route scale segment sew shadow sharpen shift shorten signpost slot socialise socialize spearhead stabilise stabilize staff stamp stock streamline strengthen substitute sum surface sweep
	synthesise synthesize tally telephone tie tighten total trace transition trawl unblock unbook uncover unpack upskill vacuum vet visualise visualize waive water widen wire withdraw witness zip cover demonstrate detach dry
	reword rework rephrase reassess reassign reallocate reinstall re-send re-run re-check re-test double-check dig nudge loop ask sync poke prep spec doc cc spin stand draw scaffold lint profile sanity-check walkthrough bring
	benchmark crosscheck cross-check proofread proof-read laminate deposit photograph photocopy collect fundraise cater chase-up follow-up apologize apologise decline dispute countersign courier redline accrue unwind hedge reassure nag rekey reenter expense litigate depose dictate subpoena digest strip cherry-pick backport squash bisect strike staple bind overnight rehire recompile notarize refile retype disburse deduct withhold rebill tabulate alert congratulate fax recirculate re-circulate minute agenda bank reimburse mow plant dig weed`)

// IsTaskVerb tells whether the lower-case word w is a verb in base form that tasks begin with.
func IsTaskVerb(w string) bool {
	if taskVerbs[w] {
		return true
	}
	if rest, ok := strings.CutPrefix(w, "re-"); ok {
		return taskVerbs[rest]
	}
	return foreignVerbs[w]
}

// foreignVerbs are imperatives and infinitives that tasks begin with in French, Spanish and Dutch,
// and the German ones that stand first; German infinitives stand last and need no list.
var foreignVerbs = vocab.Of(`envoyer préparer vérifier contacter organiser rédiger mettre finaliser transmettre demander relancer planifier valider fournir créer réserver analyser présenter appeler informer ajouter corriger
	compléter prendre faire définir étudier confirmer diffuser partager proposer commander signer
	enviar preparar verificar contactar organizar redactar actualizar finalizar pedir solicitar programar validar proporcionar crear reservar analizar presentar llamar informar añadir corregir completar definir
	confirmar compartir proponer comprar firmar revisar hacer coordinar elaborar
	sturen versturen voorbereiden controleren contacteren organiseren schrijven bijwerken afronden vragen plannen bestellen maken opstellen uitwerken bellen regelen aanpassen nakijken stuur maak bel plan
	klären prüfen senden schicken erstellen vorbereiten organisieren bestellen abstimmen anrufen`)

// verbBefore tells whether a word that is a name, too, is a verb here: "Mark the exits", not "Mark to …".
func verbBefore(tail string) bool {
	if !strings.HasPrefix(tail, " ") {
		return false
	}
	_, w, _ := Connect(tail)
	return w == "" && !scan.IsUpper(scan.ByteAt(tail, 1))
}

// StartsTask tells whether s begins with a task verb, with or without "to" or "please".
func StartsTask(s string) bool {
	for range 3 {
		w, tail := CutWord(s)
		lo := strings.ToLower(w)
		switch {
		case lo == "to" || lo == "please" || lo == "also" || lo == "kindly" || lo == "then":
			s = strings.TrimLeft(tail, " ,")
			continue
		case vocab.FirstNames[lo] && scan.IsUpper(scan.ByteAt(w, 0)) && !verbBefore(tail):
			return false
		case lo == "have" && strings.HasPrefix(tail, " a "): // "have a look"
			return true
		case strings.HasPrefix(tail, " - ") || strings.HasPrefix(tail, " – "): // "agree - each of us …"
			return false
		case lo == "do" || IsTaskVerb(lo):
			return lo == "do" && strings.HasPrefix(tail, " ") || lo != "do" && !strings.HasPrefix(tail, ":") && !strings.HasPrefix(tail, "'")
		}
		return false
	}
	return false
}

// Stative are verbs of being, feeling and moving about: "will be leaving", "will join" are no tasks.
var Stative = vocab.Of(`be have leave retire become remain stay need want know like love receive benefit enjoy miss depend cost return arrive stand step happen exist belong seem appear see hear feel think believe
	hope wish expect mean matter last result cease suffer die live consist contain include involve require allow affect occur attend join come go fall rise grow lose win continue begin stop end start open close take chair
	vote abstain mind wait help`)
