package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"duly/reminders"
	"duly/store"
)

// change lets the administrator change things of one kind by hand: "C" for contracts, "V" for
// vendors. The references are checked, the outcome is written, and done is said.
func change(cmd *cobra.Command, kind string, refs []string, done string, fn func(reminders.Policy, *store.Tx, []int64) (reminders.Outcome, error)) error {
	var ids []int64
	for _, ref := range refs {
		k, id := reminders.SplitRef(ref)
		if k != kind {
			return usage(cmd, fmt.Errorf("%q is no %s; name one such as %s-3", ref, map[string]string{"C": "contract", "V": "vendor"}[kind], kind))
		}
		ids = append(ids, id)
	}
	c, s, err := openStore(cmd)
	if err != nil {
		return err
	}
	defer s.Close()
	err = s.Update(cmd.Context(), now(), func(tx *store.Tx) error {
		out, err := fn(c.Policy(s.Secret()), tx, ids)
		if err != nil {
			return err
		}
		return tx.Apply(out, nil)
	})
	if err == nil {
		fmt.Fprintln(cmd.OutOrStdout(), done)
	}
	return err
}
