package when

// scandinavianWords are those of Swedish, Danish and Norwegian, which do not contradict each
// other.
var scandinavianWords = []entry{
	{kMonth, 1, "januari januar"}, {kMonth, 2, "februari februar"}, {kMonth, 3, "mars marts"}, {kMonth, 5, "maj mai"},
	{kMonth, 6, "juni"}, {kMonth, 7, "juli"}, {kMonth, 8, "augusti august"}, {kMonth, 10, "oktober okt"}, {kMonth, 12, "desember des"},
	{kWeekday, 1, "mandag mandagen"}, {kWeekday, 2, "tisdag tisdagen tirsdag"}, {kWeekday, 3, "onsdag onsdagen"},
	{kWeekday, 4, "torsdag torsdagen"}, {kWeekday, 5, "fredag fredagen"}, {kWeekday, 6, "lordag lordagen"}, {kWeekday, 0, "sondag sondagen"},
	{kWeekdays, 1, "mandagar mandage mandager"}, {kWeekdays, 2, "tisdagar tirsdage tirsdager"}, {kWeekdays, 3, "onsdagar onsdage onsdager"},
	{kWeekdays, 4, "torsdagar torsdage torsdager"}, {kWeekdays, 5, "fredagar fredage fredager"},
	{kUnit, uMinute, "minuter minutter"}, {kUnit, uHour, "timme timmar timer time"}, {kUnit, uDay, "dagar dage dager"},
	{kUnit, uWorkday, "arbetsdag arbetsdagar arbejdsdag arbejdsdage arbeidsdager vardagar hverdage virkedager"},
	{kUnit, uWeek, "vecka veckor veckan uge uger ugen uke uker uken uka"}, {kUnit, uMonth, "manad manader manaden maned maneder maneden"},
	{kUnit, uQuarter, "kvartal kvartalet"}, {kUnit, uYear, "ar aret"}, {kUnit, uWeekend, "helg helgen helga"},
	{kNum, 1, "?en ?ett ?et"}, {kNum, 2, "tva to"}, {kNum, 3, "tre"}, {kNum, 4, "fyra fire"}, {kNum, 5, "fem"}, {kNum, 6, "seks"}, {kNum, 7, "sju syv"},
	{kNum, 8, "atta otte atte"}, {kNum, 9, "nio"}, {kNum, 10, "tio ti"}, {kNum, 14, "fjorton fjorten"},
	{kOrd, 1, "forsta forste"}, {kOrd, 2, "andra anden andre"}, {kOrd, 3, "tredje"}, {kOrd, 4, "fjarde fjerde"}, {kOrd, -1, "sista sidste siste"},
	{kRel, 0, "denna detta denne dette"}, {kRel, 1, "nasta naste neste nastkommande"}, {kRel, 2, "kommande kommende forstkommende"}, {kRel, -1, "forra forrige"},
	{kRelDay, 0, "idag ?dag"}, {kRelDay, 1, "imorgon imorgen morgon morgen"}, {kRelDay, 2, "overmorgon overmorgen"}, {kRelDay, -1, "igar"},
	{kRelDay, 10, "ikvall"},
	{kPart, partMorning, "formiddag formiddagen morgonen morgenen"}, {kPart, partAfternoon, "eftermiddag eftermiddagen ettermiddag ettermiddagen"},
	{kPart, partEvening, "kvall kvallen aften kveld"}, {kPart, partMidnight, "midnatt midnat"},
	{kLead, leadBy, "till til senast senest innan inden innen fore for fram frem"}, {kLead, leadOn, "pa"}, {kLead, leadIn, "i om inom"},
	{kLead, leadAt, "klockan klokken klokka kl"}, {kLead, leadSince, "sedan siden varje hver"}, {kAfter, 1, "efter etter"}, {kAfter, 0, "fran fra"}, {kThe, 0, "den det"},
	{kOf, 0, "av af"}, {kAnd, 0, "och og"}, {kEdge, edgeStart, "borjan begyndelsen begynnelsen starten"}, {kEdge, edgeMid, "mitten midten"},
	{kEdge, edgeEnd, "slutet slut slutningen udgangen slutten"}, {kMeeting, 0, "mote mode"}, {kPolite, 0, "tack tak takk"}, {kBlock, 0, "god goda"},
}

var finnishWords = []entry{
	{kMonth, 1, "tammikuu tammikuuta tammikuun"}, {kMonth, 2, "helmikuu helmikuuta helmikuun"}, {kMonth, 3, "maaliskuu maaliskuuta maaliskuun"},
	{kMonth, 4, "huhtikuu huhtikuuta huhtikuun"}, {kMonth, 5, "toukokuu toukokuuta toukokuun"}, {kMonth, 6, "kesakuu kesakuuta kesakuun"},
	{kMonth, 7, "heinakuu heinakuuta heinakuun"}, {kMonth, 8, "elokuu elokuuta elokuun"}, {kMonth, 9, "syyskuu syyskuuta syyskuun"},
	{kMonth, 10, "lokakuu lokakuuta lokakuun"}, {kMonth, 11, "marraskuu marraskuuta marraskuun"}, {kMonth, 12, "joulukuu joulukuuta joulukuun"},
	{kWeekday, 1, "maanantai maanantaina maanantaihin"}, {kWeekday, 2, "tiistai tiistaina tiistaihin"}, {kWeekday, 3, "keskiviikko keskiviikkona keskiviikkoon"},
	{kWeekday, 4, "torstai torstaina torstaihin"}, {kWeekday, 5, "perjantai perjantaina perjantaihin"}, {kWeekday, 6, "lauantai lauantaina lauantaihin"},
	{kWeekday, 0, "sunnuntai sunnuntaina sunnuntaihin"},
	{kUnit, uDay, "paiva paivaa paivan"}, {kUnit, uWorkday, "arkipaivaa arkipaivan tyopaivaa"}, {kUnit, uWeek, "viikko viikkoa viikon viikolla viikot"},
	{kUnit, uMonth, "kuukausi kuukautta kuukauden kuussa"}, {kUnit, uYear, "vuosi vuotta vuoden vuonna"}, {kUnit, uHour, "tunti tuntia tunnin"},
	{kNum, 1, "yksi yhden"}, {kNum, 2, "kaksi kahden"}, {kNum, 3, "kolme kolmen"}, {kNum, 4, "nelja neljan"}, {kNum, 5, "viisi viiden"}, {kNum, 10, "kymmenen"},
	{kRel, 0, "tama talla taman"}, {kRel, 1, "ensi seuraava seuraavan"}, {kRel, -1, "viime"}, {kRelDay, 0, "tanaan"}, {kRelDay, 1, "huomenna huomiseen"},
	{kRelDay, 2, "ylihuomenna"}, {kRelDay, -1, "eilen"}, {kLead, leadBy, "ennen viimeistaan"}, {kLead, leadAt, "klo kello"}, {kAnd, 0, "ja"},
	{kHence, 0, "kuluttua paasta"}, {kPolite, 0, "kiitos"},
}
