package user

func swap(list []int, i, j int) {
	list[i], list[j] = list[j], list[i]
}
