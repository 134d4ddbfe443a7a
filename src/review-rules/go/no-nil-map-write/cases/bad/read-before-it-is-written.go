package words

func Unique(words []string) []string {
	var seen map[string]bool
	var found []string
	for _, word := range words {
		if seen[word] {
			continue
		}
		seen[word] = true // expect: nil-map
		found = append(found, word)
	}
	return found
}
