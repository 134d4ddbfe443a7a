package sample

import (
	"errors"
	"path"
)

type list struct{ all []error }

func (l *list) New(text string) { l.all = append(l.all, errors.New(text)) }

func validate(text string) *list {
	errors.New("too early") // expect: dropped-result
	if text == "" {
		errors := &list{}
		errors.New("empty")
		return errors
	}
	errors.New("too late") // expect: dropped-result
	path.Join(text, "a") // expect: dropped-result
	return nil
}
