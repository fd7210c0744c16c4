package same

import (
	"fmt"
	"testing"
)

func TestSameTask(t *testing.T) {
	for _, c := range []struct {
		a, b string
		same bool
	}{
		{"Send the report to finance", "send report to Finance", true},
		{"Obtain three quotes for the pump", "Quotes for the pump to be obtained (three)", true},
		{"Renew the support contract", "Renewal of support contract", true},
		{"Update the wiki", "Update the website", false},
		{"Book the training room", "Book the marquee", false},
		{"", "Send the report", false},
		{"Publish the minutes", "Publish the minutes", true},
		{"Check the alarm contract", "Write the welcome text", false},
	} {
		if v := Tasks(c.a, c.b); (v >= 0.7) != c.same {
			t.Errorf("%q and %q: %.2f", c.a, c.b, v)
		}
	}
}

// tasks are n of much the same words.
func tasks(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("send the report %d on the visit to customer %d", i, i/7))
	}
	return out
}

func TestTheBestOfManyWordings(t *testing.T) {
	var w Wordings
	for _, task := range append(tasks(3000), "Do it", "order the new laptops", "order new laptops") {
		w.Add(task)
	}
	for _, c := range []struct {
		task string
		not  int
		want int
	}{
		{"Send the report 2900 on the visit to customer 414", -1, 2900},
		{"the report 17 on the visit to customer 2 is sent", -1, 17},
		{"order the new laptops", -1, 3001}, // the earliest of equals
		{"order the new laptops", 3001, 3002},
		{"do it", -1, 3000},
		{"paint the fence", -1, -1},
		{"", -1, -1},
	} {
		if got := w.Best(c.task, 0.8, func(n int) bool { return n != c.not }); got != c.want {
			t.Errorf("%q: %d, want %d", c.task, got, c.want)
		}
	}
}

func BenchmarkWordings(b *testing.B) {
	list := tasks(3000)
	for b.Loop() {
		var w Wordings
		for _, task := range list {
			w.Add(task)
		}
		for _, task := range list {
			w.Best(task, 0.8, func(int) bool { return true })
		}
	}
}

func FuzzSameTask(f *testing.F) {
	f.Add("send the report", "report sent to Sam")
	f.Fuzz(func(t *testing.T, a, b string) {
		if v := Tasks(a, b); v < 0 || v > 1 || v != Tasks(b, a) {
			t.Errorf("%q and %q: %v and %v", a, b, v, Tasks(b, a))
		}
	})
}
