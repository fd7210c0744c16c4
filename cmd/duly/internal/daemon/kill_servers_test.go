//go:build servers

package daemon

import (
	"fmt"
	"testing"
)

// TestKilledAnywhere ends the daemon at every single call of Step.
func TestKilledAnywhere(t *testing.T) {
	whole := tellUntil(t, 0)
	for at := range whole.steps {
		t.Run(fmt.Sprintf("%s, call %d", whole.steps[at], at+1), func(t *testing.T) {
			t.Parallel()
			whole.same(t, tellUntil(t, at+1))
		})
	}
}
