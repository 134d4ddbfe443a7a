package number

import "strconv"

func low(text string) byte {
	n, _ := strconv.ParseUint(text, 10, 64)
	return byte(n & 0xff)
}

func high(text string) byte {
	n, _ := strconv.ParseUint(text, 10, 64)
	return byte(n >> 56)
}
