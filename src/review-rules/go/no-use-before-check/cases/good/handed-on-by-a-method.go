package work

import "errors"

type answer struct{ text string }

type result struct{ of *answer }

func (a *answer) result() result { return result{a} }

func get(key string) (*answer, error) {
	if key == "" {
		return nil, errors.New("no key")
	}
	return &answer{key}, nil
}

func do(key string) (result, error) {
	a, err := get(key)
	return a.result(), err
}
