package number

import "strconv"

func mask(text string) (uint8, error) {
	n, err := strconv.ParseUint(text, 16, 0)
	return uint8(n), err // expect: integer-overflow
}
