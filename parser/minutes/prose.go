package minutes

// prose reads sentences where no list or mark says what is to be done.
func (r *reader) prose() {}
