package number

import "strconv"

func level(text string) int8 {
	n, err := strconv.ParseInt(text, 10, 16)
	if err != nil {
		return 0
	}
	return int8(n) // expect: integer-overflow
}
