package work

func gather(in []int, each func(func(int))) []int {
	out := make([]int, len(in))
	for range in {
		each(func(v int) { out = append(out, v) })
	}
	return out
}
