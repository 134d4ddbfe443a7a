package work

func twice(in []int, keep func([]int)) []int {
	out := make([]int, len(in))
	view := out
	for i, v := range in {
		view[i] = v
	}
	for _, v := range in {
		out = append(out, v)
	}
	return out
}
