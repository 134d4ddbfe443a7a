package sample

import (
	"errors"
	"path"
	"strings"
)

type list struct{ all []error }

func (l *list) New(text string)  { l.all = append(l.all, errors.New(text)) }
func (l *list) Join(err error) { l.all = append(l.all, err) }

type route struct{ parts []string }

func (r *route) Join(part string) { r.parts = append(r.parts, path.Clean(part)) }

func validate(text string, err error) *list {
	errors := &list{}
	if text == "" {
		errors.New("empty")
	}
	errors.Join(err)
	return errors
}

func build(path *route, part string) {
	path.Join(strings.TrimSpace(part))
}

func each(routes []*route) {
	for _, path := range routes {
		func() {
			path.Join("a")
		}()
	}
}
