package number

import "strconv"

type level uint8

func parse(text string) level {
	n, _ := strconv.ParseUint(text, 10, 8)
	return level(n)
}
