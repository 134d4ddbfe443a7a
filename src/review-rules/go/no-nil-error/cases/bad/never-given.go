package feed

import "strconv"

func parse(text string) (int, error) {
	var err error
	n, parseErr := strconv.Atoi(text)
	if parseErr != nil {
		return 0, err // expect: nil-error
	}
	return n, nil
}
