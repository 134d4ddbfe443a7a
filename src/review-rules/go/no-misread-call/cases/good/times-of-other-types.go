package waits

import (
	"strings"
	"time"

	"example.com/types"
)

type provider struct {
	RefreshSeconds types.Duration
	speed          string
}

func (p provider) start() *time.Ticker {
	return time.NewTicker(time.Duration(p.RefreshSeconds))
}

func (p provider) megahertz() string { return strings.Trim(p.speed, "(Mhz)") }
