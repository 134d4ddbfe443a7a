package user

func fill(list []int, next func() int) {
	list[next()] = list[next()]
}
