package work

func merge(base int, rest []string) []string {
	out := make([]string, base)
	for _, one := range rest {
		out = append(out, one)
	}
	return out
}
