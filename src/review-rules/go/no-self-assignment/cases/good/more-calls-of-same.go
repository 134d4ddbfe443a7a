package spans

import (
	"errors"
	"math"
	"math/big"
	"time"
)

type span struct{ start, end time.Time }

func (s span) length() time.Duration {
	return s.end.Sub(s.start)
}

func isSame(err, cause error) bool {
	return errors.Is(err, cause)
}

func larger(a, b float64, z *big.Int) float64 {
	z.Sub(z, z)
	return math.Max(a, b)
}
