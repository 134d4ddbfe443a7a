package number

import "strconv"

func count(text string) (int32, error) {
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0, err
	}
	return int32(n), nil // expect: integer-overflow
}
