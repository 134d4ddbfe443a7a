package words

func Index(words []string) (index map[string]int, err error) {
	for at, word := range words {
		index[word] = at // expect: nil-map
	}
	return index, nil
}
