package sample

import "errors"

type point struct{ x int }

func read(text string) (point, error) {
	if text == "" {
		return point{}, errors.New("empty")
	}
	return point{x: len(text)}, nil
}

func xOf(text string) (int, error) {
	at, err := read(text)
	x := at.x
	if err != nil {
		return 0, err
	}
	return x, nil
}
