package work

import (
	"sort"
	"strings"
)


type report struct{ lines map[string]string }

func (r *report) text() string {
	n := len(r.lines)
	keys := make([]string, n)
	for k := range r.lines {
		keys = append(keys, k) // expect: padded-list
	}
	sort.Strings(keys)
	return strings.Join(keys, "\n")
}
