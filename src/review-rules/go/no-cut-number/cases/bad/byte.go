package number

import "strconv"

func octet(text string) (byte, error) {
	var n int
	var err error
	if n, err = strconv.Atoi(text); err != nil {
		return 0, err
	}
	return byte(n), nil // expect: integer-overflow
}
