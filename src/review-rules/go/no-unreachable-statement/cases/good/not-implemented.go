package work

func merge(a, b []int) []int {
	panic("merge is not implemented")
	out := append([]int{}, a...)
	return append(out, b...)
}
