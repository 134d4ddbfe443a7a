package words

func first() [4]int {
	var counts [4]int
	counts[0] = 1
	return counts
}
