package mail

import (
	"time"

	"duly/parser/when"
)

// Away is what an away notice says.
type Away struct {
	Until   when.Day // the first day back; zero where the notice names none
	Standin string   // address of who stands in; the name where there is no address; "" where none is named
}

func awayOf(subject, text string, at time.Time) Away { return Away{} }
