package store

import (
	"fmt"
	"strings"
)

// where gathers the conditions of a question.
type where struct {
	conds []string
	args  []any
}

// when adds a condition where ok holds. A ? in it stands for the next argument.
func (w *where) when(ok bool, cond string, args ...any) {
	if !ok {
		return
	}
	for _, a := range args {
		w.args = append(w.args, a)
		cond = strings.Replace(cond, "?", fmt.Sprintf("$%d", len(w.args)), 1)
	}
	w.conds = append(w.conds, cond)
}

// in adds that a column has one of the values; none let everything pass.
func in[V any](w *where, col string, values []V) {
	args := make([]any, len(values))
	for i, v := range values {
		args[i] = v
	}
	w.when(len(values) > 0, col+" IN ("+strings.TrimSuffix(strings.Repeat("?, ", len(values)), ", ")+")", args...)
}

func (w *where) text() string {
	if len(w.conds) == 0 {
		return ""
	}
	return "WHERE " + strings.Join(w.conds, " AND ")
}

// sql is the rest of a SELECT with an order and a limit, and its arguments.
func (w *where) sql(order string, limit int) (string, []any) {
	args := append(w.args, atMost(limit))
	return fmt.Sprintf("%s ORDER BY %s LIMIT $%d", w.text(), order, len(args)), args
}
