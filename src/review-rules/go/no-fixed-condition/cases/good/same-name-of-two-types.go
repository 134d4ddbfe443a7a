package shop

func check(amount uint, parse func() int) bool {
	if amount > 3 {
		amount := parse()
		return amount < 0
	}
	return false
}
