package reminders

import "testing"

// FuzzNames holds that no line of addresses and no name of a service brings the reading down.
func FuzzNames(f *testing.F) {
	f.Add("From: Lena Brandt <lena@acme.example>")
	f.Add("Hosting 01/2026 – 12/2026 (yearly)")
	f.Fuzz(func(_ *testing.T, text string) {
		fromLine(text)
		serviceKey(text)
	})
}
