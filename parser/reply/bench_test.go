package reply

import (
	"fmt"
	"strings"
	"testing"

	"duly/parser/reply/newtext"
)

const typical = "The offer is with legal.\nI expect them on Monday.\n\nBest regards,\nSam\n\nOn Mon, Nov 23, 2026 at 9:12 AM Lena Park <lena@acme.example> wrote:\n\n" +
	"> 1. Call the vendor (A-141)\n2. Order the switches (A-142)\n\nReply with a number and a word."

func BenchmarkRead(b *testing.B) {
	a := newtext.Answer{Text: "1 and 3 done, 2 is blocked by legal.\nThe rest by Friday.\n\n" + typical}
	c := contextOf("six")
	for b.Loop() {
		Read(a, c)
	}
}

func BenchmarkHostile(b *testing.B) {
	for name, s := range hostile() {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				Read(newtext.Answer{Text: s}, contextOf("six"))
			}
		})
	}
}

// A sentence about each row of the longest letters: what is told is held against every task.
func BenchmarkManyRows(b *testing.B) {
	c := contextOf("six")
	c.Offers = nil
	var text strings.Builder
	for i := range 200 {
		c.Offers = append(c.Offers, Offer{N: i + 1, Ref: fmt.Sprintf("A-%d", i+1), Task: fmt.Sprintf("Send report %d to the board of Kestrel by Friday", i)})
		fmt.Fprintf(&text, "I sent report %d to the board yesterday.\n", i)
	}
	for b.Loop() {
		Read(newtext.Answer{Text: text.String()}, c)
	}
}

// hostile are texts that make careless readers slow.
func hostile() map[string]string {
	var nested strings.Builder
	for i := range 2000 {
		nested.WriteString(strings.Repeat(">", i%400) + " On Mon, Nov 23, 2026 at 9:12 AM Lena <lena@acme.example> wrote:\n")
	}
	return map[string]string{
		"names":                    strings.Repeat("Ida Brehm\n\n", 7000),
		"names, quotes":            strings.Repeat(strings.Repeat("Ida Brehm\n\n", 30)+"> quoted\n\n", 200),
		"one line of 1 MB":         strings.Repeat("word ", 200_000),
		"1 MB without blanks":      strings.Repeat("x", 1_000_000),
		"2000 attributions":        strings.Repeat("On Mon, Nov 23, 2026 at 9:12 AM Lena <lena@acme.example> wrote:\n", 2000),
		"2000 nested":              nested.String(),
		"80 KB of On at":           strings.Repeat("On … at ", 8000),
		"80 KB of On at, lines":    strings.Repeat("On 2026 at\n", 8000),
		"80 KB of colons":          strings.Repeat("On 2026 wrote: ", 6000),
		"headers":                  strings.Repeat("From: x\n", 10_000),
		"blank lines":              "a\n" + strings.Repeat("\n", 300_000) + "b",
		"rules":                    strings.Repeat("____\n", 20_000),
		"dashes":                   strings.Repeat("-- \nx\n", 20_000),
		"short lines":              strings.Repeat("done\n", 100_000),
		"numbers":                  strings.Repeat("1, 2 and 3 done ", 40_000),
		"quotes and words in turn": strings.Repeat("> 1. task 1\nnot yet\n", 20_000),
		"quotes without rows":      strings.Repeat("> x\nnot yet\n", 20_000),
		"open divs":                "<html>" + strings.Repeat("<div>", 50_000) + "done",
		"open blockquotes":         "<html>" + strings.Repeat("<blockquote>", 20_000) + "done",
	}
}
