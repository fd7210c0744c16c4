package invoice

import (
	"duly/parser/value"
	"duly/parser/when"
)

// Context is what is known before a document is read. The zero Context is valid.
type Context struct {
	when.Context                 // the moment the mail was written; the locale settles 3/4 where nothing else does
	Ours         Ours            // never the seller's
	VendorOrder  value.DateOrder // the order of day and month that this vendor printed before
	Sender       string          // who wrote the mail, where it is not a forward; "" unknown
	VendorName   string          // the vendor as known by the sender's address or an earlier invoice; "" unknown
}
