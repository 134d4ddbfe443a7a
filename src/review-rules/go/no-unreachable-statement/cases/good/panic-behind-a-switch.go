package work

func name(n int) string {
	switch {
	case n > 0:
		return "up"
	default:
		return "down"
	}
	panic("unreachable")
}
