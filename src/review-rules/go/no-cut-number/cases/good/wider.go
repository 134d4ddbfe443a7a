package number

import "strconv"

func size(text string) (int64, error) {
	n, err := strconv.Atoi(text)
	return int64(n), err
}

func word(text string) (int, error) {
	n, err := strconv.ParseInt(text, 10, 64)
	return int(n), err
}
