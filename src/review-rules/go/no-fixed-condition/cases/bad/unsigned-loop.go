package shop

func last(list []string) string {
	for at := uint(9); at >= 0; at-- { // expect: constant-condition
		if list[at] != "" {
			return list[at]
		}
	}
	return ""
}
