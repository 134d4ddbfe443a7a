package plans

import "time"

type plan struct {
	ends time.Time
}

func (p *plan) extend(days int, from time.Time) {
	if p.ends.IsZero() {
		p.ends = from
	}
	p.ends.AddDate(0, 0, days) // expect: dropped-result
	from.UTC() // expect: dropped-result
	from.Format(time.RFC3339) // expect: dropped-result
	p.ends.Before(from) // expect: dropped-result
	time.Now().Add(time.Hour) // expect: dropped-result
}
