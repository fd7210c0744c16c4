package mailbox

import (
	"math"
	"time"
)

// Backoff returns how long to wait before trying again: base after the first
// attempt (1), doubling up to most. jitter gives a number from 0 up to 1, such as
// rand.Float64, and moves the wait by up to a tenth each way, so that many who
// failed together do not come back together; nil means none.
func Backoff(attempt int, base, most time.Duration, jitter func() float64) time.Duration {
	wait := float64(base) * math.Pow(2, float64(max(attempt, 1)-1))
	wait = min(wait, float64(most))
	if jitter != nil {
		wait *= 0.9 + 0.2*jitter()
	}
	return time.Duration(wait)
}
