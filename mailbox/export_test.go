package mailbox

import "time"

// Hurry shortens the patience of a connection that has been dialled with more.
func (c *IMAP) Hurry(silence time.Duration) { c.server.Timeout = silence }

// Hurry shortens the patience of a connection that has been dialled with more.
func (c *SMTP) Hurry(silence time.Duration) { c.server.Timeout = silence }

// HurryAfterStop shortens how long the answer to the final dot is waited for
// once the context has ended.
func (c *SMTP) HurryAfterStop(grace time.Duration) { c.grace = grace }
