package number

import "strconv"

func depth(text string) uint8 {
	n, _ := strconv.Atoi(text)
	n = min(n, 200)
	return uint8(n)
}
