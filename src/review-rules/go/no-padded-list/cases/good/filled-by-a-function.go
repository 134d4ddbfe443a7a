package work

func read(in []byte, fill func([]byte) int) []byte {
	out := make([]byte, len(in))
	fill(out)
	for _, b := range in {
		out = append(out, b)
	}
	return out
}
