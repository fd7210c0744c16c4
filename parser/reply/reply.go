// Package reply reads an answer to a letter: the text that its sender wrote new, and the
// commands in it. Where it doubts it reads no command: closing something wrongly is the
// worst mistake that duly can make.
package reply
