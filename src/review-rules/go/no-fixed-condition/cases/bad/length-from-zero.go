package shop

func hasAny(list []string) bool {
	if 0 <= len(list) { // expect: constant-condition
		return true
	}
	return false
}
