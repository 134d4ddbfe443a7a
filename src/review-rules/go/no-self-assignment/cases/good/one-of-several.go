package user

func next(a, b int) (int, int) {
	a, b = a, b+1
	return a, b
}
