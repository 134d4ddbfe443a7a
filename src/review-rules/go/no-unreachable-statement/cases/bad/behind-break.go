package work

func first(values []int, seen map[int]bool) {
	for _, v := range values {
		if v > 0 {
			break
			seen[v] = true // expect: unreachable-code
		}
	}
}
