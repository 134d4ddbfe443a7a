package sample

func size(v any) int {
	switch v := v.(type) {
	case []any:
		total := 0
		for _, one := range v {
			total += size(one)
		}
		return total
	default:
		return 1
	}
}
