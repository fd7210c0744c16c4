package when

var englishWords = []entry{
	{kMonth, 1, "january jan"}, {kMonth, 2, "february feb febr"}, {kMonth, 3, "?march ?mar"},
	{kMonth, 4, "april apr"}, {kMonth, 5, "?may"}, {kMonth, 6, "june jun"}, {kMonth, 7, "july jul"},
	{kMonth, 8, "?august aug"}, {kMonth, 9, "september sept sep"}, {kMonth, 10, "october oct"},
	{kMonth, 11, "november nov"}, {kMonth, 12, "december ?dec"},

	{kWeekday, 1, "monday ?mon"}, {kWeekday, 2, "tuesday ?tue tues"},
	{kWeekday, 3, "wednesday ?wed weds"}, {kWeekday, 4, "thursday ?thu thur thurs"},
	{kWeekday, 5, "friday ?fri"}, {kWeekday, 6, "saturday ?sat"}, {kWeekday, 0, "sunday ?sun"},

	{kWeekdays, 1, "mondays"}, {kWeekdays, 2, "tuesdays"}, {kWeekdays, 3, "wednesdays"}, {kWeekdays, 4, "thursdays"},
	{kWeekdays, 5, "fridays"}, {kWeekdays, 6, "saturdays"}, {kWeekdays, 0, "sundays"},
	{kUnit, uSecond, "seconds sec secs ?s"}, {kUnit, uMinute, "minute minutes min mins ?m"},
	{kUnit, uHour, "hour hours hr hrs"}, {kClock, 1, "h"}, {kUnit, uDay, "day days ?d"},
	{kUnit, uWorkday, "workday workdays weekday weekdays"}, {kUnit, uWeek, "week weeks wk wks ?w"},
	{kUnit, uFortnight, "fortnight fortnights"}, {kUnit, uMonth, "month months mo mos mth mths"},
	{kUnit, uQuarter, "quarter quarters qtr qtrs"}, {kUnit, uYear, "year years yr yrs ?y"},
	{kUnit, uWeekend, "weekend weekends"},

	{kNum, 0, "zero oh o ou"}, {kNum, 1, "one ?a ?an"}, {kNum, 2, "two"}, {kNum, 3, "three"}, {kNum, 4, "four"},
	{kNum, 5, "five"}, {kNum, 6, "six"}, {kNum, 7, "seven"}, {kNum, 8, "eight"}, {kNum, 9, "nine"},
	{kNum, 10, "ten"}, {kNum, 11, "eleven"}, {kNum, 12, "twelve"}, {kNum, 13, "thirteen"}, {kNum, 14, "fourteen"},
	{kNum, 15, "fifteen"}, {kNum, 16, "sixteen"}, {kNum, 17, "seventeen"}, {kNum, 18, "eighteen"},
	{kNum, 19, "nineteen"}, {kNum, 20, "twenty"}, {kNum, 30, "thirty"}, {kNum, 40, "forty"}, {kNum, 50, "fifty"},
	{kNum, 60, "sixty"}, {kNum, 90, "ninety"},

	{kOrd, -1, "final"}, {kOrd, -2, "penultimate"}, {kOrd, 1, "first"}, {kOrd, 2, "second"}, {kOrd, 3, "third"}, {kOrd, 4, "fourth"}, {kOrd, 5, "fifth"},
	{kOrd, 6, "sixth"}, {kOrd, 7, "seventh"}, {kOrd, 8, "eighth"}, {kOrd, 9, "ninth"}, {kOrd, 10, "tenth"},
	{kOrd, 11, "eleventh"}, {kOrd, 12, "twelfth"}, {kOrd, 13, "thirteenth"}, {kOrd, 14, "fourteenth"},
	{kOrd, 15, "fifteenth"}, {kOrd, 16, "sixteenth"}, {kOrd, 17, "seventeenth"}, {kOrd, 18, "eighteenth"},
	{kOrd, 19, "nineteenth"}, {kOrd, 20, "twentieth"}, {kOrd, 30, "thirtieth"},

	{kRel, 0, "this current"}, {kRel, 1, "next following nxt"}, {kRel, 2, "coming upcoming"}, {kRel, -1, "last previous"},
	{kRelDay, 0, "today todays tday"}, {kRelDay, 1, "tomorrow tomorrows tmrw tmr tmrow tomorow tommorow tommorrow tomoro tomo tomos tomoz tmw"},
	{kRelDay, -1, "yesterday yesterdays"}, {kNow, 0, "now"},
	{kPart, partMorning, "morning"}, {kPart, partNoon, "noon midday lunchtime noontime"},
	{kPart, partAfternoon, "afternoon arvo"}, {kPart, partEvening, "evening"}, {kPart, partNight, "night"},
	{kPart, partMidnight, "midnight"}, {kRelDay, 10, "tonight tonite"},

	{kLead, leadOn, "on"}, {kLead, leadBy, "by until till til before"}, {kLead, leadIn, "in within during inside"},
	{kLead, leadAt, "at"}, {kLead, leadFor, "for"}, {kLead, leadSince, "since every each"}, {kLead, leadTo, "to through thru"},
	{kAfter, 1, "after"}, {kAfter, 0, "from"}, {kThe, 0, "the"}, {kOf, 0, "of"},
	{kEdge, edgeStart, "start beginning early begin"}, {kEdge, edgeMid, "mid middle"}, {kEdge, edgeEnd, "end late close rest remainder"},
	{kMer, 0, "am"}, {kMer, 1, "pm ?p"}, {kClock, 0, "clock oclock"},
	{kAgo, 0, "ago earlier"}, {kHence, 0, "later hence out"}, {kWork, 0, "working business work bus play"},
	{kWeekNo, 0, "cw"}, {kQuarter, 0, "q"}, {kSome, 2, "couple"}, {kSome, 3, "few"}, {kSome, 7, "several"}, {kSome, 12, "dozen"},
	{kHalf, 0, "half"}, {kSeason, 0, "spring"}, {kSeason, 1, "summer"}, {kSeason, 2, "autumn fall"}, {kSeason, 3, "winter"}, {kAnd, 0, "and"}, {kApprox, 0, "about around approximately approx roughly precisely circa ish sometime exactly"},
	{kAbbr, abbrDay, "eod cob eob"}, {kAbbr, abbrMidweek, "midweek"}, {kAbbr, abbrWeek, "eow"}, {kAbbr, abbrMonth, "eom"}, {kAbbr, abbrQuarter, "eoq"},
	{kAbbr, abbrYear, "eoy"}, {kMeeting, 0, "meeting call session mtg standup sync"}, {kDue, 0, "due deadline ready finish deliver eta"},
	{kPolite, 0, "please pls plz thanks thx then instead ok okay yes latest"}, {kFollow, 0,
		"or so if because with i we you he she it they is as but via unless when otherwise " +
			"will would should can could must that also too only not than his her our my their your was has have be who which"},
	{kBlock, 0, "version v ver release room rooms ticket tickets page pages step steps section chapter figure fig table item items " +
		"number no nr score size ref reference part parts phase line lines bug issue case build floor suite flat apartment apt row column slide task tasks " +
		"option model ext extension tel phone fax done complete completed ratio odds sprint level grade stage round article art " +
		"clause paragraph code port ip isbn iso rev revision invoice unit gate platform route highway episode season volume vol python java"},
	{kSep, 'T', "t"}, {kSep, 'Z', "z"}, {kDateWord, 0, "date calendar"}, {kMore, 0, "more another additional extra"},
	{kCurrency, 0, "usd eur gbp chf euro euros dollars dollar pounds cents percent"},

	{kPast, 1, "past"}, {kWish, 0, "happy merry wishes luck"}, {kNear, 0, "closest nearest"}, {kIdes, 0, "ides"},
}
