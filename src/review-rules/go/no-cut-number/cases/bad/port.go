package number

import "strconv"

func port(text string) (uint16, error) {
	port, err := strconv.Atoi(text)
	if err != nil {
		return 0, err
	}
	return uint16(port), nil // expect: integer-overflow
}
