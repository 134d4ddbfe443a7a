package words

func Lengths(words []string) map[string]int {
	var lengths map[string]int
	for _, word := range words {
		lengths[word] = len(word) // expect: nil-map
	}
	return lengths
}
