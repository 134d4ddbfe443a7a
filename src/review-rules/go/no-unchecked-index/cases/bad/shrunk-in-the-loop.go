package peers

import (
	"slices"
	"time"
)

type peer struct {
	id   string
	seen time.Time
}

type table struct{ peers []*peer }

func (t *table) expire(now time.Time, ttl time.Duration) int {
	removed := 0
	for i, p := range t.peers {
		if now.Sub(p.seen) > ttl {
			t.peers = append(t.peers[:i], t.peers[i+1:]...) // expect: slice-bounds
			removed++
		}
	}
	return removed
}

func without(names []string, unwanted map[string]bool) []string {
	for at := range names {
		switch {
		case unwanted[names[at]]:
			names = slices.Delete(names, at, at+1) // expect: slice-bounds
			break
		default:
			continue
		}
	}
	return names
}

var compact = func(values []int) []int {
	for i, v := range values {
		if v != 0 {
			continue
		}
		values = append(values[:i], values[i + 1:]...) // expect: slice-bounds
		if len(values) > 100 {
			break
		}
	}
	return values
}
