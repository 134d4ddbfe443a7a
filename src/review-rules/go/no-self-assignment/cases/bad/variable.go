package user

func clamp(value, limit int) int {
	if value > limit {
		value = value // expect: self-assign
	}
	return value
}
