package user

func isFinite(f float64) bool {
	return f-f == 0
}
