package words

func Group(words []string) map[string]int {
	var groups map[string]int
	for at, word := range words {
		if groups == nil {
			groups = map[string]int{}
		}
		groups[word] = at
	}
	return groups
}
