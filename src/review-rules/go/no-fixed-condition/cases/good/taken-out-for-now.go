package shop

func check(weight int) bool {
	if false && weight > 100 {
		return true
	}
	return weight > 10
}
