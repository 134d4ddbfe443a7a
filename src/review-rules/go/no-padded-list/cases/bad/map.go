package work

import (
	"sort"
)


func keys(values map[string]int) []string {
	keys := make([]string, len(values))
	for k := range values {
		keys = append(keys, k) // expect: padded-list
	}
	sort.Strings(keys)
	return keys
}
