package sample

import "errors"

type account struct{ name string }

func find(names map[string]*account, key string) (*account, error) {
	one, ok := names[key]
	if !ok {
		return nil, errors.New("no such account")
	}
	return one, nil
}

func nameOf(names map[string]*account, key string) (string, error) {
	one, err := find(names, key)
	name := one.name // expect: use-before-err-check
	if err != nil {
		return "", err
	}
	return name, nil
}
