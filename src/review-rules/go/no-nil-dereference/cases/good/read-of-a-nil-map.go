package words

func has(seen map[string]bool, words []string) (bool, int) {
	if seen == nil {
		for range seen {
			return true, 0
		}
		return seen["a"], len(seen)
	}
	if words == nil {
		words = append(words, words...)
	}
	return false, len(words)
}
