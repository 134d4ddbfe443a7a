package sample

type options struct {
	limit int
	next  *options
}

func first(names []string, opts *options) []string {
	if opts == nil {
		opts = &options{limit: 20}
	}
	return names[:opts.limit]
}

func last(names []string, opts *options) []string {
	limit := opts.limit
	opts = opts.next
	if opts == nil {
		opts = &options{limit: limit}
	}
	return names[opts.limit:]
}

func each(opts *options, visit func(int)) {
	for {
		visit(opts.limit)
		opts = opts.next
		if opts == nil {
			return
		}
	}
}
