// Package mailbox fetches mail by IMAP and sends it by SMTP. It knows bytes and
// addresses, nothing of what they mean.
package mailbox
