package dates

import (
	"time"

	"github.com/lestrrat-go/strftime"
)

func write(at time.Time) (string, error) {
	return strftime.Format("%Y-%m-%d", at)
}

type column struct{ pattern string }

func (c column) Format(pattern string) column { return column{pattern} }
