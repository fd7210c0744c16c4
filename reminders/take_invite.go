package reminders

import (
	"duly/parser/invite"
	"duly/parser/mail"
	"duly/parser/when"
	"duly/reminders/say"
)

// takeInvite makes a meeting known that duly was invited to: who takes part, and when it
// takes place next. It is never answered.
func (d *desk) takeInvite() {
	i := d.in.Facts.Invite
	if i == nil {
		d.because("noted: an answer to an invitation, %q", say.Clip(d.mail().Subject, 60))
		return
	}
	s, known := d.books.SeriesByUID(i.UID)
	switch {
	case known && !d.may(s.OrganiserID):
		d.because("ignored: %q is not %s’s meeting", say.Clip(s.Title, 60), d.who.Email)
		return
	case !known && (i.Cancelled || !i.Instance.IsZero()):
		d.because("noted: %q, which is not known", say.Clip(i.Title, 60))
		return
	case !known:
		s = Series{ID: d.books.NewID("series"), UID: i.UID, OrganiserID: d.who.ID}
	}
	s.InboxID = d.in.ID
	s = d.scheduled(s, *i)
	d.out.Series = append(d.out.Series, s)
	if next := s.Dates.After(d.today().AddDays(-1)); next.IsZero() {
		d.because("noted: no more meetings of %q", say.Clip(s.Title, 60))
	} else {
		d.because("noted: meeting %q, next on %s", say.Clip(s.Title, 60), next)
	}
}

// scheduled is a series after an invitation: all of it anew, or one occurrence moved or called off.
func (d *desk) scheduled(s Series, i invite.Invite) Series {
	switch {
	case i.Cancelled && !i.Instance.IsZero():
		s.Dates = s.Dates.Moved(i.Instance, when.Day{})
	case i.Cancelled:
		s.Dates = ""
	case !i.Instance.IsZero():
		s.Dates = s.Dates.Moved(i.Instance, i.Dates.First())
	default:
		s.Title, s.Dates = say.Clip(i.Title, 100), i.Dates
		s.Name = SeriesOf(plainSubject(s.Title))
		s.People = nil
		for _, p := range append([]invite.Person{i.Organiser}, i.People...) {
			if d.IsOurs(p.Email) && !d.IsSelf(p.Email) && !containsFold(s.People, p.Email) {
				s.People = append(s.People, d.ensure(mail.Address{Name: p.Name, Addr: p.Email}).Email)
			}
		}
	}
	return s
}

// series finds the meeting that a name belongs to: the sender's own, else the only one.
func (d *desk) series(name string) (Series, bool) {
	all := d.books.SeriesNamed(name)
	for _, s := range all {
		if s.OrganiserID == d.who.ID {
			return s, true
		}
	}
	if len(all) == 1 {
		return all[0], true
	}
	return Series{}, false
}
