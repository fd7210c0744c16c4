package calendar

import (
	"strings"
	"time"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/at"
	"github.com/rickar/cal/v2/be"
	"github.com/rickar/cal/v2/ca"
	"github.com/rickar/cal/v2/ch"
	"github.com/rickar/cal/v2/cz"
	"github.com/rickar/cal/v2/de"
	"github.com/rickar/cal/v2/dk"
	"github.com/rickar/cal/v2/es"
	"github.com/rickar/cal/v2/fr"
	"github.com/rickar/cal/v2/gb"
	"github.com/rickar/cal/v2/ie"
	"github.com/rickar/cal/v2/it"
	"github.com/rickar/cal/v2/nl"
	"github.com/rickar/cal/v2/no"
	"github.com/rickar/cal/v2/pl"
	"github.com/rickar/cal/v2/se"
	"github.com/rickar/cal/v2/us"

	"duly/parser/when"
)

// holidays are the public holidays by ISO 3166 country, or subdivision where it has its own.
var holidays = map[string][]*cal.Holiday{
	"AT": at.Holidays, "BE": be.Holidays, "CA": ca.Holidays, "CH": ch.Holidays,
	"CH-BE": ch.HolidaysBE, "CH-GE": ch.HolidaysGE, "CH-ZH": ch.HolidaysZH,
	"CZ": cz.Holidays, "DE": de.Holidays,
	"DE-BB": de.HolidaysBB, "DE-BE": de.HolidaysBE, "DE-BW": de.HolidaysBW, "DE-BY": de.HolidaysBY,
	"DE-HB": de.HolidaysHB, "DE-HE": de.HolidaysHE, "DE-HH": de.HolidaysHH, "DE-MV": de.HolidaysMV,
	"DE-NI": de.HolidaysNI, "DE-NW": de.HolidaysNW, "DE-RP": de.HolidaysRP, "DE-SH": de.HolidaysSH,
	"DE-SL": de.HolidaysSL, "DE-SN": de.HolidaysSN, "DE-ST": de.HolidaysST, "DE-TH": de.HolidaysTH,
	"DK": dk.Holidays, "ES": es.Holidays, "FR": fr.Holidays, "GB": gb.Holidays, "IE": ie.Holidays,
	"IT": it.Holidays, "NL": nl.Holidays, "NO": no.Holidays, "PL": pl.Holidays, "SE": se.Holidays,
	"US": us.Holidays,
}

// KnownCountry says whether duly knows the holidays of an ISO 3166 country or subdivision.
func KnownCountry(code string) bool {
	_, ok := holidays[strings.ToUpper(code)]
	return ok
}

// holiday says whether d is a public holiday; the days of an unknown country are all working days.
func holiday(country string, d when.Day) bool {
	list := holidays[strings.ToUpper(country)]
	if list == nil {
		return false
	}
	public := cal.Calendar{Holidays: list}
	actual, observed, _ := public.IsHoliday(d.In(time.UTC))
	return actual || observed
}
