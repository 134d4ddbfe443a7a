package dates

import "time"

type Date struct{ at time.Time }

func (d Date) Format(layout string) string {
	return d.at.Format("YYYY-MM-DD") // expect: misread-call
}

type stamp struct{ time.Time }

func show(d Date, at *time.Time, s stamp) []string {
	return []string{
		d.Format("YYYY"),
		at.Format("YYYY-MM-DD"),         // expect: misread-call
		s.Format("YYYY-MM-DD"),          // expect: misread-call
		time.Now().Format("YYYY-MM-DD"), // expect: misread-call
	}
}
