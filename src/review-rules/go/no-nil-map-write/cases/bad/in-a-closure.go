package words

func Each(words []string, do func(func(string))) {
	do(func(prefix string) {
		var found map[string]string
		for _, word := range words {
			found[prefix+word] = word // expect: nil-map
		}
	})
}
