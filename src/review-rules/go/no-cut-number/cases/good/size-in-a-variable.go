package number

import "strconv"

func parse(text string, bits int) (uint16, error) {
	n, err := strconv.ParseUint(text, 10, bits)
	return uint16(n), err
}
