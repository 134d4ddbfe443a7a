package dates

import (
	"strings"
	"time"

	"cloud.google.com/go/civil"
)

type Date struct{ at time.Time }

func (d Date) Format(layout string) string {
	return d.at.Format(strings.NewReplacer("YYYY", "2006", "MM", "01", "DD", "02").Replace(layout))
}

type span[T any] struct{ from, to T }

func (*span[T]) Format(layout string) string { return layout }

type invoice struct{ due Date }

func today() Date { return Date{time.Now()} }

func show(d Date, s *span[int], i invoice, c civil.Date) []string {
	return []string{
		d.Format("YYYY-MM-DD"),
		s.Format("YYYY"),
		i.due.Format("YYYY-MM-DD"),
		today().Format("YYYY-MM-DD"),
		c.Format("%Y-%m-%d"),
	}
}
