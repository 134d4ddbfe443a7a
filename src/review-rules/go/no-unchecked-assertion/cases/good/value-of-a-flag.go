package auth

type setting struct {
	value any
}

func (s setting) Value(name string) any {
	return s.value
}

func level(s setting) int {
	return s.Value("level").(int)
}
