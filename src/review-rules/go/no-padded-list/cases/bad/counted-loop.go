package work

func squares(n int) []int {
	list := make([]int, n)
	for i := 0; i < n; i++ {
		list = append(list, i*i) // expect: padded-list
	}
	return list
}
