package store

// Problem is what stands between duly and its database, for the administrator.
type Problem struct {
	What    string // a sentence
	Do      string // what to do about it, a sentence or two
	Passing bool   // it may be over when the same is tried again later
	Err     error  // as the engine says it; may be nil
}

// Error says what is wrong, what to do, and the engine's own words.
func (p *Problem) Error() string {
	s := p.What + " " + p.Do
	if p.Err != nil {
		s += " (" + p.Err.Error() + ")"
	}
	return s
}

// Unwrap gives the engine's error.
func (p *Problem) Unwrap() error { return p.Err }
