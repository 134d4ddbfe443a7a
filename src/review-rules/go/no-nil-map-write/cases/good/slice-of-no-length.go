package words

func clear() []int {
	var counts []int
	for at := range counts {
		counts[at] = 0
	}
	for at := 0; at < len(counts); at++ {
		counts[at] = 1
	}
	return counts
}
