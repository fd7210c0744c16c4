package contract

import (
	"reflect"
	"strings"
	"testing"
)

func TestWhatAnswersTellOfAContract(t *testing.T) {
	for line, want := range map[string]Word{
		"ends 30.11.2027, notice 3 months, second priya": {Told: Told{End: day("2027-11-30"), NoticeMonths: 3, NoticeDays: 90, Deputy: "priya"}},
		"Deputy is lena@office.example":                  {Told: Told{Deputy: "lena@office.example"}},
		"30 November 2027":                               {Told: Told{End: day("2027-11-30")}},
		"2 ends 30 Nov 2027":                             {Target: "2", Told: Told{End: day("2027-11-30")}},
		"2 Dec 2027":                                     {Told: Told{End: day("2027-12-02")}},
		"c-7: started 1 March 2025, 24 months":           {Target: "C-7", Told: Told{Start: day("2025-03-01"), FirstTerm: 24}},
		"It's a 3 year term from 1 March 2025":           {Told: Told{Start: day("2025-03-01"), FirstTerm: 36}},
		"2 beginnt 30.11.2024, 48 Monate":                {Target: "2", Told: Told{Start: day("2024-11-30"), FirstTerm: 48}},
		"month to month":                                 {Rolling: true},
		"1 month to month":                               {Target: "1", Rolling: true},
		"Not a contract!":                                {NoContract: true},
		"forget C-7":                                     {NoContract: true},
		"2: delete":                                      {Target: "2", NoContract: true},
		"no deputy":                                      {NoDeputy: true},
		"durée indéterminée":                             {Rolling: true},
		"termine le 30/11/2027":                          {Told: Told{End: day("2027-11-30")}},
		"cost 500 USD":                                   {Told: Told{Cost: cents(50000), Currency: "USD"}},
	} {
		words, rest := ReadAnswer(line, monday)
		if len(words) != 1 || strings.TrimSpace(rest) != "" || words[0].Line != strings.Trim(line, "!") {
			t.Errorf("%s: %+v, rest %q", line, words, rest)
			continue
		}
		got := words[0]
		got.Line = ""
		if !sameTold(got.Told, want.Told) {
			t.Errorf("%s\n got  %+v\n want %+v", line, got.Told, want.Told)
		}
		if got.Told, want.Told = (Told{}), (Told{}); !reflect.DeepEqual(got, want) {
			t.Errorf("%s\n got  %+v\n want %+v", line, got, want)
		}
	}
}

func TestTalkAndDecisionsAreLeft(t *testing.T) {
	for _, line := range []string{
		"renew", "does not renew", "cancel it", "Does it end on 30 Nov 2027?", "> ends 30 Nov 2027", "We met on Friday, and it went well",
		"due 5 March", "a decision by Friday", "in 3 months", "3 cancel", "", strings.Repeat("ends 30 Nov 2027, ", 20),
	} {
		if words, rest := ReadAnswer(line, monday); len(words) > 0 || rest != line {
			t.Errorf("%s: %+v, rest %q", line, words, rest)
		}
	}
	words, rest := ReadAnswer("Hi\n2 ends 30 Nov 2027, renew\nBye", monday)
	if len(words) != 1 || rest != "Hi\n2 renew\nBye" {
		t.Errorf("%+v, rest %q", words, rest)
	}
}

// FuzzReadAnswer holds that no answer brings the reading down, and none loses a line.
func FuzzReadAnswer(f *testing.F) {
	f.Add("2 ends 30.11.2027, notice 3 months, second priya\nC-7 not a contract\n: .")
	f.Fuzz(func(t *testing.T, text string) {
		if _, rest := ReadAnswer(text, monday); strings.Count(rest, "\n") != strings.Count(text, "\n") {
			t.Errorf("%q leaves %q", text, rest)
		}
	})
}
