package work

func split(in []int) []int {
	out := make([]int, len(in))
	for i, v := range in {
		out[i] = v
		if v > 9 {
			out = append(out, v/10)
		}
	}
	return out
}
