package user

func set(count *int) int {
	if count == nil {
		*count = 1 // expect: null-flow
	}
	return 0
}
