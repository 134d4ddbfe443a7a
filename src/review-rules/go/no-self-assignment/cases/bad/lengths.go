package user

func isSame(a, b []string) bool {
	if len(a) != len(a) { // expect: self-compare
		return false
	}
	return true
}
