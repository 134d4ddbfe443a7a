package pretty

import (
	"encoding/json"
	"sort"
)

type pairs [][]byte

func (p pairs) Len() int { return len(p) }

func (p pairs) Swap(i, j int) { p[i], p[j] = p[j], p[i] }

func (p pairs) Less(i, j int) bool {
	return keyOf(p[i]) < keyOf(p[j])
}

// Only the order depends on it: what is no text comes first.
func keyOf(data []byte) string {
	for i := 1; i < len(data); i++ {
		if data[i] == '\\' {
			var text string
			json.Unmarshal(data, &text)
			return string([]byte(text))
		}
	}
	return ""
}

func bySize(list [][]byte) {
	sort.Slice(list, func(i, j int) bool {
		var a, b int
		json.Unmarshal(list[i], &a)
		json.Unmarshal(list[j], &b)
		return a < b
	})
}
