package spans

import (
	"errors"
	"math"
	"time"
)

type span struct{ start, end time.Time }

func (s span) length() time.Duration {
	return s.end.Sub(s.end) // expect: self-compare
}

func (s span) isBefore(other span) bool {
	return s.start.Before(s.start) // expect: self-compare
}

func isSame(err, cause error) bool {
	return errors.Is(err, err) // expect: self-compare
}

func larger(a, b float64) float64 {
	return math.Max(a, a) // expect: self-compare
}
