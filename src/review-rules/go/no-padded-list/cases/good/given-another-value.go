package work

func later(in []string) []string {
	out := make([]string, len(in))
	out = nil
	for _, v := range in {
		out = append(out, v)
	}
	return out
}
