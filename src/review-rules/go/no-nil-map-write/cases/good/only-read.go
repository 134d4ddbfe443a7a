package words

func has(word string) (bool, int) {
	var seen map[string]bool
	for known := range seen {
		if known == word {
			return true, len(seen)
		}
	}
	delete(seen, word)
	return seen[word], len(seen)
}
