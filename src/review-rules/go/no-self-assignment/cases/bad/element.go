package user

func swap(list []int, i, j int) {
	list[i] = list[i] // expect: self-assign
}
