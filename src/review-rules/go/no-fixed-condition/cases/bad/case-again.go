package shop

func size(weight int) string {
	switch {
	case weight > 100:
		return "large"
	case weight > 10:
		return "medium"
	case weight > 100: // expect: constant-condition
		return "huge"
	}
	return "small"
}
