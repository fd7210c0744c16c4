package genre

import (
	"strings"
	"testing"

	"duly/parser/minutes/page"
)

func TestTitlesThatHandNothingOut(t *testing.T) {
	for title, want := range map[string]bool{"How our meetings work": true, "Writing good minutes": true, "Setting up the projector": true,
		"Steering group": false, "Planning meeting 3 May": false, "How are you?": false} {
		if got := teaches(title); got != want {
			t.Errorf("teaches(%q) = %v", title, got)
		}
	}
	for title, want := range map[string]bool{"Foundation News, May 2026": true, "WILDLIFE TRUST NEWS": true, "Good News: we got the grant": false,
		"The news is out": false, "News about the roof from Sam": false} {
		if got := newsTitle(title); got != want {
			t.Errorf("newsTitle(%q) = %v", title, got)
		}
	}
	for _, text := range []string{"COMM 310 Writing\n\nCourse description\nStudents will write.", "Remarks by the Governor\n\nThank you."} {
		if !Manual(page.Parse(text)) {
			t.Errorf("no manual: %q", text)
		}
	}
}

func TestEssay(t *testing.T) {
	essay := "What the choir taught me\n\n" + strings.Repeat("I made a list. I'd learn to read music. The piano is still waiting.\n\n", 3)
	if !Essay(page.Parse(essay)) {
		t.Error("paragraphs of sentences are no essay")
	}
	if Essay(page.Parse("I'll ring the plumber. He knows the boiler. It is old.\n\nSam can pay him.")) {
		t.Error("a note is an essay")
	}
}
