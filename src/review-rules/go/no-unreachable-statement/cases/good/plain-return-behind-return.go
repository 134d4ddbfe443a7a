package work

func ok(n int) bool {
	if n > 0 {
		return true
		return false
	}
	return n == 0
}
