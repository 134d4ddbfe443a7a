package work

func squares(n int) []int {
	list := make([]int, n)
	for i := range n {
		list = append(list, i*i) // expect: padded-list
	}
	return list
}
