package genre

import (
	"testing"

	"duly/parser/minutes/page"
)

func TestReleases(t *testing.T) {
	for text, want := range map[string]bool{
		"quayboard (2.4-3) unstable; urgency=medium\n\n  * Fix a typo.\n":                             true,
		"v2.1 (2026-06-11)\n-----\n* fix fonts\n":                                                     true,
		"# Changes\n\n## [1.4.0] - 2026-11-02\n- a\n\n## [1.3.9] - 2 Oct 2026\n- b\n\n## v1.3\n- c\n": true,
		"---\ntitle: \"Quayboard v2.1.0 (Feb 2026)\"\n---\n\nTODO: add links\n":                       true,
		"Minutes of 12.11.26\n\n12.11.26\nSam to order racks\n":                                       false,
		"Release planning\n\nv2.1\nSam to fix the fonts\n\nv2.2\nLena to test\n":                      false,
		"3.1.1\nSam to order racks\n3.1.2\nLena to test\n3.1.3\nNoted.\n":                             false,
	} {
		if got := Releases(page.Parse(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
