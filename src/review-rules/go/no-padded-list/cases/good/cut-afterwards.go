package work

func clean(in []string) []string {
	out := make([]string, len(in))
	for _, v := range in {
		out = append(out, v)
	}
	return out[len(in):]
}
