package number

import "strconv"

func level(text string) uint8 {
	n, _ := strconv.Atoi(text)
	switch n {
	case 1, 2, 3:
		return uint8(n)
	}
	return 0
}
