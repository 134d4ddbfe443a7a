package words

import "sync"

func fill(words []string) map[string]bool {
	var seen map[string]bool
	var once sync.Once
	for _, word := range words {
		once.Do(func() { seen = make(map[string]bool) })
		seen[word] = true
	}
	return seen
}
