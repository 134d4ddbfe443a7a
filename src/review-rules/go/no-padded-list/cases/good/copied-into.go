package work

func twice(in []int) []int {
	out := make([]int, len(in))
	copy(out, in)
	for _, v := range in {
		out = append(out, v)
	}
	return out
}
