package user

func use(value int) {
	_ = value
	_, _ = value, value
}
