package when

// otherLanguages in the order in which they explain a word that the writer's own
// language and English do not have.
var otherLanguages = []struct {
	code  string
	words []entry
}{
	{"de", germanWords}, {"fr", frenchWords}, {"es", spanishWords},
	{"nl", dutchWords}, {"it", italianWords}, {"pt", portugueseWords},
}

// Words stand without accents, as fold makes them.
var germanWords = []entry{
	{kMonth, 1, "januar jaenner janner !jan"}, {kMonth, 2, "februar feber !feb"}, {kMonth, 3, "marz maerz !mrz !mar"},
	{kMonth, 4, "april !apr"}, {kMonth, 5, "mai"}, {kMonth, 6, "juni !jun"}, {kMonth, 7, "juli !jul"},
	{kMonth, 8, "august !aug"}, {kMonth, 9, "september !sep !sept"}, {kMonth, 10, "oktober okt"},
	{kMonth, 11, "november !nov"}, {kMonth, 12, "dezember dez"},
	{kWeekday, 1, "montag !?mo"}, {kWeekday, 2, "dienstag !?di"}, {kWeekday, 3, "mittwoch !?mi"},
	{kWeekday, 4, "donnerstag !?do"}, {kWeekday, 5, "freitag !?fr"},
	{kWeekday, 6, "samstag sonnabend !?sa"}, {kWeekday, 0, "sonntag !?so"},
	{kWeekdays, 1, "montags"}, {kWeekdays, 2, "dienstags"}, {kWeekdays, 3, "mittwochs"}, {kWeekdays, 4, "donnerstags"},
	{kWeekdays, 5, "freitags"}, {kWeekdays, 6, "samstags"}, {kWeekdays, 0, "sonntags"},
	{kUnit, uMinute, "minuten"}, {kUnit, uHour, "stunde stunden !std"}, {kUnit, uDay, "tag tage tagen tages"},
	{kUnit, uWorkday, "arbeitstag arbeitstage arbeitstagen werktag werktage werktagen"},
	{kUnit, uWeek, "woche wochen"}, {kUnit, uMonth, "monat monate monaten monats monates !mts"},
	{kUnit, uQuarter, "quartal quartale quartalen quartals"}, {kUnit, uYear, "jahr jahre jahren jahres"},
	{kUnit, uWeekend, "wochenende wochenendes"},
	{kNum, 0, "null"}, {kNum, 1, "ein eine einer einem einen eins"}, {kNum, 2, "zwei zwo"}, {kNum, 3, "drei"}, {kNum, 4, "vier"},
	{kNum, 5, "funf fuenf"}, {kNum, 6, "sechs"}, {kNum, 7, "sieben"}, {kNum, 8, "acht"}, {kNum, 9, "neun"}, {kNum, 10, "zehn"},
	{kNum, 11, "elf"}, {kNum, 12, "zwolf zwoelf"}, {kNum, 14, "vierzehn"}, {kNum, 15, "funfzehn"}, {kNum, 20, "zwanzig"}, {kNum, 30, "dreissig"},
	{kOrd, 1, "erster erste ersten erstes"}, {kOrd, 2, "zweiter zweite zweiten zweites"}, {kOrd, 3, "dritter dritte dritten drittes"},
	{kOrd, 4, "vierter vierte vierten viertes"}, {kOrd, -1, "letzter letzte letzten letztes letztem"},
	{kRel, 0, "dieser diese diesen dieses diesem laufenden aktuellen"}, {kRel, 1, "nachster nachste nachsten nachstes nachstem naechste naechsten naechster naechstes"},
	{kRel, 2, "kommender kommende kommenden kommendes kommendem"}, {kRel, -1, "vergangenen vergangene vorige vorigen"}, {kRel, 3,
		"ubernachste ubernachsten ubernachster"},
	{kRelDay, 0, "heute"}, {kRelDay, 1, "?morgen"}, {kRelDay, 2, "ubermorgen uebermorgen"}, {kRelDay, -1, "gestern vorgestern"}, {kNow, 0, "jetzt"},
	{kPart, partMorning, "fruh frueh vormittag vormittags morgens"}, {kPart, partNoon, "mittag mittags"},
	{kPart, partAfternoon, "nachmittag nachmittags"}, {kPart, partEvening, "abend abends"}, {kPart, partNight, "nacht nachts"}, {kPart, partMidnight, "mitternacht"},
	{kLead, leadBy, "bis spatestens spaetestens vor"}, {kLead, leadOn, "!am zum ab !an"}, {kLead, leadTo, "auf"}, {kLead, leadIn, "im innerhalb binnen"},
	{kLead, leadAt, "!um gegen"}, {kLead, leadFor, "fur fuer"}, {kLead, leadSince, "seit jeden jeder jede jedes jeweils"}, {kAfter, 1, "nach"}, {kAfter, 0, "vom von"},
	{kThe, 0, "der das den dem zur beim !die"}, {kOf, 0, "des"},
	{kEdge, edgeStart, "anfang beginn"}, {kEdge, edgeMid, "mitte"}, {kEdge, edgeEnd, "ende schluss"},
	{kClock, 0, "uhr"}, {kHence, 0, "spater spaeter"}, {kWeekNo, 0, "kw kalenderwoche"}, {kSome, 3, "paar einige einigen"},
	{kHalf, 0, "halb halbe halben"}, {kAnd, 0, "und"}, {kApprox, 0, "ca etwa ungefahr einschliesslich inklusive"}, {kAgo, 0, "zuvor"},
	{kAbbr, abbrMonth, "monatsende"}, {kAbbr, abbrQuarter, "quartalsende"}, {kAbbr, abbrYear, "jahresende"},
	{kPolite, 0, "bitte danke"}, {kMeeting, 0, "besprechung sitzung termin"}, {kDue, 0, "fallig faellig frist falligkeit"}, {kMore, 0, "weitere weiteren mehr"},
	{kFollow, 0, "oder wenn weil mit ich wir sie er es ist sind aber uber sonst werden wird soll muss kann fertig erledigt"},
	{kBlock, 0, "guten gute raum seite abschnitt kapitel nummer schritt punkt punkte ausgabe"},
	{kHoliday, holChristmas, "weihnachten"}, {kHoliday, holEaster, "ostern"}, {kHoliday, holPentecost, "pfingsten"},
	{kHoliday, holChristmasEve, "heiligabend"}, {kHoliday, holNewYearsEve, "silvester"}, {kHoliday, holNewYear, "neujahr"},
	{kHoliday, holGoodFriday, "karfreitag"}, {kHoliday, holEasterMonday, "ostermontag"}, {kHoliday, holWhitMonday, "pfingstmontag"},
	{kHoliday, holNicholas, "nikolaus"},
}

var dutchWords = []entry{
	{kMonth, 1, "januari"}, {kMonth, 2, "februari"}, {kMonth, 3, "maart !mrt"}, {kMonth, 4, "april !apr"}, {kMonth, 5, "mei"},
	{kMonth, 6, "juni !jun"}, {kMonth, 7, "juli !jul"}, {kMonth, 8, "augustus"}, {kMonth, 9, "september"}, {kMonth, 10, "oktober !okt"},
	{kMonth, 11, "november"}, {kMonth, 12, "december"},
	{kWeekday, 1, "maandag !?ma"}, {kWeekday, 2, "dinsdag !?di"}, {kWeekday, 3, "woensdag !?wo"}, {kWeekday, 4, "donderdag !?do"},
	{kWeekday, 5, "vrijdag !?vr"}, {kWeekday, 6, "zaterdag !?za"}, {kWeekday, 0, "zondag !?zo"},
	{kUnit, uMinute, "minuut minuten"}, {kUnit, uHour, "uren"}, {kUnit, uDay, "dagen !dag"}, {kUnit, uWorkday, "werkdag werkdagen"},
	{kUnit, uWeek, "weken"}, {kUnit, uMonth, "maand maanden"}, {kUnit, uQuarter, "kwartaal kwartalen"}, {kUnit, uYear, "jaar jaren"}, {kUnit, uWeekend, "weekeinde"},
	{kNum, 1, "een"}, {kNum, 2, "twee"}, {kNum, 3, "drie"}, {kNum, 4, "!vier"}, {kNum, 5, "vijf"}, {kNum, 6, "!zes"}, {kNum, 7, "zeven"},
	{kNum, 8, "!acht"}, {kNum, 9, "negen"}, {kNum, 10, "tien"}, {kNum, 14, "veertien"},
	{kOrd, 1, "eerste"}, {kOrd, 2, "!tweede"}, {kOrd, 3, "derde"}, {kOrd, 4, "vierde"}, {kOrd, -1, "laatste"},
	{kRel, 0, "deze !dit"}, {kRel, 1, "volgende !volgend"}, {kRel, 2, "komende !komend aanstaande"}, {kRel, -1, "vorige !afgelopen"},
	{kRelDay, 0, "vandaag"}, {kRelDay, 1, "!?morgen morgenochtend morgenmiddag morgenavond"}, {kRelDay, 2, "overmorgen"}, {kRelDay, -1,
		"gisteren"}, {kRelDay, 10, "vanavond"},
	{kPart, partMorning, "ochtend vroeg"}, {kPart, partAfternoon, "middag vanmiddag"}, {kPart, partEvening, "avond"}, {kPart, partMidnight,
		"middernacht"}, {kNow, 0, "nu"},
	{kLead, leadBy, "!voor tot uiterlijk"}, {kLead, leadOn, "!op"}, {kLead, leadIn, "!over binnen"}, {kLead, leadAt, "!om"}, {kLead, leadSince, "sinds elke !iedere"},
	{kAfter, 0, "!na vanaf"}, {kThe, 0, "!de het"}, {kOf, 0, "van"},
	{kEdge, edgeStart, "!begin"}, {kEdge, edgeMid, "midden medio !half"}, {kEdge, edgeEnd, "eind einde"},
	{kClock, 0, "uur"}, {kWeekNo, 0, "weeknummer"}, {kAnd, 0, "!en"}, {kHence, 0, "!later"}, {kSome, 3, "!paar !enkele"}, {kApprox, 0, "ongeveer"},
	{kPolite, 0, "alstublieft graag !aub"}, {kBlock, 0, "!goede !goeden"}, {kMeeting, 0, "vergadering overleg"}, {kMore, 0, "extra"}, {kHoliday,
		holChristmas, "kerst kerstmis"}, {kHoliday, holEaster, "pasen"},
	{kHoliday, holPentecost, "pinksteren"}, {kHoliday, holNewYearsEve, "oudejaarsavond"}, {kHoliday, holNewYear, "nieuwjaar"}, {kHoliday, holChristmasEve, "kerstavond"},
	{kFollow, 0, "!of !moet !klaar"},
}
