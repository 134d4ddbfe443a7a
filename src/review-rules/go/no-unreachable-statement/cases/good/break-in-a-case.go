package work

func kind(n int, note func(string)) string {
	switch {
	case n > 9:
		if n > 99 {
			break
		}
		return "two"
	default:
		return "one"
	}
	note("many")
	return "many"
}
