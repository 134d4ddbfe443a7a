package work

func numbered(in []string) []string {
	out := make([]string, 1)
	for _, v := range in {
		out = append(out, v)
	}
	return out
}
