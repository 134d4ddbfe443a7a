package feed

import "strconv"

var names = map[int]string{}

func name(text string) (string, error) {
	id, err := strconv.Atoi(text)
	if err != nil {
		return "", err
	}
	name, ok := names[id]
	if !ok {
		return "", err // expect: nil-error
	}
	return name, nil
}
