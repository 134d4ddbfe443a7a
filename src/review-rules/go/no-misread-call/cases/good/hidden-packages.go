package texts

import (
	"strings"
	"time"
)

type cutter struct{}

func (cutter) TrimLeft(s, prefix string) string { return strings.TrimPrefix(s, prefix) }

type clock struct{}

func (clock) Sleep(ticks int) {}

func clean(strings cutter, s string) string {
	return strings.TrimLeft(s, "https://")
}

func wait(at time.Time) {
	time := clock{}
	time.Sleep(500)
}
