package reply

import (
	"slices"
	"testing"

	"duly/parser/reply/newtext"
)

func shorts(cs []Command) []string {
	var out []string
	for _, c := range cs {
		out = append(out, c.short())
	}
	return out
}

// An item may be named by its words where exactly one offered item is meant.
func TestItemsNamedByTheirWords(t *testing.T) {
	c := Context{Context: tuesday, About: Items, Offers: []Offer{
		{N: 1, Ref: "A-11", Task: "Update the vendor list"},
		{N: 2, Ref: "A-12", Task: "Order the switches for the branch office"},
		{N: 3, Ref: "A-13", Task: "Order the cables"},
	}}
	for text, want := range map[string][]string{
		"The vendor list is done.":                             {"done 1"},
		"vendor list: done":                                    {"done 1"},
		"vendor list done, switches for branch office blocked": {"done 1", "block 2"},
		"The cables are done":                                  {"done 3"},
		"2 (switches for the branch office) done":              {"done 2"},
		"3 (vendor list) done":                                 nil, // number and words disagree
		"order done":                                           nil, // two items are orders
		"The office is done":                                   nil, // a small part of an item's words
		"The budget is done":                                   nil,
		"The switches were ordered by Olu.":                    {"done 2"},
		"The switches will be ordered by Olu.":                 nil,
		"Is the vendor list done?":                             nil,
		"The vendor list is not done":                          nil,
		"1. Update the vendor list (A-11): done":               {"done 1"},
		"2. Order the switches for the branch office (A-12) - blocked by legal": {"block 2"},
	} {
		if got := shorts(Read(newtext.Answer{Text: text}, c).Commands); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// Where duly knows its letter, answers between unmarked rows belong to the row above.
func TestAnswersBetweenUnmarkedRows(t *testing.T) {
	letter := "Hi Sam,\n\nthese are yours:\n\n1. Update the vendor list (A-11)\n2. Order the switches for the branch office (A-12)\n\nReply with a number and a word, such as: 1 done.\n\nduly"
	c := Context{Context: tuesday, About: Items, Offers: []Offer{
		{N: 1, Ref: "A-11", Task: "Update the vendor list"},
		{N: 2, Ref: "A-12", Task: "Order the switches for the branch office"},
	}}
	answer := "See below.\n\nFrom: duly <duly@acme.example>\nSent: Monday, November 23, 2026 9:12 AM\nTo: Sam\nSubject: two items\n\nHi Sam,\n\nthese are yours:\n\n1. Update the vendor list (A-11)\ndone yesterday\n2. Order the switches for the branch office (A-12)\nwaiting for the budget\n\nReply with a number and a word, such as: 1 done.\n\nduly"
	r := Read(newtext.Answer{Text: answer, Parent: letter}, c)
	if want := []string{"done 1", "block 2"}; !slices.Equal(shorts(r.Commands), want) {
		t.Errorf("got %q, want %q, of %q", shorts(r.Commands), want, r.Text)
	}
	if r := Read(newtext.Answer{Text: letter, Parent: letter}, c); len(r.Commands) != 0 || r.Text != "" {
		t.Errorf("our own letter sent back says %q and %q", r.Text, shorts(r.Commands))
	}
}

// What a command carries besides its item.
func TestWhatCommandsCarry(t *testing.T) {
	first := func(kind, text string) Command {
		r := Read(newtext.Answer{Text: text}, contextOf(kind))
		if len(r.Commands) == 0 {
			t.Fatalf("no command in %q", text)
		}
		return r.Commands[0]
	}
	if c := first("one", "It is blocked by the vendor, who wants more money."); c.Reason != "the vendor, who wants more money" {
		t.Errorf("reason %q", c.Reason)
	}
	if c := first("one", "80 % done"); c.Reason != "80 % done" {
		t.Errorf("reason %q", c.Reason)
	}
	if c := first("direct", "add: Lena Park to book the room by Friday"); c.Text != "book the room" || c.To != "Lena Park" || c.Until.String() != "2026-11-27" {
		t.Errorf("add %+v", c)
	}
	for text, want := range map[string][]int{
		"warn 120, 60 and 30 days before": {120, 60, 30}, "warn me 60 and 30 days before": {60, 30}, "warn 120 60 30": {120, 60, 30},
		"warn us 3 months and 2 weeks before": {90, 14}, "warn me only 90/60 days before": {90, 60}, "warn 6 and 3 months before, please": {180, 90},
	} {
		if c := first("renewal", text); !slices.Equal(c.Days, want) {
			t.Errorf("%q: days %v", text, c.Days)
		}
	}
	if c := first("one", "Hi. Done. Thanks."); c.Evidence != "Done." {
		t.Errorf("evidence %q", c.Evidence)
	}
	if c := first("one", "snooze until next week"); c.UntilText == "" {
		t.Errorf("the words of the day are lost: %+v", c)
	}
}

// A new item ends with its line, unless the mail program wrapped that.
func TestANewItemEndsWithItsLine(t *testing.T) {
	for text, want := range map[string][]string{
		"add: Lena Park to book the room by Friday\nok":                                      {"book the room", ""},
		"add: Lena Park to book the large room on the first floor and its\ncoffee by Friday": {"book the large room on the first floor and its coffee"},
	} {
		var got []string
		for _, c := range Read(newtext.Answer{Text: text}, contextOf("receipt")).Commands {
			got = append(got, c.Text)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// A row given to everyone is none that the next command means.
func TestARowOfEveryoneInAList(t *testing.T) {
	for text, want := range map[string][]string{
		"1 sam, 2 all, 3 drop": {"assign 1 >sam", "assign 2 >all", "drop 3"},
		"2 sam, 3 all, ok":     {"assign 2 >sam", "assign 3 >all", "confirm"},
		"1, 2, 3 all done":     {"done 1", "done 2", "done 3"},
	} {
		if got := shorts(Read(newtext.Answer{Text: text}, contextOf("receipt")).Commands); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// Names that are known are taken even when written small, others are not.
func TestKnownNames(t *testing.T) {
	c := contextOf("receipt")
	c.People = []string{"Sam Reed", "Priya Shah"}
	for text, want := range map[string][]string{"2 sam": {"assign 2 >sam"}, "2 priya": {"assign 2 >priya"}, "2 later": nil, "2 hmm": nil} {
		if got := shorts(Read(newtext.Answer{Text: text}, c).Commands); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// A bare name hands an item of a reminder over only where somebody of that name is known.
func TestKnownNamesOfItems(t *testing.T) {
	c := contextOf("six")
	c.People = []string{"Sam Reed", "Priya Shah"}
	for text, want := range map[string][]string{"1 priya": {"assign 1 >priya"}, "1 later": nil, "priya": nil, "Thanks Priya": nil} {
		if got := shorts(Read(newtext.Answer{Text: text}, c).Commands); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
	c.Offers = c.Offers[:1]
	for text, want := range map[string][]string{"priya": {"assign >priya"}, "Priya Shah": {"assign >Priya Shah"}, "Hi Priya": nil, "Thanks, Priya": nil, "carol": nil} {
		if got := shorts(Read(newtext.Answer{Text: text}, c).Commands); !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}
