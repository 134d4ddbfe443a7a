package user

func check(a, b, c bool) bool {
	return a && b || a && c || !a
}
