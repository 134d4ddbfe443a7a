package words

func Count(words []string) int {
	var seen map[string]int
	for _, word := range words {
		seen[word]++ // expect: nil-map
	}
	return len(seen)
}
