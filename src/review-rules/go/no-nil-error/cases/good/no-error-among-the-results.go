package feed

import "strconv"

type problem struct {
	text string
}

func parse(text string, err *problem) (int, *problem) {
	if err != nil {
		return 0, err
	}
	n, parseErr := strconv.Atoi(text)
	if parseErr != nil {
		return 0, err
	}
	return n, nil
}
