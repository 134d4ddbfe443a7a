package shop

func at(list []string, i uint8, n uint8) string {
	if i < 0 || i >= n {
		return ""
	}
	if i >= 0 && i < n {
		return list[i]
	}
	return ""
}
