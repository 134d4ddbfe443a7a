package sample

import "strings"

type options struct {
	limit int
	fold  bool
}

func search(names []string, text string, opts *options) (found []string) {
	if opts.fold { // expect: null-flow
		text = strings.ToLower(text)
	}
	if opts == nil {
		opts = &options{limit: 20}
	}
	for _, name := range names {
		if len(found) < opts.limit && strings.Contains(name, text) {
			found = append(found, name)
		}
	}
	return found
}
