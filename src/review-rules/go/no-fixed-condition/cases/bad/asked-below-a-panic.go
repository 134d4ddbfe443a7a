package orders

func Price(count int) int {
	if count < 0 {
		panic("no such count")
	}
	if count < 0 { // expect: constant-condition
		return 0
	}
	return count * 2
}
