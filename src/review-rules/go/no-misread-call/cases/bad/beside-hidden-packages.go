package texts

import (
	"strings"
	"time"
)

type clock struct{}

func (clock) Sleep(ticks int) {}

func clean(s string, strong string) string {
	return strings.TrimLeft(s, "https://") // expect: misread-call
}

func wait() {
	time.Sleep(500) // expect: misread-call
	time := clock{}
	time.Sleep(500)
}
