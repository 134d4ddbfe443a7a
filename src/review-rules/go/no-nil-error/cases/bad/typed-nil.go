package sample

import "strings"

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
	return found // expect: nil-error
}

func (f form) check() (bool, error) {
	var found *problem
	add := func(field string) {
		if found == nil {
			found = &problem{}
		}
		found.fields = append(found.fields, field)
	}
	if f.name == "" {
		add("name")
	}
	if f.email == "" {
		add("email")
	}
	return true, found // expect: nil-error
}

func (f form) all(names []string) error {
	var found *problem
	for _, name := range names {
		if name == "" {
			found = &problem{fields: names}
		}
	}
	return found // expect: nil-error
}
