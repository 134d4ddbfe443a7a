package plans

import "time"

type set struct{ all map[string]time.Time }

func (s *set) Add(name string) { s.all[name] = time.Now() }

type plan struct {
	names *set
	ends  time.Time
}

func (p *plan) mark(name string) {
	p.names.Add(name)
	p.ends = p.ends.Add(time.Hour)
}
