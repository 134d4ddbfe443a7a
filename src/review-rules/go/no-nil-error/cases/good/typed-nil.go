package sample

import (
	"errors"
	"strings"
)

type problem struct {
	fields []string
}

func (p *problem) Error() string { return strings.Join(p.fields, ", ") }

type form struct {
	email, name string
}

func (f form) validate() error {
	var found *problem
	if !strings.Contains(f.email, "@") {
		found = &problem{fields: []string{"email"}}
	}
	if found != nil {
		return found
	}
	return nil
}

func (f form) check() error {
	var found *problem
	if f.name == "" {
		found = &problem{fields: []string{"name"}}
	}
	if found == nil {
		return nil
	}
	return found
}

func (f form) first() error {
	var found *problem
	if f.name == "" {
		found = &problem{fields: []string{"name"}}
		return found
	}
	return nil
}

func inner(err error) error {
	var found *problem
	if errors.As(err, &found) {
		return found
	}
	return err
}

func (f form) problem() *problem {
	var found *problem
	if f.name == "" {
		found = &problem{fields: []string{"name"}}
	}
	return found
}

func (f form) each() error {
	var found *problem
	switch {
	case f.name == "":
		found = &problem{fields: []string{"name"}}
	default:
		found = &problem{fields: []string{"email"}}
	}
	return found
}

func (f form) always() error {
	var found *problem
	found = &problem{fields: []string{f.name}}
	return found
}

func (f form) retried(ask func() int) error {
	var last *problem
	for attempt := 0; attempt < 3; attempt++ {
		if ask() < 400 {
			return nil
		}
		last = &problem{}
	}
	return last
}

func (f form) retriedInBranch(ask func() int) error {
	var last *problem
	for attempt := 0; attempt < 3; attempt++ {
		if ask() >= 400 {
			last = &problem{}
			continue
		}
		return nil
	}
	return last
}

func (f form) untilFound(next func() string) error {
	var found *problem
	for {
		if name := next(); name != "" {
			found = &problem{fields: []string{name}}
			break
		}
	}
	return found
}
