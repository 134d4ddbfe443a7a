package work

func clean(in []string) []string {
	out := make([]string, len(in))
	out = out[:0]
	for _, v := range in {
		out = append(out, v)
	}
	return out
}
