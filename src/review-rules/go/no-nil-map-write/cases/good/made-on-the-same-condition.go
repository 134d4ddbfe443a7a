package words

func count(words []string, wanted bool) map[string]int {
	var counts map[string]int
	if wanted {
		counts = make(map[string]int)
	}
	for _, word := range words {
		if wanted {
			counts[word]++
		}
	}
	return counts
}
